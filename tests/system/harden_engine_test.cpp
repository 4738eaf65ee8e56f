// Known servers on a real engine, hardened at each preset: they start, answer, keep their data over a restart, and verify.sh finds every measure in force.
//
// The images are made from Debian's packages (tests/data/engine/services). All run at once, since most of their time is waiting for the second health check: seven services at three presets take two to three minutes.
#include "tests/support/engine.h"
#include "tests/system/cli_process.h"

#include <QTemporaryDir>

using namespace hullwright::test;

namespace {

const QStringList kServices{"nginx", "redis", "postgres", "mariadb", "memcached", "haproxy", "httpd"};
const QStringList kPresets{"baseline", "restricted", "strict"};

QStringList runs()
{
    QStringList result;
    for (const QString& service : kServices)
        for (const QString& preset : kPresets)
            result << service + "-" + preset;
    return result;
}

} // namespace

class HardenEngineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void works_data();
    void works();

private:
    QTemporaryDir m_folder;
};

void HardenEngineTest::initTestCase()
{
    if (const QByteArray missing = engineMissing({"docker-compose", "apt-get", "dpkg-deb"}); !missing.isEmpty())
        QSKIP(missing.constData());
    const auto script = QString::fromStdString((dataDirectory() / "engine" / "services" / "runs.sh").string());
    const auto run = besideEngine("exec sh \"$@\"", QStringList{script, m_folder.path(), QString::fromStdString(cli().string())} + runs(), 25 * 60 * 1000);
    qInfo("%s", run.output.constData());
    if (!run.notTried.isEmpty())
        QSKIP(run.notTried.constData());
}

void HardenEngineTest::works_data()
{
    QTest::addColumn<QString>("run");
    for (const QString& run : runs())
        QTest::newRow(qPrintable(run)) << run;
}

void HardenEngineTest::works()
{
    QFETCH(QString, run);
    const QString folder = m_folder.filePath("runs/" + run);
    if (!QFile::exists(folder))
        QSKIP("NOT TRIED: its packages can't be had");
    const QByteArray verdict = readFile(folder + "/verdict").trimmed();
    QVERIFY2(verdict == "PASS", verdict + "\n" + readFile(folder + "/log").right(1500));
    QVERIFY(readFile(folder + "/verify").contains("Everything is in force."));
}

QTEST_GUILESS_MAIN(HardenEngineTest)
#include "harden_engine_test.moc"
