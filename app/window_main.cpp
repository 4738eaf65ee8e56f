// hullwright: the window. Puts the pieces together and nothing else.
#include "core/text/heap.h"
#include "ui/document/app_settings.h"
#include "ui/document/workers.h"
#include "ui/style/theme.h"
#include "ui/translators.h"
#include "ui/views/dialogs.h"
#include "ui/views/shell.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QDate>
#include <QDir>
#include <QSettings>
#include <QStandardPaths>
#include <QTimer>

#include <cstdlib>

namespace {

using namespace hullwright::ui;

constexpr int kLastPatience = 1000; ///< milliseconds, for work that is told to end

QStringList filesFromCommandLine(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Opens Docker Compose files, shows how far an attacker would get, and hardens them."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), QCoreApplication::translate("main", "Compose files, or folders of a project, to open, each in a tab."),
                                 QStringLiteral("[files...]"));
    parser.process(application);
    return parser.positionalArguments();
}

/// The window, until it is closed.
int run(const QApplication& application, QSettings& store)
{
    AppSettings settings(&store);
    Translators translators;
    translators.use(settings.language());
    const QStringList files = filesFromCommandLine(application);

    QtDialogs dialogs;
    Theme theme;
    const QString kept = QDir(QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation)).filePath(QStringLiteral("recovery"));
    Shell shell(MainWindow::Surroundings{settings, dialogs, theme, QDate::currentDate, kept, {}}, [&translators](const QString& language) { translators.use(language); });
    if (files.isEmpty())
        shell.restoreSession();
    else
        shell.open(files);
    shell.show();
    QTimer::singleShot(0, &shell, &Shell::offerRecovery); // after the first picture
    return QApplication::exec();
}

} // namespace

int main(int argc, char** argv)
{
    hullwright::text::growHeapInLargeSteps();
    QCoreApplication::setOrganizationName(QStringLiteral("Hullwright"));
    QCoreApplication::setApplicationName(QStringLiteral("Hullwright"));
    QCoreApplication::setApplicationVersion(QStringLiteral(HULLWRIGHT_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.hullwright.Hullwright"));
    QApplication application(argc, argv);
    QSettings store;
    const int code = run(application, store);
    store.sync();
    // A disk that does not answer may hold a thread for good: the program ends beside it, and takes nothing down that the thread could still use.
    if (!workers().waitForDone(kLastPatience))
        std::_Exit(code);
    return code;
}
