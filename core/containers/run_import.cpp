#include "core/containers/run_import.h"

#include "core/containers/mount_option.h"
#include "core/containers/run_options.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>
#include <utility>

namespace hullwright::containers {

namespace {

/// A whole number where it is spelt as one; else the text, which the loader judges.
yaml::Value countOf(const std::string& text)
{
    std::int64_t number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
    return error == std::errc() && end == text.data() + text.size() ? yaml::Value(number) : yaml::Value(text);
}

Error lost(std::string message, std::string hint)
{
    return Error{ErrorCode::Unsupported, std::move(message), std::move(hint), {}, {}, {}};
}

class Import {
public:
    explicit Import(RunLine line) : m_line(std::move(line)) {}

    Result<Imported> done()
    {
        m_service.keys["image"] = m_line.image;
        for (const GivenOption& each : m_line.options)
            carry(*each.option, each.value);
        finishNetworks();
        if (!m_line.command.empty())
            m_service.keys["command"] = m_line.command;
        m_service.name = serviceName(m_service.keys.contains("container_name") ? m_service.keys["container_name"].get<std::string>() : imageBase());
        m_project.services.push_back(std::move(m_service));
        auto text = textOf(m_project);
        if (!text)
            return tl::unexpected(std::move(text.error()));
        return Imported{std::move(*text), std::move(m_left)};
    }

private:
    /// "my-app" of "ghcr.io/shop/my-app:1.2@sha256:..."
    [[nodiscard]] std::string imageBase() const
    {
        std::string name = m_line.image.substr(0, m_line.image.find('@'));
        name = name.substr(name.rfind('/') == std::string::npos ? 0 : name.rfind('/') + 1);
        return name.substr(0, name.find(':'));
    }

    void carry(const RunOption& option, const std::string& value)
    {
        const std::string key(option.key);
        switch (option.carry) {
        case Carry::Client: return;
        case Carry::Lost: return m_left.push_back(lost(value.empty() ? fmt::format("--{} has no counterpart", option.name) : fmt::format("--{} {} has no counterpart", option.name, value), key));
        case Carry::Flag: m_service.keys[key] = true; return;
        case Carry::Text: m_service.keys[key] = value; return;
        case Carry::Count: m_service.keys[key] = countOf(value); return;
        case Carry::List: m_service.keys[key].push_back(value); return;
        case Carry::Pairs: return pair(option, value);
        case Carry::Seconds: m_service.keys[key] = value + "s"; return;
        case Carry::Special: return special(option, value);
        }
    }

    void pair(const RunOption& option, const std::string& value)
    {
        const std::size_t equals = value.find('=');
        const std::string name = value.substr(0, equals);
        if (name.find('$') != std::string::npos) // Compose knows variables in values only
            return m_left.push_back(lost(fmt::format("--{} {} has a variable in its name", option.name, value), "Write the name itself in its place."));
        yaml::Value& entry = m_service.keys[std::string(option.key)][name];
        if (equals != std::string::npos)
            entry = value.substr(equals + 1);
        else
            entry = option.name == "env" ? yaml::Value(nullptr) : yaml::Value(std::string()); // a variable without a value has the one of whoever starts it
    }

    void special(const RunOption& option, const std::string& value)
    {
        const std::string_view name = option.name;
        if (name == "volume")
            addShortMount(m_project, m_service, value, m_left);
        else if (name == "mount")
            addLongMount(m_project, m_service, commaPairs(value), m_left);
        else if (name == "volumes-from")
            m_service.keys["volumes_from"].push_back("container:" + value);
        else if (name == "network" || name == "net")
            network(value);
        else if (name == "entrypoint")
            m_service.keys["entrypoint"] = value.empty() ? yaml::Value::array() : yaml::Value::array({value});
        else if (name == "gpus")
            gpus(value);
        else if (name == "ulimit")
            ulimit(value);
        else if (name.starts_with("health") || name == "no-healthcheck")
            health(option, value);
        else if (name.starts_with("log-"))
            logging(option, value);
        else if (name.starts_with("blkio") || name.starts_with("device-"))
            blockDevice(option, value);
        else
            m_onNetwork.emplace_back(&option, value); // whichever network the line names
    }

    void network(const std::string& value)
    {
        if (value.find('=') != std::string::npos)
            return networkPairs(value);
        if (value == "default")
            return;
        if (value == "host" || value == "none" || value == "bridge" || value.starts_with("container:"))
            m_service.keys["network_mode"] = value;
        else
            m_service.networks.push_back({value, yaml::Value::object()});
    }

