#include "ui/document/disk_texts.h"

#include <QCoreApplication>
#include <QMetaObject>
#include <QThread>

#include <thread>
#include <utility>

namespace hullwright::ui {

namespace {

bool isWindowsThread()
{
    const QCoreApplication* const app = QCoreApplication::instance();
    return app != nullptr && QThread::currentThread() == app->thread();
}

bool lies(const std::filesystem::path& folder, const std::filesystem::path& path)
{
    const auto relative = path.lexically_relative(folder);
    return !relative.empty() && relative.is_relative() && *relative.begin() != "..";
}

SideLook beingRead(const std::filesystem::path& path)
{
    SideLook look;
    look.state = SideLook::State::BeingRead;
    look.text = tl::unexpected(Error{ErrorCode::Unreadable, QCoreApplication::translate("hullwright::ui::DiskTexts", "it is still being read").toStdString(),
                                     QCoreApplication::translate("hullwright::ui::DiskTexts", "Its disk has not answered yet. What it says is taken in as soon as it has.").toStdString(), path.string(), {}, {}});
    return look;
}

} // namespace

DiskTexts::DiskTexts(compose::FileReader reader, std::filesystem::path folder) : m_reader(std::move(reader)), m_folder(std::move(folder)) {}

SideLook DiskTexts::read(const std::filesystem::path& path) const
{
    std::error_code failed, unknown;
    const auto folder = std::filesystem::weakly_canonical(m_folder, failed);
    const auto real = failed ? std::filesystem::path() : std::filesystem::weakly_canonical(path, failed);
    SideLook look;
    look.inside = !failed && lies(folder, real);
    look.regular = std::filesystem::is_regular_file(path, unknown);
    look.text = m_reader(path);
    const bool there = std::filesystem::exists(path, unknown);
    look.state = look.text ? SideLook::State::There : !there ? SideLook::State::Absent : look.inside ? SideLook::State::Unreadable : SideLook::State::Outside;
    return look;
}

void DiskTexts::finish(const std::filesystem::path& path, const EntryPtr& entry, SideLook look)
{
    const std::scoped_lock lock(m_guard);
    if (!entry->done) // else it was written meanwhile
        entry->look = std::move(look);
    entry->done = true;
    m_silent = false;
    m_answered.notify_all();
    if (entry->awaited && m_receiver != nullptr)
        QMetaObject::invokeMethod(m_receiver, [told = m_told, path] { told(path); }, Qt::QueuedConnection);
}

SideLook DiskTexts::look(const std::filesystem::path& asked)
{
    const auto path = asked.lexically_normal();
    std::unique_lock lock(m_guard);
    EntryPtr& known = m_entries[path];
    if (!known)
        known = std::make_shared<Entry>();
    const EntryPtr entry = known;
    const bool first = !std::exchange(entry->begun, true);
    if (!isWindowsThread()) {
        if (first) {
            lock.unlock();
            finish(path, entry, read(path));
            lock.lock();
        }
        m_answered.wait(lock, [&] { return entry->done; });
        return entry->look;
    }
    if (first)
        std::thread([self = shared_from_this(), path, entry] { self->finish(path, entry, self->read(path)); }).detach();
    waitFor(entry, lock);
    if (entry->done)
        return entry->look;
    entry->awaited = true;
    return beingRead(path);
}

/// In the window's thread: as long as there is patience left until it handles its next event.
void DiskTexts::waitFor(const EntryPtr& entry, std::unique_lock<std::mutex>& lock)
{
    if (entry->done || m_silent || m_waited >= kPatience)
        return;
    if (m_waited == std::chrono::steady_clock::duration{})
        QMetaObject::invokeMethod(QCoreApplication::instance(), [weak = weak_from_this()] {
            if (const auto self = weak.lock()) {
                const std::scoped_lock guard(self->m_guard);
                self->m_waited = {};
            }
        }, Qt::QueuedConnection);
    const auto begun = std::chrono::steady_clock::now();
    m_silent = !m_answered.wait_for(lock, kPatience - m_waited, [&] { return entry->done; });
    m_waited += std::chrono::steady_clock::now() - begun;
}

compose::FileReader DiskTexts::fileReader()
{
    return [self = shared_from_this()](const std::filesystem::path& path) { return self->look(path).text; };
}

void DiskTexts::put(const std::filesystem::path& path, std::string text)
{
    const std::scoped_lock lock(m_guard);
    auto entry = std::make_shared<Entry>();
    entry->begun = entry->done = true;
    entry->look = {SideLook::State::There, true, true, std::move(text)};
    m_entries[path.lexically_normal()] = std::move(entry);
}

void DiskTexts::forget(const std::filesystem::path& path)
{
    const std::scoped_lock lock(m_guard);
    m_entries.erase(path.lexically_normal());
}

void DiskTexts::forget()
{
    const std::scoped_lock lock(m_guard);
    m_entries.clear();
}

std::vector<std::filesystem::path> DiskTexts::asked() const
{
    const std::scoped_lock lock(m_guard);
    std::vector<std::filesystem::path> paths;
    for (const auto& [path, entry] : m_entries)
        paths.push_back(path);
    return paths;
}

void DiskTexts::tell(QObject* receiver, std::function<void(const std::filesystem::path&)> told)
{
    const std::scoped_lock lock(m_guard);
    m_receiver = receiver;
    m_told = std::move(told);
}

} // namespace hullwright::ui
