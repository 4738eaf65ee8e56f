// Edits of mounts in the spelling that they have.
#pragma once

#include "core/rules/fix_help.h"

#include <string>

namespace hullwright::rules {

/// The mount that a finding is about (its subject is the mount's target); nullptr where it is gone.
[[nodiscard]] const compose::Mount* mountOf(const Finding& finding, const compose::Stack& stack);
/// The edits that make the mount at a place read-only.
[[nodiscard]] std::optional<Operations> readOnlyMount(const ServiceEdit& edit, const yaml::Place& place, const std::string& target);
/// The edits that take one of the options after the target away (`:ro,rshared` without rshared). Short syntax only.
[[nodiscard]] std::optional<Operations> withoutMountOption(const ServiceEdit& edit, const char* key, const yaml::Place& place, const std::string& target, std::string_view option);

} // namespace hullwright::rules
