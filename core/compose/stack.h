// The typed stack: what the engine would be told to run, every value with the text it came from.
//
// Short and long syntax, lists and maps, anchors and copies look alike here; what the text looked like is the tree's business.
// Immutable. Services are shared between the stack before and after an edit that does not touch them.
#pragma once

#include "core/compose/value.h"
#include "core/text/error.h"
#include "core/text/message.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hullwright::compose {

/// A value and where it was set.
template <class T>
struct Sourced {
    T value{};
    Origin origin;
};
/// A setting that may be absent. Absent means: not written, so the engine's default holds.
template <class T>
using Setting = std::optional<Sourced<T>>;

using Text = Sourced<std::string>;

/// One published or exposed port (a range in the file gives one entry a port, as the reference does, except `8000-8010:80`).
struct Port {
    std::string hostIp;      ///< empty: every interface
    std::string published;   ///< "8080", "8000-8010", empty: a random port chosen by the engine
    std::uint32_t target = 0;
    std::string protocol = "tcp";
    std::string mode = "ingress";
    std::size_t index = 0;   ///< item of the file's `ports` list that it was written as
    Origin origin;

    /// True where the host address is loopback (127.0.0.0/8, ::1, and their IPv4-mapped forms).
    [[nodiscard]] bool loopback() const;
    /// True for no address, 0.0.0.0, ::, and every other spelling of "any".
    [[nodiscard]] bool everyInterface() const;
};

/// A mount of any kind: volumes in both syntaxes, and `tmpfs`.
struct Mount {
    enum class Type : std::uint8_t { Bind, Volume, Tmpfs, Npipe, Cluster, Image };
    Type type = Type::Volume;
    std::string source;       ///< host path (as written, see resolvedSource), volume name, or empty (anonymous volume, tmpfs)
    std::string resolvedSource; ///< absolute, `..` and `~` resolved, for a bind and for a volume whose driver binds a host path
    std::string target;
    bool readOnly = false;
    std::string propagation;  ///< bind: rprivate, private, rshared, shared, rslave, slave; empty: the default (rprivate)
    std::string selinux;      ///< z, Z or empty
    std::string tmpfsOptions; ///< `tmpfs: /run:OPTIONS`, as written
    std::optional<std::int64_t> tmpfsSize; ///< bytes
    bool noCopy = false;
    std::string subpath;
    std::vector<std::string> ignoredOptions; ///< short-syntax options the reference drops silently (noexec, cached ...)
    bool fromTmpfsKey = false;               ///< written under `tmpfs`, not `volumes`
    std::size_t index = 0;                   ///< item of that list in the file
    Origin origin;
};

struct Device {
    std::string source;      ///< path on the host, or a CDI name (vendor/class=device)
    std::string target;
    std::string permissions; ///< subset of rwm
    std::size_t index = 0;
    Origin origin;
};

/// `NAME=value`, or `NAME` alone (taken from the caller's environment).
struct Variable {
    std::string name;
    std::optional<std::string> value;
    Origin origin;
};

struct NetworkAttachment {
    std::string network; ///< key under `networks`, "default" for the implied one
    std::vector<std::string> aliases;
    Origin origin;
};

struct Ulimit {
    std::string name;
    std::int64_t soft = 0; ///< -1 is unlimited
    std::int64_t hard = 0;
    Origin origin;
};

/// A limit as the service key has it, as `deploy.resources.limits` has it, and what is in force (deploy wins where non-zero;
/// docker compose 2.26, pkg/compose/create.go).
template <class T>
struct Limit {
    Setting<T> service;
    Setting<T> deploy;
    [[nodiscard]] const Setting<T>& effective() const { return deploy ? deploy : service; }
};

struct Limits {
    Limit<std::int64_t> memory;            ///< bytes; 0 or absent: no limit
    Setting<std::int64_t> memorySwap;      ///< memory and swap together, bytes; -1: no limit
    Limit<std::int64_t> memoryReservation; ///< bytes
    Limit<double> cpus;                    ///< number of CPUs; 0 or absent: no limit
    Setting<std::int64_t> cpuShares;
    Setting<std::int64_t> cpuQuota;        ///< microseconds a period
    Limit<std::int64_t> pids;              ///< 0, -1 or absent: no limit
    Setting<std::int64_t> shmSize;         ///< bytes
    Setting<bool> oomKillDisable;
    Setting<std::int64_t> oomScoreAdj;
    std::vector<Ulimit> ulimits;
};

/// `security_opt` as the engine understands it; the last entry of a kind wins, `:` and `=` separate alike.
struct SecurityOptions {
    Setting<bool> noNewPrivileges;
    Setting<std::string> seccomp;     ///< "unconfined", "builtin" or a path relative to the project's folder
    std::shared_ptr<const Result<std::string>> seccompText; ///< what reading that path gave; null where there is none, or nothing may be read
    Setting<std::string> appArmor;    ///< "unconfined" or the name of a loaded profile
    Setting<bool> labelDisable;       ///< SELinux separation off
    std::vector<Text> labels;         ///< SELinux label options: type:..., level:..., user:..., role:...
    Setting<bool> systemPathsUnconfined;
    Setting<bool> writableCgroups;
    std::vector<Text> unknown;
};

