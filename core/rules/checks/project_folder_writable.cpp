#include "core/grants/grants.h"
#include "core/rules/check_help.h"
#include "core/rules/mount_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// What is written is run by the developer and not by the host itself, and only when they next use it (Medium). Read-only it shows .env and .git,
/// which developers' containers are meant to see.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    for (const compose::Mount& mount : service.mounts) {
        const auto part = grants::projectPart(mount);
        if (mount.readOnly || part == grants::ProjectPart::None)
            continue;
        const text::Message message = part == grants::ProjectPart::Whole
            ? text::Message{HULLWRIGHT_TR("Rules", "%1 may write to the whole project folder: this file, .env and the hooks of .git, which run on your machine, are among it."), {service.name}}
            : text::Message{HULLWRIGHT_TR("Rules", "%1 may write to a folder above the project: this file and those of other projects are among it."), {service.name}};
        context.findings.push_back(findingAt(service, {std::string("volumes"), mount.index}, mount.origin, Severity::Medium, message, mount.target));
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    // Whoever mounts it writes to it: a database, uploads, what a build makes. Only they know.
    return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Mount %1 read-only in %2"), {finding.subject, finding.service}}, readOnlyMount(ServiceEdit(context, finding.service), finding.place, finding.subject));
}

} // namespace

const Rule& project_folder_writable()
{
    static const Rule rule{
        .id = "project-folder-writable",
        .title = HULLWRIGHT_TR("Rules", "The whole project folder is writable inside"),
        .layer = "host-access",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "Mounting . into a container is a habit of development. The folder has more in it than the source: the Compose file that you start next, .env with all passwords, and .git, whose hooks and settings run programs on your own machine when you next commit."),
        .attack = HULLWRIGHT_TR("Rules", "After a bug in the service the attacker writes privileged: true into the Compose file, or a post-checkout hook, and waits for you. A package that turns bad during npm install does the same."),
        .fix = HULLWRIGHT_TR("Rules", "Mount the subfolders that are needed (./src), or the whole read-only with a volume for what is made there. develop.watch copies changes without any mount. Leave the mount out of the file for production."),
        .breaks = HULLWRIGHT_TR("Rules", "Tools that write into the project (formatters, lock files, build results) report \"Read-only file system\"."),
        .references = {{"OWASP Docker Security Cheat Sheet, rule 8", url::kOwasp}, {"Docker: Compose Watch", "https://docs.docker.com/compose/how-tos/file-watch/"}, {"githooks(5)", "https://git-scm.com/docs/githooks"}},
        .aliases = {.owasp = {"8"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
