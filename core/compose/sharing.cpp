#include "core/compose/sharing.h"

#include "core/yaml/merge_keys.h"

#include <algorithm>
#include <tuple>

namespace hullwright::compose {

using yaml::Kind;
using yaml::Node;

namespace {

/// The name of the service whose value a node is; nothing for another node.
std::optional<std::string> serviceName(const Node& node)
{
    const Node services = node.parent();
    if (!services || !services.parent() || services.parent().parent() || services.keyNode().value() != "services" || !node.keyNode())
        return std::nullopt;
    return std::string(node.keyNode().value());
}

} // namespace

std::optional<Extension> extensionOf(const Node& service)
{
    const Node extends = yaml::followed(yaml::findMerged(service, "extends"));
    if (!extends)
        return std::nullopt;
    if (extends.kind() == Kind::Scalar)
        return Extension{std::string(extends.value()), {}};
    const Node name = yaml::followed(yaml::findMerged(extends, "service"));
    if (!name || name.kind() != Kind::Scalar)
        return std::nullopt;
    const Node file = yaml::followed(yaml::findMerged(extends, "file"));
    return Extension{std::string(name.value()), file ? std::filesystem::path(file.value()) : std::filesystem::path()};
}

/// Walks from a node to all that take values from it.
class Sharing::Walk {
public:
    explicit Walk(const Sharing& sharing) : m_sharing(sharing) {}

    void changed(std::size_t file, const Node& at, std::optional<std::string> key)
    {
        for (Node node = at; node; node = node.parent()) {
            // A chain of many anchors meets in one place again and again.
            if (!m_seen.insert({file, node.span().begin, static_cast<int>(node.kind()), key.value_or(std::string())}).second)
                return;
            if (!node.anchor().empty() && node.kind() != Kind::Alias)
                throughAliases(file, node, key);
            if (const auto name = serviceName(node))
                throughExtends(file, *name, key);
            key = node.keyNode() ? std::optional(std::string(node.keyNode().value())) : std::nullopt;
        }
    }

    [[nodiscard]] const std::set<std::string>& services() const { return m_services; }

private:
    void throughAliases(std::size_t file, const Node& anchored, const std::optional<std::string>& key)
    {
        for (const Node& alias : m_sharing.m_files[file].tree->aliasesOf(anchored)) {
            const Node mapping = merging(alias);
            if (!mapping)
                changed(file, alias, key);
            else if (!key || takes(mapping, anchored, *key))
                changed(file, mapping, key);
        }
    }

    /// The mapping whose merge key an alias is, alone or in a list; no node where it is something else.
    static Node merging(const Node& alias)
    {
        const Node entry = alias.parent() && alias.parent().kind() == Kind::Sequence ? alias.parent() : alias;
        return yaml::isMergeKey(entry.keyNode()) ? entry.parent() : Node();
    }

    /// Whether a mapping has a key from an anchored one (or would, where that had it), not from itself or another.
    static bool takes(const Node& mapping, const Node& anchored, std::string_view key)
    {
        const Node now = yaml::findMerged(mapping, key);
        return !now || now == yaml::findMerged(anchored, key);
    }

    void throughExtends(std::size_t file, const std::string& name, const std::optional<std::string>& key)
    {
        m_services.insert(name);
        const auto extenders = m_sharing.m_extenders.find({file, name});
        if (extenders == m_sharing.m_extenders.end())
            return;
        for (const Spot& each : extenders->second) {
            // Single values are replaced, lists and maps are merged.
            const Node own = key ? yaml::followed(yaml::findMerged(each.node, *key)) : Node();
            if (!own || own.kind() != Kind::Scalar)
                changed(each.file, each.node, key);
        }
    }

