// The engine's daemon.json: what a stack asks of it, and that merging loses nothing and overrules nothing.
#include "core/harden/daemon.h"
#include "tests/support/analysed.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace hullwright;
using namespace hullwright::harden;
using Json = nlohmann::ordered_json;

namespace {

const std::string kSealed = "    security_opt: [\"no-new-privileges:true\"]\n";
const std::string kHard = "services:\n  web:\n    image: nginx:1\n" + kSealed + "    runtime: runsc\n  db:\n    image: x\n" + kSealed + "    runtime: kata\n";

DaemonFragment fragmentOf(const std::string& text)
{
    return daemonFragment(*test::analysed(text)->project.stack);
}

QStringList namesOf(const std::vector<DaemonKey>& keys)
{
    QStringList names;
    for (const DaemonKey& key : keys)
        names << QString::fromStdString(key.name());
    return names;
}

QString notesOf(const std::vector<text::Message>& notes)
{
    QString words;
    for (const auto& note : notes)
        words += QString::fromStdString(note.english()) + u'\n';
    return words;
}

DaemonMerge merged(const std::string& stack, const std::string& existing)
{
    auto result = mergedDaemon(fragmentOf(stack), {"daemon.json", existing});
    if (!result)
        qFatal("%s", describe(result.error()).c_str());
    return std::move(*result);
}

const QStringList kAll{"userns-remap", "no-new-privileges", "icc", "live-restore", "runtimes.runsc", "runtimes.kata"};

} // namespace

class DaemonTest : public QObject {
    Q_OBJECT

private slots:
    void asksForWhatTheStackStands()
    {
        const DaemonFragment all = fragmentOf(kHard);
        QCOMPARE(namesOf(all.keys), kAll);
        QVERIFY(all.notes.empty());
        for (const DaemonKey& key : all.keys)
            QVERIFY(!key.why.english().empty());
    }

    void leavesOutWhatWouldBreakIt_data()
    {
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("key");
        for (const char* shares : {"privileged: true", "network_mode: host", "pid: host", "ipc: host", "uts: host", "volumes: [/var/run/docker.sock:/s:ro]"})
            QTest::newRow(shares) << QString(shares) << "userns-remap";
        QTest::newRow("no-new-privileges") << "security_opt: [\"no-new-privileges:false\"]" << "no-new-privileges";
        QTest::newRow("default bridge") << "network_mode: bridge" << "icc";
        QTest::newRow("unknown runtime") << "runtime: mine" << "runtimes";
    }
    void leavesOutWhatWouldBreakIt()
    {
        QFETCH(QString, service);
        QFETCH(QString, key);
        const DaemonFragment fragment = fragmentOf("services:\n  risky:\n    image: x\n    " + service.toStdString() + "\n");
        QVERIFY(!namesOf(fragment.keys).join(u' ').contains(key));
        QVERIFY2(notesOf(fragment.notes).contains(key) && notesOf(fragment.notes).contains("risky"), qPrintable(notesOf(fragment.notes)));
        QCOMPARE(fragmentOf("services:\n  risky:\n    image: x\n    privileged: true\n    userns_mode: host\n").keys.front().name(), std::string("userns-remap"));
    }

    void onlyRuntimesThatAreNamed()
    {
        for (const char* runtime : {"runc", "io.containerd.runsc.v1"})
            QVERIFY(!namesOf(fragmentOf(std::string("services:\n  a:\n    image: x\n    runtime: ") + runtime + "\n").keys).join(u' ').contains("runtimes"));
        // One that does not start counts for nothing.
        QVERIFY(!namesOf(fragmentOf("services:\n  a:\n    image: x\n  b:\n    image: x\n    profiles: [p]\n    runtime: runsc\n").keys).join(u' ').contains("runtimes"));
    }

