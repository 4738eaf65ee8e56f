// A whole stack on a real engine: it keeps something before it is hardened, and after it the data is there, the application answers through its proxy, and the engine has its networks and ports as the file says.
//
// All three presets at once: most of their time is waiting for health checks.
#include "tests/support/engine.h"
#include "tests/system/cli_process.h"

#include <QJsonArray>
#include <QTemporaryDir>

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
    if (const QByteArray missing = engineMissing({"docker-compose", "apt-get", "dpkg-deb"}); !missing.isEmpty())
        QSKIP(missing.constData());
    const auto here = QString::fromStdString((dataDirectory() / "engine").string());
    const auto run = besideEngine(kScript, QStringList{here, m_folder.path(), QString::fromStdString(cli().string())} + kPresets, 25 * 60 * 1000);
    qInfo("%s", run.output.constData());
    if (!run.notTried.isEmpty())
        QSKIP(run.notTried.constData());
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
