#include "core/knowledge/devices.h"

#include "core/knowledge/data.h"
#include "core/knowledge/path_pattern.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

namespace hullwright::knowledge {

namespace {

struct KnownDevice {
    PathPattern pattern;
    DeviceVerdict verdict;
};

std::vector<KnownDevice> readDevices()
{
    std::vector<KnownDevice> all;
    for (const auto& row : entries("devices.json", "devices")) {
        DeviceVerdict verdict;
        verdict.known = true;
        verdict.severity = numberOf(row, "severity");
        verdict.effect = effectOf(stringOf(row, "effect"));
        verdict.takesHost = verdict.effect == Effect::HostTakeover;
        verdict.why = textOf(row, "why");
        for (const auto& pattern : row.value("patterns", nlohmann::json::array())) {
            verdict.pattern = pattern.get<std::string>();
            all.push_back({PathPattern(verdict.pattern), verdict});
        }
    }
    return all;
}

const std::vector<KnownDevice>& knownDevices()
{
    static const std::vector<KnownDevice> all = readDevices();
    return all;
}

DeviceVerdict judgeCdiName(std::string_view name)
{
    DeviceVerdict verdict;
    verdict.known = true;
    verdict.severity = 3;
    verdict.effect = Effect::HostInformation;
    verdict.pattern = name.starts_with("nvidia.com/gpu=") ? "nvidia.com/gpu=*" : "vendor/class=name";
    verdict.why = HULLWRIGHT_TR("knowledge", "A device by name: a file on the host decides which nodes, folders and programs come with it, so the Compose file alone can't tell.");
    return verdict;
}

} // namespace

DeviceVerdict judgeDevice(std::string_view source)
{
    if (!source.starts_with('/') && source.find('=') != std::string_view::npos)
        return judgeCdiName(source);
    const std::string path = canonicalPath(source);
    const auto parts = components(path);
    const DeviceVerdict* best = nullptr;
    DeviceVerdict inside;
    for (const KnownDevice& entry : knownDevices()) {
        const Relation relation = entry.pattern.relate(parts);
        // The longest pattern says most: renderD* before *.
        if (relation == Relation::Equal && (!best || entry.verdict.pattern.size() > best->pattern.size()))
            best = &entry.verdict;
        if (relation == Relation::PathIsAbove && entry.verdict.severity > inside.severity)
            inside = entry.verdict;
    }
    if (best && best->severity >= inside.severity)
        return *best;
    return inside;
}

DeviceVerdict judgeDevice(std::string_view source, std::string_view permissions)
{
    DeviceVerdict verdict = judgeDevice(source);
    const bool writes = permissions.empty() || permissions.find('w') != std::string_view::npos;
    if (writes || !verdict.takesHost)
        return verdict;
    // Reading a disk or memory shows every secret on it, but changes nothing.
    verdict.takesHost = false;
    verdict.effect = Effect::HostInformation;
    verdict.severity = std::min(verdict.severity, 4);
    return verdict;
}

} // namespace hullwright::knowledge
