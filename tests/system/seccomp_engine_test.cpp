// Real runtimes are asked: does crun compile our resolved profile to the very same bytes, and do crun and runc take what we export?
#include "core/knowledge/capabilities.h"
#include "core/seccomp/filter.h"
#include "core/seccomp/profile.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <unistd.h>

using namespace hullwright;
using namespace hullwright::seccomp;

namespace {

constexpr const char* kPlaceholder = "\"@seccomp@\"";

/// A bundle that starts busybox, with our profile's text put in as it is: no JSON library in between.
QByteArray config(const std::string& profile, bool strict)
{
    QJsonObject process{{"user", QJsonObject{{"uid", 0}, {"gid", 0}}}, {"args", QJsonArray{"/bin/busybox", "echo", "hello"}}, {"env", QJsonArray{"PATH=/bin"}}, {"cwd", "/"},
                        {"noNewPrivileges", true}, {"capabilities", QJsonObject{}}};
    QJsonArray namespaces;
    for (const char* kind : {"pid", "mount", "ipc", "uts"})
        namespaces.append(QJsonObject{{"type", kind}});
    QJsonObject root{{"ociVersion", "1.0.2"}, {"process", process}, {"root", QJsonObject{{"path", "rootfs"}, {"readonly", true}}},
                     {"mounts", QJsonArray{QJsonObject{{"destination", "/proc"}, {"type", "proc"}, {"source", "proc"}}}},
                     {"linux", QJsonObject{{"namespaces", namespaces}, {"seccomp", "@seccomp@"}}}};
    if (strict)
        root.insert("annotations", QJsonObject{{"run.oci.seccomp_fail_unknown_syscall", "1"}});
    return QJsonDocument(root).toJson().replace(kPlaceholder, QByteArray::fromStdString(profile));
}

struct Outcome {
    int code = -1;
    QByteArray output;
};

Outcome run(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(30000)) {
        process.kill();
        process.waitForFinished();
        return {-1, "did not end in time"};
    }
    return {process.exitCode(), process.readAll()};
}

class Bundle {
public:
    Bundle()
    {
        QDir(m_folder.path()).mkpath("rootfs/bin");
        for (const char* folder : {"rootfs/proc", "rootfs/dev", "rootfs/sys"})
            QDir(m_folder.path()).mkpath(folder);
        QFile::copy(QStandardPaths::findExecutable("busybox"), m_folder.filePath("rootfs/bin/busybox"));
    }
    void write(const QByteArray& text) const
    {
        QFile file(m_folder.filePath("config.json"));
        if (file.open(QIODevice::WriteOnly))
            file.write(text);
    }
    /// crun refuses a machine with both kinds of control groups: where there is the mixed layout, it gets a view without the newer one.
    [[nodiscard]] Outcome crun(const QStringList& arguments) const
    {
        return run("unshare", QStringList{"-m", "--propagation", "private", "sh", "-c", "umount /sys/fs/cgroup/unified 2>/dev/null; exec crun --root \"$0\" \"$@\"", m_folder.filePath("state")} + arguments);
    }
    [[nodiscard]] Outcome runc(const QStringList& arguments) const { return run("runc", QStringList{"--root", m_folder.filePath("runc")} + arguments); }
    [[nodiscard]] QString path(const char* name = "") const { return m_folder.filePath(name); }

private:
    QTemporaryDir m_folder;
};

Profile defaultWith(const QString& add, const QString& drop)
{
    Target target;
    target.bounding = knowledge::boundingSet({add.toStdString()}, {drop.toStdString()}, false);
    return resolve(dockerDefault(), target);
}

QString missing(const char* runtime)
{
    if (geteuid() != 0)
        return "needs root";
    for (const char* program : {runtime, "busybox", "unshare"}) {
        if (QStandardPaths::findExecutable(program).isEmpty())
            return QString("%1 isn't installed").arg(program);
    }
    // In a plain chroot the root is no mount point, and a private mount namespace can't be made of it.
    if (QProcess::execute("unshare", {"-m", "--propagation", "private", "true"}) != 0)
        return "a private mount namespace can't be made here";
    return {};
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
    bundle.write(config(toJson(profile), false));
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
    bundle.write(config(toJson(profile), crun));
    const QString id = QString("hullwright-test-%1").arg(getpid());
    const Outcome ran = crun ? bundle.crun({"run", "-b", bundle.path(), id}) : bundle.runc({"run", "-b", bundle.path(), id});
    if (ran.code != 0 && ran.output.contains("cgroup"))
        QSKIP(ran.output.constData());
    QVERIFY2(ran.code == 0, ran.output.constData());
    QVERIFY(ran.output.contains("hello"));
    if (!crun)
        return;
    profile.rules[0].names.push_back("no_such_call");
    bundle.write(config(toJson(profile), true));
    QVERIFY(bundle.crun({"run", "-b", bundle.path(), id}).code != 0);
}

QTEST_GUILESS_MAIN(SeccompEngineTest)
#include "seccomp_engine_test.moc"