struct Healthcheck {
    bool disabled = false; ///< `disable: true` or `test: [NONE]`
    Origin origin;
};

/// A secret or config given to a service.
struct FileGrant {
    std::string source; ///< key under the top-level `secrets` or `configs`
    std::string target; ///< path in the container
    Origin origin;
};

struct Service {
    std::string name;
    Origin origin;                    ///< `key` is the service's key: findings about something absent point there
    std::shared_ptr<const Value> model; ///< the whole canonical model, for keys without a field below

    bool active = true;               ///< false: it belongs to profiles of which none is active, so that it does not start

    Setting<std::string> image;
    bool hasBuild = false;
    Setting<std::string> user;        ///< "1000", "1000:1000", "root", ...
    std::vector<Text> groupAdd;
    Setting<std::string> containerName, hostname, runtime, restart, isolation, platform, pullPolicy, cgroupParent;
    Setting<std::string> networkMode, pid, ipc, uts, usernsMode, cgroup;
    Setting<bool> privileged, readOnly, init, useApiSocket, tty;
    std::vector<Text> capAdd, capDrop; ///< as written; compare with knowledge::canonicalCapability
    std::vector<Text> securityOpt;     ///< as written
    SecurityOptions security;
    std::vector<Port> ports;
    std::vector<Mount> mounts;
    std::vector<Device> devices;
    std::vector<Text> deviceCgroupRules;
    std::vector<std::pair<std::string, Text>> sysctls;
    std::vector<Variable> environment;
    std::vector<std::pair<std::string, Text>> labels;
    std::vector<NetworkAttachment> networks; ///< empty with network_mode
    std::vector<FileGrant> secrets, configs;
    std::vector<Text> command, entrypoint;
    std::vector<Text> dependsOn, volumesFrom, links, profiles, envFiles;
    Limits limits;
    std::optional<Healthcheck> healthcheck;
    Setting<std::string> loggingDriver;

    /// Keeps the regions alive that the origins above point into; also what a cached result depends on.
    std::vector<std::shared_ptr<const yaml::Region>> regions;
};

struct Network {
    std::string key;  ///< as services name it
    std::string name; ///< as the engine names it
    std::string driver;
    bool external = false, internal = false, attachable = false, enableIpv6 = false;
    bool implied = false; ///< `default`, not written in the file
    std::shared_ptr<const Value> model;
    Origin origin;
};

struct Volume {
    std::string key, name, driver;
    bool external = false;
    std::string boundPath; ///< absolute host path, where driver_opts bind one; else empty
    std::shared_ptr<const Value> model;
    Origin origin;
};

/// A top-level secret or config.
struct FileSource {
    std::string key, name;
    std::string file, environment; ///< at most one is set
    bool external = false;
    bool hasContent = false;
    Text content;      ///< of a config that stands in the file
    Origin fileOrigin; ///< of `file`
    Origin origin;
};

/// Something in the files that the reference refuses, ignores, or that could not be read.
struct Problem {
    enum class Severity : std::uint8_t {
        Error,   ///< docker compose would refuse the project
        Warning, ///< docker compose accepts it, and it does not do what it says ("this limit is not in force")
    };
    Severity severity = Severity::Error;
    ErrorCode code = ErrorCode::Schema;
    text::Message message;
    text::Message hint;
    std::string path; ///< services.web.mem_limit
    yaml::Place place;
    /// Where it is in a file that has no tree (.env, a file that is no YAML): the file, and where in it. `place` is what led there.
    std::string file{};
    text::Position position{};
    /// A likely typing error: this part of the key or text at `place` was meant to be that. Both empty where there is none.
    std::string wrong{}, right{};
};

struct Stack {
    std::string name;
    std::vector<std::shared_ptr<const Service>> services; ///< in the order of the text
    std::vector<Network> networks;
    std::vector<Volume> volumes;
    std::vector<FileSource> secrets, configs;
    std::vector<Problem> problems;
    /// False where a part could not be read: every score and report of this stack then says that it is partial.
    bool complete = true;
    std::vector<std::shared_ptr<const yaml::Region>> regions; ///< of everything outside services

    /// Puts services, networks and volumes in order for the look-ups below; without it they search one by one. To be called again after a name changed.
    void index();

    [[nodiscard]] const Service* service(std::string_view name) const;
    [[nodiscard]] const Network* network(std::string_view key) const;
    [[nodiscard]] const Volume* volume(std::string_view key) const;
    /// The path of the host that a mount shows: its own, or the one that its volume's driver binds. Empty for none.
    [[nodiscard]] std::string_view hostPath(const Mount& mount) const;

private:
    std::vector<std::uint32_t> m_services, m_networks, m_volumes; ///< positions, sorted by name
};

} // namespace hullwright::compose
