#include "core/containers/inspect_import.h"

#include "core/containers/inspect_host.h"
#include "core/containers/inspected.h"
#include "core/containers/mount_option.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>

namespace hullwright::containers {

namespace {

constexpr std::size_t kShortId = 12;
constexpr const char* kServiceLabel = "com.docker.compose.service";

Error lost(std::string message, std::string hint)
{
    return Error{ErrorCode::Unsupported, std::move(message), std::move(hint), {}, {}, {}};
}

std::string nameOf(const yaml::Value& container)
{
    const std::string name = textAt(container, "Name");
    return name.starts_with('/') ? name.substr(1) : name;
}

/// Go's nanoseconds as a duration: "30s", "1500ms".
std::string duration(std::int64_t nanoseconds)
{
    constexpr std::int64_t kSecond = 1'000'000'000, kMillisecond = 1'000'000;
    return nanoseconds % kSecond == 0 ? fmt::format("{}s", nanoseconds / kSecond) : nanoseconds % kMillisecond == 0 ? fmt::format("{}ms", nanoseconds / kMillisecond) : fmt::format("{}ns", nanoseconds);
}

/// One container as a service; what its image says itself is left out.
class Container {
public:
    Container(const yaml::Value& container, const yaml::Value& image, ProjectDraft& project, std::vector<Error>& left)
        : m_container(container), m_config(member(container, "Config")), m_host(member(container, "HostConfig")), m_image(member(image, "Config")), m_project(project), m_left(left)
    {
    }

    ServiceDraft done(std::string name, const Partner& partner)
    {
        m_service.name = std::move(name);
        m_service.keys["image"] = literal(textAt(m_config, "Image"));
        if (textAt(member(m_config, "Labels"), kServiceLabel).empty())
            m_service.keys["container_name"] = literal(nameOf(m_container));
        process();
        health();
        variables();
        labels();
        network(partner);
        ports();
        mounts(partner);
        carryHost(m_host, partner, m_service, m_left);
        return std::move(m_service);
    }

private:
    void text(const char* setting, const char* key)
    {
        if (const std::string value = textAt(m_config, setting); !value.empty() && value != textAt(m_image, setting))
            m_service.keys[key] = literal(value);
    }

    void process()
    {
        for (const auto& [setting, key] : {std::pair("Entrypoint", "entrypoint"), std::pair("Cmd", "command")}) {
            const auto words = textsAt(m_config, setting);
            if (!words.empty() && (words != textsAt(m_image, setting) || (std::string_view(setting) == "Cmd" && m_service.keys.contains("entrypoint")))) // an entrypoint of its own forgets the image's command
                m_service.keys[key] = literals(words);
        }
        text("User", "user");
        text("WorkingDir", "working_dir");
        text("Domainname", "domainname");
        text("StopSignal", "stop_signal");
        text("MacAddress", "mac_address");
        const std::string hostname = textAt(m_config, "Hostname"), mode = textAt(m_host, "NetworkMode");
        const bool own = mode != "host" && !mode.starts_with("container:") && textAt(m_host, "UTSMode") != "host";
        if (own && !hostname.empty() && hostname != textAt(m_container, "Id").substr(0, kShortId))
            m_service.keys["hostname"] = literal(hostname);
        if (flagAt(m_config, "Tty"))
            m_service.keys["tty"] = true;
        if (flagAt(m_config, "OpenStdin"))
            m_service.keys["stdin_open"] = true;
        if (const auto& timeout = member(m_config, "StopTimeout"); timeout.is_number_integer())
            m_service.keys["stop_grace_period"] = fmt::format("{}s", timeout.get<std::int64_t>());
    }

    void health()
    {
        const yaml::Value& check = member(m_config, "Healthcheck");
        if (isEmpty(check) || check == member(m_image, "Healthcheck"))
            return;
        const auto test = textsAt(check, "Test");
        yaml::Value& own = m_service.keys["healthcheck"];
        if (test == std::vector<std::string>{"NONE"}) {
            own["disable"] = true;
            return;
        }
        own = yaml::Value::object();
        if (!test.empty())
            own["test"] = literals(test);
        for (const auto& [setting, key] : {std::pair("Interval", "interval"), std::pair("Timeout", "timeout"), std::pair("StartPeriod", "start_period"), std::pair("StartInterval", "start_interval")})
            if (const std::int64_t time = numberAt(check, setting); time > 0)
                own[key] = duration(time);
        if (const std::int64_t retries = numberAt(check, "Retries"); retries > 0)
            own["retries"] = retries;
    }

