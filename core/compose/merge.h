// Puts one model over another: documents of a file, files of a project, a service over the one that it extends.
#pragma once

#include "core/compose/context.h"
#include "core/compose/reader.h"

namespace hullwright::compose {

/// Merges `layer` over `base`. Values marked `!reset` and `!override` in the layer are taken out of the base first.
void mergeLayer(Value& base, Value layer, const std::vector<Mark>& marks, Problems& problems);
/// The same for one service; marks are those of the whole document.
void mergeService(Value& base, Value service, const std::string& name, const std::vector<Mark>& marks, Problems& problems);

/// A value over another, both at `where`, by the rules of that path.
void mergeValue(Value& base, Value over, const Trail& where, Problems& problems);

/// Number of values in a tree, itself counted.
[[nodiscard]] std::size_t countValues(const Value& value);

} // namespace hullwright::compose
