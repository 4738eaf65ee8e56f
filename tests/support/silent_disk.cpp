#undef _FORTIFY_SOURCE // the functions themselves are defined here
#include "tests/support/silent_disk.h"

#include <algorithm>
#include <atomic>
#include <condition_variable>
#include <cstdarg>
#include <cstdio>
#include <cstdlib>
#include <dirent.h>
#include <dlfcn.h>
#include <fcntl.h>
#include <mutex>
#include <sys/inotify.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace hullwright::test {
namespace {

enum class Mood { Usual, Noting, Silent };

/// Never destroyed: threads that waited may outlive main().
struct State {
    std::mutex guard;
    std::condition_variable answered;
    std::string folder;
    Mood mood = Mood::Usual;
    std::thread::id window;
    std::vector<std::string> asked;
    std::size_t waiting = 0;
};

State& state()
{
    static auto* const made = new State;
    return *made;
}

std::atomic<bool> watched = false; // before anything else in a process of which most calls are none of ours

bool below(const std::string& folder, const std::string& path)
{
    return path == folder || path.starts_with(folder + '/');
}

void ask(const char* call, const char* path)
{
    if (!watched || !path)
        return;
    State& disk = state();
    std::unique_lock lock(disk.guard);
    if (disk.mood == Mood::Usual || !below(disk.folder, path))
        return;
    if (std::this_thread::get_id() == disk.window) {
        disk.asked.push_back(std::string(call) + ' ' + path);
        return;
    }
    ++disk.waiting;
    disk.answered.wait(lock, [&disk] { return disk.mood != Mood::Silent; });
    --disk.waiting;
}

template <class Function>
Function* next(const char* name)
{
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

} // namespace

SilentDisk::SilentDisk(const std::string& folder)
{
    const std::scoped_lock lock(state().guard);
    state().folder = folder;
    state().window = std::this_thread::get_id();
    state().asked.clear();
    watched = true;
}

SilentDisk::~SilentDisk()
{
    answer();
    watched = false;
}

void SilentDisk::fallSilent()
{
    const std::scoped_lock lock(state().guard);
    state().asked.clear();
    state().mood = Mood::Silent;
}

void SilentDisk::answer()
{
    const std::scoped_lock lock(state().guard);
    state().mood = Mood::Usual;
    state().answered.notify_all();
}

void SilentDisk::listen()
{
    const std::scoped_lock lock(state().guard);
    state().asked.clear();
    state().mood = Mood::Noting;
    state().answered.notify_all();
}

std::string SilentDisk::askedByWindow() const
{
    const std::scoped_lock lock(state().guard);
    std::string lines;
    for (const std::string& line : state().asked)
        lines += line + '\n';
    return lines;
}

std::size_t SilentDisk::waiting() const
{
    const std::scoped_lock lock(state().guard);
    return state().waiting;
}

} // namespace hullwright::test

// What Qt, the C++ library and our own code ask a disk by. A path that is told from an open folder has passed here when the folder was opened.
using hullwright::test::ask;
using hullwright::test::next;

extern "C" {

int open(const char* path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const auto mode = static_cast<mode_t>(va_arg(list, int));
    va_end(list);
    ask("open", path);
    static auto* const real = next<int(const char*, int, ...)>("open");
    return real(path, flags, mode);
}

int open64(const char* path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const auto mode = static_cast<mode_t>(va_arg(list, int));
    va_end(list);
    ask("open", path);
    static auto* const real = next<int(const char*, int, ...)>("open64");
    return real(path, flags, mode);
}

int openat(int folder, const char* path, int flags, ...)
{
    va_list list;
    va_start(list, flags);
    const auto mode = static_cast<mode_t>(va_arg(list, int));
    va_end(list);
    ask("open", path);
    static auto* const real = next<int(int, const char*, int, ...)>("openat");
    return real(folder, path, flags, mode);
}

FILE* fopen(const char* path, const char* mode)
{
    ask("fopen", path);
    static auto* const real = next<FILE*(const char*, const char*)>("fopen");
    return real(path, mode);
}

FILE* fopen64(const char* path, const char* mode)
{
    ask("fopen", path);
    static auto* const real = next<FILE*(const char*, const char*)>("fopen64");
    return real(path, mode);
}

DIR* opendir(const char* path)
{
    ask("opendir", path);
    static auto* const real = next<DIR*(const char*)>("opendir");
    return real(path);
}

int stat(const char* path, struct stat* out) noexcept
{
    ask("stat", path);
    static auto* const real = next<int(const char*, struct stat*)>("stat");
    return real(path, out);
}

int stat64(const char* path, struct stat64* out) noexcept
{
    ask("stat", path);
    static auto* const real = next<int(const char*, struct stat64*)>("stat64");
    return real(path, out);
}

int lstat(const char* path, struct stat* out) noexcept
{
    ask("lstat", path);
    static auto* const real = next<int(const char*, struct stat*)>("lstat");
    return real(path, out);
}

int lstat64(const char* path, struct stat64* out) noexcept
{
    ask("lstat", path);
    static auto* const real = next<int(const char*, struct stat64*)>("lstat64");
    return real(path, out);
}

int statx(int folder, const char* path, int flags, unsigned mask, struct statx* out) noexcept
{
    ask("statx", path);
    static auto* const real = next<int(int, const char*, int, unsigned, struct statx*)>("statx");
    return real(folder, path, flags, mask, out);
}

int access(const char* path, int mode) noexcept
{
    ask("access", path);
    static auto* const real = next<int(const char*, int)>("access");
    return real(path, mode);
}

char* realpath(const char* path, char* out) noexcept
{
    ask("realpath", path);
    static auto* const real = next<char*(const char*, char*)>("realpath");
    return real(path, out);
}

ssize_t readlink(const char* path, char* out, size_t size) noexcept
{
    ask("readlink", path);
    static auto* const real = next<ssize_t(const char*, char*, size_t)>("readlink");
    return real(path, out, size);
}

int inotify_add_watch(int watch, const char* path, uint32_t mask) noexcept
{
    ask("inotify_add_watch", path);
    static auto* const real = next<int(int, const char*, uint32_t)>("inotify_add_watch");
    return real(watch, path, mask);
}

int mkdir(const char* path, mode_t mode) noexcept
{
    ask("mkdir", path);
    static auto* const real = next<int(const char*, mode_t)>("mkdir");
    return real(path, mode);
}

int chmod(const char* path, mode_t mode) noexcept
{
    ask("chmod", path);
    static auto* const real = next<int(const char*, mode_t)>("chmod");
    return real(path, mode);
}

int unlink(const char* path) noexcept
{
    ask("unlink", path);
    static auto* const real = next<int(const char*)>("unlink");
    return real(path);
}

int rename(const char* from, const char* to) noexcept
{
    ask("rename", to);
    static auto* const real = next<int(const char*, const char*)>("rename");
    return real(from, to);
}

int mkostemp(char* path, int flags)
{
    ask("mkostemp", path);
    static auto* const real = next<int(char*, int)>("mkostemp");
    return real(path, flags);
}

} // extern "C"
