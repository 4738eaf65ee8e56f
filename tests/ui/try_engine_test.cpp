// "Try It" on a real engine: beside a stack that runs and stays untouched, a real refusal leads to the capability that was dropped, and nothing is left afterwards.
#include "tests/support/engine.h"
#include "tests/ui/ui_test_tools.h"

#include "ui/document/document.h"
#include "ui/views/file_flow.h"
#include "ui/views/try_consent.h"
#include "ui/views/try_dialog.h"
#include "ui/views/try_flow.h"

#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QTreeWidget>

using namespace hullwright;
using namespace hullwright::ui;
using namespace hullwright::test;

namespace {

constexpr int kLong = 120'000; ///< an engine on a busy machine

const QByteArray kStack = R"(name: shop
services:
  db:
    image: hullwright-try-test:1
    container_name: the-db
    network_mode: none
    cap_drop: [ALL]
    command: ["sh", "-c", "[ -e /data/kept ] || { echo yes >/data/kept && chown 5 /data/kept; } && echo ready && exec sleep 600"]
    stop_grace_period: 1s
    volumes: [data:/data]
volumes:
  data:
    name: realdata
)";

constexpr const char* kImage = R"sh(
set -e
sh "$2" "$1" sh sleep chown cat echo
mkdir "$1/data"
tar -C "$1" -c . | docker import - hullwright-try-test:1
)sh";

} // namespace

class TryEngineTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanupTestCase();
    void findsTheStepBesideARunningStack();

private:
    QByteArray say(const QString& program, const QStringList& arguments);
    QTemporaryDir m_folder;
    QString m_engine;
    bool m_started = false;
};

QByteArray TryEngineTest::say(const QString& program, const QStringList& arguments)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(program, arguments);
    process.waitForFinished(kLong);
    return process.readAll();
}

void TryEngineTest::initTestCase()
{
    if (const QByteArray missing = engineMissing({QStringLiteral("docker-compose")}); !missing.isEmpty())
        QSKIP(missing.constData());
    m_engine = engineTool();
    QProcess start;
    start.setStandardOutputFile(m_folder.filePath(QStringLiteral("started"))); // what stays running must not hold our pipe
    start.setStandardErrorFile(m_folder.filePath(QStringLiteral("errors")));
    start.start(m_engine, {QStringLiteral("start"), m_folder.path()});
    if (!start.waitForFinished(kLong) || start.exitCode() != 0)
        QSKIP("NOT TRIED on a real engine: it did not start");
    m_started = true;
    qputenv("DOCKER_HOST", "unix://" + QFile::encodeName(m_folder.path()) + "/run/docker.sock");
    const QByteArray made = say(QStringLiteral("sh"), {QStringLiteral("-c"), QString::fromLatin1(kImage), QStringLiteral("sh"), m_folder.filePath(QStringLiteral("root")),
                                                       QString::fromStdString((dataDirectory() / "engine" / "busybox_root.sh").string())});
    QVERIFY2(made.contains("sha256:"), made.constData());
}

void TryEngineTest::cleanupTestCase()
{
    if (!m_started)
        return;
    say(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("docker rm -f $(docker ps -aq)")});
    say(m_engine, {QStringLiteral("stop"), m_folder.path()});
    say(QStringLiteral("sh"), {QStringLiteral("-c"), QStringLiteral("umount \"$1\"/exec/netns/* 2>/dev/null"), QStringLiteral("sh"), m_folder.path()});
}

void TryEngineTest::findsTheStepBesideARunningStack()
{
    Stage stage;
    // The stack as it was, with data of its own.
    const QString path = stage.write(QStringLiteral("running.yaml"), QByteArray(kStack).replace("    cap_drop: [ALL]\n", "").replace("name: shop\n", ""));
    const QByteArray up = say(QStringLiteral("docker-compose"), {QStringLiteral("-p"), QStringLiteral("shop"), QStringLiteral("-f"), path, QStringLiteral("up"), QStringLiteral("-d")});
    QTRY_VERIFY2_WITH_TIMEOUT(say(QStringLiteral("docker"), {QStringLiteral("logs"), QStringLiteral("the-db")}).contains("ready"), up.constData(), kLong);
    const QByteArray running = say(QStringLiteral("docker"), {QStringLiteral("inspect"), QStringLiteral("-f"), QStringLiteral("{{.Id}} {{.State.StartedAt}}"), QStringLiteral("the-db")});

    stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kStack));
    int asked = 0;
    stage.dialogs.answer = [&asked](QDialog& shown) {
        asked += qobject_cast<TryConsent*>(&shown) ? 1 : 0;
        return true;
    };
    stage.window->trial().run();
    TryDialog& dialog = *stage.window->trial().dialog();
    dialog.choose(std::nullopt);
    dialog.start();
    auto* causes = dialog.findChild<QTreeWidget*>(QStringLiteral("tryCauses"));
    auto* services = dialog.findChild<QTreeWidget*>(QStringLiteral("tryServices"));
    QTRY_VERIFY_WITH_TIMEOUT(causes->topLevelItemCount() > 0, kLong);
    QVERIFY2(causes->topLevelItem(0)->text(1).contains(QStringLiteral("CHOWN")), qPrintable(causes->topLevelItem(0)->text(1)));
    QTRY_VERIFY_WITH_TIMEOUT(services->topLevelItem(0)->text(1).contains(QStringLiteral("ended with 1")), kLong);

    QTest::keyClick(dialog.findChild<QPushButton*>(QStringLiteral("takeBack")), Qt::Key_Space);
    QVERIFY(stage.window->document().text().find("CHOWN") != std::string::npos);
    QTRY_VERIFY2_WITH_TIMEOUT(services->topLevelItem(0)->text(1) == QLatin1String("runs"), qPrintable(dialog.findChild<QLabel*>(QStringLiteral("trySummary"))->text()), kLong);
    QCOMPARE(causes->topLevelItemCount(), 0);
    QCOMPARE(asked, 1);

    dialog.stop();
    QTRY_VERIFY_WITH_TIMEOUT(dialog.runner().phase() == TrialRunner::Phase::Idle, kLong);
    // Nothing of the trial is left, and nothing of what runs was touched.
    const QByteArray containers = say(QStringLiteral("docker"), {QStringLiteral("ps"), QStringLiteral("-a"), QStringLiteral("--format"), QStringLiteral("{{.Names}}")});
    QCOMPARE(containers.trimmed(), QByteArray("the-db"));
    QCOMPARE(say(QStringLiteral("docker"), {QStringLiteral("volume"), QStringLiteral("ls"), QStringLiteral("-q")}).trimmed(), QByteArray("realdata"));
    QCOMPARE(say(QStringLiteral("docker"), {QStringLiteral("inspect"), QStringLiteral("-f"), QStringLiteral("{{.Id}} {{.State.StartedAt}}"), QStringLiteral("the-db")}), running);
    QCOMPARE(say(QStringLiteral("docker"), {QStringLiteral("exec"), QStringLiteral("the-db"), QStringLiteral("cat"), QStringLiteral("/data/kept")}).trimmed(), QByteArray("yes"));
}

QTEST_MAIN(TryEngineTest)
#include "try_engine_test.moc"
