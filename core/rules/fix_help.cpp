#include "core/rules/fix_help.h"

#include "core/yaml/merge_keys.h"
#include "core/yaml/node_value.h"

#include <algorithm>

namespace hullwright::rules {

using yaml::findMerged;
using yaml::followed;

ServiceEdit::ServiceEdit(const FixContext& context, std::string_view service)
    : m_files(context.files), m_path{std::string("services"), std::string(service)}
{
    if (context.shared && context.shared->service == service) {
        m_path = context.shared->mapping.node.path();
        m_definitions = {context.shared->mapping};
        return;
    }
    m_definitions = compose::spotsOf(m_files, m_path);
    std::erase_if(m_definitions, [](const compose::Spot& each) { return each.node.kind() != yaml::Kind::Mapping && each.node.kind() != yaml::Kind::Alias; });
}

yaml::Path ServiceEdit::path(const yaml::Path& steps) const
{
    yaml::Path result = m_path;
    result.insert(result.end(), steps.begin(), steps.end());
    return result;
}

const compose::Spot& ServiceEdit::spot(std::string_view key) const
{
    const auto writes = [key](const compose::Spot& each) { return each.node.kind() == yaml::Kind::Mapping && each.node.find(key); };
    const auto last = std::find_if(m_definitions.rbegin(), m_definitions.rend(), writes);
    if (last != m_definitions.rend())
        return *last;
    // A copy of what is merged belongs beside the merge key: lists of several files add up.
    const auto merges = std::find_if(m_definitions.rbegin(), m_definitions.rend(), [key](const compose::Spot& each) { return static_cast<bool>(findMerged(each.node, key)); });
    return merges == m_definitions.rend() ? m_definitions.front() : *merges;
}

compose::FileEdit ServiceEdit::aimed(std::string_view key, yaml::Operation operation) const
{
    const compose::Spot& where = spot(key);
    std::visit([&](auto& concrete) { concrete.document = where.document; }, operation);
    return {std::move(operation), where.file};
}

yaml::Node ServiceEdit::own(std::string_view key) const
{
    if (m_definitions.empty())
        return {};
    const yaml::Node node = spot(key).node;
    return node.kind() == yaml::Kind::Mapping ? node.find(key) : yaml::Node();
}

yaml::Node ServiceEdit::written(std::string_view key) const
{
    for (auto definition = m_definitions.rbegin(); definition != m_definitions.rend(); ++definition) {
        if (const yaml::Node found = findMerged(definition->node, key))
            return followed(found);
    }
    return {};
}

std::optional<Operations> ServiceEdit::set(const std::string& key, const yaml::Value& value) const
{
    if (!possible())
        return std::nullopt;
    if (spot(key).node.kind() == yaml::Kind::Alias)
        return Operations{aimed(key, yaml::Override{path(), key, value})};
    if (own(key))
        return Operations{aimed(key, yaml::Assign{path({key}), value})};
    return Operations{aimed(key, yaml::Insert{path(), key, value, std::nullopt, std::nullopt})};
}

/// Would a merge key of the definition give it this key?
bool ServiceEdit::mergeBrings(const compose::Spot& definition, std::string_view key) const
{
    const auto merged = yaml::mergedInto(definition.node);
    return std::any_of(merged.begin(), merged.end(), [key](const yaml::Node& each) { return static_cast<bool>(findMerged(each, key)); });
}

std::optional<Operations> ServiceEdit::unset(const std::string& key, const yaml::Value& neutral) const
{
    if (!possible())
        return std::nullopt;
    if (!own(key) || extends())
        return set(key, neutral);
    Operations operations;
    for (const compose::Spot& definition : m_definitions) {
        if (definition.node.kind() != yaml::Kind::Mapping || mergeBrings(definition, key))
            return set(key, neutral);
        if (definition.node.find(key))
            operations.emplace_back(yaml::Remove{path({key}), definition.document}, definition.file);
    }
    return operations;
}

std::optional<Operations> ServiceEdit::append(const std::string& key, const std::vector<std::string>& items) const
{
    if (!possible())
        return std::nullopt;
    const yaml::Node node = own(key);
    if (node && node.kind() == yaml::Kind::Sequence) {
        Operations operations;
        for (const std::string& item : items)
            operations.push_back(aimed(key, yaml::Append{path({key}), item, std::nullopt}));
        return operations;
    }
    const yaml::Node inherited = written(key);
    yaml::Value list = yaml::Value::array();
    if (inherited && inherited.kind() != yaml::Kind::Null) {
        auto value = yaml::valueOf(inherited);
        if (value && value->is_string())
            value = yaml::Value::array({*value});
        if (!value || !value->is_array())
            return std::nullopt;
        list = std::move(*value);
    }
    for (const std::string& item : items)
        list.push_back(item);
    return set(key, list);
}

std::optional<Operations> ServiceEdit::addVariable(const std::string& name, const std::string& value) const
{
    constexpr const char* kKey = "environment";
    const yaml::Node node = written(kKey);
    if (!node || node.kind() != yaml::Kind::Mapping)
        return append(kKey, {name + "=" + value});
    if (own(kKey) && own(kKey).kind() == yaml::Kind::Mapping)
        return Operations{aimed(kKey, yaml::Assign{path({std::string(kKey), name}), value})};
    auto all = yaml::valueOf(node);
    if (!all || !all->is_object())
        return std::nullopt;
    (*all)[name] = value;
    return set(kKey, *all);
}

yaml::Node ServiceEdit::item(std::string_view key, const yaml::Place& place) const
{
    yaml::Node node = compose::nodeAt(m_files, place);
    for (const compose::Spot& definition : m_definitions) {
        const yaml::Node list = followed(findMerged(definition.node, key));
        if (!list || list.kind() != yaml::Kind::Sequence)
            continue;
        yaml::Node at = node;
        while (at && !(at.parent() == list))
            at = at.parent();
        if (at)
            return at;
    }
    return {};
}

std::optional<Operations> ServiceEdit::rewritten(const std::string& key, const yaml::Node& list, std::size_t index, const yaml::Value* replacement) const
{
    auto value = yaml::valueOf(list);
    if (!value || !value->is_array() || index >= value->size())
        return std::nullopt;
    if (replacement != nullptr)
        (*value)[index] = *replacement;
    else
        value->erase(index);
    return set(key, *value);
}

std::optional<Operations> ServiceEdit::removeItem(const std::string& key, const yaml::Place& place) const
{
    const yaml::Node node = item(key, place);
    if (!node)
        return std::nullopt;
    const yaml::Node list = node.parent();
    const compose::Spot* const definition = writer(key, list);
    if (!definition)
        return extends() || m_definitions.size() > 1 ? std::nullopt : rewritten(key, list, node.indexInParent(), nullptr);
    if (list.size() == 1 && m_definitions.size() == 1)
        return unset(key, yaml::Value::array());
    return Operations{{yaml::Remove{list.size() == 1 ? path({key}) : path({key, node.indexInParent()}), definition->document}, definition->file}};
}

std::optional<Operations> ServiceEdit::replaceItem(const std::string& key, const yaml::Place& place, const std::string& value) const
{
    const yaml::Node node = item(key, place);
    if (!node || node.kind() != yaml::Kind::Scalar)
        return std::nullopt;
    if (const compose::Spot* const definition = writer(key, node.parent()))
        return Operations{{yaml::Set{path({key, node.indexInParent()}), value, definition->document}, definition->file}};
    const yaml::Value replacement = value;
    return extends() || m_definitions.size() > 1 ? std::nullopt : rewritten(key, node.parent(), node.indexInParent(), &replacement);
}

std::optional<Operations> ServiceEdit::setInItem(const std::string& key, const yaml::Node& item, const std::string& name, const yaml::Value& value) const
{
    const compose::Spot* const definition = writer(key, item.parent());
    if (!definition)
        return std::nullopt;
    return Operations{{yaml::Assign{path({key, item.indexInParent(), name}), value, definition->document}, definition->file}};
}

/// The definition whose own value of the key a node is; null where it comes from elsewhere.
const compose::Spot* ServiceEdit::writer(std::string_view key, const yaml::Node& value) const
{
    const auto found = std::find_if(m_definitions.begin(), m_definitions.end(), [&](const compose::Spot& each) { return each.node.kind() == yaml::Kind::Mapping && each.node.find(key) == value; });
    return found == m_definitions.end() ? nullptr : &*found;
}

yaml::Node editableNode(const FixContext& context, const Finding& finding)
{
    constexpr std::size_t kSections = 2; // services.web
    const yaml::Node node = compose::nodeAt(context.files, finding.place);
    const auto file = compose::fileOf(context.files, finding.place);
    const yaml::Path path = node ? node.path() : yaml::Path();
    if (!file || path.size() < kSections || context.files[*file].role == compose::FileRole::Extended)
        return {};
    const std::string* name = std::get_if<std::string>(&path[1]);
    if (!finding.service.empty() && (name == nullptr || *name != finding.service))
        return {};
    std::size_t depth = path.size();
    for (yaml::Node at = node; at && depth > kSections; at = at.parent(), --depth) {
        if (!at.anchor().empty() && at.kind() != yaml::Kind::Alias && !context.files[*file].tree->aliasesOf(at).empty())
            return {};
    }
    return node;
}

Operations inFile(const FixContext& context, const Finding& finding, yaml::Operation operation)
{
    return {{std::move(operation), compose::fileOf(context.files, finding.place).value_or(0)}};
}

std::optional<Operations> removeNode(const FixContext& context, const Finding& finding, std::size_t keep)
{
    yaml::Node node = editableNode(context, finding);
    if (!node)
        return std::nullopt;
    while (node.parent() && node.parent().size() == 1 && node.parent().path().size() > keep)
        node = node.parent();
    return node.path().size() > keep ? std::optional(inFile(context, finding, yaml::Remove{node.path(), node.document()})) : std::nullopt;
}

std::optional<Operations> setNode(const FixContext& context, const Finding& finding, const yaml::Value& value)
{
    const yaml::Node node = editableNode(context, finding);
    return node ? std::optional(inFile(context, finding, yaml::Assign{node.path(), value, node.document()})) : std::nullopt;
}

void addFix(std::vector<Fix>& fixes, FixKind kind, text::Message title, const std::optional<Operations>& operations)
{
    if (operations && !operations->empty())
        fixes.push_back({kind, std::move(title), *operations});
}

void addFix(std::vector<Fix>& fixes, FixKind kind, text::Message title, const std::optional<Operations>& operations, const grants::Basis& basis)
{
    if (operations && !operations->empty())
        fixes.push_back({kind, std::move(title), *operations, {}, FixBasis{basis.confidence, basis.why}});
}

std::vector<Fix> oneFix(FixKind kind, text::Message title, const std::optional<Operations>& operations)
{
    std::vector<Fix> fixes;
    addFix(fixes, kind, std::move(title), operations);
    return fixes;
}

std::optional<Operations> both(std::optional<Operations> first, const std::optional<Operations>& second)
{
    if (!first || !second)
        return std::nullopt;
    first->insert(first->end(), second->begin(), second->end());
    return first;
}

} // namespace hullwright::rules
