#include "core/harden/daemon.h"

#include <algorithm>
#include <array>
#include <fmt/format.h>
#include <utility>

namespace hullwright::harden {

namespace {

using Json = nlohmann::ordered_json;

template <class Test>
std::string servicesThat(const compose::Stack& stack, Test test)
{
    std::string names;
    for (const auto& service : stack.services)
        if (service->active && test(*service))
            names += (names.empty() ? "" : ", ") + service->name;
    return names;
}

/// Names come from a stranger's file: they stay on their line.
std::string onOneLine(std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20)
            c = ' ';
    return text;
}

template <class T>
bool says(const compose::Setting<T>& setting, const T& value)
{
    return setting && setting->value == value;
}

/// A container with root's rights on the host, or in one of its namespaces, can't be in a user namespace of its own.
bool needsHostUsers(const compose::Service& service)
{
    if (says(service.usernsMode, std::string("host")))
        return false; // it asks for that itself, and then works
    const auto isHost = [](const compose::Setting<std::string>& mode) { return says(mode, std::string("host")); };
    const bool socket = std::any_of(service.mounts.begin(), service.mounts.end(), [](const compose::Mount& each) { return each.type == compose::Mount::Type::Bind && each.resolvedSource.ends_with(".sock"); });
    return says(service.privileged, true) || isHost(service.networkMode) || isHost(service.pid) || isHost(service.ipc) || isHost(service.uts) || says(service.useApiSocket, true) || socket;
}

void userNamespaces(DaemonFragment& out, const compose::Stack& stack)
{
    if (const std::string names = servicesThat(stack, needsHostUsers); !names.empty()) {
        out.notes.push_back({HULLWRIGHT_TR("harden", "userns-remap is left out: it would break what shares the host with %1; give those `userns_mode: host` first"), {names}});
        return;
    }
    text::Message why{HULLWRIGHT_TR("harden", "Root in a container is then nobody on the host. Images and volumes that are there already are not seen any more, until it is taken back"), {}};
    const auto writes = [](const compose::Service& service) { return std::any_of(service.mounts.begin(), service.mounts.end(), [](const compose::Mount& each) { return each.type == compose::Mount::Type::Bind && !each.readOnly; }); };
    if (const std::string names = servicesThat(stack, writes); !names.empty())
        why.tail.push_back({HULLWRIGHT_TR("harden", "; folders of the host that %1 writes to have to be given to the shifted users"), {names}});
    out.keys.push_back({{"userns-remap"}, "default", std::move(why), DaemonKey::Takes::Restart});
}

void noNewPrivileges(DaemonFragment& out, const compose::Stack& stack)
{
    const std::string without = servicesThat(stack, [](const compose::Service& service) { return !says(service.security.noNewPrivileges, true); });
    if (!without.empty()) {
        out.notes.push_back({HULLWRIGHT_TR("harden", "no-new-privileges is left out: %1 would get it too, and the file does not give it to them"), {without}});
        return;
    }
    out.keys.push_back({{"no-new-privileges"}, true, {HULLWRIGHT_TR("harden", "Every service of this stack works without gaining privileges; so every container that says nothing else is kept from it"), {}}, DaemonKey::Takes::Restart});
}

/// How an engine is told of a runtime; null for one that we don't know, and for those that need no telling.
Json runtimeEntry(const std::string& name)
{
    static const std::array<std::pair<std::string_view, Json>, 8> kKnown{{
        {"crun", {{"path", "/usr/bin/crun"}}}, {"youki", {{"path", "/usr/bin/youki"}}}, {"runsc", {{"path", "/usr/local/bin/runsc"}}}, {"gvisor", {{"path", "/usr/local/bin/runsc"}}},
        {"krun", {{"path", "/usr/bin/krun"}}}, {"kata", {{"runtimeType", "io.containerd.kata.v2"}}}, {"sysbox-runc", {{"path", "/usr/bin/sysbox-runc"}}}, {"nvidia", {{"path", "nvidia-container-runtime"}}},
    }};
    const auto found = std::find_if(kKnown.begin(), kKnown.end(), [&](const auto& pair) { return pair.first == name; });
    return found == kKnown.end() ? Json() : found->second;
}

void runtimes(DaemonFragment& out, const compose::Stack& stack)
{
    std::vector<std::string> done;
    for (const auto& service : stack.services) {
        if (!service->active || !service->runtime)
            continue;
        const std::string& name = service->runtime->value;
        if (name.empty() || name == "runc" || name.starts_with("io.containerd.") || std::find(done.begin(), done.end(), name) != done.end())
            continue;
        done.push_back(name);
        const std::string users = servicesThat(stack, [&](const compose::Service& each) { return says(each.runtime, name); });
        if (Json entry = runtimeEntry(name); !entry.is_null())
            out.keys.push_back({{"runtimes", name}, std::move(entry), {HULLWRIGHT_TR("harden", "%1 names this runtime; see that the program is at that place"), {users}}, DaemonKey::Takes::Reload});
        else
            out.notes.push_back({HULLWRIGHT_TR("harden", "runtimes has to know %1, which %2 names: where its program is only you know"), {name, users}});
    }
}

void betweenContainers(DaemonFragment& out, const compose::Stack& stack)
{
    const auto onBridge = [](const compose::Service& service) { return says(service.networkMode, std::string("bridge")); };
    if (const std::string names = servicesThat(stack, onBridge); !names.empty()) {
        out.notes.push_back({HULLWRIGHT_TR("harden", "icc is left out: %1 is on the default bridge, where containers then can't reach each other"), {names}});
        return;
    }
    out.keys.push_back({{"icc"}, false, {HULLWRIGHT_TR("harden", "Containers on the default bridge don't reach each other; this stack has networks of its own"), {}}, DaemonKey::Takes::Restart});
}

} // namespace

