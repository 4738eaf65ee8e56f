#include "core/compose/stack.h"

#include "core/compose/addresses.h"

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

std::string_view Stack::hostPath(const Mount& mount) const
{
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
