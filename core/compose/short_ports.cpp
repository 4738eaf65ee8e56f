#include "core/compose/addresses.h"
#include "core/compose/short_syntax.h"

#include <algorithm>
#include <charconv>

namespace hullwright::compose {
namespace {

Error invalidPort(std::string message, std::string hint)
{
    Error error;
    error.code = ErrorCode::Schema;
    error.message = std::move(message);
    error.hint = std::move(hint);
    return error;
}

struct Range {
    std::uint32_t first = 0;
    std::uint32_t last = 0;
    [[nodiscard]] std::uint32_t count() const { return last - first + 1; }
};

std::optional<std::uint32_t> portNumber(std::string_view text)
{
    std::uint16_t value = 0;
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (text.empty() || error != std::errc{} || end != text.data() + text.size())
        return std::nullopt;
    return value;
}

std::optional<Range> portRange(std::string_view text)
{
    const auto parts = split(text, '-');
    const auto first = portNumber(parts.front());
    const auto last = parts.size() > 1 ? portNumber(parts[1]) : first;
    if (!first || !last || *last < *first)
        return std::nullopt;
    return Range{*first, *last};
}

struct Parts {
    std::string ip, host, container, protocol = "tcp";
};

/// The last part is the container's, the one before the host's; whatever stands before is an address, colons and all.
Parts splitParts(std::string_view text)
{
    Parts parts;
    const auto pieces = split(text, ':');
    std::string_view container = pieces.back();
    if (pieces.size() > 1)
        parts.host = pieces[pieces.size() - 2];
    if (pieces.size() > 2)
        parts.ip = text.substr(0, text.size() - container.size() - parts.host.size() - 2);
    const auto slash = container.find('/');
    if (slash != std::string_view::npos && slash + 1 < container.size()) {
        const auto protocol = container.substr(slash + 1);
        parts.protocol = protocol.substr(0, protocol.find('/'));
    }
    parts.container = container.substr(0, slash);
    for (char& c : parts.protocol)
        c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    return parts;
}

std::vector<ShortPort> expand(const Parts& parts, Range container, std::optional<Range> host)
{
    std::vector<std::pair<std::string, std::uint32_t>> numbers;
    for (std::uint32_t i = 0; i < container.count(); ++i)
        numbers.emplace_back(std::to_string(container.first + i) + "/", i);
    std::sort(numbers.begin(), numbers.end());
    std::vector<ShortPort> ports;
    ports.reserve(numbers.size());
    for (const auto& [name, i] : numbers) {
        ShortPort port{parts.ip, {}, container.first + i, parts.protocol};
        if (host)
            port.published = std::to_string(host->first + i);
        // A range of host ports for one container port: the engine picks one of them.
        if (host && container.count() == 1 && host->count() > 1)
            port.published += "-" + std::to_string(host->last);
        ports.push_back(std::move(port));
    }
    return ports;
}

} // namespace

std::vector<std::string_view> split(std::string_view text, char separator)
{
    std::vector<std::string_view> parts;
    for (;;) {
        const auto at = text.find(separator);
        parts.push_back(text.substr(0, at));
        if (at == std::string_view::npos)
            return parts;
        text.remove_prefix(at + 1);
    }
}

Result<std::vector<ShortPort>> parsePort(std::string_view text, std::size_t most)
{
    static const std::string kHint = "Ports are written [[ADDRESS:]HOST:]CONTAINER[/tcp|udp|sctp], such as \"127.0.0.1:8080:80\".";
    Parts parts = splitParts(text);
    if (parts.protocol != "tcp" && parts.protocol != "udp" && parts.protocol != "sctp")
        return tl::unexpected(invalidPort("\"" + parts.protocol + "\" is no protocol of a port", kHint));
    if (parts.ip.starts_with('[') && parts.ip.ends_with(']'))
        parts.ip = parts.ip.substr(1, parts.ip.size() - 2);
    if (!parts.ip.empty() && (!parseAddress(parts.ip) || parts.ip.find('%') != std::string::npos))
        return tl::unexpected(invalidPort("\"" + parts.ip + "\" is no IP address", kHint));
    const auto container = portRange(parts.container);
    if (!container)
        return tl::unexpected(invalidPort("\"" + parts.container + "\" is no container port", kHint));
    std::optional<Range> host;
    if (!parts.host.empty()) {
        host = portRange(parts.host);
        if (!host)
            return tl::unexpected(invalidPort("\"" + parts.host + "\" is no host port", kHint));
        if (host->count() != container->count() && container->count() > 1)
            return tl::unexpected(invalidPort("the ranges " + parts.host + " and " + parts.container + " differ in length", kHint));
    }
    if (container->count() > most) {
        Error error = invalidPort("the project has too many ports", {});
        error.code = ErrorCode::Limit;
        return tl::unexpected(error);
    }
    return expand(parts, *container, host);
}

} // namespace hullwright::compose
