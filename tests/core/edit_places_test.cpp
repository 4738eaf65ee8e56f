// Where single variables and items of lists can be edited that a service takes from elsewhere, in each spelling, and what such an edit writes.
#include "core/compose/edit_places.h"
#include "tests/support/analysed.h"

#include <QtTest>

#include <algorithm>

using namespace hullwright;
using compose::EditPlace;

namespace {

analysis::AnalysisPtr project(const std::string& main, const std::string& over = {})
{
    std::vector<analysis::Input> inputs;
    inputs.push_back({"/project/compose.yaml", "compose.yaml", main, compose::FileRole::Main});
    if (!over.empty())
        inputs.push_back({"/project/compose.override.yaml", "compose.override.yaml", over, compose::FileRole::Override});
    return analysis::analyse(std::move(inputs), test::settings()).value();
}

/// The text of a file after an edit at a place; what was wrong where it was refused.
std::string written(const analysis::AnalysisPtr& project, const EditPlace& place, const yaml::Value& value)
{
    compose::ProjectEditor editor(project->files());
    const auto done = editor.apply(compose::assign(place, value));
    return done ? editor.files()[place.file].tree->text() : "refused: " + done.error().message;
}

/// What a variable of web comes to after an edit at a place, and how many others there still are.
std::string resolved(const analysis::AnalysisPtr& project, const EditPlace& place, const yaml::Value& value, const std::string& name)
{
    compose::ProjectEditor editor(project->files());
    if (!editor.apply(compose::assign(place, value)))
        return "refused";
    const auto after = compose::load(editor.files(), project->settings.load, &project->project);
    const compose::Value* variables = after.stack->service("web")->model->find("environment");
    const compose::Value* found = variables ? variables->find(name) : nullptr;
    return (found && found->string() ? *found->string() : "none") + " of " + std::to_string(variables && variables->map() ? variables->map()->size() : 0);
}

} // namespace

class EditPlacesTest : public QObject {
    Q_OBJECT
private slots:
    void variables_data();
    void variables();
    void writesTheListAsItIs();
    void itemsOfLists();
};

void EditPlacesTest::variables_data()
{
    QTest::addColumn<QString>("main");
    QTest::addColumn<QString>("over");
    QTest::addColumn<QString>("source");
    const QString base = QStringLiteral("services:\n  base:\n    image: a\n    environment: %1\n  web:\n    extends: base\n%2  other:\n    extends: base\n");
    const QString map = QStringLiteral("{TZ: utc, B: two}");
    const QString list = QStringLiteral("[TZ=utc, B=two]");
    QTest::newRow("base map") << base.arg(map, QString()) << "" << "base";
    QTest::newRow("base list") << base.arg(list, QString()) << "" << "base";
    QTest::newRow("base list, own map") << base.arg(list, QStringLiteral("    environment: {C: three}\n")) << "" << "base";
    QTest::newRow("base map, own list") << base.arg(map, QStringLiteral("    environment: [C=three]\n")) << "" << "base";
    const QString merged = QStringLiteral("x-b: &b\n  image: a\n  environment: %1\nservices:\n  web:\n    <<: *b\n  other:\n    <<: *b\n");
    QTest::newRow("merged map") << merged.arg(map) << "" << "b";
    QTest::newRow("merged list") << merged.arg(list) << "" << "b";
    const QString alias = QStringLiteral("x-e: &e %1\nservices:\n  web:\n    image: a\n    environment: *e\n  other:\n    image: a\n    environment: *e\n");
    QTest::newRow("alias of a map") << alias.arg(map) << "" << "e";
    QTest::newRow("alias of a list") << alias.arg(list) << "" << "e";
    const QString inside = QStringLiteral("x-e: &e {TZ: utc, B: two}\nservices:\n  web:\n    image: a\n    environment:\n      <<: *e\n      C: three\n");
    QTest::newRow("merged into the variables") << inside << "" << "e";
    const QString main = QStringLiteral("services:\n  web:\n    image: a\n    environment: {C: three}\n");
    QTest::newRow("override map") << main << QStringLiteral("services:\n  web:\n    environment: %1\n").arg(map) << "";
    QTest::newRow("override list") << main << QStringLiteral("services:\n  web:\n    environment: %1\n").arg(list) << "";
}

