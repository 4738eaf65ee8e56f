// The findings as a list with groups: filtered and sorted without a reset, and what is ignored stands apart.
#include "ui/models/findings_tree.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

#include <set>

using namespace hullwright;
using namespace hullwright::ui;

namespace {

const std::string kText = "services:\n  web:\n    image: nginx:1.27\n    privileged: true\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock\n"
                          "  db:\n    image: postgres:16\n    user: \"999\"\n    # hullwright: ignore no-cpu-limit one database, one host\n    pids_limit: 100\n";
const std::string kIgnored = "services:\n  web:\n    image: nginx:1.27\n    # hullwright: ignore docker-socket-mounted it manages the host\n    volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]\n";

/// Every finding's row, however the list is grouped.
std::vector<int> rowsOf(const FindingsTree& tree, const QModelIndex& parent = {})
{
    std::vector<int> rows;
    for (int row = 0; row < tree.rowCount(parent); ++row) {
        const QModelIndex index = tree.index(row, 0, parent);
        if (tree.findingRow(index) >= 0)
            rows.push_back(tree.findingRow(index));
        const auto below = rowsOf(tree, index);
        rows.insert(rows.end(), below.begin(), below.end());
    }
    return rows;
}

QStringList groupsOf(const FindingsTree& tree)
{
    QStringList groups;
    for (int row = 0; row < tree.rowCount(); ++row)
        if (tree.index(row, 0).data(FindingsTree::GroupRole).toBool())
            groups << tree.index(row, 0).data().toString();
    return groups;
}

struct Stand {
    Document document;
    FindingsModel model{document};
    FindingsTree tree{model};
    QAbstractItemModelTester tester{&tree, QAbstractItemModelTester::FailureReportingMode::QtTest};

    explicit Stand(const std::string& text) { document.setText(QStringLiteral("compose.yaml"), text); }
};

} // namespace

class FindingsTreeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyFindingStandsOnceInEveryGrouping()
    {
        Stand stand(kText);
        for (const Grouping grouping : {Grouping::Service, Grouping::Rule, Grouping::Layer, Grouping::Severity, Grouping::None}) {
            stand.tree.setGrouping(grouping);
            std::vector<int> rows = rowsOf(stand.tree);
            QCOMPARE(static_cast<int>(rows.size()), stand.model.rowCount());
            QCOMPARE(std::set<int>(rows.begin(), rows.end()).size(), rows.size());
            for (const int row : rows)
                QCOMPARE(stand.tree.findingRow(stand.tree.indexOf(row)), row);
        }
    }

    void groupsAreWhatTheyAreNamedFor()
    {
        Stand stand(kText);
        stand.tree.setGrouping(Grouping::Service);
        QStringList groups = groupsOf(stand.tree);
        QVERIFY2(groups.size() >= 2 && groups[0].startsWith(QLatin1String("web (")) && groups[1].startsWith(QLatin1String("db (")), qPrintable(groups.join(u'|')));
        for (int row = 0; row < stand.tree.rowCount(stand.tree.index(0, 0)); ++row)
            QCOMPARE(stand.model.finding(stand.tree.findingRow(stand.tree.index(row, 0, stand.tree.index(0, 0)))).service, std::string("web"));
        stand.tree.setGrouping(Grouping::Severity);
        groups = groupsOf(stand.tree);
        QVERIFY(groups.front().startsWith(QLatin1String("critical")));
        stand.tree.setGrouping(Grouping::Layer);
        QVERIFY(groupsOf(stand.tree).front().startsWith(QLatin1String("Access to the host")));
    }

    void whatIsIgnoredStandsApart()
    {
        Stand stand(kIgnored);
        for (const Grouping grouping : {Grouping::None, Grouping::Service}) {
            stand.tree.setGrouping(grouping);
            QCOMPARE(groupsOf(stand.tree).last(), QStringLiteral("Ignored, for a reason (1)"));
            const QModelIndex group = stand.tree.index(stand.tree.rowCount() - 1, 0);
            QCOMPARE(stand.tree.index(0, FindingsModel::BestFix, group).data().toString(), QStringLiteral("ignored: it manages the host"));
        }
        stand.tree.setFilter({}, 0, FindingsTree::Ignored::Hide);
        QVERIFY(!groupsOf(stand.tree).last().startsWith(QLatin1String("Ignored")));
        QCOMPARE(stand.tree.shown(), stand.model.rowCount() - 1);
    }

    void filterSortAndEditNeverReset()
    {
        Stand stand(kText);
        stand.tree.setGrouping(Grouping::Service);
        QSignalSpy resets(&stand.tree, &QAbstractItemModel::modelReset);
        const int stays = [&] {
            for (int row = 0; row < stand.model.rowCount(); ++row)
                if (std::string_view(stand.model.finding(row).rule->id) == "no-memory-limit" && stand.model.finding(row).service == "db")
                    return row;
            return -1;
        }();
        QVERIFY(stays >= 0);
        const QPersistentModelIndex kept(stand.tree.indexOf(stays, FindingsModel::Message));
        const QString message = kept.data().toString();

        stand.tree.setFilter(QStringLiteral("memory"), 0, FindingsTree::Ignored::Show);
        QVERIFY(stand.tree.shown() < stand.model.rowCount());
        QVERIFY(stand.tree.shown() > 0);
        stand.tree.setFilter({}, 0, FindingsTree::Ignored::Show);
        QCOMPARE(stand.tree.shown(), stand.model.rowCount());
        stand.tree.sort(FindingsModel::RuleId, Qt::DescendingOrder);
        const QModelIndex web = stand.tree.index(0, 0);
        for (int row = 1; row < stand.tree.rowCount(web); ++row)
            QVERIFY(stand.tree.index(row - 1, FindingsModel::RuleId, web).data().toString() >= stand.tree.index(row, FindingsModel::RuleId, web).data().toString());

        const QStringList before = groupsOf(stand.tree);
        QVERIFY(stand.document.perform(QStringLiteral("Not privileged"), {yaml::Remove{{std::string("services"), std::string("web"), std::string("privileged")}}}));
        QCOMPARE(static_cast<int>(rowsOf(stand.tree).size()), stand.model.rowCount());
        stand.document.undoStack()->undo();
        QCOMPARE(groupsOf(stand.tree), before);
        QVERIFY(kept.isValid());
        QCOMPARE(kept.data().toString(), message);
        QCOMPARE(resets.count(), 0);
    }

    void aSeverityFilterKeepsTheWorse()
    {
        Stand stand(kText);
        stand.tree.setFilter({}, static_cast<int>(rules::Severity::High), FindingsTree::Ignored::Show);
        QVERIFY(stand.tree.shown() > 0);
        for (const int row : rowsOf(stand.tree))
            QVERIFY(stand.model.finding(row).severity >= rules::Severity::High);
    }

    void closingEmptiesIt()
    {
        Stand stand(kText);
        stand.tree.setGrouping(Grouping::Layer);
        stand.document.close();
        QCOMPARE(stand.tree.rowCount(), 0);
        stand.document.setText(QStringLiteral("compose.yaml"), kText);
        QCOMPARE(static_cast<int>(rowsOf(stand.tree).size()), stand.model.rowCount());
    }
};

QTEST_MAIN(FindingsTreeTest)
#include "findings_tree_test.moc"
