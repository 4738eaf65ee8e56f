// How long a window takes from the start of its process to its first paint, and what it holds in memory then: the real window
// over a file, or an empty QMainWindow as the counterpart. window_start.py runs both and prints medians.
//
//   bench_window empty | bench_window FILE        prints "MILLISECONDS PEAK_KB RESIDENT_KB"
#include "ui/document/app_settings.h"
#include "ui/style/theme.h"
#include "ui/views/dialogs.h"
#include "ui/views/file_flow.h"
#include "ui/views/main_window.h"

#include <QApplication>
#include <QEvent>
#include <QSettings>
#include <QTemporaryDir>
#include <QTimer>

#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <fstream>
#include <memory>
#include <string>

namespace {

using namespace hullwright::ui;

double now()
{
    timespec time{};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

std::string memory(const std::string& field)
{
    std::ifstream status("/proc/self/status");
    for (std::string line; std::getline(status, line);)
        if (line.starts_with(field + ":"))
            return std::to_string(std::atol(line.c_str() + field.size() + 1));
    return "0";
}

/// Waits for the first paint of any widget of a window, lets the rest of that frame be drawn, and tells.
class FirstPaint : public QObject {
public:
    explicit FirstPaint(double start) : m_start(start) {}

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_seen) {
            m_seen = true;
            QTimer::singleShot(0, this, [this] {
                m_elapsed = now() - m_start;
                // What is put off until the window is idle is part of its memory.
                QTimer::singleShot(1500, this, [this] {
                    std::printf("%.1f %s %s\n", m_elapsed, memory("VmHWM").c_str(), memory("VmRSS").c_str());
                    std::fflush(stdout);
                    std::_Exit(0);
                });
            });
        }
        return QObject::eventFilter(object, event);
    }

private:
    double m_start = 0;
    double m_elapsed = 0;
    bool m_seen = false;
};

} // namespace

int main(int argc, char** argv)
{
    const char* given = std::getenv("HULLWRIGHT_BENCH_START"); // milliseconds of CLOCK_MONOTONIC when the process was started
    const double start = given != nullptr ? std::atof(given) : now();
    QApplication application(argc, argv);
    FirstPaint paint(start);
    application.installEventFilter(&paint);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_window empty | FILE\n");
        return 2;
    }
    if (std::string(argv[1]) == "empty") {
        QMainWindow window;
        window.resize(1280, 800);
        window.show();
        return QApplication::exec();
    }
    const QTemporaryDir folder; // settings of its own: those of the reader would change the window
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    AppSettings settings(&store);
    QtDialogs dialogs;
    Theme theme;
    MainWindow window(MainWindow::Surroundings{settings, dialogs, theme});
    window.files().open(QString::fromLocal8Bit(argv[1]));
    window.show();
    return QApplication::exec();
}
