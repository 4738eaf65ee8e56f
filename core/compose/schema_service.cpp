// The part of the schema table that lists a service's keys; its larger blocks have files of their own.
#include "core/compose/schema_shapes.h"

namespace hullwright::compose {
namespace {

using namespace shapes;

bool isAlphanumeric(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
}

/// Somewhere in it a letter or digit followed by one more allowed character: the reference's pattern is not anchored.
bool containerName(std::string_view name)
{
    for (std::size_t i = 0; i + 1 < name.size(); ++i) {
        const char next = name[i + 1];
        if (isAlphanumeric(name[i]) && (isAlphanumeric(next) || next == '_' || next == '.' || next == '-'))
            return true;
    }
    return false;
}

/// One of the words anywhere in it, or `every_12h`: this pattern is not anchored either.
bool pullPolicy(std::string_view text)
{
    for (const std::string_view word : {"always", "never", "build", "if_not_present", "missing", "refresh", "daily", "weekly"}) {
        if (text.find(word) != std::string_view::npos)
            return true;
    }
    const auto at = text.find("every_");
    if (at == std::string_view::npos)
        return false;
    const auto rest = text.substr(at + 6);
    const auto unit = rest.find_first_not_of("0123456789");
    return unit != 0 && unit != std::string_view::npos && std::string_view("wdhms").find(rest[unit]) != std::string_view::npos;
}

// word sets

constexpr Word kCgroupWords[] = {{"private", HULLWRIGHT_TR("Schema", "The container sees its own limits and groups only.")},
                                 {"host", HULLWRIGHT_TR("Schema", "The container sees the groups of the whole host.")}};
constexpr Shape kCgroup{.kinds = kString, .words = kCgroupWords};
constexpr Word kRestartWords[] = {{"no", HULLWRIGHT_TR("Schema", "It stays down.")},
                                  {"always", HULLWRIGHT_TR("Schema", "Starts again whenever it ended, and when the engine starts.")},
                                  {"on-failure", HULLWRIGHT_TR("Schema", "Starts again where it ended with an error.")},
                                  {"unless-stopped", HULLWRIGHT_TR("Schema", "As always, unless somebody stopped it by hand.")},
                                  {"on-failure:", HULLWRIGHT_TR("Schema", "Starts again after an error, as often as the number says.")}};
constexpr Shape kRestart{.kinds = kString, .words = kRestartWords, .wording = Wording::Engine};
constexpr Word kPullWords[] = {{"always", HULLWRIGHT_TR("Schema", "Asks the registry at every start.")},
                               {"never", HULLWRIGHT_TR("Schema", "Uses what is on this host, or fails.")},
                               {"missing", HULLWRIGHT_TR("Schema", "Asks the registry where the host has no such image.")},
                               {"build", HULLWRIGHT_TR("Schema", "Builds the image anew.")},
                               {"daily", HULLWRIGHT_TR("Schema", "Asks the registry where the last time is more than a day ago.")},
                               {"weekly", HULLWRIGHT_TR("Schema", "Asks the registry where the last time is more than a week ago.")},
                               {"every_", HULLWRIGHT_TR("Schema", "Asks the registry after a time of your choice, such as every_12h.")},
                               {"if_not_present", HULLWRIGHT_TR("Schema", "An older word for missing.")},
                               {"refresh", HULLWRIGHT_TR("Schema", "Asks the registry after the time that pull_refresh_after says.")}};
constexpr Shape kPullPolicy{.kinds = kString, .words = kPullWords, .wording = Wording::Suggested, .pattern = pullPolicy};
constexpr Word kNetworkModeWords[] = {{"none", HULLWRIGHT_TR("Schema", "No network at all.")},
                                      {"bridge", HULLWRIGHT_TR("Schema", "The engine's default network, which containers of other projects share.")},
                                      {"host", HULLWRIGHT_TR("Schema", "The host's own network: every port is open on the host, and its loopback services can be reached.")},
                                      {"service:", HULLWRIGHT_TR("Schema", "The network of another service of this stack, as if both ran in one container.")},
                                      {"container:", HULLWRIGHT_TR("Schema", "The network of another container.")}};
constexpr Shape kNetworkMode{.kinds = kString, .naming = Naming::Services, .words = kNetworkModeWords, .wording = Wording::Suggested};
constexpr Word kIpcWords[] = {{"private", HULLWRIGHT_TR("Schema", "Shared memory of its own.")},
                              {"shareable", HULLWRIGHT_TR("Schema", "Its own, which other containers may join.")},
                              {"none", HULLWRIGHT_TR("Schema", "Its own, without /dev/shm.")},
                              {"host", HULLWRIGHT_TR("Schema", "The host's: it can read and change the shared memory of the host's programs.")},
                              {"service:", HULLWRIGHT_TR("Schema", "The one of another service.")},
                              {"container:", HULLWRIGHT_TR("Schema", "The one of another container.")}};
constexpr Shape kIpc{.kinds = kString, .naming = Naming::Services, .words = kIpcWords, .wording = Wording::Engine};
constexpr Word kPidWords[] = {{"host", HULLWRIGHT_TR("Schema", "It sees all processes of the host, and may reach them.")},
                              {"service:", HULLWRIGHT_TR("Schema", "It sees the processes of another service.")},
                              {"container:", HULLWRIGHT_TR("Schema", "It sees the processes of another container.")}};
constexpr Shape kPid{.kinds = kString | kNull, .naming = Naming::Services, .words = kPidWords, .wording = Wording::Engine};
constexpr Word kHostWord[] = {{"host", HULLWRIGHT_TR("Schema", "The host's, instead of the container's own.")}};
constexpr Shape kHostOnly{.kinds = kString, .words = kHostWord, .wording = Wording::Engine};
constexpr Word kIsolationWords[] = {{"default", HULLWRIGHT_TR("Schema", "The engine's own choice; the only one on Linux.")},
                                    {"process", HULLWRIGHT_TR("Schema", "The host's kernel is shared.")},
                                    {"hyperv", HULLWRIGHT_TR("Schema", "A virtual machine around the container.")}};
constexpr Shape kIsolation{.kinds = kString, .words = kIsolationWords, .wording = Wording::Suggested};
constexpr Word kRuntimeWords[] = {{"runc", HULLWRIGHT_TR("Schema", "The usual one.")},
                                  {"crun", HULLWRIGHT_TR("Schema", "The same in C: smaller and quicker.")},
                                  {"runsc", HULLWRIGHT_TR("Schema", "gVisor: a kernel of its own stands between the container and the host's.")},
                                  {"kata-runtime", HULLWRIGHT_TR("Schema", "Kata: a virtual machine around the container.")}};
constexpr Shape kRuntime{.kinds = kString, .words = kRuntimeWords, .wording = Wording::Suggested};
constexpr Word kSecurityWords[] = {{"no-new-privileges:true", HULLWRIGHT_TR("Schema", "No program can gain rights by being started: setuid files lose their effect.")},
                                   {"seccomp=", HULLWRIGHT_TR("Schema", "The profile of allowed system calls: the path of a file.")},
                                   {"seccomp=unconfined", HULLWRIGHT_TR("Schema", "All system calls are allowed: hundreds more ways into the kernel.")},
                                   {"apparmor=docker-default", HULLWRIGHT_TR("Schema", "Docker's own AppArmor profile.")},
                                   {"apparmor=", HULLWRIGHT_TR("Schema", "An AppArmor profile by its name; the host must have loaded it.")},
                                   {"apparmor=unconfined", HULLWRIGHT_TR("Schema", "No AppArmor profile.")},
                                   {"label=", HULLWRIGHT_TR("Schema", "An option of SELinux: type:NAME, level:LEVEL, user:USER, role:ROLE.")},
                                   {"label=disable", HULLWRIGHT_TR("Schema", "SELinux keeps this container from nothing.")},
                                   {"systempaths=unconfined", HULLWRIGHT_TR("Schema", "Files of /proc and /sys that are hidden or read-only otherwise are open.")},
                                   {"writable-cgroups=true", HULLWRIGHT_TR("Schema", "The container may change its own limits.")}};
constexpr Shape kSecurityItem{.kinds = kString, .words = kSecurityWords, .wording = Wording::Suggested};
constexpr Shape kSecurity{.kinds = kList, .item = &kSecurityItem, .unique = true};
constexpr Shape kCapability{.kinds = kString, .naming = Naming::Capabilities};
constexpr Shape kCapabilities{.kinds = kList, .item = &kCapability, .unique = true, .unicity = Unicity::Name};
constexpr Word kSignalWords[] = {{"SIGTERM", HULLWRIGHT_TR("Schema", "Please end.")},   {"SIGINT", HULLWRIGHT_TR("Schema", "As Ctrl+C does.")},
                                 {"SIGQUIT", HULLWRIGHT_TR("Schema", "End, and finish what was begun (nginx).")}, {"SIGHUP", HULLWRIGHT_TR("Schema", "The terminal is gone.")},
                                 {"SIGUSR1", HULLWRIGHT_TR("Schema", "Whatever the program makes of it.")}, {"SIGKILL", HULLWRIGHT_TR("Schema", "At once, without a chance to tidy up.")}};
constexpr Shape kSignal{.kinds = kString, .words = kSignalWords, .wording = Wording::Suggested};

// single keys

constexpr Shape kServiceNames{.kinds = kList, .naming = Naming::Services, .item = &kText, .unique = true};
constexpr Shape kLinks{.kinds = kList, .naming = Naming::Services, .item = &kText, .unique = true, .unicity = Unicity::Name};
constexpr Shape kLabelFiles{.kinds = kString | kList, .form = Form::Strings, .item = &kText};
constexpr Shape kContainerName{.kinds = kString, .pattern = containerName};
constexpr Shape kCpuCount{.kinds = kInteger | kString, .cast = Cast::Integer, .minimum = 0};
constexpr Shape kCpuPercent{.kinds = kInteger | kString, .cast = Cast::Number, .minimum = 0, .maximum = 100};
constexpr Shape kOomScore{.kinds = kInteger | kString, .cast = Cast::Integer, .minimum = -1000, .maximum = 1000};
constexpr Shape kExposedPort{.kinds = kInteger | kNumber | kString};
constexpr Shape kExpose{.kinds = kList, .form = Form::Texts, .item = &kExposedPort, .unique = true, .unicity = Unicity::Value};
constexpr Shape kGroups{.kinds = kList, .form = Form::Texts, .item = &kExposedPort, .unique = true};
constexpr Shape kStorageOptions{.kinds = kMap, .otherKeys = OtherKeys::Any, .other = &kPairValue};

constexpr Key kServiceKeys[] = {
    {"annotations", &kPairs, HULLWRIGHT_TR("Schema", "Notes for the runtime and its tools. Some runtimes change their behaviour by them.")},
    {"attach", &kMeantFlag, HULLWRIGHT_TR("Schema", "Shows the service's output in docker compose up."), "true", "2.20"},
    {"blkio_config", &kBlkio, HULLWRIGHT_TR("Schema", "Limits and shares of reading from and writing to disks.")},
    {"build", &kBuild, HULLWRIGHT_TR("Schema", "How the image is built: the context alone, or a mapping. Whoever changes the context changes what runs.")},
    {"cap_add", &kCapabilities, HULLWRIGHT_TR("Schema", "Rights of root that the processes get beside the usual fourteen. Each is a way to more: add only what a program asks for.")},
    {"cap_drop", &kCapabilities, HULLWRIGHT_TR("Schema", "Rights of root that the processes lose. Drop ALL and add back the few that are needed.")},
    {"cgroup", &kCgroup, HULLWRIGHT_TR("Schema", "Whether the container sees its own control group or the host's."), "private", "2.15"},
    {"cgroup_parent", &kText, HULLWRIGHT_TR("Schema", "The control group that the container is put under. Its limits hold for it as well.")},
    {"command", &kCommand, HULLWRIGHT_TR("Schema", "What is run, instead of the image's own command: a list of words, or text that is cut at blanks without a shell.")},
    {"configs", &kConfigGrants, HULLWRIGHT_TR("Schema", "Configs that the service gets as files.")},
    {"container_name", &kContainerName, HULLWRIGHT_TR("Schema", "A fixed name for the container. The service can have one container only then.")},
    {"cpu_count", &kCpuCount, HULLWRIGHT_TR("Schema", "How many CPUs a container of Windows may use."), "", "", ActedOn::Windows},
    {"cpu_percent", &kCpuPercent, HULLWRIGHT_TR("Schema", "How much of the CPUs a container of Windows may use, in percent."), "", "", ActedOn::Windows},
    {"cpu_period", &kCount, HULLWRIGHT_TR("Schema", "The length of the period that cpu_quota counts in, in microseconds. Excludes cpus."), "100000"},
    {"cpu_quota", &kCount, HULLWRIGHT_TR("Schema", "How many microseconds of CPU time the container gets in each period. Excludes cpus.")},
    {"cpu_rt_period", &kCount, HULLWRIGHT_TR("Schema", "The period of real-time scheduling, in microseconds. Needs a kernel and an engine that are set up for it.")},
    {"cpu_rt_runtime", &kCount, HULLWRIGHT_TR("Schema", "The time of real-time scheduling in each period, in microseconds. Needs a kernel and an engine that are set up for it.")},
    {"cpu_shares", &kCount, HULLWRIGHT_TR("Schema", "The share beside other containers while CPUs are short. A weight, no limit: on an idle host the container may use everything."), "1024"},
    {"cpus", &kReal, HULLWRIGHT_TR("Schema", "How many CPUs the container may use at most, such as 0.5. Keeps one service from starving the others."), "unlimited"},
    {"cpuset", &kText, HULLWRIGHT_TR("Schema", "Which CPUs the container may use, such as \"0-3\" or \"0,1\".")},
    {"credential_spec", &kCredential, HULLWRIGHT_TR("Schema", "The managed account of a container of Windows."), "", "", ActedOn::Windows},
    {"depends_on", &kDependsOn, HULLWRIGHT_TR("Schema", "Services that start before this one and stop after it: a list of names, or a mapping with conditions.")},
    {"deploy", &kDeploy, HULLWRIGHT_TR("Schema", "Copies, limits and the restart policy. Some of its keys mean something to a swarm only.")},
    {"develop", &kDevelop, HULLWRIGHT_TR("Schema", "What docker compose watch does when files change."), "", "2.22"},
    {"device_cgroup_rules", &kUniqueTextList, HULLWRIGHT_TR("Schema", "Kinds of devices the container may use, such as \"c 189:* rw\". A wide rule lets it use disks of the host.")},
    {"devices", &kDevices, HULLWRIGHT_TR("Schema", "Devices of the host that the container may use. Each opens a driver of the host's kernel, a disk opens all of its files.")},
    {"dns", &kNamedTextOrList, HULLWRIGHT_TR("Schema", "Name servers that the container asks, instead of the host's.")},
    {"dns_opt", &kNamedTextList, HULLWRIGHT_TR("Schema", "Options of the resolver, as in resolv.conf.")},
    {"dns_search", &kNamedTextOrList, HULLWRIGHT_TR("Schema", "Domains that short names are completed with.")},
    {"domainname", &kText, HULLWRIGHT_TR("Schema", "The container's domain name.")},
    {"entrypoint", &kCommand, HULLWRIGHT_TR("Schema", "What is run in front of the command, instead of the image's own entry point.")},
    {"env_file", &kEnvFiles, HULLWRIGHT_TR("Schema", "Files with variables for the container; the later one wins.")},
    {"environment", &kNullablePairs, HULLWRIGHT_TR("Schema", "Variables for the container. Whoever can inspect it can read them: give passwords as secrets.")},
    {"expose", &kExpose, HULLWRIGHT_TR("Schema", "Ports that the program listens on, as a note for others. Opens nothing and closes nothing: services of one network reach every port of each other anyway.")},
    {"extends", &kExtends, HULLWRIGHT_TR("Schema", "Takes the settings of another service as a base.")},
    {"external_links", &kUniqueTextList, HULLWRIGHT_TR("Schema", "Containers outside this stack that the service finds by name. An old way; a shared network is the usual one.")},
    {"extra_hosts", &kHosts, HULLWRIGHT_TR("Schema", "Host names that the container finds at the addresses given here, as lines of /etc/hosts.")},
    {"gpus", &kGpus, HULLWRIGHT_TR("Schema", "Graphics cards for the container. The driver in the host's kernel answers it: one more way to reach the kernel."), "", "2.30"},
    {"group_add", &kGroups, HULLWRIGHT_TR("Schema", "More groups for the process. A number that owns files or sockets of the host gives access to them.")},
    {"healthcheck", &kHealth, HULLWRIGHT_TR("Schema", "How to see that the service works. Others can wait for it, and a hung one is noticed.")},
    {"hostname", &kText, HULLWRIGHT_TR("Schema", "The host name that the container sees.")},
    {"image", &kText, HULLWRIGHT_TR("Schema", "The image to run. A digest (@sha256:...) keeps it the same; a tag may mean something else tomorrow.")},
    {"init", &kMeantFlag, HULLWRIGHT_TR("Schema", "Runs a small init as the first process, which ends orphans and passes signals on."), "false"},
    {"ipc", &kIpc, HULLWRIGHT_TR("Schema", "Whose shared memory the container uses. host lets it read and change the memory that the host's programs share."), "private"},
    {"isolation", &kIsolation, HULLWRIGHT_TR("Schema", "How a container of Windows is isolated."), "default", "", ActedOn::Windows},
    {"label_file", &kLabelFiles, HULLWRIGHT_TR("Schema", "Files with labels for the container."), "", "2.32.2"},
    {"labels", &kPairs, HULLWRIGHT_TR("Schema", "Labels of the container. Programs that read the Docker socket, such as proxies, act on them.")},
    {"links", &kLinks, HULLWRIGHT_TR("Schema", "Services that this one finds by another name. An old way: names work without it on every network of the stack.")},
    {"logging", &kLogging, HULLWRIGHT_TR("Schema", "Where the output goes, and how much of it is kept.")},
    {"mac_address", &kText, HULLWRIGHT_TR("Schema", "The hardware address on the container's first network, such as 02:42:ac:11:00:02.")},
    {"mem_limit", &kBytes, HULLWRIGHT_TR("Schema", "How much memory the container may use at most, such as 512m. Beyond it the kernel ends a process of the container instead of one of the host."), "unlimited"},
    {"mem_reservation", &kWholeBytes, HULLWRIGHT_TR("Schema", "Memory that the kernel tries to leave to the container when it runs short. No limit.")},
    {"mem_swappiness", &kWholeBytes, HULLWRIGHT_TR("Schema", "How readily the kernel swaps its memory out, from 0 to 100. Read with cgroups v1 only.")},
    {"memswap_limit", &kBytes, HULLWRIGHT_TR("Schema", "Memory and swap together; -1 allows all swap. Equal to mem_limit it allows none. Needs mem_limit.")},
    {"models", &kModelUses, HULLWRIGHT_TR("Schema", "Models that the service uses; their addresses come as variables."), "", "2.38"},
    {"network_mode", &kNetworkMode, HULLWRIGHT_TR("Schema", "Whose network the service uses, instead of networks. host removes the wall between its ports and the host's.")},
    {"networks", &kAttachments, HULLWRIGHT_TR("Schema", "Networks that the service is on: a list of names, or a mapping with options. Services reach each other where they share one."), "default"},
    {"oom_kill_disable", &kFlag, HULLWRIGHT_TR("Schema", "Keeps the kernel from ending processes that pass the memory limit: they hang instead. Without a limit the host runs out of memory. Read with cgroups v1 only."), "false"},
    {"oom_score_adj", &kOomScore, HULLWRIGHT_TR("Schema", "How readily the kernel ends this container when memory runs out, from -1000 (never) to 1000. A low value makes it end others first."), "0"},
    {"pid", &kPid, HULLWRIGHT_TR("Schema", "Whose processes the container sees. host shows all of the host, with their command lines and environments.")},
    {"pids_limit", &kCount, HULLWRIGHT_TR("Schema", "How many processes and threads the container may have. Stops fork bombs; -1 and 0 are no limit."), "unlimited"},
    {"platform", &kText, HULLWRIGHT_TR("Schema", "The platform of the image, such as linux/arm64. A foreign one runs slowly, in an emulator.")},
    {"ports", &kPorts, HULLWRIGHT_TR("Schema", "Ports that are published on the host, such as \"127.0.0.1:8080:80\". Without an address every interface of the host listens, past most of its firewalls.")},
    {"post_start", &kHooks, HULLWRIGHT_TR("Schema", "Commands that run in the container after it started."), "", "2.30"},
    {"pre_start", &kHooks, HULLWRIGHT_TR("Schema", "Commands that run before the container starts.")},
    {"pre_stop", &kHooks, HULLWRIGHT_TR("Schema", "Commands that run in the container before it is stopped."), "", "2.30"},
    {"privileged", &kFlag, HULLWRIGHT_TR("Schema", "Gives all capabilities and all devices, and drops seccomp and AppArmor: whoever controls the service controls the host."), "false"},
    {"profiles", &kNamedTextList, HULLWRIGHT_TR("Schema", "The service starts only where one of these profiles is active.")},
    {"provider", &kProvider, HULLWRIGHT_TR("Schema", "A program of the host provides the service instead of a container. Compose runs it with your rights."), "", "2.36"},
    {"pull_policy", &kPullPolicy, HULLWRIGHT_TR("Schema", "When the registry is asked for the image."), "missing"},
    {"pull_refresh_after", &kText, HULLWRIGHT_TR("Schema", "The time after which pull_policy refresh asks again, such as 24h.")},
    {"read_only", &kFlag, HULLWRIGHT_TR("Schema", "The file system of the image can't be written to: an attacker can't leave a program there. What must be written goes to volumes and tmpfs."), "false"},
    {"restart", &kRestart, HULLWRIGHT_TR("Schema", "When the container starts again after it ended."), "no"},
    {"runtime", &kRuntime, HULLWRIGHT_TR("Schema", "The runtime that starts the container; the engine must know it. gVisor and Kata put more between it and the kernel."), "runc"},
    {"scale", &kMeantWhole, HULLWRIGHT_TR("Schema", "How many containers of the service run at the same time."), "1"},
    {"secrets", &kSecretGrants, HULLWRIGHT_TR("Schema", "Secrets that the service gets as files below /run/secrets. Unlike variables they show up in no listing.")},
    {"security_opt", &kSecurity, HULLWRIGHT_TR("Schema", "Options of the kernel's protections: no-new-privileges, seccomp, AppArmor, SELinux. Of two entries for the same thing the later one holds.")},
    {"shm_size", &kBytes, HULLWRIGHT_TR("Schema", "The size of /dev/shm."), "64m"},
    {"stdin_open", &kFlag, HULLWRIGHT_TR("Schema", "Keeps the input open, for programs that talk."), "false"},
    {"stop_grace_period", &kDuration, HULLWRIGHT_TR("Schema", "How long the container may take to end before it is killed."), "10s"},
    {"stop_signal", &kSignal, HULLWRIGHT_TR("Schema", "The signal that asks the container to end."), "SIGTERM"},
    {"storage_opt", &kStorageOptions, HULLWRIGHT_TR("Schema", "Options of the storage driver, such as size. Not every driver has one.")},
    {"sysctls", &kPairs, HULLWRIGHT_TR("Schema", "Settings of the kernel that the container has for itself, such as net.core.somaxconn.")},
    {"tmpfs", &kNamedTextOrList, HULLWRIGHT_TR("Schema", "Folders in memory, gone with the container, such as /tmp:size=64m,mode=1777. What a read-only container needs to write goes here.")},
    {"tty", &kFlag, HULLWRIGHT_TR("Schema", "Gives the container a terminal."), "false"},
    {"ulimits", &kUlimits, HULLWRIGHT_TR("Schema", "Limits of each process, such as nofile: a number, or soft and hard.")},
    {"use_api_socket", &kStrictFlag, HULLWRIGHT_TR("Schema", "Mounts the socket of the Docker engine and your credentials: the service can start containers with the disk of the host, so it controls the host."), "false", "2.38"},
    {"user", &kText, HULLWRIGHT_TR("Schema", "Who the processes run as: a name that the image knows, or numbers such as \"1000:1000\". Without a group a number that the image does not know gets group 0, that of root.")},
    {"userns_mode", &kHostOnly, HULLWRIGHT_TR("Schema", "host turns the remapping of users off: root in the container is root on the host.")},
    {"uts", &kHostOnly, HULLWRIGHT_TR("Schema", "host shares the host name: the container can change that of the host."), "", "2.15.1"},
    {"volumes", &kMounts, HULLWRIGHT_TR("Schema", "Volumes and paths of the host that the container sees, such as ./data:/data:ro. What lies there can be read, and without ro changed.")},
    {"volumes_from", &kServiceNames, HULLWRIGHT_TR("Schema", "Takes all volumes of another service, or of a container: with everything that lies in them.")},
    {"working_dir", &kText, HULLWRIGHT_TR("Schema", "The folder that the command runs in.")}};
constexpr Shape kService{.kinds = kMap, .keys = kServiceKeys, .extensions = true};

} // namespace

const Shape& serviceShape()
{
    return kService;
}

} // namespace hullwright::compose
