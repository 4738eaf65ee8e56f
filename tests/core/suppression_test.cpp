// Findings that are ignored for a reason: by comments, by sections, until a day; what does nothing says so; and the edits that write them.
#include "tests/support/analysed.h"
#include "tests/support/test_paths.h"

#include <QtTest>

using namespace hullwright;
using rules::Suppression;

namespace {

const std::string kWeb = "services:\n  web:\n    image: nginx:1.27\n    ports:\n      - \"80:80\"\n      - \"443:443\"\n  db:\n    image: postgres:16\n";

/// "rule service line" of what is ignored.
QStringList ignored(const analysis::Analysis& analysis)
{
    QStringList out;
    for (const rules::Finding& finding : analysis.findings.all)
        if (finding.suppression)
            out << QString("%1 %2 %3").arg(finding.rule->id, QString::fromStdString(finding.service)).arg(analysis::position(analysis, finding.place)->begin.line);
    return out;
}

QStringList complaints(const analysis::Analysis& analysis)
{
    QStringList out;
    for (const rules::Finding& finding : analysis.findings.all)
        if (std::string_view(finding.rule->id) == "unused-suppression")
            out << QString::fromStdString(finding.message.english());
    return out;
}

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    const std::size_t at = text.find(what);
    if (at == std::string::npos)
        qFatal("%s is not in the text", what.c_str());
    return text.replace(at, what.size(), with);
}

analysis::AnalysisPtr onDay(const std::string& text, const char* day)
{
    analysis::Settings settings = test::settings();
    settings.today = text::parseDate(day);
    return *analysis::analyse(text, settings);
}

std::string edited(const analysis::AnalysisPtr& analysis, const compose::FileEdit& edit)
{
    compose::ProjectEditor editor(analysis->files());
    const auto done = editor.apply(edit);
    return done ? editor.files()[edit.file].tree->text() : "refused: " + done.error().message;
}

const rules::Finding& first(const analysis::Analysis& analysis, std::string_view rule)
{
    for (const rules::Finding& finding : analysis.findings.all)
        if (finding.rule->id == rule)
            return finding;
    qFatal("no such finding");
}

} // namespace

class SuppressionTest : public QObject {
    Q_OBJECT

private slots:
    void days()
    {
        QVERIFY(text::parseDate("2024-02-29"));
        for (const char* bad : {"2023-02-29", "2026-13-01", "2026-1-01", "2026-01-01 ", "", "20260101", "0000-01-01", "2026-00-10", "+026-01-01"})
            QVERIFY2(!text::parseDate(bad), bad);
        QCOMPARE(text::toString(*text::parseDate("2026-03-09")), std::string("2026-03-09"));
    }

