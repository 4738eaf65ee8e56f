#include "core/rules/check_help.h"
#include "core/rules/mount_help.h"
#include "core/rules/references.h"

#include <algorithm>
#include <array>

namespace hullwright::rules::checks {

namespace {

std::vector<std::string> optionsOf(const compose::Mount& mount)
{
    std::vector<std::string> options;
    std::string_view rest = mount.tmpfsOptions;
    while (!rest.empty()) {
        const auto comma = std::min(rest.find(','), rest.size());
        options.emplace_back(rest.substr(0, comma));
        rest.remove_prefix(std::min(comma + 1, rest.size()));
    }
    return options;
}

/// Docker's default is noexec, nosuid, nodev. Running programs from memory is what an attacker wants in a read-only container (Low);
/// device nodes need a capability as well, and setuid programs the lack of no-new-privileges.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    static constexpr std::array<std::string_view, 3> kOpen{"exec", "suid", "dev"};
    for (const compose::Mount& mount : service.mounts) {
        if (!mount.fromTmpfsKey)
            continue;
        for (const std::string& option : optionsOf(mount)) {
            if (std::find(kOpen.begin(), kOpen.end(), option) == kOpen.end())
                continue;
            context.findings.push_back(findingAt(service, {std::string("tmpfs"), mount.index}, mount.origin, Severity::Low,
                                                 {HULLWRIGHT_TR("Rules", "%2 of %1 is mounted with %3, which Docker leaves out: programs that are dropped there run."), {service.name, mount.target, option}}, mount.target + " " + option));
        }
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const auto space = finding.subject.rfind(' ');
    const std::string target = finding.subject.substr(0, space);
    const std::string option = finding.subject.substr(space + 1);
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Mount %1 of %2 without %3"), {target, finding.service, option}},
                  withoutMountOption(ServiceEdit(context, finding.service), "tmpfs", finding.place, target, option));
}

} // namespace

const Rule& tmpfs_executable()
{
    static const Rule rule{
        .id = "tmpfs-executable",
        .title = HULLWRIGHT_TR("Rules", "A folder in memory lets programs run"),
        .layer = "file-system",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "A tmpfs is where a hardened service may still write. Docker mounts it so that nothing in it can be run, be setuid or be a device. The options exec, suid and dev take that back."),
        .attack = HULLWRIGHT_TR("Rules", "After a bug in a service with a read-only file system the attacker needs one place to put a tool and start it. This is the place."),
        .fix = HULLWRIGHT_TR("Rules", "Leave the option out. If the program really runs files it made itself (some Java libraries do), give it one small folder with exec and keep the others without."),
        .breaks = HULLWRIGHT_TR("Rules", "Programs that unpack and start helpers in that folder report \"Permission denied\"."),
        .references = {{"mount(8)", "https://man7.org/linux/man-pages/man8/mount.8.html"}, {"Docker: tmpfs mounts", "https://docs.docker.com/engine/storage/tmpfs/"}, {"OWASP Docker Security Cheat Sheet, rule 8", url::kOwasp}},
        .aliases = {.owasp = {"8"}, .composeLint = {"CL-0022"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
