#include "core/apparmor/profile.h"

#include <algorithm>
#include <array>
#include <cstdint>
#include <cstdio>

namespace hullwright::apparmor {

namespace {

constexpr std::size_t kMaxPart = 60;
constexpr std::size_t kMaxPath = 4096;

bool isSafe(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-';
}

std::string safePart(std::string_view text)
{
    std::string part(text.substr(0, kMaxPart));
    std::replace_if(part.begin(), part.end(), [](char c) { return !isSafe(c); }, '_');
    return part.empty() ? "_" : part;
}

/// FNV-1a: tells apart what looks alike once unsafe characters are gone. Stable across runs and machines, as the name of a loaded
/// profile has to be.
std::uint32_t hash(std::string_view project, std::string_view service)
{
    std::uint64_t value = 0xcbf29ce484222325U;
    const auto mix = [&](std::string_view text) {
        for (const char c : text) {
            value ^= static_cast<unsigned char>(c);
            value *= 0x100000001b3U;
        }
    };
    mix(project);
    mix(std::string_view("\0", 1));
    mix(service);
    return static_cast<std::uint32_t>(value ^ (value >> 32));
}

} // namespace

std::string profileName(const compose::Service& service, const compose::Stack& stack)
{
    std::array<char, 9> digits{};
    std::snprintf(digits.data(), digits.size(), "%08x", hash(stack.name, service.name));
    return safePart(stack.name) + "." + safePart(service.name) + "." + digits.data();
}

Result<std::string> quotePath(std::string_view path)
{
    const auto refuse = [](std::string message) {
        Error error;
        error.code = ErrorCode::Refused;
        error.message = std::move(message);
        error.hint = "AppArmor has no way to write such a path. Choose another target for the mount.";
        return tl::unexpected(std::move(error));
    };
    if (!path.starts_with('/'))
        return refuse("A path in an AppArmor rule has to begin with a slash");
    if (path.size() > kMaxPath)
        return refuse("The path is longer than a path can be");
    std::string quoted = "\"";
    for (const char c : path) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || byte == 0x7f || c == '"')
            return refuse("The path holds a quote or a control character");
        // '@' begins a variable only before '{', which is escaped; escaping it too makes the parser complain.
        if (std::string_view("\\*?[]{}^,").find(c) != std::string_view::npos)
            quoted += '\\';
        quoted += c;
    }
    // The parser would take the quote behind it for an escaped one, and read on to the next.
    if (path.ends_with('\\'))
        quoted.replace(quoted.size() - 2, 2, "[\\\\]");
    return quoted + '"';
}

} // namespace hullwright::apparmor
