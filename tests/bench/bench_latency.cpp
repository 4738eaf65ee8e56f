// What a hand feels: from a key or a click that changes a capability to the meter painted with the new score, and frame by frame while the tree is scrolled from end to
// end, everything unfolded. The real window over a file; run it on a display (a virtual one will do: xvfb-run -a).
//
// Each place of the tree is scrolled to several times and counts with its least time, since other programs take some of a busy machine's time and never give any. The
// processor time of the window's thread is told as well: it says the same on a quiet machine and on a busy one, yet leaves out what the display takes.
//
//   bench_latency FILE        prints "click LEAST MEDIAN MOST ms of COUNT, processor MEDIAN ms, scroll MEDIAN MOST ms over FRAMES frames, processor MOST ms"
#include "ui/document/app_settings.h"
#include "ui/document/document.h"
#include "ui/style/theme.h"
#include "ui/views/dialogs.h"
#include "ui/views/file_flow.h"
#include "ui/views/main_window.h"
#include "ui/widgets/risk_meter.h"

#include <QAction>
#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

namespace {

using namespace hullwright::ui;

constexpr int kClicks = 40;
constexpr int kMostFrames = 600;
constexpr int kPasses = 5;

template <class T>
T* named(const QWidget& window, const QString& name)
{
    const auto widgets = window.findChildren<T*>();
    const auto found = std::find_if(widgets.begin(), widgets.end(), [&](const T* widget) { return widget->accessibleName() == name; });
    return found == widgets.end() ? nullptr : *found;
}

QAction* action(const QWidget& window, const QString& text)
{
    const auto actions = window.findChildren<QAction*>();
    const auto found = std::find_if(actions.begin(), actions.end(), [&](const QAction* each) { return each->text().remove(QLatin1Char('&')) == text; });
    return found == actions.end() ? nullptr : *found;
}

/// Notes that a widget was painted.
class PaintWatch : public QObject {
public:
    using QObject::QObject;
    bool painted = false;

protected:
    bool eventFilter(QObject* object, QEvent* event) override
    {
        painted = painted || event->type() == QEvent::Paint;
        return QObject::eventFilter(object, event);
    }
};

/// Of this thread, in milliseconds.
double processor()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
}

/// As long as it took, and as much of the processor.
struct Times {
    std::vector<double> wall, processor;
};

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values.empty() ? 0 : values[values.size() / 2];
}

double least(const std::vector<double>& values)
{
    return values.empty() ? 0 : *std::min_element(values.begin(), values.end());
}

double most(const std::vector<double>& values)
{
    return values.empty() ? 0 : *std::max_element(values.begin(), values.end());
}

/// Drops NET_RAW from the selected service and takes it back, again and again.
Times clicks(MainWindow& window)
{
    auto* list = named<QTreeView>(window, QStringLiteral("Capability list"));
    auto* meter = window.findChild<RiskMeter*>();
    Times times;
    if (!list || !meter)
        return times;
    list->setFocus();
    list->keyboardSearch(QStringLiteral("NET_RAW"));
    PaintWatch watch;
    meter->installEventFilter(&watch);
    for (int i = 0; i < kClicks; ++i) {
        QTest::qWait(400); // what was put off, and the meter's motion, belong to the click before
        watch.painted = false;
        const std::string before = window.document().text();
        QElapsedTimer timer;
        timer.start();
        const double used = processor();
        QTest::keyClick(list, Qt::Key_Space);
        while (!watch.painted && timer.elapsed() < 5000)
            QCoreApplication::processEvents();
        if (window.document().text() == before)
            continue;
        times.wall.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        times.processor.push_back(processor() - used);
    }
    return times;
}

Times frames(MainWindow& window)
{
    auto* tree = named<QTreeView>(window, QStringLiteral("Stack tree"));
    Times times;
    if (!tree)
        return times;
    tree->expandAll();
    QTest::qWait(500);
    QScrollBar* bar = tree->verticalScrollBar();
    const int step = std::max(1, (bar->maximum() - bar->minimum()) / kMostFrames);
    for (int pass = 0; pass < kPasses; ++pass) {
        std::size_t frame = 0;
        for (int value = bar->minimum(); value <= bar->maximum(); value += step, ++frame) {
            QElapsedTimer timer;
            timer.start();
            const double begin = processor();
            bar->setValue(value);
            tree->viewport()->repaint();
            QCoreApplication::processEvents();
            const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6, used = processor() - begin;
            if (pass == 0) {
                times.wall.push_back(took);
                times.processor.push_back(used);
            } else {
                times.wall[frame] = std::min(times.wall[frame], took);
                times.processor[frame] = std::min(times.processor[frame], used);
            }
        }
    }
    return times;
}

} // namespace

int main(int argc, char** argv)
{
    QApplication application(argc, argv);
    if (argc != 2) {
        std::fprintf(stderr, "usage: bench_latency FILE\n");
        return 2;
    }
    const QTemporaryDir folder; // settings of its own: those of the reader would change the window
    QSettings store(folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat);
    AppSettings settings(&store);
    QtDialogs dialogs;
    Theme theme;
    MainWindow window(MainWindow::Surroundings{settings, dialogs, theme});
    window.resize(1440, 900);
    window.files().open(QString::fromLocal8Bit(argv[1]));
    window.show();
    QTest::qWait(1500);
    if (QAction* panel = action(window, QStringLiteral("Capabilities")))
        panel->trigger();
    QTest::qWait(300);
    const Times click = clicks(window), scroll = frames(window);
    std::printf("click %.1f %.1f %.1f ms of %zu, processor %.1f ms, scroll %.1f %.1f ms over %zu frames, processor %.1f ms\n", least(click.wall), median(click.wall), most(click.wall), click.wall.size(),
                median(click.processor), median(scroll.wall), most(scroll.wall), scroll.wall.size(), most(scroll.processor));
    return click.wall.empty() || scroll.wall.empty() ? 1 : 0;
}
