// A whole stack on a real engine: it keeps something before it is hardened, and after it the data is there, the application answers through its proxy, and the engine has its networks and ports as the file says.
//
// All three presets at once: most of their time is waiting for health checks.
#include "tests/system/cli_process.h"

#include <QJsonArray>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <unistd.h>

using namespace hullwright::test;

namespace {

constexpr const char* kScript = R"sh(
here=$1 work=$2 cli=$3
shift 3
sh "$here/services/images.sh" "$work" nginx redis postgres app || { echo "NOT TRIED: no images"; exit 2; }
for preset in "$@"; do sh "$here/stack/run.sh" "$work" "$cli" "$preset" & done
wait
)sh";

const QStringList kPresets{"baseline", "restricted", "strict"};

} // namespace

class HardenStackEngineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void works_data();
    void works();

private:
    QTemporaryDir m_folder;
};

void HardenStackEngineTest::initTestCase()
{
    const auto engine = sharedDirectory() / "tools" / "engine";
    if (geteuid() != 0 || sharedDirectory().empty() || !std::filesystem::exists(engine))
        QSKIP("NOT TRIED on a real engine: that needs root and the tool that starts a private one");
    for (const char* program : {"dockerd", "containerd", "runc", "docker", "docker-compose", "busybox", "apt-get", "dpkg-deb"})
        if (QStandardPaths::findExecutable(program).isEmpty())
            QSKIP(qPrintable(QString("NOT TRIED on a real engine: %1 is not here").arg(program)));
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    const auto here = QString::fromStdString((dataDirectory() / "engine").string());
    process.start(QString::fromStdString(engine.string()), QStringList{"with", "sh", "-c", kScript, "sh", here, m_folder.path(), QString::fromStdString(cli().string())} + kPresets);
    const bool ended = process.waitForFinished(25 * 60 * 1000);
    const QByteArray output = process.readAll();
    qInfo("%s", output.constData());
    if (!ended || process.exitCode() == 2)
        QSKIP(output.isEmpty() ? "NOT TRIED on a real engine: it did not start" : output.constData());
}

void HardenStackEngineTest::works_data()
{
    QTest::addColumn<QString>("preset");
    for (const QString& preset : kPresets)
        QTest::newRow(qPrintable(preset)) << preset;
}

void HardenStackEngineTest::works()
{
    QFETCH(QString, preset);
    const QString folder = m_folder.filePath("stacks/" + preset);
    if (!QFile::exists(folder))
        QSKIP("NOT TRIED: its packages can't be had");
    const QByteArray verdict = readFile(folder + "/verdict").trimmed();
    QVERIFY2(verdict == "PASS", verdict + "\n" + readFile(folder + "/log").right(2500));
    const QByteArray verified = readFile(folder + "/verify");
    QVERIFY2(verified.contains("Everything is in force."), verified);
    const auto network = QJsonDocument::fromJson(readFile(folder + "/back.json")).array().first().toObject();
    QCOMPARE(network["Internal"].toBool(), preset == "strict");
    QCOMPARE(verified.contains("cache: the network back is internal: is true"), preset == "strict");
    QVERIFY2(verified.contains("proxy: the address of port 80/tcp is 127.0.0.1"), verified);
}

QTEST_GUILESS_MAIN(HardenStackEngineTest)
#include "harden_stack_engine_test.moc"
