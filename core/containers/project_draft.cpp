#include "core/containers/project_draft.h"

#include "core/compose/load.h"

#include <algorithm>
#include <cctype>
#include <iterator>

namespace hullwright::containers {

namespace {

/// What it is, how it is started, what it is connected to, what it may do, what it may use, how it is kept.
constexpr std::string_view kOrder[] = {
    "image", "platform", "pull_policy", "container_name", "hostname", "domainname", "entrypoint", "command", "working_dir", "init", "stdin_open", "tty",
    "environment", "env_file", "ports", "expose", "network_mode", "networks", "mac_address", "dns", "dns_search", "dns_opt", "extra_hosts", "volumes", "volumes_from", "tmpfs", "devices", "device_cgroup_rules", "gpus",
    "user", "group_add", "privileged", "cap_drop", "cap_add", "security_opt", "read_only", "pid", "ipc", "uts", "userns_mode", "cgroup", "cgroup_parent", "sysctls",
    "mem_limit", "mem_reservation", "memswap_limit", "mem_swappiness", "cpus", "cpu_shares", "cpu_quota", "cpu_period", "cpuset", "pids_limit", "shm_size", "ulimits", "blkio_config",
    "restart", "stop_signal", "stop_grace_period", "healthcheck", "logging", "labels", "label_file", "annotations",
};

std::size_t rank(const std::string& key)
{
    return static_cast<std::size_t>(std::find(std::begin(kOrder), std::end(kOrder), key) - std::begin(kOrder));
}

yaml::Value inOrder(const yaml::Value& keys)
{
    std::vector<std::string> names;
    for (const auto& [key, value] : keys.items())
        names.push_back(key);
    std::stable_sort(names.begin(), names.end(), [](const std::string& a, const std::string& b) { return rank(a) < rank(b); });
    yaml::Value sorted = yaml::Value::object();
    for (const std::string& name : names)
        sorted[name] = keys[name];
    return sorted;
}

/// What the file calls a network or a volume: its name, or one like it where that is made of variables.
std::string keyFor(const std::string& name)
{
    return name.find('$') == std::string::npos ? name : serviceName(name);
}

yaml::Value networksOf(const ServiceDraft& service)
{
    const bool plain = std::all_of(service.networks.begin(), service.networks.end(), [](const NetworkUse& each) { return each.settings.empty(); });
    yaml::Value networks = plain ? yaml::Value::array() : yaml::Value::object();
    for (const NetworkUse& each : service.networks) {
        if (plain)
            networks.push_back(keyFor(each.name));
        else
            networks[keyFor(each.name)] = each.settings.empty() ? yaml::Value(nullptr) : each.settings;
    }
    return networks;
}

yaml::Value whole(const ProjectDraft& project)
{
    yaml::Value all = yaml::Value::object();
    yaml::Value networks = yaml::Value::object(), volumes = yaml::Value::object();
    for (const ServiceDraft& service : project.services) {
        yaml::Value keys = service.keys;
        if (!service.networks.empty())
            keys["networks"] = networksOf(service);
        all["services"][service.name] = inOrder(keys);
        for (const NetworkUse& each : service.networks) {
            yaml::Value& network = networks[keyFor(each.name)];
            network["external"] = true;
            if (keyFor(each.name) != each.name)
                network["name"] = each.name;
        }
    }
    for (const std::string& name : project.volumes)
        volumes[keyFor(name)] = yaml::Value{{"name", name}};
    if (!networks.empty())
        all["networks"] = std::move(networks);
    if (!volumes.empty())
        all["volumes"] = std::move(volumes);
    return all;
}

/// Why docker compose would refuse the text. Files that it names may be elsewhere: they count as empty.
Result<void> accepted(const std::shared_ptr<const yaml::Tree>& tree)
{
    compose::LoadOptions options;
    options.projectDirectory = "/project";
    options.readFile = [](const std::filesystem::path&) -> Result<std::string> { return std::string(); };
    options.seccompProfiles = compose::LoadOptions::SeccompProfiles::Leave;
    const compose::Project project = compose::load(tree, options);
    for (const compose::Problem& problem : project.stack->problems) {
        if (problem.severity == compose::Problem::Severity::Error)
            return tl::unexpected(Error{ErrorCode::Schema, "Docker Compose would refuse " + problem.path + ": " + problem.message.english(), problem.hint.english(), {}, {}, {}});
    }
    return {};
}

} // namespace

std::string serviceName(std::string_view name)
{
    std::string made;
    for (const char c : name) {
        const bool letter = std::isalnum(static_cast<unsigned char>(c)) != 0;
        if (letter || ((c == '-' || c == '_' || c == '.') && !made.empty()))
            made += c;
    }
    return made.empty() ? "app" : made;
}

void addVolume(ProjectDraft& project, const std::string& name)
{
    if (std::find(project.volumes.begin(), project.volumes.end(), name) == project.volumes.end())
        project.volumes.push_back(name);
}

Result<std::string> textOf(const ProjectDraft& project)
{
    auto tree = yaml::Tree::parse("services:\n");
    if (!tree)
        return tl::unexpected(std::move(tree.error()));
    yaml::Editor editor(std::move(*tree));
    const yaml::Value all = whole(project);
    for (const auto& [part, value] : all.items()) {
        if (auto done = editor.apply(yaml::Assign{{std::string(part)}, value, 0}); !done)
            return tl::unexpected(std::move(done.error()));
    }
    if (auto fine = accepted(editor.tree()); !fine)
        return tl::unexpected(std::move(fine.error()));
    return editor.tree()->text();
}

} // namespace hullwright::containers
