// Trying a hardened stack beside the one that runs: what is started, what of the host it touches, and which step is behind a line of its log.
//
// The trial is one Compose file with everything resolved, since only a resolved model can be taken apart safely: no port is published, networks and volumes are
// the trial's own and empty, and nothing says to others (a proxy that watches labels, say) that it is there. What is left of the host are mounts of its folders.
#pragma once

#include "core/harden/export_set.h"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::harden {

/// The name of a trial's project. Only such a name ever stands in a command that takes something down.
class TrialName {
public:
    explicit TrialName(std::string_view project);
    [[nodiscard]] const std::string& text() const { return m_text; }

private:
    std::string m_text; ///< "shop-hullwright-try"
};

/// A program that starts Compose files.
struct Engine {
    std::string title;                ///< "docker compose"
    std::vector<std::string> compose; ///< the program and what has to follow it
    std::string client;               ///< lists containers; empty where there is none
    using Dialect = harden::Dialect;
    Dialect dialect = Dialect::Docker;
};
/// Where a program of a name is; nothing where there is none. Nothing is started to find out.
using FindProgram = std::function<std::optional<std::string>(const std::string&)>;
using Exists = std::function<bool(const std::filesystem::path&)>;
/// Those at hand, the best first.
[[nodiscard]] std::vector<Engine> enginesAtHand(const FindProgram& find, const Exists& exists, const std::filesystem::path& home);

/// Programs with their arguments, as they are started; no shell reads them.
struct TrialCommands {
    std::vector<std::string> down, up, logs;
    std::vector<std::string> states; ///< empty where nobody can tell
};
[[nodiscard]] TrialCommands commandsOf(const Engine& engine, const TrialName& name, const std::filesystem::path& composeFile);

/// Something of the host that a service of the trial really gets.
struct HostPath {
    enum class Access : std::uint8_t { ReadOnly, Writable };
    std::string path, service;
    Access access = Access::ReadOnly;
    friend bool operator==(const HostPath&, const HostPath&) = default;
};

struct Trial {
    TrialName name;
    ExportSet set; ///< compose.yaml, profiles and secrets, for the folder that they were made for
    std::vector<HostPath> hostPaths;
    std::vector<text::Message> notes; ///< what differs from the stack as it will run, and what else of the host it has
    std::vector<std::string> services;
};
/// `folder`: where the set will lie, for nobody else to read; `exists` asks for paths of the host that are mounted.
/// Errors: as exportSet, and Refused where the project has no folder of its own that its paths are told from.
/// `dialect`: of the engine that it is for.
[[nodiscard]] Result<Trial> trial(const analysis::AnalysisPtr& hardened, const Plan* plan, const ProfileReader& own, const std::filesystem::path& folder, const Exists& exists,
                                  Engine::Dialect dialect = Engine::Dialect::Docker);

/// A line of `logs` or `up`.
struct LogLine {
    std::string service; ///< empty where it tells none
    std::string text;    ///< without the service's name before it, and without colours
};
[[nodiscard]] LogLine readLogLine(std::string_view raw, const Trial& trial);

/// How a container stands, as `states` tells it.
struct TrialState {
    enum class Kind : std::uint8_t { Starting, Running, Healthy, Unhealthy, Restarting, Done, Failed };
    std::string service;
    Kind kind = Kind::Starting;
    int exitStatus = 0; ///< of Done, Failed and Restarting
};
/// Nothing for a line that tells none.
[[nodiscard]] std::optional<TrialState> readState(std::string_view line);

/// What is likely behind a line of a log, or behind how a container stands.
struct Blame {
    std::optional<knowledge::Measure> measure; ///< none: a health check
    std::string missing;                       ///< the capability; as in knowledge::FailureSign
    text::Text why;
    std::string service;
    std::string step; ///< the plan's step that took it away; empty: the file itself does
};
/// Only what was done to a service can be behind it: a step of the plan first, then what the file says. `plan` may be null.
[[nodiscard]] std::optional<Blame> blame(const LogLine& line, const compose::Stack& tried, const Plan* plan);
/// Of a container that is unhealthy under a check that the plan added, or that a signal ended which a limit or a filter sends.
[[nodiscard]] std::optional<Blame> blame(const TrialState& state, const compose::Stack& tried, const Plan* plan);

/// The edit that gives back just what a line says is missing.
struct Relaxation {
    text::Message title;
    compose::Edits edits;
};
/// Nothing where that is no matter of one edit (a network, a secret), or where the way the file is written has no place for it.
[[nodiscard]] std::optional<Relaxation> relaxation(const analysis::Analysis& analysis, const Blame& blame);

} // namespace hullwright::harden
