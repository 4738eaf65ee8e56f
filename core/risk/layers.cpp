#include "core/risk/layers.h"

#include "core/grants/grants.h"
#include "core/risk/facts.h"

#include <algorithm>
#include <bit>

namespace hullwright::risk {

namespace {

using Kind = Layer::Kind;
using State = Layer::State;

constexpr std::size_t kNamedCalls = 4; ///< more would be no sentence

/// What privileged leaves of a layer.
text::Message undone()
{
    return {HULLWRIGHT_TR("layers", "Privileged takes it away."), {}};
}

Layer capabilityLayer(const Facts& facts)
{
    Layer layer{Kind::Capabilities, State::Open, HULLWRIGHT_TR("layers", "Capabilities"), {}};
    const std::string count = std::to_string(std::popcount(facts.capabilities));
    knowledge::CapabilityMask grave = 0;
    std::string worst;
    for (const knowledge::Capability& capability : knowledge::capabilities()) {
        if (facts.has(capability.bit) && capability.effect >= knowledge::Effect::HostIntegrity && !capability.dockerDefault) {
            grave |= bit(capability);
            worst = worst.empty() ? capability.name : worst;
        }
    }
    if (facts.privileged)
        layer.why = {HULLWRIGHT_TR("layers", "Privileged gives it all of them."), {}};
    else if (grave != 0)
        layer.why = {HULLWRIGHT_TR("layers", "It holds %1, %2 among them, which reach the host."), {count, worst}};
    else if ((facts.capabilities & ~grants::ordinaryCapabilities()) == 0) {
        layer.state = State::Standing;
        layer.why = facts.capabilities == 0 ? text::Message{HULLWRIGHT_TR("layers", "It holds none: root inside is an ordinary user to the kernel."), {}}
                                            : text::Message{HULLWRIGHT_TR("layers", "It holds %1, none of which goes beyond its own files and ports."), {count}};
    } else {
        layer.state = State::Partial;
        layer.why = {HULLWRIGHT_TR("layers", "It holds %1; most services need fewer."), {count}};
    }
    return layer;
}

Layer privilegesLayer(const Facts& facts)
{
    Layer layer{Kind::NewPrivileges, State::Open, HULLWRIGHT_TR("layers", "No new privileges"), {}};
    layer.state = facts.noNewPrivileges ? State::Standing : State::Open;
    layer.why = facts.noNewPrivileges ? text::Message{HULLWRIGHT_TR("layers", "Setuid programs gain nothing."), {}}
                                      : text::Message{HULLWRIGHT_TR("layers", "A setuid program in the image makes its caller root."), {}};
    return layer;
}

Layer userLayer(const Facts& facts)
{
    Layer layer{Kind::User, State::Open, HULLWRIGHT_TR("layers", "User"), {}};
    switch (facts.user) {
    case RunsAs::Other:
        layer.state = State::Standing;
        layer.why = {HULLWRIGHT_TR("layers", "It does not run as root."), {}};
        break;
    case RunsAs::Root: layer.why = {HULLWRIGHT_TR("layers", "It runs as root."), {}}; break;
    case RunsAs::Unknown:
        layer.state = State::Partial;
        layer.why = {HULLWRIGHT_TR("layers", "The image decides: taken for root."), {}};
        break;
    }
    return layer;
}

Layer fileSystemLayer(const Facts& facts)
{
    Layer layer{Kind::RootFileSystem, State::Open, HULLWRIGHT_TR("layers", "Root file system"), {}};
    layer.state = isTrue(facts.service->readOnly) ? State::Standing : State::Open;
    layer.why = isTrue(facts.service->readOnly) ? text::Message{HULLWRIGHT_TR("layers", "Read-only: programs can't be replaced."), {}}
                                                : text::Message{HULLWRIGHT_TR("layers", "Writable: an intruder leaves programs there."), {}};
    return layer;
}

Layer limitsLayer(const Facts& facts)
{
    Layer layer{Kind::Limits, State::Open, HULLWRIGHT_TR("layers", "Limits"), {}};
    const compose::Limits& limits = facts.service->limits;
    const auto holds = [](const auto& limit) { return limit.effective() && limit.effective()->value > 0; };
    const bool memory = holds(limits.memory), cpus = holds(limits.cpus) || limits.cpuQuota, pids = holds(limits.pids);
    const int count = int(memory) + int(cpus) + int(pids);
    layer.state = count == 3 ? State::Standing : count > 0 ? State::Partial : State::Open;
    if (count == 3)
        layer.why = {HULLWRIGHT_TR("layers", "Memory, processors and processes are limited."), {}};
    else if (count == 0)
        layer.why = {HULLWRIGHT_TR("layers", "It may use up memory, processors and processes of the host."), {}};
    else if (!memory)
        layer.why = {HULLWRIGHT_TR("layers", "Memory has no limit."), {}};
    else if (!pids)
        layer.why = {HULLWRIGHT_TR("layers", "The number of processes has no limit."), {}};
    else
        layer.why = {HULLWRIGHT_TR("layers", "Processors have no limit."), {}};
    return layer;
}

Layer seccompLayer(const Facts& facts)
{
    Layer layer{Kind::Seccomp, State::Open, HULLWRIGHT_TR("layers", "System calls"), {}};
    const auto& profile = facts.service->security.seccomp;
    const std::string value = profile ? profile->value : std::string();
    const bool own = !value.empty() && value != "builtin" && value != "unconfined";
    const auto strength = own ? seccomp::strengthOf(*facts.service) : std::nullopt;
    const auto opened = [&] {
        std::string names;
        for (std::size_t i = 0; i < strength->opened.size() && i < kNamedCalls; ++i)
            (names += i == 0 ? "" : ", ") += strength->opened[i];
        return names;
    };
    if (value == "unconfined")
        layer.why = {HULLWRIGHT_TR("layers", "No filter: every system call is open."), {}};
    else if (strength && strength->kind == seccomp::Strength::Kind::Open)
        layer.why = {HULLWRIGHT_TR("layers", "Its own filter, %1, holds nothing that matters: %2 and more are open."), {value, opened()}};
    else if (strength && strength->kind == seccomp::Strength::Kind::Weaker) {
        layer.state = State::Partial;
        layer.why = {HULLWRIGHT_TR("layers", "Its own filter, %1, opens what the engine's default refuses: %2."), {value, opened()}};
    }
    else if (facts.privileged && !own)
        layer.why = undone();
    else if (own) {
        layer.state = State::Standing;
        layer.why = {HULLWRIGHT_TR("layers", "A filter of its own: %1."), {value}};
    } else {
        layer.state = State::Partial;
        layer.why = {HULLWRIGHT_TR("layers", "The engine's default filter."), {}};
    }
    return layer;
}

Layer mandatoryLayer(const Facts& facts)
{
    Layer layer{Kind::MandatoryAccess, State::Open, HULLWRIGHT_TR("layers", "AppArmor, SELinux"), {}};
    const compose::SecurityOptions& security = facts.service->security;
    const std::string profile = security.appArmor ? security.appArmor->value : std::string();
    const bool ownType = std::any_of(security.labels.begin(), security.labels.end(), [](const compose::Text& label) { return label.value.starts_with("type:") && label.value != "type:spc_t"; });
    const bool superType = std::any_of(security.labels.begin(), security.labels.end(), [](const compose::Text& label) { return label.value == "type:spc_t"; });
    if (profile == "unconfined")
        layer.why = {HULLWRIGHT_TR("layers", "AppArmor is off for it."), {}};
    else if (isTrue(security.labelDisable) || superType)
        layer.why = {HULLWRIGHT_TR("layers", "SELinux does not separate it."), {}};
    else if (facts.privileged)
        layer.why = undone();
    else if ((!profile.empty() && profile != "docker-default") || ownType) {
        layer.state = State::Standing;
        layer.why = {HULLWRIGHT_TR("layers", "A profile of its own."), {}};
    } else {
        layer.state = State::Partial;
        layer.why = {HULLWRIGHT_TR("layers", "The engine's profile, where the host has AppArmor or SELinux."), {}};
    }
    return layer;
}

Layer userNamespaceLayer(const Facts& facts)
{
    Layer layer{Kind::UserNamespace, State::Open, HULLWRIGHT_TR("layers", "User namespace"), {}};
    const bool host = facts.service->usernsMode && facts.service->usernsMode->value == "host";
    if (host)
        layer.why = {HULLWRIGHT_TR("layers", "userns_mode: host: root inside is root outside."), {}};
    else if (facts.remapped || facts.rootlessEngine) {
        layer.state = State::Standing;
        layer.why = {HULLWRIGHT_TR("layers", "Root inside is nobody outside."), {}};
    } else
        layer.why = {HULLWRIGHT_TR("layers", "Root inside is root outside, as far as this file says."), {}};
    return layer;
}

Layer networkLayer(const Facts& facts)
{
    Layer layer{Kind::Networks, State::Standing, HULLWRIGHT_TR("layers", "Networks"), {}};
    const auto& ports = facts.service->ports;
    const auto open = std::count_if(ports.begin(), ports.end(), [](const compose::Port& port) { return !port.loopback(); });
    if (facts.hostNetwork) {
        layer.state = State::Open;
        layer.why = {HULLWRIGHT_TR("layers", "It uses the host's network: every port that it opens is open outside, and it reaches what listens on the host."), {}};
    } else if (open > 0) {
        layer.state = State::Partial;
        layer.why = {HULLWRIGHT_TR("layers", "Ports open to others: %1."), {std::to_string(open)}};
    } else
        layer.why = {HULLWRIGHT_TR("layers", "No port is open to others."), {}};
    return layer;
}

Layer runtimeLayer(const Facts& facts)
{
    Layer layer{Kind::Runtime, State::Partial, HULLWRIGHT_TR("layers", "Runtime"), {HULLWRIGHT_TR("layers", "It talks to the host's own kernel."), {}}};
    if (facts.sandboxed) {
        layer.state = State::Standing;
        layer.why = {HULLWRIGHT_TR("layers", "A kernel of its own stands between: %1."), {facts.service->runtime->value}};
    }
    return layer;
}

} // namespace

std::string_view name(Layer::Kind kind)
{
    static constexpr std::array<std::string_view, 10> kNames{"capabilities", "no-new-privileges", "user", "root-file-system", "limits", "seccomp", "mandatory-access", "user-namespace", "networks", "runtime"};
    return kNames[static_cast<std::size_t>(kind)];
}

std::string_view name(Layer::State state)
{
    static constexpr std::array<std::string_view, 3> kNames{"open", "partial", "standing"};
    return kNames[static_cast<std::size_t>(state)];
}

Layers layersOf(const compose::Service& service, const Pins& pins)
{
    const Facts facts = factsOf(service, pins);
    return {capabilityLayer(facts), privilegesLayer(facts), userLayer(facts), fileSystemLayer(facts), limitsLayer(facts),
            seccompLayer(facts), mandatoryLayer(facts), userNamespaceLayer(facts), networkLayer(facts), runtimeLayer(facts)};
}

} // namespace hullwright::risk
