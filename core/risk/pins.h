// Facts that the user pins in the file, so that the score need not take them for granted: everybody who reads the file gets the same score.
//
//     x-hullwright:
//       assume:
//         network: lan                # internet, lan, host: where attackers come from
//         engine: rootless            # rootful, rootless, userns-remap
//         external-networks: shared   # private, shared: whether other projects are on them
//         image-user: {web: "999"}    # as whom an image runs: still read; edits write it into the service (grants/service_image.h), which wins
#pragma once

#include "core/compose/project_edit.h"
#include "core/compose/source_file.h"
#include "core/risk/score.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::risk {

/// What can be pinned, by the key that it has in the file.
enum class Pin : std::uint8_t { Network, Engine, ExternalNetworks, ImageUser };
[[nodiscard]] std::string_view name(Pin pin);
/// The words that its value may be, the assumed one first; none where it is any user.
[[nodiscard]] std::span<const std::string_view> choices(Pin pin);

/// What the named files pin, the last one that does so; what can't be understood is kept apart and told as an assumption.
[[nodiscard]] Pins pinsOf(const std::vector<compose::SourceFile>& files);
/// Both; where they differ the first holds.
[[nodiscard]] Pins together(Pins first, const Pins& second);

/// The value of a pin as the file has it; empty where it is not pinned. `service` is for an image's user.
[[nodiscard]] std::string valueOf(const Pins& pins, Pin pin, const std::string& service = {});
/// Pins a value; an empty one lets go. A word that is none of choices() changes nothing.
void setValue(Pins& pins, Pin pin, const std::string& value, const std::string& service = {});

/// The edits that pin a value in the file, or let go of it: where it is pinned already, else beside other pins, else in the main file. An image's user
/// is pinned in its service.
[[nodiscard]] compose::Edits pinEdits(const std::vector<compose::SourceFile>& files, Pin pin, const std::string& value, const std::string& service = {});

} // namespace hullwright::risk
