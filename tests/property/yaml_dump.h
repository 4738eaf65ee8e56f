// A tree as text, with everything that is stored about it, so that two trees can be compared and a difference read.
#pragma once

#include "core/yaml/tree_storage.h"

#include <fmt/format.h>

namespace hullwright::test {

inline void dumpNode(const yaml::Node& node, int depth, std::string& out)
{
    const auto address = yaml::TreeAccess::address(node);
    const auto& data = yaml::TreeAccess::data(node);
    const auto span = node.span();
    const auto content = node.contentSpan();
    const auto indicator = yaml::TreeAccess::indicator(node);
    out += fmt::format("{:{}}{} {} [{},{}) content [{},{}) raw {} at {} ind {} region {} parent {} '{}' &{} {}\n", "", depth * 2, static_cast<int>(node.kind()), static_cast<int>(node.style()),
                       span.begin, span.end, content.begin, content.end, data.rawEnd, node.indexInParent(), static_cast<long>(indicator), address.region,
                       node.parent() ? static_cast<long>(node.parent().span().begin) : -1, node.value(), node.anchor(), node.tag());
    if (node.target())
        out += fmt::format("{:{}}-> {}\n", "", depth * 2, node.target().span().begin);
    for (std::size_t i = 0; i < node.size(); ++i) {
        if (node.key(i))
            dumpNode(node.key(i), depth + 1, out);
        dumpNode(node.item(i), depth + 1, out);
    }
}

inline std::string dump(const yaml::Tree& tree)
{
    const auto& data = yaml::TreeAccess::data(tree);
    std::string out = fmt::format("bytes {} bom {} json {} regions {} duplicates {} anchors {} aliases {}\n", tree.text().size(), data.bom, tree.isJson(), data.slots.size(),
                                  data.duplicates.size(), data.anchors.size(), data.aliases.size());
    for (const auto& alias : data.aliases)
        out += fmt::format("alias at {}\n", data.absolute(alias, data.node(alias).begin));
    for (std::size_t i = 0; i < tree.documentCount(); ++i) {
        out += fmt::format("document [{},{}) {}\n", data.documents[i].begin, data.documents[i].end, data.documents[i].explicitStart);
        if (tree.root(i))
            dumpNode(tree.root(i), 0, out);
    }
    return out;
}

/// How many regions of the second tree are the first one's own.
inline std::size_t sharedRegions(const yaml::Tree& before, const yaml::Tree& after)
{
    std::size_t count = 0;
    for (const auto& [region, slot] : yaml::TreeAccess::data(after).slotOf)
        count += yaml::TreeAccess::data(before).slotOf.count(region);
    return count;
}

} // namespace hullwright::test
