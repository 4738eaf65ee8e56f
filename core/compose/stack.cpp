#include "core/compose/stack.h"

#include "core/compose/addresses.h"

#include <algorithm>
#include <filesystem>

namespace hullwright::compose {

bool Port::loopback() const
{
    const auto address = parseAddress(hostIp);
    return address && address->loopback();
}

bool Port::everyInterface() const
{
    if (hostIp.empty())
        return true;
    const auto address = parseAddress(hostIp);
    return address && address->any();
}

const Service* Stack::service(std::string_view wanted) const
{
    for (const auto& service : services) {
        if (service->name == wanted)
            return service.get();
    }
    return nullptr;
}

namespace {

/// A bind that is written relative to the project's folder and stays inside it. It is part of the project: that somebody keeps
/// projects below /root makes it no secret of the host. Not so where the project's folder is the host's root itself.
bool belongsToProject(const Mount& mount)
{
    const std::filesystem::path written(mount.source);
    if (mount.type != Mount::Type::Bind || mount.source.empty() || written.is_absolute() || mount.source.front() == '~')
        return false;
    const std::filesystem::path inside = written.lexically_normal();
    if (*inside.begin() == "..")
        return false;
    const std::filesystem::path atRoot = ("/" / inside).lexically_normal();
    return std::filesystem::path(mount.resolvedSource + "/").lexically_normal() != (atRoot / "").lexically_normal();
}

} // namespace

std::string_view Stack::hostPath(const Mount& mount) const
{
    if (belongsToProject(mount))
        return {};
    if (!mount.resolvedSource.empty())
        return mount.resolvedSource;
    if (mount.type == Mount::Type::Bind || mount.type == Mount::Type::Npipe)
        return mount.source;
    if (mount.type != Mount::Type::Volume || mount.source.empty())
        return {};
    const auto found = std::find_if(volumes.begin(), volumes.end(), [&](const Volume& volume) { return !volume.boundPath.empty() && volume.key == mount.source; });
    return found == volumes.end() ? std::string_view() : std::string_view(found->boundPath);
}

const Network* Stack::network(std::string_view wanted) const
{
    for (const Network& network : networks) {
        if (network.key == wanted)
            return &network;
    }
    return nullptr;
}

} // namespace hullwright::compose
