#include "ui/panels/mount_edits.h"

#include "core/compose/mount_text.h"
#include "core/compose/paths.h"
#include "ui/panels/mount_forms.h"

#include <algorithm>

namespace hullwright::ui {

yaml::Node mountEntry(const WrittenMounts& written, const compose::Mount& mount)
{
    for (const yaml::Node& list : mount.fromTmpfsKey ? written.tmpfs : written.volumes) {
        if (list.kind() == yaml::Kind::Scalar && list.place() == mount.origin.place) // tmpfs: /run
            return list;
        for (std::size_t i = 0; list.kind() == yaml::Kind::Sequence && i < list.size(); ++i)
            if (list.item(i).place() == mount.origin.place)
                return list.item(i);
    }
    return {};
}

std::optional<std::vector<yaml::Operation>> accessEdits(const MountEntry& entry, const compose::Mount& mount, bool readOnly)
{
    const yaml::Node node = entry.node;
    if (!node)
        return std::nullopt;
    if (node.kind() == yaml::Kind::Scalar && entry.form == MountEntry::Form::Short && mount.source.empty()) { // `/data:ro` would be the folder /data of the host
        compose::Mount changed = mount;
        changed.readOnly = readOnly;
        return std::vector<yaml::Operation>{yaml::Replace{node.path(), longMount(changed, false), node.document()}};
    }
    if (node.kind() == yaml::Kind::Scalar) {
        const auto text = compose::withAccess(std::string(node.value()), entry.written.target.empty() ? mount.target : entry.written.target, readOnly ? compose::Access::ReadOnly : compose::Access::Writable);
        return text ? std::optional(std::vector<yaml::Operation>{yaml::Set{node.path(), *text, node.document()}}) : std::nullopt;
    }
    if (node.kind() != yaml::Kind::Mapping || mount.type == compose::Mount::Type::Tmpfs)
        return std::nullopt;
    yaml::Path path = node.path();
    path.emplace_back(std::string("read_only"));
    if (!readOnly && node.find("read_only"))
        return std::vector<yaml::Operation>{yaml::Remove{path, node.document()}};
    return std::vector<yaml::Operation>{yaml::Assign{path, readOnly, node.document()}};
}

std::optional<std::vector<yaml::Operation>> removalEdits(const WrittenMounts& written, const compose::Mount& mount)
{
    const yaml::Node entry = mountEntry(written, mount);
    if (!entry)
        return std::nullopt;
    const yaml::Node list = entry.parent();
    const bool last = list && list.kind() == yaml::Kind::Sequence && list.size() == 1 && list.tag().empty(); // a tagged one (`!override`) says something even when it is empty
    return std::vector<yaml::Operation>{yaml::Remove{last ? list.path() : entry.path(), entry.document()}};
}

std::vector<yaml::Operation> additionEdits(const compose::Stack& stack, const std::string& service, const WrittenMounts& written, const MountSubject& subject, bool readOnly)
{
    using Type = compose::Mount::Type;
    const auto& [type, source, target] = subject;
    const yaml::Path path{std::string("services"), service, std::string(type == Type::Tmpfs ? "tmpfs" : "volumes")};
    const auto alone = std::find_if(written.tmpfs.begin(), written.tmpfs.end(), [](const yaml::Node& node) { return node.kind() == yaml::Kind::Scalar; }); // tmpfs: /run
    if (type == Type::Tmpfs && alone != written.tmpfs.end())
        return {yaml::Assign{alone->path(), yaml::Value::array({std::string(alone->value()), target}), alone->document()}};
    if (type == Type::Tmpfs)
        return {yaml::Append{path, target, {}}};
    const bool named = type == Type::Volume;
    const auto text = compose::shortMount(named ? compose::ShortMount::Type::Volume : compose::ShortMount::Type::Bind, {source, target, readOnly ? "ro" : ""});
    compose::Mount whole;
    whole.type = type;
    whole.source = source;
    whole.target = target;
    whole.readOnly = readOnly;
    std::vector<yaml::Operation> operations{yaml::Append{path, text ? yaml::Value(*text) : longMount(whole, false), {}}};
    if (named && stack.volume(source) == nullptr)
        operations.emplace_back(yaml::Assign{{std::string("volumes"), source}, nullptr});
    return operations;
}

} // namespace hullwright::ui
