#include "ui/models/rename.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace hullwright::ui {

namespace {

/// Gathers what must change besides the key itself.
class References {
public:
    References(std::string from, std::string to, std::size_t document) : m_from(std::move(from)), m_to(std::move(to)), m_document(document) {}

    std::vector<yaml::Path> whole;          ///< scalars and keys that are the name
    std::vector<yaml::Operation> others;    ///< scalars that contain it

    /// Items of a list or keys of a map that are the name.
    void namesIn(const yaml::Node& node)
    {
        if (!node)
            return;
        for (std::size_t i = 0; i < node.size(); ++i) {
            if (node.kind() == yaml::Kind::Mapping && node.key(i).value() == m_from)
                whole.push_back(node.item(i).path());
            else if (node.kind() == yaml::Kind::Sequence)
                scalar(node.item(i));
        }
    }
    void scalar(const yaml::Node& node)
    {
        if (node && node.kind() == yaml::Kind::Scalar && node.value() == m_from)
            whole.push_back(node.path());
    }
    /// `PREFIXname`, alone or followed by `:...`.
    void within(const yaml::Node& node, std::string_view prefix)
    {
        if (!node || node.kind() != yaml::Kind::Scalar || !node.value().starts_with(prefix))
            return;
        const std::string_view rest = node.value().substr(prefix.size());
        if (rest == m_from && prefix.empty())
            whole.push_back(node.path());
        else if (rest == m_from || rest.starts_with(m_from + ':'))
            others.emplace_back(yaml::Set{node.path(), std::string(prefix) + m_to + std::string(rest.substr(m_from.size())), m_document});
    }
    /// Short syntax is a scalar that begins with the name, long syntax has it as `source`.
    void sources(const yaml::Node& list)
    {
        for (std::size_t i = 0; list && list.kind() == yaml::Kind::Sequence && i < list.size(); ++i) {
            within(list.item(i), "");
            scalar(list.item(i).find("source"));
        }
    }

private:
    std::string m_from, m_to;
    std::size_t m_document;
};

void ofService(References& references, const yaml::Node& service)
{
    references.namesIn(service.find("depends_on"));
    for (const char* key : {"links", "volumes_from"}) {
        const yaml::Node list = service.find(key);
        for (std::size_t i = 0; list && i < list.size(); ++i)
            references.within(list.item(i), "");
    }
    for (const char* key : {"network_mode", "pid", "ipc"})
        references.within(service.find(key), "service:");
    const yaml::Node extends = service.find("extends");
    references.scalar(extends);
    if (extends && extends.kind() == yaml::Kind::Mapping && !extends.find("file"))
        references.scalar(extends.find("service"));
}

/// What of one document must change: `path` is the key there, or it only refers to the thing.
std::vector<yaml::Operation> inDocument(const yaml::Tree& tree, std::size_t document, const yaml::Path& path, const std::string& from, const std::string& name)
{
    const std::string& top = std::get<std::string>(path[0]);
    References references(from, name, document);
    const yaml::Node services = tree.root(document).find("services");
    for (std::size_t i = 0; services && services.kind() == yaml::Kind::Mapping && i < services.size(); ++i) {
        const yaml::Node service = services.item(i);
        if (top == "services")
            ofService(references, service);
        else if (top == "networks")
            references.namesIn(service.find("networks"));
        else if (top == "volumes" || top == "secrets" || top == "configs")
            references.sources(service.find(top));
    }
    // First what contains the name: the paths of those are told with the names as they are now, the new key comes last.
    std::vector<yaml::Operation> operations = std::move(references.others);
    if (tree.at(path, document)) {
        operations.emplace_back(yaml::Rename{path, name, std::move(references.whole), document});
        return operations;
    }
    for (const yaml::Path& reference : references.whole) {
        const auto* key = std::get_if<std::string>(&reference.back());
        if (key && *key == from)
            operations.emplace_back(yaml::Rename{reference, name, {}, document});
        else
            operations.emplace_back(yaml::Set{reference, name, document});
    }
    return operations;
}

} // namespace

compose::Edits renaming(const std::vector<compose::SourceFile>& files, std::size_t file, std::size_t document, const yaml::Path& path, const std::string& name)
{
    const auto* top = path.size() == 2 ? std::get_if<std::string>(&path[0]) : nullptr;
    const auto* from = path.size() == 2 ? std::get_if<std::string>(&path[1]) : nullptr;
    static constexpr std::array<std::string_view, 5> kKinds{"services", "networks", "volumes", "secrets", "configs"};
    compose::Edits edits;
    if (top == nullptr || from == nullptr || std::find(kKinds.begin(), kKinds.end(), *top) == kKinds.end()) {
        edits.emplace_back(yaml::Rename{path, name, {}, document}, file);
        return edits;
    }
    for (std::size_t each = 0; each < files.size(); ++each) {
        // What `extends` takes from another file is another thing there.
        const bool shared = files[each].used && files[each].role != compose::FileRole::Extended;
        for (std::size_t in = 0; (shared || each == file) && in < files[each].tree->documentCount(); ++in)
            for (yaml::Operation& operation : inDocument(*files[each].tree, in, path, *from, name))
                edits.emplace_back(std::move(operation), each);
    }
    return edits;
}

} // namespace hullwright::ui
