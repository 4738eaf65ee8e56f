// The stack tree follows the text by row operations: printed as text, watched by Qt's model tester, against a model made anew.
#include "tests/support/test_paths.h"
#include "ui/document/document.h"
#include "ui/models/rename.h"
#include "ui/models/stack_tree_model.h"
#include "ui/models/value_kinds.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hullwright;
using namespace hullwright::ui;

namespace {

const std::string kShop = R"(name: shop
x-common: &common
  restart: always
services:
  web:
    <<: *common
    image: nginx:1.27 # pinned
    read_only: true
    ports:
      - "8080:80"
      - 443:443
      - 53:53/udp
    depends_on: [db]
  db:
    image: postgres
    volumes: [data:/var/lib/postgresql]
volumes:
  data:
)";

QString print(StackTreeModel& model, const QModelIndex& parent = {}, int depth = 0)
{
    QString text;
    if (model.canFetchMore(parent))
        model.fetchMore(parent);
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex at = model.index(row, 0, parent);
        const QString value = at.siblingAtColumn(1).data().toString();
        text += QString(depth * 2, u' ') + at.data().toString() + (value.isEmpty() ? QString() : QStringLiteral(" | ") + value) + u'\n';
        text += print(model, at, depth + 1);
    }
    return text;
}

yaml::Path path(const char* text)
{
    return yaml::parsePath(text).value();
}

/// A document, its model under Qt's tester, and a count of resets.
struct Fixture {
    Document document;
    std::unique_ptr<StackTreeModel> model;
    std::unique_ptr<QAbstractItemModelTester> tester;
    std::unique_ptr<QSignalSpy> resets;

    explicit Fixture(const std::string& text)
    {
        document.setText(QStringLiteral("compose.yaml"), text);
        model = std::make_unique<StackTreeModel>(document);
        tester = std::make_unique<QAbstractItemModelTester>(model.get(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        resets = std::make_unique<QSignalSpy>(model.get(), &QAbstractItemModel::modelReset);
    }
    /// What a model made now prints: what this one must print as well.
    QString fresh()
    {
        StackTreeModel other(document);
        return print(other);
    }
};

} // namespace

class TreeModelTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void showsTheWholeFile();
    void followsEachEdit_data();
    void followsEachEdit();
    void keepsPersistentIndexes();
    void namesTheUndoStep();
    void renamesWithReferences();
    void refusesWhatCannotBe();
    void showsEveryDocument();
    void saysWhereValuesComeFrom();
    void followsTheNumberOfDocuments();
    void survivesRandomEditsOfTheCorpus();
    void readsSizes_data();
    void readsSizes();
};

void TreeModelTest::showsTheWholeFile()
{
    Fixture f(kShop);
    QCOMPARE(print(*f.model), QStringLiteral("shop\n"
                                             "  web | nginx:1.27\n"
                                             "    << | same as &common\n"
                                             "    image | nginx:1.27\n"
                                             "    read_only | true\n"
                                             "    ports | 8080:80, 443:443, 53:53/udp\n"
                                             "      1 | 8080:80\n"
                                             "      2 | 443:443\n"
                                             "      3 | 53:53/udp\n"
                                             "    depends_on | db\n"
                                             "      1 | db\n"
                                             "    restart | always\n"
                                             "  db | postgres\n"
                                             "    image | postgres\n"
                                             "    volumes | data:/var/lib/postgresql\n"
                                             "      1 | data:/var/lib/postgresql\n"
                                             "name | shop\n"
                                             "x-common | restart: always\n"
                                             "  restart | always\n"
                                             "volumes | data\n"
                                             "  data\n"));
    const QModelIndex web = f.model->indexOf(path("services.web"));
    QVERIFY(web.data(StackTreeModel::ScoreRole).isValid());
    QCOMPARE(f.model->indexOf(path("services.web.read_only"), 1).data(Qt::CheckStateRole).toInt(), static_cast<int>(Qt::Checked));
}

