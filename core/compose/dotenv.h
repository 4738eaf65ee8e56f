// Reads files of variables: .env and env_file.
#pragma once

#include "core/compose/template.h"
#include "core/text/error.h"

#include <map>
#include <string>
#include <string_view>

namespace hullwright::compose {

using Variables = std::map<std::string, std::string>;

/// `NAME=value` or `NAME: value` a line; quotes, comments, `export` and variables as the reference reads them. `lookup` is asked before
/// what the file itself set; a bare NAME is taken from it. The error's position counts in the text.
[[nodiscard]] Result<Variables> parseDotenv(std::string_view text, const Lookup& lookup);
/// The same without quotes and variables: everything behind `=` is the value (`format: raw`).
[[nodiscard]] Variables parseRawEnvironment(std::string_view text, const Lookup& lookup);

} // namespace hullwright::compose
