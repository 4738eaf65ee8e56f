// The findings as a model: rows come, go and change with the text, and are never reset.
#include "ui/models/findings_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace hullwright;
using namespace hullwright::ui;

namespace {

const std::string kText = "services:\n  web:\n    image: nginx:1.27\n    privileged: true\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock\n"
                          "  db:\n    image: postgres:16\n    user: \"999\"\n";

int rowOf(const FindingsModel& model, const QString& rule, const QString& service)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, FindingsModel::RuleId).data().toString() == rule && model.index(row, FindingsModel::Service).data().toString() == service)
            return row;
    }
    return -1;
}

} // namespace

class FindingsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void editsChangeRowsAndNeverResetThem()
    {
        Document document;
        document.setText(QStringLiteral("compose.yaml"), kText);
        FindingsModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        const int before = model.rowCount();
        QVERIFY(before > 3);
        const int socket = rowOf(model, QStringLiteral("docker-socket-mounted"), QStringLiteral("web"));
        QVERIFY(socket >= 0);
        const int other = rowOf(model, QStringLiteral("no-memory-limit"), QStringLiteral("db"));
        QVERIFY(other >= 0);
        const QPersistentModelIndex stays(model.index(other, FindingsModel::Message));
        const QString message = stays.data().toString();

        QVERIFY(!model.fixes(socket).empty());
        QVERIFY(document.performEdits(QStringLiteral("Remove the socket"), model.fixes(socket).front().operations));
        QCOMPARE(rowOf(model, QStringLiteral("docker-socket-mounted"), QStringLiteral("web")), -1);
        QVERIFY(stays.isValid());
        QCOMPARE(stays.data().toString(), message);
        QCOMPARE(static_cast<std::size_t>(model.rowCount()), document.analysis()->findings.all.size());

        document.undoStack()->undo();
        QCOMPARE(model.rowCount(), before);
        QCOMPARE(rowOf(model, QStringLiteral("docker-socket-mounted"), QStringLiteral("web")), socket);
        QVERIFY(stays.isValid());
        QCOMPARE(resets.count(), 0);
        for (int row = 0; row < before; ++row) // rows stand in the order of the analysis
            QCOMPARE(&*model.finding(row).rule, document.analysis()->findings.all[static_cast<std::size_t>(row)].rule);
    }

    void closingRemovesEveryRow()
    {
        Document document;
        document.setText(QStringLiteral("compose.yaml"), kText);
        FindingsModel model(document);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        document.close();
        QCOMPARE(model.rowCount(), 0);
        QCOMPARE(model.count(), 0);
        document.setText(QStringLiteral("compose.yaml"), kText);
        QVERIFY(model.rowCount() > 0);
    }

    void whatIsIgnoredStaysWithItsReasonUntilItsDay()
    {
        const std::string text = "services:\n  web:\n    image: nginx:1.27\n    volumes:\n"
                                 "      # hullwright: ignore docker-socket-mounted it manages the host until 2026-06-30\n      - /var/run/docker.sock:/var/run/docker.sock\n";
        const auto opened = [&](const QDate& today, auto look) {
            Document document;
            document.setToday([today] { return today; });
            document.setText(QStringLiteral("compose.yaml"), text);
            const FindingsModel model(document);
            const int socket = rowOf(model, QStringLiteral("docker-socket-mounted"), QStringLiteral("web"));
            QVERIFY(socket >= 0);
            look(model, model.index(socket, FindingsModel::BestFix));
        };
        int ignored = 0;
        opened({2026, 6, 30}, [&](const FindingsModel& model, const QModelIndex& fix) {
            ignored = model.count();
            QCOMPARE(fix.data().toString(), QStringLiteral("ignored until 2026-06-30: it manages the host"));
            QVERIFY(fix.data(FindingsModel::IgnoredRole).toBool());
            QVERIFY(!fix.data(FindingsModel::FixableRole).toBool());
        });
        opened({2026, 7, 1}, [&](const FindingsModel& model, const QModelIndex& fix) {
            QVERIFY(model.count() > ignored);
            QVERIFY(!fix.data(FindingsModel::IgnoredRole).toBool());
            QVERIFY(fix.data(FindingsModel::FixableRole).toBool());
        });
    }

    void theScoreOfAFixIsTold()
    {
        Document document;
        document.setText(QStringLiteral("compose.yaml"), kText);
        FindingsModel model(document);
        const QModelIndex score = model.index(rowOf(model, QStringLiteral("docker-socket-mounted"), QStringLiteral("web")), FindingsModel::ScoreAfter);
        QTRY_VERIFY(!score.data().toString().isEmpty() && score.data().toString() != QStringLiteral("…"));
    }
};

QTEST_MAIN(FindingsModelTest)
#include "findings_model_test.moc"
