// The files of an export: the hardened Compose, a seccomp and an AppArmor profile for each service, and a README with the commands.
#pragma once

#include "core/harden/daemon.h"
#include "core/harden/dialect.h"
#include "core/harden/plan.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::harden {

struct ExportFile {
    enum class Mode : std::uint8_t { Plain, Private, Program }; ///< Private: 0600; Program: may be started
    std::filesystem::path path; ///< relative to the export's folder
    std::string bytes;
    Mode mode = Mode::Plain;
};

struct ExportSet {
    std::vector<ExportFile> files;
    std::vector<text::Message> notes; ///< what was left out, and why (a service's own profile is kept ...)
    std::optional<DaemonMerge> daemon; ///< where one was asked for: behind daemon.json
    Dialect dialect = Dialect::Docker; ///< of the engine that it is for
};

/// The files of a plan's steps, to be written into the project's folder.
[[nodiscard]] ExportSet filesOf(const Plan& plan);

/// A profile that a service names, by the path that security_opt has; nothing where it can't be read.
using ProfileReader = std::function<std::optional<std::string>(const std::string&)>;

/// Pure: the same analysis gives the same bytes. The Compose file is an edit of the original text that points each service's
/// security_opt at its profiles, unless the service already names its own.
/// `own`, where given, is asked for those: a profile of the project's folder goes along, so that the export starts where it is copied to.
/// `plan`, where given, is told in the README: what was changed, what may break, what was left alone.
/// `daemon`, where given, is the host's daemon.json: what the stack asks of the engine is merged into it and goes along as daemon.json.
/// `dialect`: of the engine that is to start it (dialect.h).
/// Errors: as mergedDaemon; Schema where the project could not be read whole, Refused where the edit can't be made.
[[nodiscard]] Result<ExportSet> exportSet(const analysis::AnalysisPtr& hardened, const Plan* plan = nullptr, const ProfileReader& own = {},
                                          const std::optional<DaemonFile>& daemon = {}, Dialect dialect = Dialect::Docker);

enum class Overwrite : std::uint8_t { No, Yes };
/// Writes the set into a folder, made where missing; every file atomically. Refused where a file of the set is there already with
/// other bytes and `overwrite` is No; then nothing is written.
[[nodiscard]] Result<void> write(const ExportSet& set, const std::filesystem::path& folder, Overwrite overwrite);

/// A .gitignore with the folder of secrets in it, its lines as they were; nothing where that is listed already.
[[nodiscard]] std::optional<std::string> ignoringSecrets(std::string_view gitignore);

/// A shell script that starts what was exported, restarts it, and reads back that each measure is in force; export_verify.cpp.
[[nodiscard]] std::string exportVerify(const analysis::Analysis& exported, const ExportSet& set);

/// The README of an export; export_readme.cpp.
[[nodiscard]] std::string exportReadme(const analysis::Analysis& exported, const ExportSet& set, const Plan* plan);

} // namespace hullwright::harden
