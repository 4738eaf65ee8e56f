// The files beside a project as they stand on disk, each read once, on a thread of its own: a disk of another machine may not answer.
#pragma once

#include "core/compose/load.h"
#include "core/text/error.h"

#include <QString>

#include <chrono>
#include <condition_variable>
#include <filesystem>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

class QObject;

namespace hullwright::ui {

/// A file beside the project, as far as it could be looked at.
struct SideLook {
    enum class State {
        Absent,     ///< there is none
        There,
        Outside,    ///< there is one, and it lies outside of what may be read
        Unreadable, ///< there is one, and nobody can read it
        BeingRead,  ///< the disk has not answered yet
    };
    State state = State::Absent;
    bool inside = true; ///< in the project's folder, links resolved: nothing is written elsewhere
    bool regular = false; ///< a file, no folder and no device
    Result<std::string> text = std::string();
};

/// May be asked from any thread. The window's waits for the disk a moment at most, and is told when it has answered; others wait until it has.
class DiskTexts : public std::enable_shared_from_this<DiskTexts> {
public:
    /// How long the window's thread waits for all files together, before it shows again what it knows.
    static constexpr std::chrono::milliseconds kPatience{200};

    /// `reader` is asked on threads of its own; `folder` is the project's.
    DiskTexts(compose::FileReader reader, std::filesystem::path folder);

    [[nodiscard]] SideLook look(const std::filesystem::path& path);
    /// The same for a load. What is still being read is an error that says so.
    [[nodiscard]] compose::FileReader fileReader();
    /// What was written there, or found there by somebody else.
    void put(const std::filesystem::path& path, std::string text);
    /// It is read anew when it is asked for again.
    void forget(const std::filesystem::path& path);
    /// The same of all.
    void forget();
    /// All that were asked for.
    [[nodiscard]] std::vector<std::filesystem::path> asked() const;

    /// Calls `told` in the receiver's thread with each file that was looked at while it was being read, once it is there. Null: nobody any more.
    void tell(QObject* receiver, std::function<void(const std::filesystem::path&)> told);

private:
    struct Entry {
        bool begun = false, done = false, awaited = false;
        SideLook look;
    };
    using EntryPtr = std::shared_ptr<Entry>;

    [[nodiscard]] SideLook read(const std::filesystem::path& path) const;
    void finish(const std::filesystem::path& path, const EntryPtr& entry, SideLook look);
    void waitFor(const EntryPtr& entry, std::unique_lock<std::mutex>& lock);

    const compose::FileReader m_reader;
    const std::filesystem::path m_folder;
    mutable std::mutex m_guard;
    std::condition_variable m_answered;
    std::map<std::filesystem::path, EntryPtr> m_entries;
    bool m_silent = false; ///< the disk did not answer in time, and has not since: nobody waits for it again
    std::chrono::steady_clock::duration m_waited{}; ///< by the window's thread since it handled its last event
    QObject* m_receiver = nullptr;
    std::function<void(const std::filesystem::path&)> m_told;
};

} // namespace hullwright::ui
