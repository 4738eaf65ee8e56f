// Reads ports, mounts and devices of a canonical service.
#include "core/compose/stack_mounts.h"

#include "core/compose/canonical.h"
#include "core/compose/paths.h"
#include "core/compose/short_syntax.h"
#include "core/compose/stack_reader.h"
#include "core/compose/units.h"

namespace hullwright::compose {
namespace {

Mount::Type mountType(const std::string& type)
{
    if (type == "bind")
        return Mount::Type::Bind;
    if (type == "tmpfs")
        return Mount::Type::Tmpfs;
    if (type == "npipe")
        return Mount::Type::Npipe;
    if (type == "cluster")
        return Mount::Type::Cluster;
    return type == "image" ? Mount::Type::Image : Mount::Type::Volume;
}

std::optional<std::int64_t> sizeOf(const Value* value)
{
    const auto size = read::integer(value);
    return size ? std::optional(size->value) : std::nullopt;
}

/// The size of `size=64m` among the options of a `tmpfs` item.
std::optional<std::int64_t> tmpfsSize(std::string_view options)
{
    for (const std::string_view option : split(options, ',')) {
        if (!option.starts_with("size="))
            continue;
        if (const auto bytes = parseBytes(option.substr(5)))
            return *bytes;
    }
    return std::nullopt;
}

Mount readMount(const Value& item, const std::string& writtenSource)
{
    Mount mount;
    mount.origin = item.origin;
    mount.type = mountType(read::plainText(item.find("type")));
    mount.source = writtenSource;
    if (mount.type == Mount::Type::Bind || mount.type == Mount::Type::Npipe) {
        const std::string resolved = read::plainText(item.find("source")); // absolute by now
        mount.resolvedSource = isWindowsPath(resolved) ? resolved : cleanPath(resolved);
    }
    mount.target = read::plainText(item.find("target"));
    mount.readOnly = read::plainFlag(item.find("read_only"));
    if (const Value* bind = item.find("bind")) {
        mount.propagation = read::plainText(bind->find("propagation"));
        mount.selinux = read::plainText(bind->find("selinux"));
    }
    if (const Value* volume = item.find("volume")) {
        mount.noCopy = read::plainFlag(volume->find("nocopy"));
        mount.subpath = read::plainText(volume->find("subpath"));
    }
    if (const Value* image = item.find("image"))
        mount.subpath = read::plainText(image->find("subpath"));
    if (const Value* tmpfs = item.find("tmpfs"))
        mount.tmpfsSize = sizeOf(tmpfs->find("size"));
    if (const Value* ignored = item.find(kIgnoredOptions)) {
        for (Text& option : read::texts(ignored))
            mount.ignoredOptions.push_back(std::move(option.value));
    }
    return mount;
}

Mount readTmpfs(const Text& text)
{
    Mount mount;
    mount.origin = text.origin;
    mount.type = Mount::Type::Tmpfs;
    mount.fromTmpfsKey = true;
    const auto colon = text.value.find(':');
    mount.target = text.value.substr(0, colon);
    if (colon != std::string::npos) {
        mount.tmpfsOptions = text.value.substr(colon + 1);
        mount.tmpfsSize = tmpfsSize(mount.tmpfsOptions);
        for (const std::string_view option : split(mount.tmpfsOptions, ','))
            mount.readOnly = option == "ro" || (mount.readOnly && option != "rw");
    }
    return mount;
}

} // namespace

std::vector<Port> readPorts(const Value* list)
{
    std::vector<Port> ports;
    if (!list || !list->list())
        return ports;
    for (const Value& item : *list->list()) {
        Port port;
        port.index = item.origin.item;
        port.origin = item.origin;
        port.hostIp = read::plainText(item.find("host_ip"));
        port.published = read::plainText(item.find("published"));
        if (const auto target = read::integer(item.find("target")))
            port.target = static_cast<std::uint32_t>(target->value);
        if (const Value* protocol = item.find("protocol"))
            port.protocol = read::plainText(protocol);
        if (const Value* mode = item.find("mode"))
            port.mode = read::plainText(mode);
        ports.push_back(std::move(port));
    }
    return ports;
}

std::vector<std::string> mountSources(const Value* volumes)
{
    std::vector<std::string> sources;
    if (volumes && volumes->list()) {
        for (const Value& item : *volumes->list())
            sources.push_back(read::plainText(item.find("source")));
    }
    return sources;
}

std::vector<Mount> readMounts(const Value* volumes, const std::vector<std::string>& writtenSources, const Value* tmpfs)
{
    std::vector<Mount> mounts;
    if (volumes && volumes->list()) {
        for (const Value& item : *volumes->list()) {
            mounts.push_back(readMount(item, mounts.size() < writtenSources.size() ? writtenSources[mounts.size()] : std::string()));
            mounts.back().index = item.origin.item;
        }
    }
    for (const Text& text : read::texts(tmpfs)) {
        mounts.push_back(readTmpfs(text));
        mounts.back().index = text.origin.item;
    }
    return mounts;
}

std::vector<Device> readDevices(const Value* list)
{
    std::vector<Device> devices;
    if (!list || !list->list())
        return devices;
    for (const Value& item : *list->list()) {
        Device device;
        device.source = read::plainText(item.find("source"));
        device.target = read::plainText(item.find("target"));
        if (device.target.empty())
            device.target = device.source;
        device.permissions = read::plainText(item.find("permissions"));
        device.index = item.origin.item;
        device.origin = item.origin;
        devices.push_back(std::move(device));
    }
    return devices;
}

} // namespace hullwright::compose
