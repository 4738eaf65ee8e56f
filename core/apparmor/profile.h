// An AppArmor profile of one service: a list of rules with the reason for each, and its text.
#pragma once

#include "core/compose/stack.h"
#include "core/text/error.h"
#include "core/text/message.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::apparmor {

struct Rule {
    std::string text;   ///< one rule in AppArmor's language, escaped, ending in a comma
    std::string reason; ///< why it is there, for the comment and the table
    enum class From : std::uint8_t { Service, Log, Hand }; ///< what build() makes; what a person accepted of a log; what a person wrote
    From from = From::Service;
    bool leftOut = false; ///< by a person: the service would give it, and the profile has it as a comment only
};

/// What the rules of a profile may speak of. A parser older than the ABI refuses the whole profile; one that is newer takes the older ABI too.
enum class Abi : std::uint8_t {
    V3, ///< what Debian 12 and every later parser know
    V4, ///< user namespaces, io_uring and message queues as well: AppArmor 4
};
/// "3.0", "4.0".
[[nodiscard]] std::string_view name(Abi abi);

/// The heading above the rules of a person in a profile's text, which is their reason too; empty for those of a service.
[[nodiscard]] std::string_view headingOf(Rule::From from);
/// What begins a comment that holds a rule that is left out.
inline constexpr std::string_view kLeftOutMark = "#- ";

struct Profile {
    std::string name; ///< unique across the host: <project>.<service>.<hash>, safe characters only
    std::vector<Rule> rules;
    bool complain = false;
    Abi abi = Abi::V3;
    std::vector<text::Message> notes; ///< what the reader should know before using it: where it can't help, what the file doesn't tell
};

/// Builds the profile from what Compose says: mounts and modes, tmpfs, read-only root, capabilities, networks. A path that AppArmor can't express
/// (newline, NUL) is an error: no value of a Compose file can add a rule.
[[nodiscard]] Result<Profile> build(const compose::Service& service, const compose::Stack& stack, Abi abi = Abi::V3);
/// The name build() gives, without building.
[[nodiscard]] std::string profileName(const compose::Service& service, const compose::Stack& stack);

/// The file's text, as apparmor_parser reads it.
[[nodiscard]] std::string toText(const Profile& profile);

/// A path as a quoted AppArmor pattern that matches exactly it; Refused for control characters and quotes.
[[nodiscard]] Result<std::string> quotePath(std::string_view path);

} // namespace hullwright::apparmor
