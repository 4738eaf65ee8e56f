#include "core/rules/check_help.h"
#include "core/rules/references.h"

#include <algorithm>
#include <array>

namespace hullwright::rules::checks {

namespace {

/// Runtimes whose isolation is known, wherever they are registered: the last part of a path, up to its version.
bool known(std::string_view runtime)
{
    static constexpr std::array<std::string_view, 12> kNames{"runc", "crun", "youki", "runsc", "gvisor", "kata", "krun", "sysbox-runc", "nvidia", "io.containerd.runc", "io.containerd.runsc", "io.containerd.kata"};
    const std::string_view base = runtime.substr(runtime.find_last_of('/') == std::string_view::npos ? 0 : runtime.find_last_of('/') + 1);
    return std::any_of(kNames.begin(), kNames.end(), [&](std::string_view name) { return base.starts_with(name); });
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!service.runtime || known(service.runtime->value))
        return;
    context.findings.push_back(findingAt(service, {std::string("runtime")}, service.runtime->origin, Severity::Info,
                                         {HULLWRIGHT_TR("Rules", "%1 runs under the runtime %2: what that keeps apart is decided on the host, and not judged here."), {service.name, service.runtime->value}}));
}

} // namespace

const Rule& runtime_not_known()
{
    static const Rule rule{
        .id = "runtime-not-known",
        .title = HULLWRIGHT_TR("Rules", "A runtime is not known"),
        .layer = "isolation",
        .severity = Severity::Info,
        .why = HULLWRIGHT_TR("Rules", "A runtime is the program that makes the container. Some add a second kernel between the service and the host (gVisor, Kata), most do not, and one that somebody registered under a name of their own may do anything. Here it is taken for an ordinary one."),
        .attack = HULLWRIGHT_TR("Rules", "None by itself. The name is looked up in the daemon's settings; whoever may change those decides what runs as root at each start."),
        .fix = HULLWRIGHT_TR("Rules", "Check on the host what docker info lists under that name. If it is one of the known ones, use its usual name, so that reports like this one count it."),
        .breaks = HULLWRIGHT_TR("Rules", "A host that has not registered the name does not start the service."),
        .references = {{"Docker: alternative container runtimes", "https://docs.docker.com/engine/daemon/alternative-runtimes/"}, {"Compose: runtime", url::kServices}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
