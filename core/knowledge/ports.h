// What we know about port numbers: which service usually listens there and how bad it is to publish it.
#pragma once

#include "core/text/message.h"

#include <cstdint>
#include <string>
#include <string_view>

namespace hullwright::knowledge {

struct PortFact {
    std::uint32_t port = 0;
    std::string protocol; ///< tcp or udp
    std::string service;  ///< "PostgreSQL"
    std::string kind;     ///< database, admin, broker, web ...
    int severityPublished = 0; ///< on every interface: 0 none, 1 info ... 5 critical
    text::Text why;
};

/// nullptr where nothing is known. Ports are hints: decide by image first.
[[nodiscard]] const PortFact* port(std::uint32_t number, std::string_view protocol);

} // namespace hullwright::knowledge
