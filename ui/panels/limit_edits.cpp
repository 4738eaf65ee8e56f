#include "ui/panels/limit_edits.h"

#include "core/compose/mount_text.h"

namespace hullwright::ui {

namespace {

yaml::Path childPath(yaml::Path path, const char* key)
{
    path.emplace_back(std::string(key));
    return path;
}

} // namespace

std::vector<yaml::Operation> ulimitEdits(const yaml::Path& path, const yaml::Node& node, std::int64_t soft, std::int64_t hard)
{
    if (node && node.kind() == yaml::Kind::Mapping)
        return {yaml::Assign{childPath(path, "soft"), soft, node.document()}, yaml::Assign{childPath(path, "hard"), hard, node.document()}};
    if (soft == hard)
        return {yaml::Assign{path, soft}};
    return {yaml::Assign{path, yaml::Value{{"soft", soft}, {"hard", hard}}}};
}

std::optional<std::vector<yaml::Operation>> tmpfsSizeEdits(const WrittenMounts& written, const compose::Mount& mount, const std::string& size)
{
    const yaml::Node entry = mountEntry(written, mount);
    if (!entry)
        return std::nullopt;
    if (entry.kind() == yaml::Kind::Scalar) {
        const auto text = compose::withNamedOption(std::string(entry.value()), mount.target, "size", size);
        return text ? std::optional(std::vector<yaml::Operation>{yaml::Set{entry.path(), *text, entry.document()}}) : std::nullopt;
    }
    if (entry.kind() != yaml::Kind::Mapping)
        return std::nullopt;
    const yaml::Node options = entry.find("tmpfs");
    if (!size.empty())
        return std::vector<yaml::Operation>{yaml::Assign{childPath(childPath(entry.path(), "tmpfs"), "size"), size, entry.document()}};
    if (!options || !options.find("size"))
        return std::vector<yaml::Operation>();
    const yaml::Path path = childPath(entry.path(), "tmpfs");
    return std::vector<yaml::Operation>{yaml::Remove{options.size() > 1 ? childPath(path, "size") : path, entry.document()}};
}

} // namespace hullwright::ui
