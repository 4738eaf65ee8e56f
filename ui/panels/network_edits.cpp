#include "ui/panels/network_edits.h"

#include "core/compose/addresses.h"

#include <algorithm>

namespace hullwright::ui {

namespace {

yaml::Node portEntry(const yaml::Node& ports, const compose::Port& port)
{
    if (!ports || ports.kind() != yaml::Kind::Sequence || port.index >= ports.size())
        return {};
    const yaml::Node entry = ports.item(port.index);
    return entry.place() == port.origin.place ? entry : yaml::Node();
}

} // namespace

std::optional<std::vector<yaml::Operation>> localEdits(const yaml::Node& ports, const compose::Port& port, bool local)
{
    const yaml::Node entry = portEntry(ports, port);
    if (!entry)
        return std::nullopt;
    if (entry.kind() == yaml::Kind::Scalar) {
        const auto text = compose::withHostAddress(entry.value(), local ? "127.0.0.1" : "");
        if (!text)
            return std::nullopt;
        return std::vector<yaml::Operation>{yaml::Set{entry.path(), *text, entry.document()}};
    }
    if (entry.kind() != yaml::Kind::Mapping)
        return std::nullopt;
    yaml::Path path = entry.path();
    path.emplace_back(std::string("host_ip"));
    if (local)
        return std::vector<yaml::Operation>{yaml::Assign{path, std::string("127.0.0.1"), entry.document()}};
    return std::vector<yaml::Operation>{yaml::Remove{path, entry.document()}};
}

std::optional<std::vector<yaml::Operation>> portRemoval(const yaml::Node& ports, const compose::Port& port)
{
    const yaml::Node entry = portEntry(ports, port);
    if (!entry)
        return std::nullopt;
    return std::vector<yaml::Operation>{yaml::Remove{ports.size() == 1 ? ports.path() : entry.path(), entry.document()}};
}

std::optional<std::vector<yaml::Operation>> memberEdits(const compose::Service& service, const yaml::Node& networks, const std::string& network, bool member)
{
    const yaml::Path path{std::string("services"), service.name, std::string("networks")};
    if (!member && service.networks.size() <= 1)
        return std::nullopt;
    yaml::Path key = path;
    key.emplace_back(network);
    if (networks && networks.kind() == yaml::Kind::Mapping && networks.size() == service.networks.size())
        return std::vector<yaml::Operation>{member ? yaml::Operation(yaml::Assign{key, nullptr}) : yaml::Operation(yaml::Remove{key})};
    if (networks && networks.kind() == yaml::Kind::Sequence && networks.size() == service.networks.size()) {
        if (member)
            return std::vector<yaml::Operation>{yaml::Append{path, network, {}}};
        for (std::size_t i = 0; i < networks.size(); ++i) {
            yaml::Path item = path;
            item.emplace_back(i);
            if (networks.item(i).value() == network)
                return std::vector<yaml::Operation>{yaml::Remove{item}};
        }
        return std::nullopt;
    }
    yaml::Value list = yaml::Value::array();
    for (const compose::NetworkAttachment& each : service.networks)
        if (member || each.network != network)
            list.push_back(each.network);
    if (member)
        list.push_back(network);
    return std::vector<yaml::Operation>{yaml::Assign{path, list}};
}

} // namespace hullwright::ui
