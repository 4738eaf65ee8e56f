// From a real strace of a real program to a profile that real runtimes start it under; and a call that is taken away is foretold to fail.
#include "core/knowledge/capabilities.h"
#include "core/seccomp/from_trace.h"
#include "core/seccomp/profile.h"
#include "tests/support/test_paths.h"
#include "tests/system/oci_bundle.h"

#include <QTest>

using namespace hullwright;
using namespace hullwright::seccomp;
using test::Bundle;
using test::Container;
using test::Outcome;

namespace {

const QStringList kCommand{"/bin/busybox", "sh", "-c", "busybox uname; busybox ls /proc/self/fd >/dev/null; busybox readlink /proc/self/exe; busybox echo done"};

FromTraceOptions optionsFor(knowledge::Sealing sealing, Pinning pinning = Pinning::Off)
{
    FromTraceOptions options;
    options.sealing = sealing;
    options.pinning = pinning;
    options.target.bounding = knowledge::boundingSet({}, {"ALL"}, false);
    return options;
}

/// The trace of the command; several files with -ff.
Observation traced(const QStringList& flags, QString& error)
{
    QTemporaryDir folder;
    const QString file = folder.filePath("trace");
    const Outcome ran = test::run("strace", QStringList{"-o", file} + flags + kCommand);
    if (ran.code != 0)
        error = ran.output;
    TraceReader reader;
    const QDir all(folder.path());
    for (const QString& name : all.entryList(QDir::Files)) {
        reader.begin(name.toStdString());
        reader.feed(test::bytesOf(all.filePath(name).toStdString()));
        reader.end();
    }
    return reader.observation();
}

QString whyNot(const char* runtime)
{
    if (QStandardPaths::findExecutable("strace").isEmpty())
        return "strace isn't installed";
    if (QProcess::execute("strace", {"-o", "/dev/null", "true"}) != 0)
        return "nothing can be traced here";
    return test::missing(runtime);
}

Outcome start(const Bundle& bundle, bool crun, const Profile& profile, bool sealed)
{
    Container container;
    container.profile = toJson(profile);
    container.command = kCommand;
    container.noNewPrivileges = sealed;
    bundle.write(container);
    const QStringList arguments{"run", "-b", bundle.path(), QString("hullwright-trace-%1").arg(getpid())};
    return crun ? bundle.crun(arguments) : bundle.runc(arguments);
}

} // namespace

class SeccompTraceEngineTest : public QObject {
    Q_OBJECT

private slots:
    void formsOfStraceAgree_data();
    void formsOfStraceAgree();
    void programRunsUnderItsProfile_data();
    void programRunsUnderItsProfile();
    void whatIsTakenAwayIsForetold();
};

void SeccompTraceEngineTest::formsOfStraceAgree_data()
{
    QTest::addColumn<QStringList>("flags");
    for (const char* flags : {"-ff", "-f -tt -T", "-f -ttt -y", "-f -r", "-f -n", "-f -i", "-f -Y", "-f -X verbose", "-f -e raw=all", "-f -c", "-f -c -U name,calls,errors", "-f -C", "-f -v -s 9999", "-f -yy"})
        QTest::newRow(flags) << QString(flags).split(' ');
}

void SeccompTraceEngineTest::formsOfStraceAgree()
{
    QFETCH(QStringList, flags);
    if (const QString why = whyNot("busybox"); !why.isEmpty())
        QSKIP(qPrintable(why));
    QString error;
    const Observation plain = traced({"-f"}, error);
    const Observation other = traced(flags, error);
    if (error.contains("option"))
        QSKIP(qPrintable("this strace doesn't know " + flags.join(' ')));
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const auto names = [](const Observation& seen) {
        std::set<std::string> result;
        for (const auto& [name, call] : seen.calls.at("SCMP_ARCH_X86_64"))
            result.insert(name);
        result.erase("exit_group"); // it never returns, and strace -c counts what returned
        return result;
    };
    QCOMPARE(names(other), names(plain));
    for (const auto& [kind, gap] : other.gaps)
        QVERIFY2(false, (told(gap).english() + " " + gap.examples.at(0)).c_str());
}

void SeccompTraceEngineTest::programRunsUnderItsProfile_data()
{
    QTest::addColumn<bool>("crun");
    QTest::addColumn<bool>("sealed");
    QTest::addColumn<bool>("pinned");
    for (const bool crun : {true, false}) {
        for (const bool sealed : {true, false}) {
            for (const bool pinned : {true, false})
                QTest::addRow("%s%s%s", crun ? "crun" : "runc", sealed ? ", no-new-privileges" : "", pinned ? ", pinned" : "") << crun << sealed << pinned;
        }
    }
}

void SeccompTraceEngineTest::programRunsUnderItsProfile()
{
    QFETCH(bool, crun);
    QFETCH(bool, sealed);
    QFETCH(bool, pinned);
    if (const QString why = whyNot(crun ? "crun" : "runc"); !why.isEmpty())
        QSKIP(qPrintable(why));
    QString error;
    const Observation seen = traced({"-f"}, error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    const FromTrace built = profileFrom(seen, optionsFor(sealed ? knowledge::Sealing::Sealed : knowledge::Sealing::Open, pinned ? Pinning::On : Pinning::Off));
    const Bundle bundle;
    const Outcome ran = start(bundle, crun, built.profile, sealed);
    if (ran.code != 0 && ran.output.contains("cgroup"))
        QSKIP(ran.output.constData());
    QVERIFY2(ran.code == 0 && ran.output.contains("done"), ran.output.constData());
}

void SeccompTraceEngineTest::whatIsTakenAwayIsForetold()
{
    if (const QString why = whyNot("runc"); !why.isEmpty())
        QSKIP(qPrintable(why));
    QString error;
    const Observation seen = traced({"-f"}, error);
    QVERIFY2(error.isEmpty(), qPrintable(error));
    Profile profile = profileFrom(seen, optionsFor(knowledge::Sealing::Sealed)).profile;
    QVERIFY(foretell(profile, seen).empty());
    for (Rule& rule : profile.rules)
        std::erase(rule.names, "uname");
    const auto found = foretell(profile, seen);
    QCOMPARE(found.size(), std::size_t(1));
    QCOMPARE(found[0].call, "uname");
    const Bundle bundle;
    const Outcome ran = start(bundle, false, profile, true);
    if (ran.output.contains("cgroup"))
        QSKIP(ran.output.constData());
    // busybox uname says so and the shell goes on.
    QVERIFY2(ran.output.contains("done") && !ran.output.contains("Linux"), ran.output.constData());
}

QTEST_GUILESS_MAIN(SeccompTraceEngineTest)
#include "seccomp_trace_engine_test.moc"
