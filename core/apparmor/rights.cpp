#include "core/apparmor/rights.h"

#include "core/grants/grants.h"
#include "core/grants/service_image.h"

#include <algorithm>

namespace hullwright::apparmor {

namespace {

using knowledge::CapabilityMask;

bool holds(CapabilityMask mask, const char* capability)
{
    return (mask & knowledge::bit(*knowledge::capability(capability))) != 0;
}

bool switchedOn(const compose::Setting<bool>& setting)
{
    return setting && setting->value;
}

/// Not root, and no way to become it: no set-user-id program counts, and no hook is started as root or privileged.
bool neverRoot(const compose::Service& service)
{
    return grants::runsAsOther(service) && switchedOn(service.security.noNewPrivileges) && !switchedOn(service.privileged) && grants::rootHook(service) == nullptr && grants::privilegedHook(service) == nullptr;
}

/// Those that the file adds by name. Podman hands them to users other than root too; Docker doesn't.
CapabilityMask addedByName(const compose::Service& service)
{
    CapabilityMask mask = 0;
    for (const compose::Text& text : service.capAdd) {
        const auto name = knowledge::canonicalCapability(text.value);
        const knowledge::Capability* known = name ? knowledge::capability(*name) : nullptr;
        mask |= name && *name == "ALL" ? knowledge::allCapabilities() : known != nullptr ? knowledge::bit(*known) : 0;
    }
    return mask;
}

/// The lowest port that the service listens on below 1024, as far as the file and the image tell; 0 for none.
std::uint32_t lowPort(const compose::Service& service)
{
    std::uint32_t low = 0;
    const auto count = [&low](std::uint32_t port) {
        if (port > 0 && port < 1024 && (low == 0 || port < low))
            low = port;
    };
    for (const compose::Port& port : service.ports)
        count(port.target);
    if (low == 0) {
        const auto known = grants::catalogued(service);
        for (std::size_t i = 0; known.known() && i < known.facts->ports.size(); ++i)
            count(known.facts->ports[i].port);
    }
    return low;
}

bool usesSctp(const compose::Service& service)
{
    return std::any_of(service.ports.begin(), service.ports.end(), [](const compose::Port& port) { return port.protocol == "sctp"; });
}

bool onHostsNetwork(const compose::Service& service)
{
    return service.networkMode && service.networkMode->value == "host";
}

/// The service's network may have IPv6: one of its networks says so, or it isn't told here.
bool mayHaveIpv6(const compose::Service& service, const compose::Stack& stack)
{
    if (service.networkMode && service.networkMode->value != "bridge")
        return true;
    return std::any_of(service.networks.begin(), service.networks.end(), [&](const compose::NetworkAttachment& attachment) {
        const compose::Network* network = stack.network(attachment.network);
        return network == nullptr || network->external || network->enableIpv6;
    });
}

void add(Profile& profile, std::string text, std::string reason)
{
    profile.rules.push_back({std::move(text), std::move(reason)});
}

void addInternet(const compose::Service& service, const compose::Stack& stack, Profile& profile)
{
    const std::string four = onHostsNetwork(service) ? "Network traffic, in the host's own network." : "Ordinary network traffic.";
    // A server's socket for both is one of IPv6, even where nothing but the loopback has an address of it: without, nginx doesn't start.
    const std::string six = mayHaveIpv6(service, stack) ? four : "None of its networks has IPv6, but many servers listen with one IPv6 socket for both. Leave these out if this one doesn't.";
    for (const auto& [family, reason] : {std::pair("inet", four), std::pair("inet6", six)})
        for (const char* kind : {"stream", "dgram"})
            add(profile, "network " + std::string(family) + " " + kind + ",", reason);
    if (usesSctp(service)) {
        for (const char* family : {"inet", "inet6"})
            add(profile, "network " + std::string(family) + " seqpacket,", "One of its ports is of SCTP.");
    }
}

void addRaw(CapabilityMask usable, Profile& profile)
{
    if (!holds(usable, "NET_RAW"))
        return add(profile, "deny network packet,", "Raw packets: the service doesn't hold NET_RAW.");
    for (const char* family : {"inet raw", "inet6 raw", "packet"})
        add(profile, "network " + std::string(family) + ",", "Raw packets: the service holds NET_RAW, which is a default. Drop it and these rules go.");
}

} // namespace

CapabilityMask usableCapabilities(const compose::Service& service)
{
    const CapabilityMask bounding = grants::boundingSet(service);
    return neverRoot(service) ? bounding & addedByName(service) : bounding;
}

void addCapabilities(const compose::Service& service, Profile& profile)
{
    const CapabilityMask usable = usableCapabilities(service);
    const std::uint32_t port = lowPort(service);
    const auto names = knowledge::names(usable);
    const bool binds = port != 0 && holds(usable, "NET_BIND_SERVICE");
    for (const std::string& name : names) {
        std::string lower = name;
        std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        if (!binds || name != "NET_BIND_SERVICE")
            add(profile, "capability " + lower + ",", "Capabilities: exactly those that the service is given. No others count, whatever a program asks for.");
    }
    if (binds)
        add(profile, "capability net_bind_service,", "It listens on port " + std::to_string(port) + ", and ports below 1024 may be root's.");
    else if (port != 0 && onHostsNetwork(service))
        profile.notes.push_back({HULLWRIGHT_TR("apparmor", "Port %1 of the host is below 1024, and the service doesn't hold NET_BIND_SERVICE: this profile doesn't allow it either."), {std::to_string(port)}});
    if (usable != grants::boundingSet(service))
        profile.notes.push_back({HULLWRIGHT_TR("apparmor", "The service isn't root and can't become root (no-new-privileges), so the profile allows no capability but those under cap_add. A shell that you start in it as root gets none either."), {}});
}

void addNetworks(const compose::Service& service, const compose::Stack& stack, Profile& profile)
{
    const CapabilityMask usable = usableCapabilities(service);
    const char* local = "Sockets between processes.";
    add(profile, "network unix,", local);
    add(profile, "unix,", local);
    if (switchedOn(service.privileged) || holds(usable, "SYS_ADMIN")) {
        add(profile, "network,", "Every kind of network: the service is privileged or administers the system.");
        return;
    }
    if (service.networkMode && service.networkMode->value == "none") {
        add(profile, "deny network packet,", "The service has no network.");
    } else {
        addInternet(service, stack, profile);
        add(profile, "network netlink raw,", "Programs ask the kernel about their addresses and routes.");
        if (holds(usable, "NET_ADMIN"))
            add(profile, "network netlink dgram,", "The service holds NET_ADMIN: it sets addresses, routes and filters.");
        addRaw(usable, profile);
    }
    const char* closed = "Parts of the kernel that services don't use and exploits do.";
    add(profile, "deny network alg,", closed);
    add(profile, "deny network vsock,", closed);
}

} // namespace hullwright::apparmor
