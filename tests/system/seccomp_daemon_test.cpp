// A real Docker daemon is asked: given Docker's default with its conditions, does it resolve them as we do?
#include "core/knowledge/capabilities.h"
#include "core/seccomp/profile.h"
#include "tests/support/engine.h"
#include "tests/support/single_rules.h"
#include "tests/system/foretold_calls.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>
#include <cstdio>
#include <set>
#include <sys/utsname.h>

using namespace hullwright;
using namespace hullwright::seccomp;

namespace {

struct Case {
    const char* name;
    const char* add;  ///< one capability or nothing
    const char* drop;
};
constexpr Case kCases[]{{"default", "", ""},           {"dropall", "", "ALL"},         {"sysadmin", "SYS_ADMIN", ""},   {"ptrace", "SYS_PTRACE", ""}, {"netadmin", "NET_ADMIN", ""},
                        {"dac", "DAC_READ_SEARCH", ""}, {"only", "SYS_CHROOT", "ALL"}, {"nochroot", "", "SYS_CHROOT"}};

/// Starts a container for each case in a private engine and keeps the specification that the daemon hands to the runtime.
constexpr const char* kScript = R"sh(
set -e
cd "$1"
mkdir -p root/bin root/proc root/sys root/dev root/tmp root/etc
cp "$(command -v busybox)" root/bin/busybox
cp "$2" root/bin/probe
calls=$3
tar -C root -c . | docker import - probe:1 >/dev/null
shift 3
while [ $# -gt 0 ]; do
  name=$1 add=$2 drop=$3; shift 3
  id=$(docker run -d --network none --security-opt seccomp=profile.json ${add:+--cap-add $add} ${drop:+--cap-drop $drop} probe:1 /bin/busybox sleep 60)
  cp "$(dirname "${DOCKER_HOST#unix://}")"/../ctd-state/io.containerd.runtime.v2.task/moby/$id/config.json $name.json
  docker rm -f $id >/dev/null
done
docker run --rm --network none --cap-drop ALL --security-opt no-new-privileges --security-opt seccomp=export.json probe:1 /bin/probe $calls >calls.txt
)sh";

std::set<std::string> singleRules(const Profile& profile)
{
    std::set<std::string> rules;
    for (const Rule& rule : profile.rules) {
        if (rule.action == profile.defaultAction && rule.errnoReturn.value_or(1) == profile.defaultErrno.value_or(1))
            continue; // dropped by the runtime, and by us
        test::addSingleRules(rules, rule);
    }
    return rules;
}

Target targetOf(const Case& c)
{
    Target target;
    target.bounding = knowledge::boundingSet({c.add}, {c.drop}, false);
    utsname system{};
    if (uname(&system) == 0)
        std::sscanf(system.release, "%u.%u", &target.kernelMajor, &target.kernelMinor);
    return target;
}

} // namespace

class SeccompDaemonTest : public QObject {
    Q_OBJECT

private slots:
    void daemonResolvesAsWeDo();
};

void SeccompDaemonTest::daemonResolvesAsWeDo()
{
#ifndef __x86_64__
    QSKIP("the cases are those of amd64");
#endif
    if (const QByteArray missing = test::engineMissing(); !missing.isEmpty())
        QSKIP(missing.constData());
    const QTemporaryDir folder;
    QFile profile(folder.filePath("profile.json"));
    QVERIFY(profile.open(QIODevice::WriteOnly));
    profile.write(QByteArray::fromStdString(toJson(dockerDefault())));
    profile.close();
    Target bare;
    const Profile exported = resolve(dockerDefault(), bare);
    QFile other(folder.filePath("export.json"));
    QVERIFY(other.open(QIODevice::WriteOnly));
    other.write(QByteArray::fromStdString(toJson(exported)));
    other.close();
    const auto answers = test::foretold(exported, bare);
    QStringList arguments{folder.path(), QCoreApplication::applicationDirPath() + "/syscall_probe", test::questions(answers).join(' ')};
    for (const Case& c : kCases)
        arguments << c.name << c.add << c.drop;
    const auto run = test::besideEngine(kScript, arguments, 150'000);
    if (!run.notTried.isEmpty())
        QSKIP(run.notTried.constData());
    QVERIFY2(run.status == 0, run.output.constData());
    for (const Case& c : kCases) {
        QFile file(folder.filePath(QString(c.name) + ".json"));
        QVERIFY2(file.open(QIODevice::ReadOnly), c.name);
        // Numbers of Docker's default fit a double, so Qt's reader may be used here.
        const QJsonObject seccomp = QJsonDocument::fromJson(file.readAll()).object()["linux"].toObject()["seccomp"].toObject();
        const auto theirs = parseProfile(QJsonDocument(seccomp).toJson().toStdString());
        QVERIFY2(theirs, theirs ? "" : describe(theirs.error()).c_str());
        const Profile ours = resolve(dockerDefault(), targetOf(c));
        QCOMPARE(int(theirs->defaultAction), int(ours.defaultAction));
        QCOMPARE(theirs->defaultErrno.value_or(1), ours.defaultErrno.value_or(1));
        QVERIFY2(theirs->architectures == ours.architectures, c.name);
        QVERIFY2(singleRules(*theirs) == singleRules(ours), c.name);
        QVERIFY(singleRules(ours).size() > 300);
    }
    QFile calls(folder.filePath("calls.txt"));
    QVERIFY(calls.open(QIODevice::ReadOnly));
    QCOMPARE(calls.readAll().split('\n'), test::expected(answers).split('\n'));
    qInfo("%zu calls of a container ended as foretold", answers.size());
    qInfo("the daemon resolved %zu containers as we do", std::size(kCases));
}

QTEST_GUILESS_MAIN(SeccompDaemonTest)
#include "seccomp_daemon_test.moc"
