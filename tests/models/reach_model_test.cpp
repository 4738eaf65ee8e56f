// Who reaches whom: by networks, by another service's network, through the host, and whether a sign says that it has to.
#include "tests/support/analysed.h"
#include "ui/models/reach_model.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hullwright;
using namespace hullwright::ui;
using Reach = ReachModel::Reach;

namespace {

constexpr const char* kText = R"(services:
  web: {image: nginx:1.27, ports: ["8080:80"], networks: [front], depends_on: [api]}
  api: {image: example.com/api:1, networks: [front, back], environment: {DB_HOST: db}}
  db: {image: postgres:16, networks: [back]}
  side: {image: example.com/side:1, network_mode: "service:api"}
  agent: {image: example.com/agent:1, network_mode: host}
  joined: {image: example.com/joined:1, network_mode: "container:other"}
  alone: {image: example.com/alone:1, network_mode: none}
networks:
  front:
  back: {internal: true}
)";

} // namespace

class ReachModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tellsEveryKind()
    {
        ReachModel model;
        const QAbstractItemModelTester checked(&model);
        model.setAnalysis(test::analysed(kText));
        enum { Web, Api, Db, Side, Agent, Joined, Alone };
        QCOMPARE(model.rowCount(), 7);
        QCOMPARE(model.columnCount(), 7);
        QCOMPARE(int(model.reach(Web, Web)), int(Reach::Itself));
        QCOMPARE(int(model.reach(Web, Api)), int(Reach::Needed)); // depends_on
        QCOMPARE(int(model.reach(Api, Web)), int(Reach::Open));
        QCOMPARE(int(model.reach(Api, Db)), int(Reach::Needed)); // a variable names it
        QCOMPARE(int(model.reach(Web, Db)), int(Reach::None));
        QCOMPARE(int(model.reach(Db, Web)), int(Reach::None)); // back has no way out, not even to the host's port
        QCOMPARE(int(model.reach(Side, Db)), int(Reach::Open)); // by api's networks
        QCOMPARE(int(model.reach(Side, Api)), int(Reach::Needed)); // it lives in its network
        QCOMPARE(int(model.reach(Agent, Web)), int(Reach::Host));
        QCOMPARE(int(model.reach(Web, Agent)), int(Reach::Host));
        QCOMPARE(int(model.reach(Joined, Db)), int(Reach::Unknown));
        QCOMPARE(int(model.reach(Alone, Db)), int(Reach::None));
        QVERIFY(model.sentence(model.index(Api, Db)).contains(QLatin1String("api reaches db on back, port 5432 (PostgreSQL)")));
        QVERIFY(model.sentence(model.index(Api, Web)).contains(QLatin1String("Nothing in the files says that it needs to.")));
        for (int row = 0; row < model.rowCount(); ++row)
            for (int column = 0; column < model.columnCount(); ++column)
                QVERIFY(!model.index(row, column).data(Qt::AccessibleTextRole).toString().isEmpty());
    }

    void followsWithoutReset()
    {
        ReachModel model;
        const QAbstractItemModelTester checked(&model);
        model.setAnalysis(test::analysed(kText));
        bool reset = false;
        connect(&model, &QAbstractItemModel::modelReset, [&] { reset = true; });
        model.setAnalysis(test::analysed("services:\n  db: {image: postgres:16}\n  more: {image: redis:7}\n"));
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.columnCount(), 2);
        QCOMPARE(int(model.reach(0, 1)), int(Reach::Open)); // the default network
        model.setAnalysis({});
        QCOMPARE(model.rowCount(), 0);
        QVERIFY(!reset);
    }

    void aRingOfSharedNetworksEnds()
    {
        ReachModel model;
        model.setAnalysis(test::analysed("services:\n  a: {image: x, network_mode: \"service:b\"}\n  b: {image: x, network_mode: \"service:a\"}\n"));
        for (int row = 0; row < model.rowCount(); ++row)
            QVERIFY(!model.sentence(model.index(row, 0)).isEmpty());
    }
};

QTEST_MAIN(ReachModelTest)
#include "reach_model_test.moc"
