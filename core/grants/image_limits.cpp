// How much of the host a service is let have: the image's first proposal, and more where the service's own settings ask for more.

#include "core/grants/image_terms.h"
#include "core/grants/service_image.h"
#include "core/grants/service_start.h"

#include "core/compose/units.h"

#include <algorithm>
#include <cmath>

namespace hullwright::grants {

using knowledge::Confidence;
using knowledge::ImageLimits;
using knowledge::KnownImage;
using knowledge::Works;

namespace {

constexpr std::int64_t kMegabyte = 1024 * 1024;
/// What /dev/shm has where nothing is set; the proposals count it in.
constexpr std::int64_t kUsualShm = 64 * kMegabyte;

std::int64_t bytesOf(const std::string& text)
{
    return compose::parseBytes(text).value_or(0);
}

/// "2gb", "1024", "4G" in units of what a plain number stands for.
std::optional<double> sizeOf(const std::string& text, std::int64_t unit)
{
    if (const auto number = compose::parseNumber(text))
        return *number < 0 ? std::nullopt : std::optional(*number * static_cast<double>(unit));
    const auto bytes = compose::parseBytes(text);
    return bytes && *bytes >= 0 ? std::optional(static_cast<double>(*bytes)) : std::nullopt;
}

/// What a service's settings add up to, and the first of them that could not be read.
struct Asked {
    double amount = 0;
    std::vector<std::string> settings;
    std::string unread;
};

Asked askedFor(const compose::Service& service, const ImageLimits& limits, bool memory)
{
    Asked asked;
    for (const ImageLimits::Follows& row : limits.follows) {
        if (row.memory != memory)
            continue;
        double most = 0;
        const auto values = settingValues(service, row.setting);
        for (const std::string& value : values) {
            const auto size = sizeOf(value, row.unit);
            if (!size && asked.unread.empty())
                asked.unread = nameOf(row.setting);
            most = std::max(most, size.value_or(0) * row.times);
        }
        if (!values.empty())
            asked.settings.push_back(nameOf(row.setting));
        asked.amount += most;
    }
    return asked;
}

std::string listed(const std::vector<std::string>& names)
{
    std::string result;
    for (const std::string& name : names)
        result += (result.empty() ? "" : ", ") + name;
    return result;
}

/// What is mounted, named or set that may hold settings which are not read here; empty for nothing.
std::string settingsElsewhere(const compose::Service& service, const knowledge::ImageTerms& terms)
{
    for (const std::string& term : terms.mounted)
        if (std::string path = mountAt(service, term); !path.empty())
            return path;
    for (const std::string& term : terms.command)
        if (std::string word = wordWith(service, term); !word.empty())
            return word;
    for (const std::string& term : terms.environment)
        if (isSet(service, term))
            return term;
    return {};
}

/// Up to whole steps of 64 MB, as Compose writes it.
std::string written(std::int64_t bytes)
{
    const std::int64_t megabytes = (bytes + 64 * kMegabyte - 1) / (64 * kMegabyte) * 64;
    return megabytes % 1024 == 0 ? std::to_string(megabytes / 1024) + "g" : std::to_string(megabytes) + "m";
}

/// Memory that lies outside what the program itself asks for and counts towards its limit all the same.
std::int64_t beside(const compose::Service& service)
{
    std::int64_t bytes = service.limits.shmSize ? std::max<std::int64_t>(service.limits.shmSize->value - kUsualShm, 0) : 0;
    for (const compose::Mount& mount : service.mounts)
        bytes += mount.tmpfsSize.value_or(0);
    return bytes;
}

/// The image's own proposal, or why there is none for this service.
const ImageLimits* ownLimits(const compose::Service& service, const KnownImage& known, LimitNeeds& needs)
{
    if (!known.known() || !known.facts->limits || known.facts->limits->confidence == Confidence::Unknown)
        return nullptr;
    const ServiceStart start = serviceStart(service, known);
    if (!start.server() && known.facts->kind != "runtime") {
        needs.why = {HULLWRIGHT_TR("Grants", "%1 starts another program than its image does."), {service.name}};
        return nullptr;
    }
    needs.works = Works::Yes;
    needs.confidence = known.confidence(known.facts->limits->confidence);
    needs.why = {known.facts->limits->why, {}};
    return &*known.facts->limits;
}

void judge(LimitNeeds& needs, const compose::Service& service, const ImageLimits& limits, const Asked& asked, bool more)
{
    if (more && !asked.settings.empty()) {
        needs.confidence = std::min(needs.confidence, Confidence::Inferred);
        needs.why = {HULLWRIGHT_TR("Grants", "Its settings ask for more than usual (%1), and the limit leaves room for that."), {listed(asked.settings)}};
    }
    if (!asked.unread.empty()) {
        needs.works = Works::Conditional;
        needs.why = {HULLWRIGHT_TR("Grants", "%1 says how much it takes, in a way that is not understood here."), {asked.unread}};
    } else if (const std::string place = settingsElsewhere(service, limits.elsewhere); !place.empty()) {
        needs.works = Works::Conditional;
        needs.why = {HULLWRIGHT_TR("Grants", "How much it takes may be set by %1, which is not read here."), {place}};
    }
}

} // namespace

LimitNeeds memoryNeeds(const compose::Service& service)
{
    LimitNeeds needs;
    const KnownImage known = catalogued(service);
    const ImageLimits* limits = ownLimits(service, known, needs);
    if (limits == nullptr || limits->memory.empty())
        return needs;
    const Asked asked = askedFor(service, *limits, true);
    const std::int64_t usual = bytesOf(limits->memory);
    const auto& reserved = service.limits.memoryReservation.effective();
    std::int64_t most = usual;
    if (asked.amount > 0 && asked.amount < 1e15)
        most = std::max(most, static_cast<std::int64_t>(asked.amount) + (limits->room.empty() ? usual / 2 : bytesOf(limits->room)));
    most = std::max(most + beside(service), reserved ? reserved->value : 0);
    needs.amount = most;
    needs.text = most == usual ? limits->memory : written(most);
    judge(needs, service, *limits, asked, most > usual);
    return needs;
}

LimitNeeds pidsNeeds(const compose::Service& service)
{
    LimitNeeds needs;
    const KnownImage known = catalogued(service);
    const ImageLimits* limits = ownLimits(service, known, needs);
    if (limits == nullptr || limits->pids <= 0) {
        needs.works = Works::Unknown;
        return needs;
    }
    const Asked asked = askedFor(service, *limits, false);
    needs.amount = limits->pids;
    if (asked.amount > 0 && asked.amount < 1e6)
        needs.amount = std::max(needs.amount, static_cast<std::int64_t>(std::ceil(asked.amount)) + limits->pids / 2);
    needs.text = std::to_string(needs.amount);
    const bool countsElsewhere = std::any_of(limits->follows.begin(), limits->follows.end(), [](const ImageLimits::Follows& row) { return !row.memory; });
    judge(needs, service, countsElsewhere ? *limits : ImageLimits{}, asked, needs.amount > limits->pids);
    return needs;
}

} // namespace hullwright::grants
