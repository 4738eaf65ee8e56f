// A service's profile as it stands in the project: what the service gives, with what a person changed in the profile's file.
#pragma once

#include "core/apparmor/by_hand.h"
#include "core/apparmor/profile.h"

#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::apparmor {

/// Where the profile's file lies, below the project's folder.
[[nodiscard]] std::filesystem::path fileOf(std::string_view profileName);

/// What the text of a profile says of itself.
struct Form {
    Abi abi = Abi::V3;
    bool complain = false;
    friend bool operator==(const Form&, const Form&) = default;
};
[[nodiscard]] Form formOf(std::string_view text);

struct Stored {
    Profile profile;
    /// What writing the profile anew would do to the file, beyond what the Compose file changed.
    std::vector<std::string> lost;     ///< lines that are no rule
    std::vector<std::string> comments; ///< of a person, lost too
    std::vector<std::string> unsure;   ///< rules that are kept, and may be an older state's of the service
};

/// Of a service, with the text of its file where there is one. `form`: what it is to be; nothing: as the file is.
/// Refused: a form whose ABI has no word for a rule of a person's.
[[nodiscard]] Result<Stored> stored(const compose::Service& service, const compose::Stack& stack, const std::optional<std::string>& file, std::optional<Form> form = {});

} // namespace hullwright::apparmor
