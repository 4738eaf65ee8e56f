// The style sheet of the HTML report, and the name by which its content policy lets it in.
#pragma once

#include <string>
#include <string_view>

namespace hullwright::report {

[[nodiscard]] std::string_view styleSheet();
/// `sha256-...`, as a policy's style-src has it (W3C CSP Level 3): no other style, and nothing that a text of the project may smuggle in, is applied.
[[nodiscard]] std::string styleHash();

} // namespace hullwright::report
