#include "core/risk/pod_security.h"

#include "core/grants/grants.h"
#include "core/knowledge/sysctls.h"

#include <algorithm>

namespace hullwright::risk {

namespace {

constexpr knowledge::CapabilityMask bitOf(int n)
{
    return knowledge::CapabilityMask{1} << n;
}

/// What baseline lets a pod add: Docker's default set without NET_RAW.
constexpr knowledge::CapabilityMask kBaselineAdd = knowledge::kDockerDefault & ~bitOf(13);

bool isHost(const compose::Setting<std::string>& setting)
{
    return setting && setting->value == "host";
}

bool isUnconfined(const compose::SecurityOptions& security)
{
    return (security.seccomp && security.seccomp->value == "unconfined") || (security.appArmor && security.appArmor->value == "unconfined")
        || (security.labelDisable && security.labelDisable->value) || (security.systemPathsUnconfined && security.systemPathsUnconfined->value)
        || std::any_of(security.labels.begin(), security.labels.end(), [](const compose::Text& label) { return label.value == "type:spc_t"; });
}

bool addsBeyondBaseline(const Facts& facts)
{
    // NET_RAW by default is what every container runtime does; adding it on purpose is what the standard refuses.
    const auto& added = facts.service->capAdd;
    return std::any_of(added.begin(), added.end(), [](const compose::Text& entry) {
        const auto name = knowledge::canonicalCapability(entry.value);
        const knowledge::Capability* capability = name ? knowledge::capability(*name) : nullptr;
        return capability == nullptr || (knowledge::bit(*capability) & ~kBaselineAdd) != 0;
    });
}

bool opensHost(const grants::Grant& grant)
{
    const knowledge::PathVerdict& verdict = *grant.verdict;
    const bool readOnly = grant.mount->readOnly || grant.readOnly;
    return (readOnly ? verdict.severityReadOnly : verdict.severityWritable) >= 3;
}

bool privileged(const Facts& facts, const std::vector<grants::Grant>& mounts)
{
    const compose::Service& service = *facts.service;
    if (facts.privileged || facts.hostNetwork || isHost(service.pid) || isHost(service.ipc) || isHost(service.uts) || isHost(service.cgroup))
        return true;
    if (isUnconfined(service.security) || addsBeyondBaseline(facts) || !service.devices.empty() || !service.deviceCgroupRules.empty())
        return true;
    if ((service.useApiSocket && service.useApiSocket->value) || grants::privilegedHook(service) != nullptr)
        return true;
    if (!std::all_of(service.sysctls.begin(), service.sysctls.end(), [](const auto& entry) { return knowledge::judgeSysctl(entry.first, entry.second.value).safe; }))
        return true;
    return std::any_of(mounts.begin(), mounts.end(), opensHost);
}

bool restricted(const Facts& facts, const std::vector<grants::Grant>& mounts)
{
    const auto onlyBinding = bitOf(10); // NET_BIND_SERVICE
    if (facts.user != RunsAs::Other || !facts.noNewPrivileges || (facts.capabilities & ~onlyBinding) != 0)
        return false;
    return std::none_of(mounts.begin(), mounts.end(), [](const grants::Grant& grant) { return grant.mount->type == compose::Mount::Type::Bind; });
}

} // namespace

PodSecurity podSecurityOf(const Facts& facts, const std::vector<grants::Grant>& mounts)
{
    if (privileged(facts, mounts))
        return PodSecurity::Privileged;
    return restricted(facts, mounts) ? PodSecurity::Restricted : PodSecurity::Baseline;
}

} // namespace hullwright::risk
