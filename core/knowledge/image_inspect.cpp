#include "core/knowledge/image_inspect.h"

#include "core/knowledge/image_name.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <charconv>

namespace hullwright::knowledge {

namespace {

using Json = nlohmann::json;

constexpr std::size_t kMostBytes = 16 * 1024 * 1024;
constexpr int kDeepest = 64;
constexpr std::size_t kMostImages = 1000;
constexpr std::size_t kMostEntries = 1000; ///< of one list: an engine sets no limit
constexpr const char* kHint = "It has to be what `docker image inspect NAME` or `podman image inspect NAME` prints.";

tl::unexpected<Error> wrong(std::string message, ErrorCode code = ErrorCode::Schema)
{
    return tl::unexpected(Error{code, std::move(message), kHint, {}, {}, {}});
}

/// Podman keeps what it built or took in itself under `localhost/`, and finds it where a file names no registry.
constexpr std::string_view kPodmansOwn = "localhost/";

/// How deep brackets go; those in strings do not count.
bool tooDeep(std::string_view json)
{
    int depth = 0;
    bool quoted = false;
    for (std::size_t i = 0; i < json.size(); ++i) {
        const char c = json[i];
        if (quoted) {
            if (c == '\\')
                ++i;
            quoted = c != '"';
        } else if (c == '"') {
            quoted = true;
        } else if (c == '[' || c == '{') {
            if (++depth > kDeepest)
                return true;
        } else if (c == ']' || c == '}') {
            --depth;
        }
    }
    return false;
}

bool hasControl(std::string_view text)
{
    return std::any_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; });
}

/// Takes one image apart; stops at the first thing that is not as it has to be.
class Description {
public:
    Result<ImageDescription> read(const Json& json)
    {
        if (!json.is_object())
            return wrong("An image is described by an object");
        if (json.contains("State") || json.contains("HostConfig"))
            return wrong("This describes a container, not an image");
        const Json empty = Json::object();
        const Json& config = json.contains("Config") && !json["Config"].is_null() ? json["Config"] : empty;
        if (!json.contains("Id") || !config.is_object())
            return wrong("It has no Id, or a Config that is no object");
        text(json, "Id", m_image.id);
        list(json, "RepoTags", m_image.tags);
        list(json, "RepoDigests", m_image.digests);
        text(config, "User", m_image.user);
        keys(config, "Volumes", m_image.volumes);
        keys(config, "ExposedPorts", m_image.ports);
        list(config, "Entrypoint", m_image.entrypoint);
        list(config, "Cmd", m_image.command);
        labels(config);
        health(json, config);
        check();
        if (!m_error.empty())
            return wrong(m_error);
        return std::move(m_image);
    }

private:
    void fail(const std::string& key, const char* what)
    {
        if (m_error.empty())
            m_error = "The image's " + key + what;
    }

    static const Json* find(const Json& object, const char* key)
    {
        const auto found = object.find(key);
        return found == object.end() || found->is_null() ? nullptr : &*found;
    }

    void text(const Json& object, const char* key, std::string& out)
    {
        const Json* value = find(object, key);
        if (value == nullptr)
            return;
        if (value->is_string())
            out = value->get<std::string>();
        else
            fail(key, " is no text");
    }

    /// A list of texts; one text alone is a list of one, as old engines have it.
    void list(const Json& object, const char* key, std::vector<std::string>& out)
    {
        const Json* value = find(object, key);
        if (value == nullptr)
            return;
        if (value->is_string())
            return out.push_back(value->get<std::string>());
        if (!value->is_array() || value->size() > kMostEntries)
            return fail(key, " is no list of texts");
        for (const Json& item : *value) {
            if (!item.is_string())
                return fail(key, " is no list of texts");
            out.push_back(item.get<std::string>());
        }
    }

    /// The keys of a set, which both engines write as an object.
    void keys(const Json& object, const char* key, std::vector<std::string>& out)
    {
        const Json* value = find(object, key);
        if (value == nullptr)
            return;
        if (value->is_array())
            return list(object, key, out);
        if (!value->is_object() || value->size() > kMostEntries)
            return fail(key, " is no set of texts");
        for (const auto& entry : value->items())
            out.push_back(entry.key());
    }

    void labels(const Json& config)
    {
        const Json* value = find(config, "Labels");
        if (value == nullptr)
            return;
        if (!value->is_object() || value->size() > kMostEntries)
            return fail("Labels", " is no set of texts");
        for (const auto& entry : value->items()) {
            if (!entry.value().is_string())
                return fail("Labels", " is no set of texts");
            m_image.labels.emplace_back(entry.key(), entry.value().get<std::string>());
        }
    }

