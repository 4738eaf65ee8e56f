// Makes a stranger's text harmless where it is shown: in a terminal, in HTML, in Markdown.
#pragma once

#include <string>
#include <string_view>

namespace hullwright::report {

/// One line of valid UTF-8 without control characters and without marks that turn the direction of writing: what a terminal may show.
[[nodiscard]] std::string plain(std::string_view text);
/// plain(), as text or as an attribute's value in double quotes.
[[nodiscard]] std::string html(std::string_view text);
/// plain(), as a code span that nothing can end, mention or link from; also in a table's cell.
[[nodiscard]] std::string markdownCode(std::string_view text);

} // namespace hullwright::report
