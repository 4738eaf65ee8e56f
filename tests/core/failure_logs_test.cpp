// Logs that were recorded while one measure took away what a server needs (tests/data/failures/record.sh, record_podman.sh): the matcher names that measure, also where all others were taken as well.
#include "core/harden/trial.h"
#include "core/knowledge/failures.h"
#include "core/knowledge/images.h"
#include "tests/support/analysed.h"
#include "tests/support/test_paths.h"

#include <QtTest>

#include <filesystem>

using namespace hullwright;
namespace fs = std::filesystem;
using knowledge::Measure;

namespace {

const QStringList kServices{"nginx", "redis", "postgres", "mariadb", "memcached", "haproxy", "httpd"};
constexpr Measure kMeasures[] = {Measure::Capabilities, Measure::User, Measure::ReadOnly, Measure::NoNewPrivileges, Measure::Memory, Measure::Pids, Measure::Network, Measure::Ports, Measure::Seccomp, Measure::AppArmor, Measure::Secrets};

/// What can't be recorded, and why.
struct Missing {
    const char* service; ///< "*": any
    Measure measure;
    const char* why;
};
constexpr Missing kNotRecorded[] = {
    {"*", Measure::AppArmor, "the kernel that it was recorded on has no AppArmor; only that Podman refuses a profile there is recorded"},
    {"*", Measure::NoNewPrivileges, "it starts no setuid program, so nothing is lost; recorded of an image that starts redis with sudo"},
    {"memcached", Measure::Ports, "it connects to nobody"},
    {"haproxy", Measure::Pids, "it says nothing: it starts some of its threads, waits for the others, and is unhealthy"},
};

QString nameOf(Measure measure) { return QString::fromStdString(std::string(knowledge::name(measure))); }

struct Recording {
    fs::path file;
    QString service, measure, what;
};

std::vector<Recording> recordings(const char* extension)
{
    std::vector<Recording> result;
    for (const auto& entry : fs::directory_iterator(test::dataDirectory() / "failures")) {
        const QStringList parts = QString::fromStdString(entry.path().stem().string()).split(QLatin1Char('.'));
        if (entry.path().extension() == extension && parts.size() == 3)
            result.push_back({entry.path(), parts[0], parts[1], parts[2]});
    }
    return result;
}

/// The service with every measure that can be taken at once; one that is about a user other than the image's starts as that user, else as root or as the image does.
std::string everythingTaken(const Recording& recording)
{
    const bool asUser = recording.measure == "user" || recording.what == "closed";
    const std::string user = asUser ? "    user: \"1234:1234\"\n" : recording.measure == "capabilities" ? "    user: \"0:0\"\n" : "";
    return "services:\n  it:\n    image: " + recording.service.toStdString() + ":1\n" + user +
           "    cap_drop: [ALL]\n    read_only: true\n    security_opt: [\"no-new-privileges:true\", \"seccomp=./own.json\", \"apparmor=own\"]\n    mem_limit: 64m\n    pids_limit: 50\n    networks: [back]\n    secrets: [key]\n"
           "networks:\n  back: {internal: true}\nsecrets:\n  key: {file: ./key}\n";
}

} // namespace

class FailureLogs : public QObject {
    Q_OBJECT

    static void rows(const char* extension)
    {
        QTest::addColumn<QString>("file");
        for (const Recording& each : recordings(extension))
            QTest::newRow(each.file.stem().string().c_str()) << QString::fromStdString(each.file.string());
    }
    static Recording recordingOf(const QString& file)
    {
        const QStringList parts = QFileInfo(file).completeBaseName().split(QLatin1Char('.'));
        return {file.toStdString(), parts[0], parts[1], parts[2]};
    }

private slots:
    void recorded_data() { rows(".log"); }

