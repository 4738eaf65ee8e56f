#include "core/knowledge/image_ages.h"

#include "core/knowledge/data.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>
#include <vector>

namespace hullwright::knowledge {

namespace {

struct AgedImage {
    std::string image, below, ended;
    std::vector<std::string> names;
};

const std::vector<AgedImage>& agedImages()
{
    static const std::vector<AgedImage> all = [] {
        std::vector<AgedImage> list;
        for (const auto& row : entries("image_ages.json", "images"))
            list.push_back({stringOf(row, "image"), stringOf(row, "below"), stringOf(row, "ended"), row.value("names", std::vector<std::string>{})});
        return list;
    }();
    return all;
}

bool isAbout(const AgedImage& entry, const ImageName& image)
{
    const std::string_view name = entry.image;
    if (name.starts_with("*/"))
        return imageBase(image.repository) == name.substr(2);
    if (name.ends_with('/'))
        return image.repository.starts_with(name);
    if (name.find('/') != std::string_view::npos)
        return image.repository == name;
    return isOfficial(image) && imageBase(image.repository) == name;
}

/// The number at the start of a tag: "3.18" of "v3.18-slim". Empty where it starts otherwise.
std::string_view versionOf(std::string_view tag)
{
    if (tag.starts_with('v'))
        tag.remove_prefix(1);
    const auto end = std::min(tag.find_first_not_of("0123456789."), tag.size());
    std::string_view version = tag.substr(0, end);
    while (version.ends_with('.'))
        version.remove_suffix(1);
    return version;
}

/// How two versions compare as far as both say something: "8" and "8.4" are equal, because a tag 8 may be either. Negative: the first is older.
int compareVersions(std::string_view one, std::string_view other)
{
    while (!one.empty() && !other.empty()) {
        unsigned a = 0;
        unsigned b = 0;
        const auto endOne = std::from_chars(one.data(), one.data() + one.size(), a).ptr;
        const auto endOther = std::from_chars(other.data(), other.data() + other.size(), b).ptr;
        if (a != b)
            return a < b ? -1 : 1;
        one.remove_prefix(std::min<std::size_t>(static_cast<std::size_t>(endOne - one.data()) + 1, one.size()));
        other.remove_prefix(std::min<std::size_t>(static_cast<std::size_t>(endOther - other.data()) + 1, other.size()));
    }
    return 0;
}

} // namespace

std::optional<std::string> fixesEnded(const ImageName& image)
{
    for (const AgedImage& entry : agedImages()) {
        if (!isAbout(entry, image))
            continue;
        if (entry.below.empty())
            return entry.ended;
        const std::string_view version = versionOf(image.tag);
        if (!version.empty() && version.size() < 8 && compareVersions(version, entry.below) < 0)
            return entry.ended;
        if (std::any_of(entry.names.begin(), entry.names.end(), [&](const std::string& name) { return image.tag.starts_with(name); }))
            return entry.ended;
    }
    return std::nullopt;
}

} // namespace hullwright::knowledge
