// Several new keys of one mapping, added one after the other: where each comes to stand.
#pragma once

#include "core/yaml/edit.h"

#include <span>
#include <variant>
#include <vector>

namespace hullwright::yaml {

/// An entry that is there, by its index, or a new one.
using Arranged = std::variant<std::size_t, const Insert*>;
/// The entries of a mapping after new keys were added to it one after the other; nothing where one of them is there already, or has to come before an entry rather
/// than behind one.
[[nodiscard]] std::optional<std::vector<Arranged>> arranged(const Node& mapping, std::span<const Insert> run);

} // namespace hullwright::yaml
