#include "core/risk/score.h"

#include <algorithm>
#include <array>

namespace hullwright::risk {

std::string_view name(Band band)
{
    static constexpr std::array<std::string_view, 5> kNames{"low", "moderate", "elevated", "high", "critical"};
    return kNames[static_cast<std::size_t>(band)];
}

text::Text description(Band band)
{
    switch (band) {
    case Band::Critical: return HULLWRIGHT_TR("Risk", "One application bug from root on the host.");
    case Band::High: return HULLWRIGHT_TR("Risk", "One bug and a published technique from the host.");
    case Band::Elevated: return HULLWRIGHT_TR("Risk", "A second flaw is needed for the host, or secrets or host data lie open.");
    case Band::Moderate: return HULLWRIGHT_TR("Risk", "Contained, unless several layers fail.");
    case Band::Low: break;
    }
    return HULLWRIGHT_TR("Risk", "Only a flaw in the kernel, through layers that stand, leads out.");
}

std::string_view name(PodSecurity level)
{
    static constexpr std::array<std::string_view, 3> kNames{"privileged", "baseline", "restricted"};
    return kNames[static_cast<std::size_t>(level)];
}

const ServiceScore* Assessment::service(std::string_view serviceName) const
{
    const auto found = std::find_if(services.begin(), services.end(), [&](const auto& entry) { return entry.first == serviceName; });
    return found == services.end() ? nullptr : &found->second;
}

} // namespace hullwright::risk
