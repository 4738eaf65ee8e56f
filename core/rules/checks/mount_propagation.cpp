#include "core/grants/grants.h"
#include "core/rules/check_help.h"
#include "core/rules/mount_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// shared and rshared carry mounts out to the host, for whoever may mount (Medium) or will once they may (Low). slave and rslave carry them
/// in only: that is what they are chosen for, and no finding.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    const bool mayMount = grants::holds(service, "SYS_ADMIN");
    for (const compose::Mount& mount : service.mounts) {
        if (mount.propagation != "shared" && mount.propagation != "rshared")
            continue;
        const text::Message message = mayMount ? text::Message{HULLWRIGHT_TR("Rules", "What %1 mounts below %2 appears on the host, too: a folder there is covered by whatever it brings."), {service.name, mount.target}}
                                               : text::Message{HULLWRIGHT_TR("Rules", "Mounts below %2 of %1 are shared with the host in both directions."), {service.name, mount.target}};
        context.findings.push_back(findingAt(service, {std::string("volumes"), mount.index}, mount.origin, mayMount ? Severity::Medium : Severity::Low, message, mount.target));
    }
}

/// In long syntax the propagation stands in a mapping of its own.
std::optional<Operations> withoutPropagation(const FixContext& context, const Finding& finding, const compose::Mount& mount)
{
    const yaml::Node node = editableNode(context, finding);
    if (!node || node.kind() != yaml::Kind::Mapping)
        return withoutMountOption(ServiceEdit(context, finding.service), "volumes", mount.origin.place, mount.target, mount.propagation);
    const yaml::Node bind = node.find("bind");
    const yaml::Node propagation = bind && bind.kind() == yaml::Kind::Mapping ? bind.find("propagation") : yaml::Node();
    return propagation ? std::optional(inFile(context, finding, yaml::Set{propagation.path(), "rprivate", propagation.document()})) : std::nullopt;
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const compose::Mount* mount = mountOf(finding, context.stack);
    if (mount == nullptr)
        return {};
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Keep the mounts below %1 to %2"), {mount->target, finding.service}}, withoutPropagation(context, finding, *mount));
}

} // namespace

const Rule& mount_propagation()
{
    static const Rule rule{
        .id = "mount-propagation",
        .title = HULLWRIGHT_TR("Rules", "Mounts travel between a service and the host"),
        .layer = "file-system",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "A shared mount is one in both places: what is mounted inside the container is mounted on the host as well, and stays there. Storage plug-ins need that. For anything else it is a way out for whoever may mount."),
        .attack = HULLWRIGHT_TR("Rules", "With SYS_ADMIN the attacker mounts a file system of their own over a folder below the shared one, and the host reads their files."),
        .fix = HULLWRIGHT_TR("Rules", "Leave the option out, so that the default (rprivate) holds. If the service has to see disks that are mounted later, rslave shows them without the way back."),
        .breaks = HULLWRIGHT_TR("Rules", "Storage drivers and tools that mount for others no longer do; what they mounted is seen inside only."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.20", url::kCis}, {"mount_namespaces(7)", "https://man7.org/linux/man-pages/man7/mount_namespaces.7.html"}, {"Docker: bind propagation", "https://docs.docker.com/engine/storage/bind-mounts/"}},
        .aliases = {.cis = {"5.20"}, .kics = {"baa452f0-1f21-4a25-ace5-844e7a5f410d"}, .composeLint = {"CL-0017"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
