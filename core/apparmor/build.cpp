#include "core/apparmor/places.h"
#include "core/apparmor/profile.h"
#include "core/apparmor/rights.h"
#include "core/apparmor/spare.h"
#include "core/grants/service_image.h"
#include "core/knowledge/capabilities.h"

#include <set>

namespace hullwright::apparmor {

namespace {

using Access = Place::Access;
using knowledge::CapabilityMask;

bool isSet(const compose::Setting<bool>& setting)
{
    return setting && setting->value;
}

std::string valueOf(const compose::Setting<std::string>& setting)
{
    return setting ? setting->value : std::string();
}

/// The quoted path with what follows it inside the quotes: "/data" and "{,/,/**}".
std::string pattern(const std::string& path, std::string_view tail)
{
    // placesOf() has refused every path that can't be quoted.
    std::string quoted = quotePath(path).value_or("\"/\"");
    quoted.insert(quoted.size() - 1, tail);
    return quoted;
}

class Builder {
public:
    Builder(const compose::Service& service, const compose::Stack& stack, Places places, Abi abi)
        : m_service(service)
        , m_stack(stack)
        , m_places(std::move(places))
        , m_usable(usableCapabilities(service))
        , m_abi(abi)
        , m_privileged(isSet(service.privileged))
        , m_readOnly(isSet(service.readOnly))
    {
    }

    Profile build()
    {
        m_profile.name = profileName(m_service, m_stack);
        m_profile.abi = m_abi;
        m_profile.notes = m_places.notes;
        addCapabilities(m_service, m_profile);
        addNetworks(m_service, m_stack, m_profile);
        addRoot();
        addPlaces();
        addKernelFiles();
        addMounting();
        addSignals();
        addTracing();
        if (m_abi == Abi::V4)
            addNamespaces();
        addNotes();
        return std::move(m_profile);
    }

private:
    void add(std::string text, std::string reason) { m_profile.rules.push_back({std::move(text), std::move(reason)}); }
    void note(text::Text text, std::vector<std::string> arguments = {}) { m_profile.notes.push_back({text, std::move(arguments)}); }

    [[nodiscard]] bool has(const char* capability) const { return (m_usable & knowledge::bit(*knowledge::capability(capability))) != 0; }
    [[nodiscard]] bool mounts() const { return has("SYS_ADMIN"); }

    void addRoot()
    {
        if (!m_readOnly) {
            const char* open = "The root file system is writable: `read_only: true` would make this profile much tighter.";
            add("/ r,", open);
            add("/** mrwlkix,", open);
            return;
        }
        // Never `deny /** w`: a deny rule wins over every other, and would take the writable places along.
        const char* closed = "The root file system is read-only: everything may be read, and every program run, since no file tells which ones the service needs. What may be written follows.";
        add("/ r,", closed);
        add("/** mrix,", closed);
        const char* devices = "Devices that every container has.";
        add("/dev/{null,zero,full,random,urandom,tty,console,ptmx} rw,", devices);
        add("/dev/pts/{,**} rw,", devices);
        add("/dev/shm/{,**} mrwlk,", "Shared memory.");
        add("/dev/mqueue/{,**} rwk,", "Message queues.");
        add("/proc/[0-9]*/{,**} rw,", "A process may set what concerns itself or its children.");
    }

    void addPlaces()
    {
        for (const Place& place : m_places.all) {
            for (const std::string& path : withTwins(place.path)) {
                if (place.access == Access::Writable)
                    addWritable(place, path);
                else if (place.access == Access::Socket)
                    add(pattern(path, "{,/,/**}") + " rw,", "Mounted read-only from " + place.what + "; connecting to a socket counts as writing.");
                else
                    addReadOnly(place, path);
            }
        }
    }

    void addWritable(const Place& place, const std::string& path)
    {
        const bool device = place.what == "a device";
        add(pattern(path, device ? "{,/**}" : "{,/,/**}") + (device ? " mrwk," : " mrwlk,"), place.why.empty() ? "Writable: " + place.what + "." : place.why);
    }

    /// The mount itself is read-only. Said here once more where the rules around it allow writing, but for what is writable in it.
    void addReadOnly(const Place& place, const std::string& path)
    {
        if (m_readOnly && !m_places.insideWritable(path))
            return;
        const std::vector<std::string> spared = m_places.writableBelow(path);
        if (spared.empty())
            return add("deny " + pattern(path, "{,/,/**}") + " wl,", "Mounted read-only: " + place.what + ".");
        if (const auto patterns = allBut(path, spared)) {
            for (const std::string& each : *patterns)
                add("deny " + each + " wl,", "Mounted read-only, but for what is writable in it: " + place.what + ".");
            return;
        }
        note(HULLWRIGHT_TR("apparmor", "%1 is mounted read-only with something writable in it, in a way that no rule can tell apart: here the mount alone keeps it from being written."), {path});
    }

    void addKernelFiles()
    {
        if (m_privileged || isSet(m_service.security.systemPathsUnconfined)) {
            note(HULLWRIGHT_TR("apparmor", "The service may write kernel settings under /proc and /sys (privileged or unconfined system paths), so this profile doesn't forbid it."));
            return;
        }
        const char* settings = "Kernel settings are not for a container.";
        if (!m_places.anyWritableBelow("/proc")) {
            add("deny /proc/[^1-9]* w,", settings);
            add("deny /proc/[^1-9]*/** wl,", settings);
        }
        const char* never = "Never of use to a service, and a danger to the host.";
        add("deny /proc/{sysrq-trigger,kcore} rwklx,", never);
        // A service that administers the system, or was given a writable /sys, may need control groups.
        const bool sysWritable = m_places.anyWritableBelow("/sys");
        const bool groups = mounts() || isSet(m_service.security.writableCgroups);
        if (!sysWritable && !groups)
            add("deny /sys/** wkl,", settings);
        else if (!sysWritable)
            add("deny /sys/{[^f]*,f[^s]*,fs?*,fs/[^c]*,fs/c[^g]*}/** wkl,", settings);
        if (!sysWritable)
            add("deny /sys/{firmware,kernel/security,devices/virtual/powercap}/** rwklx,", never);
    }

