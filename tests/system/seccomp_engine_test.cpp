// Real runtimes are asked: does crun compile our resolved profile to the very same bytes, and do crun and runc take what we export?
#include "core/knowledge/capabilities.h"
#include "core/seccomp/filter.h"
#include "core/seccomp/flavour.h"
#include "core/seccomp/profile.h"
#include "tests/system/foretold_calls.h"
#include "tests/system/oci_bundle.h"

#include <QCoreApplication>
#include <QFile>
#include <QTest>
#include <seccomp.h>
#include <unistd.h>

using namespace hullwright;
using namespace hullwright::seccomp;
using test::Bundle;
using test::missing;
using test::Outcome;

namespace {

Profile defaultWith(const QString& add, const QString& drop)
{
    Target target;
    target.bounding = knowledge::boundingSet({add.toStdString()}, {drop.toStdString()}, false);
    return resolve(dockerDefault(), target);
}

QByteArray bytes(const Program& program)
{
    return {reinterpret_cast<const char*>(program.instructions.data()), static_cast<qsizetype>(program.instructions.size() * sizeof(Instruction))};
}

} // namespace

class SeccompEngineTest : public QObject {
    Q_OBJECT

private slots:
    void crunCompilesTheSameBytes_data();
    void crunCompilesTheSameBytes();
    void comparisonNoticesAnotherProfile();
    void runtimesTakeTheExport_data();
    void runtimesTakeTheExport();
    void runtimesTakeTheSpecificationsFlavour_data();
    void runtimesTakeTheSpecificationsFlavour();
    void callsEndAsForetold_data();
    void callsEndAsForetold();
};

void SeccompEngineTest::crunCompilesTheSameBytes_data()
{
    QTest::addColumn<QString>("add");
    QTest::addColumn<QString>("drop");
    QTest::newRow("default") << "" << "";
    QTest::newRow("drop all") << "" << "ALL";
    for (const char* name : {"SYS_ADMIN", "SYS_PTRACE", "NET_ADMIN"})
        QTest::newRow(name) << name << "";
}

void SeccompEngineTest::crunCompilesTheSameBytes()
{
    QFETCH(QString, add);
    QFETCH(QString, drop);
    if (const QString why = missing("crun"); !why.isEmpty())
        QSKIP(qPrintable(why));
    const Profile profile = defaultWith(add, drop);
    const auto program = compile(profile);
    QVERIFY(program);
    const Bundle bundle;
    bundle.write({.profile = toJson(profile)});
    const QString id = QString("hullwright-test-%1").arg(getpid());
    const Outcome created = bundle.crun({"create", "-b", bundle.path(), id});
    QFile filter(bundle.path("state/") + id + "/seccomp.bpf");
    const QByteArray theirs = filter.open(QIODevice::ReadOnly) ? filter.readAll() : QByteArray();
    (void)bundle.crun({"delete", "-f", id});
    if (theirs.isEmpty() && created.output.contains("cgroup"))
        QSKIP(created.output.constData());
    QVERIFY2(created.code == 0, created.output.constData());
    QVERIFY(!theirs.isEmpty());
    QCOMPARE(bytes(*program).size(), theirs.size());
    QVERIFY(bytes(*program) == theirs);
    qInfo("%lld bytes of filter are equal", static_cast<long long>(theirs.size()));
}

void SeccompEngineTest::comparisonNoticesAnotherProfile()
{
    const auto one = compile(defaultWith("", ""));
    const auto other = compile(defaultWith("", "ALL"));
    QVERIFY(one && other);
    QVERIFY(bytes(*one) != bytes(*other));
}

void SeccompEngineTest::runtimesTakeTheExport_data()
{
    QTest::addColumn<bool>("crun");
    QTest::newRow("crun, strict about names") << true;
    QTest::newRow("runc") << false;
}

void SeccompEngineTest::runtimesTakeTheExport()
{
    QFETCH(bool, crun);
    if (const QString why = missing(crun ? "crun" : "runc"); !why.isEmpty())
        QSKIP(qPrintable(why));
    Profile profile = defaultWith("", "ALL");
    const auto program = compile(profile);
    QVERIFY(program);
    // Names newer than this libseccomp would stop the strict mode: they are what unknownNames lists, and nothing else may be.
    for (Rule& rule : profile.rules)
        std::erase_if(rule.names, [&](const std::string& name) { return std::find(program->unknownNames.begin(), program->unknownNames.end(), name) != program->unknownNames.end(); });
    Rule large;
    large.names = {"ioctl"};
    large.args = {{5, Operator::Equal, UINT64_MAX, 0}};
    profile.rules.push_back(large);
    const Bundle bundle;
    bundle.write({.profile = toJson(profile), .strictNames = crun});
    const QString id = QString("hullwright-test-%1").arg(getpid());
    const Outcome ran = crun ? bundle.crun({"run", "-b", bundle.path(), id}) : bundle.runc({"run", "-b", bundle.path(), id});
    if (ran.code != 0 && ran.output.contains("cgroup"))
        QSKIP(ran.output.constData());
    QVERIFY2(ran.code == 0, ran.output.constData());
    QVERIFY(ran.output.contains("hello"));
    if (!crun)
        return;
    profile.rules[0].names.push_back("no_such_call");
    bundle.write({.profile = toJson(profile), .strictNames = true});
    QVERIFY(bundle.crun({"run", "-b", bundle.path(), id}).code != 0);
}