void EditPlacesTest::variables()
{
    QFETCH(QString, main);
    QFETCH(QString, over);
    QFETCH(QString, source);
    const auto before = project(main.toStdString(), over.toStdString());
    const auto found = compose::editPlaces(before->files(), "web", {std::string("environment"), std::string("TZ")});
    QCOMPARE(QString::fromStdString(found.source.name), source);
    QVERIFY(!found.places.empty());
    const std::size_t all = before->project.stack->service("web")->model->find("environment")->map()->size();
    QVERIFY(all >= 2);
    for (const EditPlace& place : found.places)
        QCOMPARE(resolved(before, place, "cet", "TZ"), "cet of " + std::to_string(all));
    // The default changes this service alone, and a shared place says for whom else it does.
    QVERIFY(found.places.front().alone());
    if (!source.isEmpty() && main.contains(u"other"))
        QVERIFY(std::any_of(found.places.begin(), found.places.end(), [](const EditPlace& each) { return each.services.size() > 1; }));
}

void EditPlacesTest::writesTheListAsItIs()
{
    const auto before = project("services:\n  base:\n    image: a\n    environment:\n      - TZ=utc # local\n      - B\n  web:\n    extends: base\n    environment:\n      - C=three\n");
    const auto zone = compose::editPlaces(before->files(), "web", {std::string("environment"), std::string("TZ")}).places;
    QCOMPARE(zone.size(), 2U);
    QVERIFY(written(before, zone[0], "cet").ends_with("      - C=three\n      - TZ=cet\n"));
    QVERIFY(written(before, zone[1], "cet").find("      - TZ=cet # local\n") != std::string::npos);
    const auto own = compose::editPlaces(before->files(), "web", {std::string("environment"), std::string("C")}).places;
    QCOMPARE(own.size(), 1U);
    QVERIFY(written(before, own[0], 3).ends_with("      - C=3\n"));
    const auto bare = compose::editPlaces(before->files(), "web", {std::string("environment"), std::string("B")}).places;
    QVERIFY(written(before, bare[1], "two").find("      - B=two\n") != std::string::npos);
}

void EditPlacesTest::itemsOfLists()
{
    const auto before = project("x-drop: &drop [NET_RAW, MKNOD]\nservices:\n  base:\n    image: a\n    dns: [1.1.1.1]\n  web:\n    extends: base\n    cap_drop: *drop\n  api:\n    image: b\n    cap_drop: *drop\n",
                                "services:\n  web:\n    cap_drop: [CHOWN]\n");
    const auto& files = before->files();
    const auto at = [&](std::size_t file, const char* path) { return compose::editPlacesAt(files, "web", files[file].tree->at(yaml::parsePath(path).value()).place()).places; };
    QCOMPARE(compose::describe(at(0, "x-drop[1]").at(0)).english(), std::string("In &drop of compose.yaml, used by 2 services"));
    QCOMPARE(compose::describe(at(0, "services.base.dns[0]").at(0)).english(), std::string("In base of compose.yaml, which gives it to others as well: 1"));
    const auto own = at(1, "services.web.cap_drop[0]");
    QVERIFY(own.at(0).alone());
    QCOMPARE(written(before, own.at(0), "FOWNER"), std::string("services:\n  web:\n    cap_drop: [FOWNER]\n"));
    QVERIFY(compose::editPlacesAt(files, "web", {}).places.empty());
}

QTEST_GUILESS_MAIN(EditPlacesTest)
#include "edit_places_test.moc"
