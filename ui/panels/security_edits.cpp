#include "ui/panels/security_edits.h"

#include <algorithm>

namespace hullwright::ui {

namespace {

/// `kind`, `kind:...` or `kind=...`; a colon in the kind ("label:type") may be either in the entry.
bool isOfKind(std::string_view entry, std::string_view kind)
{
    const bool begins = entry.size() >= kind.size() && std::equal(kind.begin(), kind.end(), entry.begin(), [](char wanted, char given) { return wanted == given || (wanted == ':' && given == '='); });
    return begins && (entry.size() == kind.size() || entry[kind.size()] == ':' || entry[kind.size()] == '=');
}

std::string entryFor(std::string_view kind, char between, const std::string& value)
{
    std::string entry(kind);
    const std::size_t colon = entry.find(':');
    if (colon != std::string::npos)
        entry[colon] = between;
    // Of an option of an option only the first sign may be either.
    return value.empty() ? entry : entry + (colon != std::string::npos ? ':' : between) + value;
}

/// As an entry of the kind has it, else as the file's others do.
char separator(const compose::Service& service, std::string_view kind, char otherwise)
{
    for (const compose::Text& entry : service.securityOpt)
        if (const std::size_t at = std::min(kind.find(':'), kind.size()); isOfKind(entry.value, kind) && entry.value.size() > at)
            return entry.value[at];
    for (const compose::Text& entry : service.securityOpt)
        if (const auto at = entry.value.find_first_of(":="); at != std::string::npos)
            return entry.value[at];
    return otherwise;
}

} // namespace

std::vector<yaml::Operation> securityEdits(const compose::Service& service, const yaml::Node& node, std::string_view kind, const std::optional<std::string>& value, char between)
{
    const yaml::Path path{std::string("services"), service.name, std::string("security_opt")};
    const std::string entry = value ? entryFor(kind, separator(service, kind, between), *value) : std::string();
    std::vector<std::size_t> present;
    for (std::size_t i = 0; i < service.securityOpt.size(); ++i)
        if (isOfKind(service.securityOpt[i].value, kind))
            present.push_back(i);
    std::vector<yaml::Operation> operations;
    if (value && node && node.kind() == yaml::Kind::Sequence && node.size() < service.securityOpt.size()) {
        // Other texts add to it, and go on saying what they do: this one says no more than the entry.
        for (std::size_t i = 0; i < node.size(); ++i) {
            if (!isOfKind(node.item(i).value(), kind))
                continue;
            if (node.item(i).value() != entry)
                operations.emplace_back(yaml::Set{node.item(i).path(), entry});
            return operations;
        }
        operations.emplace_back(yaml::Append{path, entry, {}});
        return operations;
    }
    const bool inPlace = !node || (node.kind() == yaml::Kind::Sequence && node.size() == service.securityOpt.size());
    if (!inPlace || (!node && !service.securityOpt.empty())) {
        // Shared through an alias or a merge: the service gets a list of its own.
        yaml::Value list = yaml::Value::array();
        for (const compose::Text& other : service.securityOpt)
            if (!isOfKind(other.value, kind))
                list.push_back(other.value);
        if (value)
            list.push_back(entry);
        operations.emplace_back(yaml::Assign{path, list});
        return operations;
    }
    const auto item = [&](std::size_t index) {
        yaml::Path at = path;
        at.emplace_back(index);
        return at;
    };
    if (!value && present.size() == service.securityOpt.size()) {
        if (node)
            operations.emplace_back(yaml::Remove{path});
        return operations;
    }
    for (std::size_t i = present.size(); i > (value ? 1U : 0U); --i)
        operations.emplace_back(yaml::Remove{item(present[i - 1])});
    if (value && present.empty())
        operations.emplace_back(yaml::Append{path, entry, {}});
    else if (value && service.securityOpt[present.front()].value != entry)
        operations.emplace_back(yaml::Set{item(present.front()), entry});
    return operations;
}

ItemChange securityChange(const compose::Service& service, std::string_view kind, const std::optional<std::string>& value, char between)
{
    const std::string entry = value ? entryFor(kind, separator(service, kind, between), *value) : std::string();
    ItemChange change;
    std::optional<std::size_t> kept; // the last: it is the one in force
    for (std::size_t i = 0; i < service.securityOpt.size(); ++i) {
        if (!isOfKind(service.securityOpt[i].value, kind))
            continue;
        if (value && kept)
            change.gone.push_back(*kept);
        if (value)
            kept = i;
        else
            change.gone.push_back(i);
    }
    if (value && !kept)
        change.added.push_back(entry);
    else if (value && service.securityOpt[*kept].value != entry)
        change.set.emplace_back(*kept, entry);
    return change;
}

std::optional<compose::Edits> securityEditsInPlace(const std::vector<compose::SourceFile>& files, const compose::Service& service, std::string_view kind, const std::optional<std::string>& value, char between)
{
    const ListItems list{"security_opt", originsOf(service.securityOpt), ListItems::Form::Sequence};
    compose::Edits edits;
    if (!isSpread(files, service.name, list)) {
        const auto spots = compose::spotsOf(files, {std::string("services"), service.name, list.key});
        for (const yaml::Operation& operation : securityEdits(service, spots.empty() ? yaml::Node() : spots.back().node, kind, value, between))
            edits.push_back(compose::aimed(files, operation));
        return edits;
    }
    ItemChange change = securityChange(service, kind, value, between);
    if (change.empty())
        return edits;
    auto placed = itemEdits(files, service.name, list, change);
    const auto shared = [](const compose::PlacedEdits& each) { return each.places.front().kind != compose::EditPlace::Kind::Own && !each.places.front().alone(); };
    if (value && placed && shared(*placed)) {
        change = {};
        change.added.push_back(entryFor(kind, separator(service, kind, between), *value));
        placed = itemEdits(files, service.name, list, change);
    }
    return placed && !shared(*placed) ? std::optional(std::move(placed->edits.front())) : std::nullopt;
}

} // namespace hullwright::ui
