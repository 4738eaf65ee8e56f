// A command line as somebody types it into a shell, as words that can stand in a Compose file. Nothing is run, and nothing is expanded: variables stay variables, since Compose knows them too.
#pragma once

#include "core/text/error.h"

#include <string>
#include <string_view>
#include <vector>

namespace hullwright::containers {

struct Word {
    std::string text;    ///< as Compose reads it: `$NAME` and `${NAME:-x}` are variables, and `$$` is a dollar
    bool splits = false; ///< a shell could make several words of it, or none: a variable stands in it without quotes
};

/// The words of one command, which may go over several lines by `\`. Home and working directory are `${HOME}` and `${PWD}`, however they are written (`~/x`, `$(pwd)`).
/// Errors, with the bytes of the line: Syntax (a quote is left open), Unsupported (another command beside it, output of a command, what only a shell expands).
[[nodiscard]] Result<std::vector<Word>> commandWords(std::string_view line);

} // namespace hullwright::containers
