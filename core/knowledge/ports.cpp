#include "core/knowledge/ports.h"

#include "core/knowledge/data.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <tuple>
#include <vector>

namespace hullwright::knowledge {

namespace {

bool before(const PortFact& a, const PortFact& b)
{
    return std::tie(a.port, a.protocol) < std::tie(b.port, b.protocol);
}

std::vector<PortFact> readPorts()
{
    std::vector<PortFact> all;
    for (const auto& entry : entries("ports.json", "ports")) {
        PortFact fact;
        fact.port = static_cast<std::uint32_t>(numberOf(entry, "port"));
        fact.protocol = stringOf(entry, "protocol");
        fact.service = stringOf(entry, "service");
        fact.kind = stringOf(entry, "kind");
        fact.severityPublished = numberOf(entry, "published");
        fact.why = textOf(entry, "why");
        all.push_back(std::move(fact));
    }
    std::sort(all.begin(), all.end(), before);
    return all;
}

} // namespace

const PortFact* port(std::uint32_t number, std::string_view protocol)
{
    static const std::vector<PortFact> all = readPorts();
    PortFact wanted;
    wanted.port = number;
    wanted.protocol = protocol.empty() ? "tcp" : std::string(protocol);
    const auto found = std::lower_bound(all.begin(), all.end(), wanted, before);
    return found != all.end() && !before(wanted, *found) ? &*found : nullptr;
}

} // namespace hullwright::knowledge
