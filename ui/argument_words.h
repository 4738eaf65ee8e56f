// The words that core puts into its sentences as arguments, in the user's language.
#pragma once

#include <string>

namespace hullwright::ui {

/// A kind of thing ("a password"), several ("text, a list or a mapping"), half a sentence of resources/knowledge, the sentence of an error or how sure
/// something is ("documented"). Anything else stays as it is: names, numbers and paths are never translated, so any other word without a space is taken for a name.
[[nodiscard]] std::string inUsersWords(const std::string& argument);

} // namespace hullwright::ui