    /// `name=back,alias=db,ip=10.0.0.5`
    void networkPairs(const std::string& value)
    {
        NetworkUse use;
        for (const auto& [name, text] : commaPairs(value)) {
            if (name == "name")
                use.name = text;
            else if (name == "alias")
                use.settings["aliases"].push_back(text);
            else if (name == "ip")
                use.settings["ipv4_address"] = text;
            else if (name == "ip6")
                use.settings["ipv6_address"] = text;
            else if (name == "mac-address")
                use.settings["mac_address"] = text;
            else if (name == "link-local-ip")
                use.settings["link_local_ips"].push_back(text);
            else if (name == "driver-opt" && text.find('=') != std::string::npos)
                use.settings["driver_opts"][text.substr(0, text.find('='))] = text.substr(text.find('=') + 1);
            else if (name == "gw-priority")
                use.settings["gw_priority"] = countOf(text);
            else
                m_left.push_back(lost(fmt::format("--network {} has {}, for which Compose has nothing", value, name), "Look whether the service needs it."));
        }
        if (use.name.empty())
            return m_left.push_back(lost(fmt::format("--network {} names no network", value), "Write name=NETWORK."));
        m_service.networks.push_back(std::move(use));
    }

    /// Aliases and addresses are those of the first network.
    void finishNetworks()
    {
        for (const auto& [option, value] : m_onNetwork) {
            if (m_service.networks.empty()) {
                m_left.push_back(lost(fmt::format("--{} {} is for a network of its own, and the line names none", option->name, value), "Name the network with --network."));
                continue;
            }
            yaml::Value& setting = m_service.networks.front().settings[std::string(option->key)];
            if (option->key == "aliases" || option->key == "link_local_ips")
                setting.push_back(value);
            else
                setting = value;
        }
    }

    void gpus(const std::string& value)
    {
        if (value == "all")
            m_service.keys["gpus"] = "all";
        else
            m_left.push_back(lost(fmt::format("--gpus {} is carried over for all only", value), "Say which under gpus: of the service: its count or its device_ids."));
    }

    void ulimit(const std::string& value)
    {
        const std::size_t equals = value.find('='), colon = value.find(':');
        if (equals == std::string::npos || value.find('$') < equals)
            return m_left.push_back(lost(fmt::format("--ulimit {} is no limit", value), "It is written NAME=SOFT or NAME=SOFT:HARD."));
        yaml::Value& limit = m_service.keys["ulimits"][value.substr(0, equals)];
        if (colon == std::string::npos)
            limit = countOf(value.substr(equals + 1));
        else
            limit = yaml::Value{{"soft", countOf(value.substr(equals + 1, colon - equals - 1))}, {"hard", countOf(value.substr(colon + 1))}};
    }

    void health(const RunOption& option, const std::string& value)
    {
        yaml::Value& check = m_service.keys["healthcheck"];
        if (option.name == "no-healthcheck")
            check["disable"] = true;
        else if (option.name == "health-cmd")
            check["test"] = yaml::Value::array({"CMD-SHELL", value});
        else
            check[std::string(option.key)] = option.name == "health-retries" ? countOf(value) : yaml::Value(value);
    }

    void logging(const RunOption& option, const std::string& value)
    {
        const std::size_t equals = value.find('=');
        if (option.key == "driver")
            m_service.keys["logging"]["driver"] = value;
        else if (equals != std::string::npos && value.find('$') > equals)
            m_service.keys["logging"]["options"][value.substr(0, equals)] = value.substr(equals + 1);
        else
            m_left.push_back(lost(fmt::format("--log-opt {} is no option", value), "It is written NAME=VALUE."));
    }

    void blockDevice(const RunOption& option, const std::string& value)
    {
        std::string key(option.name.starts_with("blkio") ? option.name.substr(6) : option.name);
        std::replace(key.begin(), key.end(), '-', '_');
        yaml::Value& config = m_service.keys["blkio_config"];
        const std::size_t colon = value.rfind(':');
        if (option.key.empty())
            config[key] = countOf(value);
        else
            config[key].push_back({{"path", value.substr(0, colon)}, {std::string(option.key), countOf(colon == std::string::npos ? std::string() : value.substr(colon + 1))}});
    }

    RunLine m_line;
    ProjectDraft m_project;
    ServiceDraft m_service;
    std::vector<std::pair<const RunOption*, std::string>> m_onNetwork;
    std::vector<Error> m_left;
};

} // namespace

Result<Imported> fromRunLine(std::string_view line)
{
    auto read = readRunLine(line);
    if (!read)
        return tl::unexpected(std::move(read.error()));
    return Import(std::move(*read)).done();
}

} // namespace hullwright::containers