    /// Docker has it in Config, Podman beside it.
    void health(const Json& json, const Json& config)
    {
        for (const auto& [object, key] : {std::pair(&config, "Healthcheck"), std::pair(&json, "Healthcheck"), std::pair(&json, "HealthCheck")}) {
            const Json* value = find(*object, key);
            if (value == nullptr || !m_image.healthTest.empty())
                continue;
            if (!value->is_object())
                return fail(key, " is no object");
            list(*value, "Test", m_image.healthTest);
        }
    }

    /// What goes into the user's file has to be what it says it is.
    void check()
    {
        if (hasControl(m_image.user) || m_image.user.find(' ') != std::string::npos || m_image.user.size() > 128)
            fail("User", " is no user");
        for (const std::string& volume : m_image.volumes)
            if (!volume.starts_with('/') || hasControl(volume))
                fail("Volumes", " is no set of absolute folders");
        std::sort(m_image.volumes.begin(), m_image.volumes.end());
        // No registry has these, though Podman reckons a digest for them.
        std::erase_if(m_image.digests, [](const std::string& digest) { return digest.starts_with(kPodmansOwn); });
        const auto number = [](const std::string& port) {
            int value = 0;
            std::from_chars(port.data(), port.data() + port.size(), value);
            return value;
        };
        std::sort(m_image.ports.begin(), m_image.ports.end(), [&](const std::string& a, const std::string& b) { return std::pair(number(a), a) < std::pair(number(b), b); });
    }

    ImageDescription m_image;
    std::string m_error;
};

bool sameRepository(const ImageName& a, const ImageName& b)
{
    return a.registry == b.registry && a.repository == b.repository;
}

bool namesRepository(const ImageName& name, const ImageName& wanted, std::string_view reference)
{
    if (sameRepository(name, wanted))
        return true;
    const auto own = wanted.registry == "docker.io" && !reference.starts_with("docker.io/") ? parseImageName(std::string(kPodmansOwn) + std::string(reference)) : std::nullopt;
    return own && sameRepository(name, *own);
}

std::string tagOf(const ImageName& name)
{
    return name.tag.empty() ? "latest" : name.tag;
}

} // namespace

std::optional<std::string> ImageDescription::digestOf(std::string_view reference) const
{
    const auto wanted = parseImageName(reference);
    if (!wanted || !isNamed(reference))
        return std::nullopt;
    for (const std::string& each : digests) {
        const auto name = parseImageName(each);
        if (name && !name->digest.empty() && sameRepository(*name, *wanted))
            return name->digest;
    }
    return std::nullopt;
}

bool ImageDescription::isNamed(std::string_view reference) const
{
    const auto wanted = parseImageName(reference);
    if (!wanted)
        return false;
    const auto names = [&](const std::string& each) {
        const auto name = parseImageName(each);
        if (!name || !namesRepository(*name, *wanted, reference))
            return false;
        return wanted->digest.empty() ? name->digest.empty() && tagOf(*name) == tagOf(*wanted) : name->digest == wanted->digest;
    };
    return std::any_of(tags.begin(), tags.end(), names) || std::any_of(digests.begin(), digests.end(), names);
}

Result<std::vector<ImageDescription>> readImageInspection(std::string_view json)
{
    if (json.size() > kMostBytes)
        return wrong("It is larger than 16 MiB", ErrorCode::TooLarge);
    if (tooDeep(json))
        return wrong("It is nested deeper than 64 levels", ErrorCode::Limit);
    const Json read = Json::parse(json, nullptr, false);
    if (read.is_discarded())
        return wrong("It is not JSON", ErrorCode::Syntax);
    const Json all = read.is_object() ? Json::array({read}) : read;
    if (!all.is_array())
        return wrong("It is no list of images");
    if (all.empty())
        return wrong("It describes no image: the engine has none of that name", ErrorCode::NotFound);
    if (all.size() > kMostImages)
        return wrong("It describes more than 1000 images", ErrorCode::Limit);
    std::vector<ImageDescription> images;
    for (const Json& each : all) {
        auto image = Description().read(each);
        if (!image)
            return tl::unexpected(image.error());
        images.push_back(std::move(*image));
    }
    return images;
}

const ImageDescription* describing(const std::vector<ImageDescription>& images, std::string_view reference)
{
    const auto named = std::find_if(images.begin(), images.end(), [&](const ImageDescription& image) { return image.isNamed(reference); });
    if (named != images.end())
        return &*named;
    const bool nameless = images.size() == 1 && (reference.empty() || (images.front().tags.empty() && images.front().digests.empty()));
    return nameless ? &images.front() : nullptr;
}

std::optional<std::vector<std::string>> inspectCommand(const std::string& program, const std::string& image)
{
    // Both programs take `--` for the end of options; a name that begins with '-' is none that an engine knows, so it is not handed over at all.
    const bool odd = image.empty() || image.front() == '-' || hasControl(image) || image.find(' ') != std::string::npos;
    if (odd)
        return std::nullopt;
    return std::vector<std::string>{program, "image", "inspect", "--", image};
}

} // namespace hullwright::knowledge
