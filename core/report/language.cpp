#include "core/report/language.h"

#include "core/report/escape.h"

#include <array>
#include <fmt/format.h>

namespace hullwright::report {

namespace {

std::string asItIs(std::string_view text)
{
    return std::string(text);
}

} // namespace

std::string Words::operator()(const text::Text& text, const std::vector<std::string>& filling) const
{
    return text::fill(m_ofText(m_language.words ? m_language.words(text) : std::string(text.source)), filling);
}

std::string Words::operator()(const text::Message& message) const
{
    std::vector<std::string> filling;
    filling.reserve(message.arguments.size());
    for (const std::string& argument : message.arguments)
        filling.push_back(m_ofArgument(m_language.argument ? m_language.argument(argument) : argument));
    std::string out = (*this)(message.text, filling);
    for (const text::Message& more : message.tail)
        out += (*this)(more);
    return out;
}

std::string Words::counted(std::size_t count, const text::Text& one, const text::Text& several) const
{
    return (*this)(count == 1 ? one : several, {std::to_string(count)});
}

Words htmlWords(Language language)
{
    return {std::move(language), html, html};
}

Words markdownWords(Language language)
{
    return {std::move(language), asItIs, markdownCode};
}

text::Text languageCode()
{
    //: not a word: the code of the language that this is translated to, "de" for German
    return HULLWRIGHT_TR("Report", "en");
}

std::string number(double score)
{
    return fmt::format("{:.0f}", score);
}

// Bands and severities have the contexts that the translations of these words have in the window.

text::Text word(risk::Band band)
{
    static constexpr std::array<text::Text, 5> kWords{HULLWRIGHT_TR("hullwright::ui::Role", "low"), HULLWRIGHT_TR("hullwright::ui::Role", "moderate"),
                                                      HULLWRIGHT_TR("hullwright::ui::Role", "elevated"), HULLWRIGHT_TR("hullwright::ui::Role", "high"),
                                                      HULLWRIGHT_TR("hullwright::ui::Role", "critical")};
    return kWords[static_cast<std::size_t>(band)];
}

text::Text word(rules::Severity severity)
{
    static constexpr std::array<text::Text, 5> kWords{HULLWRIGHT_TR("hullwright::ui::Severity", "info"), HULLWRIGHT_TR("hullwright::ui::Severity", "low"),
                                                      HULLWRIGHT_TR("hullwright::ui::Severity", "medium"), HULLWRIGHT_TR("hullwright::ui::Severity", "high"),
                                                      HULLWRIGHT_TR("hullwright::ui::Severity", "critical")};
    return kWords[static_cast<std::size_t>(severity)];
}

text::Text word(rules::FixKind kind)
{
    static constexpr std::array<text::Text, 4> kWords{HULLWRIGHT_TR("Report", "none"), HULLWRIGHT_TR("Report", "safe"), HULLWRIGHT_TR("Report", "caution"),
                                                      HULLWRIGHT_TR("Report", "guided")};
    return kWords[static_cast<std::size_t>(kind)];
}

text::Text wayInHeading()
{
    return HULLWRIGHT_TR("Report", "The way in");
}

text::Text helpHeading()
{
    return HULLWRIGHT_TR("Report", "What helps most");
}

text::Text projectHeading()
{
    return HULLWRIGHT_TR("Report", "The project");
}

text::Text pinnedHeading()
{
    return HULLWRIGHT_TR("Report", "Pinned");
}

text::Text assumedHeading()
{
    return HULLWRIGHT_TR("Report", "Taken for granted");
}

text::Text partlyRead()
{
    return HULLWRIGHT_TR("Report", "Only a part of this project could be read: the score is of that part.");
}

std::string openFindings(std::size_t count, const Words& words)
{
    return words.counted(count, HULLWRIGHT_TR("Report", "%1 finding"), HULLWRIGHT_TR("Report", "%1 findings"));
}

std::string totals(const Check& check, const Words& words)
{
    std::string out = openFindings(check.count(Standing::Open), words);
    if (const std::size_t known = check.count(Standing::Known); known != 0)
        out += ", " + words(HULLWRIGHT_TR("Report", "%1 in the baseline"), {std::to_string(known)});
    if (const std::size_t hidden = check.count(Standing::Ignored); hidden != 0)
        out += ", " + words(HULLWRIGHT_TR("Report", "%1 ignored"), {std::to_string(hidden)});
    return out;
}

std::string followers(const Group& group, const Words& words)
{
    return words.counted(group.moot, HULLWRIGHT_TR("Report", "%1 more finding follows from a root cause below."), HULLWRIGHT_TR("Report", "%1 more findings follow from a root cause below."));
}

} // namespace hullwright::report
