#include "ui/panels/mount_edits.h"

#include "core/compose/mount_text.h"

#include <algorithm>

namespace hullwright::ui {

yaml::Node mountEntry(const WrittenMounts& written, const compose::Mount& mount)
{
    const yaml::Node& list = mount.fromTmpfsKey ? written.tmpfs : written.volumes;
    if (!list)
        return {};
    if (list.kind() == yaml::Kind::Scalar) // tmpfs: /run
        return list.place() == mount.origin.place ? list : yaml::Node();
    if (list.kind() != yaml::Kind::Sequence)
        return {};
    for (std::size_t i = 0; i < list.size(); ++i)
        if (list.item(i).place() == mount.origin.place)
            return list.item(i);
    return {};
}

std::optional<std::vector<yaml::Operation>> accessEdits(const WrittenMounts& written, const compose::Mount& mount, bool readOnly)
{
    const yaml::Node entry = mountEntry(written, mount);
    if (!entry)
        return std::nullopt;
    if (entry.kind() == yaml::Kind::Scalar) {
        const auto text = compose::withAccess(std::string(entry.value()), mount.target, readOnly ? compose::Access::ReadOnly : compose::Access::Writable);
        return text ? std::optional(std::vector<yaml::Operation>{yaml::Set{entry.path(), *text, entry.document()}}) : std::nullopt;
    }
    if (entry.kind() != yaml::Kind::Mapping || mount.type == compose::Mount::Type::Tmpfs)
        return std::nullopt;
    yaml::Path path = entry.path();
    path.emplace_back(std::string("read_only"));
    if (!readOnly && entry.find("read_only"))
        return std::vector<yaml::Operation>{yaml::Remove{path, entry.document()}};
    return std::vector<yaml::Operation>{yaml::Assign{path, readOnly, entry.document()}};
}

std::optional<std::vector<yaml::Operation>> removalEdits(const WrittenMounts& written, const compose::Mount& mount)
{
    const yaml::Node entry = mountEntry(written, mount);
    if (!entry)
        return std::nullopt;
    const yaml::Node& list = mount.fromTmpfsKey ? written.tmpfs : written.volumes;
    const bool last = list.kind() == yaml::Kind::Scalar || list.size() == 1;
    return std::vector<yaml::Operation>{yaml::Remove{last ? list.path() : entry.path(), entry.document()}};
}

std::vector<yaml::Operation> additionEdits(const compose::Stack& stack, const std::string& service, const std::string& source, const std::string& target, bool readOnly)
{
    const yaml::Path path{std::string("services"), service, std::string(source.empty() ? "tmpfs" : "volumes")};
    if (source.empty())
        return {yaml::Append{path, readOnly ? target + ":ro" : target, {}}};
    std::vector<yaml::Operation> operations{yaml::Append{path, source + ":" + target + (readOnly ? ":ro" : ""), {}}};
    const bool named = source.front() != '/' && source.front() != '.' && source.front() != '~';
    if (named && stack.volume(source) == nullptr)
        operations.emplace_back(yaml::Assign{{std::string("volumes"), source}, nullptr});
    return operations;
}

} // namespace hullwright::ui
