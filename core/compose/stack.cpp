#include "core/compose/stack.h"

#include "core/compose/addresses.h"

#include <algorithm>
#include <filesystem>
#include <numeric>

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

namespace {

const std::string& keyOf(const std::shared_ptr<const Service>& service)
{
    return service->name;
}

template <class T>
const std::string& keyOf(const T& item)
{
    return item.key;
}

template <class T>
std::vector<std::uint32_t> sortedByKey(const std::vector<T>& items)
{
    std::vector<std::uint32_t> order(items.size());
    std::iota(order.begin(), order.end(), 0U);
    // Stable: of two with one key the first is found, as without an index.
    std::stable_sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) { return keyOf(items[a]) < keyOf(items[b]); });
    return order;
}

template <class T>
const T* findByKey(const std::vector<T>& items, const std::vector<std::uint32_t>& order, std::string_view key)
{
    if (order.size() != items.size()) {
        const auto found = std::find_if(items.begin(), items.end(), [&](const T& item) { return keyOf(item) == key; });
        return found == items.end() ? nullptr : &*found;
    }
    const auto found = std::lower_bound(order.begin(), order.end(), key, [&](std::uint32_t number, std::string_view wanted) { return keyOf(items[number]) < wanted; });
    return found == order.end() || keyOf(items[*found]) != key ? nullptr : &items[*found];
}

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
    const Volume* const found = volume(mount.source);
    return found ? std::string_view(found->boundPath) : std::string_view();
}

void Stack::index()
{
    m_services = sortedByKey(services);
    m_networks = sortedByKey(networks);
    m_volumes = sortedByKey(volumes);
}

const Service* Stack::service(std::string_view wanted) const
{
    const auto* const found = findByKey(services, m_services, wanted);
    return found ? found->get() : nullptr;
}

const Network* Stack::network(std::string_view wanted) const
{
    return findByKey(networks, m_networks, wanted);
}

const Volume* Stack::volume(std::string_view wanted) const
{
    return findByKey(volumes, m_volumes, wanted);
}

} // namespace hullwright::compose