    void addMounting()
    {
        if (mounts()) {
            for (const char* rule : {"mount,", "remount,", "umount,", "pivot_root,"})
                add(rule, "The service holds SYS_ADMIN, so it may mount.");
            return;
        }
        for (const char* rule : {"deny mount,", "deny remount,", "deny umount,", "deny pivot_root,"})
            add(rule, "Mounting is not for a container.");
    }

    /// Profiles of services that see this one's processes, or whose processes this one sees.
    [[nodiscard]] std::set<std::string> neighbours() const
    {
        std::set<std::string> names;
        const std::string ours = valueOf(m_service.pid);
        for (const auto& other : m_stack.services) {
            const bool wePointThere = ours == "service:" + other->name;
            const bool theyPointHere = valueOf(other->pid) == "service:" + m_service.name;
            if (other->name != m_service.name && (wePointThere || theyPointHere))
                names.insert(profileName(*other, m_stack));
        }
        return names;
    }

    void addSignals()
    {
        // Without runc's and crun's, `docker stop` fails where these have profiles of their own (Ubuntu 23.10 and later).
        for (const char* peer : {"unconfined", "runc", "crun", "podman"})
            add("signal (receive) peer=" + std::string(peer) + ",", "The engine stops the container.");
        add("signal (send, receive) peer=\"" + m_profile.name + "\",", "Processes of the service signal each other.");
        if (m_privileged || valueOf(m_service.pid) == "host")
            add("signal (send),", "The service sees the host's processes and may signal them as far as its capabilities go.");
        for (const std::string& name : neighbours())
            add("signal (send, receive) peer=\"" + name + "\",", "The services share their processes.");
    }

    void addTracing()
    {
        add("ptrace (trace, tracedby, read, readby) peer=\"" + m_profile.name + "\",", "Processes of the service look at each other.");
        if (has("SYS_PTRACE") && (m_privileged || valueOf(m_service.pid) == "host"))
            add("ptrace (trace, read),", "The service sees the host's processes and holds SYS_PTRACE.");
        for (const std::string& name : neighbours())
            add("ptrace (trace, tracedby, read, readby) peer=\"" + name + "\",", "The services share their processes.");
        // Harmless where no bus is in sight: only the bus itself asks about these.
        if (m_places.anyWritableBelow("/run/dbus") || m_places.anyWritableBelow("/var/run/dbus") || m_places.anyWritableBelow("/run/user"))
            add("dbus,", "A message bus is mounted.");
    }

    /// What only ABI 4.0 speaks of. Without a rule it is refused, and the log says so.
    void addNamespaces()
    {
        const auto& filter = m_service.security.seccomp;
        if (mounts())
            add("userns,", "The service holds SYS_ADMIN, so it may make user namespaces.");
        else if (filter && filter->value == "unconfined")
            add("userns,", "The service has no seccomp filter, which would keep it from making user namespaces. Leave this out if it makes none.");
        else
            note(HULLWRIGHT_TR("apparmor", "User namespaces are refused, as Docker's seccomp profile refuses them. A browser's sandbox needs them: then add the rule userns."));
        if (m_privileged)
            add("io_uring,", "The service is privileged: io_uring with threads of the kernel and with the rights of others.");
        add("mqueue,", "Message queues.");
    }

    void addNotes()
    {
        if (m_privileged)
            note(HULLWRIGHT_TR("apparmor", "The service is privileged: the engine starts it without AppArmor unless this profile is named, and what it is allowed leaves little to protect."));
        else if (mounts())
            note(HULLWRIGHT_TR("apparmor", "The service holds SYS_ADMIN, so mounting stays allowed: a mount gives another name to a file, and rules go by names."));
        if (m_readOnly && !m_privileged && !grants::catalogued(m_service).known())
            note(HULLWRIGHT_TR("apparmor", "Volumes that the image declares for itself don't stand in the Compose file. If the service writes to one, add it under `volumes`."));
        const auto& named = m_service.security.appArmor;
        if (named && !named->value.empty() && named->value != m_profile.name)
            note(HULLWRIGHT_TR("apparmor", "The service names %1 now; this profile counts once `security_opt` names it instead."), {named->value});
    }

    const compose::Service& m_service;
    const compose::Stack& m_stack;
    Places m_places;
    CapabilityMask m_usable;
    Abi m_abi;
    bool m_privileged;
    bool m_readOnly;
    Profile m_profile;
};

} // namespace

Result<Profile> build(const compose::Service& service, const compose::Stack& stack, Abi abi)
{
    auto places = placesOf(service, stack, isSet(service.readOnly) ? Root::ReadOnly : Root::Writable);
    if (!places) {
        Error error = places.error();
        error.message = "Service " + service.name + ": " + error.message;
        return tl::unexpected(std::move(error));
    }
    return Builder(service, stack, std::move(*places), abi).build();
}

} // namespace hullwright::apparmor
