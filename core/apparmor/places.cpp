#include "core/apparmor/places.h"

#include "core/grants/service_image.h"
#include "core/knowledge/paths.h"

#include <algorithm>
#include <array>

namespace hullwright::apparmor {

namespace {

using Access = Place::Access;

/// `.`, `..`, doubled and trailing slashes gone; the engine cleans targets the same way.
std::string cleaned(std::string_view path)
{
    std::vector<std::string_view> parts;
    std::size_t begin = 0;
    while (begin < path.size()) {
        const std::size_t end = std::min(path.find('/', begin), path.size());
        const std::string_view part = path.substr(begin, end - begin);
        begin = end + 1;
        if (part.empty() || part == ".")
            continue;
        if (part != "..")
            parts.push_back(part);
        else if (!parts.empty())
            parts.pop_back();
    }
    std::string result;
    for (std::string_view part : parts)
        result.append("/").append(part);
    return result.empty() ? "/" : result;
}

bool isBelow(std::string_view path, std::string_view folder)
{
    return folder == "/" ? path != "/" : path.size() > folder.size() && path.starts_with(folder) && path[folder.size()] == '/';
}

bool isSocket(const compose::Mount& mount)
{
    using knowledge::PathClass;
    const std::string& source = mount.resolvedSource.empty() ? mount.source : mount.resolvedSource;
    const PathClass kind = knowledge::judgePath(source).kind;
    return source.ends_with(".sock") || source.ends_with(".socket") || kind == PathClass::ControlSocket || kind == PathClass::ControlSocketFolder || kind == PathClass::SessionSocket;
}

Place placeOf(const compose::Mount& mount)
{
    using Type = compose::Mount::Type;
    Place place;
    place.path = cleaned(mount.target);
    const bool bind = mount.type == Type::Bind;
    if (!mount.readOnly && mount.type != Type::Image)
        place.access = Access::Writable;
    else if (bind && isSocket(mount))
        place.access = Access::Socket;
    if (mount.type == Type::Tmpfs)
        place.what = "memory (tmpfs)";
    else if (bind)
        place.what = mount.source.empty() ? "a folder of the host" : mount.source + " of the host";
    else
        place.what = mount.source.empty() ? "a volume without a name" : "the volume " + mount.source;
    return place;
}

class Collector {
public:
    Collector(const compose::Stack& stack, Root root) : m_stack(stack), m_root(root) {}

    Result<Places> collect(const compose::Service& service)
    {
        addDevices(service);
        addMounts(service, Access::Writable, 0);
        addImage(service);
        for (const Place& place : m_places.all) {
            if (auto quoted = quotePath(place.path); !quoted)
                return tl::unexpected(quoted.error());
        }
        return std::move(m_places);
    }

private:
    void add(Place place)
    {
        if (place.path == "/")
            return; // the engine refuses it
        // A later mount on the same target wins, as in the engine's own order.
        std::erase_if(m_places.all, [&](const Place& other) { return other.path == place.path; });
        m_places.all.push_back(std::move(place));
    }

    void addMounts(const compose::Service& service, Access most, int depth)
    {
        for (const compose::Text& from : service.volumesFrom)
            addFrom(from.value, most, depth);
        for (const compose::Mount& mount : service.mounts) {
            if (mount.type == compose::Mount::Type::Npipe || mount.target.empty())
                continue;
            Place place = placeOf(mount);
            if (most == Access::ReadOnly && place.access == Access::Writable)
                place.access = Access::ReadOnly;
            add(std::move(place));
        }
    }

    /// `SERVICE`, `SERVICE:ro`, `container:NAME`, `container:NAME:ro`.
    void addFrom(std::string_view entry, Access most, int depth)
    {
        constexpr int kMaxDepth = 16; // services may take from each other in a circle
        if (entry.starts_with("container:")) {
            m_places.notes.push_back({HULLWRIGHT_TR("apparmor", "It takes volumes from the container %1, which this file doesn't describe: add them by hand."), {std::string(entry.substr(10))}});
            return;
        }
        const std::size_t colon = entry.rfind(':');
        const bool readOnly = colon != std::string_view::npos && entry.substr(colon + 1) == "ro";
        const compose::Service* other = m_stack.service(entry.substr(0, colon));
        if (other && depth < kMaxDepth)
            addMounts(*other, readOnly ? Access::ReadOnly : most, depth + 1);
    }

