#include "ui/panels/mount_forms.h"

#include "core/compose/mount_text.h"

#include <algorithm>
#include <map>

namespace hullwright::ui {

namespace {

const std::vector<std::string> kPropagations{"rprivate", "private", "rshared", "shared", "rslave", "slave"};

/// The mount in the resolved model, which has what the typed one leaves out.
const compose::Value* modelOf(const compose::Service& service, const compose::Mount& mount)
{
    const compose::Value* volumes = service.model->find("volumes");
    if (mount.fromTmpfsKey || volumes == nullptr || volumes->list() == nullptr)
        return nullptr;
    for (const compose::Value& item : *volumes->list()) {
        const compose::Value* target = item.find("target");
        if (target != nullptr && target->string() && *target->string() == mount.target)
            return &item;
    }
    return nullptr;
}

/// Where the long syntax has an option: bind.propagation.
std::pair<const char*, const char*> keysOf(MountOption option, compose::Mount::Type type)
{
    switch (option) {
    case MountOption::Propagation: return {"bind", "propagation"};
    case MountOption::Relabel: return {"bind", "selinux"};
    case MountOption::CreateHostPath: return {"bind", "create_host_path"};
    case MountOption::NoCopy: return {"volume", "nocopy"};
    case MountOption::Subpath: return {type == compose::Mount::Type::Image ? "image" : "volume", "subpath"};
    case MountOption::Size: return {"tmpfs", "size"};
    case MountOption::Mode: break;
    }
    return {"tmpfs", "mode"};
}

yaml::Value valueFor(const std::string& value)
{
    return value == "true" || value == "false" ? yaml::Value(value == "true") : yaml::Value(value);
}

std::optional<std::string> shortText(const std::string& text, const std::string& target, MountOption option, const std::string& value)
{
    switch (option) {
    case MountOption::Propagation: return compose::withOneOption(text, target, kPropagations, value);
    case MountOption::Relabel: return compose::withOneOption(text, target, {"z", "Z"}, value);
    case MountOption::NoCopy: return compose::withOneOption(text, target, {"nocopy"}, value == "true" ? "nocopy" : "");
    case MountOption::Size: return compose::withNamedOption(text, target, "size", value);
    case MountOption::Mode: return compose::withNamedOption(text, target, "mode", value);
    default: return std::nullopt;
    }
}

} // namespace

yaml::Value longMount(const compose::Mount& mount, bool createsHostPath)
{
    using Type = compose::Mount::Type;
    static const std::map<Type, const char*> kTypes{{Type::Bind, "bind"}, {Type::Volume, "volume"}, {Type::Tmpfs, "tmpfs"}, {Type::Npipe, "npipe"}, {Type::Cluster, "cluster"}, {Type::Image, "image"}};
    yaml::Value value{{"type", kTypes.at(mount.type)}};
    if (!mount.source.empty())
        value["source"] = mount.source;
    value["target"] = mount.target;
    if (mount.readOnly)
        value["read_only"] = true;
    if (createsHostPath) // the short syntax makes a missing folder, the long one only where it says so
        value["bind"]["create_host_path"] = true;
    if (!mount.propagation.empty())
        value["bind"]["propagation"] = mount.propagation;
    if (!mount.selinux.empty())
        value["bind"]["selinux"] = mount.selinux;
    if (mount.noCopy)
        value["volume"]["nocopy"] = true;
    return value;
}

MountStanding standingOf(const compose::Service& service, const WrittenMounts& written, const MountEntry& entry, const compose::Mount& mount)
{
    MountStanding standing;
    standing.written = static_cast<bool>(entry.node);
    standing.own = static_cast<bool>(mountEntry(written, mount));
    standing.longForm = entry.node && entry.node.kind() == yaml::Kind::Mapping;
    const compose::Value* model = modelOf(service, mount);
    const compose::Value* bind = model != nullptr ? model->find("bind") : nullptr;
    const compose::Value* creates = bind != nullptr ? bind->find("create_host_path") : nullptr;
    standing.createsHostPath = creates != nullptr && creates->boolean() && *creates->boolean();
    const std::string options = "," + mount.tmpfsOptions;
    if (const auto at = options.find(",mode="); at != std::string::npos)
        standing.mode = options.substr(at + 6, options.find(',', at + 1) - at - 6);
    return standing;
}

bool needsLongForm(MountOption option)
{
    return option == MountOption::CreateHostPath || option == MountOption::Subpath;
}

std::optional<std::vector<yaml::Operation>> mountOptionEdits(const MountEntry& where, const compose::Mount& mount, bool createsHostPath, MountOption option, const std::string& value)
{
    const yaml::Node entry = where.node;
    if (!entry)
        return std::nullopt;
    const auto [group, key] = keysOf(option, mount.type);
    const bool nameless = where.form == MountEntry::Form::Short && mount.source.empty(); // `/data:nocopy` would be the folder /data of the host
    if (entry.kind() == yaml::Kind::Scalar && !needsLongForm(option) && !nameless) {
        const auto text = shortText(std::string(entry.value()), where.written.target.empty() ? mount.target : where.written.target, option, value);
        return text ? std::optional(std::vector<yaml::Operation>{yaml::Set{entry.path(), *text, entry.document()}}) : std::nullopt;
    }
    if (entry.kind() == yaml::Kind::Scalar) {
        if (mount.fromTmpfsKey || entry.value().find('$') != std::string_view::npos) // a variable would be lost
            return std::nullopt;
        yaml::Value whole = longMount(mount, mount.type == compose::Mount::Type::Bind && createsHostPath);
        whole[group][key] = valueFor(value);
        return std::vector<yaml::Operation>{yaml::Replace{entry.path(), whole, entry.document()}};
    }
    if (entry.kind() != yaml::Kind::Mapping)
        return std::nullopt;
    yaml::Path path = entry.path();
    path.emplace_back(std::string(group));
    const yaml::Node options = entry.find(group);
    yaml::Path below = path;
    below.emplace_back(std::string(key));
    if (!value.empty())
        return std::vector<yaml::Operation>{yaml::Assign{below, valueFor(value), entry.document()}};
    if (!options || !options.find(key))
        return std::vector<yaml::Operation>();
    return std::vector<yaml::Operation>{yaml::Remove{options.size() > 1 ? below : path, entry.document()}};
}

std::vector<yaml::Operation> memoryFolderEdits(const std::string& service, const yaml::Node& tmpfs, const std::vector<std::string>& entries)
{
    const yaml::Path path{std::string("services"), service, std::string("tmpfs")};
    std::vector<yaml::Operation> operations;
    if (tmpfs && tmpfs.kind() == yaml::Kind::Scalar) { // tmpfs: /run
        yaml::Value list = yaml::Value::array({std::string(tmpfs.value())});
        for (const std::string& entry : entries)
            list.push_back(entry);
        return {yaml::Replace{path, list}};
    }
    for (const std::string& entry : entries)
        operations.emplace_back(yaml::Append{path, entry, {}});
    return operations;
}

} // namespace hullwright::ui
