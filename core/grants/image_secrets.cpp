// Who reads a credential that an image takes as a file: it has to belong to them, since nobody else may read it.

#include "core/grants/service_image.h"

#include "core/grants/grants.h"
#include "core/grants/image_terms.h"
#include "core/grants/service_start.h"

#include <algorithm>

namespace hullwright::grants {

using knowledge::Confidence;
using knowledge::FileReader;
using knowledge::KnownImage;
using knowledge::StartMode;
using knowledge::Works;

namespace {

/// The variable that takes a file instead: NAME_FILE, or NAME__FILE.
std::string fileVariable(const KnownImage& known, std::string_view variable)
{
    const std::string name(variable);
    const auto& names = known.facts->fileVariables;
    const auto found = std::find_if(names.begin(), names.end(), [&](const std::string& each) { return each == name + "_FILE" || each == name + "__FILE"; });
    return found == names.end() ? std::string() : *found;
}

/// The variable beside which this one may not be a file as long as that one is none; empty for none.
std::string heldBack(const compose::Service& service, const KnownImage& known, const std::string& file)
{
    for (const std::vector<std::string>& group : known.facts->filesTogether) {
        if (std::find(group.begin(), group.end(), file) == group.end())
            continue;
        for (const std::string& other : group) {
            std::string plain = other.substr(0, other.find("_FILE"));
            if (other != file && isSet(service, plain) && !isSet(service, other))
                return plain;
        }
    }
    return {};
}

bool inNumbers(std::string_view user)
{
    return !user.empty() && user.front() != ':' && user.find_first_not_of("0123456789:") == std::string_view::npos;
}

/// "999:999" of a service that is not root.
std::string otherUser(const compose::Service& service, const KnownImage& known)
{
    if (!service.user || service.user->value.empty())
        return imageStart(service).user;
    const std::string_view name = std::string_view(service.user->value).substr(0, service.user->value.find(':'));
    return known.user != nullptr && name == known.user->name ? known.user->numbers() : service.user->value;
}

bool opensAnything(const compose::Service& service)
{
    return holds(service, "DAC_OVERRIDE") || holds(service, "DAC_READ_SEARCH");
}

void owned(SecretFileNeeds& needs, std::string owner)
{
    if (!inNumbers(owner)) {
        needs.why = {HULLWRIGHT_TR("Grants", "The image reads %1 as a user whose number is not known."), {needs.variable}};
        return;
    }
    needs.works = Works::Yes;
    needs.owner = std::move(owner);
}

/// Root at the start, and somebody else for the work.
void ownedByWorker(SecretFileNeeds& needs, const compose::Service& service, const KnownImage& known)
{
    const bool told = known.user != nullptr && known.confidence(known.user->confidence) >= Confidence::Documented;
    if (known.facts->fileReader == FileReader::Both && !opensAnything(service)) {
        needs.works = Works::No;
        needs.why = {HULLWRIGHT_TR("Grants", "The image reads %1 as root first and as its own user later: without DAC_OVERRIDE no owner of the file does for both."), {needs.variable}};
        return;
    }
    owned(needs, told ? known.user->numbers() : std::string());
}

} // namespace

SecretFileNeeds secretFileNeeds(const compose::Service& service, std::string_view variable)
{
    SecretFileNeeds needs;
    const KnownImage known = catalogued(service);
    // Another entrypoint need not read what the image's own does.
    if (!known.known() || !serviceStart(service, known).asImage())
        return needs;
    needs.confidence = known.confidence(known.facts->fileVariablesConfidence);
    needs.variable = needs.confidence >= Confidence::Documented ? fileVariable(known, variable) : std::string();
    if (needs.variable.empty())
        return needs;
    if (const std::string other = heldBack(service, known, needs.variable); !other.empty()) {
        needs.works = Works::No;
        needs.why = {HULLWRIGHT_TR("Grants", "The image reads %1 only where %2 is a file as well: move both."), {needs.variable, other}};
        return needs;
    }
    needs.why = {HULLWRIGHT_TR("Grants", "The image reads %1."), {needs.variable}};
    if (known.facts->fileReader == FileReader::Unknown)
        needs.why = {HULLWRIGHT_TR("Grants", "The image reads %1, and it is not known as which user: the file might be closed to it."), {needs.variable}};
    else if (runsAsOther(service))
        owned(needs, otherUser(service, known));
    else if (known.facts->fileReader == FileReader::Start || known.start == StartMode::StaysRoot)
        opensAnything(service) ? void(needs.works = Works::Yes) : owned(needs, "0:0");
    else
        ownedByWorker(needs, service, known);
    return needs;
}

SocketNeeds socketNeeds(const compose::Service& service)
{
    SocketNeeds needs;
    const KnownImage known = catalogued(service);
    if (!known.known() || !known.facts->socket)
        return needs;
    const knowledge::ImageSocket& socket = *known.facts->socket;
    needs.works = socket.how == knowledge::ImageSocket::How::Unknown ? Works::No : Works::Yes;
    needs.confidence = known.confidence(socket.confidence);
    needs.why = {socket.note, {}};
    needs.how = socket.how;
    needs.argument = socket.argument;
    needs.allows = socket.allows;
    needs.writes = socket.writes();
    return needs;
}

} // namespace hullwright::grants
