// A folder as on a disk of another machine: it can fall silent, and whoever asks it something then waits until it answers. The test's own file functions stand before those of the C library.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace hullwright::test {

/// One at a time. The thread that makes it is the window's: it is never held back, since nobody would be left to answer; what it asked is noted in the place of that.
class SilentDisk {
public:
    explicit SilentDisk(const std::string& folder);
    SilentDisk(const SilentDisk&) = delete;
    SilentDisk& operator=(const SilentDisk&) = delete;
    ~SilentDisk();

    void fallSilent();
    /// From here on it is a disk like others.
    void answer();
    /// It answers, and what the window's thread asks is noted all the same.
    void listen();

    /// Each call of the window's thread that it would have waited in, such as "stat /folder/file", since it fell silent or was listened to.
    [[nodiscard]] std::string askedByWindow() const;
    /// How many threads wait for it now.
    [[nodiscard]] std::size_t waiting() const;
};

} // namespace hullwright::test
