#include "core/knowledge/sysctls.h"

#include "core/knowledge/data.h"
#include "core/knowledge/path_pattern.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

namespace hullwright::knowledge {

namespace {

struct KnownSysctl {
    std::vector<std::string> names;
    std::vector<std::string> values;
    SysctlVerdict verdict;
};

SysctlVerdict::Space spaceOf(const std::string& word)
{
    if (word == "net")
        return SysctlVerdict::Space::Net;
    if (word == "ipc")
        return SysctlVerdict::Space::Ipc;
    return word == "uts" ? SysctlVerdict::Space::Uts : SysctlVerdict::Space::Host;
}

std::vector<KnownSysctl> readSysctls()
{
    std::vector<KnownSysctl> all;
    for (const auto& row : entries("sysctls.json", "sysctls")) {
        KnownSysctl entry;
        entry.names = row.value("names", std::vector<std::string>{});
        entry.values = row.value("values", std::vector<std::string>{});
        entry.verdict.space = spaceOf(stringOf(row, "space"));
        entry.verdict.severity = numberOf(row, "severity");
        entry.verdict.safe = flagOf(row, "safe");
        entry.verdict.why = textOf(row, "why");
        all.push_back(std::move(entry));
    }
    return all;
}

/// `net/ipv4/conf/eth0.100/rp_filter` and `net.ipv4.conf.eth0.rp_filter` to `net.ipv4.conf.all.rp_filter`.
std::string canonicalName(std::string_view name)
{
    const std::size_t first = name.find_first_of("./");
    const char separator = first == std::string_view::npos ? '.' : name[first];
    std::string result(name);
    if (separator == '/') {
        std::replace(result.begin(), result.end(), '.', '-');
        std::replace(result.begin(), result.end(), '/', '.');
    }
    const std::size_t conf = result.find(".conf.");
    const std::size_t last = result.rfind('.');
    if (conf != std::string::npos && last > conf + 5)
        result.replace(conf + 6, last - conf - 6, "all");
    return result;
}

} // namespace

SysctlVerdict judgeSysctl(std::string_view name, std::string_view value)
{
    static const std::vector<KnownSysctl> all = readSysctls();
    const std::string wanted = canonicalName(name);
    for (const KnownSysctl& entry : all) {
        if (std::none_of(entry.names.begin(), entry.names.end(), [&](const std::string& pattern) { return matchesComponent(wanted, pattern); }))
            continue;
        SysctlVerdict verdict = entry.verdict;
        if (!entry.values.empty() && std::find(entry.values.begin(), entry.values.end(), value) == entry.values.end())
            verdict.severity = 0;
        return verdict;
    }
    return {};
}

} // namespace hullwright::knowledge
