#include "core/grants/grants.h"

#include "core/knowledge/capabilities.h"

#include <filesystem>
#include <set>

namespace hullwright::grants {

namespace {

constexpr knowledge::CapabilityMask bitOf(int n)
{
    return knowledge::CapabilityMask{1} << n;
}

/// The first setting `key` of a lifecycle hook for which `is` holds.
template <class Is>
const compose::Value* hookSetting(const compose::Service& service, std::string_view key, const Is& is)
{
    if (!service.model)
        return nullptr;
    for (const std::string_view section : {"post_start", "pre_stop"}) {
        const compose::Value* hooks = service.model->find(section);
        for (std::size_t i = 0; hooks != nullptr && hooks->list() != nullptr && i < hooks->list()->size(); ++i) {
            const compose::Value* value = (*hooks->list())[i].find(key);
            if (value != nullptr && is(*value))
                return value;
        }
    }
    return nullptr;
}

/// Follows volumes_from, each service once.
void collect(const compose::Stack& stack, const compose::Service& service, const compose::Origin* origin, bool readOnly, std::set<const compose::Service*>& seen, std::vector<Grant>& grants)
{
    if (!seen.insert(&service).second || seen.size() > 64)
        return;
    for (const compose::Mount& mount : service.mounts)
        grants.push_back({&mount, origin != nullptr ? origin : &mount.origin, readOnly, nullptr});
    for (const compose::Text& from : service.volumesFrom) {
        std::string_view name = from.value;
        const bool ro = name.ends_with(":ro");
        if (name.starts_with("container:"))
            continue;
        name = name.substr(0, name.find(':'));
        if (const compose::Service* other = stack.service(name))
            collect(stack, *other, origin != nullptr ? origin : &from.origin, readOnly || ro, seen, grants);
    }
}

} // namespace

std::vector<Grant> MountJudge::mountsOf(const compose::Service& service)
{
    std::vector<Grant> grants;
    if (service.volumesFrom.empty()) {
        grants.reserve(service.mounts.size());
        for (const compose::Mount& mount : service.mounts)
            grants.push_back({&mount, &mount.origin, false, nullptr});
    } else {
        std::set<const compose::Service*> seen;
        collect(*m_stack, service, nullptr, false, seen, grants);
    }
    for (Grant& grant : grants)
        grant.verdict = judge(*grant.mount);
    return grants;
}

std::shared_ptr<const knowledge::PathVerdict> MountJudge::judge(const compose::Mount& mount)
{
    static const auto kNone = std::make_shared<const knowledge::PathVerdict>();
    const std::string_view path = m_stack->hostPath(mount);
    if (path.empty())
        return kNone;
    const auto [at, fresh] = m_verdicts.try_emplace(std::string(path));
    if (fresh)
        at->second = std::make_shared<const knowledge::PathVerdict>(knowledge::judgePath(path));
    return at->second;
}

ProjectPart projectPart(const compose::Mount& mount)
{
    const std::filesystem::path written(mount.source);
    if (mount.type != compose::Mount::Type::Bind || mount.source.empty() || written.is_absolute() || mount.source.front() == '~')
        return ProjectPart::None;
    const std::filesystem::path folder = (written / "").lexically_normal();
    bool above = false;
    for (const auto& step : folder) {
        if (step == "..")
            above = true;
        else if (step != "." && !step.empty())
            return ProjectPart::None;
    }
    return above ? ProjectPart::Above : ProjectPart::Whole;
}

knowledge::CapabilityMask ordinaryCapabilities()
{
    // CHOWN, DAC_OVERRIDE, FOWNER, FSETID, KILL, SETGID, SETUID, NET_BIND_SERVICE; numbers as in linux/capability.h.
    return bitOf(0) | bitOf(1) | bitOf(3) | bitOf(4) | bitOf(5) | bitOf(6) | bitOf(7) | bitOf(10);
}

knowledge::CapabilityMask boundingSet(const compose::Service& service)
{
    const bool privileged = service.privileged && service.privileged->value;
    if (!privileged && service.capAdd.empty() && service.capDrop.empty())
        return knowledge::kDockerDefault;
    const auto values = [](const std::vector<compose::Text>& list) {
        std::vector<std::string> result;
        result.reserve(list.size());
        for (const compose::Text& item : list)
            result.push_back(item.value);
        return result;
    };
    return knowledge::boundingSet(values(service.capAdd), values(service.capDrop), privileged);
}

bool holds(const compose::Service& service, std::string_view canonicalName)
{
    const knowledge::Capability* capability = knowledge::capability(canonicalName);
    return capability != nullptr && (boundingSet(service) & knowledge::bit(*capability)) != 0;
}

const compose::Origin* originOfCapability(const compose::Service& service, std::string_view canonicalName)
{
    const compose::Origin* all = nullptr;
    for (const compose::Text& entry : service.capAdd) {
        const auto name = knowledge::canonicalCapability(entry.value);
        if (name == canonicalName)
            return &entry.origin;
        if (name == "ALL")
            all = &entry.origin;
    }
    return all;
}

const compose::Value* privilegedHook(const compose::Service& service)
{
    return hookSetting(service, "privileged", [](const compose::Value& value) { return value.boolean() != nullptr && *value.boolean(); });
}

const compose::Value* rootHook(const compose::Service& service)
{
    return hookSetting(service, "user", [](const compose::Value& value) { return value.string() != nullptr && (*value.string() == "root" || value.string()->starts_with("root:") || *value.string() == "0" || value.string()->starts_with("0:")); });
}

} // namespace hullwright::grants
