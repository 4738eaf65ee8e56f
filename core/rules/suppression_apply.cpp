// Holds suppressions against findings.

#include "core/rules/engine.h"

#include <algorithm>
#include <unordered_map>

namespace hullwright::rules {

namespace {

bool overlaps(const text::Span& span, const text::Span& line)
{
    return span.begin <= line.end && std::max(span.end, span.begin + 1) > line.begin;
}

bool isBelow(const std::string& path, const std::string& above)
{
    if (!path.starts_with(above))
        return false;
    return path.size() == above.size() || path[above.size()] == '.' || path[above.size()] == '[';
}

/// Findings by rule, so that a file full of suppressions costs no more than its findings.
class Matcher {
public:
    Matcher(Findings& findings, const std::vector<compose::SourceFile>& files) : m_findings(findings), m_files(files)
    {
        for (FindingPtr& finding : m_findings.all.items())
            m_byRule[finding->rule->id].push_back(&finding);
    }

    /// Marks what a suppression ignores; true where there is something.
    bool mark(const Suppression& suppression, std::size_t index)
    {
        bool found = false;
        for (FindingPtr* finding : m_byRule[suppression.rule]) {
            if (!matches(suppression, **finding))
                continue;
            found = true;
            if (!(*finding)->suppression)
                replace(*finding, [index](Finding& changed) { changed.suppression = index; });
        }
        return found;
    }

private:
    [[nodiscard]] bool onLine(const yaml::Place& place, const Suppression& suppression) const
    {
        const auto span = place.valid() ? m_files[suppression.file].tree->span(place) : std::nullopt;
        return span && overlaps(*span, suppression.line);
    }
    [[nodiscard]] bool matches(const Suppression& suppression, const Finding& finding) const
    {
        if (suppression.form == Suppression::Form::Section)
            return (suppression.service.empty() || suppression.service == finding.service) && (suppression.path.empty() || isBelow(finding.path, suppression.path));
        if (suppression.line.empty())
            return false;
        if (onLine(finding.place, suppression))
            return true;
        const compose::Service* service = m_findings.stack->service(finding.service);
        return service != nullptr && onLine(service->origin.key, suppression);
    }

    Findings& m_findings;
    const std::vector<compose::SourceFile>& m_files;
    std::unordered_map<std::string_view, std::vector<FindingPtr*>> m_byRule;
};

Suppression::State judge(const Suppression& suppression, const std::optional<text::Date>& today)
{
    using State = Suppression::State;
    if (suppression.state == State::Unreadable)
        return State::Unreadable;
    if (find(suppression.rule) == nullptr)
        return State::UnknownRule;
    if (suppression.reason.empty())
        return State::NoReason;
    if (suppression.until.empty())
        return State::Used;
    const auto until = text::parseDate(suppression.until);
    if (!until)
        return State::BadDate;
    return today && *today > *until ? State::Expired : State::Used;
}

/// Puts findings made late where their service's stand.
void sortIn(Findings& findings)
{
    std::unordered_map<std::string_view, std::size_t> order;
    for (const auto& service : findings.stack->services)
        order.emplace(service->name, order.size());
    const auto group = [&](const Finding& finding) {
        const auto found = order.find(finding.service);
        return found == order.end() ? order.size() : found->second;
    };
    std::stable_sort(findings.all.items().begin(), findings.all.items().end(), [&](const FindingPtr& a, const FindingPtr& b) {
        const std::size_t left = group(*a);
        const std::size_t right = group(*b);
        return left != right ? left < right : before(*a, *b);
    });
}

} // namespace

void applySuppressions(Findings& findings, const std::vector<compose::SourceFile>& files, const std::optional<text::Date>& today)
{
    for (FindingPtr& finding : findings.all.items()) {
        if (finding->suppression) // taken over from an earlier look
            replace(finding, [](Finding& changed) { changed.suppression.reset(); });
    }
    findings.suppressions = suppressionsOf(files);
    if (findings.suppressions.empty() || !findings.stack)
        return;
    Matcher matcher(findings, files);
    for (std::size_t i = 0; i < findings.suppressions.size(); ++i) {
        Suppression& suppression = findings.suppressions[i];
        suppression.state = judge(suppression, today);
        if (suppression.state == Suppression::State::Used && !matcher.mark(suppression, i))
            suppression.state = Suppression::State::Unused;
    }
    std::vector<Finding> found;
    for (const Rule* rule : all())
        if (rule->checkSuppressions != nullptr)
            rule->checkSuppressions(*rule, findings.suppressions, {*findings.stack, found});
    if (found.empty())
        return;
    for (Finding& finding : found) {
        finding.crossService = true;
        findings.all.items().push_back(std::make_shared<const Finding>(std::move(finding)));
    }
    sortIn(findings);
}

} // namespace hullwright::rules
