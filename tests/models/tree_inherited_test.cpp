// What a service has from elsewhere stands in the tree at any depth, says where it comes from, and follows edits row by row.
#include "ui/document/document.h"
#include "ui/models/stack_tree_model.h"

#include <QAbstractItemModelTester>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace hullwright;
using namespace hullwright::ui;

namespace {

const QByteArray kMain = R"(x-env: &env
  TZ: utc
  LANG: C
services:
  base:
    image: busybox
    deploy:
      resources:
        limits:
          cpus: "2"
    environment: [A=base, B]
    cap_drop: [MKNOD]
    depends_on: [db]
  web:
    extends: base
    image: nginx
    deploy:
      resources:
        limits:
          pids: 50
    environment:
      C: own
    cap_drop: [CHOWN]
  merged:
    image: busybox
    environment:
      <<: *env
      LANG: de
  alias:
    image: busybox
    environment: *env
  db:
    image: postgres
)";
const QByteArray kOver = R"(services:
  web:
    build: {args: {V: "1"}}
    environment:
      C: changed
    deploy:
      resources:
        limits:
          memory: 64m
)";

/// The rows with their values, and behind what is inherited or overridden where it comes from.
QString print(StackTreeModel& model, const QModelIndex& parent, int depth = 0)
{
    QString text;
    if (model.canFetchMore(parent))
        model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex at = model.index(row, 0, parent);
        const QString value = at.siblingAtColumn(1).data().toString(), origin = at.data(StackTreeModel::OriginRole).toString();
        text += QString(depth * 2, u' ') + at.data().toString() + (value.isEmpty() ? QString() : QStringLiteral(" | ") + value);
        if (model.isInherited(at) || origin.startsWith(QLatin1String("overridden")))
            text += QStringLiteral(" (%1)").arg(origin);
        text += u'\n' + print(model, at, depth + 1);
    }
    return text;
}

yaml::Path path(const std::string& text)
{
    return yaml::parsePath(text).value();
}

struct Project {
    QTemporaryDir folder;
    Document document;
    std::unique_ptr<StackTreeModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<QSignalSpy> resets;

    explicit Project(const QByteArray& main = kMain, const QByteArray& over = kOver)
    {
        write(QStringLiteral("compose.yaml"), main);
        if (!over.isEmpty())
            write(QStringLiteral("compose.override.yaml"), over);
        if (!document.open(folder.filePath(QStringLiteral("compose.yaml"))))
            qFatal("the project can't be opened");
        model = std::make_unique<StackTreeModel>(document);
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        resets = std::make_unique<QSignalSpy>(model.get(), &QAbstractItemModel::modelReset);
    }
    void write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("can't write");
    }
    [[nodiscard]] QString rows(const char* of) const { return print(*model, model->indexOf(path(of))); }
    [[nodiscard]] QModelIndex at(const char* of) const { return model->indexOf(path(of), StackTreeModel::ValueColumn); }
    /// What a model made now prints of everything: what this one must print as well.
    [[nodiscard]] bool inStep() const
    {
        StackTreeModel fresh(const_cast<Document&>(document));
        const QString mine = print(*model, {}), other = print(fresh, {});
        if (mine != other)
            qWarning("%s\n--- fresh:\n%s", qPrintable(mine), qPrintable(other));
        return mine == other;
    }
};

} // namespace

class TreeInheritedTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsEachDepth();
    void showsVariablesAndItems();
    void showsAnchors();
    void goesToTheSource();
    void followsEdits_data();
    void followsEdits();
    void keepsPersistentIndexes();
    void editsWhereThereIsOnePlace();
    void asksWhereItIsShared();
    void whatHasNoValueIsNotEdited();
    void addsToTheServiceItself();
    void staysQuickWithManyServices();
};