    void comments_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<QStringList>("expected");
        const QStringList one{"port-on-all-interfaces web 5"};
        QTest::newRow("behind the line") << "- \"80:80\"" << "- \"80:80\" # hullwright: ignore port-on-all-interfaces it is the front" << one;
        QTest::newRow("above the line") << "      - \"80:80\"" << "      # hullwright: ignore port-on-all-interfaces it is the front\n      - \"80:80\"" << QStringList{"port-on-all-interfaces web 6"};
        QTest::newRow("above other comments and blank lines") << "      - \"80:80\"" << "# hullwright: ignore port-on-all-interfaces why\n\n      # more\n      - \"80:80\"" << QStringList{"port-on-all-interfaces web 8"};
        QTest::newRow("behind other words") << "- \"80:80\"" << "- \"80:80\" # front # hullwright: ignore port-on-all-interfaces why" << one;
        QTest::newRow("the service's line") << "  web:" << "  web: # hullwright: ignore port-on-all-interfaces,no-cpu-limit why" << QStringList{"no-cpu-limit web 2", "port-on-all-interfaces web 5", "port-on-all-interfaces web 6"};
        QTest::newRow("above the service") << "  web:" << "  # hullwright: ignore no-cpu-limit, no-pids-limit why\n  web:" << QStringList{"no-cpu-limit web 3", "no-pids-limit web 3"};
        QTest::newRow("another line does not count") << "    ports:" << "    ports: # hullwright: ignore port-on-all-interfaces why" << QStringList{};
        QTest::newRow("no reason, no effect") << "- \"80:80\"" << "- \"80:80\" # hullwright: ignore port-on-all-interfaces" << QStringList{};
        QTest::newRow("a scalar is no comment") << "image: nginx:1.27" << "image: \"nginx:1.27 # hullwright: ignore image-not-pinned why\"" << QStringList{};
        QTest::newRow("a word of the prose is no directive") << "- \"80:80\"" << "- \"80:80\" # we hullwright: ignore port-on-all-interfaces why" << QStringList{};
        QTest::newRow("flow") << "      - \"80:80\"\n      - \"443:443\"\n" << "      [\"80:80\", # hullwright: ignore port-on-all-interfaces why\n       \"443:443\"]\n" << one;
    }

    void comments()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(QStringList, expected);
        const auto analysis = test::analysed(replaced(kWeb, from.toStdString(), to.toStdString()));
        QVERIFY(analysis);
        QCOMPARE(ignored(*analysis), expected);
    }

    void sections_data()
    {
        QTest::addColumn<QString>("section");
        QTest::addColumn<QStringList>("expected");
        const QStringList both{"port-on-all-interfaces web 9", "port-on-all-interfaces web 10"};
        QTest::newRow("a service") << "{rule: port-on-all-interfaces, service: web, reason: why}" << both;
        QTest::newRow("another service") << "{rule: port-on-all-interfaces, service: db, reason: why}" << QStringList{};
        QTest::newRow("everywhere") << "{rule: no-cpu-limit, reason: why}" << QStringList{"no-cpu-limit web 6", "no-cpu-limit db 11"};
        QTest::newRow("an item") << "{rule: port-on-all-interfaces, path: \"services.web.ports[1]\", reason: why}" << QStringList{both.last()};
        QTest::newRow("what is below a path") << "{rule: port-on-all-interfaces, path: services.web.ports, reason: why}" << both;
        QTest::newRow("a path ends at a step") << "{rule: port-on-all-interfaces, path: services.web.port, reason: why}" << QStringList{};
        QTest::newRow("several rules") << "{rule: [no-cpu-limit, no-pids-limit], service: db, reason: why}" << QStringList{"no-cpu-limit db 11", "no-pids-limit db 11"};
        QTest::newRow("a misspelt key") << "{rule: no-cpu-limit, services: db, reason: why}" << QStringList{};
    }

    void sections()
    {
        QFETCH(QString, section);
        QFETCH(QStringList, expected);
        const auto analysis = test::analysed("x-hullwright:\n  ignore:\n    - " + section.toStdString() + "\n# end\n" + kWeb);
        QVERIFY(analysis);
        QCOMPARE(ignored(*analysis), expected);
        QCOMPARE(complaints(*analysis).size(), expected.isEmpty() ? 1 : 0);
    }

    void aServiceHasItsOwn()
    {
        const auto analysis = test::analysed(kWeb + "    pid: host\n    x-hullwright:\n      ignore:\n        - {rule: no-cpu-limit, reason: why}\n        - {rule: host-pid, path: pid, reason: why}\n");
        QCOMPARE(ignored(*analysis), (QStringList{"host-pid db 9", "no-cpu-limit db 7"}));
    }

    void ends()
    {
        const std::string text = replaced(kWeb, "- \"80:80\"", "- \"80:80\" # hullwright: ignore port-on-all-interfaces we move until 2026-06-30");
        QCOMPARE(ignored(*onDay(text, "2026-06-30")).size(), 1); // the day itself counts
        QCOMPARE(ignored(*onDay(text, "2026-07-01")).size(), 0);
        QCOMPARE(complaints(*onDay(text, "2026-07-01")), QStringList{"port-on-all-interfaces was to be ignored until 2026-06-30, and that day has passed: it counts again."});
        QCOMPARE(ignored(*test::analysed(text)).size(), 1); // nobody said which day it is
        const auto bad = test::analysed(replaced(text, "2026-06-30", "2026-06-31"));
        QCOMPARE(complaints(*bad), QStringList{"2026-06-31 is no date (2026-12-31 is one): port-on-all-interfaces still counts."});
        const auto prose = test::analysed(replaced(text, "until 2026-06-30", "until Friday"));
        QCOMPARE(prose->findings.suppressions.front().reason, std::string("we move until Friday"));
    }

    void theScoreStays()
    {
        const auto before = test::analysed(kWeb);
        const auto after = test::analysed(replaced(kWeb, "  web:", "  web: # hullwright: ignore port-on-all-interfaces,no-memory-limit,no-new-privileges-missing,capabilities-not-dropped why"));
        QVERIFY(ignored(*after).size() > 3);
        QCOMPARE(after->assessment.stack.value, before->assessment.stack.value);
    }

    void severalFiles()
    {
        std::vector<analysis::Input> inputs;
        inputs.push_back({"/project/compose.yaml", "compose.yaml", kWeb, compose::FileRole::Main});
        inputs.push_back({"/project/compose.override.yaml", "compose.override.yaml", "services:\n  web:\n    privileged: true # hullwright: ignore privileged why\n", compose::FileRole::Override});
        const auto analysis = *analysis::analyse(std::move(inputs), test::settings());
        QCOMPARE(ignored(*analysis), QStringList{"privileged web 3"});
        QCOMPARE(analysis->findings.suppressions.front().file, std::size_t{1});
        QVERIFY(complaints(*analysis).isEmpty());
    }

    /// After an edit the marks are what a fresh look finds, also where findings were taken over.
    void editsKeepUp()
    {
        auto analysis = test::analysed(replaced(kWeb, "  web:", "  web: # hullwright: ignore no-cpu-limit why"));
        const std::vector<compose::FileEdit> edits{yaml::Assign{{"services", "db", "user"}, "70"}, yaml::Annotate{{"services", "db"}, "", "# hullwright: ignore root-user why"},
                                                   yaml::Annotate{{"services", "web"}, "# hullwright: ignore no-cpu-limit why", ""}};
        for (const compose::FileEdit& edit : edits) {
            compose::ProjectEditor editor(analysis->files());
            const auto done = editor.apply(edit);
            QVERIFY2(done, done ? "" : done.error().message.c_str());
            analysis = *analysis::update(analysis, editor.patches());
            const auto fresh = test::analysed(analysis->main().tree->text());
            QCOMPARE(ignored(*analysis), ignored(*fresh));
            QCOMPARE(complaints(*analysis), complaints(*fresh));
            QCOMPARE(analysis->findings.all.size(), fresh->findings.all.size());
        }
    }

    void writing()
    {
        const auto analysis = test::analysed(kWeb);
        const rules::Finding& port = first(*analysis, "port-on-all-interfaces");
        const std::string text = edited(analysis, rules::suppress(port, analysis->files(), "it is the front", text::parseDate("2027-01-31")));
        QCOMPARE(text, replaced(kWeb, "      - \"80:80\"", "      # hullwright: ignore port-on-all-interfaces it is the front until 2027-01-31\n      - \"80:80\""));
        const auto after = test::analysed(text);
        QCOMPARE(ignored(*after), QStringList{"port-on-all-interfaces web 6"});
        QCOMPARE(edited(after, rules::withdrawn(after->findings.suppressions.front(), after->files())), kWeb);
        const std::string absent = edited(analysis, rules::suppress(first(*analysis, "no-cpu-limit"), analysis->files(), "why"));
        QCOMPARE(absent, replaced(kWeb, "  web:", "  # hullwright: ignore no-cpu-limit why\n  web:"));
    }

    void writingJson()
    {
        const auto analysis = test::analysed("{\"services\": {\"web\": {\"image\": \"nginx:1.27\", \"privileged\": true}}}\n");
        const auto once = test::analysed(edited(analysis, rules::suppress(first(*analysis, "privileged"), analysis->files(), "why")));
        QVERIFY(once);
        QCOMPARE(ignored(*once).size(), 1);
        const auto twice = test::analysed(edited(once, rules::suppress(first(*once, "no-cpu-limit"), once->files(), "because")));
        QVERIFY(twice);
        QCOMPARE(ignored(*twice).size(), 2);
        QVERIFY(complaints(*twice).isEmpty());
    }

    void takingOneOfSeveral()
    {
        const std::string text = replaced(kWeb, "  web:", "  web: # front # hullwright: ignore no-cpu-limit,no-pids-limit - why");
        const auto analysis = test::analysed(text);
        QCOMPARE(edited(analysis, rules::withdrawn(analysis->findings.suppressions[0], analysis->files())), replaced(text, "no-cpu-limit,", ""));
        const std::string one = replaced(text, "no-cpu-limit,", "");
        const auto after = test::analysed(one);
        QCOMPARE(edited(after, rules::withdrawn(after->findings.suppressions[0], after->files())), replaced(kWeb, "  web:", "  web: # front"));
    }

    /// Where people write: every finding of real files can be ignored, and the text is the same but for the one line.
    void everyFindingOfTheSamples()
    {
        const std::string text = test::bytesOf(test::sourceDirectory() / "resources" / "samples" / "weak-shop" / "compose.yaml");
        const auto analysis = test::analysed(text);
        for (std::size_t i = 0; i < analysis->findings.all.size(); ++i) {
            const rules::Finding& finding = analysis->findings.all[i];
            const std::string written = edited(analysis, rules::suppress(finding, analysis->files(), "a test says so"));
            const auto after = test::analysed(written);
            QVERIFY2(after, written.c_str());
            QVERIFY2(after->findings.all[i].suppression, (std::string(finding.rule->id) + " " + finding.path).c_str());
            QVERIFY2(complaints(*after).isEmpty(), finding.path.c_str());
            QCOMPARE(after->assessment.stack.value, analysis->assessment.stack.value);
            if (after->findings.suppressions.front().form == Suppression::Form::Comment)
                QCOMPARE(edited(after, rules::withdrawn(after->findings.suppressions.front(), after->files())), text);
        }
    }
};

QTEST_GUILESS_MAIN(SuppressionTest)
#include "suppression_test.moc"
