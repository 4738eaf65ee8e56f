// How long the window is deaf: for each thing that one does with a file, the longest time in which its event loop handled nothing, and the processor time of its thread in that, which says the
// same on a busy machine. Over a virtual display or none: QT_QPA_PLATFORM=offscreen.
//
//   bench_stalls FILE         prints "NAME DEAF ms, processor DEAF ms, ALL ms"; FILE is read, and a copy of it is saved
#include "ui/document/app_settings.h"
#include "ui/document/document.h"
#include "ui/style/theme.h"
#include "ui/views/dialogs.h"
#include "ui/views/file_flow.h"
#include "ui/views/main_window.h"
#include "ui/views/report_flow.h"
#include "ui/views/review_dialog.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>
#include <QUndoStack>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

namespace {

using namespace hullwright;
using namespace hullwright::ui;

constexpr int kQuiet = 700; ///< milliseconds in which what was put off happens

double processor()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// Beats as often as the event loop lets it.
class Heart {
public:
    Heart()
    {
        QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { beat(); });
        m_timer.start(1);
    }

    void measure(const char* name, const std::function<void()>& act)
    {
        QTest::qWait(kQuiet);
        m_clock.restart();
        m_last = 0;
        m_used = processor();
        m_deaf = m_deafUsed = 0;
        act();
        beat();
        const double all = static_cast<double>(m_clock.nsecsElapsed()) / 1e6;
        QTest::qWait(kQuiet);
        std::printf("%-12s %7.0f ms, processor %7.0f ms, %7.0f ms\n", name, m_deaf, m_deafUsed, all);
        std::fflush(stdout);
    }

private:
    void beat()
    {
        const double now = static_cast<double>(m_clock.nsecsElapsed()) / 1e6, used = processor();
        m_deaf = std::max(m_deaf, now - m_last);
        m_deafUsed = std::max(m_deafUsed, used - m_used);
        m_last = now;
        m_used = used;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    double m_last = 0, m_used = 0, m_deaf = 0, m_deafUsed = 0;
};

QAction* action(const QWidget& window, const QString& text)
{
    const auto actions = window.findChildren<QAction*>();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction* each) { return each->text().remove(QLatin1Char('&')) == text; });
    return found == actions.end() ? nullptr : *found;
}

void settle(Document& document)
{
    (void)QTest::qWaitFor([&document] { return document.settled(); }, 60'000);
}

void walk(Heart& heart, MainWindow& window, const QString& path, const QString& folder)
{
    Document& document = window.document();
    heart.measure("open", [&] { window.files().open(path); });
    if (!document.analysis() || document.analysis()->project.stack->services.empty())
        return;
    const auto& services = document.analysis()->project.stack->services;
    const std::string middle = services[services.size() / 2]->name;
    heart.measure("choose", [&] { window.selection().select({std::string("services"), middle}); });
    SourceEditor& editor = window.source().editor();
    editor.setFocus();
    heart.measure("type", [&] {
        for (int i = 0; i < 5; ++i) {
            QTest::keyClick(&editor, Qt::Key_Space);
            QTest::qWait(30);
        }
        settle(document);
    });
    heart.measure("undo", [&] {
        while (document.undoStack()->canUndo())
            document.undoStack()->undo();
        settle(document);
    });
    heart.measure("edit", [&] { (void)document.perform(QStringLiteral("edit"), {yaml::Assign{{std::string("services"), middle, std::string("read_only")}, true}}); });
    heart.measure("undo edit", [&] { document.undoStack()->undo(); });
    heart.measure("redo edit", [&] { document.undoStack()->redo(); });
    for (const char* panel : {"Capabilities", "Limits", "Syscalls", "AppArmor", "Isolation", "Networks", "Mounts", "Overview"})
        if (QAction* show = action(window, QLatin1String(panel)))
            heart.measure(panel, [show] { show->trigger(); });
    heart.measure("review", [&] {
        ReviewDialog dialog(document, &window);
        dialog.show();
        QTest::qWait(kQuiet);
    });
    heart.measure("save as", [&] {
        (void)document.saveAs(folder + QStringLiteral("/copy.yaml"));
    });
    heart.measure("report", [&] { (void)window.reports().writeTo(folder + QStringLiteral("/report.html")); });
    heart.measure("close", [&] { document.close(); });
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_stalls FILE\n");
        return 2;
    }
    const QTemporaryDir folder; // settings of its own, and a copy of the file
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    AppSettings settings(&store);
    QtDialogs dialogs;
    Theme theme;
    const QString copy = folder.filePath(QStringLiteral("compose.yaml"));
    if (!QFile::copy(QString::fromLocal8Bit(argv[1]), copy))
        return 1;
    MainWindow window(MainWindow::Surroundings{settings, dialogs, theme});
    window.resize(1440, 900);
    window.show();
    Heart heart;
    walk(heart, window, copy, folder.path());
    return 0;
}
