#include "core/knowledge/paths.h"

#include "core/knowledge/data.h"
#include "core/knowledge/devices.h"
#include "core/knowledge/path_pattern.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>
#include <vector>

namespace hullwright::knowledge {

namespace {

enum class Match { Exact, Below, Name };

struct KnownPath {
    PathPattern pattern;
    Match match = Match::Exact;
    bool benign = false;
    PathVerdict verdict;
};

PathClass classOf(std::string_view word)
{
    static constexpr std::array<std::pair<std::string_view, PathClass>, 12> kWords{{
        {"control-socket", PathClass::ControlSocket},
        {"control-socket-folder", PathClass::ControlSocketFolder},
        {"host-root", PathClass::HostRoot},
        {"engine-data", PathClass::EngineData},
        {"kernel-interface", PathClass::KernelInterface},
        {"device-folder", PathClass::DeviceFolder},
        {"host-code", PathClass::HostCode},
        {"credentials", PathClass::Credentials},
        {"user-data", PathClass::UserData},
        {"session-socket", PathClass::SessionSocket},
        {"logs", PathClass::Logs},
        {"harmless", PathClass::Harmless},
    }};
    for (const auto& [name, kind] : kWords) {
        if (name == word)
            return kind;
    }
    return PathClass::None;
}

std::vector<KnownPath> readPaths()
{
    std::vector<KnownPath> all;
    for (const auto& row : entries("paths.json", "paths")) {
        KnownPath entry{PathPattern({}), Match::Exact, false, {}};
        const std::string match = stringOf(row, "match");
        entry.match = match == "below" ? Match::Below : match == "name" ? Match::Name : Match::Exact;
        entry.benign = flagOf(row, "benign");
        entry.verdict.kind = classOf(stringOf(row, "kind"));
        entry.verdict.severityReadOnly = numberOf(row, "ro");
        entry.verdict.severityWritable = numberOf(row, "rw");
        entry.verdict.takesHostWhenWritable = flagOf(row, "takes");
        entry.verdict.readsHost = flagOf(row, "reads");
        entry.verdict.why = textOf(row, "why");
        for (const auto& pattern : row.value("paths", nlohmann::json::array())) {
            entry.verdict.pattern = pattern.get<std::string>();
            entry.pattern = PathPattern(entry.verdict.pattern);
            all.push_back(entry);
        }
    }
    return all;
}

const std::vector<KnownPath>& knownPaths()
{
    static const std::vector<KnownPath> all = readPaths();
    return all;
}

bool covers(const KnownPath& entry, Relation relation)
{
    return relation == Relation::Equal || (relation == Relation::PathIsBelow && entry.match == Match::Below);
}

/// The entry that says most about the path itself: the longest pattern, a literal one before a glob of the same length.
const KnownPath* closest(const std::vector<std::string_view>& path)
{
    const KnownPath* best = nullptr;
    std::pair<std::size_t, bool> bestRank;
    for (const KnownPath& entry : knownPaths()) {
        if (entry.match == Match::Name) {
            if (!best && !path.empty() && path.back() == entry.pattern.text())
                best = &entry;
            continue;
        }
        if (!covers(entry, entry.pattern.relate(path)))
            continue;
        const std::pair rank{entry.pattern.depth(), entry.pattern.literal()};
        if (!best || best->match == Match::Name || rank > bestRank) {
            best = &entry;
            bestRank = rank;
        }
    }
    return best;
}

/// A folder is at least as bad as what lies in it.
void raise(PathVerdict& verdict, const KnownPath& inside)
{
    const PathVerdict& other = inside.verdict;
    const bool unknown = verdict.kind == PathClass::None;
    const bool worse = std::pair(other.severityWritable, other.severityReadOnly) > std::pair(verdict.severityWritable, verdict.severityReadOnly);
    verdict.severityReadOnly = std::max(verdict.severityReadOnly, other.severityReadOnly);
    verdict.severityWritable = std::max(verdict.severityWritable, other.severityWritable);
    verdict.takesHostWhenWritable = verdict.takesHostWhenWritable || other.takesHostWhenWritable;
    verdict.readsHost = verdict.readsHost || other.readsHost;
    if (unknown || (worse && verdict.kind == PathClass::Harmless)) {
        verdict.kind = other.kind == PathClass::ControlSocket ? PathClass::ControlSocketFolder : other.kind;
        verdict.why = other.why;
        verdict.pattern = other.pattern;
    }
}

std::vector<const KnownPath*> entriesInside(const std::vector<std::string_view>& path)
{
    std::vector<const KnownPath*> inside;
    for (const KnownPath& entry : knownPaths()) {
        if (entry.match != Match::Name && !entry.benign && entry.pattern.relate(path) == Relation::PathIsAbove)
            inside.push_back(&entry);
    }
    // The worst comes first, so that it names the reason for a folder that has no entry of its own.
    std::stable_sort(inside.begin(), inside.end(), [](const KnownPath* a, const KnownPath* b) {
        return std::pair(a->verdict.severityWritable, a->verdict.severityReadOnly) > std::pair(b->verdict.severityWritable, b->verdict.severityReadOnly);
    });
    return inside;
}

/// A node below /dev that no path entry names. Bound instead of listed under `devices`, it still has to pass the device
/// filter, so it opens only together with `privileged` or a device rule: high, not critical.
PathVerdict judgeNode(const std::string& path)
{
    const DeviceVerdict device = judgeDevice(path);
    PathVerdict verdict;
    if (device.severity == 0)
        return verdict;
    verdict.kind = PathClass::DeviceFolder;
    verdict.severityReadOnly = verdict.severityWritable = std::min(device.severity, 4);
    verdict.why = device.why;
    verdict.pattern = device.pattern;
    return verdict;
}

} // namespace

PathVerdict judgePath(std::string_view absolutePath)
{
    const std::string path = canonicalPath(absolutePath);
    if (path.starts_with("//")) {
        for (const KnownPath& entry : knownPaths()) {
            if (entry.pattern.text() == path)
                return entry.verdict;
        }
        return {};
    }
    const auto parts = components(path);
    PathVerdict verdict;
    if (const KnownPath* entry = closest(parts))
        verdict = entry->verdict;
    else if (path.starts_with("/dev/"))
        verdict = judgeNode(path);
    for (const KnownPath* entry : entriesInside(parts))
        raise(verdict, *entry);
    return verdict;
}

bool isControlSocket(std::string_view absolutePath)
{
    if (absolutePath.empty())
        return false;
    const std::string path = canonicalPath(absolutePath);
    const auto parts = components(path);
    return std::any_of(knownPaths().begin(), knownPaths().end(), [&](const KnownPath& entry) {
        return entry.verdict.kind == PathClass::ControlSocket && (entry.pattern.text() == path || entry.pattern.relate(parts) == Relation::Equal);
    });
}

} // namespace hullwright::knowledge
