// The pipeline from text to score: an edit yields what a fresh analysis of the edited text yields.
#include "core/analysis/analysis.h"

#include <QTest>

using namespace hullwright;
using namespace hullwright::analysis;

namespace {

const std::string kShop = "services:\n"
                          "  web:\n    image: nginx:1.25\n    privileged: true\n    ports: [\"80:80\"]\n"
                          "  db:\n    image: postgres:16\n    volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]\n";

Settings settings()
{
    Settings settings;
    settings.load.projectDirectory = "/srv/shop";
    return settings;
}

text::Patch replace(const std::string& text, const std::string& from, const std::string& to)
{
    const auto at = text.find(from);
    if (at == std::string::npos)
        std::abort();
    return {{{at, from, to}}};
}

/// Findings as rule, service, path and where they stand in the text.
QStringList told(const Analysis& analysis)
{
    QStringList out;
    for (const rules::Finding& finding : analysis.findings.all) {
        const auto where = position(analysis, finding.place);
        out << QString("%1 %2 %3 %4:%5").arg(finding.rule->id, QString::fromStdString(finding.service), QString::fromStdString(finding.path))
                   .arg(where ? where->begin.line : 0)
                   .arg(where ? where->begin.column : 0);
    }
    return out;
}

} // namespace

class AnalysisTest : public QObject {
    Q_OBJECT

private slots:
    void derivesEverything();
    void brokenTextNamesItsFile();
    void updateIsAsFresh_data();
    void updateIsAsFresh();
    void whatAFixWouldScore();
    void placesOfOldTexts();
};

void AnalysisTest::derivesEverything()
{
    const auto analysis = analyse(kShop, settings());
    QVERIFY(analysis);
    const Analysis& shop = **analysis;
    QCOMPARE(shop.main().tree->text(), kShop);
    QCOMPARE(shop.project.stack->name, std::string("shop"));
    QVERIFY(shop.findings.stack == shop.project.stack);
    QVERIFY(shop.assessment.complete);
    QVERIFY(shop.assessment.stack.value > 0);
    QVERIFY(told(shop).filter("privileged").size() > 0);
    QVERIFY(shop.assessment.service("web"));
}

void AnalysisTest::brokenTextNamesItsFile()
{
    const auto broken = analyse("services: [", settings());
    QVERIFY(!broken);
    QCOMPARE(broken.error().file, std::string("compose.yaml"));
    QCOMPARE(broken.error().position.line, std::size_t(1));
    const auto good = analyse(kShop, settings());
    const auto worse = update(*good, {{0, replace(kShop, "[\"80:80\"]", "[\"80:80\"")}});
    QVERIFY(!worse);
    QCOMPARE(worse.error().file, std::string("compose.yaml"));
}

void AnalysisTest::updateIsAsFresh_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("value") << "true" << "false";
    QTest::newRow("port") << "80:80" << "127.0.0.1:80:80";
    QTest::newRow("comment above") << "services:" << "# a note\nservices:";
    QTest::newRow("removed") << "    privileged: true\n" << "";
    QTest::newRow("new service") << "  db:\n" << "  cache: {image: redis, privileged: true}\n  db:\n";
    QTest::newRow("incomplete") << "privileged: true" << "privileged: perhaps";
}

void AnalysisTest::updateIsAsFresh()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const auto before = analyse(kShop, settings());
    const auto after = update(*before, {{0, replace(kShop, from.toStdString(), to.toStdString())}});
    QVERIFY(after);
    const auto fresh = analyse((*after)->main().tree->text(), settings());
    QCOMPARE(told(**after), told(**fresh));
    QCOMPARE((*after)->assessment.stack.value, (*fresh)->assessment.stack.value);
    QCOMPARE((*after)->assessment.complete, (*fresh)->assessment.complete);
    QCOMPARE(compose::toJson((*after)->project.model()), compose::toJson((*fresh)->project.model()));
}

void AnalysisTest::whatAFixWouldScore()
{
    const auto before = analyse(kShop, settings());
    const compose::Edits fix{yaml::Remove{{std::string("services"), std::string("web"), std::string("privileged")}, 0},
                                           yaml::Remove{{std::string("services"), std::string("db"), std::string("volumes")}, 0}};
    const auto score = scoreAfter(*before, fix);
    QVERIFY(score);
    QVERIFY(*score < (*before)->assessment.stack.value);
    compose::ProjectEditor editor((*before)->files());
    QVERIFY(editor.apply(fix));
    QCOMPARE(*score, (*analyse(editor.files().front().tree->text(), settings()))->assessment.stack.value);
    QVERIFY(!scoreAfter(*before, {yaml::Remove{{std::string("services"), std::string("nobody")}, 0}}));
}

void AnalysisTest::placesOfOldTexts()
{
    const auto before = analyse(kShop, settings());
    const yaml::Place place = (*before)->project.stack->service("web")->privileged->origin.place;
    const auto where = position(**before, place);
    QVERIFY(where);
    QCOMPARE(where->begin, (text::Position{4, 17}));
    QCOMPARE(where->end, (text::Position{4, 21}));
    const auto after = update(*before, {{0, replace(kShop, "true", "false")}});
    QVERIFY(!position(**after, place));
    QVERIFY(!position(**after, {}));
}

QTEST_GUILESS_MAIN(AnalysisTest)
#include "analysis_test.moc"
