#include "core/containers/inspect_host.h"

#include "core/containers/inspected.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string_view>

namespace hullwright::containers {

namespace {

struct Plain {
    const char* setting;
    const char* key;
};

constexpr Plain kTexts[] = {{"CgroupParent", "cgroup_parent"}, {"UTSMode", "uts"}, {"UsernsMode", "userns_mode"}, {"CpusetCpus", "cpuset"}};
constexpr Plain kLists[] = {{"Dns", "dns"}, {"DnsOptions", "dns_opt"}, {"DnsSearch", "dns_search"}, {"ExtraHosts", "extra_hosts"}, {"GroupAdd", "group_add"}, {"DeviceCgroupRules", "device_cgroup_rules"}, {"CapDrop", "cap_drop"}, {"CapAdd", "cap_add"}};
constexpr Plain kFlags[] = {{"Privileged", "privileged"}, {"ReadonlyRootfs", "read_only"}, {"OomKillDisable", "oom_kill_disable"}, {"Init", "init"}};
constexpr Plain kCounts[] = {{"CpuShares", "cpu_shares"}, {"CpuPeriod", "cpu_period"}, {"CpuQuota", "cpu_quota"}, {"CpuRealtimePeriod", "cpu_rt_period"}, {"CpuRealtimeRuntime", "cpu_rt_runtime"}, {"CpuCount", "cpu_count"},
                             {"CpuPercent", "cpu_percent"}, {"OomScoreAdj", "oom_score_adj"}, {"PidsLimit", "pids_limit"}, {"MemorySwappiness", "mem_swappiness"}};
constexpr Plain kMaps[] = {{"Sysctls", "sysctls"}, {"StorageOpt", "storage_opt"}, {"Annotations", "annotations"}};
constexpr Plain kRates[] = {{"BlkioDeviceReadBps", "device_read_bps"}, {"BlkioDeviceWriteBps", "device_write_bps"}, {"BlkioDeviceReadIOps", "device_read_iops"}, {"BlkioDeviceWriteIOps", "device_write_iops"}};
/// Carried by a function of its own, here or by whoever carries networks and mounts; or about the command that started it (and what the engine made of other settings).
constexpr std::string_view kElsewhere[] = {"Binds", "Mounts", "Tmpfs", "VolumesFrom", "NetworkMode", "PortBindings", "ContainerIDFile", "AutoRemove", "ConsoleSize", "LogConfig", "RestartPolicy", "CgroupnsMode", "IpcMode", "PidMode", "Runtime",
                                           "ShmSize", "Memory", "MemorySwap", "MemoryReservation", "NanoCpus", "Ulimits", "Devices", "DeviceRequests", "SecurityOpt", "MaskedPaths", "ReadonlyPaths", "BlkioWeight", "BlkioWeightDevice", "Isolation", "Cgroup"};

template <std::size_t N>
bool holds(const Plain (&list)[N], std::string_view setting)
{
    return std::any_of(std::begin(list), std::end(list), [&](const Plain& each) { return each.setting == setting; });
}

bool isKnown(std::string_view setting)
{
    return holds(kTexts, setting) || holds(kLists, setting) || holds(kFlags, setting) || holds(kCounts, setting) || holds(kMaps, setting) || holds(kRates, setting) ||
           std::find(std::begin(kElsewhere), std::end(kElsewhere), setting) != std::end(kElsewhere);
}

/// "64m"
std::string bytes(std::int64_t number)
{
    for (const auto& [unit, size] : {std::pair("g", std::int64_t{1} << 30), std::pair("m", std::int64_t{1} << 20), std::pair("k", std::int64_t{1} << 10)}) {
        if (number > 0 && number % size == 0)
            return fmt::format("{}{}", number / size, unit);
    }
    return fmt::format("{}", number);
}

class Host {
public:
    Host(const yaml::Value& host, const Partner& partner, ServiceDraft& service, std::vector<Error>& left) : m_host(host), m_partner(partner), m_keys(service.keys), m_service(service.name), m_left(left) {}

    void carry()
    {
        plain();
        namespaces();
        memory();
        cpus();
        lists();
        devices();
        blockDevices();
        protections();
        lifetime();
        for (const auto& [setting, value] : m_host.items()) {
            if (!isKnown(setting) && !isEmpty(value))
                lose(setting);
        }
    }

private:
    void lose(const std::string& setting)
    {
        m_left.push_back({ErrorCode::Unsupported, fmt::format("{}: HostConfig.{} is set, and has no counterpart", m_service, setting), "Look whether the service needs it.", {}, {}, {}});
    }

    void plain()
    {
        for (const auto& [setting, key] : kTexts)
            if (const std::string text = textAt(m_host, setting); !text.empty())
                m_keys[key] = literal(text);
        for (const auto& [setting, key] : kFlags)
            if (flagAt(m_host, setting))
                m_keys[key] = true;
        for (const auto& [setting, key] : kCounts)
            if (const std::int64_t number = numberAt(m_host, setting); number != 0 && !(number == -1 && std::string_view(setting) == "MemorySwappiness"))
                m_keys[key] = number;
        for (const auto& [setting, key] : kMaps)
            for (const auto& [name, value] : member(m_host, setting).items())
                m_keys[key][name] = value.is_string() ? yaml::Value(literal(value.get<std::string>())) : value;
    }

