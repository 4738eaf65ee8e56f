// Which of the ways that the catalogue knows to ask a service whether it works fits how the file runs it.

#include "core/grants/image_terms.h"
#include "core/grants/service_image.h"
#include "core/grants/service_start.h"

#include <algorithm>
#include <array>

namespace hullwright::grants {

using knowledge::Confidence;
using knowledge::ImageHealth;
using knowledge::ImageTerms;
using knowledge::KnownImage;
using knowledge::Works;

namespace {

using Reason = std::optional<text::Message>;

template <class Holds>
const std::string* firstOf(const std::vector<std::string>& terms, bool wanted, const Holds& holds)
{
    const auto found = std::find_if(terms.begin(), terms.end(), [&](const std::string& term) { return holds(term) == wanted; });
    return found == terms.end() ? nullptr : &*found;
}

Reason lacking(const compose::Service& service, const ImageTerms& needs)
{
    if (const auto* word = firstOf(needs.command, false, [&](const std::string& term) { return !wordWith(service, term).empty(); }))
        return text::Message{HULLWRIGHT_TR("Grants", "It answers the image's own question only with %1 in its command."), {*word}};
    if (const auto* name = firstOf(needs.environment, false, [&](const std::string& term) { return isSet(service, term); }))
        return text::Message{HULLWRIGHT_TR("Grants", "It answers the image's own question only with %1 in its environment."), {*name}};
    return std::nullopt;
}

Reason contrary(const compose::Service& service, const ImageTerms& unless)
{
    for (const std::string& term : unless.mounted) {
        if (const std::string path = mountAt(service, term); !path.empty())
            return text::Message{HULLWRIGHT_TR("Grants", "%1 is mounted: what stands there may decide where it listens and what it answers."), {path}};
    }
    for (const std::string& term : unless.command) {
        if (const std::string word = wordWith(service, term); !word.empty())
            return text::Message{HULLWRIGHT_TR("Grants", "Its command has %1: it may listen elsewhere, or ask for a password."), {word}};
    }
    if (const auto* name = firstOf(unless.environment, true, [&](const std::string& term) { return isSet(service, term); }))
        return text::Message{HULLWRIGHT_TR("Grants", "%1 is set: it may listen elsewhere, or answer in another way."), {*name}};
    return std::nullopt;
}

/// Why a way is not for this tag of the image; nothing where it is.
Reason otherTag(const compose::Service& service, const KnownImage& known, const ImageHealth& way)
{
    // A digest alone may be any tag.
    const bool tagged = !way.where.from.empty() || !way.where.below.empty() || !way.where.needs.tags.empty() || !way.where.unless.tags.empty();
    if (tagged && known.tag.empty() && service.image->value.find('@') != std::string::npos)
        return text::Message{HULLWRIGHT_TR("Grants", "Which programs the image has depends on its tag, and only its digest is written."), {}};
    if (!known.versionWithin(way.where.from, way.where.below))
        return text::Message{HULLWRIGHT_TR("Grants", "It is not known how to ask this version of the image whether it works."), {}};
    if (firstOf(way.where.needs.tags, false, [&](const std::string& word) { return knowledge::tagHasWord(known.tag, word); }) != nullptr)
        return text::Message{HULLWRIGHT_TR("Grants", "It is not known how to ask this tag of the image whether it works."), {}};
    if (const auto* word = firstOf(way.where.unless.tags, true, [&](const std::string& term) { return knowledge::tagHasWord(known.tag, term); }))
        return text::Message{HULLWRIGHT_TR("Grants", "Tags with %1 have no program that asks, or no server that answers it."), {*word}};
    return std::nullopt;
}

/// Why a way for this tag is not one for this service; nothing where it is.
Reason misfit(const compose::Service& service, const KnownImage& known, const ImageHealth& way)
{
    if (known.confidence(way.confidence) < Confidence::Documented)
        return text::Message{HULLWRIGHT_TR("Grants", "A way to ask it is only inferred: %1"), {way.test}};
    Reason reason = lacking(service, way.where.needs);
    return reason ? reason : contrary(service, way.where.unless);
}

/// The name of an option by which a server listens elsewhere, or wants to know who asks: `--requirepass`, `--tls-port`, but not `--report` or `--authors`.
bool tells(std::string_view option)
{
    static constexpr std::array<std::string_view, 4> kWhole{"port", "tls", "password", "passwd"};
    static constexpr std::array<std::string_view, 3> kEnds{"pass", "auth", "Port"};
    while (!option.empty()) {
        const auto end = std::min(option.find_first_of("-_."), option.size());
        const std::string_view part = option.substr(0, end);
        const bool whole = std::find(kWhole.begin(), kWhole.end(), part) != kWhole.end();
        if (whole || std::any_of(kEnds.begin(), kEnds.end(), [&](std::string_view word) { return part.ends_with(word); }))
            return true;
        option.remove_prefix(std::min(end + 1, option.size()));
    }
    return false;
}

/// Of its command the option that moves or closes it; empty for none.
std::string tellingOption(const compose::Service& service)
{
    for (const std::string& word : startWords(service)) {
        std::string name = word.substr(0, word.find('='));
        const bool option = word.starts_with('-') || name.size() < word.size();
        if (option && tells(name))
            return name;
    }
    return {};
}

} // namespace

HealthNeeds healthNeeds(const compose::Service& service)
{
    HealthNeeds needs;
    const KnownImage known = catalogued(service);
    if (!known.known()) {
        needs.why = {HULLWRIGHT_TR("Grants", "The image of %1 is not known, and neither is how to ask it whether it works."), {service.name}};
        return needs;
    }
    needs.works = Works::No;
    needs.why = {HULLWRIGHT_TR("Grants", "No command of the image is known that asks whether it works."), {}};
    const ServiceStart start = serviceStart(service, known);
    if ((!service.entrypoint.empty() || !start.server()) && !known.facts->health.empty()) {
        needs.why = start.program.empty() ? text::Message{HULLWRIGHT_TR("Grants", "%1 starts another program than its image does."), {service.name}}
                                          : text::Message{HULLWRIGHT_TR("Grants", "%1 starts %2, and not as its image does."), {service.name, start.program}};
        return needs;
    }
    if (const std::string option = known.facts->health.empty() ? std::string() : tellingOption(service); !option.empty()) {
        needs.why = {HULLWRIGHT_TR("Grants", "Its command has %1: it may listen elsewhere, or ask for a password."), {option}};
        return needs;
    }
    Reason told; // what the file itself decides is worth more than what is so for other tags
    for (const ImageHealth& way : known.facts->health) {
        if (Reason other = otherTag(service, known, way)) {
            needs.why = std::move(*other);
            continue;
        }
        if (Reason reason = misfit(service, known, way)) {
            if (!told)
                told = std::move(reason);
            continue;
        }
        return {{Works::Yes, known.confidence(way.confidence), {HULLWRIGHT_TR("Grants", "The command is part of the image."), {}}}, way.test};
    }
    if (told)
        needs.why = std::move(*told);
    return needs;
}

} // namespace hullwright::grants
