#include "core/rules/check_help.h"
#include "core/rules/mount_help.h"
#include "core/rules/references.h"

#include <algorithm>
#include <array>

namespace hullwright::rules::checks {

namespace {

/// Folders from which programs run or are configured. A volume over one of them makes writable what read_only was to protect (Low, as its absence).
bool holdsPrograms(std::string_view target)
{
    static constexpr std::array<std::string_view, 16> kFolders{"/", "/bin", "/sbin", "/lib", "/lib64", "/usr", "/usr/bin", "/usr/sbin", "/usr/lib", "/usr/local", "/usr/local/bin", "/usr/local/lib", "/opt", "/etc", "/etc/cron.d", "/root"};
    return std::find(kFolders.begin(), kFolders.end(), target) != kFolders.end();
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!isTrue(service.readOnly))
        return;
    for (const compose::Mount& mount : service.mounts) {
        if (mount.readOnly || mount.fromTmpfsKey || !holdsPrograms(mount.target))
            continue;
        context.findings.push_back(findingAt(service, {std::string("volumes"), mount.index}, mount.origin, Severity::Low,
                                             {HULLWRIGHT_TR("Rules", "%1 has a read-only file system, and a writable mount on %2, where its programs and settings are."), {service.name, mount.target}}, mount.target));
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Mount %1 read-only in %2"), {finding.subject, finding.service}}, readOnlyMount(ServiceEdit(context, finding.service), finding.place, finding.subject));
}

} // namespace

const Rule& read_only_weakened()
{
    static const Rule rule{
        .id = "read-only-weakened",
        .title = HULLWRIGHT_TR("Rules", "A writable mount undoes a read-only file system"),
        .layer = "file-system",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "read_only protects the image's own files. A volume or folder that is mounted over /usr, /opt or /etc lies on top of them and is writable all the same, so that a break-in can stay."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker changes a program or a setting on the mount, and finds it again after the restart."),
        .fix = HULLWRIGHT_TR("Rules", "Mount it read-only, or mount only the folder below it that is really written to."),
        .breaks = HULLWRIGHT_TR("Rules", "What writes there reports \"Read-only file system\"."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.13", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 8", url::kOwasp}, {"Compose: read_only", url::kServices}},
        .aliases = {.cis = {"5.13"}, .owasp = {"8"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
