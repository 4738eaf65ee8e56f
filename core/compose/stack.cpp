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

const Network* Stack::network(std::string_view wanted) const
{
    for (const Network& network : networks) {
        if (network.key == wanted)
            return &network;
    }
    return nullptr;
}

} // namespace hullwright::compose
