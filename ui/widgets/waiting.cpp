#include "ui/widgets/waiting.h"

#include "core/text/file.h"
#include "ui/document/paths.h"
#include "ui/document/workers.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QFutureWatcher>
#include <QProgressDialog>
#include <QTimer>
#include <QtConcurrentRun>

#include <atomic>
#include <chrono>
#include <memory>

namespace hullwright::ui {

namespace {

constexpr std::chrono::milliseconds kPatience{500};
constexpr std::chrono::milliseconds kTick{100};

/// What both threads see.
struct Shared {
    std::atomic<bool> givenUp = false;
    std::atomic<int> done = 0, all = 0;
};

/// A dialog over the window until the work ends or somebody gives up.
void showProgress(QWidget* window, const QString& sentence, Shared& shared, QEventLoop& loop)
{
    if (!window->window()->isVisible())
        window->window()->show(); // at the start of the program: whoever is asked sees by whom
    QProgressDialog dialog(sentence, QCoreApplication::translate("hullwright::ui::Waiting", "Cancel"), 0, 0, window);
    dialog.setObjectName(QStringLiteral("waitingDialog"));
    dialog.setWindowModality(Qt::WindowModal);
    dialog.setMinimumDuration(0);
    dialog.setAutoClose(false);
    dialog.setAutoReset(false);
    QTimer tick;
    QObject::connect(&tick, &QTimer::timeout, &dialog, [&] {
        dialog.setMaximum(shared.all);
        dialog.setValue(shared.done);
    });
    QObject::connect(&dialog, &QProgressDialog::canceled, &loop, [&] {
        shared.givenUp = true;
        loop.quit();
    });
    tick.start(kTick);
    dialog.show();
    loop.exec();
}

} // namespace

bool waitFor(QWidget* window, const QString& sentence, const Work& work)
{
    const auto shared = std::make_shared<Shared>();
    QFutureWatcher<void> watcher;
    QEventLoop loop;
    QObject::connect(&watcher, &QFutureWatcherBase::finished, &loop, &QEventLoop::quit);
    const QFuture<void> future = QtConcurrent::run(&workers(), [work, shared] {
        work([shared](std::size_t done, std::size_t all) {
            shared->done = static_cast<int>(done);
            shared->all = static_cast<int>(all);
            return !shared->givenUp;
        });
    });
    watcher.setFuture(future);
    QTimer::singleShot(kPatience, &loop, &QEventLoop::quit);
    if (!future.isFinished())
        loop.exec(QEventLoop::ExcludeUserInputEvents);
    if (!future.isFinished())
        showProgress(window, sentence, *shared, loop);
    return !shared->givenUp;
}

Result<std::string> readFileFor(QWidget* window, const QString& path)
{
    const QString name = QFileInfo(path).fileName();
    const auto text = std::make_shared<Result<std::string>>();
    if (waitFor(window, QCoreApplication::translate("hullwright::ui::Waiting", "Reading %1…").arg(name), [text, file = pathOf(path)](const GoOn&) { *text = text::readFile(file); }))
        return std::move(*text);
    return tl::unexpected(Error{ErrorCode::Refused, QCoreApplication::translate("hullwright::ui::Waiting", "Reading %1 was given up before the disk answered").arg(name).toStdString(), {}, {}, {}, {}});
}

} // namespace hullwright::ui
