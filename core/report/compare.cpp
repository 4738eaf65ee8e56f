#include "core/report/compare.h"

#include <algorithm>
#include <map>

namespace hullwright::report {

namespace {

/// What is printed does not change below this.
constexpr double kSameScore = 0.05;

bool there(const Entry& entry)
{
    return entry.standing != Standing::Ignored;
}

bool counts(const Entry& entry)
{
    return entry.standing == Standing::Open || entry.standing == Standing::Known;
}

std::map<Identity, const Entry*> byIdentity(const Check& check)
{
    std::map<Identity, const Entry*> out;
    for (const Entry& entry : check.entries)
        out.emplace(entry.identity, &entry);
    return out;
}

/// Files are the same by their place among a project's: the two projects lie in different folders, or have different names.
bool samePlace(const Entry& before, const Entry& after)
{
    if (!before.location || !after.location)
        return before.location.has_value() == after.location.has_value();
    return before.location->begin.line == after.location->begin.line && before.location->fileNumber == after.location->fileNumber;
}

/// The identity without the service's name, for services that were renamed.
Identity nameless(const Entry& entry)
{
    Identity out = entry.identity;
    if (auto path = yaml::parsePath(out.path); path && path->size() > 1 && !out.service.empty()) {
        path->erase(path->begin() + 1);
        out.path = yaml::toString(*path);
    }
    out.service.clear();
    return out;
}

/// Takes findings of services that only one side has, and that are otherwise alike, for the same in a renamed service.
void matchRenamed(Comparison& out)
{
    const auto& old = *out.before->analysis->project.stack;
    const auto& now = *out.after->analysis->project.stack;
    std::map<Identity, std::vector<const Entry*>> candidates;
    for (const Entry* entry : out.gone)
        if (!entry->finding->service.empty() && now.service(entry->finding->service) == nullptr)
            candidates[nameless(*entry)].push_back(entry);
    std::vector<const Entry*> settled;
    std::erase_if(out.fresh, [&](const Entry* entry) {
        if (entry->finding->service.empty() || old.service(entry->finding->service) != nullptr)
            return false;
        const auto found = candidates.find(nameless(*entry));
        if (found == candidates.end() || found->second.size() != 1 || found->second.front()->finding->severity != entry->finding->severity)
            return false;
        settled.push_back(found->second.front());
        out.moved.push_back({found->second.front(), entry});
        candidates.erase(found);
        return true;
    });
    std::erase_if(out.gone, [&](const Entry* entry) { return std::find(settled.begin(), settled.end(), entry) != settled.end(); });
}

void compareServices(Comparison& out)
{
    const risk::Assessment& old = out.before->analysis->assessment;
    const risk::Assessment& now = out.after->analysis->assessment;
    for (const auto& [name, score] : now.services)
        out.services.push_back({name, old.service(name), &score});
    for (const auto& [name, score] : old.services)
        if (now.service(name) == nullptr)
            out.services.push_back({name, &score, nullptr});
}

} // namespace

Comparison compare(const Check& before, const Check& after)
{
    Comparison out;
    out.before = &before;
    out.after = &after;
    const auto old = byIdentity(before);
    const auto now = byIdentity(after);
    for (const Entry& entry : after.entries) {
        if (!counts(entry))
            continue;
        const auto found = old.find(entry.identity);
        if (found == old.end() || !there(*found->second)) {
            out.fresh.push_back(&entry);
            continue;
        }
        if (found->second->finding->severity != entry.finding->severity)
            out.changed.push_back({found->second, &entry});
        else if (!samePlace(*found->second, entry))
            out.moved.push_back({found->second, &entry});
    }
    for (const Entry& entry : before.entries) {
        if (!counts(entry))
            continue;
        const auto found = now.find(entry.identity);
        if (found == now.end())
            out.gone.push_back(&entry);
        else if (!there(*found->second))
            out.ignored.push_back(found->second);
    }
    matchRenamed(out);
    compareServices(out);
    return out;
}

bool worse(const Comparison& comparison, rules::Severity threshold)
{
    if (comparison.after->analysis->assessment.stack.value > comparison.before->analysis->assessment.stack.value + kSameScore)
        return true;
    const auto grave = [&](const Entry* entry) { return entry->finding->severity >= threshold; };
    return std::any_of(comparison.fresh.begin(), comparison.fresh.end(), grave)
        || std::any_of(comparison.changed.begin(), comparison.changed.end(), [&](const Kept& kept) { return grave(kept.after) && kept.after->finding->severity > kept.before->finding->severity; });
}

std::string_view verdict(const Comparison& comparison, rules::Severity threshold)
{
    if (worse(comparison, threshold))
        return "worse";
    const bool lower = comparison.after->analysis->assessment.stack.value < comparison.before->analysis->assessment.stack.value - kSameScore;
    return lower || (comparison.fresh.empty() && !comparison.gone.empty()) ? "better" : "the same";
}

bool sameWayIn(const Comparison& comparison)
{
    const auto& old = comparison.before->analysis->assessment.stack.path;
    const auto& now = comparison.after->analysis->assessment.stack.path;
    return std::equal(old.begin(), old.end(), now.begin(), now.end(), [](const risk::PathStep& a, const risk::PathStep& b) { return a.from == b.from && a.to == b.to && a.why.english() == b.why.english(); });
}

} // namespace hullwright::report
