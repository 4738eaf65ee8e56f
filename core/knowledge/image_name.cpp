#include "core/knowledge/image_name.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cstdint>

namespace hullwright::knowledge {

namespace {

constexpr std::string_view kDockerHub = "docker.io";
/// Docker refuses repositories above this length.
constexpr std::size_t kLongestRepository = 255;
constexpr std::size_t kLongestTag = 128;

bool isLowerOrDigit(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
}

bool isTagCharacter(char c)
{
    return isLowerOrDigit(c) || (c >= 'A' && c <= 'Z') || c == '_' || c == '.' || c == '-';
}

/// Lower-case letters and digits, with `.`, `_` and `-` between them.
bool isComponent(std::string_view text)
{
    return !text.empty() && isLowerOrDigit(text.front()) && isLowerOrDigit(text.back())
        && std::all_of(text.begin(), text.end(), [](char c) { return isLowerOrDigit(c) || c == '.' || c == '_' || c == '-'; });
}

bool isRepository(std::string_view text)
{
    if (text.empty() || text.size() > kLongestRepository)
        return false;
    while (true) {
        const auto slash = text.find('/');
        if (!isComponent(text.substr(0, slash)))
            return false;
        if (slash == std::string_view::npos)
            return true;
        text.remove_prefix(slash + 1);
    }
}

bool isTag(std::string_view text)
{
    return !text.empty() && text.size() <= kLongestTag && text.front() != '.' && text.front() != '-' && std::all_of(text.begin(), text.end(), isTagCharacter);
}

bool isDigest(std::string_view text)
{
    const auto colon = text.find(':');
    if (colon == std::string_view::npos || colon == 0 || text.size() - colon < 33)
        return false;
    return std::all_of(text.begin() + static_cast<std::ptrdiff_t>(colon) + 1, text.end(), [](char c) { return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f'); });
}

/// The first component is a host where it has a dot or a port, or is localhost.
bool isHost(std::string_view text)
{
    const bool host = text == "localhost" || text.find_first_of(".:") != std::string_view::npos
                   || std::any_of(text.begin(), text.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
    return host && std::all_of(text.begin(), text.end(), [](char c) { return isTagCharacter(c) || c == ':' || c == '[' || c == ']'; });
}

std::string lowered(std::string_view text)
{
    std::string result(text);
    std::transform(result.begin(), result.end(), result.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
    return result;
}

/// Cuts what follows the last of `mark`; empty where it is not there.
std::string_view cutFrom(std::string_view& text, std::size_t at)
{
    if (at == std::string_view::npos)
        return {};
    const std::string_view rest = text.substr(at + 1);
    text = text.substr(0, at);
    return rest;
}

/// The leading numbers of a version, "v2.10.1-x" gives 2, 10, 1.
std::array<std::int64_t, 3> numbersOf(std::string_view text)
{
    std::array<std::int64_t, 3> version{};
    if (!text.empty() && (text.front() == 'v' || text.front() == 'V'))
        text.remove_prefix(1);
    for (std::int64_t& part : version) {
        const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), part);
        if (error != std::errc())
            break;
        text.remove_prefix(static_cast<std::size_t>(end - text.data()));
        if (text.empty() || text.front() != '.')
            break;
        text.remove_prefix(1);
    }
    return version;
}

} // namespace

std::string ImageName::familiar() const
{
    if (registry != kDockerHub)
        return registry + "/" + repository;
    constexpr std::string_view kOfficial = "library/";
    return repository.starts_with(kOfficial) ? repository.substr(kOfficial.size()) : repository;
}

std::optional<ImageName> parseImageName(std::string_view reference)
{
    if (reference.find_first_of("${}") != std::string_view::npos)
        return std::nullopt;
    const bool hasDigest = reference.find('@') != std::string_view::npos;
    ImageName name;
    name.digest = cutFrom(reference, reference.find('@'));
    if (hasDigest && !isDigest(name.digest))
        return std::nullopt;
    const auto lastSlash = reference.rfind('/');
    const auto colon = reference.rfind(':');
    const bool hasTag = colon != std::string_view::npos && (lastSlash == std::string_view::npos || colon > lastSlash);
    if (hasTag) {
        name.tag = cutFrom(reference, colon);
        if (!isTag(name.tag))
            return std::nullopt;
    }
    const auto slash = reference.find('/');
    if (slash != std::string_view::npos && isHost(reference.substr(0, slash))) {
        name.registry = lowered(reference.substr(0, slash));
        reference.remove_prefix(slash + 1);
    }
    if (name.registry.empty() || name.registry == "index.docker.io" || name.registry == "registry-1.docker.io")
        name.registry = kDockerHub;
    name.repository = reference;
    if (!isRepository(name.repository))
        return std::nullopt;
    const bool id = name.tag.empty() && name.repository.size() == 64 && name.repository.find_first_not_of("0123456789abcdef") == std::string::npos;
    if (id)
        return std::nullopt;
    if (name.registry == kDockerHub && name.repository.find('/') == std::string::npos)
        name.repository.insert(0, "library/");
    return name;
}

std::optional<MirroredImage> mirrored(const ImageName& name)
{
    if (name.registry == kDockerHub)
        return std::nullopt;
    MirroredImage mirror{name, false};
    mirror.original.registry = kDockerHub;
    // Both are documented by those who run them: copies of Docker's official images, and of all of Docker's registry.
    constexpr std::string_view kAmazon = "docker/library/";
    if (name.registry == "public.ecr.aws" && name.repository.starts_with(kAmazon)) {
        mirror.original.repository = "library/" + name.repository.substr(kAmazon.size());
        mirror.knownMirror = true;
        return mirror;
    }
    if (name.registry == "mirror.gcr.io") {
        mirror.knownMirror = true;
        return mirror;
    }
    const auto library = ("/" + name.repository).rfind("/library/");
    if (library == std::string::npos)
        return std::nullopt;
    mirror.original.repository = name.repository.substr(library);
    return mirror;
}

bool namesVersion(std::string_view tag)
{
    if (!tag.empty() && (tag.front() == 'v' || tag.front() == 'V'))
        tag.remove_prefix(1);
    const auto digits = std::min(tag.find_first_not_of("0123456789"), tag.size());
    // Longer numbers are dates and commits.
    return digits > 0 && digits <= 3 && (digits == tag.size() || tag[digits] == '.' || tag[digits] == '-' || tag[digits] == '_');
}

bool versionBelow(std::string_view tag, std::string_view bound)
{
    return namesVersion(tag) && numbersOf(tag) < numbersOf(bound);
}

bool tagHasWord(std::string_view tag, std::string_view word)
{
    for (std::size_t at = tag.find(word); at != std::string_view::npos; at = tag.find(word, at + 1)) {
        if (at == 0 || std::string_view("-_.+").find(tag[at - 1]) != std::string_view::npos)
            return true;
    }
    return false;
}

std::string_view imageBase(std::string_view reference)
{
    reference = reference.substr(0, reference.find('@'));
    if (const auto slash = reference.rfind('/'); slash != std::string_view::npos)
        reference.remove_prefix(slash + 1);
    return reference.substr(0, reference.find(':'));
}

bool isOfficial(const ImageName& name)
{
    return name.registry == kDockerHub && name.repository.starts_with("library/");
}

bool tagMoves(std::string_view tag)
{
    static constexpr std::array<std::string_view, 12> kMoving{"latest", "stable", "edge", "nightly", "dev", "devel", "test", "testing", "main", "master", "beta", "rolling"};
    return tag.empty() || std::find(kMoving.begin(), kMoving.end(), tag) != kMoving.end();
}

} // namespace hullwright::knowledge
