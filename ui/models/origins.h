// Where a row of the stack tree comes from, in words and as a place to go to.
#pragma once

#include "ui/models/tree_item.h"

namespace hullwright::ui {

struct RowOrigin {
    QString words;     ///< "line 12", "same as &base, line 3", "overridden in compose.override.yaml, line 4"
    yaml::Place place; ///< not valid where there is none
};
[[nodiscard]] RowOrigin originOf(const TreeItem& item, const analysis::Analysis& analysis);

} // namespace hullwright::ui
