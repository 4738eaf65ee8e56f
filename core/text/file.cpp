#include "core/text/file.h"

#include <fmt/format.h>

#include <cerrno>
#include <chrono>
#include <cstring>
#include <fcntl.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace hullwright::text {

namespace {

namespace fs = std::filesystem;

class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) { }
    ~Descriptor() { close(); }
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    [[nodiscard]] int fd() const { return m_fd; }
    [[nodiscard]] bool valid() const { return m_fd >= 0; }
    bool close()
    {
        const int fd = m_fd;
        m_fd = -1;
        return fd < 0 || ::close(fd) == 0;
    }

private:
    int m_fd;
};

Error fileError(ErrorCode code, const fs::path& path, std::string message, std::string hint = {})
{
    return {code, std::move(message), std::move(hint), path.string(), {}, {}};
}

Error openError(const fs::path& path, int number)
{
    if (number == ENOENT || number == ENOTDIR)
        return fileError(ErrorCode::NotFound, path, "There is no such file");
    return fileError(ErrorCode::Unreadable, path, fmt::format("The file can't be read: {}", std::strerror(number)));
}

bool sameMoment(const struct stat& a, const struct stat& b)
{
    return a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

Result<std::string> readAll(const Descriptor& file, const fs::path& path, std::size_t expected, std::size_t limit)
{
    std::string bytes(expected + 1, '\0'); // one more than expected shows that the file grew
    std::size_t used = 0;
    while (true) {
        if (used == bytes.size())
            bytes.resize(bytes.size() * 2);
        const ssize_t count = ::read(file.fd(), bytes.data() + used, bytes.size() - used);
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return tl::unexpected(openError(path, errno));
        if (count == 0)
            break;
        used += static_cast<std::size_t>(count);
        if (used > limit)
            return tl::unexpected(fileError(ErrorCode::TooLarge, path, fmt::format("The file is larger than {} MB", limit / (1024 * 1024))));
    }
    bytes.resize(used);
    return bytes;
}

Error writeError(const fs::path& path, const char* step, int number)
{
    return fileError(ErrorCode::Io, path, fmt::format("{}: {}", step, std::strerror(number)), "The file is as it was before");
}

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t count = ::write(fd, bytes.data(), bytes.size());
        if (count < 0 && errno == EINTR)
            continue;
        if (count < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(count));
    }
    return true;
}

/// The file that a chain of symbolic links ends at, which need not exist yet.
fs::path targetOf(fs::path path)
{
    for (int hops = 0; hops < 40; ++hops) {
        std::error_code error;
        if (!fs::is_symlink(path, error))
            break;
        const fs::path next = fs::read_symlink(path, error);
        if (error)
            break;
        path = next.is_absolute() ? next : path.parent_path() / next;
    }
    return path;
}

/// Permissions of a file that did not exist: what creating it plainly would give.
mode_t defaultMode()
{
    const mode_t mask = ::umask(0);
    ::umask(mask);
    return 0666 & ~mask;
}

void syncFolder(const fs::path& folder)
{
    const Descriptor handle(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (handle.valid())
        ::fsync(handle.fd());
}

/// Gives the temporary file the owner and permissions of the one that it replaces. A group that can't be kept costs the
/// group's permissions, so that nobody reads the new file who couldn't read the old one.
bool takeOver(int fd, const struct stat& old)
{
    mode_t mode = old.st_mode & 07777;
    struct stat mine {};
    if (::fstat(fd, &mine) != 0)
        return false;
    const bool owned = mine.st_uid == old.st_uid || ::fchown(fd, old.st_uid, static_cast<gid_t>(-1)) == 0;
    const bool grouped = mine.st_gid == old.st_gid || ::fchown(fd, static_cast<uid_t>(-1), old.st_gid) == 0;
    if (!owned)
        mode &= ~static_cast<mode_t>(S_ISUID);
    if (!grouped)
        mode &= ~static_cast<mode_t>(S_ISGID | S_IRWXG);
    return ::fchmod(fd, mode) == 0;
}

} // namespace

namespace {

/// Without O_NONBLOCK, opening a pipe waits for a writer; what it is gets checked on the handle, not on the name. A file that another program holds a lease on (a file server, for its
/// clients) is then refused at first, while the kernel asks for it back: it does so by force after lease-break-time, 45 seconds (fcntl(2)).
int openedForReading(const fs::path& path)
{
    constexpr std::chrono::milliseconds kPause{20};
    for (std::chrono::milliseconds waited{0};; waited += kPause) {
        const int fd = ::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY);
        if (fd >= 0 || errno != EWOULDBLOCK || waited > std::chrono::seconds(50))
            return fd;
        std::this_thread::sleep_for(kPause);
    }
}

} // namespace

Result<std::string> readFile(const fs::path& path, std::size_t limit)
{
    const Descriptor file(openedForReading(path));
    if (!file.valid())
        return tl::unexpected(openError(path, errno));
    struct stat before {};
    if (::fstat(file.fd(), &before) != 0)
        return tl::unexpected(openError(path, errno));
    if (S_ISDIR(before.st_mode))
        return tl::unexpected(fileError(ErrorCode::Unreadable, path, "This is a folder, not a file"));
    if (!S_ISREG(before.st_mode))
        return tl::unexpected(fileError(ErrorCode::Unreadable, path, "This is a device, a pipe or a socket, not a file"));
    const auto size = static_cast<std::size_t>(before.st_size);
    if (size > limit)
        return tl::unexpected(fileError(ErrorCode::TooLarge, path, fmt::format("The file is larger than {} MB", limit / (1024 * 1024))));
    auto bytes = readAll(file, path, size, limit);
    struct stat after {};
    if (bytes && (::fstat(file.fd(), &after) != 0 || !sameMoment(before, after)))
        return tl::unexpected(fileError(ErrorCode::Unreadable, path, "The file changed while it was being read", "Try again"));
    return bytes;
}

Result<void> writeFileAtomically(const fs::path& path, std::string_view bytes)
{
    const fs::path target = targetOf(path);
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    struct stat old {};
    const bool exists = ::stat(target.c_str(), &old) == 0;
    if (exists && !S_ISREG(old.st_mode))
        return tl::unexpected(fileError(ErrorCode::Io, path, "This is not a regular file", "Choose another name"));
    if (exists && ::access(target.c_str(), W_OK) != 0)
        return tl::unexpected(writeError(path, "The file can't be written", errno));

    std::string name = (folder / ("." + target.filename().string().substr(0, 200) + ".XXXXXX")).string();
    Descriptor file(::mkostemp(name.data(), O_CLOEXEC));
    if (!file.valid())
        return tl::unexpected(writeError(path, "No file can be made in the folder", errno));
    const auto fail = [&](const char* step) {
        const int number = errno;
        ::unlink(name.c_str());
        return tl::unexpected(writeError(path, step, number));
    };
    if (!writeAll(file.fd(), bytes))
        return fail("Writing failed");
    if (exists ? !takeOver(file.fd(), old) : ::fchmod(file.fd(), defaultMode()) != 0)
        return fail("The permissions can't be kept");
    if (::fsync(file.fd()) != 0)
        return fail("Writing to the disk failed");
    if (!file.close())
        return fail("Writing failed");
    if (::rename(name.c_str(), target.c_str()) != 0)
        return fail("The file can't be replaced");
    syncFolder(folder);
    return {};
}

} // namespace hullwright::text
