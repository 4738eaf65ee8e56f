// Reads files of variables: .env and env_file.
#pragma once

#include "core/compose/template.h"
#include "core/text/error.h"

#include <map>
#include <string>
#include <string_view>

namespace hullwright::compose {

struct FileVariable {
    std::string text;
    std::size_t line = 0; ///< of the file, from 1
};
using FileVariables = std::map<std::string, FileVariable>;

/// `NAME=value` or `NAME: value` a line; quotes, comments, `export` and variables as the reference reads them. `lookup` is asked before
/// what the file itself set; a bare NAME is taken from it. The error's position counts in the text.
[[nodiscard]] Result<FileVariables> parseDotenv(std::string_view text, const Lookup& lookup);
/// The same without quotes and variables: everything behind `=` is the value (`format: raw`).
[[nodiscard]] FileVariables parseRawEnvironment(std::string_view text, const Lookup& lookup);

} // namespace hullwright::compose