std::string DaemonKey::name() const
{
    std::string result;
    for (const std::string& step : path)
        result += (result.empty() ? "" : ".") + step;
    return result;
}

DaemonFragment daemonFragment(const compose::Stack& stack)
{
    DaemonFragment out;
    userNamespaces(out, stack);
    noNewPrivileges(out, stack);
    betweenContainers(out, stack);
    out.keys.push_back({{"live-restore"}, true, {HULLWRIGHT_TR("harden", "Containers stay up while the engine restarts, so that nobody puts an update of it off. Not for a Swarm"), {}}, DaemonKey::Takes::Reload});
    runtimes(out, stack);
    return out;
}

std::string daemonReadme(const DaemonMerge& merge)
{
    std::string out = "`daemon.json` is for the engine of the host, not for the project: it holds for everything that runs there, and needs root.\n\n";
    for (const DaemonKey& key : merge.added)
        out += fmt::format("- `{}`: {}. Taken on by a {} of the engine.\n", key.name(), onOneLine(key.why.english()), key.takes == DaemonKey::Takes::Reload ? "reload" : "restart");
    for (const DaemonKey& key : merge.there)
        out += fmt::format("- `{}` is there already.\n", key.name());
    for (const text::Message& note : merge.notes)
        out += fmt::format("- {}.\n", onOneLine(note.english()));
    if (merge.added.empty())
        return out + "\nNothing was added.\n";
    const bool restart = std::any_of(merge.added.begin(), merge.added.end(), [](const DaemonKey& key) { return key.takes == DaemonKey::Takes::Restart; });
    out += "\n```sh\nsudo dockerd --validate --config-file=daemon.json     # from Docker 23 on\nsudo cp -p /etc/docker/daemon.json /etc/docker/daemon.json.before   # where there is one\nsudo install -m 644 daemon.json /etc/docker/daemon.json\n";
    out += restart ? "sudo systemctl restart docker   # stops and starts containers, unless live-restore was on before\n```\n" : "sudo systemctl reload docker\n```\n";
    return out + "\nTo go back: put daemon.json.before in its place and restart the engine. A key that is also given to dockerd on its command line keeps the engine from starting.\n";
}

} // namespace hullwright::harden