    const Sharing& m_sharing;
    std::set<std::string> m_services;
    std::set<std::tuple<std::size_t, std::size_t, int, std::string>> m_seen;
};

Sharing::Sharing(const std::vector<SourceFile>& files) : m_files(files)
{
    for (std::size_t file = 0; file < files.size(); ++file) {
        if (files[file].tree->text().find("extends") == std::string::npos)
            continue;
        for (std::size_t document = 0; document < files[file].tree->documentCount(); ++document) {
            const Node services = yaml::followed(files[file].tree->at({std::string("services")}, document));
            for (std::size_t i = 0; services && services.kind() == Kind::Mapping && i < services.size(); ++i) {
                const auto extension = extensionOf(services.item(i));
                const auto base = extension ? fileNamed(file, extension->file) : std::nullopt;
                if (base)
                    m_extenders[{*base, extension->service}].push_back({file, document, services.item(i)});
            }
        }
    }
}

std::optional<std::size_t> Sharing::fileNamed(std::size_t from, const std::filesystem::path& path) const
{
    if (path.empty())
        return from;
    const auto wanted = (path.is_absolute() ? path : m_files[from].path.parent_path() / path).lexically_normal();
    const auto found = std::find_if(m_files.begin(), m_files.end(), [&](const SourceFile& file) { return file.path.lexically_normal() == wanted; });
    return found == m_files.end() ? std::nullopt : std::optional(static_cast<std::size_t>(found - m_files.begin()));
}

std::optional<Spot> Sharing::baseOf(const Spot& service) const
{
    const auto extension = extensionOf(service.node);
    const auto file = extension ? fileNamed(service.file, extension->file) : std::nullopt;
    if (!file)
        return std::nullopt;
    for (std::size_t document = 0; document < m_files[*file].tree->documentCount(); ++document) {
        if (const Node base = m_files[*file].tree->at({std::string("services"), extension->service}, document))
            return Spot{*file, document, base};
    }
    return std::nullopt;
}

std::vector<std::string> Sharing::ordered(std::set<std::string> names) const
{
    std::vector<std::string> out;
    for (std::size_t file = 0; names.size() > 1 && file < m_files.size(); ++file) {
        const Node services = yaml::followed(m_files[file].tree->at({std::string("services")}));
        for (std::size_t i = 0; services && i < services.size(); ++i) {
            const std::string name(services.key(i).value());
            if (names.erase(name) != 0)
                out.push_back(name);
        }
    }
    out.insert(out.end(), names.begin(), names.end());
    return out;
}

std::vector<std::string> Sharing::services(const Spot& spot, const std::optional<std::string>& key) const
{
    Walk walk(*this);
    walk.changed(spot.file, spot.node, key);
    return ordered(walk.services());
}

/// From the deepest node of the path that is there.
void Sharing::walk(Walk& walk, std::size_t file, const yaml::Tree& tree, std::size_t document, const yaml::Path& path)
{
    Node node = tree.root(document);
    for (const yaml::Step& step : path) {
        const auto* key = std::get_if<std::string>(&step);
        const Node next = !node ? Node() : key ? node.find(*key) : node.kind() == Kind::Sequence ? node.item(std::get<std::size_t>(step)) : Node();
        if (!next)
            return walk.changed(file, node, key ? std::optional(*key) : std::nullopt);
        node = next;
    }
    walk.changed(file, node, std::nullopt);
}

std::vector<std::string> Sharing::changed(std::size_t file, std::size_t document, const yaml::Path& path) const
{
    Walk walk(*this);
    Sharing::walk(walk, file, *m_files[file].tree, document, path);
    return ordered(walk.services());
}

std::vector<std::string> Sharing::changed(const Edits& edits) const
{
    Walk walk(*this);
    for (const FileEdit& edit : edits) {
        if (edit.file >= m_files.size())
            continue;
        yaml::Path path = pathOf(edit.operation);
        const auto* insert = std::get_if<yaml::Insert>(&edit.operation);
        const auto* own = std::get_if<yaml::Override>(&edit.operation);
        if (insert || own)
            path.emplace_back(insert ? insert->key : own->key);
        const std::size_t document = std::visit([](const auto& operation) { return operation.document; }, edit.operation);
        Sharing::walk(walk, edit.file, *m_files[edit.file].tree, document, path);
    }
    return ordered(walk.services());
}

} // namespace hullwright::compose