    void variables()
    {
        const auto known = textsAt(m_image, "Env");
        for (const std::string& each : textsAt(m_config, "Env")) {
            if (std::find(known.begin(), known.end(), each) != known.end())
                continue;
            const std::size_t equals = each.find('=');
            m_service.keys["environment"][each.substr(0, equals)] = equals == std::string::npos ? yaml::Value(nullptr) : yaml::Value(literal(each.substr(equals + 1)));
        }
    }

    void labels()
    {
        const yaml::Value& known = member(m_image, "Labels");
        for (const auto& [name, value] : member(m_config, "Labels").items()) {
            const bool compose = name.starts_with("com.docker.compose."); // which Compose puts there by itself
            if (!compose && value.is_string() && member(known, name.c_str()) != value)
                m_service.keys["labels"][name] = literal(value.get<std::string>());
        }
    }

    void network(const Partner& partner)
    {
        const std::string mode = textAt(m_host, "NetworkMode");
        if (mode == "host" || mode == "none" || mode.starts_with("container:")) {
            m_service.keys["network_mode"] = mode.starts_with("container:") ? partner(mode.substr(10)) : mode;
            return;
        }
        for (const auto& [name, endpoint] : member(member(m_container, "NetworkSettings"), "Networks").items()) {
            if (name == "bridge") { // the engine's default: the project's own is its counterpart
                if (mode != "default" && mode != "bridge")
                    m_left.push_back(lost(m_service.name + ": it is on the engine's default network as well as on others", "Put it on a network of the project where it needs that."));
                continue;
            }
            NetworkUse use{name, yaml::Value::object()};
            for (const std::string& alias : textsAt(endpoint, "Aliases"))
                if (alias != textAt(m_container, "Id").substr(0, kShortId) && alias != m_service.name && alias != nameOf(m_container))
                    use.settings["aliases"].push_back(literal(alias));
            const yaml::Value& asked = member(endpoint, "IPAMConfig");
            for (const auto& [setting, key] : {std::pair("IPv4Address", "ipv4_address"), std::pair("IPv6Address", "ipv6_address")})
                if (const std::string address = textAt(asked, setting); !address.empty())
                    use.settings[key] = address;
            for (const std::string& address : textsAt(asked, "LinkLocalIPs"))
                use.settings["link_local_ips"].push_back(address);
            for (const auto& [option, value] : member(endpoint, "DriverOpts").items())
                use.settings["driver_opts"][option] = value.is_string() ? yaml::Value(literal(value.get<std::string>())) : value;
            m_service.networks.push_back(std::move(use));
        }
    }

    void ports()
    {
        std::set<std::string> published;
        for (const auto& [inside, bindings] : member(m_host, "PortBindings").items()) {
            published.insert(inside);
            const std::string port = inside.ends_with("/tcp") ? inside.substr(0, inside.size() - 4) : inside;
            for (const yaml::Value& each : bindings) {
                std::string address = textAt(each, "HostIp");
                if (address.find(':') != std::string::npos)
                    address = fmt::format("[{}]", address);
                const std::string outside = textAt(each, "HostPort");
                m_service.keys["ports"].push_back(address.empty() ? (outside.empty() ? port : fmt::format("{}:{}", outside, port)) : fmt::format("{}:{}:{}", address, outside, port));
            }
        }
        for (const auto& [port, nothing] : member(m_config, "ExposedPorts").items())
            if (!published.contains(port) && !member(m_image, "ExposedPorts").contains(port))
                m_service.keys["expose"].push_back(port.ends_with("/tcp") ? port.substr(0, port.size() - 4) : port);
    }

    void mounts(const Partner& partner)
    {
        std::set<std::string> told;
        for (const std::string& bind : textsAt(m_host, "Binds")) {
            addShortMount(m_project, m_service, literal(bind), m_left);
            told.insert(bind);
        }
        const auto boundAt = [&](const std::string& target) {
            return std::any_of(told.begin(), told.end(), [&](const std::string& bind) { return bind.ends_with(":" + target) || bind.find(":" + target + ":") != std::string::npos; });
        };
        std::set<std::string> targets;
        for (const yaml::Value& mount : member(m_host, "Mounts")) {
            targets.insert(textAt(mount, "Target"));
            longMount(mount);
        }
        for (const auto& [target, options] : member(m_host, "Tmpfs").items())
            m_service.keys["tmpfs"].push_back(literal(options.is_string() && !isEmpty(options) ? target + ":" + options.get<std::string>() : target));
        const auto from = textsAt(m_host, "VolumesFrom");
        for (const std::string& each : from) {
            const std::string held = partner(each.substr(0, each.find(':')));
            const std::string options = each.find(':') == std::string::npos ? std::string() : each.substr(each.find(':'));
            m_service.keys["volumes_from"].push_back((held.starts_with("service:") ? held.substr(8) : held) + options);
        }
        // What has no name of its own holds data all the same.
        for (const yaml::Value& mount : member(m_container, "Mounts")) {
            const std::string target = textAt(mount, "Destination"), name = textAt(mount, "Name");
            if (textAt(mount, "Type") == "volume" && !name.empty() && from.empty() && !targets.contains(target) && !boundAt(target))
                addShortMount(m_project, m_service, fmt::format("{}:{}{}", name, literal(target), flagAt(mount, "RW") ? "" : ":ro"), m_left);
        }
    }

