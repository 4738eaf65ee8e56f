// Holds an edit against what was meant: everything but the edited place reads as before, and the edited place reads as asked.
#pragma once

#include "core/yaml/edit.h"

#include <span>

namespace hullwright::yaml {

/// True where `after` is `before` with the operation done and nothing else changed: keys in order, values, tags, anchors and
/// scalar styles of everything else included. Regions that both trees share are equal without being looked at.
[[nodiscard]] bool expresses(const Tree& before, const Tree& after, const Operation& operation);

/// The same of several new keys of one mapping.
[[nodiscard]] bool expresses(const Tree& before, const Tree& after, std::span<const Insert> run);

/// Equal in everything that a reader can tell: kind, value, tag, anchor, style, children.
[[nodiscard]] bool same(const Node& a, const Node& b);

} // namespace hullwright::yaml
