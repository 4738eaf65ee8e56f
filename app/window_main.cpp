// hullwright: the window. Puts the pieces together and nothing else.
#include "core/text/heap.h"
#include "ui/document/app_settings.h"
#include "ui/style/theme.h"
#include "ui/views/dialogs.h"
#include "ui/views/file_flow.h"
#include "ui/views/main_window.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QLibraryInfo>
#include <QLocale>
#include <QSettings>
#include <QTranslator>

#include <memory>
#include <vector>

namespace {

using namespace hullwright::ui;

/// Ours and Qt's own, for the user's languages; English needs none.
void loadTranslations(QCoreApplication& application)
{
    auto* qt = new QTranslator(&application);
    if (qt->load(QLocale(), QStringLiteral("qtbase"), QStringLiteral("_"), QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(qt);
    auto* ours = new QTranslator(&application);
    if (ours->load(QLocale(), QStringLiteral("hullwright"), QStringLiteral("_"), QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(ours);
}

QStringList filesFromCommandLine(const QCoreApplication& application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Opens Docker Compose files, shows how far an attacker would get, and hardens them."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("files"), QCoreApplication::translate("main", "Compose files, or folders of a project, to open, each in a window of its own."),
                                 QStringLiteral("[files...]"));
    parser.process(application);
    return parser.positionalArguments();
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
    loadTranslations(application);
    const QStringList files = filesFromCommandLine(application);

    QSettings store;
    AppSettings settings(&store);
    QtDialogs dialogs;
    Theme theme;
    std::vector<std::unique_ptr<MainWindow>> windows;
    for (qsizetype i = 0; i < std::max<qsizetype>(files.size(), 1); ++i) {
        windows.push_back(std::make_unique<MainWindow>(MainWindow::Surroundings{settings, dialogs, theme}));
        if (i < files.size())
            windows.back()->files().open(files[i]);
        windows.back()->show();
    }
    return QApplication::exec();
}