void TreeInheritedTest::showsEachDepth()
{
    Project project;
    QCOMPARE(project.rows("services.web.deploy"), QStringLiteral("resources | limits\n"
                                                                 "  limits | pids: 50\n"
                                                                 "    pids | 50\n"
                                                                 "    cpus | 2 (extended from base, compose.yaml, line 10)\n"
                                                                 "    memory | 64m (from compose.override.yaml, line 9)\n"));
    QCOMPARE(project.rows("services.web.build"), QStringLiteral("args | V: 1 (from compose.override.yaml, line 3)\n"
                                                                "  V | 1 (from compose.override.yaml, line 3)\n"));
    const QString tip = project.at("services.web.deploy.resources.limits.memory").data(Qt::ToolTipRole).toString();
    QVERIFY(tip.contains(QLatin1String("services.web.deploy.resources.limits.memory")));
    QVERIFY(tip.contains(QLatin1String("from compose.override.yaml, line 9")));
}

void TreeInheritedTest::showsVariablesAndItems()
{
    Project project;
    QCOMPARE(project.rows("services.web.environment"), QStringLiteral("C | own (overridden in compose.override.yaml, line 5)\n"
                                                                      "A | base (extended from base, compose.yaml, line 11)\n"
                                                                      "B (extended from base, compose.yaml, line 11)\n"));
    QCOMPARE(project.rows("services.web.cap_drop"), QStringLiteral("1 | CHOWN\n2 | MKNOD (extended from base, compose.yaml, line 12)\n"));
    QCOMPARE(project.rows("services.web.depends_on"), QStringLiteral("db (extended from base, compose.yaml, line 13)\n"));
    QCOMPARE(project.rows("services.base.environment"), QStringLiteral("1 | A=base\n2 | B\n"));
}

void TreeInheritedTest::showsAnchors()
{
    Project project;
    QCOMPARE(project.rows("services.merged.environment"), QStringLiteral("<< | same as &env\nLANG | de\nTZ | utc (merged from &env, compose.yaml, line 2)\n"));
    QCOMPARE(project.rows("services.alias.environment"), QStringLiteral("TZ | utc (merged from &env, compose.yaml, line 2)\nLANG | C (merged from &env, compose.yaml, line 3)\n"));
}

void TreeInheritedTest::goesToTheSource()
{
    Project project;
    const auto source = [&](const char* of) {
        const yaml::Node node = compose::nodeAt(project.document.analysis()->files(), project.model->origin(project.at(of)));
        return node ? QString::fromStdString(yaml::toString(node.path())) : QString();
    };
    QCOMPARE(source("services.web.deploy.resources.limits.memory"), QStringLiteral("services.web.deploy.resources.limits.memory"));
    QCOMPARE(source("services.web.environment.A"), QStringLiteral("services.base.environment[0]"));
    QCOMPARE(source("services.merged.environment.TZ"), QStringLiteral("x-env.TZ"));
    QCOMPARE(source("services.web.cap_drop[1]"), QStringLiteral("services.base.cap_drop[0]"));
}

void TreeInheritedTest::followsEdits_data()
{
    QTest::addColumn<int>("file");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("value of the base") << 0 << "cpus: \"2\"" << "cpus: \"3\"";
    QTest::newRow("key of the base gone") << 0 << "    cap_drop: [MKNOD]\n" << "";
    QTest::newRow("key of the base new") << 0 << "          cpus: \"2\"\n" << "          cpus: \"2\"\n          memory: 1g\n";
    QTest::newRow("base map to list") << 0 << "[A=base, B]" << "{A: other, D: new}";
    QTest::newRow("item of the base new") << 0 << "[MKNOD]" << "[NET_RAW, MKNOD]";
    QTest::newRow("own gone") << 0 << "    deploy:\n      resources:\n        limits:\n          pids: 50\n" << "";
    QTest::newRow("own key takes over") << 0 << "          pids: 50\n" << "          pids: 50\n          cpus: \"1\"\n";
    QTest::newRow("own item new") << 0 << "[CHOWN]" << "[CHOWN, FOWNER]";
    QTest::newRow("own list to map") << 0 << "    cap_drop: [CHOWN]\n" << "    cap_drop: {}\n";
    QTest::newRow("own map to list") << 0 << "    environment:\n      C: own\n" << "    environment: [C=own, A=mine]\n";
    QTest::newRow("extends gone") << 0 << "    extends: base\n" << "";
    QTest::newRow("anchor changed") << 0 << "  TZ: utc\n" << "  TZ: cet\n  MORE: 1\n";
    QTest::newRow("alias becomes own") << 0 << "    environment: *env\n" << "    environment: {TZ: own}\n";
    QTest::newRow("override changed") << 1 << "memory: 64m" << "memory: 32m";
    QTest::newRow("override gone") << 1 << "    deploy:\n      resources:\n        limits:\n          memory: 64m\n" << "";
    QTest::newRow("override new") << 1 << "    environment:\n" << "    user: app\n    environment:\n";
}

