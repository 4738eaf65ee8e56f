#include "core/knowledge/images.h"

#include "core/knowledge/image_reader.h"

#include <algorithm>
#include <array>
#include <map>
#include <memory>
#include <mutex>

namespace hullwright::knowledge {

namespace {

/// The facts, each read when it is first asked for, and which of them a familiar name leads to.
class Catalogue {
public:
    struct Found {
        const ImageFacts* facts = nullptr;
        ImageMatch match = ImageMatch::None;
    };

    Catalogue() : m_entries(imageEntries()), m_facts(m_entries.size()), m_read(std::make_unique<std::once_flag[]>(m_entries.size()))
    {
        for (std::size_t i = 0; i < m_entries.size(); ++i) {
            for (const std::string& name : m_entries[i].names)
                m_names[name] = {i, name.ends_with("/*") ? ImageMatch::Family : ImageMatch::Exact};
            for (const std::string& name : m_entries[i].derived)
                m_names[name] = {i, ImageMatch::Derived};
        }
    }

    [[nodiscard]] Found find(const std::string& familiar)
    {
        if (const auto exact = m_names.find(familiar); exact != m_names.end())
            return found(exact->second);
        const auto slash = familiar.rfind('/');
        const auto family = slash == std::string::npos ? m_names.end() : m_names.find(familiar.substr(0, slash + 1) + "*");
        return family == m_names.end() ? Found{} : found(family->second);
    }

    [[nodiscard]] std::span<const ImageFacts> all()
    {
        for (std::size_t i = 0; i < m_entries.size(); ++i)
            read(i);
        return m_facts;
    }

private:
    struct Named {
        std::size_t entry = 0;
        ImageMatch match = ImageMatch::None;
    };
    const ImageFacts& read(std::size_t entry)
    {
        std::call_once(m_read[entry], [&] { m_facts[entry] = readImage(m_entries[entry]); });
        return m_facts[entry];
    }
    [[nodiscard]] Found found(const Named& named) { return {&read(named.entry), named.match}; }

    std::vector<ImageEntry> m_entries;
    std::vector<ImageFacts> m_facts; ///< by entry; empty until read
    std::unique_ptr<std::once_flag[]> m_read;
    std::map<std::string, Named> m_names;
};

Catalogue& catalogue()
{
    static Catalogue all;
    return all;
}

bool applies(const ImageUser& user, std::string_view tag)
{
    const bool words = std::all_of(user.tags.begin(), user.tags.end(), [&](const std::string& word) { return tagHasWord(tag, word); });
    return words && (user.below.empty() || versionBelow(tag, user.below));
}

/// The user of a tag. A digest without a tag may be any of them: then there is an answer only where all agree.
const ImageUser* userOf(const ImageFacts& facts, const ImageName& name)
{
    if (name.tag.empty() && !name.digest.empty() && facts.users.size() > 1)
        return nullptr;
    const auto found = std::find_if(facts.users.begin(), facts.users.end(), [&](const ImageUser& user) { return applies(user, name.tag); });
    return found == facts.users.end() ? nullptr : &*found;
}

} // namespace

std::span<const ImageFacts> images()
{
    return catalogue().all();
}

std::string ImageUser::numbers() const
{
    return std::to_string(uid) + ":" + std::to_string(gid);
}

Confidence KnownImage::confidence(Confidence ofFact) const
{
    return match == ImageMatch::Exact ? ofFact : std::min(ofFact, Confidence::Inferred);
}

const ImageCapabilities* KnownImage::capabilities() const
{
    if (facts == nullptr)
        return nullptr;
    if (user != nullptr && user->capabilities)
        return &*user->capabilities;
    // A digest alone may be any tag.
    const bool differ = user == nullptr && std::any_of(facts->users.begin(), facts->users.end(), [](const ImageUser& each) { return each.capabilities.has_value(); });
    return facts->capabilities && !differ ? &*facts->capabilities : nullptr;
}

std::vector<const ImageVolume*> KnownImage::volumes() const
{
    std::vector<const ImageVolume*> result;
    if (facts == nullptr)
        return result;
    for (const ImageVolume& volume : facts->volumes)
        if (versionWithin(volume.from, volume.below))
            result.push_back(&volume);
    return result;
}

bool KnownImage::versionWithin(std::string_view from, std::string_view below) const
{
    return (below.empty() || versionBelow(tag, below)) && (from.empty() || !versionBelow(tag, from));
}

bool ImageSocket::writes() const
{
    return std::find(allows.begin(), allows.end(), "POST") != allows.end();
}

KnownImage imageOf(std::string_view reference)
{
    const auto name = parseImageName(reference);
    if (!name)
        return {};
    Catalogue::Found found = catalogue().find(name->familiar());
    if (found.facts == nullptr) {
        const auto mirror = mirrored(*name);
        if (!mirror)
            return {};
        found = catalogue().find(mirror->original.familiar());
        if (found.match == ImageMatch::Exact && !mirror->knownMirror)
            found.match = ImageMatch::Mirror;
    }
    const bool tooNew = found.facts != nullptr && !found.facts->below.empty() && namesVersion(name->tag) && !versionBelow(name->tag, found.facts->below);
    if (found.facts == nullptr || tooNew)
        return {};
    KnownImage known;
    known.facts = found.facts;
    known.match = found.match;
    known.tag = name->tag;
    known.user = userOf(*found.facts, *name);
    known.start = known.user != nullptr && known.user->start ? *known.user->start : found.facts->start;
    return known;
}

std::string_view name(Confidence confidence)
{
    static constexpr std::array<std::string_view, 4> kNames{"unknown", "inferred", "documented", "measured"};
    return kNames[static_cast<std::size_t>(confidence)];
}

text::Text description(Confidence confidence)
{
    switch (confidence) {
    case Confidence::Measured: return HULLWRIGHT_TR("knowledge", "measured: it was tried");
    case Confidence::Documented: return HULLWRIGHT_TR("knowledge", "documented: the image's own texts say so");
    case Confidence::Inferred: return HULLWRIGHT_TR("knowledge", "inferred: likely, but nobody tried");
    case Confidence::Unknown: break;
    }
    return HULLWRIGHT_TR("knowledge", "not known");
}

std::string_view name(Measure measure)
{
    static constexpr std::array<std::string_view, 11> kNames{"capabilities", "user", "read-only", "no-new-privileges", "memory", "pids", "network", "ports", "seccomp", "apparmor", "secrets"};
    return kNames[static_cast<std::size_t>(measure)];
}

} // namespace hullwright::knowledge
