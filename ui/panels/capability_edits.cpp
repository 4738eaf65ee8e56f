#include "ui/panels/capability_edits.h"

#include <algorithm>
#include <cctype>

namespace hullwright::ui {

namespace {

using knowledge::CapabilityMask;

std::vector<std::string> spellings(const std::vector<compose::Text>& list)
{
    std::vector<std::string> out;
    for (const compose::Text& text : list)
        out.push_back(text.value);
    return out;
}

bool hasAll(const std::vector<compose::Text>& list)
{
    return std::any_of(list.begin(), list.end(), [](const compose::Text& text) { return knowledge::canonicalCapability(text.value) == "ALL"; });
}

/// A name as the file's other names are written: with or without CAP_, in capitals or not.
std::string inStyleOf(const compose::Service& service, const std::string& canonical)
{
    for (const auto* list : {&service.capAdd, &service.capDrop}) {
        for (const compose::Text& text : *list) {
            if (knowledge::canonicalCapability(text.value) == "ALL")
                continue;
            const bool small = std::islower(static_cast<unsigned char>(text.value.back())) != 0;
            const bool prefix = text.value.size() > 4 && (text.value.starts_with("CAP_") || text.value.starts_with("cap_"));
            std::string name = (prefix ? "CAP_" : "") + canonical;
            if (small)
                std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
            return name;
        }
    }
    return canonical;
}

yaml::Path listPath(const compose::Service& service, const char* key)
{
    return {std::string("services"), service.name, std::string(key)};
}

/// The edits that make one list hold exactly the names, in place where the list is written there.
void bring(std::vector<yaml::Operation>& operations, const compose::Service& service, const yaml::Node& node, const char* key, const std::vector<compose::Text>& now, const std::vector<std::string>& wanted)
{
    const yaml::Path path = listPath(service, key);
    const auto canonical = [](const std::string& text) { return knowledge::canonicalCapability(text).value_or(text); };
    std::vector<std::string> have;
    for (const compose::Text& text : now)
        have.push_back(canonical(text.value));
    if (wanted.empty()) {
        if (node)
            operations.emplace_back(yaml::Remove{path});
        else if (!now.empty())
            operations.emplace_back(yaml::Assign{path, yaml::Value::array()}); // it comes through a merge: say that this one has none
        return;
    }
    const auto contains = [](const std::vector<std::string>& list, const std::string& name) { return std::find(list.begin(), list.end(), name) != list.end(); };
    std::vector<std::string> missing;
    for (const std::string& name : wanted)
        if (!contains(have, name))
            missing.push_back(name);
    const bool inPlace = node && node.kind() == yaml::Kind::Sequence && node.size() == now.size();
    if (!inPlace) {
        const bool same = missing.empty() && std::all_of(have.begin(), have.end(), [&](const std::string& name) { return contains(wanted, name); });
        yaml::Value list = yaml::Value::array();
        for (const std::string& name : wanted)
            list.push_back(inStyleOf(service, name));
        if (!same)
            operations.emplace_back(yaml::Assign{path, list});
        return;
    }
    for (const std::string& name : missing) // before taking away: a list never stands empty in between
        operations.emplace_back(yaml::Append{path, inStyleOf(service, name), {}});
    for (std::size_t i = now.size(); i > 0; --i) {
        if (contains(wanted, have[i - 1]))
            continue;
        yaml::Path item = path;
        item.emplace_back(i - 1);
        operations.emplace_back(yaml::Remove{item});
    }
}

std::vector<std::string> canonicalNames(const std::vector<compose::Text>& list)
{
    std::vector<std::string> names;
    for (const compose::Text& text : list)
        if (const auto name = knowledge::canonicalCapability(text.value); name && std::find(names.begin(), names.end(), *name) == names.end())
            names.push_back(*name);
    return names;
}

/// The list without what `unwanted` names, followed by what is missing of `wanted`; the order that the file has stays.
std::vector<std::string> adjusted(const std::vector<compose::Text>& list, CapabilityMask wanted)
{
    std::vector<std::string> names;
    for (const std::string& name : canonicalNames(list)) {
        const auto* capability = knowledge::capability(name);
        if (!capability || (wanted & knowledge::bit(*capability)) != 0)
            names.push_back(name);
    }
    for (const std::string& name : knowledge::names(wanted))
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    return names;
}

} // namespace

CapabilityMask held(const compose::Service& service)
{
    return knowledge::boundingSet(spellings(service.capAdd), spellings(service.capDrop), service.privileged && service.privileged->value);
}

std::optional<WantedLists> listsFor(const compose::Service& service, CapabilityMask wanted)
{
    if (held(service) == wanted || (service.privileged && service.privileged->value))
        return std::nullopt;
    const bool addsAll = hasAll(service.capAdd);
    const CapabilityMask base = addsAll ? knowledge::allCapabilities() : hasAll(service.capDrop) ? 0 : knowledge::kDockerDefault;
    std::vector<std::string> add = adjusted(service.capAdd, addsAll ? 0 : wanted & ~base);
    std::vector<std::string> drop = adjusted(service.capDrop, base & ~wanted);
    const auto keepAll = [](std::vector<std::string>& list, bool all) {
        std::erase(list, "ALL");
        if (all)
            list.insert(list.begin(), "ALL");
    };
    keepAll(add, addsAll);
    keepAll(drop, hasAll(service.capDrop) && !addsAll);
    return WantedLists{std::move(add), std::move(drop)};
}

WantedLists listsForAllBut(const compose::Service& service, CapabilityMask kept)
{
    std::vector<std::string> add = adjusted(service.capAdd, kept);
    std::erase(add, "ALL");
    return {std::move(add), {"ALL"}};
}

std::vector<yaml::Operation> listEdits(const compose::Service& service, const WrittenLists& written, const WantedLists& wanted)
{
    std::vector<yaml::Operation> operations;
    bring(operations, service, written.add, "cap_add", service.capAdd, wanted.add);
    bring(operations, service, written.drop, "cap_drop", service.capDrop, wanted.drop);
    return operations;
}

ItemChange listChange(const compose::Service& service, const std::vector<compose::Text>& now, const std::vector<std::string>& wanted)
{
    ItemChange change;
    std::vector<std::string> have;
    for (std::size_t i = 0; i < now.size(); ++i) {
        have.push_back(knowledge::canonicalCapability(now[i].value).value_or(now[i].value));
        if (std::find(wanted.begin(), wanted.end(), have.back()) == wanted.end())
            change.gone.push_back(i);
    }
    for (const std::string& name : wanted)
        if (std::find(have.begin(), have.end(), name) == have.end())
            change.added.push_back(inStyleOf(service, name));
    return change;
}

std::vector<yaml::Operation> capabilityEdits(const compose::Service& service, const WrittenLists& written, CapabilityMask wanted)
{
    const auto lists = listsFor(service, wanted);
    return lists ? listEdits(service, written, *lists) : std::vector<yaml::Operation>();
}

std::vector<yaml::Operation> dropAll(const compose::Service& service, const WrittenLists& written)
{
    return listEdits(service, written, {{}, {"ALL"}});
}

std::vector<yaml::Operation> dropAllBut(const compose::Service& service, const WrittenLists& written, CapabilityMask kept)
{
    return listEdits(service, written, listsForAllBut(service, kept));
}

std::vector<yaml::Operation> engineDefault(const compose::Service& service, const WrittenLists& written)
{
    return listEdits(service, written, {});
}

} // namespace hullwright::ui
