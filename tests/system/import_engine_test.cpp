// A container on a real engine, started by its command line, by what `import run` makes of that, and by what `import inspect` makes of the container: the engine says the same of all three.
#include "tests/support/engine.h"
#include "tests/system/cli_process.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace hullwright::test;

namespace {

const QByteArray kLine = R"sh(docker run -d --name shop-web --network back --network-alias www -p 127.0.0.1:18499:8080 -e 'A=x$y"z' -e B="$PWD" \
  -v pages:/pages:ro --mount type=bind,src="$PWD/root/bin",dst=/more,readonly --tmpfs /scratch:size=1m --memory 64m --cpus .5 --pids-limit 50 --cap-drop ALL --cap-add NET_BIND_SERVICE \
  --security-opt no-new-privileges --read-only --label part='web$1' --ulimit nofile=1024:2048 --log-opt max-size=1m --health-cmd 'test -n "$A"' --health-interval 30s --stop-timeout 5 --hostname front \
  --add-host db:10.0.0.2 --sysctl net.core.somaxconn=1024 --init --user 1000:1000 --shm-size 32m --restart on-failure:2 --group-add 5 --oom-score-adj 100 \
  hullwright-import-test:1 sh -c 'echo "$A"; exec sleep 600'
)sh";

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
        writeFile(m_folder.filePath("line"), kLine);
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
