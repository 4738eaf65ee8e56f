#include "core/compose/addresses.h"

#include <vector>

#include <algorithm>
#include <cstddef>
#include <string>

#include <arpa/inet.h>

namespace hullwright::compose {

bool Address::mapped() const
{
    return std::all_of(bytes.begin(), bytes.begin() + 10, [](std::uint8_t b) { return b == 0; }) && bytes[10] == 0xff && bytes[11] == 0xff;
}

bool Address::loopback() const
{
    if (mapped())
        return bytes[12] == 127;
    return std::all_of(bytes.begin(), bytes.end() - 1, [](std::uint8_t b) { return b == 0; }) && bytes[15] == 1;
}

bool Address::any() const
{
    const std::size_t first = mapped() ? 12 : 0;
    return std::all_of(bytes.begin() + static_cast<std::ptrdiff_t>(first), bytes.end(), [](std::uint8_t b) { return b == 0; });
}

std::optional<Address> parseAddress(std::string_view text)
{
    // A zone (fe80::1%eth0) names an interface; it is no part of the address.
    const std::string plain(text.substr(0, text.find('%')));
    Address address;
    if (inet_pton(AF_INET6, plain.c_str(), address.bytes.data()) == 1)
        return address;
    std::array<std::uint8_t, 4> four{};
    if (plain.size() != text.size() || inet_pton(AF_INET, plain.c_str(), four.data()) != 1)
        return std::nullopt;
    address.bytes[10] = address.bytes[11] = 0xff;
    std::copy(four.begin(), four.end(), address.bytes.begin() + 12);
    return address;
}

std::optional<std::string> withHostAddress(std::string_view port, std::string_view address)
{
    std::vector<std::size_t> colons;
    int depth = 0;
    for (std::size_t i = 0; i < port.size(); ++i) {
        if (port[i] == '{' || port[i] == '[')
            ++depth;
        else if (port[i] == '}' || port[i] == ']')
            --depth;
        else if (port[i] == ':' && depth == 0)
            colons.push_back(i);
    }
    // What is before the last two colons is an address; an empty port of the host is a free one, which is said by none where there is no address.
    std::string_view rest = port;
    if (colons.size() > 1) {
        const std::size_t host = colons[colons.size() - 2];
        if (port.substr(0, host).find('$') != std::string_view::npos)
            return std::nullopt;
        rest.remove_prefix(host + 1);
    }
    if (address.empty())
        return std::string(rest.starts_with(':') ? rest.substr(1) : rest);
    return std::string(address) + (colons.empty() ? "::" : ":") + std::string(rest);
}

} // namespace hullwright::compose
