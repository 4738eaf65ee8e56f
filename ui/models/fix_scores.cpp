#include "ui/models/fix_scores.h"

#include "ui/translate.h"

#include <QElapsedTimer>

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

namespace hullwright::ui {

namespace {

constexpr int kPause = 120;              ///< after a change, so that typing is never behind
constexpr int kSlice = 6;                ///< milliseconds of work before the window gets its turn
constexpr std::size_t kUnasked = 150;    ///< computed without being asked, worst first: enough for the most helpful three

} // namespace

FixScores& FixScores::of(Document& document)
{
    if (auto* present = document.findChild<FixScores*>(QString(), Qt::FindDirectChildrenOnly))
        return *present;
    return *new FixScores(document);
}

FixScores::FixScores(Document& document) : QObject(&document), m_document(document)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FixScores::work);
    connect(&document, &Document::analysisChanged, this, &FixScores::restart);
    restart();
}

void FixScores::restart()
{
    m_timer.stop();
    m_analysis = m_document.analysis();
    m_fixes.clear();
    m_scores.clear();
    m_queue.clear();
    if (!m_analysis)
        return;
    const auto& findings = m_analysis->findings.all;
    m_fixes.resize(findings.size());
    std::set<std::pair<std::string_view, std::string_view>> onPath; // service and rule
    for (const risk::PathStep& step : m_analysis->assessment.stack.path)
        onPath.emplace(step.service, step.rule);
    std::vector<std::size_t> order(findings.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::vector<int> urgency(findings.size());
    for (std::size_t i = 0; i < urgency.size(); ++i) {
        const bool path = findings[i].rule && onPath.contains({findings[i].service, findings[i].rule->id});
        urgency[i] = (path ? 100 : 0) + static_cast<int>(findings[i].severity);
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return urgency[a] > urgency[b]; });
    order.resize(std::min(order.size(), kUnasked));
    m_queue.assign(order.begin(), order.end());
    m_timer.start(kPause);
}

const std::vector<rules::Fix>& FixScores::fixes(std::size_t finding)
{
    static const std::vector<rules::Fix> kNone;
    if (!m_analysis || finding >= m_fixes.size())
        return kNone;
    auto& slot = m_fixes[finding];
    if (!slot)
        slot = rules::fixes(m_analysis->findings.all[finding], analysis::fixContext(*m_analysis));
    return *slot;
}

Result<void> FixScores::apply(std::size_t finding, std::size_t way)
{
    const analysis::AnalysisPtr chosenIn = m_analysis;
    m_document.settle();
    const auto& ways = fixes(finding);
    if (m_analysis != chosenIn || way >= ways.size())
        return tl::unexpected(Error{ErrorCode::Refused, tr("The text has changed meanwhile").toStdString(), tr("Choose the fix again.").toStdString(), {}, {}, {}});
    const rules::Fix fix = ways[way]; // a copy: performing it makes a new analysis
    return m_document.performEdits(translated(fix.title), fix.operations);
}

std::optional<double> FixScores::scoreAfter(std::size_t finding)
{
    if (finding >= m_fixes.size())
        return {};
    if (const auto known = m_scores.find(finding); known != m_scores.end())
        return known->second;
    if (m_queue.empty() || m_queue.front() != finding) {
        std::erase(m_queue, finding);
        m_queue.push_front(finding);
    }
    if (!m_timer.isActive())
        m_timer.start(kPause);
    return {};
}

std::vector<std::size_t> FixScores::mostHelpful(std::size_t count)
{
    std::vector<std::pair<double, std::size_t>> helpful;
    if (!m_analysis)
        return {};
    const double now = m_analysis->assessment.stack.value;
    for (const auto& [finding, score] : m_scores)
        if (score && *score < now - 0.05)
            helpful.emplace_back(*score, finding);
    std::sort(helpful.begin(), helpful.end());
    std::vector<std::size_t> best;
    std::set<std::string> titles; // two findings may share one fix
    for (const auto& [score, finding] : helpful) {
        if (best.size() < count && titles.insert(fixes(finding).front().title.english()).second)
            best.push_back(finding);
    }
    return best;
}

void FixScores::work()
{
    QElapsedTimer clock;
    clock.start();
    while (!m_queue.empty() && clock.elapsed() < kSlice) {
        const std::size_t finding = m_queue.front();
        m_queue.pop_front();
        if (m_scores.contains(finding))
            continue;
        const auto& ways = fixes(finding);
        m_scores[finding] = ways.empty() ? std::nullopt : analysis::scoreAfter(m_analysis, ways.front().operations);
        Q_EMIT scored(static_cast<int>(finding));
    }
    if (m_queue.empty())
        Q_EMIT finished();
    else
        m_timer.start(1);
}

} // namespace hullwright::ui