void TreeModelTest::followsEachEdit_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("value") << "" << "nginx:1.27" << "nginx:1.28";
    QTest::newRow("item gone") << "" << "      - 443:443\n" << "";
    QTest::newRow("item new first") << "" << "      - \"8080:80\"\n" << "      - \"9090:80\"\n      - \"8080:80\"\n";
    QTest::newRow("key gone") << "" << "    read_only: true\n" << "";
    QTest::newRow("key new") << "" << "    read_only: true\n" << "    read_only: true\n    user: \"1000\"\n";
    QTest::newRow("key renamed") << "" << "read_only: true" << "privileged: true";
    QTest::newRow("service renamed") << "" << "  db:\n    image" << "  data:\n    image";
    QTest::newRow("service gone") << "" << "  db:\n    image: postgres\n    volumes: [data:/var/lib/postgresql]\n" << "";
    QTest::newRow("list to map") << "" << "depends_on: [db]" << "depends_on: {db: {condition: service_started}}";
    QTest::newRow("map to scalar") << "" << "x-common: &common\n  restart: always\n" << "x-common: &common plain\n";
    QTest::newRow("empty list") << "" << "volumes: [data:/var/lib/postgresql]" << "volumes: []";
    QTest::newRow("value to map") << "" << "  data:\n" << "  data:\n    driver: local\n";
    QTest::newRow("section new") << "" << "volumes:\n  data:\n" << "networks:\n  front: {}\nvolumes:\n  data:\n";
    QTest::newRow("comment only") << "" << "# pinned" << "# pinned well";
}

void TreeModelTest::followsEachEdit()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    for (const bool unfolded : {true, false}) {
        Fixture f(kShop);
        if (unfolded)
            f.model->fetchAll();
        const std::string before = f.document.text();
        const std::size_t at = before.find(from.toStdString());
        QVERIFY(at != std::string::npos);
        QVERIFY(f.document.applyPatches(QStringLiteral("edit"), {{0, text::Patch{{{at, from.toStdString(), to.toStdString()}}}}}).has_value());
        f.document.settle();
        QCOMPARE(f.document.state(), DocumentState::Good);
        QCOMPARE(print(*f.model), f.fresh());
        f.document.undoStack()->undo();
        f.document.settle();
        QCOMPARE(print(*f.model), f.fresh());
        QCOMPARE(f.resets->count(), 0);
    }
}

void TreeModelTest::keepsPersistentIndexes()
{
    Fixture f(kShop);
    f.model->fetchAll();
    const QPersistentModelIndex udp = f.model->indexOf(path("services.web.ports[2]"));
    const QPersistentModelIndex image = f.model->indexOf(path("services.db.image"), 1);
    const QPersistentModelIndex gone = f.model->indexOf(path("services.web.ports[0]"));
    QVERIFY(f.document.perform(QStringLiteral("x"), {yaml::Remove{path("services.web.ports[0]")}}).has_value());
    QVERIFY(f.document.perform(QStringLiteral("x"), {yaml::Assign{path("services.aaa.image"), "busybox"}}).has_value());
    QVERIFY(udp.isValid() && image.isValid());
    QCOMPARE(udp.sibling(udp.row(), 1).data().toString(), QStringLiteral("53:53/udp"));
    QCOMPARE(udp.row(), 1);
    QCOMPARE(image.data().toString(), QStringLiteral("postgres"));
    QVERIFY(!gone.isValid());
    QCOMPARE(f.resets->count(), 0);
}

void TreeModelTest::namesTheUndoStep()
{
    Fixture f(kShop);
    QVERIFY(f.model->setData(f.model->indexOf(path("services.web.image"), 1), QStringLiteral("nginx:1.28")));
    QCOMPARE(f.document.undoStack()->undoText(), QStringLiteral("Set image of web to nginx:1.28"));
    QVERIFY(f.document.text().find("image: nginx:1.28 # pinned") != std::string::npos);
    QVERIFY(f.model->setData(f.model->indexOf(path("services.web.read_only"), 1), Qt::Unchecked, Qt::CheckStateRole));
    QVERIFY(f.document.text().find("read_only: false") != std::string::npos);
    QVERIFY(f.model->add(f.model->indexOf(path("services.web.ports")), {}, QStringLiteral("9000:9000")));
    QVERIFY(f.model->remove(f.model->indexOf(path("services.web.depends_on"))));
    QCOMPARE(f.document.undoStack()->undoText(), QStringLiteral("Remove depends_on of web"));
    while (f.document.undoStack()->canUndo())
        f.document.undoStack()->undo();
    QCOMPARE(f.document.text(), kShop);
}

