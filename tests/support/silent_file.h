// A file that nobody can open for a while, as on a disk of another machine that does not answer: the kernel holds back whoever opens it while this holds a lease on it (fcntl(2), F_SETLEASE).
#pragma once

#include <csignal>
#include <fcntl.h>
#include <string>
#include <unistd.h>

namespace hullwright::test {

class SilentFile {
public:
    /// The file is there, nobody has it open, and it belongs to whoever runs the test.
    explicit SilentFile(const std::string& path) : m_file(::open(path.c_str(), O_RDWR | O_CLOEXEC))
    {
        std::signal(SIGIO, SIG_IGN); // which tells that somebody waits
        m_silent = m_file >= 0 && ::fcntl(m_file, F_SETLEASE, F_WRLCK) == 0;
    }
    SilentFile(const SilentFile&) = delete;
    SilentFile& operator=(const SilentFile&) = delete;
    ~SilentFile() { answer(); }

    /// False where the file system knows no leases.
    [[nodiscard]] bool silent() const { return m_silent; }
    /// From here on it is a file like others.
    void answer()
    {
        if (m_file >= 0)
            ::close(m_file);
        m_file = -1;
        m_silent = false;
    }

private:
    int m_file = -1;
    bool m_silent = false;
};

} // namespace hullwright::test
