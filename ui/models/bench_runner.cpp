#include "ui/models/bench_runner.h"

#include "core/seccomp/allow_refused.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <map>
#include <mutex>
#include <set>
#include <tuple>
#include <utility>

namespace hullwright::ui {

namespace {

constexpr int kTellEvery = 100;
constexpr std::size_t kMostKinds = 5000;               ///< of refused calls: a hostile command makes up as many as it likes
constexpr std::size_t kMostWaiting = 512 * 1024;       ///< bytes that wait to be shown
constexpr qsizetype kLongestLine = 16 * 1024;
constexpr int kMostLines = 500; ///< handed over at once

/// What refused calls that are alike have in common.
using Likeness = std::tuple<std::string, std::string, std::uint32_t, std::uint32_t, std::string, std::vector<std::uint64_t>>;

/// Keeps the last lines: nobody reads more in a moment, and to lay them out would hold the window up. How many lines went.
quint64 dropUnreadable(QByteArray& text)
{
    qsizetype from = text.size();
    for (int lines = 0; lines <= kMostLines && from > 0; ++lines)
        from = text.lastIndexOf('\n', from - 1);
    if (from <= 0)
        return 0;
    const auto gone = std::count(text.cbegin(), text.cbegin() + from + 1, '\n');
    text.remove(0, from + 1);
    return static_cast<quint64>(gone);
}

} // namespace

/// Between the two threads.
struct BenchRunner::Shared {
    std::atomic<bool> stop{false};

    std::mutex guard; ///< of all below
    std::vector<Refusal> kinds;
    std::set<std::size_t> news;
    std::string waiting;
    quint64 lost = 0; ///< lines
    std::optional<Result<seccomp::BenchResult>> result;

    // Of the bench's thread alone.
    std::map<Likeness, std::size_t> known;
    std::map<std::size_t, std::set<int>> processes;

    void add(const seccomp::RefusedCall& call, const seccomp::Profile& resolved)
    {
        std::vector<std::uint64_t> telling;
        for (const unsigned index : seccomp::tellingArguments(resolved, call.name))
            telling.push_back(call.args[index]);
        const Likeness likeness{call.program, call.name, call.number, call.verdict, call.path, std::move(telling)};
        const auto found = known.find(likeness);
        if (found == known.end() && known.size() >= kMostKinds)
            return;
        const std::size_t number = found == known.end() ? known.size() : found->second;
        known.emplace(likeness, number);
        std::set<int>& makers = processes[number];
        if (makers.size() < kMostKinds)
            makers.insert(call.process);
        const std::scoped_lock lock(guard);
        if (number == kinds.size())
            kinds.push_back({number, call, 0, 0});
        ++kinds[number].count;
        kinds[number].processes = makers.size();
        news.insert(number);
    }

    void write(std::string_view bytes)
    {
        const std::scoped_lock lock(guard);
        waiting += bytes;
        if (waiting.size() <= kMostWaiting)
            return;
        // The newest is what one looks for; from a line's beginning on.
        const std::size_t line = waiting.find('\n', waiting.size() - kMostWaiting / 2);
        const std::size_t from = line == std::string::npos ? waiting.size() - kMostWaiting / 2 : line + 1;
        lost += static_cast<quint64>(std::count(waiting.begin(), waiting.begin() + static_cast<std::ptrdiff_t>(from), '\n'));
        waiting.erase(0, from);
    }
};

BenchRunner::BenchRunner(QObject* parent) : QObject(parent)
{
    m_telling.setInterval(kTellEvery);
    connect(&m_telling, &QTimer::timeout, this, &BenchRunner::tell);
}

BenchRunner::~BenchRunner()
{
    if (!m_thread)
        return;
    m_shared->stop = true;
    m_thread->wait();
    delete m_thread;
}

void BenchRunner::start(Task task)
{
    if (m_thread)
        return;
    m_stopped = false;
    m_begun.clear();
    m_shared = std::make_shared<Shared>();
    // A thread of its own: a command may take hours, and those of the pool are few. The kernel kills the command where this thread ends.
    m_thread = QThread::create([shared = m_shared, task = std::move(task)] {
        seccomp::BenchOptions options;
        options.command = task.command;
        options.folder = task.folder;
        options.mode = task.mode;
        options.refused = [&](const seccomp::RefusedCall& call) { shared->add(call, task.resolved); };
        options.stopped = [&] { return shared->stop.load(); };
        options.output = [&](std::string_view bytes) { shared->write(bytes); };
        auto result = seccomp::runUnder(task.resolved, options);
        const std::scoped_lock lock(shared->guard);
        shared->result = std::move(result);
    });
    connect(m_thread, &QThread::finished, this, &BenchRunner::finish);
    m_thread->start();
    m_telling.start();
}

void BenchRunner::stop()
{
    if (!m_thread)
        return;
    m_stopped = true;
    m_shared->stop = true;
}

void BenchRunner::tell()
{
    std::vector<Refusal> news;
    std::string bytes;
    quint64 lost = 0;
    {
        const std::scoped_lock lock(m_shared->guard);
        for (const std::size_t number : std::exchange(m_shared->news, {}))
            news.push_back(m_shared->kinds[number]);
        bytes = std::exchange(m_shared->waiting, {});
        lost = std::exchange(m_shared->lost, 0);
    }
    if (!news.empty())
        Q_EMIT refused(news);
    if (lost > 0)
        m_begun.clear();
    m_begun += QByteArray::fromStdString(bytes);
    lost += dropUnreadable(m_begun);
    QStringList lines;
    qsizetype at = 0;
    for (qsizetype end = m_begun.indexOf('\n'); end >= 0; end = m_begun.indexOf('\n', at)) {
        lines << QString::fromUtf8(m_begun.mid(at, std::min(end - at, kLongestLine)));
        at = end + 1;
    }
    m_begun.remove(0, at);
    if (m_begun.size() > kLongestLine)
        lines << QString::fromUtf8(std::exchange(m_begun, {}));
    if (!lines.isEmpty() || lost > 0)
        Q_EMIT written(lines, lost);
}

void BenchRunner::finish()
{
    m_telling.stop();
    tell();
    if (!m_begun.isEmpty())
        Q_EMIT written({QString::fromUtf8(std::exchange(m_begun, {}))}, 0);
    m_thread->deleteLater();
    m_thread = nullptr;
    Q_EMIT ended();
}

const Result<seccomp::BenchResult>& BenchRunner::result() const
{
    return *m_shared->result;
}

} // namespace hullwright::ui
