// Each rule over its own case: tests/data/rules/<id>/input.yaml, the findings it must make (findings.json) and the text after its best fixes (fixed.yaml).
//
// HULLWRIGHT_WRITE_CASES=1 writes what is found instead; read the difference before committing it.
#include "tests/support/analysed.h"
#include "tests/support/test_paths.h"

#include <QtTest>

#include <fstream>
#include <nlohmann/json.hpp>

using namespace hullwright;
namespace fs = std::filesystem;
using Json = nlohmann::ordered_json;

namespace {

bool writing()
{
    return qEnvironmentVariableIsSet("HULLWRIGHT_WRITE_CASES");
}

Json findingsOf(const analysis::Analysis& analysis, std::string_view rule)
{
    Json list = Json::array();
    for (const rules::Finding& finding : analysis.findings.all) {
        if (finding.rule->id != rule)
            continue;
        const auto place = analysis::position(analysis, finding.place);
        Json entry{{"severity", rules::name(finding.severity)}, {"service", finding.service}, {"path", finding.path}, {"line", place ? place->begin.line : 0}, {"column", place ? place->begin.column : 0}};
        entry["fix"] = rules::name(rules::fixKind(finding, analysis::fixContext(analysis)));
        if (finding.moot != nullptr)
            entry["moot"] = finding.moot->id;
        entry["message"] = finding.message.english();
        list.push_back(std::move(entry));
    }
    return list;
}

/// The case as a project in /project, whose other files are those of its folder.
analysis::AnalysisPtr analysedCase(const fs::path& folder)
{
    analysis::Settings settings = test::settings();
    settings.load.readFile = [folder](const fs::path& path) -> Result<std::string> {
        const fs::path file = folder / path.filename();
        if (!fs::exists(file))
            return tl::unexpected(Error{ErrorCode::NotFound, "not there", {}, {}, {}, {}});
        return test::bytesOf(file);
    };
    auto result = analysis::analyse(test::bytesOf(folder / "input.yaml"), settings);
    return result ? *result : nullptr;
}

/// The text after the best fix of each finding, one after the other until none has one that changes something.
std::string fixedText(analysis::AnalysisPtr analysis, std::string_view rule)
{
    for (int round = 0; round < 100; ++round) {
        analysis::AnalysisPtr next;
        for (const rules::Finding& finding : analysis->findings.all) {
            if (finding.rule->id != rule)
                continue;
            const auto ways = rules::fixes(finding, analysis::fixContext(*analysis));
            compose::ProjectEditor editor(analysis->files());
            if (ways.empty() || !editor.apply(ways.front().operations) || editor.patches().empty())
                continue;
            const auto updated = analysis::update(analysis, editor.patches());
            if (!updated)
                qFatal("a fix leaves no YAML");
            next = *updated;
            break;
        }
        if (!next)
            break;
        analysis = next;
    }
    return analysis->main().tree->text();
}

void compareOrWrite(const fs::path& file, const std::string& text)
{
    if (writing()) {
        std::ofstream(file, std::ios::binary) << text;
        return;
    }
    QCOMPARE(QString::fromStdString(text), QString::fromStdString(test::bytesOf(file)));
}

} // namespace

class RulesCases : public QObject {
    Q_OBJECT

private slots:
    void everyRuleHasACase()
    {
        for (const rules::Rule* rule : rules::all())
            QVERIFY2(fs::exists(test::dataDirectory() / "rules" / rule->id / "input.yaml"), rule->id);
    }

    void catalogue()
    {
        const auto all = rules::all();
        QVERIFY(std::is_sorted(all.begin(), all.end(), [](const auto* a, const auto* b) { return std::string_view(a->id) < b->id; }));
        for (const rules::Rule* rule : all) {
            QCOMPARE(rules::find(rule->id), rule);
            for (const text::Text& text : {rule->title, rule->why, rule->attack, rule->fix, rule->breaks}) {
                QVERIFY2(!text.empty(), rule->id);
                QVERIFY2(std::string_view(text.source).find('!') == std::string_view::npos, rule->id);
            }
            QVERIFY2(!rule->references.empty(), rule->id);
            QVERIFY2(rule->checkService != nullptr || rule->checkProject != nullptr || rule->checkSuppressions != nullptr, rule->id);
            for (const auto& reference : rule->references)
                QVERIFY2(std::string_view(reference.url).starts_with("https://"), rule->id);
            for (const char* kics : rule->aliases.kics)
                QVERIFY2(std::string_view(kics).size() == 36, rule->id);
        }
    }

    void cases_data()
    {
        QTest::addColumn<QString>("rule");
        for (const rules::Rule* rule : rules::all())
            QTest::newRow(rule->id) << QString(rule->id);
    }

    void cases()
    {
        QFETCH(QString, rule);
        const std::string id = rule.toStdString();
        const fs::path folder = test::dataDirectory() / "rules" / id;
        const auto analysis = analysedCase(folder);
        QVERIFY2(analysis, "the input has no tree");
        const bool meant = id == "compose-problem";
        for (const auto& problem : analysis->project.stack->problems)
            QVERIFY2(meant || problem.severity != compose::Problem::Severity::Error, problem.message.english().c_str());
        compareOrWrite(folder / "findings.json", findingsOf(*analysis, id).dump(2) + "\n");
        compareOrWrite(folder / "fixed.yaml", fixedText(analysis, id));
    }

    /// Findings of a service that an edit does not touch are taken over, and the whole is what a fresh look finds.
    void reuseEqualsAFreshLook()
    {
        const auto before = test::analysed("services:\n  a:\n    image: x\n    ports: [\"80:80\"]\n  b:\n    image: y\n    privileged: true\n    cap_add: [NET_ADMIN]\n");
        compose::ProjectEditor editor(before->files());
        QVERIFY(editor.apply(yaml::Assign{{"services", "a", "read_only"}, true}));
        const auto after = analysis::update(before, editor.patches());
        QVERIFY(after);
        const auto fresh = test::analysed((*after)->main().tree->text());
        const auto print = [](const analysis::Analysis& analysis) {
            std::vector<std::string> lines;
            for (const auto& finding : analysis.findings.all)
                lines.push_back(std::string(finding.rule->id) + " " + finding.path + " " + finding.message.english() + (finding.moot != nullptr ? " moot" : ""));
            return lines;
        };
        QCOMPARE(print(**after), print(*fresh));
    }
};

QTEST_GUILESS_MAIN(RulesCases)
#include "rules_cases_test.moc"
