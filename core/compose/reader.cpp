#include "core/compose/reader.h"

#include "core/compose/scalars.h"

#include <algorithm>
#include <iterator>

namespace hullwright::compose {
namespace {

using yaml::Kind;
using yaml::Node;

/// Aliases put trees into trees; values nested deeper than this would endanger the stack of whoever walks them.
constexpr std::size_t kDeepestNesting = 400;

Origin originOf(const Node& node)
{
    return {node.place(), {}, Origin::Kind::File, 0};
}

bool mergesHere(const Node& key)
{
    if (key.kind() != Kind::Scalar || key.value() != "<<")
        return false;
    return shortTag(key.tag()) == "!!merge" || (key.tag().empty() && key.style() == yaml::Style::Plain);
}

} // namespace

std::vector<std::shared_ptr<const yaml::Region>> Reader::takeRegions()
{
    m_seen.clear();
    return std::move(m_regions);
}

void Reader::keepRegion(std::shared_ptr<const yaml::Region> region)
{
    if (region && m_seen.insert(region.get()).second)
        m_regions.push_back(std::move(region));
}

void Reader::note(const Node& node)
{
    if (node.region())
        keepRegion(node.region());
}

bool Reader::enter(const Node& node, const Trail& where)
{
    note(node);
    if (m_exhausted)
        return false;
    if (++m_visits > kMostVisits || m_depth >= kDeepestNesting) {
        m_exhausted = true;
        m_problems->error(where, node.place(),
                         m_visits > kMostVisits ? say(HULLWRIGHT_TR("compose", "the file has more than %1 values, aliases counted each time"), {std::to_string(kMostVisits)})
                                                : say(HULLWRIGHT_TR("compose", "values are nested more than %1 deep"), {std::to_string(kDeepestNesting)}),
                         say(HULLWRIGHT_TR("compose", "Docker Compose refuses such a file as well.")), ErrorCode::Limit);
        return false;
    }
    return true;
}

bool Reader::marked(const Node& node, const Trail& where)
{
    if (node.tag() != "!reset" && node.tag() != "!override")
        return false;
    const bool reset = node.tag() == "!reset";
    m_marks.push_back({where.path(), reset ? Mark::Kind::Reset : Mark::Kind::Override});
    return reset;
}

Value Reader::read(const Node& node, const Trail& where)
{
    if (!node || !enter(node, where))
        return {};
    ++m_depth;
    Value value;
    switch (node.kind()) {
    case Kind::Alias: value = readAlias(node, where); break;
    case Kind::Mapping: value = readMapping(node, where); break;
    case Kind::Sequence: value = readSequence(node, where); break;
    case Kind::Scalar: value = readScalar(node, where); break;
    case Kind::Null:
        // `!!str` without a text is the empty text.
        value = shortTag(node.tag()) == "!!str" ? Value(std::string(), originOf(node)) : Value(nullptr, originOf(node));
        break;
    }
    --m_depth;
    return value;
}

Value Reader::readAlias(const Node& node, const Trail& where)
{
    const Node target = node.target();
    if (!target || std::find(m_open.begin(), m_open.end(), target) != m_open.end()) {
        m_problems->error(where, node.place(), say(HULLWRIGHT_TR("compose", "the alias %1 stands for something that it is part of"), {std::string(node.value())}), {}, ErrorCode::Limit);
        return {nullptr, originOf(node)};
    }
    m_open.push_back(target);
    Value value = read(target, where);
    m_open.pop_back();
    return value;
}

Value Reader::readScalar(const Node& node, const Trail& where)
{
    const Origin origin = originOf(node);
    const bool plain = node.style() == yaml::Style::Plain;
    const bool bare = node.tag().empty() || node.tag() == "!reset" || node.tag() == "!override";
    if (bare && !plain)
        return {std::string(node.value()), origin};
    if (!bare) {
        auto value = resolveTagged(node.value(), node.tag(), plain, origin);
        if (value)
            return std::move(*value);
        m_problems->error(where, origin.place, say(HULLWRIGHT_TR("compose", "\"%1\" does not fit its tag %2"), {std::string(node.value()), std::string(node.tag())}));
        return {nullptr, origin};
    }
    auto resolved = resolvePlain(node.value(), origin);
    if (auto* value = std::get_if<Value>(&resolved))
        return std::move(*value);
    m_problems->error(where, origin.place, say(HULLWRIGHT_TR("compose", "%1 is no number that may stand here"), {std::string(node.value())}),
                     say(HULLWRIGHT_TR("compose", "Put it in quotes: \"%1\"."), {std::string(node.value())}));
    return {nullptr, origin};
}

Value Reader::readSequence(const Node& node, const Trail& where)
{
    Value::List items;
    items.reserve(std::min<std::size_t>(node.size(), kMostVisits));
    for (std::size_t i = 0; i < node.size() && !m_exhausted; ++i) {
        items.push_back(read(node.item(i), Trail(where, i)));
        items.back().origin.item = static_cast<std::uint32_t>(i);
    }
    return {std::move(items), originOf(node)};
}

std::optional<std::string> Reader::keyText(const Node& key, const Trail& where)
{
    const Node node = key && key.kind() == Kind::Alias ? key.target() : key;
    if (node && node.kind() == Kind::Scalar) {
        if (node.style() != yaml::Style::Plain || shortTag(node.tag()) == "!!str")
            return std::string(node.value());
        const auto resolved = resolvePlain(node.value(), {});
        const auto* value = std::get_if<Value>(&resolved);
        // Whole numbers and booleans become their text; what is left over has none that the reference would take.
        if (value && (value->string() || value->integer() || value->boolean()))
            return scalarText(*value);
    }
    m_problems->error(where, key ? key.place() : yaml::Place{}, say(HULLWRIGHT_TR("compose", "a key must be a text")), say(HULLWRIGHT_TR("compose", "Put it in quotes.")));
    return std::nullopt;
}

void Reader::reportDuplicate(const Node& key, const std::string& name, const Trail& where)
{
    m_problems->error(Trail(where, name), key.place(), say(HULLWRIGHT_TR("compose", "the key \"%1\" stands twice in one mapping"), {name}), say(HULLWRIGHT_TR("compose", "Remove one of them.")), ErrorCode::Syntax);
}

Value Reader::readMapping(const Node& node, const Trail& where)
{
    std::unordered_set<std::string> names;
    Value::Map entries;
    std::vector<Value::Entry> merged;
    std::size_t mergePosition = 0;
    bool hasMerge = false;
    for (std::size_t i = 0; i < node.size() && !m_exhausted; ++i) {
        const Node key = node.key(i);
        if (mergesHere(key)) {
            if (hasMerge)
                reportDuplicate(key, "<<", where);
            else
                merge(node.item(i), where, merged);
            hasMerge = true;
            mergePosition = entries.size();
            continue;
        }
        const auto name = keyText(key, where);
        if (!name)
            continue;
        if (!names.insert(*name).second) {
            reportDuplicate(key, *name, where);
            continue;
        }
        const Trail here(where, *name);
        const Node item = node.item(i);
        const bool reset = item && marked(item, here);
        Value value = read(item, here);
        value.origin.key = key.place();
        note(key);
        if (!reset)
            entries.push_back({*name, std::move(value)});
    }
    std::erase_if(merged, [&](const Value::Entry& entry) { return !names.insert(entry.key).second; });
    entries.insert(entries.begin() + static_cast<std::ptrdiff_t>(mergePosition), std::make_move_iterator(merged.begin()), std::make_move_iterator(merged.end()));
    return {std::move(entries), originOf(node)};
}

void Reader::merge(const Node& source, const Trail& where, std::vector<Value::Entry>& merged)
{
    const Node target = source && source.kind() == Kind::Alias ? source.target() : source;
    if (target && target.kind() == Kind::Sequence) {
        for (std::size_t i = 0; i < target.size() && !m_exhausted; ++i) {
            const Node item = target.item(i);
            const Node meant = item.kind() == Kind::Alias ? item.target() : item;
            if (meant && meant.kind() == Kind::Mapping)
                merge(item, where, merged);
            else
                m_problems->error(where, item.place(), say(HULLWRIGHT_TR("compose", "<< can only merge mappings")));
        }
        return;
    }
    if (!target || target.kind() != Kind::Mapping) {
        m_problems->error(where, source ? source.place() : yaml::Place{}, say(HULLWRIGHT_TR("compose", "<< can only merge mappings")));
        return;
    }
    Value value = read(source, where);
    if (Value::Map* entries = value.map()) {
        std::move(entries->begin(), entries->end(), std::back_inserter(merged)); // the first of a name wins, later
    }
}

} // namespace hullwright::compose
