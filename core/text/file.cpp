#include "core/text/file.h"

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace hullwright::text {

namespace fs = std::filesystem;

namespace {

/// A file descriptor that closes itself.
class Descriptor {
public:
    explicit Descriptor(int fd) : m_fd(fd) {}
    Descriptor(const Descriptor&) = delete;
    Descriptor& operator=(const Descriptor&) = delete;
    ~Descriptor()
    {
        if (m_fd >= 0)
            ::close(m_fd);
    }
    [[nodiscard]] int get() const { return m_fd; }
    /// Closes now; false where the system reports that data was lost.
    bool close() { return ::close(std::exchange(m_fd, -1)) == 0; }

private:
    int m_fd;
};

Error failure(ErrorCode code, const fs::path& path, std::string message, std::string hint)
{
    return Error{code, std::move(message), std::move(hint), path.string(), {}, {}};
}

Error fromErrno(ErrorCode code, const fs::path& path, std::string_view what, int number)
{
    return failure(code, path, fmt::format("{}: {}", what, std::strerror(number)), {});
}

Error openError(const fs::path& path, int number)
{
    if (number == ENOENT || number == ENOTDIR)
        return failure(ErrorCode::NotFound, path, "There is no such file", "Check the name, and the folder that it is told from.");
    if (number == EACCES)
        return failure(ErrorCode::Unreadable, path, "The file can't be read: permission denied", "Give yourself permission to read it, or open a copy.");
    return fromErrno(ErrorCode::Unreadable, path, "The file can't be read", number);
}

bool sameMoment(const struct stat& a, const struct stat& b)
{
    return a.st_size == b.st_size && a.st_mtim.tv_sec == b.st_mtim.tv_sec && a.st_mtim.tv_nsec == b.st_mtim.tv_nsec;
}

Result<std::string> readAll(int fd, const fs::path& path, std::size_t limit)
{
    std::string bytes;
    char buffer[65536];
    for (;;) {
        const ssize_t got = ::read(fd, buffer, sizeof buffer);
        if (got < 0 && errno == EINTR)
            continue;
        if (got < 0)
            return tl::unexpected(fromErrno(ErrorCode::Unreadable, path, "The file can't be read", errno));
        if (got == 0)
            return bytes;
        bytes.append(buffer, static_cast<std::size_t>(got));
        if (bytes.size() > limit)
            return tl::unexpected(failure(ErrorCode::TooLarge, path, fmt::format("The file is larger than {} MB", limit / (1024 * 1024)), "Compose files are small; is this one?"));
    }
}

bool writeAll(int fd, std::string_view bytes)
{
    while (!bytes.empty()) {
        const ssize_t done = ::write(fd, bytes.data(), bytes.size());
        if (done < 0 && errno == EINTR)
            continue;
        if (done < 0)
            return false;
        bytes.remove_prefix(static_cast<std::size_t>(done));
    }
    return true;
}

void syncFolder(const fs::path& folder)
{
    const Descriptor fd(::open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC));
    if (fd.get() >= 0)
        ::fsync(fd.get()); // best effort: not every file system syncs folders
}

/// Permissions, and the owner where the system lets us, of the file that is being replaced; the umask's for a new one.
void takeOver(int fd, const fs::path& target)
{
    struct stat old {};
    if (::stat(target.c_str(), &old) == 0) {
        if (::fchown(fd, old.st_uid, old.st_gid) != 0 && ::fchown(fd, static_cast<uid_t>(-1), old.st_gid) != 0)
            errno = 0; // somebody else's file: it becomes ours, with its permissions
        ::fchmod(fd, old.st_mode & 07777U);
    } else {
        const mode_t mask = ::umask(0);
        ::umask(mask);
        ::fchmod(fd, 0666U & ~mask);
    }
}

} // namespace

Result<std::string> readFile(const fs::path& path, std::size_t limit)
{
    struct stat before {};
    if (::stat(path.c_str(), &before) != 0)
        return tl::unexpected(openError(path, errno));
    if (S_ISDIR(before.st_mode))
        return tl::unexpected(failure(ErrorCode::Unreadable, path, "This is a folder, not a file", "Name the Compose file in it."));
    if (!S_ISREG(before.st_mode))
        return tl::unexpected(failure(ErrorCode::Unreadable, path, "This is not a regular file", "Devices, pipes and sockets are not read."));
    const Descriptor fd(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK | O_NOCTTY));
    if (fd.get() < 0)
        return tl::unexpected(openError(path, errno));
    struct stat opened {};
    if (::fstat(fd.get(), &opened) != 0 || !S_ISREG(opened.st_mode))
        return tl::unexpected(failure(ErrorCode::Unreadable, path, "The file was replaced while it was being opened", "Open it again."));
    auto bytes = readAll(fd.get(), path, limit);
    if (!bytes)
        return bytes;
    struct stat after {};
    if (::fstat(fd.get(), &after) != 0 || !sameMoment(opened, after))
        return tl::unexpected(failure(ErrorCode::Unreadable, path, "The file changed while it was being read", "Open it again."));
    return bytes;
}

Result<void> writeFileAtomically(const fs::path& path, std::string_view bytes)
{
    std::error_code error;
    fs::path target = path;
    if (fs::is_symlink(path, error)) {
        target = fs::canonical(path, error);
        if (error)
            return tl::unexpected(failure(ErrorCode::Io, path, "The file is a link that leads nowhere", "Save under another name."));
    }
    if (fs::exists(target, error) && !fs::is_regular_file(target, error))
        return tl::unexpected(failure(ErrorCode::Io, path, "This is not a regular file: it is not overwritten", "Save under another name."));
    const fs::path folder = target.has_parent_path() ? target.parent_path() : fs::path(".");
    std::string temporary = (folder / ("." + target.filename().string() + ".XXXXXX")).string();
    Descriptor fd(::mkostemp(temporary.data(), O_CLOEXEC));
    if (fd.get() < 0)
        return tl::unexpected(fromErrno(ErrorCode::Io, path, "Nothing can be written in this folder", errno));
    takeOver(fd.get(), target);
    const bool written = writeAll(fd.get(), bytes) && ::fsync(fd.get()) == 0;
    const int number = errno;
    if (!written || !fd.close() || ::rename(temporary.c_str(), target.c_str()) != 0) {
        const int reason = written ? errno : number;
        ::unlink(temporary.c_str());
        return tl::unexpected(fromErrno(ErrorCode::Io, path, "The file could not be written, and is as it was", reason));
    }
    syncFolder(folder);
    return {};
}

} // namespace hullwright::text
