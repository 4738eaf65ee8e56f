// Follows what YAML lets a text share: aliases, and merge keys (`<<`).
#pragma once

#include "core/yaml/tree.h"

#include <string_view>
#include <vector>

namespace hullwright::yaml {

/// What an alias stands for; the node itself where it is none. No node for an alias of nothing.
[[nodiscard]] Node followed(Node node);

/// A plain `<<`; a quoted one is a key like others.
[[nodiscard]] bool isMergeKey(const Node& key);

/// What a mapping's merge keys merge, in the order in which they win, as written (aliases, or mappings in place).
[[nodiscard]] std::vector<Node> mergedInto(const Node& mapping);

/// The value of a key in a mapping (or what an alias of one stands for), through its merge keys: a key of its own wins, of several merged
/// mappings the first. As written: the value may be an alias.
[[nodiscard]] Node findMerged(const Node& mapping, std::string_view key);

} // namespace hullwright::yaml
