// The 8 px grid that every layout of the window keeps to.
#pragma once

namespace hullwright::ui {

inline constexpr int kUnit = 8;    ///< inside a group
inline constexpr int kGap = 16;    ///< between groups
inline constexpr int kHalf = 4;    ///< between a label and its help
inline constexpr int kRow = 28;    ///< the least height of a row
inline constexpr int kTarget = 24; ///< the least size of something to click

} // namespace hullwright::ui
