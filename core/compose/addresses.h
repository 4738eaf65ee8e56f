// Reads IP addresses as Docker does, to tell loopback and "every interface" in each of their spellings, and writes them into a short port.
#pragma once

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hullwright::compose {

/// An address as 16 bytes; IPv4 in its IPv6-mapped form.
struct Address {
    std::array<std::uint8_t, 16> bytes{};

    [[nodiscard]] bool mapped() const; ///< an IPv4 address, or one written as ::ffff:a.b.c.d
    [[nodiscard]] bool loopback() const;
    [[nodiscard]] bool any() const;
};

/// Nothing for what is no address. Leading zeros in IPv4 parts are refused, as the reference refuses them.
[[nodiscard]] std::optional<Address> parseAddress(std::string_view text);

/// A published port in short syntax with this host address instead of its own, everything else as it is spelled (`${PORT:-80}:80` too); an empty one leaves it
/// without. Nothing where the address is a variable's: it may hold more than that.
[[nodiscard]] std::optional<std::string> withHostAddress(std::string_view port, std::string_view address);

} // namespace hullwright::compose
