#include "core/compose/short_syntax.h"

namespace hullwright::compose {
namespace {

Error invalid(std::string_view spec, std::string_view why)
{
    Error error;
    error.code = ErrorCode::Schema;
    error.message = "the volume \"" + std::string(spec) + "\" can't be read: " + std::string(why);
    error.hint = "Volumes are written [SOURCE:]TARGET[:OPTIONS], options separated by commas, such as \"./data:/data:ro,z\".";
    return error;
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// `C` in `C:/data`.
bool isDrive(std::string_view piece)
{
    return piece.size() == 1 && isLetter(piece.front());
}

bool isPath(std::string_view source)
{
    if (source.empty())
        return false;
    if (source.front() == '.' || source.front() == '/' || source.front() == '~' || source.starts_with("\\\\"))
        return true;
    return source.size() > 1 && isDrive(source.substr(0, 1)) && source[1] == ':';
}

bool isPropagation(std::string_view option)
{
    return option == "rprivate" || option == "private" || option == "rshared" || option == "shared" || option == "rslave" || option == "slave";
}

void readOptions(std::string_view options, ShortMount& mount)
{
    for (const std::string_view option : split(options, ',')) {
        if (option == "ro")
            mount.readOnly = true;
        else if (option == "rw")
            mount.readOnly = false;
        else if (option == "nocopy")
            mount.noCopy = true;
        else if (isPropagation(option))
            mount.propagation = option;
        else if (option == "z" || option == "Z")
            mount.selinux = option;
        else
            mount.ignored.emplace_back(option);
    }
}

/// Cuts at colons, save those behind a drive letter and those inside `${...}`.
std::vector<std::string_view> pieces(std::string_view spec)
{
    std::vector<std::string_view> out;
    std::size_t begin = 0;
    std::size_t nested = 0;
    for (std::size_t i = 0; i < spec.size(); ++i) {
        if (spec[i] == '$' && i + 1 < spec.size() && spec[i + 1] == '{')
            ++nested;
        else if (spec[i] == '}' && nested > 0)
            --nested;
        else if (spec[i] == ':' && nested == 0 && !isDrive(spec.substr(begin, i - begin))) {
            out.push_back(spec.substr(begin, i - begin));
            begin = i + 1;
        }
    }
    out.push_back(spec.substr(begin));
    return out;
}

} // namespace

Result<ShortMount> parseMountSpec(std::string_view text)
{
    ShortMount mount;
    if (text.empty())
        return tl::unexpected(invalid(text, "it is empty"));
    if (text.size() <= 2) {
        mount.target = text;
        return mount;
    }
    const auto parts = pieces(text);
    for (const std::string_view part : parts) {
        if (part.empty())
            return tl::unexpected(invalid(text, "nothing stands between two colons"));
    }
    if (parts.size() > 3)
        return tl::unexpected(invalid(text, "it has too many colons"));
    if (parts.size() > 1)
        mount.source = parts[0];
    mount.target = parts.size() > 1 ? parts[1] : parts[0];
    if (parts.size() > 2)
        readOptions(parts[2], mount);
    mount.type = isPath(mount.source) ? ShortMount::Type::Bind : ShortMount::Type::Volume;
    mount.volumeOptions = mount.type == ShortMount::Type::Volume || mount.noCopy;
    return mount;
}

std::optional<ShortMount> parseMount(std::string_view text)
{
    auto mount = parseMountSpec(text);
    return mount ? std::optional(std::move(*mount)) : std::nullopt;
}

std::optional<ShortDevice> parseDevice(std::string_view text)
{
    const auto parts = split(text, ':');
    if (parts.size() > 3)
        return std::nullopt;
    ShortDevice device;
    device.source = parts[0];
    device.target = parts.size() > 1 && !parts[1].empty() ? parts[1] : parts[0];
    device.permissions = parts.size() > 2 ? parts[2] : std::string_view("rwm");
    return device;
}

} // namespace hullwright::compose