void TreeInheritedTest::followsEdits()
{
    QFETCH(int, file);
    QFETCH(QString, from);
    QFETCH(QString, to);
    for (const bool unfolded : {true, false}) {
        Project project;
        if (unfolded)
            project.model->fetchAll();
        const auto number = static_cast<std::size_t>(file);
        const std::size_t at = project.document.text(number).find(from.toStdString());
        QVERIFY(at != std::string::npos);
        QVERIFY(project.document.applyPatches(QStringLiteral("edit"), {{number, text::Patch{{{at, from.toStdString(), to.toStdString()}}}}}).has_value());
        project.document.settle();
        QVERIFY(project.inStep());
        project.document.undoStack()->undo();
        project.document.settle();
        QVERIFY(project.inStep());
        QCOMPARE(project.resets->count(), 0);
    }
}

void TreeInheritedTest::keepsPersistentIndexes()
{
    Project project;
    project.model->fetchAll();
    const QPersistentModelIndex cpus = project.at("services.web.deploy.resources.limits.cpus");
    const QPersistentModelIndex item = project.at("services.web.cap_drop[1]");
    const QPersistentModelIndex zone = project.at("services.merged.environment.TZ");
    QVERIFY(project.document.perform(QStringLiteral("x"), {yaml::Set{path("services.base.deploy.resources.limits.cpus"), "4"}}));
    QVERIFY(project.document.perform(QStringLiteral("x"), {yaml::Append{path("services.web.cap_drop"), "FOWNER", {}}}));
    QVERIFY(project.document.perform(QStringLiteral("x"), {yaml::Set{path("x-env.TZ"), "cet"}}));
    QCOMPARE(cpus.data().toString(), QStringLiteral("4"));
    QCOMPARE(item.data().toString(), QStringLiteral("MKNOD"));
    QCOMPARE(item.row(), 2);
    QCOMPARE(zone.data().toString(), QStringLiteral("cet"));
    QCOMPARE(project.resets->count(), 0);
}

void TreeInheritedTest::editsWhereThereIsOnePlace()
{
    // An item of a list that only the override has.
    Project project(kMain, "services:\n  web:\n    cap_drop: [FOWNER]\n");
    QSignalSpy asked(project.model.get(), &StackTreeModel::placeWanted);
    QCOMPARE(project.at("services.web.cap_drop[2]").data().toString(), QStringLiteral("FOWNER"));
    QVERIFY(project.model->setData(project.at("services.web.cap_drop[2]"), QStringLiteral("NET_RAW")));
    QCOMPARE(asked.count(), 0);
    QVERIFY(project.document.text(1).find("cap_drop: [NET_RAW]") != std::string::npos);
    QVERIFY(project.inStep());
}

