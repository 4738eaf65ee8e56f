// Reads a service off the canonical model.
#include "core/compose/scalars.h"
#include "core/compose/stack_mounts.h"
#include "core/compose/stack_reader.h"

namespace hullwright::compose {
namespace {

std::vector<std::pair<std::string, Text>> pairs(const Value* map)
{
    std::vector<std::pair<std::string, Text>> out;
    if (map && map->map()) {
        for (const Value::Entry& entry : *map->map())
            out.emplace_back(entry.key, Text{scalarText(entry.value).value_or(""), entry.value.origin});
    }
    return out;
}

std::vector<Variable> variables(const Value* map)
{
    std::vector<Variable> out;
    if (map && map->map()) {
        for (const Value::Entry& entry : *map->map()) {
            // What comes out of an env_file is not written here; the model has it.
            if (entry.value.origin.kind != Origin::Kind::Implied)
                out.push_back({entry.key, scalarText(entry.value), entry.value.origin});
        }
    }
    return out;
}

std::vector<NetworkAttachment> networks(const Value* map)
{
    std::vector<NetworkAttachment> out;
    if (map && map->map()) {
        for (const Value::Entry& entry : *map->map()) {
            NetworkAttachment attachment;
            attachment.network = entry.key;
            attachment.origin = entry.value.origin;
            if (attachment.origin.key.valid())
                attachment.origin.place = attachment.origin.key;
            for (Text& alias : read::texts(entry.value.find("aliases")))
                attachment.aliases.push_back(std::move(alias.value));
            out.push_back(std::move(attachment));
        }
    }
    return out;
}

std::vector<FileGrant> grants(const Value* list)
{
    std::vector<FileGrant> out;
    if (list && list->list()) {
        for (const Value& item : *list->list()) {
            FileGrant grant{read::plainText(item.find("source")), read::plainText(item.find("target")), item.origin};
            if (grant.target.empty())
                grant.target = "/" + grant.source;
            out.push_back(std::move(grant));
        }
    }
    return out;
}

std::vector<Ulimit> ulimits(const Value* map)
{
    std::vector<Ulimit> out;
    if (!map || !map->map())
        return out;
    for (const Value::Entry& entry : *map->map()) {
        const auto single = read::integer(&entry.value);
        const auto soft = single ? single : read::integer(entry.value.find("soft"));
        const auto hard = single ? single : read::integer(entry.value.find("hard"));
        if (soft && hard)
            out.push_back({entry.key, soft->value, hard->value, entry.value.origin});
    }
    return out;
}

/// A value of deploy.resources; zero there means "not set", so that the service's own key holds.
template <class T>
Setting<T> nonZero(Setting<T> setting)
{
    return setting && setting->value != T{} ? setting : std::nullopt;
}

Limits limits(const Value& model)
{
    Limits out;
    const Value* deploy = model.find("deploy");
    const Value* resources = deploy ? deploy->find("resources") : nullptr;
    const Value* most = resources ? resources->find("limits") : nullptr;
    const Value* reserved = resources ? resources->find("reservations") : nullptr;
    const auto in = [](const Value* block, std::string_view key) { return block ? block->find(key) : nullptr; };
    out.memory = {read::integer(model.find("mem_limit")), nonZero(read::integer(in(most, "memory")))};
    out.memorySwap = read::integer(model.find("memswap_limit"));
    out.memoryReservation = {read::integer(model.find("mem_reservation")), nonZero(read::integer(in(reserved, "memory")))};
    out.cpus = {read::number(model.find("cpus")), nonZero(read::number(in(most, "cpus")))};
    out.cpuShares = read::integer(model.find("cpu_shares"));
    out.cpuQuota = read::integer(model.find("cpu_quota"));
    out.pids = {read::integer(model.find("pids_limit")), nonZero(read::integer(in(most, "pids")))};
    out.shmSize = read::integer(model.find("shm_size"));
    out.oomKillDisable = read::flag(model.find("oom_kill_disable"));
    out.oomScoreAdj = read::integer(model.find("oom_score_adj"));
    out.ulimits = ulimits(model.find("ulimits"));
    return out;
}

std::optional<Healthcheck> healthcheck(const Value* value)
{
    if (!value || !value->map())
        return std::nullopt;
    const auto test = read::texts(value->find("test"));
    return Healthcheck{read::plainFlag(value->find("disable")) || (!test.empty() && test.front().value == "NONE"), value->origin};
}

void readTexts(Service& service, const Value& model)
{
    const std::pair<Setting<std::string>*, std::string_view> kTexts[] = {{&service.image, "image"},
                                                                         {&service.user, "user"},
                                                                         {&service.containerName, "container_name"},
                                                                         {&service.hostname, "hostname"},
                                                                         {&service.runtime, "runtime"},
                                                                         {&service.restart, "restart"},
                                                                         {&service.isolation, "isolation"},
                                                                         {&service.platform, "platform"},
                                                                         {&service.pullPolicy, "pull_policy"},
                                                                         {&service.cgroupParent, "cgroup_parent"},
                                                                         {&service.networkMode, "network_mode"},
                                                                         {&service.pid, "pid"},
                                                                         {&service.ipc, "ipc"},
                                                                         {&service.uts, "uts"},
                                                                         {&service.usernsMode, "userns_mode"},
                                                                         {&service.cgroup, "cgroup"}};
    for (const auto& [setting, key] : kTexts) {
        *setting = read::text(model.find(key));
        // An empty text (an unset variable) is as good as none to the engine.
        if (*setting && (*setting)->value.empty())
            setting->reset();
    }
    const std::pair<Setting<bool>*, std::string_view> kFlags[] = {{&service.privileged, "privileged"},
                                                                  {&service.readOnly, "read_only"},
                                                                  {&service.init, "init"},
                                                                  {&service.useApiSocket, "use_api_socket"},
                                                                  {&service.tty, "tty"}};
    for (const auto& [setting, key] : kFlags)
        *setting = read::flag(model.find(key));
}

void readLists(Service& service, const Value& model)
{
    const std::pair<std::vector<Text>*, std::string_view> kLists[] = {{&service.groupAdd, "group_add"},
                                                                      {&service.capAdd, "cap_add"},
                                                                      {&service.capDrop, "cap_drop"},
                                                                      {&service.securityOpt, "security_opt"},
                                                                      {&service.deviceCgroupRules, "device_cgroup_rules"},
                                                                      {&service.command, "command"},
                                                                      {&service.entrypoint, "entrypoint"},
                                                                      {&service.volumesFrom, "volumes_from"},
                                                                      {&service.links, "links"},
                                                                      {&service.profiles, "profiles"}};
    for (const auto& [list, key] : kLists)
        *list = read::texts(model.find(key));
    service.dependsOn = read::names(model.find("depends_on"));
    if (const Value* files = model.find("env_file"); files && files->list()) {
        for (const Value& file : *files->list()) {
            if (auto path = read::text(file.find("path")))
                service.envFiles.push_back(std::move(*path));
        }
    }
}

} // namespace

Service readService(std::string name, std::shared_ptr<const Value> model, const std::vector<std::string>& sources)
{
    Service service;
    service.name = std::move(name);
    service.origin = model->origin;
    readTexts(service, *model);
    readLists(service, *model);
    service.hasBuild = model->find("build") != nullptr;
    service.security = readSecurityOptions(service.securityOpt);
    service.ports = readPorts(model->find("ports"));
    service.mounts = readMounts(model->find("volumes"), sources, model->find("tmpfs"));
    service.devices = readDevices(model->find("devices"));
    service.sysctls = pairs(model->find("sysctls"));
    service.labels = pairs(model->find("labels"));
    service.environment = variables(model->find("environment"));
    service.networks = networks(model->find("networks"));
    service.secrets = grants(model->find("secrets"));
    service.configs = grants(model->find("configs"));
    service.limits = limits(*model);
    service.healthcheck = healthcheck(model->find("healthcheck"));
    if (const Value* logging = model->find("logging"))
        service.loggingDriver = read::text(logging->find("driver"));
    service.model = std::move(model);
    return service;
}

} // namespace hullwright::compose
