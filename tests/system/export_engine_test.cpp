// A hardened stack on a real engine: it starts, keeps running, and the kernel says that every protection is in force.
#include "core/analysis/analysis.h"
#include "core/knowledge/capabilities.h"
#include "tests/support/engine.h"
#include "tests/system/cli_process.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QTemporaryDir>

using namespace hullwright;
using namespace hullwright::test;

namespace {

/// Inside `engine with`: makes the image, starts the export, and keeps what the kernel and the engine say of each service.
constexpr const char* kScript = R"sh(
set -e
work=$1
sh "$2" "$work"/root sh date sleep touch chown true grep
mkdir "$work"/root/data
tar -C "$work"/root -c . | docker import - hullwright-engine-test:1 >/dev/null
cd "$work"/export
docker-compose -p hullwrighttest up -d
sleep 3
for service in writer owner; do
  id=$(docker-compose -p hullwrighttest ps -q $service)
  docker inspect "$id" >"$work"/$service.json
  pid=$(docker inspect -f '{{.State.Pid}}' "$id")
  cat /proc/"$pid"/status >"$work"/$service.status
  docker exec "$id" /bin/sh -c 'echo x >/bin/x' 2>"$work"/$service.write || true
  docker logs "$id" >"$work"/$service.log 2>&1
done
docker-compose -p hullwrighttest down -v --timeout 1
)sh";

QString field(const QByteArray& status, const char* name)
{
    const auto match = QRegularExpression(QString("^%1:\\s*(\\S+)").arg(name), QRegularExpression::MultilineOption).match(QString::fromUtf8(status));
    return match.captured(1);
}

} // namespace

class ExportEngineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void runs_data();
    void runs();

private:
    QTemporaryDir m_folder;
    analysis::AnalysisPtr m_hardened;
    QString path(const QString& name) const { return m_folder.filePath(name); }
};

void ExportEngineTest::initTestCase()
{
    if (const QByteArray missing = engineMissing({"docker-compose"}); !missing.isEmpty())
        QSKIP(missing.constData());

    const auto source = dataDirectory() / "engine" / "compose.yaml";
    QStringList wish{"harden", QString::fromStdString(source.string()), "--preset", "restricted", "--output", path("export")};
    for (const char* service : {"writer", "owner"}) // nobody knows these images: what they keep is the user's to decide
        for (const char* rule : {"capabilities-not-dropped", "no-pids-limit"})
            wish << "--take" << QString("%1:%2").arg(rule, service);
    const auto exported = runCli(wish, m_folder.path());
    QVERIFY2(exported.status == 0 || exported.status == 1, exported.err);
    analysis::Settings settings;
    settings.load.projectDirectory = path("export").toStdString();
    const auto hardened = analysis::analyse(readFile(path("export/compose.yaml")).toStdString(), settings);
    QVERIFY(hardened);
    m_hardened = *hardened;

    const auto run = besideEngine(kScript, {m_folder.path(), QString::fromStdString((dataDirectory() / "engine" / "busybox_root.sh").string())}, 180'000);
    if (!run.notTried.isEmpty())
        QSKIP(run.notTried.constData());
    QVERIFY2(run.status == 0, run.output.constData());
}

void ExportEngineTest::runs_data()
{
    QTest::addColumn<QString>("service");
    QTest::newRow("writer") << "writer";
    QTest::newRow("owner") << "owner";
}

void ExportEngineTest::runs()
{
    QFETCH(QString, service);
    const auto inspected = QJsonDocument::fromJson(readFile(path(service + ".json"))).array().first().toObject();
    const auto state = inspected["State"].toObject();
    QVERIFY2(state["Running"].toBool() && inspected["RestartCount"].toInt() == 0, readFile(path(service + ".log")));

    // What the kernel says of the service's first process.
    const QByteArray status = readFile(path(service + ".status"));
    QCOMPARE(field(status, "NoNewPrivs"), QString("1"));
    QCOMPARE(field(status, "Seccomp"), QString("2"));
    std::vector<std::string> add;
    std::vector<std::string> drop;
    const compose::Service* model = m_hardened->project.stack->service(service.toStdString());
    QVERIFY(model);
    for (const auto& capability : model->capAdd)
        add.push_back(capability.value);
    for (const auto& capability : model->capDrop)
        drop.push_back(capability.value);
    QCOMPARE(field(status, "CapBnd").toULongLong(nullptr, 16), quint64(knowledge::boundingSet(add, drop, false)));
    QVERIFY(knowledge::boundingSet(add, drop, false) != knowledge::kDockerDefault);

    // What the engine says, and what the service meets.
    const auto host = inspected["HostConfig"].toObject();
    QCOMPARE(host["ReadonlyRootfs"].toBool(), true);
    QVERIFY2(readFile(path(service + ".write")).contains("Read-only file system"), readFile(path(service + ".write")));
    QCOMPARE(host["PidsLimit"].toInt(), 512);
    bool filtered = false;
    for (const auto& option : host["SecurityOpt"].toArray())
        filtered = filtered || option.toString().startsWith("seccomp={");
    QVERIFY(filtered);
    if (service == "writer") {
        QCOMPARE(host["Memory"].toInteger(), qint64(64) * 1024 * 1024);
        QCOMPARE(host["NanoCpus"].toInteger(), qint64(500000000));
        QVERIFY2(readFile(path("writer.log")).isEmpty(), readFile(path("writer.log"))); // nothing it writes to was taken away
    }
}

QTEST_GUILESS_MAIN(ExportEngineTest)
#include "export_engine_test.moc"
