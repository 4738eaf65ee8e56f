// Which rules of an engine's profile apply: as moby/profiles decides it when a container is made.
#include "core/knowledge/capabilities.h"
#include "core/seccomp/names.h"
#include "core/seccomp/profile.h"

#include <algorithm>
#include <charconv>

namespace hullwright::seccomp {

namespace {

bool holds(const Target& target, std::string_view capability)
{
    const auto name = knowledge::canonicalCapability(capability);
    const knowledge::Capability* known = name ? knowledge::capability(*name) : nullptr;
    return known && (target.bounding & knowledge::bit(*known)) != 0;
}

bool names(const std::vector<std::string>& list, std::string_view item)
{
    return std::find(list.begin(), list.end(), item) != list.end();
}

/// True where the target's kernel is at least the version.
bool reaches(const Target& target, std::string_view version)
{
    const std::size_t dot = std::min(version.find('.'), version.size());
    unsigned major = 0, minor = 0;
    std::from_chars(version.data(), version.data() + dot, major);
    if (dot < version.size())
        std::from_chars(version.data() + dot + 1, version.data() + version.size(), minor);
    return std::pair(target.kernelMajor, target.kernelMinor) >= std::pair(major, minor);
}

bool applies(const Rule& rule, const Target& target)
{
    const auto held = [&](const std::string& capability) { return holds(target, capability); };
    const Filter& excludes = rule.excludes;
    const Filter& includes = rule.includes;
    if (names(excludes.arches, target.arch) || std::any_of(excludes.caps.begin(), excludes.caps.end(), held)
        || (excludes.minKernel && reaches(target, *excludes.minKernel)))
        return false;
    return (includes.arches.empty() || names(includes.arches, target.arch)) && std::all_of(includes.caps.begin(), includes.caps.end(), held)
           && (!includes.minKernel || reaches(target, *includes.minKernel));
}

/// The error number that an action returns: runc and crun take EPERM where none is given.
std::uint32_t errnoOf(Action action, const std::optional<std::uint32_t>& given)
{
    constexpr std::uint32_t kNotPermitted = 1;
    return action == Action::Errno || action == Action::Trace ? given.value_or(kNotPermitted) : 0;
}

std::vector<std::string> architecturesFor(const Profile& profile, const Target& target)
{
    if (profile.archMap.empty())
        return profile.architectures;
    const std::string_view native = architectureOfGo(target.arch);
    for (const Architecture& entry : profile.archMap) {
        if (entry.native != native)
            continue;
        std::vector<std::string> result{entry.native};
        if (target.subArchitectures)
            result.insert(result.end(), entry.sub.begin(), entry.sub.end());
        return result;
    }
    return {};
}

} // namespace

Profile resolve(const Profile& profile, const Target& target)
{
    Profile resolved;
    resolved.defaultAction = profile.defaultAction;
    resolved.defaultErrno = profile.defaultErrno;
    resolved.flags = profile.flags;
    resolved.listenerPath = profile.listenerPath;
    resolved.listenerMetadata = profile.listenerMetadata;
    resolved.architectures = architecturesFor(profile, target);
    const std::uint32_t defaultErrno = errnoOf(profile.defaultAction, profile.defaultErrno);
    for (const Rule& rule : profile.rules) {
        const bool asDefault = rule.action == profile.defaultAction && errnoOf(rule.action, rule.errnoReturn) == defaultErrno;
        if (asDefault || !applies(rule, target))
            continue;
        Rule kept = rule;
        kept.includes = kept.excludes = Filter();
        resolved.rules.push_back(std::move(kept));
    }
    return resolved;
}

} // namespace hullwright::seccomp
