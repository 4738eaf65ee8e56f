// Which of the ways that the catalogue knows to ask a service whether it works fits how the file runs it.

#include "core/grants/service_image.h"

#include <algorithm>
#include <array>

namespace hullwright::grants {

using knowledge::Confidence;
using knowledge::ImageHealth;
using knowledge::ImageTerms;
using knowledge::KnownImage;
using knowledge::Works;

namespace {

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

/// NAME, NAME=value, or NAME* for any that begins with it. An empty value counts as none.
bool isSet(const compose::Service& service, std::string_view term)
{
    const auto equals = term.find('=');
    const std::string_view name = term.substr(0, equals);
    return std::any_of(service.environment.begin(), service.environment.end(), [&](const compose::Variable& variable) {
        const bool named = name.ends_with('*') ? variable.name.starts_with(name.substr(0, name.size() - 1)) : variable.name == name;
        if (!named)
            return false;
        return equals == std::string_view::npos ? !variable.value || !variable.value->empty() : variable.value && lowered(*variable.value) == lowered(term.substr(equals + 1));
    });
}

bool commandHas(const compose::Service& service, std::string_view word)
{
    const std::string wanted = lowered(word);
    return std::any_of(service.command.begin(), service.command.end(), [&](const compose::Text& item) { return lowered(item.value).find(wanted) != std::string::npos; });
}

bool within(std::string_view path, std::string_view folder)
{
    while (folder.size() > 1 && folder.ends_with('/'))
        folder.remove_suffix(1);
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/' || folder == "/");
}

/// On the path, above it or below it; settings handed in as configs count.
bool isMounted(const compose::Service& service, std::string_view path)
{
    const auto meets = [&](std::string_view target) { return within(path, target) || within(target, path); };
    return std::any_of(service.mounts.begin(), service.mounts.end(), [&](const compose::Mount& mount) { return !mount.fromTmpfsKey && meets(mount.target); })
           || std::any_of(service.configs.begin(), service.configs.end(), [&](const compose::FileGrant& grant) { return meets(grant.target); });
}

using Reason = std::optional<text::Message>;

template <class Holds>
const std::string* firstOf(const std::vector<std::string>& terms, bool wanted, const Holds& holds)
{
    const auto found = std::find_if(terms.begin(), terms.end(), [&](const std::string& term) { return holds(term) == wanted; });
    return found == terms.end() ? nullptr : &*found;
}

Reason lacking(const compose::Service& service, const ImageTerms& needs)
{
    if (const auto* word = firstOf(needs.command, false, [&](const std::string& term) { return commandHas(service, term); }))
        return text::Message{HULLWRIGHT_TR("Grants", "It answers the image's own question only with %1 in its command."), {*word}};
    if (const auto* name = firstOf(needs.environment, false, [&](const std::string& term) { return isSet(service, term); }))
        return text::Message{HULLWRIGHT_TR("Grants", "It answers the image's own question only with %1 in its environment."), {*name}};
    return std::nullopt;
}

Reason contrary(const compose::Service& service, const ImageTerms& unless)
{
    if (const auto* path = firstOf(unless.mounted, true, [&](const std::string& term) { return isMounted(service, term); }))
        return text::Message{HULLWRIGHT_TR("Grants", "%1 is mounted: what stands there decides where it listens and what it answers."), {*path}};
    if (const auto* word = firstOf(unless.command, true, [&](const std::string& term) { return commandHas(service, term); }))
        return text::Message{HULLWRIGHT_TR("Grants", "Its command has %1: it may listen elsewhere, or ask for a password."), {*word}};
    if (const auto* name = firstOf(unless.environment, true, [&](const std::string& term) { return isSet(service, term); }))
        return text::Message{HULLWRIGHT_TR("Grants", "%1 is set: it may listen elsewhere, or answer in another way."), {*name}};
    return std::nullopt;
}

/// Why a way is not for this tag of the image; nothing where it is.
Reason otherTag(const compose::Service& service, const KnownImage& known, const ImageHealth& way)
{
    // A digest alone may be any tag.
    const bool tagged = !way.from.empty() || !way.below.empty() || !way.needs.tags.empty() || !way.unless.tags.empty();
    if (tagged && known.tag.empty() && service.image->value.find('@') != std::string::npos)
        return text::Message{HULLWRIGHT_TR("Grants", "Which programs the image has depends on its tag, and only its digest is written."), {}};
    if (!known.versionWithin(way.from, way.below))
        return text::Message{HULLWRIGHT_TR("Grants", "It is not known how to ask this version of the image whether it works."), {}};
    if (firstOf(way.needs.tags, false, [&](const std::string& word) { return knowledge::tagHasWord(known.tag, word); }) != nullptr)
        return text::Message{HULLWRIGHT_TR("Grants", "It is not known how to ask this tag of the image whether it works."), {}};
    if (const auto* word = firstOf(way.unless.tags, true, [&](const std::string& term) { return knowledge::tagHasWord(known.tag, term); }))
        return text::Message{HULLWRIGHT_TR("Grants", "Tags with %1 have no program that asks, or no server that answers it."), {*word}};
    return std::nullopt;
}

/// Why a way for this tag is not one for this service; nothing where it is.
Reason misfit(const compose::Service& service, const KnownImage& known, const ImageHealth& way)
{
    if (known.confidence(way.confidence) < Confidence::Documented)
        return text::Message{HULLWRIGHT_TR("Grants", "A way to ask it is only inferred: %1"), {way.test}};
    Reason reason = lacking(service, way.needs);
    return reason ? reason : contrary(service, way.unless);
}

/// What most servers call the settings by which they listen elsewhere, or want to know who asks.
const char* tellingWord(const compose::Service& service)
{
    static constexpr std::array<const char*, 4> kWords{"pass", "port", "tls", "auth"};
    const auto found = std::find_if(kWords.begin(), kWords.end(), [&](const char* word) { return commandHas(service, word); });
    return found == kWords.end() ? nullptr : *found;
}

} // namespace

HealthNeeds healthNeeds(const compose::Service& service)
{
    HealthNeeds needs;
    const KnownImage known = catalogued(service);
    if (!known.known()) {
        needs.why = {HULLWRIGHT_TR("Grants", "The image of %1 is not known, and how to ask it whether it works neither."), {service.name}};
        return needs;
    }
    needs.works = Works::No;
    needs.why = {HULLWRIGHT_TR("Grants", "No command of the image is known that asks whether it works."), {}};
    if (!service.entrypoint.empty() && !known.facts->health.empty()) {
        needs.why = {HULLWRIGHT_TR("Grants", "%1 starts another program than its image does."), {service.name}};
        return needs;
    }
    if (const char* word = known.facts->health.empty() ? nullptr : tellingWord(service)) {
        needs.why = {HULLWRIGHT_TR("Grants", "Its command has %1: it may listen elsewhere, or ask for a password."), {word}};
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
