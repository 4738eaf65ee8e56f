// Which rules of an engine's profile apply: as moby/profiles decides it when a container is made.
#include "core/knowledge/capabilities.h"
#include "core/seccomp/names.h"
#include "core/seccomp/profile.h"

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <seccomp.h>

namespace hullwright::seccomp {

namespace {

constexpr std::string_view kCapability = "CAP_";

/// By its text, as engines do: "sys_admin" is held by nobody.
const knowledge::Capability* spelled(std::string_view capability)
{
    return capability.starts_with(kCapability) ? knowledge::capability(capability.substr(kCapability.size())) : nullptr;
}

bool holds(const Target& target, std::string_view capability)
{
    const knowledge::Capability* known = spelled(capability);
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
    const bool kernels = target.engine == Engine::Docker;
    if (names(excludes.arches, target.arch) || std::any_of(excludes.caps.begin(), excludes.caps.end(), held)
        || (kernels && excludes.minKernel && reaches(target, *excludes.minKernel)))
        return false;
    return (includes.arches.empty() || names(includes.arches, target.arch)) && std::all_of(includes.caps.begin(), includes.caps.end(), held)
           && (!kernels || !includes.minKernel || reaches(target, *includes.minKernel));
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

/// The one number that an engine takes of the two.
std::optional<std::uint32_t> numberFor(Engine engine, const std::optional<std::uint32_t>& number, const std::optional<std::uint32_t>& byName)
{
    return engine == Engine::Podman && byName ? byName : number;
}

/// Such a runtime leaves calls that it doesn't know to the default where that lets them pass, or answers as runc would.
bool answersByItself(const Profile& read, const Target& target)
{
    const bool passes = read.defaultAction == Action::Allow || read.defaultAction == Action::Log || read.defaultAction == Action::Trace;
    return target.runtime == Runtime::Runc && !passes && read.defaultErrno != std::optional<std::uint32_t>(ENOSYS);
}

} // namespace

bool isEngineSpelling(std::string_view capability)
{
    return spelled(capability) != nullptr;
}

Profile readBy(Engine engine, const Profile& profile)
{
    Profile read = profile;
    read.defaultErrno = numberFor(engine, profile.defaultErrno, profile.defaultErrnoByName);
    read.defaultErrnoByName.reset();
    for (Rule& rule : read.rules) {
        rule.errnoReturn = numberFor(engine, rule.errnoReturn, rule.errnoByName);
        rule.errnoByName.reset();
    }
    return read;
}

std::optional<std::uint32_t> newerThan(const Profile& profile, const Target& target)
{
    const std::uint32_t token = architectureToken(architectureOfGo(target.arch));
    if (token == 0 || !answersByItself(readBy(target.engine, profile), target))
        return std::nullopt;
    int highest = 0;
    for (const Rule& rule : profile.rules) {
        if (!applies(rule, target))
            continue;
        for (const std::string& name : rule.names)
            highest = std::max(highest, seccomp_syscall_resolve_name_arch(token, name.c_str()));
    }
    return highest > 0 ? std::optional(static_cast<std::uint32_t>(highest)) : std::nullopt;
}

Profile resolve(const Profile& profile, const Target& target)
{
    Profile resolved;
    resolved.defaultAction = profile.defaultAction;
    resolved.defaultErrno = numberFor(target.engine, profile.defaultErrno, profile.defaultErrnoByName);
    resolved.flags = profile.flags;
    resolved.listenerPath = profile.listenerPath;
    resolved.listenerMetadata = profile.listenerMetadata;
    resolved.architectures = architecturesFor(profile, target);
    const std::uint32_t defaultErrno = errnoOf(profile.defaultAction, resolved.defaultErrno);
    for (const Rule& rule : profile.rules) {
        const auto number = numberFor(target.engine, rule.errnoReturn, rule.errnoByName);
        const bool asDefault = rule.action == profile.defaultAction && errnoOf(rule.action, number) == defaultErrno;
        if (asDefault || !applies(rule, target))
            continue;
        Rule kept = rule;
        kept.errnoReturn = number;
        kept.errnoByName.reset();
        kept.includes = kept.excludes = Filter();
        resolved.rules.push_back(std::move(kept));
    }
    return resolved;
}

} // namespace hullwright::seccomp
