// Profiles to begin with: for the usual kinds of programs, each part with its reason.
#pragma once

#include "core/knowledge/runtime_needs.h"
#include "core/seccomp/from_trace.h"
#include "core/seccomp/profile.h"
#include "core/text/message.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

struct PresetPart {
    text::Text why;
    std::vector<std::string> calls;
};

struct Preset {
    std::string id;     ///< web-service
    text::Text title;
    text::Text why;     ///< whom it fits, and what it takes away
    bool docker = false; ///< Docker's own profile as it is
    std::vector<PresetPart> parts;
};

/// Docker's default first, then from the widest to the narrowest.
[[nodiscard]] std::span<const Preset> presets();
/// nullptr for an id that there isn't.
[[nodiscard]] const Preset* preset(std::string_view id);

/// The preset as a profile for a service with these capabilities: never more than Docker's default allows it, with what the runtime and C
/// libraries need besides, for x86_64 and arm64. Each rule's comment is the reason for it.
[[nodiscard]] Profile profileOf(const Preset& preset, const Target& target, knowledge::Sealing sealing);

/// A profile from a trace with its rules split by why calls are in them, as comments.
[[nodiscard]] Profile withReasons(const FromTrace& built);

/// What a service that names no profile gets, as a file of its own: Docker's default with its conditions.
[[nodiscard]] const std::string& dockerDefaultText();

} // namespace hullwright::seccomp
