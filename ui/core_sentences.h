// The forms of the sentences that core hands out composed, marked for translation.
#pragma once

#include <span>

namespace hullwright::ui {

[[nodiscard]] std::span<const char* const> errorSentences();  ///< context "error"
[[nodiscard]] std::span<const char* const> parserSentences(); ///< context "libyaml"
[[nodiscard]] std::span<const char* const> reasonSentences(); ///< context "apparmor rule"

} // namespace hullwright::ui
