// The report for a terminal: the score and the way an attacker would take, then the findings by service.

#include "core/report/report.h"

#include <algorithm>
#include <cmath>
#include <fmt/format.h>

namespace hullwright::report {

namespace {

/// Control characters of a stranger's file never reach the terminal.
std::string safe(std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7F)
            c = ' ';
    return text;
}

class Printer {
public:
    Printer(const analysis::AnalysisPtr& analysis, Colour colour) : m_analysis(analysis), m_colour(colour) {}

    std::string print()
    {
        head();
        unset();
        path();
        services();
        foot();
        return std::move(m_out);
    }

private:
    [[nodiscard]] std::string paint(std::string_view text, std::string_view code) const
    {
        return m_colour == Colour::On ? fmt::format("\033[{}m{}\033[0m", code, text) : std::string(text);
    }
    [[nodiscard]] static std::string_view codeOf(std::size_t level)
    {
        static constexpr std::string_view kCodes[] = {"36", "32", "33", "31", "1;31"}; // info or low to critical
        return kCodes[std::min<std::size_t>(level, 4)];
    }
    [[nodiscard]] std::string line(const yaml::Place& place) const
    {
        const auto range = analysis::position(*m_analysis, place);
        return range ? fmt::format("{}:{}", m_analysis->files()[range->file].name, range->begin.line) : std::string();
    }
    void head();
    void unset();
    void path();
    void services();
    void group(std::string_view title, const std::vector<const rules::Finding*>& findings);
    void foot();

    const analysis::AnalysisPtr& m_analysis;
    Colour m_colour;
    std::string m_out;
};

void Printer::head()
{
    const risk::Score& score = m_analysis->assessment.stack;
    const std::string number = fmt::format("{:.0f} of 100, {}", score.value, risk::name(score.band));
    m_out += fmt::format("{}  risk {}\n", safe(m_analysis->project.stack->name), paint(number, codeOf(static_cast<std::size_t>(score.band))));
    m_out += fmt::format("  {}\n", risk::description(score.band).source);
    if (!m_analysis->project.stack->complete)
        m_out += paint("  Only a part of this project could be read: the score is of that part.", "1;31") + "\n";
    for (const compose::Problem& problem : m_analysis->project.stack->problems) {
        if (problem.severity != compose::Problem::Severity::Error)
            continue;
        const compose::Site site = compose::siteOf(m_analysis->files(), problem);
        m_out += fmt::format("  {}: {}\n", site.position.line == 0 ? safe(site.file) : fmt::format("{}:{}", safe(site.file), site.position.line), safe(problem.message.english()));
    }
}

/// What the project is without its variables, where that differs.
void Printer::unset()
{
    const auto unset = analysis::withVariablesUnset(m_analysis);
    if (!unset)
        return;
    const risk::Score& score = unset->assessment.stack;
    if (!unset->project.stack->complete && m_analysis->project.stack->complete)
        m_out += "  With its variables unset it does not load.\n";
    else if (std::lround(score.value) != std::lround(m_analysis->assessment.stack.value))
        m_out += fmt::format("  With its variables unset: {:.0f} of 100, {}\n", score.value, risk::name(score.band));
}

void Printer::path()
{
    const auto& steps = m_analysis->assessment.stack.path;
    if (steps.empty())
        return;
    m_out += "\nThe way in\n";
    m_out += fmt::format("  {}\n", steps.front().from);
    for (const risk::PathStep& step : steps) {
        const std::string where = line(step.place);
        m_out += fmt::format("   | {}{}\n", safe(step.why.english()), where.empty() ? "" : "  " + paint(where, "2"));
        m_out += fmt::format("  {}\n", safe(step.to));
    }
}

void Printer::group(std::string_view title, const std::vector<const rules::Finding*>& findings)
{
    if (findings.empty())
        return;
    m_out += fmt::format("\n{}\n", title);
    for (const rules::Finding* finding : findings) {
        const std::string severity = fmt::format("{:<8}", rules::name(finding->severity));
        m_out += fmt::format("  {} {:<32} {}\n", paint(severity, codeOf(static_cast<std::size_t>(finding->severity))), finding->rule->id, line(finding->place));
        m_out += fmt::format("           {}\n", safe(finding->message.english()));
        const auto ways = rules::fixes(*finding, analysis::fixContext(*m_analysis));
        if (!ways.empty())
            m_out += fmt::format("           {}\n", paint(fmt::format("Fix ({}): {}", rules::name(ways.front().kind), safe(ways.front().title.english())), "2"));
    }
}

void Printer::services()
{
    for (const auto& [name, one] : m_analysis->assessment.services) {
        std::vector<const rules::Finding*> own;
        std::size_t moot = 0;
        for (const rules::Finding& finding : m_analysis->findings.all) {
            if (finding.service != name)
                continue;
            if (finding.moot != nullptr)
                ++moot;
            else
                own.push_back(&finding);
        }
        std::string title = fmt::format("{}  {:.0f} {}, pod security: {}", safe(name), one.score.value, risk::name(one.score.band), risk::name(one.podSecurity));
        if (moot != 0)
            title += fmt::format("  ({} more findings follow from a root cause below)", moot);
        group(title, own);
    }
    std::vector<const rules::Finding*> project;
    for (const rules::Finding& finding : m_analysis->findings.all)
        if (finding.service.empty())
            project.push_back(&finding);
    group("The project", project);
}

void Printer::foot()
{
    if (!m_analysis->assessment.assumptions.empty())
        m_out += "\nTaken for granted\n";
    for (const risk::Assumption& assumption : m_analysis->assessment.assumptions)
        m_out += fmt::format("  {}{}\n", assumption.service.empty() ? "" : safe(assumption.service) + ": ", safe(assumption.text.english()));
    const auto count = std::count_if(m_analysis->findings.all.begin(), m_analysis->findings.all.end(), [](const auto& finding) { return finding.moot == nullptr; });
    m_out += fmt::format("\n{} {}\n", count, count == 1 ? "finding" : "findings");
}

} // namespace

std::string checkText(const analysis::AnalysisPtr& analysis, Colour colour)
{
    return Printer(analysis, colour).print();
}

} // namespace hullwright::report
