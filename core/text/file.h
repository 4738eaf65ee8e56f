// Reads a file whole with limits, and writes one so that a crash or a full disk never costs what stood there.
#pragma once

#include "core/text/error.h"

#include <cstddef>
#include <filesystem>
#include <string>
#include <string_view>

namespace hullwright::text {

/// The largest file that is read at all, in bytes.
inline constexpr std::size_t kMaxFileSize = 100U * 1024U * 1024U;

/// The bytes of a regular file. Errors: NotFound, Unreadable (a folder, a device, no permission, it changed while being
/// read), TooLarge. Devices, pipes and sockets are refused, never opened for reading. Waits for a file that another program holds a lease on.
[[nodiscard]] Result<std::string> readFile(const std::filesystem::path& path, std::size_t limit = kMaxFileSize);

/// Writes by way of a temporary file beside it, synced and renamed over it. An existing file keeps its permissions and, where
/// allowed, owner; a symbolic link stays a link and its target is written. On error (Io) nothing has changed.
[[nodiscard]] Result<void> writeFileAtomically(const std::filesystem::path& path, std::string_view bytes);

} // namespace hullwright::text
