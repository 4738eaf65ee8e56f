// What fixes change beyond their own service, told in their titles, and the fix of a shared value in its own place.

#include "core/compose/edit_places.h"
#include "core/compose/sharing.h"
#include "core/rules/engine.h"
#include "core/rules/key_order.h"

#include <algorithm>

namespace hullwright::rules {

namespace {

std::vector<std::string> others(std::vector<std::string> services, const std::string& own)
{
    std::erase(services, own);
    return services;
}

void tellOthers(Fix& fix)
{
    if (fix.alsoChanges.empty())
        return;
    if (fix.alsoChanges.size() == 1)
        fix.title.tail.push_back({HULLWRIGHT_TR("Rules", ", which also changes %1"), {fix.alsoChanges.front()}});
    else
        fix.title.tail.push_back({HULLWRIGHT_TR("Rules", ", which also changes %1 other services"), {std::to_string(fix.alsoChanges.size())}});
}

/// The key of the service that an edit is about; nothing for an edit elsewhere.
std::optional<std::string> keyOf(const compose::FileEdit& edit, const std::string& service)
{
    yaml::Path path = compose::pathOf(edit.operation);
    if (const auto* insert = std::get_if<yaml::Insert>(&edit.operation))
        path.emplace_back(insert->key);
    if (const auto* own = std::get_if<yaml::Override>(&edit.operation))
        path.emplace_back(own->key);
    const bool inside = path.size() >= 3 && path[0] == yaml::Step("services") && path[1] == yaml::Step(service) && std::holds_alternative<std::string>(path[2]);
    return inside ? std::optional(std::get<std::string>(path[2])) : std::nullopt;
}

bool staysWithin(const Fix& fix, const compose::Spot& mapping)
{
    const yaml::Path home = mapping.node.path();
    return std::all_of(fix.operations.begin(), fix.operations.end(), [&](const compose::FileEdit& edit) {
        const yaml::Path& path = compose::pathOf(edit.operation);
        return edit.file == mapping.file && path.size() >= home.size() && std::equal(home.begin(), home.end(), path.begin());
    });
}

/// The same fix where a shared place is edited; nothing where it can't be made there.
std::optional<Fix> sharedFix(const Finding& finding, const FixContext& context, const compose::EditPlace& place)
{
    const yaml::Path home(place.path.begin(), place.path.end() - 1);
    const yaml::Node mapping = context.files[place.file].tree->at(home, place.document);
    if (!mapping || mapping.kind() != yaml::Kind::Mapping)
        return std::nullopt;
    const SharedMapping shared{finding.service, {place.file, place.document, mapping}};
    std::vector<Fix> ways = finding.rule->fixes(finding, {context.stack, context.files, &shared});
    if (ways.empty() || !staysWithin(ways.front(), shared.mapping))
        return std::nullopt;
    Fix fix = std::move(ways.front());
    fix.alsoChanges = others(place.services, finding.service);
    const bool anchor = place.kind == compose::EditPlace::Kind::Anchor;
    std::replace(fix.title.arguments.begin(), fix.title.arguments.end(), finding.service, (anchor ? "&" : "") + place.name);
    fix.title.tail.push_back({HULLWRIGHT_TR("Rules", ", used by %1 services"), {std::to_string(place.services.size())}});
    return fix;
}

} // namespace

std::vector<Fix> ownFixes(const Finding& finding, const FixContext& context)
{
    if (finding.rule == nullptr || finding.rule->fixes == nullptr)
        return {};
    std::vector<Fix> ways = ownFixes(finding, context, compose::Sharing(context.files));
    for (Fix& fix : ways)
        fix.operations = inOrder(std::move(fix.operations), context.files);
    return ways;
}

std::vector<Fix> ownFixes(const Finding& finding, const FixContext& context, const compose::Sharing& sharing)
{
    if (finding.rule == nullptr || finding.rule->fixes == nullptr)
        return {};
    std::vector<Fix> ways = finding.rule->fixes(finding, context);
    if (finding.service.empty())
        return ways;
    for (Fix& fix : ways) {
        fix.alsoChanges = others(sharing.changed(fix.operations), finding.service);
        tellOthers(fix);
    }
    return ways;
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    std::vector<Fix> ways = ownFixes(finding, context);
    if (finding.service.empty() || ways.empty() || ways.front().operations.empty())
        return ways;
    const auto key = keyOf(ways.front().operations.front(), finding.service);
    if (!key)
        return ways;
    for (const compose::EditPlace& place : compose::editPlaces(context.files, finding.service, {*key}).places) {
        const bool elsewhere = place.kind == compose::EditPlace::Kind::Anchor || place.kind == compose::EditPlace::Kind::Base;
        if (!elsewhere || place.alone())
            continue;
        if (auto fix = sharedFix(finding, context, place)) {
            ways.push_back(std::move(*fix));
            break;
        }
    }
    return ways;
}

} // namespace hullwright::rules