void TreeInheritedTest::asksWhereItIsShared()
{
    Project project(kMain, {});
    QSignalSpy asked(project.model.get(), &StackTreeModel::placeWanted);
    compose::PlacedEdits chosen;
    connect(project.model.get(), &StackTreeModel::placeWanted, this, [&chosen](const QString&, const compose::PlacedEdits& edits) { chosen = edits; });
    const auto choose = [&](int which) {
        asked.clear();
        const compose::PlacedEdits edits = chosen;
        return project.document.performEdits(QStringLiteral("x"), edits.edits.at(static_cast<std::size_t>(which))).has_value();
    };
    // One variable of a list in the base: this service alone gets it into its own mapping, the base keeps its list.
    QVERIFY(project.model->setData(project.at("services.web.environment.A"), QStringLiteral("mine")));
    QCOMPARE(asked.count(), 1);
    QVERIFY(choose(0));
    QVERIFY(!project.model->isInherited(project.at("services.web.environment.A")));
    QCOMPARE(project.at("services.web.environment.A").data().toString(), QStringLiteral("mine"));
    QVERIFY(project.inStep());
    project.document.undoStack()->undo();
    QVERIFY(project.model->setData(project.at("services.web.environment.A"), QStringLiteral("all")));
    QVERIFY(choose(1));
    QVERIFY(project.document.text().find("[A=all, B]") != std::string::npos);
    QCOMPARE(project.at("services.web.environment.A").data().toString(), QStringLiteral("all"));
    // An item of the base's list stands there only, and others may have it from there: nothing changes unasked.
    const std::string before = project.document.text();
    QVERIFY(project.model->setData(project.at("services.web.cap_drop[1]"), QStringLiteral("NET_RAW")));
    QCOMPARE(asked.count(), 1);
    QCOMPARE(project.document.text(), before);
    QVERIFY(choose(0));
    QVERIFY(project.document.text().find("cap_drop: [NET_RAW]") != std::string::npos);
    QVERIFY(project.inStep());
}

void TreeInheritedTest::whatHasNoValueIsNotEdited()
{
    Project project;
    const auto editable = [&](const char* of) { return project.model->flags(project.at(of)).testFlag(Qt::ItemIsEditable); };
    QVERIFY(!editable("services.web.depends_on.db"));
    QVERIFY(editable("services.web.environment.B")); // its value comes from whoever starts it; it may get one
    QVERIFY(editable("services.web.deploy.resources.limits.cpus"));
    QVERIFY(!project.model->remove(project.at("services.web.deploy.resources.limits.cpus")));
}

void TreeInheritedTest::addsToTheServiceItself()
{
    Project project;
    const QModelIndex build = project.model->indexOf(path("services.web.build"));
    QVERIFY(project.model->isInherited(build));
    QCOMPARE(project.model->partOf(build).file, std::size_t{0});
    QVERIFY(project.model->add(build, QStringLiteral("target"), QStringLiteral("final")));
    QVERIFY(project.document.text(0).find("build:\n      target: final") != std::string::npos);
    QVERIFY(project.inStep());
}

void TreeInheritedTest::staysQuickWithManyServices()
{
    QByteArray many = "x-b: &b\n  environment: {A: one, B: two}\n  deploy: {resources: {limits: {cpus: \"1\", memory: 1g}}}\nservices:\n";
    for (int i = 0; i < 1000; ++i)
        many += "  s" + QByteArray::number(i) + ":\n    <<: *b\n    image: nginx\n    ports: [\"80\"]\n    labels: {x: y}\n";
    Project project(many, {});
    project.tester.reset();
    QElapsedTimer clock;
    clock.start();
    StackTreeModel model(project.document);
    model.fetchMore(model.index(0, 0));
    const qint64 first = clock.restart();
    QVERIFY(project.document.perform(QStringLiteral("x"), {yaml::Assign{path("services.s500.read_only"), true}}));
    const qint64 folded = clock.restart();
    model.fetchAll();
    const qint64 all = clock.restart();
    QVERIFY(project.document.perform(QStringLiteral("x"), {yaml::Assign{path("services.s501.read_only"), true}}));
    const qint64 unfolded = clock.elapsed();
    qInfo("made in %lld ms, an edit %lld ms, all rows %lld ms, an edit then %lld ms", first, folded, all, unfolded);
    QVERIFY(model.rowCount(model.index(500, 0, model.index(0, 0))) > 5);
}

QTEST_MAIN(TreeInheritedTest)
#include "tree_inherited_test.moc"
