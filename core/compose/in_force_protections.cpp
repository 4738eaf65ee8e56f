// Protections that do not protect: options that the engine does not know, or that a later one takes back.
#include "core/compose/in_force.h"

#include "core/compose/nearest.h"
#include "core/compose/scalars.h"
#include "core/compose/stack_reader.h"
#include "core/compose/units.h"
#include "core/knowledge/capabilities.h"

#include <algorithm>
#include <array>
#include <map>

namespace hullwright::compose {
namespace {

constexpr std::array<std::string_view, 6> kOptions{"no-new-privileges", "seccomp", "apparmor", "label", "systempaths", "writable-cgroups"};
/// Settings that a container has for itself (runc, libcontainer/configs/validate, sysctl).
constexpr std::array<std::string_view, 9> kIpcSettings{"kernel.msgmax", "kernel.msgmnb", "kernel.msgmni", "kernel.sem", "kernel.shmall",
                                                       "kernel.shmmax", "kernel.shmmni", "kernel.shm_rmid_forced", "kernel.domainname"};

void securityOptions(ServiceWarnings& service)
{
    std::map<std::string, const Value*> held; // the last entry of each kind that has one value
    for (const Value& item : service.items("security_opt")) {
        const std::string* text = item.string();
        if (!text || text->empty())
            continue;
        const auto name = text->substr(0, text->find_first_of("=:"));
        const auto read = readSecurityOptions({Text{*text, item.origin}});
        if (!read.unknown.empty()) {
            const std::string_view near = std::find(kOptions.begin(), kOptions.end(), name) == kOptions.end() ? nearest(name, kOptions) : std::string_view();
            service.warnItem("security_opt", item, say(HULLWRIGHT_TR("compose", "the engine does not understand \"%1\" and refuses to start the container"), {*text}), didYouMean(near));
            service.correct(name, near);
            continue;
        }
        if (name == "label" || name == "systempaths")
            continue;
        const auto [at, isFirst] = held.emplace(name, &item);
        if (!isFirst) {
            service.warnItem("security_opt", *at->second, say(HULLWRIGHT_TR("compose", "\"%1\" is not in force: the later \"%2\" wins"), {*at->second->string(), *text}),
                             say(HULLWRIGHT_TR("compose", "Remove one of them.")));
            at->second = &item;
        }
    }
}

void capabilities(ServiceWarnings& service)
{
    std::vector<std::string_view> names{"ALL"};
    for (const knowledge::Capability& each : knowledge::capabilities())
        names.push_back(each.name);
    for (const std::string_view key : {"cap_add", "cap_drop"}) {
        for (const Value& item : service.items(key)) {
            const std::string* text = item.string();
            if (!text || text->empty() || knowledge::canonicalCapability(*text))
                continue;
            const std::string_view near = nearest(*text, names);
            service.warnItem(key, item, say(HULLWRIGHT_TR("compose", "there is no capability \"%1\": the engine refuses to start the container"), {*text}), didYouMean(near));
            service.correct(*text, near);
        }
    }
}

/// Ids that the engine takes: 0 to 2^31-1.
bool isIdOutOfRange(std::string_view text)
{
    const auto id = parseNumber(text);
    return id && (*id < 0 || *id > 2147483647.0);
}

void users(ServiceWarnings& service)
{
    const std::string user = service.text("user");
    const auto colon = user.find(':');
    if (isIdOutOfRange(user.substr(0, colon)) || (colon != std::string::npos && isIdOutOfRange(user.substr(colon + 1))))
        service.warn({"user"}, say(HULLWRIGHT_TR("compose", "the ids of \"%1\" must be from 0 to 2147483647: the container can't start"), {user}));
    for (const Value& item : service.items("group_add")) {
        if (const auto group = scalarText(item); group && isIdOutOfRange(*group))
            service.warnItem("group_add", item, say(HULLWRIGHT_TR("compose", "the group %1 must be from 0 to 2147483647: the container can't start"), {*group}));
    }
}

void sysctls(ServiceWarnings& service, const Trail& where, Problems& problems)
{
    const Value* settings = service.find({"sysctls"});
    if (!settings || !settings->map())
        return;
    const bool hostNetwork = service.text("network_mode") == "host";
    const Trail list(where, "sysctls");
    for (const Value::Entry& entry : *settings->map()) {
        const Origin& origin = entry.value.origin;
        const yaml::Place& place = origin.key.valid() ? origin.key : origin.place;
        const bool net = entry.key.starts_with("net.");
        const bool own = net || entry.key.starts_with("fs.mqueue.") || std::find(kIpcSettings.begin(), kIpcSettings.end(), entry.key) != kIpcSettings.end();
        if (!own)
            problems.warning(Trail(list, entry.key), place, say(HULLWRIGHT_TR("compose", "%1 is a setting of the whole host: the container can't start"), {entry.key}),
                             say(HULLWRIGHT_TR("compose", "Set it on the host, in /etc/sysctl.d.")));
        else if (net && hostNetwork)
            problems.warning(Trail(list, entry.key), place, say(HULLWRIGHT_TR("compose", "%1 would be the host's with network_mode host: the container can't start"), {entry.key}),
                             say(HULLWRIGHT_TR("compose", "Remove it, or give the service a network of its own.")));
    }
}

/// `c 1:3 rwm`, with `*` for a number.
bool isDeviceRule(std::string_view rule)
{
    const auto number = [&rule] {
        const std::size_t digits = rule.starts_with('*') ? 1 : std::min(rule.find_first_not_of("0123456789"), rule.size());
        rule.remove_prefix(digits);
        return digits > 0;
    };
    if (rule.size() < 2 || std::string_view("acb").find(rule[0]) == std::string_view::npos || rule[1] != ' ')
        return false;
    rule.remove_prefix(2);
    if (!number() || !rule.starts_with(':'))
        return false;
    rule.remove_prefix(1);
    return number() && rule.size() > 1 && rule.size() <= 4 && rule[0] == ' ' && rule.find_first_not_of("rwm", 1) == std::string_view::npos;
}

void devices(ServiceWarnings& service)
{
    for (const Value& item : service.items("devices")) {
        const Value *source = item.find("source"), *permissions = item.find("permissions");
        const std::string path = source && source->string() ? *source->string() : std::string();
        const std::string rights = permissions && permissions->string() ? *permissions->string() : std::string();
        const bool cdi = path.find('=') != std::string::npos;
        if (!cdi && !path.empty() && path.front() != '/')
            service.warnItem("devices", item, say(HULLWRIGHT_TR("compose", "\"%1\" is no path of a device: the container can't start"), {path}), say(HULLWRIGHT_TR("compose", "Write the whole path, such as /dev/ttyUSB0.")));
        if (!cdi && rights.find_first_not_of("rwm") != std::string::npos)
            service.warnItem("devices", item, say(HULLWRIGHT_TR("compose", "\"%1\" are no permissions of a device: the engine refuses to start the container"), {rights}),
                             say(HULLWRIGHT_TR("compose", "Write one or more of r, w and m.")));
        else if (!cdi && service.flag("privileged") && isWritten(permissions) && rights != "rwm")
            service.warnItem("devices", item, say(HULLWRIGHT_TR("compose", "\"%1\" restricts nothing: a privileged service has every device with all rights"), {rights}), say(HULLWRIGHT_TR("compose", "Remove privileged.")));
    }
    for (const Value& item : service.items("device_cgroup_rules")) {
        if (const std::string* rule = item.string(); rule && !rule->empty() && !isDeviceRule(*rule))
            service.warnItem("device_cgroup_rules", item, say(HULLWRIGHT_TR("compose", "\"%1\" is no rule: the engine refuses to start the container"), {*rule}), say(HULLWRIGHT_TR("compose", "Write TYPE MAJOR:MINOR RIGHTS, such as \"c 189:* rw\".")));
    }
}

} // namespace

void warnOfProtections(const Value& service, const Trail& where, Problems& problems)
{
    ServiceWarnings warnings(service, where, problems);
    securityOptions(warnings);
    capabilities(warnings);
    users(warnings);
    sysctls(warnings, where, problems);
    devices(warnings);
}

} // namespace hullwright::compose
