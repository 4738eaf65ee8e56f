#include "core/yaml/node_value.h"

#include "core/yaml/merge_keys.h"
#include "core/yaml/scalar_text.h"

namespace hullwright::yaml {

namespace {

constexpr int kDeepestCopy = 40;

/// Whether a copy of the node would say the same elsewhere.
bool copies(const Node& given, int depth)
{
    const Node node = followed(given);
    if (!node || depth > kDeepestCopy || !node.tag().empty())
        return false;
    for (std::size_t i = 0; i < node.size(); ++i) {
        const bool key = node.kind() != Kind::Mapping || (!isMergeKey(node.key(i)) && node.key(i).kind() == Kind::Scalar);
        if (!key || !copies(node.item(i), depth + 1))
            return false;
    }
    return true;
}

} // namespace

std::optional<Value> valueOf(const Node& node)
{
    const auto value = copies(node, 0) ? toValue(node) : Result<Value>(tl::unexpected(Error{}));
    return value ? std::optional(*value) : std::nullopt;
}

} // namespace hullwright::yaml