    void merges_data()
    {
        QTest::addColumn<QByteArray>("existing");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("nothing") << QByteArray() << QByteArray("{\n  \"icc\": false,\n  \"live-restore\": true\n}\n");
        QTest::newRow("empty object") << QByteArray("{}") << QByteArray("{\n  \"icc\": false,\n  \"live-restore\": true\n}");
        QTest::newRow("tabs") << QByteArray("{\n\t\"debug\":true\n}\n") << QByteArray("{\n\t\"debug\":true,\n\t\"icc\": false,\n\t\"live-restore\": true\n}\n");
        QTest::newRow("one line") << QByteArray("{\"debug\": true}") << QByteArray("{\"debug\": true, \"icc\": false, \"live-restore\": true}");
        QTest::newRow("line ends of Windows, a mark") << QByteArray("\xEF\xBB\xBF{\r\n    \"x\": 1.0 \r\n}") << QByteArray("\xEF\xBB\xBF{\r\n    \"x\": 1.0,\r\n    \"icc\": false,\r\n    \"live-restore\": true \r\n}");
        QTest::newRow("there already") << QByteArray("{\"live-restore\":true,\"icc\" :false}") << QByteArray("{\"live-restore\":true,\"icc\" :false}");
        QTest::newRow("otherwise") << QByteArray("{\"icc\": true}") << QByteArray("{\"icc\": true, \"live-restore\": true}");
    }
    void merges()
    {
        QFETCH(QByteArray, existing);
        QFETCH(QByteArray, expected);
        DaemonFragment fragment = fragmentOf("services: {a: {image: x}}\n");
        std::erase_if(fragment.keys, [](const DaemonKey& key) { return key.name() == "userns-remap"; });
        const auto result = mergedDaemon(fragment, {"daemon.json", existing.toStdString()});
        QVERIFY(result);
        QCOMPARE(QByteArray::fromStdString(result->text), expected);
    }

    void mergesRuntimesByName()
    {
        const DaemonMerge one = merged(kHard, "{\n  \"runtimes\": {\n    \"crun\": {\n      \"path\": \"/opt/crun\"\n    },\n    \"kata\": {\"path\": \"/mine\"}\n  },\n  \"z\": 1\n}\n");
        const Json json = Json::parse(one.text);
        QCOMPARE(QByteArray::fromStdString(json["runtimes"]["crun"]["path"].get<std::string>()), QByteArray("/opt/crun"));
        QCOMPARE(QByteArray::fromStdString(json["runtimes"]["kata"].dump()), QByteArray("{\"path\":\"/mine\"}"));
        QCOMPARE(QByteArray::fromStdString(json["runtimes"]["runsc"]["path"].get<std::string>()), QByteArray("/usr/local/bin/runsc"));
        QVERIFY2(notesOf(one.notes).contains("runtimes.kata stays"), qPrintable(notesOf(one.notes)));
        QVERIFY(one.text.find("    \"kata\": {\"path\": \"/mine\"},\n    \"runsc\": {\n      \"path\": \"/usr/local/bin/runsc\"\n    }\n  },\n  \"z\": 1,\n") != std::string::npos);
        QVERIFY(notesOf(merged(kHard, "{\"runtimes\": []}").notes).contains("runtimes.runsc stays"));
        QCOMPARE(namesOf(merged(kHard, "{\"runtimes\": {}}").added), kAll);
    }

    void toldAndNotOverruled_data()
    {
        QTest::addColumn<QByteArray>("existing");
        QTest::addColumn<QString>("key");
        QTest::newRow("icc") << QByteArray("{\"icc\": true}") << "icc";
        QTest::newRow("other users") << QByteArray("{\"userns-remap\": \"me\"}") << "userns-remap";
        QTest::newRow("no iptables") << QByteArray("{\"iptables\": false}") << "icc";
        QTest::newRow("swarm") << QByteArray("{\"swarm-default-advertise-addr\": \"eth0\"}") << "live-restore";
        QTest::newRow("unconfined") << QByteArray("{\"seccomp-profile\": \"unconfined\"}") << "seccomp-profile";
    }
    void toldAndNotOverruled()
    {
        QFETCH(QByteArray, existing);
        QFETCH(QString, key);
        const DaemonMerge merge = merged(kHard, existing.toStdString());
        QVERIFY2(notesOf(merge.notes).contains(key), qPrintable(notesOf(merge.notes)));
        QVERIFY(!namesOf(merge.added).contains(key));
        QVERIFY(daemonReadme(merge).find(key.toStdString()) != std::string::npos);
    }

