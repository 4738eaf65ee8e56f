// What a measure asks for so that a service goes on working, from what is known of its image.

#include "core/grants/image_pins.h"
#include "core/grants/image_terms.h"
#include "core/grants/service_image.h"
#include "core/grants/service_start.h"

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

/// There the host's own setting says which ports are root's, not the engine's.
bool onHostNetwork(const compose::Service& service)
{
    return service.networkMode && service.networkMode->value == "host";
}

bool listensLow(const ImageFacts& facts)
{
    return std::any_of(facts.ports.begin(), facts.ports.end(), [](const knowledge::ImagePort& port) { return port.port < 1024; });
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

/// One that can be proposed: always wanted, and empty it hides nothing of the image; or the file tells that it is wanted here.
bool proposable(const ImageTmpfs& tmpfs, const compose::Service& service, const KnownImage& known)
{
    return tmpfs.holds ? holds(service, known, *tmpfs.holds) : !tmpfs.hides && tmpfs.when.empty();
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

CapabilityNeeds usual(const compose::Service& service, Confidence confidence, text::Message why)
{
    CapabilityNeeds needs;
    needs.works = Works::Conditional;
    needs.confidence = confidence;
    needs.keep = usualNeeds();
    if (onHostNetwork(service))
        add(needs.keep, {"NET_BIND_SERVICE"});
    needs.why = std::move(why);
    return needs;
}

CapabilityNeeds needsOfOther(const compose::Service& service, const KnownImage& known)
{
    CapabilityNeeds needs;
    needs.works = Works::Yes;
    needs.confidence = Confidence::Inferred;
    needs.why = {HULLWRIGHT_TR("Grants", "%1 is not root: capabilities do nothing for it."), {service.name}};
    const knowledge::ImageCapabilities* of = known.capabilities();
    if (of == nullptr)
        return needs;
    const bool asImage = !service.user && known.facts->start == StartMode::NonRoot;
    needs.keep = asImage ? of->start : of->user;
    needs.confidence = known.confidence(of->confidence);
    if (!needs.keep.empty())
        needs.why = {of->why, {}};
    return needs;
}

/// Adds what is wanted as the file runs it, and says what is not kept although an engine gives it.
void addOptional(CapabilityNeeds& needs, const compose::Service& service, const KnownImage& known, const knowledge::ImageCapabilities& of)
{
    for (const knowledge::OptionalCapability& optional : of.optional) {
        const bool there = std::find(needs.keep.begin(), needs.keep.end(), optional.name) != needs.keep.end();
        if (there || !optional.holds || !holds(service, known, *optional.holds))
            continue;
        add(needs.keep, {optional.name});
        needs.why.tail.push_back({HULLWRIGHT_TR("Grants", " %1 is kept as well: "), {optional.name}});
        needs.why.tail.push_back({optional.when, {}});
    }
    std::vector<std::string> told = needs.keep;
    for (const knowledge::OptionalCapability& optional : of.optional) {
        const knowledge::Capability* capability = knowledge::capability(optional.name);
        const bool given = capability != nullptr && (knowledge::kDockerDefault & knowledge::bit(*capability)) != 0;
        if (!given || std::find(told.begin(), told.end(), optional.name) != told.end())
            continue;
        told.push_back(optional.name);
        needs.why.tail.push_back({HULLWRIGHT_TR("Grants", " %1 is not kept, and is wanted where this holds: "), {optional.name}});
        needs.why.tail.push_back({optional.when, {}});
    }
}

CapabilityNeeds needsOfImage(const compose::Service& service, const KnownImage& known)
{
    const ImageFacts& facts = *known.facts;
    const knowledge::ImageCapabilities* of = known.capabilities();
    const ServiceStart start = serviceStart(service, known);
    CapabilityNeeds needs;
    if (of == nullptr) {
        needs.why = {HULLWRIGHT_TR("Grants", "Nobody knows which capabilities the image of %1 needs: try it out, and pin them."), {facts.title}};
        return needs;
    }
    if (start.runs == ServiceStart::Runs::Other || start.mode != known.start || (writtenRoot(service) && known.start == StartMode::NonRoot))
        return usual(service, Confidence::Inferred, {HULLWRIGHT_TR("Grants", "%1 does not start as its image does: this keeps what most need that change their user."), {service.name}});
    needs.works = Works::Yes;
    needs.confidence = known.confidence(of->confidence);
    needs.why = {of->why, {}};
    needs.keep = of->start;
    if (writesToHost(service))
        add(needs.keep, of->volume);
    if (onHostNetwork(service) && listensLow(facts))
        add(needs.keep, {"NET_BIND_SERVICE"});
    // What an init system does as root is too much to be concluded: with less than that something stops that nobody looks at.
    if (start.mode == StartMode::Supervisor && needs.confidence < Confidence::Documented) {
        needs.works = Works::Unknown;
        needs.why = {HULLWRIGHT_TR("Grants", "A supervisor starts what is in the image of %1 as several users, and nobody tried what that needs: try it out, and pin it."), {facts.title}};
    }
    addOptional(needs, service, known, *of);
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

/// "Yes" becomes "it depends", with the reason.
void doubt(Basis& needs, text::Message why)
{
    if (needs.works == Works::Yes || needs.works == Works::Conditional) {
        needs.works = Works::Conditional;
        needs.why = std::move(why);
    }
}

/// A file or folder that the service's own settings have written, outside of what is mounted or a folder in memory.
std::optional<text::Message> writesElsewhere(const compose::Service& service, const KnownImage& known, const std::vector<MemoryFolder>& folders)
{
    const auto volumes = known.volumes();
    const auto isIn = [](std::string_view path, const std::string& folder) { return path == folder || path.starts_with(folder + "/"); };
    for (const knowledge::ImageSetting& setting : known.facts->writes) {
        for (const std::string& path : settingValues(service, setting)) {
            const bool writable = isIn(path, "/dev") || isIn(path, "/proc") || mountedOn(service, path) || std::any_of(folders.begin(), folders.end(), [&](const MemoryFolder& each) { return isIn(path, each.path); })
                                  || std::any_of(volumes.begin(), volumes.end(), [&](const knowledge::ImageVolume* each) { return each->declared && isIn(path, each->path); });
            if (path.starts_with('/') && !writable)
                return text::Message{HULLWRIGHT_TR("Grants", "%1 has it write to %2, where nothing is mounted: give that a volume or a tmpfs first."), {nameOf(setting), path}};
        }
    }
    return std::nullopt;
}

text::Text noteOn(const ImageFacts& facts, const std::vector<MemoryFolder>& folders)
{
    if (!facts.readOnlyNote.empty())
        return facts.readOnlyNote;
    return folders.empty() ? HULLWRIGHT_TR("Grants", "Its image writes to its volumes and nothing else.") : HULLWRIGHT_TR("Grants", "Beside its volumes, these are the folders that its image writes to.");
}

ReadOnlyNeeds foldersOfImage(const compose::Service& service, const KnownImage& known)
{
    const ImageFacts& facts = *known.facts;
    ReadOnlyNeeds needs;
    needs.works = facts.readOnly;
    needs.confidence = known.confidence(facts.readOnlyConfidence);
    // An entrypoint that steps down hands its folders over first, which takes CHOWN: they belong to who does the work from the start, and it is not needed.
    const ServiceStart start = serviceStart(service, known);
    const bool stepsDown = start.mode == StartMode::StepsDown && known.user != nullptr && !runsAsOther(service);
    const bool other = stepsDown || runsAsOther(service);
    const std::string owner = ownerOptions(stepsDown ? known.user->numbers() : startedAs(service, known));
    std::optional<text::Message> unowned;
    for (const ImageTmpfs& tmpfs : facts.tmpfs) {
        if (!proposable(tmpfs, service, known) || mountedOn(service, tmpfs.path))
            continue;
        const bool owned = tmpfs.owner == ImageTmpfs::Owner::Always || (tmpfs.owner == ImageTmpfs::Owner::User && other);
        if (owned && owner.empty())
            unowned = text::Message{HULLWRIGHT_TR("Grants", "%1 has to belong to the user that the service runs as, whose number is not known."), {tmpfs.path}};
        needs.folders.push_back(folder(tmpfs, owned ? owner : std::string()));
    }
    needs.why = {noteOn(facts, needs.folders), {}};
    if (unowned)
        doubt(needs, std::move(*unowned));
    if (const std::string data = dataWithoutVolume(service, known); !data.empty() && needs.works == Works::Yes)
        doubt(needs, {HULLWRIGHT_TR("Grants", "It keeps data in %1, which has no volume: give it one first."), {data}});
    if (auto path = writesElsewhere(service, known, needs.folders))
        doubt(needs, std::move(*path));
    if (!start.server())
        doubt(needs, {HULLWRIGHT_TR("Grants", "%1 starts %2, and what that writes to is not known: pin it, or try it out."), {service.name, start.program}});
    return needs;
}

/// Why starting the image as another user is to be decided by somebody; nothing where nothing is known against it.
std::optional<text::Message> againstUser(const compose::Service& service, const KnownImage& known)
{
    const ServiceStart start = serviceStart(service, known);
    if (start.runs == ServiceStart::Runs::Other || start.mode != known.start)
        return start.program.empty() ? text::Message{HULLWRIGHT_TR("Grants", "%1 starts another program than its image does."), {service.name}}
                                     : text::Message{HULLWRIGHT_TR("Grants", "%1 starts %2, and not as its image does."), {service.name, start.program}};
    if (onHostNetwork(service) && listensLow(*known.facts))
        return text::Message{HULLWRIGHT_TR("Grants", "It is on the host's network, where ports below 1024 are root's: it has to listen on a higher one first."), {}};
    for (const knowledge::ImageDoubt& each : known.facts->userDoubts)
        if (holds(service, known, each.holds))
            return text::Message{each.why, {}};
    return std::nullopt;
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
        return usual(service, Confidence::Unknown, {HULLWRIGHT_TR("Grants", "The image of %1 is built here and not known: this keeps what most need that change their user. Try it, and pin what it needs."), {service.name}});
    return usual(service, Confidence::Unknown, {HULLWRIGHT_TR("Grants", "The image of %1 is not known: this keeps what most need that change their user. Try it, and pin what it needs."), {service.name}});
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
    if (writesToHost(service))
        needs.works = Works::Conditional;
    if (auto reason = againstUser(service, known)) {
        needs.works = Works::Conditional;
        needs.why = std::move(*reason);
    }
    const std::string owner = ownerOptions(needs.user);
    for (const ImageTmpfs& tmpfs : facts.tmpfs) {
        if (!proposable(tmpfs, service, known) || tmpfs.owner == ImageTmpfs::Owner::Root)
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