void TreeModelTest::renamesWithReferences()
{
    Fixture f(kShop);
    QVERIFY(f.model->setData(f.model->indexOf(path("services.db")), QStringLiteral("database")));
    QVERIFY(f.document.text().find("depends_on: [database]") != std::string::npos);
    QVERIFY(f.document.text().find("  database:\n") != std::string::npos);
    QVERIFY(f.model->setData(f.model->indexOf(path("volumes.data")), QStringLiteral("disk")));
    QVERIFY(f.document.text().find("[disk:/var/lib/postgresql]") != std::string::npos);
    QCOMPARE(f.resets->count(), 0);
}

void TreeModelTest::refusesWhatCannotBe()
{
    Fixture f(kShop);
    QSignalSpy failed(f.model.get(), &StackTreeModel::failed);
    QVERIFY(!f.model->remove(f.model->indexOf(path("x-common")))); // its anchor is in use
    QCOMPARE(failed.count(), 1);
    QCOMPARE(f.document.text(), kShop);
    QVERIFY(!(f.model->flags(f.model->indexOf(path("services.web.ports"), 1)) & Qt::ItemIsEditable));
}

const std::string kTwo = "services:\n  web:\n    image: nginx\n---\nservices:\n  db:\n    image: postgres\n    ports: [\"5432:5432\"]\nvolumes:\n  data: {}\n";

void TreeModelTest::showsEveryDocument()
{
    Fixture f(kTwo);
    QCOMPARE(print(*f.model), QStringLiteral("compose\n"
                                             "  web | nginx\n"
                                             "    image | nginx\n"
                                             "Document 2\n"
                                             "  services | db\n"
                                             "    db | postgres\n"
                                             "      image | postgres\n"
                                             "      ports | 5432:5432\n"
                                             "        1 | 5432:5432\n"
                                             "  volumes | data\n"
                                             "    data\n")
                                  .replace(QStringLiteral("compose\n"), QString::fromStdString(f.document.analysis()->project.stack->name) + u'\n'));
    const QModelIndex db = f.model->indexOf(path("services.db"), 0, {0, 1});
    QCOMPARE(db.data().toString(), QStringLiteral("db"));
    QVERIFY(db.data(StackTreeModel::ScoreRole).isValid());
    QCOMPARE(f.model->partOf(db).document, std::size_t{1});
    // An edit in the second document goes there, and back.
    QVERIFY(f.model->setData(f.model->indexOf(path("services.db.image"), 1, {0, 1}), QStringLiteral("postgres:16")));
    QVERIFY(f.document.text().find("image: postgres:16\n") != std::string::npos);
    QVERIFY(f.model->setData(f.model->indexOf(path("services.db"), 0, {0, 1}), QStringLiteral("store")));
    QVERIFY(f.document.text().find("---\nservices:\n  store:\n") != std::string::npos);
    QVERIFY(f.model->remove(f.model->indexOf(path("volumes.data"), 0, {0, 1})));
    QCOMPARE(print(*f.model), f.fresh());
    while (f.document.undoStack()->canUndo())
        f.document.undoStack()->undo();
    QCOMPARE(f.document.text(), kTwo);
    QCOMPARE(print(*f.model), f.fresh());
    QCOMPARE(f.resets->count(), 0);
}

