// The real program on a real (virtual) screen with a window manager: open, type, save, undo, quit, by keyboard alone.
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
        m_environment.insert(QStringLiteral("XDG_CONFIG_HOME"), m_home.filePath(QStringLiteral("config")));
        m_environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), m_home.path());
        m_environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        m_environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
        m_manager.setProcessEnvironment(m_environment);
        m_manager.start(QStringLiteral("openbox"), QStringList());
        return m_manager.waitForStarted(kPatience);
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
        program.start(m_program, {path});
        QVERIFY(program.waitForStarted(kPatience));
        QByteArray window;
        QTRY_VERIFY_WITH_TIMEOUT(!(window = m_screen->tool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                                                            QStringLiteral("compose.yaml")})).isEmpty(), kPatience);
        const QString id = QString::fromLatin1(window.split('\n').first());
        (void)m_screen->tool({QStringLiteral("windowactivate"), QStringLiteral("--sync"), id});

        m_screen->keys({QStringLiteral("ctrl+f")});
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
        QByteArray window;
        QTRY_VERIFY_WITH_TIMEOUT(!(window = m_screen->tool({QStringLiteral("search"), QStringLiteral("--onlyvisible"), QStringLiteral("--name"),
                                                            QStringLiteral("weak.yaml")})).isEmpty(), kPatience);
        (void)m_screen->tool({QStringLiteral("windowactivate"), QStringLiteral("--sync"), QString::fromLatin1(window.split('\n').first())});
        m_screen->keys({QStringLiteral("ctrl+shift+f"), QStringLiteral("ctrl+s")});
        QTRY_VERIFY_WITH_TIMEOUT(bytesOf(path).contains("no-new-privileges"), kPatience);
        QVERIFY(bytesOf(path).contains("# keep me"));
        m_screen->keys({QStringLiteral("ctrl+q")});
        QVERIFY(program.waitForFinished(kPatience));
    }

    void cleanupTestCase() { m_screen.reset(); }

private:
    std::unique_ptr<Screen> m_screen;
    QString m_program;
};

QTEST_GUILESS_MAIN(WindowTest)
#include "window_test.moc"
