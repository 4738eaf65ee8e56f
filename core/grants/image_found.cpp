#include "core/grants/image_found.h"

#include "core/grants/service_image.h"

#include <algorithm>
#include <fmt/format.h>

namespace hullwright::grants {

namespace {

constexpr std::size_t kLongestList = 200; ///< of characters: an image may bring anything

/// As a Compose file has it: `$` begins a variable there.
std::string asWritten(const std::string& text)
{
    std::string out;
    for (const char c : text)
        out += c == '$' ? "$$" : std::string(1, c);
    return out;
}

std::string inOne(const std::vector<std::string>& texts, const char* between)
{
    std::string out = fmt::format("{}", fmt::join(texts, between));
    std::replace_if(out.begin(), out.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20; }, ' ');
    if (out.size() > kLongestList) {
        std::size_t end = kLongestList;
        while (end > 0 && (static_cast<unsigned char>(out[end]) & 0xc0U) == 0x80) // within a character
            --end;
        out = out.substr(0, end) + "...";
    }
    return out;
}

FoundFact found(ImageFact fact, yaml::Value value, text::Message says)
{
    return {{fact, std::move(value), FactChange::By::Inspection}, std::move(says), true};
}

FoundFact userOf(const compose::Service& service, const knowledge::ImageDescription& image)
{
    const bool root = image.user.empty() || namesRoot(image.user);
    FoundFact fact = found(ImageFact::User, asWritten(image.user.empty() ? std::string("0") : image.user),
                           root ? text::Message{HULLWRIGHT_TR("Grants", "It starts as root."), {}} : text::Message{HULLWRIGHT_TR("Grants", "It runs as %1."), {image.user}});
    // The catalogue also knows whom a root that steps down becomes.
    fact.proposed = !root || !catalogued(service).known();
    return fact;
}

} // namespace

std::vector<FoundFact> foundFacts(const compose::Service& service, const knowledge::ImageDescription& image)
{
    std::vector<FoundFact> facts{userOf(service, image)};
    if (!image.volumes.empty()) {
        yaml::Value list = yaml::Value::array();
        for (const std::string& each : image.volumes)
            list.push_back(asWritten(each));
        facts.push_back(found(ImageFact::Volumes, std::move(list), {HULLWRIGHT_TR("Grants", "The engine makes a volume by itself for: %1."), {inOne(image.volumes, ", ")}}));
    }
    const bool named = service.image && !service.hasBuild && service.image->value.find('@') == std::string::npos;
    if (const auto digest = named ? image.digestOf(service.image->value) : std::nullopt)
        facts.push_back(found(ImageFact::Digest, service.image->value + "@" + *digest, {HULLWRIGHT_TR("Grants", "A registry has it as %1."), {*digest}}));
    return facts;
}

std::vector<text::Message> alsoSays(const knowledge::ImageDescription& image)
{
    std::vector<text::Message> says;
    if (!image.ports.empty())
        says.push_back({HULLWRIGHT_TR("Grants", "It listens on: %1."), {inOne(image.ports, ", ")}});
    if (!image.entrypoint.empty())
        says.push_back({HULLWRIGHT_TR("Grants", "Its entrypoint is: %1."), {inOne(image.entrypoint, " ")}});
    if (!image.command.empty())
        says.push_back({HULLWRIGHT_TR("Grants", "Its command is: %1."), {inOne(image.command, " ")}});
    if (image.healthTest.size() > 1)
        says.push_back({HULLWRIGHT_TR("Grants", "It has a health check: %1."), {inOne({image.healthTest.begin() + 1, image.healthTest.end()}, " ")}});
    for (const auto& [name, value] : image.labels)
        if (name == "org.opencontainers.image.source" || name == "org.opencontainers.image.version")
            says.push_back({HULLWRIGHT_TR("Grants", "Its label %1 says: %2."), {name, inOne({value}, "")}});
    return says;
}

Result<const knowledge::ImageDescription*> describingService(const compose::Service& service, const std::vector<knowledge::ImageDescription>& images)
{
    const std::string name = service.image ? service.image->value : std::string();
    if (const knowledge::ImageDescription* image = knowledge::describing(images, name))
        return image;
    // What is built here has a name that only its engine knows, so that one description alone is taken for it.
    if (service.hasBuild && images.size() == 1)
        return &images.front();
    std::vector<std::string> names;
    for (const knowledge::ImageDescription& image : images)
        names.push_back(image.tags.empty() ? image.id.substr(0, 19) : image.tags.front());
    return tl::unexpected(Error{ErrorCode::Refused, name.empty() ? fmt::format("It describes {}, and {} runs another image", inOne(names, ", "), service.name) : fmt::format("It describes {}, and {} runs {}", inOne(names, ", "), service.name, name),
                                "Facts of another image would be wrong here: inspect the image that the service names.", {}, {}, {}});
}

} // namespace hullwright::grants