void TreeModelTest::saysWhereValuesComeFrom()
{
    Fixture f(kShop); // web merges &common, which has `restart`
    const QModelIndex restart = f.model->indexOf(path("services.web.restart"), 1);
    QCOMPARE(restart.data().toString(), QStringLiteral("always"));
    QCOMPARE(restart.data(StackTreeModel::OriginRole).toString(), QStringLiteral("merged from &common, line 3"));
    QVERIFY(restart.data(StackTreeModel::SecondaryRole).toBool());
    QVERIFY(!f.model->remove(restart));
    QCOMPARE(f.model->indexOf(path("services.web.image"), 1).data(StackTreeModel::OriginRole).toString(), QStringLiteral("line 7"));
    QCOMPARE(f.model->indexOf({std::string("services"), std::string("web"), std::string("<<")}, 1).data(StackTreeModel::OriginRole).toString(), QStringLiteral("same as &common, line 2"));
    const yaml::Node source = compose::nodeAt(f.document.analysis()->files(), f.model->origin(restart));
    QCOMPARE(QString::fromStdString(yaml::toString(source.path())), QStringLiteral("x-common.restart"));
    // The anchor changes: so does what comes from it, and it follows.
    QVERIFY(f.document.perform(QStringLiteral("x"), {yaml::Set{path("x-common.restart"), std::string("on-failure")}}));
    QCOMPARE(f.model->indexOf(path("services.web.restart"), 1).data().toString(), QStringLiteral("on-failure"));
    QVERIFY(f.document.perform(QStringLiteral("x"), {yaml::Assign{path("services.web.restart"), std::string("no")}}));
    QVERIFY(!f.model->indexOf(path("services.web.restart"), 1).data(StackTreeModel::SecondaryRole).toBool());
    QCOMPARE(print(*f.model), f.fresh());
    QCOMPARE(f.resets->count(), 0);
}

void TreeModelTest::followsTheNumberOfDocuments()
{
    Fixture f(kTwo);
    f.model->fetchAll();
    const auto insert = [&](std::size_t at, const std::string& text) { QVERIFY(f.document.applyPatches(QStringLiteral("x"), {{0, text::Patch{{text::Hunk{at, {}, text}}}}})); };
    insert(f.document.text().size(), "---\nnetworks:\n  inside: {}\n");
    QCOMPARE(f.model->rowCount(), 3);
    QCOMPARE(print(*f.model), f.fresh());
    insert(0, "networks:\n  outside: {}\n");
    QCOMPARE(print(*f.model), f.fresh());
    f.document.undoStack()->undo();
    f.document.undoStack()->undo();
    QCOMPARE(f.model->rowCount(), 2);
    QCOMPARE(print(*f.model), f.fresh());
    QCOMPARE(f.resets->count(), 0);
}

void TreeModelTest::survivesRandomEditsOfTheCorpus()
{
    const auto files = test::corpusFiles();
    if (files.empty())
        QSKIP("the shared corpus is not here");
    int edits = 0;
    for (std::size_t i = 0; i < files.size(); i += std::max<std::size_t>(1, files.size() / 40)) {
        Document document;
        document.setText(QStringLiteral("compose.yaml"), test::bytesOf(files[i]));
        if (document.state() != DocumentState::Good)
            continue;
        StackTreeModel model(document);
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.fetchAll();
        const auto services = document.analysis()->project.stack->services;
        for (const auto& service : services) {
            if (document.perform(QStringLiteral("x"), {yaml::Assign{{std::string("services"), service->name, std::string("read_only")}, true}}))
                ++edits;
            if (edits % 3 == 0)
                (void)document.perform(QStringLiteral("x"), {yaml::Remove{{std::string("services"), service->name}}});
        }
        StackTreeModel fresh(document);
        QCOMPARE(print(model), print(fresh));
        QCOMPARE(resets.count(), 0);
    }
    QVERIFY(edits > 10);
}

void TreeModelTest::readsSizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qlonglong>("bytes");
    QTest::newRow("m") << "512m" << 512LL * 1024 * 1024;
    QTest::newRow("MB") << "512MB" << 512LL * 1024 * 1024;
    QTest::newRow("GiB") << "1.5GiB" << 1536LL * 1024 * 1024;
    QTest::newRow("plain") << "1048576" << 1048576LL;
    QTest::newRow("none") << "lots" << -1LL;
    QTest::newRow("negative") << "-1" << -1LL;
}

void TreeModelTest::readsSizes()
{
    QFETCH(QString, text);
    QFETCH(qlonglong, bytes);
    QCOMPARE(parseSize(text).value_or(-1), bytes);
    if (bytes >= 0)
        QCOMPARE(parseSize(writeSize(bytes)).value_or(-1), bytes);
}

QTEST_MAIN(TreeModelTest)
#include "tree_model_test.moc"
