#include "core/yaml/merge_keys.h"

namespace hullwright::yaml {

namespace {

/// Chains of real files have two or three links; a longer one ends here instead of in the stack.
constexpr int kMaxDepth = 40;

Node find(const Node& mapping, std::string_view key, int depth)
{
    const Node map = followed(mapping);
    if (!map || map.kind() != Kind::Mapping || depth > kMaxDepth)
        return {};
    if (const Node own = map.find(key))
        return own;
    for (const Node& source : mergedInto(map)) {
        if (const Node found = find(source, key, depth + 1))
            return found;
    }
    return {};
}

} // namespace

Node followed(Node node)
{
    for (int hops = 0; hops < kMaxDepth && node && node.kind() == Kind::Alias; ++hops)
        node = node.target();
    return node;
}

bool isMergeKey(const Node& key)
{
    return key && key.kind() == Kind::Scalar && key.value() == "<<" && key.style() == Style::Plain;
}

std::vector<Node> mergedInto(const Node& mapping)
{
    std::vector<Node> sources;
    for (std::size_t i = 0; mapping.kind() == Kind::Mapping && i < mapping.size(); ++i) {
        if (!isMergeKey(mapping.key(i)))
            continue;
        const Node list = followed(mapping.item(i));
        if (!list || list.kind() != Kind::Sequence) {
            sources.push_back(mapping.item(i));
            continue;
        }
        for (std::size_t n = 0; n < list.size(); ++n)
            sources.push_back(list.item(n));
    }
    return sources;
}

Node findMerged(const Node& mapping, std::string_view key)
{
    return find(mapping, key, 0);
}

} // namespace hullwright::yaml
