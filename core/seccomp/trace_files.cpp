#include "core/seccomp/trace_files.h"

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <fmt/format.h>
#include <memory>

namespace hullwright::seccomp {

namespace {

constexpr std::size_t kPiece = std::size_t{1} << 20U;

tl::unexpected<Error> traceFailure(ErrorCode code, std::string message, const std::filesystem::path& file, std::string hint = {})
{
    return tl::unexpected(Error{code, std::move(message), std::move(hint), file.string(), {}, {}});
}

Result<void> feed(TraceReader& reader, const std::filesystem::path& path, std::uint64_t& bytes, const std::function<bool(std::uint64_t)>& goesOn)
{
    std::error_code failed;
    if (std::filesystem::is_directory(path, failed))
        return traceFailure(ErrorCode::Unreadable, "This is a folder", path, "Name the trace's files.");
    if (std::filesystem::exists(path, failed) && !std::filesystem::is_regular_file(path, failed))
        return traceFailure(ErrorCode::Unreadable, "This is a device, a pipe or a socket, not a file", path);
    const std::unique_ptr<std::FILE, int (*)(std::FILE*)> file(std::fopen(path.c_str(), "rbe"), std::fclose);
    if (!file)
        return traceFailure(errno == ENOENT ? ErrorCode::NotFound : ErrorCode::Unreadable, fmt::format("The trace can't be opened: {}", std::strerror(errno)), path);
    std::string buffer(kPiece, '\0');
    reader.begin(path.filename().string());
    for (std::size_t got = kPiece; got > 0;) {
        got = std::fread(buffer.data(), 1, buffer.size(), file.get());
        reader.feed(std::string_view(buffer).substr(0, got));
        bytes += got;
        if (goesOn && !goesOn(bytes))
            return traceFailure(ErrorCode::InvalidArgument, "Reading the trace was stopped", path);
    }
    reader.end();
    if (std::ferror(file.get()) != 0)
        return traceFailure(ErrorCode::Unreadable, "The trace can't be read to its end", path);
    return {};
}

} // namespace

Result<Observation> readTraces(const std::vector<std::filesystem::path>& files, const std::function<bool(std::uint64_t)>& goesOn)
{
    TraceReader reader;
    std::uint64_t bytes = 0;
    for (const auto& file : files) {
        if (auto fed = feed(reader, file, bytes, goesOn); !fed)
            return tl::unexpected(std::move(fed.error()));
    }
    Observation seen = reader.observation();
    if (seen.empty())
        return traceFailure(ErrorCode::Syntax, "No system call was found in the trace", files.empty() ? std::filesystem::path() : files.front(),
                       "strace, perf trace, the audit log, bpftrace's counts and profiles of oci-seccomp-bpf-hook are read.");
    return seen;
}

} // namespace hullwright::seccomp