void SeccompEngineTest::runtimesTakeTheSpecificationsFlavour_data()
{
    runtimesTakeTheExport_data();
}

/// Docker's default with its conditions, written for the runtime specification, which has none of them: what a call meets is the same.
void SeccompEngineTest::runtimesTakeTheSpecificationsFlavour()
{
#ifndef __x86_64__
    QSKIP("numbers of x86_64");
#endif
    QFETCH(bool, crun);
    if (const QString why = missing(crun ? "crun" : "runc"); !why.isEmpty())
        QSKIP(qPrintable(why));
    Target target;
    target.runtime = crun ? Runtime::Crun : Runtime::Runc;
    const std::string json = toJson(dockerDefault(), Flavour::Oci, target);
    for (const char* word : {"includes", "excludes", "comment", "archMap"})
        QVERIFY2(json.find(std::string("\"") + word) == std::string::npos, word);
    const auto answers = test::foretold(dockerDefault(), target);
    const Bundle bundle;
    QVERIFY(QFile::copy(QCoreApplication::applicationDirPath() + "/syscall_probe", bundle.path("rootfs/bin/probe")));
    bundle.write({.profile = json, .command = QStringList{"/bin/probe"} + test::questions(answers)});
    const QString id = QString("hullwright-test-%1").arg(getpid());
    const Outcome ran = crun ? bundle.crun({"run", "-b", bundle.path(), id}) : bundle.runc({"run", "-b", bundle.path(), id});
    if (ran.code != 0 && ran.output.contains("cgroup"))
        QSKIP(ran.output.constData());
    QVERIFY2(ran.code == 0, ran.output.constData());
    QCOMPARE(ran.output.split('\n'), test::expected(answers).split('\n'));
}

void SeccompEngineTest::callsEndAsForetold_data()
{
    QTest::addColumn<bool>("crun");
    QTest::addColumn<QString>("profile");
    for (const bool crun : {true, false}) {
        const char* name = crun ? "crun" : "runc";
        QTest::addRow("%s, drop all", name) << crun << "";
        // Named up to a number of 332 only: what is newer is answered by runc itself.
        QTest::addRow("%s, an old profile", name) << crun << R"({"defaultAction": "SCMP_ACT_ALLOW", "syscalls": [{"names": ["mkdir", "statx"], "action": "SCMP_ACT_ERRNO", "errnoRet": 13}]})";
        QTest::addRow("%s, newer than named", name) << crun << "newer";
    }
}

/// Every refused call with the very error, and calls that pass, made by a program in a container.
void SeccompEngineTest::callsEndAsForetold()
{
#ifndef __x86_64__
    QSKIP("numbers of x86_64");
#endif
    QFETCH(bool, crun);
    QFETCH(QString, profile);
    if (const QString why = missing(crun ? "crun" : "runc"); !why.isEmpty())
        QSKIP(qPrintable(why));
    Target target;
    target.bounding = 0;
    target.runtime = crun ? Runtime::Crun : Runtime::Runc;
    Profile exported = profile.startsWith('{') ? *parseProfile(profile.toStdString()) : resolve(dockerDefault(), target);
    if (profile == "newer") {
        for (Rule& rule : exported.rules)
            std::erase_if(rule.names, [](const std::string& name) { return seccomp_syscall_resolve_name(name.c_str()) > SYS_statx; });
        std::erase_if(exported.rules, [](const Rule& rule) { return rule.names.empty(); });
    }
    const auto answers = test::foretold(exported, target);
    QVERIFY(answers.size() > (profile.startsWith('{') ? 7U : 60U));
    const Bundle bundle;
    QVERIFY(QFile::copy(QCoreApplication::applicationDirPath() + "/syscall_probe", bundle.path("rootfs/bin/probe")));
    bundle.write({.profile = toJson(exported), .command = QStringList{"/bin/probe"} + test::questions(answers)});
    const QString id = QString("hullwright-test-%1").arg(getpid());
    const Outcome ran = crun ? bundle.crun({"run", "-b", bundle.path(), id}) : bundle.runc({"run", "-b", bundle.path(), id});
    if (ran.code != 0 && ran.output.contains("cgroup"))
        QSKIP(ran.output.constData());
    QVERIFY2(ran.code == 0, ran.output.constData());
    QCOMPARE(ran.output.split('\n'), test::expected(answers).split('\n'));
    qInfo("%zu calls ended as foretold", answers.size());
}

QTEST_GUILESS_MAIN(SeccompEngineTest)
#include "seccomp_engine_test.moc"
