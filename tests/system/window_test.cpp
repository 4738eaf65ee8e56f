// The real program on a real (virtual) screen with a window manager: open, type, save, undo, quit, by keyboard alone.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace {

constexpr int kPatience = 30'000; ///< milliseconds; a loaded machine starts slowly
/// The first start of a machine reads the program and Qt from the disk and makes the font cache, beside whatever else is being tested.
constexpr int kColdStart = 180'000;
/// Any start after that: more is a fault of the program, not of the machine.
constexpr qint64 kWarmStart = 20'000;

/// A screen of its own with openbox on it; everything ends with it. (Without -noreset, a server whose only client leaves begins
/// anew and takes the window manager with it.)
class Screen {
public:
    bool start()
    {
        m_xvfb.setProcessChannelMode(QProcess::SeparateChannels);
        m_xvfb.start(QStringLiteral("Xvfb"), {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"), QStringLiteral("0"),
                                              QStringLiteral("1440x900x24"), QStringLiteral("-nolisten"), QStringLiteral("tcp"), QStringLiteral("-noreset")});
        if (!m_xvfb.waitForReadyRead(kPatience))
            return false;
        const QByteArray number = m_xvfb.readAllStandardOutput().trimmed();
        m_environment = QProcessEnvironment::systemEnvironment();
        m_environment.insert(QStringLiteral("DISPLAY"), QLatin1Char(':') + QString::fromLatin1(number));
        for (const char* folder : {"CONFIG", "DATA", "CACHE", "STATE"})
            m_environment.insert(QStringLiteral("XDG_%1_HOME").arg(QLatin1String(folder)), m_home.filePath(QString::fromLatin1(folder).toLower()));
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        // Without a session there is no bus: looking for one, or starting one, may wait for half a minute.
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("disabled:"));
        m_manager.setProcessEnvironment(m_environment);
        m_manager.start(QStringLiteral("openbox"), QStringList());
        // Started is not ready: what the window manager says of its desktops is there once it takes windows over.
        return m_manager.waitForStarted(kPatience) && QTest::qWaitFor([this] { return !tool({QStringLiteral("get_num_desktops")}).isEmpty(); }, kPatience);
    }
    ~Screen()
    {
        for (QProcess* process : {&m_manager, &m_xvfb}) {
            process->terminate();
            if (!process->waitForFinished(5000))
                process->kill();
            process->waitForFinished(5000);
        }
    }
    /// What xdotool says; empty where it failed.
    QByteArray tool(const QStringList& arguments) const
    {
        QProcess process;
        process.setProcessEnvironment(m_environment);
        process.start(QStringLiteral("xdotool"), arguments);
        return process.waitForFinished(kPatience) && process.exitCode() == 0 ? process.readAllStandardOutput() : QByteArray();
    }
    /// The id of the visible window with this in its title; empty where there is none.
    QString windowOf(const QString& title) const
    {
        const QByteArray found = tool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"), title});
        return QString::fromLatin1(found.split('\n').first());
    }
    void keys(const QStringList& names) const { (void)tool(QStringList{QStringLiteral("key"), QStringLiteral("--delay"), QStringLiteral("80")} + names); }
    void type(const QString& text) const { (void)tool({QStringLiteral("type"), QStringLiteral("--delay"), QStringLiteral("40"), text}); }
    [[nodiscard]] const QProcessEnvironment& environment() const { return m_environment; }

private:
    QTemporaryDir m_home;
    QProcess m_xvfb, m_manager;
    QProcessEnvironment m_environment;
};

QByteArray bytesOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

const QByteArray kText = "# The shop, with everything an editor could lose.\r\nservices:\r\n  web:\r\n    image: 'nginx:1.27'   # pinned\r\n"
                         "    ports: [ \"80:80\" ]\r\n\r\n  db: { image: postgres:16 }";

/// Waits for the window of a program and brings it to the front; false where the program ended instead, or nothing came in time.
bool waitForWindow(const Screen& screen, QProcess& program, const QString& title, int patience)
{
    QString id;
    const bool came = QTest::qWaitFor([&] { return !(id = screen.windowOf(title)).isEmpty() || program.state() == QProcess::NotRunning; }, patience) && !id.isEmpty();
    if (came)
        (void)screen.tool({QStringLiteral("windowactivate"), QStringLiteral("--sync"), id});
    else
        qWarning("no window: the program %s", program.state() == QProcess::NotRunning ? "ended" : "is still running");
    return came;
}

} // namespace

class WindowTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        for (const char* tool : {"Xvfb", "openbox", "xdotool"}) {
            if (QStandardPaths::findExecutable(QLatin1String(tool)).isEmpty())
                QSKIP(qPrintable(QStringLiteral("%1 is missing: apt-get install xvfb openbox xdotool").arg(QLatin1String(tool))));
        }
        m_program = qEnvironmentVariable("HULLWRIGHT_WINDOW");
        QVERIFY2(QFileInfo(m_program).isExecutable(), "HULLWRIGHT_WINDOW names the program to test");
        m_screen = std::make_unique<Screen>();
        QVERIFY(m_screen->start());
        warmUp();
    }

    void typesSavesUndoesAndQuits()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("compose.yaml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kText);
        file.close();
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup);

        QProcess program;
        program.setProcessEnvironment(m_screen->environment());
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        QElapsedTimer clock;
        clock.start();
        program.start(m_program, {path});
        QVERIFY(program.waitForStarted(kPatience));
        QVERIFY(waitForWindow(*m_screen, program, QStringLiteral("compose.yaml"), kPatience));
        QVERIFY2(clock.elapsed() < kWarmStart, qPrintable(QStringLiteral("the window took %1 ms").arg(clock.elapsed())));

        m_screen->keys({QStringLiteral("F6"), QStringLiteral("F6"), QStringLiteral("ctrl+f")}); // from the tree over the panels to the source
        m_screen->type(QStringLiteral("1.27"));
        m_screen->keys({QStringLiteral("Escape"), QStringLiteral("Right")});
        m_screen->type(QStringLiteral("b2")); // (a word that begins with - would be an option of xdotool)
        m_screen->keys({QStringLiteral("ctrl+s")});
        const QByteArray edited = QByteArray(kText).replace("1.27", "1.27b2");
        QTRY_COMPARE_WITH_TIMEOUT(bytesOf(path), edited, kPatience);
        QCOMPARE(QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther), QFile::Permissions(QFile::ReadGroup));

        m_screen->keys({QStringLiteral("ctrl+z"), QStringLiteral("ctrl+s")});
        QTRY_COMPARE_WITH_TIMEOUT(bytesOf(path), kText, kPatience);

        m_screen->keys({QStringLiteral("ctrl+q")});
        QVERIFY(program.waitForFinished(kPatience));
        QCOMPARE(program.exitStatus(), QProcess::NormalExit);
        QCOMPARE(program.exitCode(), 0);
    }

    void fixesFromTheKeyboard()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("weak.yaml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("services:\n  web:\n    image: nginx:1.27 # keep me\n    privileged: true\n");
        file.close();

        QProcess program;
        program.setProcessEnvironment(m_screen->environment());
        program.start(m_program, {path});
        QVERIFY(program.waitForStarted(kPatience));
        QVERIFY(waitForWindow(*m_screen, program, QStringLiteral("weak.yaml"), kPatience));
        m_screen->keys({QStringLiteral("ctrl+shift+f"), QStringLiteral("ctrl+s")});
        QTRY_VERIFY_WITH_TIMEOUT(bytesOf(path).contains("no-new-privileges"), kPatience);
        QVERIFY(bytesOf(path).contains("# keep me"));
        m_screen->keys({QStringLiteral("ctrl+q")});
        QVERIFY(program.waitForFinished(kPatience));
    }

    void comesBackAfterBeingKilled()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("killed.yaml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(kText);
        file.close();
        const QDir journals(m_screen->environment().value(QStringLiteral("XDG_DATA_HOME")) + QStringLiteral("/Hullwright/Hullwright/recovery"));
        const auto kept = [&journals] {
            const auto found = journals.entryInfoList({QStringLiteral("*.journal")}, QDir::Files);
            return found.size() == 1 && found.front().size() > 0;
        };

        QProcess program;
        program.setProcessEnvironment(m_screen->environment());
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        program.start(m_program, {path});
        QVERIFY(program.waitForStarted(kPatience));
        QVERIFY(waitForWindow(*m_screen, program, QStringLiteral("killed.yaml"), kPatience));
        m_screen->keys({QStringLiteral("F6"), QStringLiteral("F6"), QStringLiteral("ctrl+f")}); // from the tree over the panels to the source
        m_screen->type(QStringLiteral("1.27"));
        m_screen->keys({QStringLiteral("Escape"), QStringLiteral("Right")});
        m_screen->type(QStringLiteral("b2"));
        const QByteArray edited = QByteArray(kText).replace("1.27", "1.27b2");
        QTRY_VERIFY_WITH_TIMEOUT(kept(), kPatience);
        QTest::qWait(2000); // the last letter is in it as well
        program.kill();
        QVERIFY(program.waitForFinished(kPatience));
        QCOMPARE(program.exitStatus(), QProcess::CrashExit);
        QCOMPARE(bytesOf(path), kText);
        QVERIFY(kept());

        // No file is named: the session brings the project back, and the strip what was not saved.
        program.start(m_program, QStringList());
        QVERIFY(program.waitForStarted(kPatience));
        QVERIFY(waitForWindow(*m_screen, program, QStringLiteral("killed.yaml"), kPatience));
        QTest::qWait(1000); // the question comes after the first picture
        QCOMPARE(bytesOf(path), kText);
        m_screen->keys({QStringLiteral("shift+F6"), QStringLiteral("space"), QStringLiteral("ctrl+s")});
        QTRY_COMPARE_WITH_TIMEOUT(bytesOf(path), edited, kPatience);
        QTRY_VERIFY_WITH_TIMEOUT(journals.isEmpty(), kPatience);
        m_screen->keys({QStringLiteral("ctrl+q")});
        QVERIFY(program.waitForFinished(kPatience));
        QCOMPARE(program.exitCode(), 0);
    }

    void cleanupTestCase() { m_screen.reset(); }

private:
    /// The first start is the machine's: what it takes is told, and no test is measured by it.
    void warmUp()
    {
        QProcess program;
        program.setProcessEnvironment(m_screen->environment());
        program.setProcessChannelMode(QProcess::ForwardedChannels);
        QElapsedTimer clock;
        clock.start();
        program.start(m_program, QStringList());
        QVERIFY(program.waitForStarted(kPatience));
        QVERIFY(waitForWindow(*m_screen, program, QStringLiteral("Hullwright"), kColdStart));
        qInfo("the first start took %lld ms", static_cast<long long>(clock.elapsed()));
        m_screen->keys({QStringLiteral("ctrl+q")});
        QVERIFY(program.waitForFinished(kPatience));
    }

    std::unique_ptr<Screen> m_screen;
    QString m_program;
};

QTEST_GUILESS_MAIN(WindowTest)
#include "window_test.moc"
