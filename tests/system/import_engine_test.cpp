// A container on a real engine, started by its command line, by what `import run` makes of that, and by what `import inspect` makes of the container: the engine says the same of all three.
#include "tests/support/engine.h"
#include "tests/system/cli_process.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace hullwright::test;

namespace {

constexpr const char* kScript = R"sh(
set -e
work=$1 cli=$3
sh "$2" "$work/root" sh sleep test echo
tar -C "$work/root" -c . | docker import --change 'ENV LANG=C.UTF-8' --change 'WORKDIR /tmp' --change 'LABEL maker=shop' - hullwright-import-test:1 >/dev/null
cd "$work"
docker network create back >/dev/null
sh ./line
docker inspect shop-web >first.json
docker inspect shop-web hullwright-import-test:1 >both.json
docker rm -f shop-web >/dev/null
"$cli" import run - <line >run.yaml
"$cli" import inspect both.json >inspect.yaml
# Which docker-compose 1 does not know yet.
sed -i '/^    cgroup: host$/d; /^        bind:$/d; /^          create_host_path: false$/d' run.yaml inspect.yaml
for way in run inspect; do
  docker-compose -p shop -f $way.yaml up -d
  docker inspect shop-web >$way.json
  docker-compose -p shop -f $way.yaml down --timeout 1
done
)sh";

QJsonObject container(const QString& path)
{
    return QJsonDocument::fromJson(readFile(path)).array().first().toObject();
}

QStringList sorted(const QJsonValue& list)
{
    QStringList texts;
    for (const auto& each : list.toArray())
        texts << each.toString();
    texts.sort();
    return texts;
}

/// Type, source, target and access of each mount. A bind is one whichever way it was asked for.
QStringList mounts(const QJsonObject& container)
{
    QStringList texts;
    for (const auto& each : container["Mounts"].toArray()) {
        const auto mount = each.toObject();
        texts << QStringList{mount["Type"].toString(), mount["Source"].toString(), mount["Destination"].toString(), mount["RW"].toBool() ? "rw" : "ro"}.join(' ');
    }
    texts.sort();
    return texts;
}

QJsonObject ownLabels(QJsonObject labels)
{
    for (const QString& key : labels.keys())
        if (key.startsWith("com.docker.compose."))
            labels.remove(key);
    return labels;
}

} // namespace

class ImportEngineTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QByteArray missing = engineMissing({"docker-compose"}); !missing.isEmpty())
            QSKIP(missing.constData());
        writeFile(m_folder.filePath("line"), readFile(QString::fromStdString((dataDirectory() / "engine" / "run_line.sh").string())));
        const auto run = besideEngine(kScript, {m_folder.path(), QString::fromStdString((dataDirectory() / "engine" / "busybox_root.sh").string()), QString::fromStdString(cli().string())}, 180'000);
        if (!run.notTried.isEmpty() && !QFile::exists(m_folder.filePath("both.json")))
            QSKIP(run.notTried.constData());
        QVERIFY2(run.status == 0, run.output.constData());
    }

    void isTheSame_data()
    {
        QTest::addColumn<QString>("way");
        QTest::newRow("run") << "run";
        QTest::newRow("inspect") << "inspect";
    }

    void isTheSame()
    {
        QFETCH(QString, way);
        const auto first = container(m_folder.filePath("first.json")), again = container(m_folder.filePath(way + ".json"));
        const auto config = first["Config"].toObject(), config2 = again["Config"].toObject();
        for (const char* key : {"Hostname", "User", "Tty", "OpenStdin", "Cmd", "Entrypoint", "Image", "WorkingDir", "StopTimeout", "Healthcheck"})
            QVERIFY2(config[key] == config2[key], key + differing(config[key], config2[key]));
        QCOMPARE(sorted(config2["Env"]), sorted(config["Env"]));
        QCOMPARE(ownLabels(config2["Labels"].toObject()), ownLabels(config["Labels"].toObject()));
        const auto host = first["HostConfig"].toObject(), host2 = again["HostConfig"].toObject();
        for (const char* key : {"Memory", "MemorySwap", "NanoCpus", "PidsLimit", "CapDrop", "ReadonlyRootfs", "Privileged", "Tmpfs", "Sysctls", "Ulimits", "RestartPolicy", "LogConfig", "PortBindings", "ExtraHosts", "ShmSize", "Init", "GroupAdd",
                                "OomScoreAdj", "NetworkMode", "IpcMode", "PidMode", "SecurityOpt"})
            QVERIFY2(host[key] == host2[key], key + differing(host[key], host2[key]));
        QCOMPARE(sorted(host2["CapAdd"]).replaceInStrings("CAP_", ""), sorted(host["CapAdd"]).replaceInStrings("CAP_", ""));
        QCOMPARE(mounts(again), mounts(first));
        const auto aliases = sorted(again["NetworkSettings"].toObject()["Networks"].toObject()["back"].toObject()["Aliases"]);
        QVERIFY2(aliases.contains("www"), qPrintable(aliases.join(' ')));
    }

private:
    static QByteArray differing(const QJsonValue& before, const QJsonValue& after) { return ": " + QJsonDocument(QJsonArray{before, after}).toJson(QJsonDocument::Compact); }

    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(ImportEngineTest)
#include "import_engine_test.moc"
