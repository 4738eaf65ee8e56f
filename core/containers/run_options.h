// The options of `docker run` (and `create`), of Docker and Podman as far as they agree: how each is read, and what it is to Compose.
#pragma once

#include "core/containers/command_line.h"
#include "core/text/error.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::containers {

enum class Carry : std::uint8_t {
    Client,  ///< says how the command behaves, and nothing of the container
    Lost,    ///< Compose has nothing for it
    Flag,    ///< from here on what `key` of the service becomes: true
    Text,    ///< a text
    Count,   ///< a whole number
    List,    ///< an item of a list
    Pairs,   ///< an entry of a map, from NAME=VALUE
    Seconds, ///< a duration, from a number of seconds
    Special, ///< something of its own, by the option's name
};

struct RunOption {
    std::string_view name; ///< without dashes
    char letter;           ///< 0 for none
    Carry carry;
    std::string_view key;  ///< of the service; for Lost: what to do instead
    bool valued = true;
};

struct GivenOption {
    const RunOption* option;
    std::string value; ///< empty for those that take none
};

struct RunLine {
    std::vector<GivenOption> options; ///< in their order
    std::string image;
    std::vector<std::string> command;
};

/// Errors: those of commandWords(), InvalidArgument (no such line, an option that is not known or lacks its value, no image).
[[nodiscard]] Result<RunLine> readRunLine(std::string_view line);

} // namespace hullwright::containers