    void longMount(const yaml::Value& mount)
    {
        Settings settings{{"type", textAt(mount, "Type")}, {"target", literal(textAt(mount, "Target"))}};
        const auto add = [&](const std::string& name, const std::string& value) {
            if (!value.empty())
                settings.emplace_back(name, literal(value));
        };
        add("source", textAt(mount, "Source"));
        add("readonly", flagAt(mount, "ReadOnly") ? "true" : "");
        add("consistency", textAt(mount, "Consistency") == "default" ? "" : textAt(mount, "Consistency"));
        const auto part = [&](const char* name, std::initializer_list<std::pair<const char*, const char*>> known) {
            for (const auto& [setting, value] : member(mount, name).items()) {
                const auto* found = std::find_if(known.begin(), known.end(), [&, &key = setting](const auto& each) { return key == each.first; });
                if (isEmpty(value))
                    continue;
                const bool mode = setting == "Mode" && value.is_number_integer();
                add(found == known.end() ? setting : found->second, mode ? fmt::format("{:o}", value.get<std::int64_t>()) : value.is_string() ? value.get<std::string>() : value.dump());
            }
        };
        part("BindOptions", {{"Propagation", "bind-propagation"}});
        part("VolumeOptions", {{"NoCopy", "volume-nocopy"}, {"Subpath", "volume-subpath"}});
        part("TmpfsOptions", {{"SizeBytes", "tmpfs-size"}, {"Mode", "tmpfs-mode"}});
        part("ImageOptions", {{"Subpath", "image-subpath"}});
        addLongMount(m_project, m_service, settings, m_left);
    }

    const yaml::Value& m_container;
    const yaml::Value& m_config;
    const yaml::Value& m_host;
    const yaml::Value& m_image;
    ProjectDraft& m_project;
    ServiceDraft m_service;
    std::vector<Error>& m_left;
};

/// Names of services, each once, by the ids of their containers.
std::map<std::string, std::string> serviceNames(const std::vector<const yaml::Value*>& containers)
{
    std::map<std::string, std::string> names;
    std::set<std::string> taken;
    for (const yaml::Value* each : containers) {
        const std::string made = textAt(member(member(*each, "Config"), "Labels"), kServiceLabel);
        const std::string wanted = serviceName(made.empty() ? nameOf(*each) : made);
        std::string name = wanted;
        for (int count = 2; !taken.insert(name).second; ++count)
            name = fmt::format("{}-{}", wanted, count);
        names[textAt(*each, "Id")] = name;
    }
    return names;
}

} // namespace

Result<Imported> fromInspection(std::string_view json)
{
    auto read = parseInspection(json);
    if (!read)
        return tl::unexpected(std::move(read.error()));
    std::vector<const yaml::Value*> containers;
    std::map<std::string, const yaml::Value*> images;
    for (const yaml::Value& each : *read) {
        if (each.contains("ImageName") || each.contains("OCIRuntime"))
            return tl::unexpected(lost("Podman describes containers otherwise than Docker", "Give what `docker inspect` prints, or the line that starts it to `import run`."));
        if (member(each, "HostConfig").is_object())
            containers.push_back(&each);
        else
            images[textAt(each, "Id")] = &each;
    }
    if (containers.empty())
        return tl::unexpected(Error{ErrorCode::NotFound, "It describes no container", "It has to be what `docker inspect CONTAINER` prints.", {}, {}, {}});
    const auto names = serviceNames(containers);
    const Partner partner = [&](const std::string& reference) {
        for (const yaml::Value* each : containers)
            if ((reference.size() >= kShortId && textAt(*each, "Id").starts_with(reference)) || nameOf(*each) == reference)
                return "service:" + names.at(textAt(*each, "Id"));
        return "container:" + literal(reference);
    };
    ProjectDraft project;
    std::vector<Error> left;
    for (const yaml::Value* each : containers) {
        static const yaml::Value kUnknown;
        const auto image = images.find(textAt(*each, "Image"));
        project.services.push_back(Container(*each, image == images.end() ? kUnknown : *image->second, project, left).done(names.at(textAt(*each, "Id")), partner));
    }
    auto text = textOf(project);
    if (!text)
        return tl::unexpected(std::move(text.error()));
    return Imported{std::move(*text), std::move(left)};
}

} // namespace hullwright::containers
