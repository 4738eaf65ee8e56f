#include "core/knowledge/paths.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

/// The worst that the other service has mounted from the host; sockets are docker-socket-mounted's.
int worstMount(const compose::Service& other, bool readOnly, const compose::Stack& stack)
{
    int worst = 0;
    for (const compose::Mount& mount : other.mounts) {
        const std::string_view path = stack.hostPath(mount);
        if (path.empty())
            continue;
        const auto verdict = knowledge::judgePath(path);
        if (verdict.kind != knowledge::PathClass::ControlSocket && verdict.kind != knowledge::PathClass::ControlSocketFolder)
            worst = std::max(worst, readOnly || mount.readOnly ? verdict.severityReadOnly : verdict.severityWritable);
    }
    return worst;
}

/// A container from elsewhere brings what nobody sees here (Medium). A service of this file brings what it has: as bad as that is.
void checkServices(const Rule&, const Context& context)
{
    for (const auto& service : context.stack.services) {
        for (std::size_t i = 0; i < service->volumesFrom.size(); ++i) {
            const compose::Text& entry = service->volumesFrom[i];
            const yaml::Path steps{std::string("volumes_from"), i};
            if (entry.value.starts_with("container:")) {
                context.findings.push_back(findingAt(*service, steps, entry.origin, Severity::Medium,
                                                     {HULLWRIGHT_TR("Rules", "%1 takes over all mounts of %2, a container that this file does not have: what they are is not known here."), {service->name, entry.value.substr(10)}}, entry.value));
                continue;
            }
            const std::string name = entry.value.substr(0, entry.value.find(':'));
            const compose::Service* other = context.stack.service(name);
            const int worst = other != nullptr ? worstMount(*other, entry.value.ends_with(":ro"), context.stack) : 0;
            if (worst >= 3) {
                context.findings.push_back(findingAt(*service, steps, entry.origin, severityOf(worst),
                                                     {HULLWRIGHT_TR("Rules", "%1 takes over the mounts of %2, sensitive folders of the host among them."), {service->name, name}}, entry.value));
            }
        }
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Do not take over mounts in %1"), {finding.service}}, ServiceEdit(context, finding.service).removeItem("volumes_from", finding.place));
}

} // namespace

const Rule& volumes_taken_over()
{
    static const Rule rule{
        .id = "volumes-taken-over",
        .title = HULLWRIGHT_TR("Rules", "A service takes over another one's mounts"),
        .layer = "file-system",
        .severity = Severity::Critical,
        .why = HULLWRIGHT_TR("Rules", "volumes_from hands over every mount of another container, writable unless :ro stands behind it. Whoever reads this service's own list of volumes does not see them, and whoever adds a mount to the other one gives it to this one, too."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker in a helper that was given \"the same volumes\" finds the host's folder that only the main service was meant to have."),
        .fix = HULLWRIGHT_TR("Rules", "List the volumes that the service needs under volumes, each read-only where that is enough."),
        .breaks = HULLWRIGHT_TR("Rules", "Files that came with a mount that was forgotten are missing."),
        .references = {{"Compose: volumes_from", url::kServices}, {"OWASP Docker Security Cheat Sheet, rule 8", url::kOwasp}},
        .aliases = {.owasp = {"8"}},
        .checkProject = checkServices,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