    /// What is shared with the host or with another container; what is the engine's default is not said.
    void namespaces()
    {
        const auto share = [&](const char* setting, const char* key) {
            const std::string mode = textAt(m_host, setting);
            if (mode.empty() || mode == "private" || (std::string_view(setting) == "IpcMode" && mode == "default"))
                return;
            m_keys[key] = mode.starts_with("container:") ? m_partner(mode.substr(10)) : mode;
        };
        share("IpcMode", "ipc");
        share("PidMode", "pid");
        share("CgroupnsMode", "cgroup");
        if (const std::string isolation = textAt(m_host, "Isolation"); !isolation.empty() && isolation != "default")
            m_keys["isolation"] = isolation;
        if (const std::string runtime = textAt(m_host, "Runtime"); !runtime.empty() && runtime != "runc" && runtime != "io.containerd.runc.v2")
            m_keys["runtime"] = runtime;
    }

    void memory()
    {
        constexpr std::int64_t kDefaultShm = std::int64_t{64} << 20;
        const std::int64_t memory = numberAt(m_host, "Memory"), swap = numberAt(m_host, "MemorySwap"), reservation = numberAt(m_host, "MemoryReservation"), shared = numberAt(m_host, "ShmSize");
        if (memory > 0)
            m_keys["mem_limit"] = bytes(memory);
        if (reservation > 0)
            m_keys["mem_reservation"] = bytes(reservation);
        if (swap == -1)
            m_keys["memswap_limit"] = -1;
        else if (swap > 0 && swap != 2 * memory) // which the engine takes by itself
            m_keys["memswap_limit"] = bytes(swap);
        if (shared > 0 && shared != kDefaultShm)
            m_keys["shm_size"] = bytes(shared);
    }

    void cpus()
    {
        if (const std::int64_t nano = numberAt(m_host, "NanoCpus"); nano > 0)
            m_keys["cpus"] = fmt::format("{}", static_cast<double>(nano) / 1e9);
    }

    void lists()
    {
        for (const auto& [setting, key] : kLists) {
            for (const std::string& each : textsAt(m_host, setting))
                m_keys[key].push_back(literal(each.starts_with("CAP_") ? each.substr(4) : each));
        }
        for (const yaml::Value& limit : member(m_host, "Ulimits"))
            m_keys["ulimits"][textAt(limit, "Name")] = yaml::Value{{"soft", numberAt(limit, "Soft")}, {"hard", numberAt(limit, "Hard")}};
    }

    void devices()
    {
        for (const yaml::Value& device : member(m_host, "Devices")) {
            const std::string outside = textAt(device, "PathOnHost"), inside = textAt(device, "PathInContainer"), rights = textAt(device, "CgroupPermissions");
            const bool all = rights.empty() || rights == "rwm";
            m_keys["devices"].push_back(literal(all && inside == outside ? outside : all ? fmt::format("{}:{}", outside, inside) : fmt::format("{}:{}:{}", outside, inside, rights)));
        }
        for (const yaml::Value& request : member(m_host, "DeviceRequests")) {
            const bool cards = numberAt(request, "Count") == -1 && textAt(request, "Driver").empty() && member(request, "Capabilities") == yaml::Value::array({yaml::Value::array({"gpu"})});
            if (cards)
                m_keys["gpus"] = "all";
            else
                lose("DeviceRequests");
        }
    }

    void blockDevices()
    {
        if (const std::int64_t weight = numberAt(m_host, "BlkioWeight"); weight != 0)
            m_keys["blkio_config"]["weight"] = weight;
        for (const yaml::Value& each : member(m_host, "BlkioWeightDevice"))
            m_keys["blkio_config"]["weight_device"].push_back({{"path", literal(textAt(each, "Path"))}, {"weight", numberAt(each, "Weight")}});
        for (const auto& [setting, key] : kRates)
            for (const yaml::Value& each : member(m_host, setting))
                m_keys["blkio_config"][key].push_back({{"path", literal(textAt(each, "Path"))}, {"rate", numberAt(each, "Rate")}});
    }

    void protections()
    {
        bool open = false;
        for (const std::string& option : textsAt(m_host, "SecurityOpt")) {
            if (option.starts_with("seccomp={") || option.starts_with("seccomp:{")) {
                m_left.push_back({ErrorCode::Unsupported, m_service + ": its seccomp profile is known by its content only", "Name the profile's file under security_opt: seccomp=FILE.", {}, {}, {}});
                continue;
            }
            open = open || option == "systempaths=unconfined";
            m_keys["security_opt"].push_back(literal(option));
        }
        // The engine keeps what it made of systempaths=unconfined, and not the words.
        const yaml::Value& masked = member(m_host, "MaskedPaths");
        if (!open && masked.is_array() && masked.empty() && !flagAt(m_host, "Privileged"))
            m_keys["security_opt"].push_back("systempaths=unconfined");
    }

    void lifetime()
    {
        const yaml::Value& policy = member(m_host, "RestartPolicy");
        const std::string name = textAt(policy, "Name");
        if (const std::int64_t most = numberAt(policy, "MaximumRetryCount"); !name.empty() && name != "no")
            m_keys["restart"] = most > 0 ? fmt::format("{}:{}", name, most) : name;
        const yaml::Value& log = member(m_host, "LogConfig");
        const yaml::Value& options = member(log, "Config");
        if (const std::string driver = textAt(log, "Type"); !isEmpty(options) || (!driver.empty() && driver != "json-file")) {
            m_keys["logging"]["driver"] = driver;
            for (const auto& [option, value] : options.items())
                m_keys["logging"]["options"][option] = literal(value.is_string() ? value.get<std::string>() : value.dump());
        }
    }

    const yaml::Value& m_host;
    const Partner& m_partner;
    yaml::Value& m_keys;
    const std::string& m_service;
    std::vector<Error>& m_left;
};

} // namespace

void carryHost(const yaml::Value& host, const Partner& partner, ServiceDraft& service, std::vector<Error>& left)
{
    Host(host, partner, service, left).carry();
}

} // namespace hullwright::containers
