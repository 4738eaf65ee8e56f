// The words of seccomp profiles (SCMP_ACT_ALLOW, SCMP_CMP_EQ, SCMP_ARCH_X86_64 ...) and what they stand for.
#pragma once

#include "core/seccomp/profile.h"

#include <cstdint>
#include <optional>
#include <string_view>

namespace hullwright::seccomp {

[[nodiscard]] std::optional<Action> actionOf(std::string_view word);
[[nodiscard]] std::string_view wordOf(Action action);
[[nodiscard]] std::optional<Operator> operatorOf(std::string_view word);
[[nodiscard]] std::string_view wordOf(Operator op);

/// libseccomp's token of SCMP_ARCH_...; 0 for a word that OCI doesn't have.
[[nodiscard]] std::uint32_t architectureToken(std::string_view word);
/// SCMP_ARCH_... of Go's name (amd64, 386, arm64 ...); empty for one it doesn't have.
[[nodiscard]] std::string_view architectureOfGo(std::string_view goName);

/// The name that engines and conditions have for SCMP_ARCH_...: amd64, x86, arm64; empty for one they have none for.
[[nodiscard]] std::string_view engineNameOf(std::string_view architecture);
/// Whether a profile's condition may name a machine so ("amd64", "x86"): what moby/profiles compares with.
[[nodiscard]] bool isEngineArchitecture(std::string_view word);

/// The number of ENOSYS and the like, or of a decimal number; nullopt for neither.
[[nodiscard]] std::optional<std::uint32_t> errnoOf(std::string_view word);

} // namespace hullwright::seccomp
