// The report for a terminal: the score and the way an attacker would take, then the findings by service.

#include "core/report/escape.h"
#include "core/report/report.h"

#include <algorithm>
#include <fmt/format.h>

namespace hullwright::report {

namespace {

std::string titleOf(const Group& group)
{
    if (group.score == nullptr)
        return "The project";
    const risk::Score& score = group.score->score;
    std::string out = fmt::format("{}  {:.0f} {}, pod security: {}", plain(group.service), score.value, risk::name(score.band), risk::name(group.score->podSecurity));
    if (group.moot != 0)
        out += fmt::format("  ({} a root cause below)", counted(group.moot, "more finding follows from", "more findings follow from"));
    return out;
}

class Printer {
public:
    Printer(const Check& check, Colour colour) : m_check(check), m_analysis(*check.analysis), m_colour(colour) {}

    std::string print()
    {
        head();
        path();
        for (const Group& one : groups(m_check))
            group(one);
        ignored();
        baseline();
        assumptions();
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
    [[nodiscard]] std::string line(const yaml::Place& place) const { return plain(report::line(locate(m_analysis, place))); }
    [[nodiscard]] std::string named(const rules::Finding& finding, const std::optional<Location>& location) const
    {
        const std::string severity = paint(fmt::format("{:<8}", rules::name(finding.severity)), codeOf(static_cast<std::size_t>(finding.severity)));
        return fmt::format("  {} {:<32} {}\n", severity, finding.rule->id, plain(report::line(location)));
    }
    void head();
    void path();
    void group(const Group& group);
    void ignored();
    void baseline();
    void assumptions();
    void foot();

    const Check& m_check;
    const analysis::Analysis& m_analysis;
    Colour m_colour;
    std::string m_out;
};

void Printer::head()
{
    const risk::Score& score = m_analysis.assessment.stack;
    const std::string number = fmt::format("{:.0f} of 100, {}", score.value, risk::name(score.band));
    m_out += fmt::format("{}  risk {}\n", plain(m_analysis.project.stack->name), paint(number, codeOf(static_cast<std::size_t>(score.band))));
    m_out += fmt::format("  {}\n", risk::description(score.band).source);
    if (!m_analysis.project.stack->complete)
        m_out += paint("  Only a part of this project could be read: the score is of that part.", "1;31") + "\n";
    for (const compose::Problem& problem : m_analysis.project.stack->problems) {
        if (problem.severity != compose::Problem::Severity::Error)
            continue;
        const std::string where = line(problem.place);
        m_out += fmt::format("  {}{}\n", where.empty() ? "" : where + ": ", plain(problem.message.english()));
    }
}

void Printer::path()
{
    const auto& steps = m_analysis.assessment.stack.path;
    if (steps.empty())
        return;
    m_out += "\nThe way in\n";
    m_out += fmt::format("  {}\n", plain(risk::title(steps.front().from).english()));
    for (const risk::PathStep& step : steps) {
        const std::string where = line(step.place);
        m_out += fmt::format("   | {}{}\n", plain(step.why.english()), where.empty() ? "" : "  " + paint(where, "2"));
        m_out += fmt::format("  {}\n", plain(risk::title(step.to).english()));
    }
}

void Printer::group(const Group& group)
{
    if (group.entries.empty())
        return;
    m_out += "\n" + titleOf(group) + "\n";
    for (const Entry* entry : group.entries) {
        m_out += named(*entry->finding, entry->location);
        m_out += fmt::format("           {}{}\n", plain(entry->finding->message.english()), entry->standing == Standing::Known ? paint("  (in the baseline)", "2") : "");
        if (!entry->fixes.empty())
            m_out += fmt::format("           {}\n", paint(fmt::format("Fix ({}): {}", rules::name(entry->fixes.front().kind), plain(entry->fixes.front().title.english())), "2"));
    }
}

void Printer::ignored()
{
    if (m_check.count(Standing::Ignored) == 0)
        return;
    m_out += "\nIgnored, for a reason (the score does not know of it)\n";
    for (const Entry& entry : m_check.entries) {
        const rules::Suppression* suppression = suppressionOf(m_check, entry);
        if (suppression == nullptr)
            continue;
        m_out += named(*entry.finding, entry.location);
        m_out += fmt::format("           {}{}\n", plain(suppression->reason), suppression->until.empty() ? "" : "  (until " + plain(suppression->until) + ")");
    }
}

void Printer::baseline()
{
    if (m_check.gone.empty())
        return;
    m_out += "\nGone since the baseline was written: write it anew, so that they stay gone\n";
    for (const auto& [identity, severity] : m_check.gone)
        m_out += fmt::format("  {:<8} {:<32} {}{}\n", rules::name(severity), plain(identity.rule), plain(identity.path), identity.subject.empty() ? "" : "  " + plain(identity.subject));
}

void Printer::assumptions()
{
    if (!m_analysis.assessment.assumptions.empty())
        m_out += "\nTaken for granted\n";
    for (const risk::Assumption& assumption : m_analysis.assessment.assumptions)
        m_out += fmt::format("  {}{}\n", assumption.service.empty() ? "" : plain(assumption.service) + ": ", plain(assumption.text.english()));
}

void Printer::foot()
{
    m_out += "\n" + counted(m_check.count(Standing::Open), "finding", "findings");
    if (const std::size_t known = m_check.count(Standing::Known); known != 0)
        m_out += fmt::format(", {} in the baseline", known);
    if (const std::size_t ignored = m_check.count(Standing::Ignored); ignored != 0)
        m_out += fmt::format(", {} ignored", ignored);
    m_out += "\n";
}

} // namespace

std::string checkText(const Check& check, Colour colour)
{
    return Printer(check, colour).print();
}

} // namespace hullwright::report
