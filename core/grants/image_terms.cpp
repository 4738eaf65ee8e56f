#include "core/grants/image_terms.h"

#include "core/grants/service_start.h"
#include "core/knowledge/image_name.h"
#include "core/knowledge/path_pattern.h"

#include <algorithm>

namespace hullwright::grants {

using knowledge::ImageTerms;
using knowledge::KnownImage;

namespace {

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

bool letter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Somewhere in a word, but not in the middle of a word of letters: `apt` is not in `adapter`.
bool standsIn(const std::string& text, const std::string& term)
{
    for (std::size_t at = text.find(term); at != std::string::npos; at = text.find(term, at + 1)) {
        const std::size_t end = at + term.size();
        const bool begins = at == 0 || !letter(term.front()) || !letter(text[at - 1]);
        if (begins && (end == text.size() || !letter(term.back()) || !(letter(text[end]) || text[end] == '-')))
            return true;
    }
    return false;
}

bool within(std::string_view path, std::string_view folder)
{
    while (folder.size() > 1 && folder.ends_with('/'))
        folder.remove_suffix(1);
    return path.starts_with(folder) && (path.size() == folder.size() || path[folder.size()] == '/' || folder == "/");
}

bool publishes(const compose::Service& service, std::string_view port)
{
    return std::any_of(service.ports.begin(), service.ports.end(), [&](const compose::Port& each) { return std::to_string(each.target) == port; });
}

/// True where terms of any kind are (all: each of them, else one of them).
bool are(const compose::Service& service, const KnownImage& known, const ImageTerms& terms, bool all)
{
    const auto of = [&](const std::vector<std::string>& list, auto so) { return all ? std::all_of(list.begin(), list.end(), so) : std::any_of(list.begin(), list.end(), so); };
    const bool results[] = {of(terms.tags, [&](const std::string& word) { return knowledge::tagHasWord(known.tag, word); }),
                            of(terms.environment, [&](const std::string& term) { return isSet(service, term); }),
                            of(terms.command, [&](const std::string& term) { return !wordWith(service, term).empty(); }),
                            of(terms.mounted, [&](const std::string& term) { return !mountAt(service, term).empty(); }),
                            of(terms.network, [&](const std::string& term) { return service.networkMode && service.networkMode->value == term; }),
                            of(terms.published, [&](const std::string& term) { return publishes(service, term); })};
    const auto so = [](bool result) { return result; };
    return all ? std::all_of(std::begin(results), std::end(results), so) : std::any_of(std::begin(results), std::end(results), so);
}

} // namespace

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

std::string wordWith(const compose::Service& service, std::string_view term)
{
    const std::string wanted = lowered(term);
    for (const std::string& word : startWords(service)) {
        if (standsIn(lowered(word), wanted))
            return term.find('=') == std::string_view::npos ? word.substr(0, word.find('=')) : word;
    }
    return {};
}

std::string mountAt(const compose::Service& service, std::string_view term)
{
    const bool pattern = term.find('*') != std::string_view::npos;
    const auto meets = [&](std::string_view target) { return pattern ? knowledge::matchesComponent(lowered(target), term) : within(term, target) || within(target, term); };
    for (const compose::Mount& mount : service.mounts) {
        if (!mount.fromTmpfsKey && mount.type != compose::Mount::Type::Tmpfs && meets(mount.target))
            return mount.target;
    }
    for (const auto* grants : {&service.configs, &service.secrets})
        for (const compose::FileGrant& grant : *grants)
            if (meets(grant.target))
                return grant.target;
    return {};
}

bool anyOf(const compose::Service& service, const KnownImage& known, const ImageTerms& terms)
{
    return are(service, known, terms, false);
}

bool holds(const compose::Service& service, const KnownImage& known, const knowledge::ImageCondition& condition)
{
    return known.versionWithin(condition.from, condition.below) && are(service, known, condition.needs, true) && (condition.any.empty() || are(service, known, condition.any, false)) && !are(service, known, condition.unless, false);
}

} // namespace hullwright::grants
