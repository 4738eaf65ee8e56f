#include "core/seccomp/presets.h"

#include "core/knowledge/data.h"
#include "core/knowledge/syscalls.h"
#include "core/seccomp/condition_forms.h"
#include "core/seccomp/profile_edit.h"

#include <algorithm>
#include <functional>
#include <map>
#include <nlohmann/json.hpp>
#include <set>

namespace hullwright::seccomp {

namespace {

using nlohmann::json;

std::vector<std::string> stringsOf(const json& entry, const char* key)
{
    std::vector<std::string> list;
    for (const json& item : entry.value(key, json::array()))
        list.push_back(item.get<std::string>());
    return list;
}

/// Groups and names as calls by number, each once.
std::vector<std::string> callsOf(const json& part, const std::set<std::string>& without)
{
    std::set<std::string> wanted;
    for (const std::string& name : stringsOf(part, "calls"))
        wanted.insert(name);
    for (const std::string& group : stringsOf(part, "groups")) {
        for (const knowledge::CallGroup& known : knowledge::callGroups()) {
            if (known.name == group)
                wanted.insert(known.calls.begin(), known.calls.end());
        }
    }
    std::vector<std::string> calls;
    for (const knowledge::SystemCall& call : knowledge::systemCalls()) {
        if (wanted.contains(call.name) && !without.contains(call.name))
            calls.push_back(call.name);
    }
    return calls;
}

std::vector<Preset> read()
{
    std::vector<Preset> all;
    for (const json& row : knowledge::entries("seccomp-presets.json", "presets")) {
        Preset preset{knowledge::stringOf(row, "id"), knowledge::textOf(row, "title"), knowledge::textOf(row, "why"), knowledge::flagOf(row, "docker"), {}};
        const auto list = stringsOf(row, "without");
        const std::set<std::string> without(list.begin(), list.end());
        for (const json& part : row.value("parts", json::array()))
            preset.parts.push_back({knowledge::textOf(part, "why"), callsOf(part, without)});
        all.push_back(std::move(preset));
    }
    return all;
}

std::string whyOf(const Included& entry)
{
    switch (entry.why) {
    case Included::Why::Seen: return "Seen while it ran.";
    case Included::Why::Runtime: return "The container runtime needs it before the program starts.";
    case Included::Why::Family: return "Another C library, or another release of it, calls it in place of one that is needed.";
    case Included::Why::Always: return "Every C library may call it at any time.";
    }
    return {};
}

/// Each rule becomes one a reason, in the order in which reasons come; names that have none keep the rule.
Profile split(const Profile& profile, const std::map<std::string, std::string, std::less<>>& reasons)
{
    Profile result = profile;
    result.rules.clear();
    for (const Rule& rule : profile.rules) {
        std::vector<std::pair<std::string, std::vector<std::string>>> parts;
        for (const std::string& name : rule.names) {
            const auto found = rule.action == Action::Allow ? reasons.find(name) : reasons.end();
            const std::string reason = found == reasons.end() ? rule.comment : found->second;
            auto part = std::find_if(parts.begin(), parts.end(), [&](const auto& entry) { return entry.first == reason; });
            if (part == parts.end())
                part = parts.insert(parts.end(), {reason, {}});
            part->second.push_back(name);
        }
        for (auto& [reason, names] : parts) {
            Rule one = rule;
            one.comment = reason;
            one.names = std::move(names);
            result.rules.push_back(std::move(one));
        }
    }
    return result;
}

/// The 32-bit entry points stay shut: few images run such programs.
std::vector<Architecture> usualMachines()
{
    return {{"SCMP_ARCH_X86_64", {}}, {"SCMP_ARCH_AARCH64", {}}};
}

/// Sockets of the families that services use, each compared as the kernel reads it: Docker's "less than" takes 64 bits of an int.
Profile withUsualSockets(Profile profile)
{
    Decision usual;
    for (const char* family : {"AF_UNIX", "AF_INET", "AF_INET6", "AF_NETLINK"}) {
        if (const auto condition = conditionFor("socket", 0, Form::Is, family))
            usual.alternatives.push_back({*condition});
    }
    return decided(std::move(profile), {"socket"}, usual);
}

constexpr const char* kRefused = "Dangerous: refused for good, instead of being answered as if the kernel were older.";

} // namespace

std::span<const Preset> presets()
{
    static const std::vector<Preset> all = read();
    return all;
}

const Preset* preset(std::string_view id)
{
    const auto all = presets();
    const auto found = std::find_if(all.begin(), all.end(), [id](const Preset& candidate) { return candidate.id == id; });
    return found == all.end() ? nullptr : &*found;
}

Profile profileOf(const Preset& preset, const Target& target, knowledge::Sealing sealing)
{
    if (preset.docker)
        return dockerDefault();
    // As if each call of the preset had been seen once: families, the runtime's needs and held arguments follow by themselves.
    Observation wanted;
    std::map<std::string, std::string, std::less<>> reasons;
    const Profile byDefault = resolve(dockerDefault(), target);
    const auto allowed = [&byDefault](const std::string& call) {
        return std::any_of(byDefault.rules.begin(), byDefault.rules.end(), [&call](const Rule& rule) { return rule.action == Action::Allow && std::find(rule.names.begin(), rule.names.end(), call) != rule.names.end(); });
    };
    for (const PresetPart& part : preset.parts) {
        for (const std::string& call : part.calls) {
            if (!allowed(call))
                continue;
            wanted.calls["SCMP_ARCH_X86_64"][call].count = 1;
            reasons.try_emplace(call, part.why.source);
        }
    }
    FromTraceOptions options;
    options.sealing = sealing;
    options.target = target;
    const FromTrace built = profileFrom(wanted, options);
    for (const Included& entry : built.included)
        reasons.try_emplace(entry.call, whyOf(entry));
    Profile profile = split(built.profile, reasons);
    profile.architectures.clear();
    profile.archMap = usualMachines();
    if (wanted.calls["SCMP_ARCH_X86_64"].contains("socket"))
        profile = withUsualSockets(std::move(profile));
    for (Rule& rule : profile.rules) {
        if (rule.names == std::vector<std::string>{"socket"} && rule.comment.empty())
            rule.comment = "Sockets of the families that services use: local, IPv4, IPv6, and netlink to ask for addresses.";
        if (rule.action == Action::Errno && rule.args.empty())
            rule.comment = kRefused;
    }
    return profile;
}

Profile withReasons(const FromTrace& built)
{
    std::map<std::string, std::string, std::less<>> reasons;
    for (const Included& entry : built.included)
        reasons.try_emplace(entry.call, whyOf(entry));
    return split(built.profile, reasons);
}

const std::string& dockerDefaultText()
{
    static const std::string text = toJson(dockerDefault());
    return text;
}

} // namespace hullwright::seccomp
