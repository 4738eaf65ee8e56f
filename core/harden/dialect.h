// What Docker and Podman read differently, and a project as one of them starts it.
//
// Facts: Podman 4.3 and Docker 20.10, tried (tests/system/podman_engine_test.cpp). Podman refuses a tmpfs that names its owner (`uid=`), and knows `U` for whom the container starts as, which Docker
// refuses; runc before 1.1.9 ignores `mode=` where the image has the folder, so that no word for both is left. Podman leaves ports below 1024 to root's NET_BIND_SERVICE, where Docker sets a sysctl
// for every container that has a network of its own: to write that is the same for Docker, and starts the service under both.
#pragma once

#include "core/analysis/analysis.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::harden {

enum class Dialect : std::uint8_t { Docker, Podman };
[[nodiscard]] std::optional<Dialect> dialect(std::string_view name);
[[nodiscard]] std::string_view name(Dialect dialect); ///< "docker", "podman"

struct Worded {
    analysis::AnalysisPtr analysis;        ///< the same where nothing had to change
    std::vector<std::string> mendOwners{}; ///< services that got CHOWN, to hand their folders in memory over by themselves
    bool reowned = false;                  ///< folders in memory have lost the owner that they named
    std::vector<text::Message> notes{};    ///< what could not be written so
};
/// The project in an engine's words. Whoever starts as another user than root gets its folders in memory by `U`; whoever steps down hands them over itself.
[[nodiscard]] Worded wordedFor(const analysis::AnalysisPtr& hardened, Dialect dialect);

/// An entry of `tmpfs` names an owner by number.
[[nodiscard]] bool namesOwner(std::string_view entry);
/// An entry of `tmpfs` belongs to whom the container starts as, in Podman's way.
[[nodiscard]] bool givesOwner(std::string_view entry);

enum class OwnedBy : std::uint8_t { Root, Starter };
/// "/run:uid=101,gid=101" as "/run:U", or as "/run" where it is to be root's; an entry that names no owner stays.
[[nodiscard]] std::string withoutOwner(const std::string& entry, OwnedBy owner);

} // namespace hullwright::harden
