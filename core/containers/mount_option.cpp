#include "core/containers/mount_option.h"

#include "core/compose/mount_text.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <optional>

namespace hullwright::containers {

namespace {

Error lost(std::string message, std::string hint)
{
    return Error{ErrorCode::Unsupported, std::move(message), std::move(hint), {}, {}, {}};
}

/// What the engine takes for a name, and not for a path.
bool isVolumeName(const std::string& source)
{
    return !source.empty() && source.find_first_of("/\\") == std::string::npos && source[0] != '.' && source[0] != '~' && source[0] != '$';
}

std::optional<int> octal(const std::string& text)
{
    int number = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number, 8);
    return error == std::errc() && end == text.data() + text.size() ? std::optional(number) : std::nullopt;
}

bool isOn(const std::string& value)
{
    return value.empty() || value == "true" || value == "1";
}

std::string shown(const Settings& settings)
{
    std::string text;
    for (const auto& [name, value] : settings)
        text += (text.empty() ? "" : ",") + name + (value.empty() ? "" : "=" + value);
    return text;
}

/// One setting of a long mount; false where Compose has none for it, or the value is none.
bool set(yaml::Value& mount, const std::string& name, const std::string& value)
{
    if (name == "type")
        mount["type"] = value;
    else if (name == "source" || name == "src")
        mount["source"] = value;
    else if (name == "target" || name == "destination" || name == "dst")
        mount["target"] = value;
    else if (name == "readonly" || name == "ro")
        mount["read_only"] = isOn(value);
    else if (name == "consistency")
        mount["consistency"] = value;
    else if (name == "bind-propagation")
        mount["bind"]["propagation"] = value;
    else if (name == "volume-nocopy")
        mount["volume"]["nocopy"] = isOn(value);
    else if (name == "volume-subpath")
        mount["volume"]["subpath"] = value;
    else if (name == "image-subpath")
        mount["image"]["subpath"] = value;
    else if (name == "tmpfs-size")
        mount["tmpfs"]["size"] = value;
    else if (name == "tmpfs-mode" && octal(value))
        mount["tmpfs"]["mode"] = *octal(value);
    else
        return false;
    return true;
}

} // namespace

Settings commaPairs(const std::string& value)
{
    Settings pairs;
    std::string field;
    bool quoted = false;
    const auto finish = [&] {
        const std::size_t equals = field.find('=');
        pairs.emplace_back(field.substr(0, equals), equals == std::string::npos ? std::string() : field.substr(equals + 1));
        field.clear();
    };
    for (const char c : value) {
        if (c == '"')
            quoted = !quoted;
        else if (c == ',' && !quoted)
            finish();
        else
            field += c;
    }
    finish();
    return pairs;
}

void addShortMount(ProjectDraft& project, ServiceDraft& service, const std::string& value, std::vector<Error>& left)
{
    const auto words = compose::mountWords(value);
    if (!words)
        return left.push_back(lost(fmt::format("The mount {} is none", value), "It is written SOURCE:TARGET or SOURCE:TARGET:OPTIONS."));
    const bool named = isVolumeName(words->source);
    const auto type = named || words->source.empty() ? compose::ShortMount::Type::Volume : compose::ShortMount::Type::Bind;
    if (type == compose::ShortMount::Type::Bind && words->source.find('/') != std::string::npos && std::string("/.~$").find(words->source[0]) == std::string::npos)
        return left.push_back(lost(fmt::format("The mount {} has a source that is neither a path nor a name", value), "A path begins with / or ./ ."));
    if (!words->source.empty() && !compose::shortMount(type, *words))
        return left.push_back(lost(fmt::format("The mount {} would be read as another one", value), "Write it in the long syntax: type, source and target."));
    std::vector<std::string> gone;
    (void)compose::optionsFor(type, words->options, gone);
    for (const std::string& option : gone)
        left.push_back(lost(fmt::format("The option {} of the mount at {} means nothing to Compose", option, words->target), "Look whether the service needs it."));
    service.keys["volumes"].push_back(value);
    if (named)
        addVolume(project, words->source);
}

void addLongMount(ProjectDraft& project, ServiceDraft& service, const Settings& settings, std::vector<Error>& left)
{
    yaml::Value mount{{"type", "volume"}};
    for (const auto& [name, value] : settings) {
        if (!set(mount, name, value))
            return left.push_back(lost(fmt::format("The mount {} has {}, for which Compose has nothing", shown(settings), name), "Write the mount into the file without it."));
    }
    if (mount["type"] == "bind")
        mount["bind"]["create_host_path"] = false; // as the engine refuses a path that is not there
    service.keys["volumes"].push_back(mount);
    if (mount["type"] == "volume" && mount.contains("source"))
        addVolume(project, mount["source"].get<std::string>());
}

} // namespace hullwright::containers
