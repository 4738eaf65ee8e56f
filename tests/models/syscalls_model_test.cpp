// The picker's tree: groups of every kind, three states, differences to Docker's default, and no reset whatever changes.
#include "core/knowledge/capabilities.h"
#include "core/seccomp/presets.h"
#include "core/seccomp/profile_edit.h"
#include "ui/models/syscall_groups.h"
#include "ui/models/syscalls_filter.h"
#include "ui/models/syscalls_model.h"

#include <QAbstractItemModelTester>
#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTest>

using namespace hullwright;
using namespace hullwright::ui;

namespace {

seccomp::Target usual()
{
    seccomp::Target target;
    target.bounding = knowledge::kDockerDefault;
    return target;
}

seccomp::Profile byDefault()
{
    return seccomp::resolve(seccomp::dockerDefault(), usual());
}

seccomp::Profile with(const char* call, const seccomp::Decision& decision)
{
    return seccomp::resolve(seccomp::decided(seccomp::dockerDefault(), {call}, decision), usual());
}

QString cell(const SyscallsModel& model, const char* call, int column)
{
    return model.indexOf(QLatin1String(call)).siblingAtColumn(column).data().toString();
}

Qt::CheckState box(const SyscallsModel& model, const char* call)
{
    return static_cast<Qt::CheckState>(model.indexOf(QLatin1String(call)).data(Qt::CheckStateRole).toInt());
}

} // namespace

class SyscallsModelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void groupsHoldEveryCall_data()
    {
        QTest::addColumn<int>("grouping");
        QTest::newRow("category") << static_cast<int>(SyscallsModel::Grouping::Category);
        QTest::newRow("systemd") << static_cast<int>(SyscallsModel::Grouping::Systemd);
        QTest::newRow("capability") << static_cast<int>(SyscallsModel::Grouping::Capability);
        QTest::newRow("risk") << static_cast<int>(SyscallsModel::Grouping::Risk);
    }

    void groupsHoldEveryCall()
    {
        QFETCH(int, grouping);
        SyscallsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
        model.setProfiles(byDefault(), byDefault(), SyscallsModel::Editing::On);
        model.setGrouping(static_cast<SyscallsModel::Grouping>(grouping));
        QSet<QString> names;
        for (int group = 0; group < model.rowCount(); ++group) {
            const QModelIndex parent = model.index(group, 0);
            QVERIFY(model.rowCount(parent) > 0);
            QVERIFY(!parent.data().toString().isEmpty());
            for (const QString& name : model.members(parent))
                names.insert(name);
        }
        QCOMPARE(names.size(), static_cast<qsizetype>(knowledge::systemCalls().size()));
        QCOMPARE(resets.count(), 0);
    }

    void tellsWhatHappens()
    {
        SyscallsModel model;
        model.setProfiles(byDefault(), byDefault(), SyscallsModel::Editing::On);
        QCOMPARE(box(model, "read"), Qt::Checked);
        QCOMPARE(box(model, "clone"), Qt::PartiallyChecked);
        QCOMPARE(box(model, "mount"), Qt::Unchecked);
        QCOMPARE(cell(model, "clone3", SyscallsModel::HereColumn), QStringLiteral("refused with ENOSYS"));
        QCOMPARE(cell(model, "mount", SyscallsModel::DefaultColumn), QStringLiteral("the same"));
        QCOMPARE(model.counts().opened + model.counts().closed + model.counts().changed, 0);
        const auto counts = model.counts();
        QCOMPARE(counts.allowed + counts.byArguments + counts.refused, static_cast<int>(knowledge::systemCalls().size()));
    }

    void changesRowsOnly()
    {
        SyscallsModel model;
        QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setProfiles(byDefault(), byDefault(), SyscallsModel::Editing::On);
        QSignalSpy resets(&model, &QAbstractItemModel::modelReset), inserted(&model, &QAbstractItemModel::rowsInserted), changed(&model, &QAbstractItemModel::dataChanged);
        const QPersistentModelIndex mount = model.indexOf(QStringLiteral("mount"));
        model.setProfiles(with("mount", {}), byDefault(), SyscallsModel::Editing::On);
        QCOMPARE(changed.count(), 2); // the call and its group
        QVERIFY(mount.isValid());
        QCOMPARE(cell(model, "mount", SyscallsModel::DefaultColumn), QStringLiteral("opened"));
        QCOMPARE(model.counts().opened, 1);
        model.setProfiles(with("read", {seccomp::Action::Errno, 1, {}}), byDefault(), SyscallsModel::Editing::On);
        QCOMPARE(cell(model, "read", SyscallsModel::DefaultColumn), QStringLiteral("closed"));
        QCOMPARE(cell(model, "mount", SyscallsModel::DefaultColumn), QStringLiteral("the same"));
        model.setProfiles(with("clone3", {seccomp::Action::Errno, 1, {}}), byDefault(), SyscallsModel::Editing::On);
        QCOMPARE(cell(model, "clone3", SyscallsModel::DefaultColumn), QStringLiteral("changed"));
        QCOMPARE(resets.count() + inserted.count(), 0);
    }

    void groupsHaveThreeStates()
    {
        SyscallsModel model;
        model.setProfiles(byDefault(), byDefault(), SyscallsModel::Editing::On);
        const auto state = [&](const char* call) { return static_cast<Qt::CheckState>(model.indexOf(QLatin1String(call)).parent().data(Qt::CheckStateRole).toInt()); };
        QCOMPARE(state("mount"), Qt::PartiallyChecked);
        QCOMPARE(state("init_module"), Qt::Unchecked);
        QCOMPARE(state("rt_sigaction"), Qt::Checked);
        seccomp::Profile open;
        open.defaultAction = seccomp::Action::Allow;
        model.setProfiles(open, byDefault(), SyscallsModel::Editing::Off);
        QCOMPARE(state("init_module"), Qt::Checked);
        QVERIFY(!(model.indexOf(QStringLiteral("mount")).flags() & Qt::ItemIsUserCheckable));
    }

    void asksInsteadOfChanging()
    {
        SyscallsModel model;
        model.setProfiles(byDefault(), byDefault(), SyscallsModel::Editing::On);
        QSignalSpy asked(&model, &SyscallsModel::toggled);
        QVERIFY(model.setData(model.indexOf(QStringLiteral("mount")), Qt::Checked, Qt::CheckStateRole));
        QCOMPARE(asked.count(), 1);
        QCOMPARE(box(model, "mount"), Qt::Unchecked);
        model.setProfiles(byDefault(), byDefault(), SyscallsModel::Editing::Off);
        QVERIFY(!model.setData(model.indexOf(QStringLiteral("mount")), Qt::Checked, Qt::CheckStateRole));
    }

    void findsWhileTyping()
    {
        SyscallsModel model;
        model.setProfiles(byDefault(), byDefault(), SyscallsModel::Editing::On);
        SyscallsFilter filter;
        QAbstractItemModelTester tester(&filter, QAbstractItemModelTester::FailureReportingMode::QtTest);
        filter.setSourceModel(&model);
        QSignalSpy resets(&filter, &QAbstractItemModel::modelReset);
        const auto shown = [&] {
            QStringList names;
            for (int group = 0; group < filter.rowCount(); ++group)
                for (int row = 0; row < filter.rowCount(filter.index(group, 0)); ++row)
                    names << filter.index(row, 0, filter.index(group, 0)).data().toString();
            return names;
        };
        QCOMPARE(shown().size(), static_cast<qsizetype>(knowledge::systemCalls().size()));
        QCOMPARE(filter.find(QStringLiteral("41")), QStringLiteral("socket"));
        QVERIFY(shown().contains(QStringLiteral("socket")));
        QCOMPARE(filter.find(QStringLiteral("time")), QStringLiteral("time"));
        QVERIFY(shown().contains(QStringLiteral("clock_settime")) && shown().contains(QStringLiteral("timer_create")));
        QVERIFY(!filter.find(QStringLiteral("CVE-2022-0185")).isEmpty());
        QVERIFY(shown().contains(QStringLiteral("fsconfig")) && !shown().contains(QStringLiteral("read")));
        QVERIFY(filter.find(QStringLiteral("zzz")).isEmpty());
        QCOMPARE(filter.rowCount(), 0);
        (void)filter.find(QString());
        filter.setShow(SyscallsFilter::Show::Differences);
        QCOMPARE(filter.rowCount(), 0);
        model.setProfiles(with("mount", {}), byDefault(), SyscallsModel::Editing::On);
        QCOMPARE(shown(), QStringList{QStringLiteral("mount")});
        QCOMPARE(resets.count(), 0);
    }

    void followsAnEditQuickly()
    {
        SyscallsModel model;
        const auto start = byDefault(), opened = with("mount", {});
        model.setProfiles(start, start, SyscallsModel::Editing::On);
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 20; ++i)
            model.setProfiles(i % 2 == 0 ? opened : start, start, SyscallsModel::Editing::On);
        qInfo("a change of one call: %.2f ms", static_cast<double>(timer.nsecsElapsed()) / 2e7);
        QVERIFY(timer.elapsed() < 20 * 100);
    }
};

QTEST_GUILESS_MAIN(SyscallsModelTest)
#include "syscalls_model_test.moc"
