#include "ui/panels/network_edits.h"

#include "core/compose/addresses.h"
#include "core/yaml/comments.h"

#include <algorithm>

namespace hullwright::ui {

std::optional<std::vector<yaml::Operation>> localEdits(const yaml::Node& entry, bool local)
{
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

std::optional<std::vector<yaml::Operation>> portRemoval(const yaml::Node& entry)
{
    const yaml::Node list = entry ? entry.parent() : yaml::Node();
    if (!list || list.kind() != yaml::Kind::Sequence)
        return std::nullopt;
    // The last one takes the list along; a tagged one (`!override`) says something even when it is empty.
    return std::vector<yaml::Operation>{yaml::Remove{list.size() == 1 && list.tag().empty() ? list.path() : entry.path(), entry.document()}};
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

std::vector<yaml::Operation> networkFlagEdits(const std::string& network, const yaml::Node& node, const std::string& name, const std::string& key, bool on)
{
    const yaml::Path path{std::string("networks"), network};
    const bool map = node && node.kind() == yaml::Kind::Mapping;
    if (key == "external" && on) {
        yaml::Path flag = path;
        flag.emplace_back(key);
        std::vector<yaml::Operation> operations{yaml::Assign{flag, true}};
        // Without a name Compose looks for one that is called like the key, and no longer for PROJECT_KEY, which the services were on.
        if (!name.empty() && (!map || !node.find("name"))) {
            yaml::Path named = path;
            named.emplace_back(std::string("name"));
            operations.emplace_back(yaml::Assign{named, name});
        }
        for (std::size_t i = 0; map && i < node.size(); ++i) {
            const std::string other(node.key(i).value());
            if (other == "name" || other == key || other.starts_with("x-"))
                continue;
            yaml::Path gone = path;
            gone.emplace_back(other);
            operations.emplace_back(yaml::Remove{gone});
        }
        return operations;
    }
    yaml::Path below = path;
    below.emplace_back(key);
    if (on)
        return {yaml::Assign{below, true}};
    if (!map || !node.find(key))
        return {};
    return {node.size() > 1 ? yaml::Operation(yaml::Remove{below}) : yaml::Operation(yaml::Assign{path, nullptr})};
}

namespace {

/// Comments of a list's items, each above the key that the item becomes; without those that the edit keeps by itself.
std::vector<yaml::Operation> commentsAlong(const std::shared_ptr<const yaml::Tree>& tree, const yaml::Node& list, const yaml::Replace& replaced)
{
    std::vector<yaml::Operation> operations;
    yaml::Editor editor(tree);
    if (!editor.apply(replaced))
        return operations;
    const auto all = yaml::commentsWith(*tree, "#");
    for (std::size_t i = 0; i < list.size(); ++i) {
        const text::Span item = list.item(i).span();
        for (const yaml::Comment& comment : all) {
            const bool header = list.span().begin > comment.span.begin && !comment.ownLine; // behind the key, which stays
            if (header || item.begin < comment.line.begin || item.end > comment.line.end)
                continue;
            const std::string text(comment.span.of(tree->text()));
            if (yaml::commentsWith(*editor.tree(), text).size() >= yaml::commentsWith(*tree, text).size())
                continue;
            yaml::Path key = replaced.path;
            key.emplace_back(std::string(list.item(i).value()));
            const yaml::Annotate along{key, {}, text, replaced.document};
            if (editor.apply(along))
                operations.emplace_back(along);
        }
    }
    return operations;
}

} // namespace

std::optional<std::vector<yaml::Operation>> memberOptionEdits(const compose::Service& service, const yaml::Node& networks, const std::shared_ptr<const yaml::Tree>& tree, const std::string& network, const std::string& key, const yaml::Value& value)
{
    const yaml::Path path{std::string("services"), service.name, std::string("networks")};
    if (networks && networks.kind() == yaml::Kind::Sequence && networks.size() == service.networks.size()) {
        yaml::Value map = yaml::Value::object();
        for (const compose::NetworkAttachment& each : service.networks)
            map[each.network] = each.network == network && !value.is_null() ? yaml::Value{{key, value}} : yaml::Value(nullptr);
        if (value.is_null())
            return std::vector<yaml::Operation>();
        const yaml::Replace replaced{path, map, networks.document()};
        std::vector<yaml::Operation> operations{replaced};
        if (tree)
            for (yaml::Operation& comment : commentsAlong(tree, networks, replaced))
                operations.push_back(std::move(comment));
        return operations;
    }
    const bool implied = !networks && service.networks.size() == 1 && service.networks.front().network == "default";
    if (!implied && (!networks || networks.kind() != yaml::Kind::Mapping || !networks.entryOf(network)))
        return std::nullopt;
    yaml::Path entry = path;
    entry.emplace_back(network);
    yaml::Path below = entry;
    below.emplace_back(key);
    if (!value.is_null())
        return std::vector<yaml::Operation>{yaml::Assign{below, value}};
    const yaml::Node settings = networks ? networks.find(network) : yaml::Node();
    if (!settings || !settings.find(key))
        return std::vector<yaml::Operation>();
    return std::vector<yaml::Operation>{settings.size() > 1 ? yaml::Operation(yaml::Remove{below}) : yaml::Operation(yaml::Assign{entry, nullptr})};
}

} // namespace hullwright::ui