    /// Every byte that was there is there still, in its order; every key keeps its value; twice changes nothing.
    void losesNothing()
    {
        const std::vector<std::string> files{"", "{}", " { } ", "{\"a\":{\"b\":[1,2,{\"c\":null}]}}", "{\n  \"log-opts\": {\"max-size\": \"10m\"},\n\n  \"dns\": [ \"1.1.1.1\" ]\n}\n", "{\"runtimes\":{\"x\":{\"path\":\"/x\",\"runtimeArgs\":[\"}\",\"\\\"{\"]}}}",
                                             "{\n    \"icc\": true,\n    \"unknown key\": \"\\u00e4  two  blanks\"\n}", "{\"big\": 18446744073709551615, \"exact\": 1.50}"};
        for (const std::string& file : files) {
            const DaemonMerge merge = merged(kHard, file);
            std::size_t at = 0;
            for (const char c : file)
                if (const std::size_t found = merge.text.find(c, at); c != ' ' || found != std::string::npos) {
                    QVERIFY2(found != std::string::npos, merge.text.c_str());
                    at = found + 1;
                }
            const Json was = file.empty() ? Json::object() : Json::parse(file);
            const Json now = Json::parse(merge.text);
            for (const auto& [key, value] : was.items())
                if (key != "runtimes")
                    QCOMPARE(QByteArray::fromStdString(now.at(key).dump()), QByteArray::fromStdString(value.dump()));
            const DaemonMerge again = merged(kHard, merge.text);
            QCOMPARE(again.text, merge.text);
            QVERIFY(again.added.empty());
            QCOMPARE(notesOf(merge.notes).contains("seccomp-profile is left out"), !was.contains("seccomp-profile"));
            QCOMPARE(merge.text.find("18446744073709551615") != std::string::npos, file.find("18446744073709551615") != std::string::npos);
        }
    }

    void refusesWhatTheEngineWouldNotRead_data()
    {
        QTest::addColumn<QByteArray>("existing");
        QTest::addColumn<int>("line");
        QTest::newRow("a comma too many") << QByteArray("{\n  \"a\": 1,\n}") << 3;
        QTest::newRow("a comment") << QByteArray("{\n// so\n}") << 2;
        QTest::newRow("twice") << QByteArray("{\"a\": 1,\n \"a\": 2}") << 2;
        QTest::newRow("a list") << QByteArray("[]") << 1;
    }
    void refusesWhatTheEngineWouldNotRead()
    {
        QFETCH(QByteArray, existing);
        QFETCH(int, line);
        const auto result = mergedDaemon(fragmentOf(kHard), {"/etc/docker/daemon.json", existing.toStdString()});
        QVERIFY(!result);
        QCOMPARE(static_cast<int>(result.error().position.line), line);
        QCOMPARE(result.error().file, std::string("/etc/docker/daemon.json"));
    }

    /// Each key is one that the engine here knows; from 23 on it validates the whole file.
    void theEngineKnowsTheKeys()
    {
        const QString here = QStandardPaths::findExecutable("dockerd");
        const QString dockerd = here.isEmpty() ? QStandardPaths::findExecutable("dockerd", {"/usr/sbin", "/usr/bin"}) : here;
        if (dockerd.isEmpty())
            QSKIP("NOT TRIED: dockerd is not here");
        const DaemonMerge merge = merged(kHard, "");
        QProcess help;
        help.start(dockerd, {"--help"});
        QVERIFY(help.waitForFinished());
        const QString options = QString::fromUtf8(help.readAll());
        const Json json = Json::parse(merge.text);
        for (const auto& [key, value] : json.items())
            QVERIFY2(key == "runtimes" ? options.contains("--add-runtime") : options.contains("--" + QString::fromStdString(key)), key.c_str());
        if (!options.contains("--validate"))
            QSKIP("its keys are known; NOT VALIDATED as a whole: this dockerd is older than 23");
        QTemporaryDir folder;
        QFile file(folder.filePath("daemon.json"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray::fromStdString(merge.text)) > 0);
        file.close();
        QProcess validate;
        validate.start(dockerd, {"--validate", "--config-file=" + file.fileName()});
        QVERIFY(validate.waitForFinished());
        QVERIFY2(validate.exitCode() == 0, validate.readAllStandardError().constData());
    }
};

QTEST_GUILESS_MAIN(DaemonTest)
#include "daemon_test.moc"
