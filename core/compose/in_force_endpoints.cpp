// Ports that nobody publishes, mounts whose options nobody reads, and health checks that can't succeed.
#include "core/compose/in_force.h"

#include "core/compose/scalars.h"
#include "core/compose/short_syntax.h"
#include "core/compose/units.h"

#include <algorithm>
#include <array>

namespace hullwright::compose {
namespace {

/// moby/sys mount, MergeTmpfsOptions: flags, and names before `=`.
constexpr std::array<std::string_view, 40> kTmpfsOptions{
    "defaults", "ro",      "rw",        "suid",   "nosuid",   "dev",      "nodev",   "exec",     "noexec",   "sync",    "async",   "dirsync",    "remount",     "mand",
    "nomand",   "atime",   "noatime",   "diratime", "nodiratime", "bind",  "rbind",   "unbindable", "runbindable", "private", "rprivate", "shared", "rshared",     "slave",
    "rslave",   "relatime", "norelatime", "strictatime", "nostrictatime", "mode", "uid", "gid", "nr_inodes", "nr_blocks", "mpol", "size"};

std::string scalarAt(const Value& value, std::string_view key)
{
    const Value* found = value.find(key);
    return found ? scalarText(*found).value_or("") : std::string();
}

/// Compose reads the protocol of the short form only; the engine takes it in any case.
void protocol(ServiceWarnings& service, const Value& port)
{
    std::string name = scalarAt(port, "protocol");
    std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    if (name.empty() || name == "tcp" || name == "udp" || name == "sctp")
        return;
    service.warnItem("ports", port, say(HULLWRIGHT_TR("compose", "there is no protocol \"%1\": the engine refuses to start the container"), {name}), say(HULLWRIGHT_TR("compose", "Write tcp, udp or sctp; app_protocol says what is spoken over it.")));
}

void ports(ServiceWarnings& service)
{
    const Value::List& all = service.items("ports");
    if (all.empty())
        return;
    const std::string mode = service.text("network_mode");
    const double copies = service.number({"scale"}).value_or(service.number({"deploy", "replicas"}).value_or(1));
    const Value* last = nullptr; // a range makes many of one item
    for (const Value& port : all) {
        if (last && last->origin.item == port.origin.item)
            continue;
        last = &port;
        protocol(service, port);
        if (mode == "host")
            service.warnItem("ports", port, say(HULLWRIGHT_TR("compose", "the port is not published: with network_mode host every port of the service is the host's")),
                             say(HULLWRIGHT_TR("compose", "Remove ports, or network_mode: host. What the service listens on is open either way.")));
        else if (mode == "none")
            service.warnItem("ports", port, say(HULLWRIGHT_TR("compose", "the port is not published: the service has no network")), say(HULLWRIGHT_TR("compose", "Remove ports, or network_mode: none.")));
        else if (mode.starts_with("service:") || mode.starts_with("container:"))
            service.warnItem("ports", port, say(HULLWRIGHT_TR("compose", "the engine refuses ports here: the network belongs to %1"), {mode.substr(mode.find(':') + 1)}),
                             say(HULLWRIGHT_TR("compose", "Publish the port there.")));
        else if (const std::string published = scalarAt(port, "published"); copies > 1 && !published.empty() && published.find('-') == std::string::npos && published != "0")
            service.warnItem("ports", port, say(HULLWRIGHT_TR("compose", "only one of the service's containers can have port %1 of the host: the others can't start"), {published}),
                             say(HULLWRIGHT_TR("compose", "Leave the host's port out, or write a range.")));
    }
}

void mountOptions(ServiceWarnings& service)
{
    for (const Value& mount : service.items("volumes")) {
        const std::string type = scalarAt(mount, "type");
        for (const std::string_view block : {"bind", "volume", "tmpfs", "image"}) {
            const Value* options = mount.find(block);
            // The short form makes blocks of its own for what it has.
            if (block != type && isWritten(options) && options->origin.key.valid())
                service.warnItem("volumes", mount, say(HULLWRIGHT_TR("compose", "the options under %1 are ignored: this is a mount of type %2"), {std::string(block), type}),
                                 say(HULLWRIGHT_TR("compose", "Remove them, or change the type.")));
        }
        if (type == "tmpfs" && !scalarAt(mount, "source").empty())
            service.warnItem("volumes", mount, say(HULLWRIGHT_TR("compose", "a tmpfs has no source: the engine refuses to start the container")), say(HULLWRIGHT_TR("compose", "Remove source.")));
    }
}

/// The engine gets what stands behind the first colon as it is.
void tmpfs(ServiceWarnings& service)
{
    for (const Value& item : service.items("tmpfs")) {
        const std::string* text = item.string();
        const auto colon = text ? text->find(':') : std::string::npos;
        if (text && !text->empty() && text->front() != '/')
            service.warnItem("tmpfs", item, say(HULLWRIGHT_TR("compose", "\"%1\" is no whole path: the engine refuses to start the container"), {text->substr(0, colon)}));
        if (colon == std::string::npos)
            continue;
        for (const std::string_view option : split(std::string_view(*text).substr(colon + 1), ',')) {
            const std::string_view name = option.substr(0, option.find('='));
            if (std::find(kTmpfsOptions.begin(), kTmpfsOptions.end(), name) == kTmpfsOptions.end())
                service.warnItem("tmpfs", item, say(HULLWRIGHT_TR("compose", "\"%1\" is no option of a tmpfs: the engine refuses to start the container"), {std::string(option)}),
                                 say(HULLWRIGHT_TR("compose", "Options are separated by commas, such as size=64m,mode=1777,noexec.")));
        }
    }
}

void healthcheck(ServiceWarnings& service)
{
    const Value* test = service.find({"healthcheck", "test"});
    if (!test || !test->list() || test->list()->size() != 2)
        return;
    const std::string *shell = test->list()->front().string(), *command = test->list()->back().string();
    if (shell && command && *shell == "CMD-SHELL" && *command == "NONE")
        service.warn({"healthcheck", "test"}, say(HULLWRIGHT_TR("compose", "the text NONE does not turn the check off: a shell runs it, and it always fails")), say(HULLWRIGHT_TR("compose", "Write [\"NONE\"], or disable: true.")));
}

void network(ServiceWarnings& service)
{
    const std::string mode = service.text("network_mode");
    const bool shared = mode.starts_with("service:") || mode.starts_with("container:");
    if (shared && !service.text("hostname").empty())
        service.warn({"hostname"}, say(HULLWRIGHT_TR("compose", "the engine refuses a hostname here: the network belongs to %1"), {mode.substr(mode.find(':') + 1)}), say(HULLWRIGHT_TR("compose", "Remove it.")));
    if (mode == "host" || mode == "none" || shared) {
        for (const Value& item : service.items("expose"))
            service.warnItem("expose", item, say(HULLWRIGHT_TR("compose", "expose says nothing here: the service has no network of its own")), say(HULLWRIGHT_TR("compose", "Remove it.")));
        for (const Value& item : service.items("links"))
            service.warnItem("links", item, say(HULLWRIGHT_TR("compose", "the link has no effect: the service has no network of its own")), say(HULLWRIGHT_TR("compose", "Remove it; depends_on keeps the order of starting.")));
    }
}

} // namespace

void warnOfEndpoints(const Value& service, const Trail& where, Problems& problems)
{
    ServiceWarnings warnings(service, where, problems);
    ports(warnings);
    mountOptions(warnings);
    tmpfs(warnings);
    healthcheck(warnings);
    network(warnings);
}

} // namespace hullwright::compose
