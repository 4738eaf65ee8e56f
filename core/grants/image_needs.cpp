// What a measure asks for so that a service goes on working, from what is known of its image.

#include "core/grants/image_pins.h"
#include "core/grants/service_image.h"

#include "core/knowledge/capabilities.h"

#include <algorithm>

namespace hullwright::grants {

using knowledge::Confidence;
using knowledge::ImageFacts;
using knowledge::ImageTmpfs;
using knowledge::KnownImage;
using knowledge::StartMode;
using knowledge::Works;

namespace {

/// What most images need that start as root and then change to a user of their own.
const std::vector<std::string>& usualNeeds()
{
    static const std::vector<std::string> names{"CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"};
    return names;
}

void add(std::vector<std::string>& names, const std::vector<std::string>& more)
{
    for (const std::string& name : more)
        if (std::find(names.begin(), names.end(), name) == names.end())
            names.push_back(name);
    std::sort(names.begin(), names.end());
}

bool says(const compose::Service& service, std::string_view word)
{
    const auto letter = [](char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-'; };
    return std::any_of(service.command.begin(), service.command.end(), [&](const compose::Text& item) {
        const std::string_view text = item.value;
        for (std::size_t at = text.find(word); at != std::string_view::npos; at = text.find(word, at + 1)) {
            const std::size_t end = at + word.size();
            if ((at == 0 || !letter(text[at - 1]) || text[at - 1] == '-') && (end == text.size() || !letter(text[end])))
                return true;
        }
        return false;
    });
}

bool needsOptional(const compose::Service& service, const knowledge::OptionalCapability& optional)
{
    if (optional.name == "NET_BIND_SERVICE" && service.networkMode && service.networkMode->value == "host")
        return true;
    return std::any_of(optional.command.begin(), optional.command.end(), [&](const std::string& word) { return says(service, word); });
}

bool writtenRoot(const compose::Service& service)
{
    return service.user && namesRoot(service.user->value);
}

/// "uid=999,gid=999" of whom the service is started as; empty where that is not told in numbers.
std::string ownerOptions(std::string_view user)
{
    const auto colon = user.find(':');
    const std::string_view uid = user.substr(0, colon);
    const std::string_view gid = colon == std::string_view::npos ? std::string_view() : user.substr(colon + 1);
    const auto number = [](std::string_view text) { return !text.empty() && text.find_first_not_of("0123456789") == std::string_view::npos; };
    if (!number(uid))
        return {};
    return "uid=" + std::string(uid) + (number(gid) ? ",gid=" + std::string(gid) : std::string());
}

/// Whom the service is started as, in numbers; empty where they are not known.
std::string startedAs(const compose::Service& service, const KnownImage& known)
{
    if (!service.user || service.user->value.empty())
        return imageStart(service).user;
    const std::string_view name = std::string_view(service.user->value).substr(0, service.user->value.find(':'));
    const bool same = known.user != nullptr && (name == known.user->name || name == std::to_string(known.user->uid));
    return same && service.user->value.find(':') == std::string::npos ? known.user->numbers() : service.user->value;
}

MemoryFolder folder(const ImageTmpfs& tmpfs, const std::string& owner)
{
    std::string options = owner;
    if (tmpfs.exec)
        options += options.empty() ? "exec" : ",exec";
    return {tmpfs.path, options};
}

/// One that can be proposed: an empty folder in its place hides nothing, and it is always wanted.
bool proposable(const ImageTmpfs& tmpfs)
{
    return !tmpfs.hides && tmpfs.when.empty();
}

CapabilityNeeds pinnedNeeds(const PinnedFacts& pinned)
{
    CapabilityNeeds needs;
    needs.works = Works::Yes;
    needs.confidence = Confidence::Documented;
    needs.keep = pinned.needs;
    needs.why = {HULLWRIGHT_TR("Grants", "The file pins what it needs."), {}};
    return needs;
}

CapabilityNeeds usual(Confidence confidence, text::Message why)
{
    CapabilityNeeds needs;
    needs.works = Works::Conditional;
    needs.confidence = confidence;
    needs.keep = usualNeeds();
    needs.why = std::move(why);
    return needs;
}

CapabilityNeeds needsOfOther(const compose::Service& service, const KnownImage& known)
{
    CapabilityNeeds needs;
    needs.works = Works::Yes;
    needs.confidence = Confidence::Inferred;
    needs.why = {HULLWRIGHT_TR("Grants", "%1 is not root: capabilities do nothing for it."), {service.name}};
    if (!known.known() || !known.facts->capabilities)
        return needs;
    const bool asImage = !service.user && known.facts->start == StartMode::NonRoot;
    needs.keep = asImage ? known.facts->capabilities->start : known.facts->capabilities->user;
    needs.confidence = known.confidence(known.facts->capabilities->confidence);
    if (!needs.keep.empty())
        needs.why = {known.facts->capabilities->why, {}};
    return needs;
}

CapabilityNeeds needsOfImage(const compose::Service& service, const KnownImage& known)
{
    const ImageFacts& facts = *known.facts;
    CapabilityNeeds needs;
    if (!facts.capabilities) {
        needs.why = {HULLWRIGHT_TR("Grants", "Nobody knows which capabilities the image of %1 needs: try it out, and pin them."), {facts.title}};
        return needs;
    }
    if (!service.entrypoint.empty() || (writtenRoot(service) && facts.start == StartMode::NonRoot))
        return usual(Confidence::Inferred, {HULLWRIGHT_TR("Grants", "%1 does not start as its image does: this keeps what most need that change their user."), {service.name}});
    needs.works = Works::Yes;
    needs.confidence = known.confidence(facts.capabilities->confidence);
    needs.why = {facts.capabilities->why, {}};
    needs.keep = facts.capabilities->start;
    if (writesToHost(service))
        add(needs.keep, facts.capabilities->volume);
    for (const knowledge::OptionalCapability& optional : facts.capabilities->optional)
        if (needsOptional(service, optional))
            add(needs.keep, {optional.name});
    std::sort(needs.keep.begin(), needs.keep.end());
    return needs;
}

/// On such a folder the engine puts a volume by itself: a tmpfs there would lose what it keeps.
bool madeByEngine(const ImagePins& pinned, const std::string& path)
{
    return std::any_of(pinned.volumes.begin(), pinned.volumes.end(), [&](const std::string& volume) { return path == volume || path.starts_with(volume + "/"); });
}

ReadOnlyNeeds pinnedFolders(const compose::Service& service, const PinnedFacts& pinned, const KnownImage& known)
{
    ReadOnlyNeeds needs;
    needs.works = Works::Yes;
    needs.confidence = Confidence::Documented;
    needs.why = {HULLWRIGHT_TR("Grants", "The file pins what it writes to."), {}};
    const std::string owner = runsAsOther(service) ? ownerOptions(startedAs(service, known)) : std::string();
    const ImagePins more = imagePins(service);
    for (const std::string& path : pinned.writes)
        if (path != "/tmp" && !mountedOn(service, path) && !madeByEngine(more, path))
            needs.folders.push_back({path, owner});
    if (!mountedOn(service, "/tmp"))
        needs.folders.push_back({"/tmp", {}});
    return needs;
}

/// Folders of data that the engine would not make a volume for by itself, and that nothing is mounted on.
std::string dataWithoutVolume(const compose::Service& service, const KnownImage& known)
{
    for (const knowledge::ImageVolume* volume : known.volumes())
        if (!volume->declared && !mountedOn(service, volume->path))
            return volume->path;
    return {};
}

ReadOnlyNeeds foldersOfImage(const compose::Service& service, const KnownImage& known)
{
    const ImageFacts& facts = *known.facts;
    ReadOnlyNeeds needs;
    needs.works = facts.readOnly;
    needs.confidence = known.confidence(facts.readOnlyConfidence);
    needs.why = {facts.readOnlyNote.empty() ? HULLWRIGHT_TR("Grants", "It is known what the image writes to.") : facts.readOnlyNote, {}};
    // An entrypoint that steps down hands its folders over first, which takes CHOWN: they belong to who does the work from the start, and it is not needed.
    const bool stepsDown = known.start == StartMode::StepsDown && known.user != nullptr && service.entrypoint.empty() && !runsAsOther(service);
    const bool other = stepsDown || runsAsOther(service);
    const std::string owner = ownerOptions(stepsDown ? known.user->numbers() : startedAs(service, known));
    for (const ImageTmpfs& tmpfs : facts.tmpfs) {
        if (!proposable(tmpfs) || mountedOn(service, tmpfs.path))
            continue;
        const bool owned = tmpfs.owner == ImageTmpfs::Owner::Always || (tmpfs.owner == ImageTmpfs::Owner::User && other);
        if (owned && owner.empty()) {
            needs.works = std::min(needs.works, Works::Conditional);
            needs.why = {HULLWRIGHT_TR("Grants", "%1 has to belong to the user that the service runs as, whose number is not known."), {tmpfs.path}};
        }
        needs.folders.push_back(folder(tmpfs, owned ? owner : std::string()));
    }
    if (const std::string data = dataWithoutVolume(service, known); !data.empty() && needs.works == Works::Yes) {
        needs.works = Works::Conditional;
        needs.why = {HULLWRIGHT_TR("Grants", "It keeps data in %1, which has no volume: give it one first."), {data}};
    }
    return needs;
}

} // namespace

CapabilityNeeds capabilityNeeds(const compose::Service& service)
{
    if (const PinnedFacts pinned = pinnedFacts(service); pinned.tellsNeeds)
        return pinnedNeeds(pinned);
    const KnownImage known = catalogued(service);
    if (runsAsOther(service))
        return needsOfOther(service, known);
    if (known.known())
        return needsOfImage(service, known);
    if (service.hasBuild)
        return usual(Confidence::Unknown, {HULLWRIGHT_TR("Grants", "The image of %1 is built here and not known: this keeps what most need that change their user. Try it, and pin what it needs."), {service.name}});
    return usual(Confidence::Unknown, {HULLWRIGHT_TR("Grants", "The image of %1 is not known: this keeps what most need that change their user. Try it, and pin what it needs."), {service.name}});
}

ReadOnlyNeeds readOnlyNeeds(const compose::Service& service)
{
    const PinnedFacts pinned = pinnedFacts(service);
    const KnownImage known = catalogued(service);
    if (pinned.tellsWrites)
        return pinnedFolders(service, pinned, known);
    if (known.known())
        return foldersOfImage(service, known);
    ReadOnlyNeeds needs;
    needs.why = service.hasBuild
                  ? text::Message{HULLWRIGHT_TR("Grants", "The image of %1 is built here, and what it writes to is not known: pin it, or try it out."), {service.name}}
                  : text::Message{HULLWRIGHT_TR("Grants", "The image of %1 is not known, and what it writes to neither: pin it, or try it out."), {service.name}};
    if (!mountedOn(service, "/tmp"))
        needs.folders.push_back({"/tmp", {}});
    return needs;
}

UserNeeds userNeeds(const compose::Service& service)
{
    UserNeeds needs;
    const KnownImage known = catalogued(service);
    if (!known.known() || known.user == nullptr || known.start == StartMode::NonRoot || pinnedFacts(service).user)
        return needs;
    const ImageFacts& facts = *known.facts;
    const auto numbers = known.user->suggested.value_or(std::pair(known.user->uid, known.user->gid));
    if (facts.userWorks == Works::No || facts.userWorks == Works::Unknown || numbers.first == 0)
        return needs;
    needs.works = facts.userWorks;
    needs.confidence = known.confidence(std::min(facts.userConfidence, known.user->confidence));
    needs.user = std::to_string(numbers.first) + ":" + std::to_string(numbers.second);
    needs.why = {facts.userNeeds, {}};
    needs.environment = facts.userEnvironment;
    if (!service.entrypoint.empty() || writesToHost(service))
        needs.works = Works::Conditional;
    const std::string owner = ownerOptions(needs.user);
    for (const ImageTmpfs& tmpfs : facts.tmpfs) {
        if (!proposable(tmpfs) || tmpfs.owner == ImageTmpfs::Owner::Root)
            continue;
        const auto mount = std::find_if(service.mounts.begin(), service.mounts.end(), [&](const compose::Mount& each) { return each.target == tmpfs.path; });
        if (!mountedOn(service, tmpfs.path))
            needs.folders.push_back(folder(tmpfs, owner));
        else if (mount != service.mounts.end() && mount->fromTmpfsKey && mount->tmpfsOptions.find("uid=") == std::string::npos)
            needs.remounted.push_back(folder(tmpfs, owner));
    }
    return needs;
}

} // namespace hullwright::grants
