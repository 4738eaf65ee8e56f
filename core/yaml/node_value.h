// What a node holds, as a value that an edit can write elsewhere.
#pragma once

#include "core/yaml/edit.h"

#include <optional>

namespace hullwright::yaml {

/// Aliases are followed. Nothing where the node has tags or merge keys, or lies deeper than 40 levels: a copy of it would not say the same.
[[nodiscard]] std::optional<Value> valueOf(const Node& node);

} // namespace hullwright::yaml
