// Real files hardened at each preset: still valid, never worse, and done after one time.
#include "core/harden/plan.h"
#include "tests/support/analysed.h"
#include "tests/support/test_paths.h"

#include <QtTest>

#include <algorithm>
#include <array>

using namespace hullwright;

namespace {

std::size_t errors(const analysis::Analysis& analysis)
{
    const auto& problems = analysis.project.stack->problems;
    return static_cast<std::size_t>(std::count_if(problems.begin(), problems.end(), [](const compose::Problem& problem) { return problem.severity == compose::Problem::Severity::Error; }));
}

/// Lines that were there and are not any more: what a plan that only adds leaves at none.
std::size_t linesGone(const compose::Patches& patches)
{
    std::size_t gone = 0;
    for (const compose::FilePatch& each : patches)
        for (const auto& hunk : each.patch.hunks)
            gone += static_cast<std::size_t>(std::count(hunk.removed.begin(), hunk.removed.end(), '\n'));
    return gone;
}

} // namespace

class HardenCorpus : public QObject {
    Q_OBJECT

    QStringList m_failures;
    void failed(const std::filesystem::path& file, harden::Preset preset, const std::string& what) { m_failures << QString::fromStdString(file.string() + ": " + std::string(harden::name(preset)) + ": " + what); }

    struct Sum {
        double before = 0, after = 0;
        std::size_t steps = 0, gone = 0;
        int files = 0;
    };

    void harden(const std::filesystem::path& path, const analysis::AnalysisPtr& before, harden::Preset preset, Sum& sum)
    {
        harden::Choice choice{preset, {}, {}};
        choice.files = harden::Choice::Files::Written;
        const harden::Plan once = harden::plan(before, choice);
        ++sum.files;
        sum.before += before->assessment.stack.value;
        sum.after += once.after->assessment.stack.value;
        sum.steps += once.steps.size();
        sum.gone += linesGone(once.patches);
        if (errors(*once.after) > errors(*before))
            failed(path, preset, "an error more: " + once.after->project.stack->problems.back().message.english());
        if (once.after->assessment.stack.value > before->assessment.stack.value)
            failed(path, preset, "the score rose");
        // As somebody opens it the next day, not as this run remembers it.
        const auto fresh = test::analysed(once.after->main().tree->text());
        if (!fresh)
            return failed(path, preset, "it no longer parses");
        const harden::Plan twice = harden::plan(fresh, choice);
        if (!twice.patches.empty())
            failed(path, preset, "the second run changes something: " + twice.steps.front().id + ": " + twice.steps.front().title.english());
    }

private slots:
    void everyPreset()
    {
        const auto files = test::corpusFiles();
        if (files.empty())
            QSKIP("the shared corpus is not here");
        // A spread sample; HULLWRIGHT_STRIDE=1 takes all.
        const int given = qEnvironmentVariableIntValue("HULLWRIGHT_STRIDE");
        const std::size_t stride = given > 0 ? static_cast<std::size_t>(given) : 13;
        std::array<Sum, 3> sums;
        for (std::size_t i = 0; i < files.size(); i += stride) {
            const auto before = test::analysed(test::bytesOf(files[i]));
            if (!before)
                continue;
            for (const harden::Preset preset : {harden::Preset::Baseline, harden::Preset::Restricted, harden::Preset::Strict})
                harden(files[i], before, preset, sums[static_cast<std::size_t>(preset)]);
        }
        for (std::size_t i = 0; i < sums.size(); ++i)
            qInfo("%s: %d files, %zu steps, mean score %.1f to %.1f, %zu lines replaced", std::string(harden::name(static_cast<harden::Preset>(i))).c_str(), sums[i].files, sums[i].steps,
                  sums[i].before / std::max(1, sums[i].files), sums[i].after / std::max(1, sums[i].files), sums[i].gone);
        QVERIFY2(m_failures.isEmpty(), qPrintable(QString::number(m_failures.size()) + " failures, the first:\n" + m_failures.mid(0, 10).join("\n")));
    }
};

QTEST_GUILESS_MAIN(HardenCorpus)
#include "harden_corpus_test.moc"
