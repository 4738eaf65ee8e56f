// Fills variables into a text: `$NAME`, `${NAME}`, `${NAME:-default}` and its relatives.
#pragma once

#include "core/text/message.h"

#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::compose {

/// The value of a variable; nothing where it is not set.
using Lookup = std::function<std::optional<std::string>(std::string_view name)>;

struct Substitution {
    std::string text;
    std::vector<std::string> unset;      ///< names that had no value and no default: they became nothing
    std::optional<text::Message> failure; ///< a required variable is missing, or the form is wrong; `text` has no meaning then
    std::vector<std::string> names;      ///< that were looked up, each once
    bool changed = false;                ///< whether the text had anything to fill in
};

[[nodiscard]] Substitution substitute(std::string_view text, const Lookup& lookup);

/// Whether a text has anything that substitute() would act on.
[[nodiscard]] bool hasVariables(std::string_view text);

} // namespace hullwright::compose
