#include "core/knowledge/paths.h"
#include "core/rules/check_help.h"
#include "core/rules/mount_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// The severity of a mount, 0 where it is nothing to speak of. Engine sockets have a rule of their own.
int severityOn(const knowledge::PathVerdict& verdict, bool readOnly)
{
    if (verdict.kind == knowledge::PathClass::None || verdict.kind == knowledge::PathClass::ControlSocket || verdict.kind == knowledge::PathClass::ControlSocketFolder)
        return 0;
    const int severity = readOnly ? verdict.severityReadOnly : verdict.severityWritable;
    // Low: ordinary places for data. Only what is meant to be read-only and isn't is worth a word there.
    const bool harmless = verdict.kind == knowledge::PathClass::Harmless;
    return severity >= 3 || (harmless && severity == 2) ? severity : 0;
}

text::Message messageFor(const compose::Service& service, const std::string& path, const compose::Mount& mount, const knowledge::PathVerdict& verdict)
{
    const std::vector<std::string> arguments{path, service.name};
    if (verdict.kind == knowledge::PathClass::SessionSocket)
        return {HULLWRIGHT_TR("Rules", "%2 talks to %1 of the host, and does there what its owner may do."), arguments};
    if (!mount.readOnly && verdict.takesHostWhenWritable)
        return {HULLWRIGHT_TR("Rules", "Anyone who controls %2 as root controls the host: what is written to %1 the host runs or trusts."), arguments};
    if (verdict.readsHost && mount.readOnly)
        return {HULLWRIGHT_TR("Rules", "%2 reads %1 of the host, and with it whatever secrets lie there."), arguments};
    if (verdict.readsHost)
        return {HULLWRIGHT_TR("Rules", "%2 reads and changes %1 of the host, and with it whatever secrets lie there."), arguments};
    if (mount.readOnly)
        return {HULLWRIGHT_TR("Rules", "%2 sees %1 of the host."), arguments};
    return {HULLWRIGHT_TR("Rules", "%2 may change %1 of the host."), arguments};
}

void report(const compose::Service& service, const compose::Mount& mount, const Context& context)
{
    const std::string path(context.stack.hostPath(mount));
    if (mount.fromTmpfsKey || path.empty())
        return;
    const auto verdict = knowledge::judgePath(path);
    const int severity = severityOn(verdict, mount.readOnly);
    if (severity > 0)
        context.findings.push_back(findingAt(service, {std::string("volumes"), mount.index}, mount.origin, severityOf(severity), messageFor(service, path, mount, verdict), mount.target));
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    for (const compose::Mount& mount : service.mounts) {
        if (mount.type != compose::Mount::Type::Volume)
            report(service, mount, context);
    }
}

/// Volumes that bind a path of the host: which one is not the service's to say.
void checkVolumes(const Rule&, const Context& context)
{
    for (const auto& service : context.stack.services) {
        for (const compose::Mount& mount : service->mounts) {
            if (mount.type == compose::Mount::Type::Volume)
                report(*service, mount, context);
        }
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const compose::Mount* mount = mountOf(finding, context.stack);
    if (mount == nullptr)
        return {};
    const ServiceEdit edit(context, finding.service);
    const std::string path(context.stack.hostPath(*mount));
    const auto verdict = knowledge::judgePath(path);
    std::vector<Fix> result;
    if (!mount->readOnly && verdict.severityReadOnly < verdict.severityWritable) {
        const bool settles = severityOn(verdict, true) == 0;
        addFix(result, settles ? FixKind::Caution : FixKind::Guided, {HULLWRIGHT_TR("Rules", "Mount %1 read-only in %2"), {path, finding.service}}, readOnlyMount(edit, finding.place, finding.subject));
    }
    addFix(result, FixKind::Guided, {HULLWRIGHT_TR("Rules", "Remove the mount of %1 from %2"), {path, finding.service}}, edit.removeItem("volumes", finding.place));
    return result;
}

} // namespace

const Rule& sensitive_host_mount()
{
    static const Rule rule{
        .id = "sensitive-host-mount",
        .title = HULLWRIGHT_TR("Rules", "A sensitive folder of the host is mounted"),
        .layer = "host-access",
        .severity = Severity::Critical,
        .why = HULLWRIGHT_TR("Rules", "A mounted folder is the host's own, not a copy. Some folders are run or trusted by the host (/etc, /root, /boot, /usr, the engine's data): who writes there becomes root. Others hold keys, logins or logs: reading is enough."),
        .attack = HULLWRIGHT_TR("Rules", "With a writable /etc the attacker adds a timed job, a login or a service that starts at boot. With a readable home folder they copy SSH keys and cloud logins, and go on elsewhere."),
        .fix = HULLWRIGHT_TR("Rules", "Mount the one file or subfolder that is needed, and read-only. For data of the service itself use a named volume."),
        .breaks = HULLWRIGHT_TR("Rules", "A service that writes there reports \"Read-only file system\"; one that looked around misses what is no longer mounted."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.6", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 8", url::kOwasp}, {"Docker: bind mounts", "https://docs.docker.com/engine/storage/bind-mounts/"}},
        .aliases = {.cis = {"5.6"}, .owasp = {"8"}, .kics = {"1c1325ff-831d-43a1-973e-839ae57dfcc0"}, .composeLint = {"CL-0013", "CL-0025"}},
        .checkService = check,
        .checkProject = checkVolumes,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
