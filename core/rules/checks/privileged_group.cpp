#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>
#include <array>

namespace hullwright::rules::checks {

namespace {

bool handsInHost(const compose::Service& service)
{
    return !service.devices.empty() || std::any_of(service.mounts.begin(), service.mounts.end(), [](const compose::Mount& mount) { return mount.type == compose::Mount::Type::Bind; });
}

/// A group opens files of that group. It matters where files of the host are within reach (Medium), and for a user who is not root; root
/// opens them anyway. Names are looked up in the image, numbers on mounted files are the host's.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    static constexpr std::array<std::string_view, 8> kGroups{"0", "root", "disk", "docker", "shadow", "kmem", "adm", "lxd"};
    if (!namesOtherUser(service))
        return;
    for (std::size_t i = 0; i < service.groupAdd.size(); ++i) {
        const compose::Text& entry = service.groupAdd[i];
        if (std::find(kGroups.begin(), kGroups.end(), entry.value) == kGroups.end())
            continue;
        const Severity severity = handsInHost(service) ? Severity::Medium : Severity::Low;
        context.findings.push_back(findingAt(service, {std::string("group_add"), i}, entry.origin, severity,
                                             {HULLWRIGHT_TR("Rules", "The user of %1 belongs to the group %2, too: files that root keeps for that group are open to it."), {service.name, entry.value}}, entry.value));
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Take the group %1 from %2"), {finding.subject, finding.service}}, ServiceEdit(context, finding.service).removeItem("group_add", finding.place));
}

} // namespace

const Rule& privileged_group()
{
    static const Rule rule{
        .id = "privileged-group",
        .title = HULLWRIGHT_TR("Rules", "An ordinary user is in a powerful group"),
        .layer = "privileges",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "A service that runs as an ordinary user gives much of that up again with group_add: the groups root, disk, docker, shadow, kmem, adm and lxd own files on mounted folders and devices that lead to passwords, disks or the engine."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker, who is nobody in particular inside, opens the socket, disk or log that the group may open, and goes on from there."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the group. Where a file has to be shared, make a group for it on the host, give it that one file, and add its number."),
        .breaks = HULLWRIGHT_TR("Rules", "Opening the file or device fails with \"Permission denied\"."),
        .references = {{"CIS Docker Benchmark 1.6.0, 4.1", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 2", url::kOwasp}, {"Compose: group_add", url::kServices}},
        .aliases = {.cis = {"4.1"}, .owasp = {"2"}},
        .checkService = check,
        .fixes = fixes,
        .mootUnder = {"privileged"},
    };
    return rule;
}

} // namespace hullwright::rules::checks
