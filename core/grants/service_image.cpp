#include "core/grants/service_image.h"

#include "core/compose/scalars.h"
#include "core/grants/image_pins.h"
#include "core/grants/service_start.h"
#include "core/knowledge/capabilities.h"

#include <algorithm>

namespace hullwright::grants {

namespace {

/// Reads the facts that a service pins, and collects what it does not understand.
class PinReader {
public:
    explicit PinReader(const compose::Value& section) : m_section(section) {}

    PinnedFacts read()
    {
        if (m_section.map() == nullptr) {
            unread({}, m_section, compose::scalarText(m_section).value_or("image"));
            return std::move(m_facts);
        }
        for (const compose::Value::Entry& entry : *m_section.map())
            readEntry(entry);
        return std::move(m_facts);
    }

private:
    void readEntry(const compose::Value::Entry& entry)
    {
        if (entry.key == "user") {
            const auto text = compose::scalarText(entry.value);
            if (text && !text->empty())
                m_facts.user = compose::Text{*text, entry.value.origin};
            else
                unread({entry.key}, entry.value, entry.key);
        } else if (entry.key == "writes") {
            m_facts.tellsWrites = eachText(entry, m_facts.writes, [](const std::string& path) { return path.starts_with('/') ? std::optional(path) : std::nullopt; });
        } else if (entry.key == "needs") {
            m_facts.tellsNeeds = eachText(entry, m_facts.needs, [](const std::string& name) { return knowledge::canonicalCapability(name); });
        } else {
            readMore(entry);
        }
    }

    /// Only whether it is understood: image_pins.h reads it.
    void readMore(const compose::Value::Entry& entry)
    {
        std::vector<std::string> all;
        const auto text = compose::scalarText(entry.value);
        if (entry.key == "volumes")
            eachText(entry, all, [](const std::string& path) { return path.starts_with('/') ? std::optional(path) : std::nullopt; });
        else if (entry.key == "inspected")
            eachText(entry, all, [](const std::string& name) { return std::optional(name); });
        else if (entry.key != "digest" || !text || !namesDigest(*text))
            unread({entry.key}, entry.value, entry.key == "digest" ? text.value_or(entry.key) : entry.key);
    }

    template <class Accept>
    bool eachText(const compose::Value::Entry& entry, std::vector<std::string>& out, Accept accept)
    {
        if (entry.value.list() == nullptr) {
            unread({entry.key}, entry.value, entry.key);
            return false;
        }
        std::size_t index = 0;
        for (const compose::Value& item : *entry.value.list()) {
            const auto text = compose::scalarText(item);
            const auto value = text ? accept(*text) : std::nullopt;
            if (value)
                out.push_back(*value);
            else
                unread({entry.key, index}, item, text.value_or(entry.key));
            ++index;
        }
        return true;
    }

    void unread(yaml::Path below, const compose::Value& value, std::string text)
    {
        yaml::Path steps{std::string("x-hullwright"), std::string("image")};
        steps.insert(steps.end(), below.begin(), below.end());
        m_facts.unread.push_back({std::move(steps), value.origin, std::move(text)});
    }

    const compose::Value& m_section;
    PinnedFacts m_facts;
};

std::string_view trimmed(std::string_view path)
{
    while (path.size() > 1 && path.ends_with('/'))
        path.remove_suffix(1);
    return path;
}

} // namespace

PinnedFacts pinnedFacts(const compose::Service& service)
{
    const compose::Value* const own = service.model ? service.model->find("x-hullwright") : nullptr;
    const compose::Value* const image = own != nullptr ? own->find("image") : nullptr;
    return image == nullptr ? PinnedFacts() : PinReader(*image).read();
}

knowledge::KnownImage catalogued(const compose::Service& service)
{
    // What is built here has a name that its maker chose: it says nothing of what is in it.
    return service.image && !service.hasBuild ? knowledge::imageOf(service.image->value) : knowledge::KnownImage();
}

bool namesRoot(std::string_view user)
{
    const std::string_view name = user.substr(0, user.find(':'));
    return name == "root" || (!name.empty() && name.find_first_not_of('0') == std::string_view::npos);
}

ImageStart imageStart(const compose::Service& service)
{
    using As = ImageStart::As;
    const PinnedFacts pinned = pinnedFacts(service);
    if (pinned.user) {
        const bool root = namesRoot(pinned.user->value);
        return {root ? As::Root : As::Other, pinned.user->value, root ? knowledge::StartMode::StaysRoot : knowledge::StartMode::NonRoot, knowledge::Confidence::Documented, true};
    }
    const knowledge::KnownImage known = catalogued(service);
    // A digest alone may be any of an image's variants.
    if (!known.known() || (known.user == nullptr && !known.facts->users.empty()))
        return {};
    ImageStart start;
    start.mode = serviceStart(service, known).mode;
    start.confidence = known.confidence(known.facts->startConfidence);
    if (known.user != nullptr) {
        start.user = known.user->numbers();
        if (known.start == knowledge::StartMode::NonRoot)
            start.confidence = std::min(start.confidence, known.confidence(known.user->confidence));
    }
    if (start.confidence == knowledge::Confidence::Unknown)
        return {};
    start.as = known.start == knowledge::StartMode::NonRoot ? As::Other : As::Root;
    return start;
}

bool runsAsOther(const compose::Service& service)
{
    const std::string_view written = service.user ? std::string_view(service.user->value) : std::string_view();
    if (!written.substr(0, written.find(':')).empty())
        return !namesRoot(written);
    return imageStart(service).surelyOther();
}

namespace {

/// In every image of these days /var/run is a link to /run, and a mount follows links.
std::string_view withoutLink(std::string_view path)
{
    constexpr std::string_view kLink = "/var/run";
    const bool through = path.starts_with(kLink) && (path.size() == kLink.size() || path[kLink.size()] == '/');
    return through ? path.substr(std::string_view("/var").size()) : path;
}

} // namespace

bool mountedOn(const compose::Service& service, std::string_view path)
{
    path = withoutLink(trimmed(path));
    return std::any_of(service.mounts.begin(), service.mounts.end(), [&](const compose::Mount& mount) {
        const std::string_view there = withoutLink(trimmed(mount.target));
        return path == there || (path.size() > there.size() && path.starts_with(there) && (there == "/" || path[there.size()] == '/'));
    });
}

bool writesToHost(const compose::Service& service)
{
    return std::any_of(service.mounts.begin(), service.mounts.end(), [](const compose::Mount& mount) {
        const bool host = mount.type == compose::Mount::Type::Bind || (mount.type == compose::Mount::Type::Volume && !mount.resolvedSource.empty());
        return host && !mount.readOnly && !mount.target.ends_with(".sock");
    });
}

} // namespace hullwright::grants
