#include "core/rules/fix_help.h"

#include <algorithm>
#include <charconv>

namespace hullwright::rules {

namespace {

constexpr int kMaxDepth = 40;

yaml::Node followed(yaml::Node node)
{
    for (int hops = 0; hops < 8 && node && node.kind() == yaml::Kind::Alias; ++hops)
        node = node.target();
    return node;
}

bool isMergeKey(const yaml::Node& key)
{
    return key && key.value() == "<<" && key.style() == yaml::Style::Plain;
}

/// The value of a key in a mapping, through its merge keys; a key of its own wins, of several merged mappings the first.
yaml::Node findMerged(const yaml::Node& mapping, std::string_view key, int depth)
{
    const yaml::Node map = followed(mapping);
    if (!map || map.kind() != yaml::Kind::Mapping || depth > kMaxDepth)
        return {};
    if (const yaml::Node own = map.find(key))
        return own;
    for (std::size_t i = 0; i < map.size(); ++i) {
        if (!isMergeKey(map.key(i)))
            continue;
        const yaml::Node source = followed(map.item(i));
        if (source && source.kind() == yaml::Kind::Sequence) {
            for (std::size_t n = 0; n < source.size(); ++n) {
                if (const yaml::Node found = findMerged(source.item(n), key, depth + 1))
                    return found;
            }
        } else if (const yaml::Node found = findMerged(source, key, depth + 1)) {
            return found;
        }
    }
    return {};
}

/// What a plain scalar means; everything that is not clearly something else is a string.
yaml::Value plainValue(std::string_view text)
{
    if (text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL")
        return nullptr;
    if (text == "true" || text == "True" || text == "TRUE")
        return true;
    if (text == "false" || text == "False" || text == "FALSE")
        return false;
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    const bool leadingZero = text.size() > 1 && text.front() == '0';
    if (error == std::errc() && end == text.data() + text.size() && !leadingZero)
        return number;
    return std::string(text);
}

std::optional<yaml::Value> valueAt(const yaml::Node& given, int depth)
{
    const yaml::Node node = followed(given);
    if (!node || depth > kMaxDepth || !node.tag().empty())
        return std::nullopt;
    switch (node.kind()) {
    case yaml::Kind::Null: return yaml::Value(nullptr);
    case yaml::Kind::Scalar: return node.style() == yaml::Style::Plain ? plainValue(node.value()) : yaml::Value(std::string(node.value()));
    case yaml::Kind::Sequence: {
        yaml::Value list = yaml::Value::array();
        for (std::size_t i = 0; i < node.size(); ++i) {
            auto item = valueAt(node.item(i), depth + 1);
            if (!item)
                return std::nullopt;
            list.push_back(std::move(*item));
        }
        return list;
    }
    case yaml::Kind::Mapping: {
        yaml::Value map = yaml::Value::object();
        for (std::size_t i = 0; i < node.size(); ++i) {
            auto item = valueAt(node.item(i), depth + 1);
            if (!item || isMergeKey(node.key(i)) || node.key(i).kind() != yaml::Kind::Scalar)
                return std::nullopt;
            map[std::string(node.key(i).value())] = std::move(*item);
        }
        return map;
    }
    case yaml::Kind::Alias: break;
    }
    return std::nullopt;
}

} // namespace

std::optional<yaml::Value> valueOf(const yaml::Node& node)
{
    return valueAt(node, 0);
}

ServiceEdit::ServiceEdit(const FixContext& context, std::string_view service) : m_tree(context.tree), m_name(service)
{
    for (std::size_t document = 0; document < m_tree.documentCount(); ++document) {
        const yaml::Node found = m_tree.at({std::string("services"), m_name}, document);
        if (!found || (found.kind() != yaml::Kind::Mapping && found.kind() != yaml::Kind::Alias))
            continue;
        if (m_service) { // in two documents, which one counts depends on how they merge
            m_service = {};
            return;
        }
        m_service = found;
        m_document = document;
    }
}

bool ServiceEdit::shared() const
{
    return m_service && !m_service.anchor().empty() && m_service.kind() != yaml::Kind::Alias && !m_tree.aliasesOf(m_service).empty();
}

yaml::Path ServiceEdit::path(const yaml::Path& steps) const
{
    yaml::Path result{std::string("services"), m_name};
    result.insert(result.end(), steps.begin(), steps.end());
    return result;
}

yaml::Node ServiceEdit::own(std::string_view key) const
{
    return m_service && m_service.kind() == yaml::Kind::Mapping ? m_service.find(key) : yaml::Node();
}

yaml::Node ServiceEdit::written(std::string_view key) const
{
    return followed(findMerged(m_service, key, 0));
}

std::optional<Operations> ServiceEdit::set(const std::string& key, const yaml::Value& value) const
{
    if (!m_service)
        return std::nullopt;
    if (m_service.kind() == yaml::Kind::Alias)
        return Operations{yaml::Override{path(), key, value, m_document}};
    if (own(key))
        return Operations{yaml::Assign{path({key}), value, m_document}};
    return Operations{yaml::Insert{path(), key, value, std::nullopt, std::nullopt, m_document}};
}

std::optional<Operations> ServiceEdit::unset(const std::string& key, const yaml::Value& neutral) const
{
    if (!m_service)
        return std::nullopt;
    const yaml::Node node = own(key);
    if (!node || extends())
        return set(key, neutral);
    // Would a merge key give it back?
    for (std::size_t i = 0; i < m_service.size(); ++i) {
        if (!isMergeKey(m_service.key(i)))
            continue;
        const yaml::Node source = followed(m_service.item(i));
        const bool list = source && source.kind() == yaml::Kind::Sequence;
        for (std::size_t n = 0; n < (list ? source.size() : 1); ++n) {
            if (findMerged(list ? source.item(n) : source, key, 0))
                return set(key, neutral);
        }
    }
    return Operations{yaml::Remove{path({key}), m_document}};
}

std::optional<Operations> ServiceEdit::append(const std::string& key, const std::vector<std::string>& items) const
{
    if (!m_service)
        return std::nullopt;
    const yaml::Node node = own(key);
    if (node && node.kind() == yaml::Kind::Sequence) {
        Operations operations;
        for (const std::string& item : items)
            operations.emplace_back(yaml::Append{path({key}), item, std::nullopt, m_document});
        return operations;
    }
    const yaml::Node inherited = written(key);
    yaml::Value list = yaml::Value::array();
    if (inherited && inherited.kind() != yaml::Kind::Null) {
        auto value = valueOf(inherited);
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

yaml::Node ServiceEdit::item(std::string_view key, const yaml::Place& place) const
{
    const yaml::Node list = written(key);
    yaml::Node node = m_tree.nodeAt(place);
    if (!list || list.kind() != yaml::Kind::Sequence)
        return {};
    while (node && !(node.parent() == list))
        node = node.parent();
    return node;
}

std::optional<Operations> ServiceEdit::rewritten(const std::string& key, const yaml::Node& list, std::size_t index, const yaml::Value* replacement) const
{
    auto value = valueOf(list);
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
    if (!(list == own(key)))
        return extends() ? std::nullopt : rewritten(key, list, node.indexInParent(), nullptr);
    if (list.size() == 1)
        return unset(key, yaml::Value::array());
    return Operations{yaml::Remove{path({key, node.indexInParent()}), m_document}};
}

std::optional<Operations> ServiceEdit::replaceItem(const std::string& key, const yaml::Place& place, const std::string& value) const
{
    const yaml::Node node = item(key, place);
    if (!node || node.kind() != yaml::Kind::Scalar)
        return std::nullopt;
    if (node.parent() == own(key))
        return Operations{yaml::Set{path({key, node.indexInParent()}), value, m_document}};
    const yaml::Value replacement = value;
    return extends() ? std::nullopt : rewritten(key, node.parent(), node.indexInParent(), &replacement);
}

void addFix(std::vector<Fix>& fixes, FixKind kind, text::Message title, const std::optional<Operations>& operations)
{
    if (operations && !operations->empty())
        fixes.push_back({kind, std::move(title), *operations});
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
