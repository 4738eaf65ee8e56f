#include "core/report/text_parts.h"

#include "core/report/escape.h"

#include <algorithm>
#include <fmt/format.h>

namespace hullwright::report {

std::string painted(std::string_view text, std::string_view code, Colour colour)
{
    return colour == Colour::On ? fmt::format("\033[{}m{}\033[0m", code, text) : std::string(text);
}

std::string_view codeOf(std::size_t level)
{
    static constexpr std::string_view kCodes[] = {"36", "32", "33", "31", kAlarm};
    return kCodes[std::min<std::size_t>(level, 4)];
}

std::string scoreText(const risk::Score& score, Colour colour)
{
    return painted(fmt::format("{:.0f} {}", score.value, risk::name(score.band)), codeOf(static_cast<std::size_t>(score.band)), colour);
}

std::string wayInText(const analysis::Analysis& analysis, std::string_view heading, Colour colour)
{
    const auto& steps = analysis.assessment.stack.path;
    if (steps.empty())
        return {};
    std::string out = fmt::format("\n{}\n  {}\n", heading, plain(risk::title(steps.front().from).english()));
    for (const risk::PathStep& step : steps) {
        const std::string where = plain(line(locate(analysis, step.place)));
        out += fmt::format("   | {}{}\n", plain(step.why.english()), where.empty() ? "" : "  " + painted(where, kDim, colour));
        out += fmt::format("  {}\n", plain(risk::title(step.to).english()));
    }
    return out;
}

std::string findingLine(const Entry& entry, Colour colour)
{
    const rules::Severity severity = entry.finding->severity;
    return fmt::format("  {} {:<32} {}\n", painted(fmt::format("{:<8}", rules::name(severity)), codeOf(static_cast<std::size_t>(severity)), colour), entry.finding->rule->id, plain(line(entry.location)));
}

std::string detailLine(std::string_view text)
{
    return fmt::format("           {}\n", text);
}

} // namespace hullwright::report
