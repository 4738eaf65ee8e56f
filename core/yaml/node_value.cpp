#include "core/yaml/node_value.h"

#include "core/yaml/merge_keys.h"

#include <charconv>

namespace hullwright::yaml {

namespace {

constexpr int kDeepestCopy = 40;

/// What a plain scalar means; everything that is not clearly something else is a string.
Value plainValue(std::string_view text)
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

std::optional<Value> valueAt(const Node& given, int depth)
{
    const Node node = followed(given);
    if (!node || depth > kDeepestCopy || !node.tag().empty())
        return std::nullopt;
    switch (node.kind()) {
    case Kind::Null: return Value(nullptr);
    case Kind::Scalar: return node.style() == Style::Plain ? plainValue(node.value()) : Value(std::string(node.value()));
    case Kind::Sequence: {
        Value list = Value::array();
        for (std::size_t i = 0; i < node.size(); ++i) {
            auto item = valueAt(node.item(i), depth + 1);
            if (!item)
                return std::nullopt;
            list.push_back(std::move(*item));
        }
        return list;
    }
    case Kind::Mapping: {
        Value map = Value::object();
        for (std::size_t i = 0; i < node.size(); ++i) {
            auto item = valueAt(node.item(i), depth + 1);
            if (!item || isMergeKey(node.key(i)) || node.key(i).kind() != Kind::Scalar)
                return std::nullopt;
            map[std::string(node.key(i).value())] = std::move(*item);
        }
        return map;
    }
    case Kind::Alias: break;
    }
    return std::nullopt;
}

} // namespace

std::optional<Value> valueOf(const Node& node)
{
    return valueAt(node, 0);
}

} // namespace hullwright::yaml