    /// SERVICE.MEASURE.WHAT.log
    void recorded()
    {
        QFETCH(QString, file);
        const Recording recording = recordingOf(file);
        const auto image = knowledge::imageOf(recording.service.toStdString() + ":1");
        QVERIFY2(image.known(), qPrintable(recording.service));
        // Whoever starts as another user has no capability to miss; ports are no matter of the service that says so, but of the one that it looks for.
        const auto stack = test::analysed(everythingTaken(recording));
        QVERIFY(stack);
        QStringList measures, missing;
        for (const QByteArray& line : QByteArray::fromStdString(test::bytesOf(recording.file)).split('\n')) {
            if (recording.measure == "ports") {
                if (const auto* sign = knowledge::signIn(line.toStdString(), image.facts))
                    measures << nameOf(sign->measure);
            } else if (const auto found = harden::blame(harden::LogLine{"it", line.toStdString()}, *stack->project.stack, nullptr)) {
                measures << nameOf(*found->measure);
                missing << QString::fromStdString(found->missing).toLower();
            }
        }
        QVERIFY2(!measures.isEmpty(), "no line bears a sign");
        QCOMPARE(measures.first(), recording.measure);
        if (QStringList{"setuid", "setgid", "chown"}.contains(recording.what))
            QVERIFY2(missing.contains(recording.what), qPrintable(missing.join(' ')));
    }

    void ended_data() { rows(".state"); }

    /// One that was killed says nothing itself.
    void ended()
    {
        QFETCH(QString, file);
        const Recording recording = recordingOf(file);
        const auto stack = test::analysed(everythingTaken(recording));
        QVERIFY(stack);
        auto state = harden::readState(test::bytesOf(recording.file));
        QVERIFY(state);
        QCOMPARE(QString::fromStdString(state->service), recording.service);
        state->service = "it";
        const auto found = harden::blame(*state, *stack->project.stack, nullptr);
        QVERIFY(found && found->measure);
        QCOMPARE(nameOf(*found->measure), recording.measure);
    }

    /// Each measure was really taken from each service, or it is said here why not.
    void allAreRecorded()
    {
        QSet<QString> there;
        for (const char* extension : {".log", ".state"})
            for (const Recording& each : recordings(extension))
                if (each.what != "sudo" && each.measure != "apparmor")
                    there.insert(each.service + QLatin1Char('.') + each.measure);
        for (const QString& service : kServices) {
            for (const Measure measure : kMeasures) {
                const bool excused = std::any_of(std::begin(kNotRecorded), std::end(kNotRecorded), [&](const Missing& each) { return each.measure == measure && (service == each.service || QByteArray(each.service) == "*"); });
                const QString cell = service + QLatin1Char('.') + nameOf(measure);
                QVERIFY2(there.contains(cell) != excused, qPrintable(cell + (excused ? ": is recorded, and said to be missing" : ": is not recorded, and nothing says why")));
            }
        }
        for (const Missing& each : kNotRecorded)
            qInfo("NOT RECORDED %s, %s: %s", each.service, qPrintable(nameOf(each.measure)), each.why);
    }

    /// Where only some measures were taken, only they can be behind it.
    void onlyWhatWasDone()
    {
        const auto redis = knowledge::imageOf("redis:7");
        QVERIFY(knowledge::signIn("setpriv: setresuid failed: Operation not permitted", redis.facts, {knowledge::Measure::ReadOnly}) == nullptr);
        QVERIFY(knowledge::signIn("1:M 26 Nov 2026 * Ready to accept connections", redis.facts) == nullptr);
    }

    /// Whoever starts as another user than root has no capability to miss, and can't be given one back.
    void noCapabilitiesOfOthers()
    {
        const auto blamed = [](const char* user) {
            const auto stack = test::analysed(std::string("services:\n  it:\n    image: postgres:15\n    cap_drop: [ALL]\n    user: \"") + user + "\"\n");
            const auto found = harden::blame(harden::LogLine{"it", "chmod: changing permissions of '/var/lib/postgresql/data': Operation not permitted"}, *stack->project.stack, nullptr);
            return found && found->measure ? nameOf(*found->measure) : QString();
        };
        QCOMPARE(blamed("0"), QString("capabilities"));
        QCOMPARE(blamed("1234:1234"), QString("user"));
    }
};

QTEST_GUILESS_MAIN(FailureLogs)
#include "failure_logs_test.moc"
