// Every fix of every finding in real files: applied, read again, and held against what a fix promises.
#include "core/risk/parts.h"
#include "tests/support/analysed.h"
#include "tests/support/test_paths.h"

#include <QtTest>

#include <algorithm>
#include <map>

using namespace hullwright;

namespace {

std::size_t errors(const analysis::Analysis& analysis)
{
    const auto& problems = analysis.project.stack->problems;
    return static_cast<std::size_t>(std::count_if(problems.begin(), problems.end(), [](const compose::Problem& problem) { return problem.severity == compose::Problem::Severity::Error; }));
}

/// As many findings of this kind as there are: a fix must leave one less.
std::size_t alike(const analysis::Analysis& analysis, const rules::Finding& finding)
{
    const auto& all = analysis.findings.all;
    return static_cast<std::size_t>(std::count_if(all.begin(), all.end(), [&](const rules::Finding& other) { return other.rule == finding.rule && other.service == finding.service; }));
}

constexpr double kOneMore = 1.5; ///< points that a further way in, as long as the ones that are there, adds at most here

struct Tally {
    int fixes = 0, refused = 0, files = 0, none = 0;
    std::map<std::string, int> refusals;
};

} // namespace

class RiskFixes : public QObject {
    Q_OBJECT

    Tally m_tally;
    QStringList m_failures;

    void failed(const std::string& file, const rules::Finding& finding, const rules::Fix& fix, const std::string& what)
    {
        m_failures << QString::fromStdString(file + ": " + finding.rule->id + " " + finding.path + ": " + fix.title.english() + ": " + what);
    }

    void tryFix(const std::string& file, const analysis::AnalysisPtr& before, const rules::Finding& finding, const rules::Fix& fix)
    {
        ++m_tally.fixes;
        compose::ProjectEditor editor(before->files());
        if (const auto made = editor.apply(fix.operations); !made) {
            ++m_tally.refused;
            ++m_tally.refusals[std::string(finding.rule->id) + ": " + made.error().message];
            return;
        }
        const auto after = analysis::update(before, editor.patches());
        if (!after)
            return failed(file, finding, fix, "the text no longer parses: " + after.error().message);
        if (errors(**after) > errors(*before))
            failed(file, finding, fix, "an error more: " + (*after)->project.stack->problems.back().message.english());
        // One that brings in a service of its own (a proxy) brings in its image as well: one more way in of the kind that was there, and none that is shorter.
        const auto& now = *(*after)->assessment.parts;
        const bool company = fix.kind == rules::FixKind::Guided && now.services.size() > before->assessment.parts->services.size();
        const bool rose = (*after)->assessment.stack.value > before->assessment.stack.value + (company ? kOneMore : 0.0);
        if (rose || (*after)->assessment.stack.effort < before->assessment.stack.effort)
            failed(file, finding, fix, "the score rose");
        const bool promises = fix.kind == rules::FixKind::Safe || fix.kind == rules::FixKind::Caution;
        if (promises && alike(**after, finding) >= alike(*before, finding))
            failed(file, finding, fix, "the finding is still there\n" + (*after)->main().tree->text());
    }

private slots:
    void everyFixOfTheCorpus()
    {
        const auto files = test::corpusFiles();
        if (files.empty())
            QSKIP("the shared corpus is not here");
        const int stride = std::max(1, qEnvironmentVariableIntValue("HULLWRIGHT_STRIDE") != 0 ? qEnvironmentVariableIntValue("HULLWRIGHT_STRIDE") : 31);
        int turn = 0;
        for (const auto& path : files) {
            const auto before = test::analysed(test::bytesOf(path));
            if (!before || !before->project.stack)
                continue;
            ++m_tally.files;
            for (const rules::Finding& finding : before->findings.all) {
                // A spread sample; HULLWRIGHT_STRIDE=1 takes all, which is minutes.
                if (turn++ % stride != 0)
                    continue;
                const auto ways = rules::fixes(finding, analysis::fixContext(*before));
                if (ways.empty() && finding.rule->fixes != nullptr)
                    ++m_tally.none;
                for (std::size_t i = 0; i < std::min<std::size_t>(ways.size(), 2); ++i)
                    tryFix(path.string(), before, finding, ways[i]);
            }
        }
        qInfo("%d files, %d fixes, %d refused, %d findings without one", m_tally.files, m_tally.fixes, m_tally.refused, m_tally.none);
        for (const auto& [what, count] : m_tally.refusals)
            qInfo("  refused %d: %s", count, what.c_str());
        QVERIFY2(m_failures.isEmpty(), qPrintable(QString::number(m_failures.size()) + " failures, the first:\n" + m_failures.mid(0, 8).join("\n")));
        QVERIFY(m_tally.fixes > 100);
        QVERIFY(m_tally.refused * 50 < m_tally.fixes); // under 2 %
    }
};

QTEST_GUILESS_MAIN(RiskFixes)
#include "risk_fixes_test.moc"