    void addDevices(const compose::Service& service)
    {
        for (const compose::Device& device : service.devices) {
            const std::string& target = device.target.empty() ? device.source : device.target;
            if (!target.starts_with('/'))
                continue; // a CDI name: what it brings is decided on the host
            const bool writes = device.permissions.empty() || device.permissions.find('w') != std::string::npos;
            add({cleaned(target), writes ? Access::Writable : Access::ReadOnly, "a device"});
        }
    }

    /// Where nothing is mounted yet: the engine makes a volume for each that the image declares.
    void addImage(const compose::Service& service)
    {
        const auto known = grants::catalogued(service);
        const std::string sure(knowledge::name(known.known() ? known.confidence(known.facts->readOnlyConfidence) : knowledge::Confidence::Unknown));
        for (const knowledge::ImageVolume* volume : known.volumes())
            if (volume->declared)
                addUnlessThere(cleaned(volume->path), "Writable: a volume that the image of " + known.facts->title + " makes for itself (" + sure + ").");
        if (m_root == Root::Writable)
            return;
        const grants::ReadOnlyNeeds needs = grants::readOnlyNeeds(service);
        const bool pinned = grants::pinnedFacts(service).tellsWrites;
        if (!pinned && needs.confidence == knowledge::Confidence::Unknown)
            return;
        for (const grants::MemoryFolder& folder : needs.folders)
            addUnlessThere(cleaned(folder.path), pinned ? std::string("Writable: the file pins what the service writes to. The root is read-only: mount a tmpfs there.")
                                                        : "Writable: the image of " + known.facts->title + " writes there (" + sure + "). The root is read-only: mount a tmpfs there.");
    }

    static bool isOf(const std::vector<std::string>& paths, const std::string& path) { return std::find(paths.begin(), paths.end(), path) != paths.end(); }

    void addUnlessThere(std::string path, std::string why)
    {
        if (path != "/" && std::none_of(m_places.all.begin(), m_places.all.end(), [&](const Place& place) { return isOf(withTwins(place.path), path); }))
            m_places.all.push_back({std::move(path), Access::Writable, {}, std::move(why)});
    }

    const compose::Stack& m_stack;
    Root m_root;
    Places m_places;
};

} // namespace

bool Places::anyWritableBelow(std::string_view folder) const
{
    return std::any_of(all.begin(), all.end(), [&](const Place& place) {
        return place.access != Access::ReadOnly && (place.path == folder || isBelow(place.path, folder));
    });
}

bool Places::insideWritable(std::string_view path) const
{
    return std::any_of(all.begin(), all.end(), [&](const Place& place) {
        const auto names = withTwins(place.path);
        return place.access == Access::Writable && std::any_of(names.begin(), names.end(), [&](const std::string& name) { return isBelow(path, name); });
    });
}

std::vector<std::string> Places::writableBelow(std::string_view folder) const
{
    std::vector<std::string> paths;
    for (const Place& place : all) {
        if (place.access == Access::ReadOnly)
            continue;
        for (const std::string& path : withTwins(place.path))
            if (isBelow(path, folder))
                paths.push_back(path);
    }
    return paths;
}

Result<Places> placesOf(const compose::Service& service, const compose::Stack& stack, Root root)
{
    return Collector(stack, root).collect(service);
}

std::vector<std::string> withTwins(const std::string& path)
{
    static constexpr std::array<std::pair<std::string_view, std::string_view>, 6> kLinks{{
        {"/var/run", "/run"}, {"/var/lock", "/run/lock"}, {"/bin", "/usr/bin"}, {"/sbin", "/usr/sbin"}, {"/lib", "/usr/lib"}, {"/lib64", "/usr/lib64"}}};
    std::vector<std::string> paths{path};
    for (const auto& [link, end] : kLinks) {
        if (path == link || isBelow(path, link))
            paths.push_back(std::string(end) + path.substr(link.size()));
    }
    return paths;
}

} // namespace hullwright::apparmor
