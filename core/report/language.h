// The language of a report that people read, and the report's own words in it.
#pragma once

#include "core/report/check.h"

#include <functional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hullwright::report {

/// How a report says core's texts. As it is made: in English.
struct Language {
    std::function<std::string(const text::Text&)> words;         ///< a text, translated
    std::function<std::string(const std::string&)> argument;     ///< what stands in for a `%1`, where that is words and not a name
};

/// Writes texts of a language into one format. Texts are ours; what fills them may be a stranger's.
class Words {
public:
    using Escape = std::string (*)(std::string_view);
    Words(Language language, Escape ofText, Escape ofArgument) : m_language(std::move(language)), m_ofText(ofText), m_ofArgument(ofArgument) {}

    /// A text. What fills it is in the report's format already.
    [[nodiscard]] std::string operator()(const text::Text& text, const std::vector<std::string>& filling = {}) const;
    /// A sentence with all that follows in it, its arguments made harmless.
    [[nodiscard]] std::string operator()(const text::Message& message) const;
    /// "1 finding", "2 findings".
    [[nodiscard]] std::string counted(std::size_t count, const text::Text& one, const text::Text& several) const;

private:
    Language m_language;
    Escape m_ofText;
    Escape m_ofArgument;
};

[[nodiscard]] Words htmlWords(Language language = {});
[[nodiscard]] Words markdownWords(Language language = {});

/// The code of the language that the words are in, for HTML's `lang` (BCP 47).
[[nodiscard]] text::Text languageCode();

/// A score as it reads in a sentence: without decimals.
[[nodiscard]] std::string number(double score);

/// What the codes of band, severity and fix are called.
[[nodiscard]] text::Text word(risk::Band band);
[[nodiscard]] text::Text word(rules::Severity severity);
[[nodiscard]] text::Text word(rules::FixKind kind);

/// Headings of more than one format.
[[nodiscard]] text::Text wayInHeading();
[[nodiscard]] text::Text helpHeading();
[[nodiscard]] text::Text projectHeading();
[[nodiscard]] text::Text pinnedHeading();
[[nodiscard]] text::Text assumedHeading();
[[nodiscard]] text::Text partlyRead();

/// "12 findings"
[[nodiscard]] std::string openFindings(std::size_t count, const Words& words);
/// "12 findings, 3 in the baseline, 1 ignored"
[[nodiscard]] std::string totals(const Check& check, const Words& words);
/// "2 more findings follow from a root cause below."
[[nodiscard]] std::string followers(const Group& group, const Words& words);

} // namespace hullwright::report
