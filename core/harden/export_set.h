// The files of an export: the hardened Compose, a seccomp and an AppArmor profile for each service, and a README with the commands.
#pragma once

#include "core/harden/plan.h"

#include <filesystem>
#include <string>
#include <vector>

namespace hullwright::harden {

struct ExportFile {
    std::filesystem::path path; ///< relative to the export's folder
    std::string bytes;
};

struct ExportSet {
    std::vector<ExportFile> files;
    std::vector<text::Message> notes; ///< what was left out, and why (a service's own profile is kept ...)
};

/// Pure: the same analysis gives the same bytes. The Compose file is an edit of the original text that points each service's
/// security_opt at its profiles, unless the service already names its own.
[[nodiscard]] Result<ExportSet> exportSet(const analysis::AnalysisPtr& hardened);

/// Writes the set into a folder, made where missing; every file atomically. Refused where a file of the set is there already and
/// `overwrite` is false; then nothing is written.
enum class Overwrite : std::uint8_t { No, Yes };
[[nodiscard]] Result<void> write(const ExportSet& set, const std::filesystem::path& folder, Overwrite overwrite);

} // namespace hullwright::harden
