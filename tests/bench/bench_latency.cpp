// What a hand feels: from a key or a click that changes a capability to the meter painted with the new score, and frame by frame while the tree is scrolled from end to
// end, everything unfolded. The real window over a file; run it on a display (a virtual one will do: xvfb-run -a).
//
// Each place of the tree is scrolled to several times and counts with its least time, since other programs take some of a busy machine's time and never give any.
//
//   bench_latency FILE        prints "click LEAST MEDIAN MOST ms of COUNT, scroll MEDIAN MOST ms over FRAMES frames"
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
std::vector<double> clicks(MainWindow& window)
{
    auto* list = named<QTreeView>(window, QStringLiteral("Capability list"));
    auto* meter = window.findChild<RiskMeter*>();
    std::vector<double> times;
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
        QTest::keyClick(list, Qt::Key_Space);
        while (!watch.painted && timer.elapsed() < 5000)
            QCoreApplication::processEvents();
        if (window.document().text() != before)
            times.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
    }
    return times;
}

std::vector<double> frames(MainWindow& window)
{
    auto* tree = named<QTreeView>(window, QStringLiteral("Stack tree"));
    std::vector<double> times;
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
            bar->setValue(value);
            tree->viewport()->repaint();
            QCoreApplication::processEvents();
            const double took = static_cast<double>(timer.nsecsElapsed()) / 1e6;
            if (pass == 0)
                times.push_back(took);
            else
                times[frame] = std::min(times[frame], took);
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
    const std::vector<double> click = clicks(window), scroll = frames(window);
    std::printf("click %.1f %.1f %.1f ms of %zu, scroll %.1f %.1f ms over %zu frames\n", least(click), median(click), most(click), click.size(), median(scroll), most(scroll), scroll.size());
    return click.empty() || scroll.empty() ? 1 : 0;
}
