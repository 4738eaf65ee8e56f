// One line of an audit log about AppArmor as its fields, and the paths of it as patterns that hold for more than the one process or file.
#pragma once

#include <functional>
#include <map>
#include <optional>
#include <string>
#include <string_view>

namespace hullwright::apparmor {

using Fields = std::map<std::string, std::string, std::less<>>;

/// Nothing for a line that isn't about AppArmor. Reads what the kernel and auditd write, and what `ausearch -i` makes of it.
/// Of the latter, which has no quotes, a line with a field twice is empty: a name could be what writes the second.
[[nodiscard]] std::optional<Fields> fieldsOf(std::string_view line);

/// A path of one process as a quoted pattern for all: "/proc/[0-9]*/oom_score_adj". Nothing for other paths.
[[nodiscard]] std::optional<std::string> ofAnyProcess(std::string_view path);
/// A path whose last name has digits as a quoted pattern for any number. Nothing for other paths.
[[nodiscard]] std::optional<std::string> ofAnyNumber(std::string_view path);

} // namespace hullwright::apparmor
