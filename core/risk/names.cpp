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

text::Message title(std::string_view node)
{
    // The context is the one that the translations of these words have had since only the window said them.
    static const std::array<std::pair<std::string_view, text::Text>, 8> kFixed{{{"outside", HULLWRIGHT_TR("hullwright::ui::PathLadder", "outside")},
                                                                               {"host-root", HULLWRIGHT_TR("hullwright::ui::PathLadder", "root on the host")},
                                                                               {"host-read", HULLWRIGHT_TR("hullwright::ui::PathLadder", "the host's files, to read")},
                                                                               {"host-net", HULLWRIGHT_TR("hullwright::ui::PathLadder", "the host's network")},
                                                                               {"host-dos", HULLWRIGHT_TR("hullwright::ui::PathLadder", "the host brought to a stop")},
                                                                               {"secret", HULLWRIGHT_TR("hullwright::ui::PathLadder", "a credential")},
                                                                               {"local-network", HULLWRIGHT_TR("hullwright::ui::PathLadder", "the local network")},
                                                                               {"this-host", HULLWRIGHT_TR("hullwright::ui::PathLadder", "a program on this host")}}};
    static const std::array<std::pair<std::string_view, text::Text>, 3> kParts{{{".net", HULLWRIGHT_TR("hullwright::ui::PathLadder", "%1's open ports")},
                                                                               {".code", HULLWRIGHT_TR("hullwright::ui::PathLadder", "code running in %1")},
                                                                               {".root", HULLWRIGHT_TR("hullwright::ui::PathLadder", "root in %1")}}};
    for (const auto& [id, words] : kFixed)
        if (node == id)
            return {words, {}};
    for (const auto& [part, words] : kParts)
        if (node.ends_with(part))
            return {words, {std::string(node.substr(0, node.size() - part.size()))}};
    return {HULLWRIGHT_TR("Risk", "%1"), {std::string(node)}};
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
