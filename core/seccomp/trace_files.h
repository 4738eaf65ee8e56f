// Traces read from files in pieces, whatever their size.
#pragma once

#include "core/seccomp/trace.h"
#include "core/text/error.h"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace hullwright::seccomp {

/// What was seen in all of them together. `goesOn` is asked between pieces, with the bytes read so far; false ends it with InvalidArgument.
/// Errors: NotFound, Unreadable (a folder, no permission), Syntax (no call in any of them), each with the file.
[[nodiscard]] Result<Observation> readTraces(const std::vector<std::filesystem::path>& files, const std::function<bool(std::uint64_t)>& goesOn = {});

} // namespace hullwright::seccomp
