#include "core/grants/roles.h"
#include "core/knowledge/paths.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

struct Holder {
    const compose::Service& service;
    const compose::Origin& origin;
    yaml::Path steps;
};

/// A proxy that passes on reading calls only is what the socket should be behind. It still has the socket: a flaw in it is the host.
bool filters(const compose::Service& service)
{
    return grants::isSocketProxy(service) && grants::letsPost(service) == nullptr;
}

Severity severityFor(const compose::Service& service, const knowledge::PathVerdict& verdict)
{
    if (filters(service))
        return Severity::Low;
    // A user who is not root and can't become root opens the socket only as a member of its group.
    const bool closed = staysUnprivileged(service) && service.groupAdd.empty();
    return closed ? Severity::Medium : severityOf(verdict.severityReadOnly);
}

text::Message messageFor(const compose::Service& service, const std::string& source, const compose::Mount& mount, const knowledge::PathVerdict& verdict)
{
    if (filters(service))
        return {HULLWRIGHT_TR("Rules", "%2 has %1 and passes on only some calls: keep it up to date, and on a network with the one service that needs it."), {source, service.name}};
    if (staysUnprivileged(service) && service.groupAdd.empty())
        return {HULLWRIGHT_TR("Rules", "%1 is handed to %2, which may open it only while its user is in the socket's group: then it controls the host."), {source, service.name}};
    if (verdict.kind == knowledge::PathClass::ControlSocketFolder)
        return {HULLWRIGHT_TR("Rules", "Anyone who controls %2 controls the host: %1 holds the sockets that command the container engine."), {source, service.name}};
    if (mount.readOnly)
        return {HULLWRIGHT_TR("Rules", "Anyone who controls %2 controls the host: through %1 it starts a container with the host's disk. A read-only mount does not make the API read-only."), {source, service.name}};
    return {HULLWRIGHT_TR("Rules", "Anyone who controls %2 controls the host: through %1 it starts a container with the host's disk."), {source, service.name}};
}

void report(const Holder& holder, const compose::Mount& mount, const Context& context)
{
    const std::string source(context.stack.hostPath(mount));
    if (source.empty())
        return;
    const auto verdict = knowledge::judgePath(source);
    if (verdict.kind != knowledge::PathClass::ControlSocket && verdict.kind != knowledge::PathClass::ControlSocketFolder)
        return;
    context.findings.push_back(findingAt(holder.service, holder.steps, holder.origin, severityFor(holder.service, verdict), messageFor(holder.service, source, mount, verdict), mount.target));
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    for (const compose::Mount& mount : service.mounts) {
        if (!mount.fromTmpfsKey && mount.type != compose::Mount::Type::Volume)
            report({service, mount.origin, {std::string("volumes"), mount.index}}, mount, context);
    }
    if (isTrue(service.useApiSocket)) {
        context.findings.push_back(findingAt(service, {std::string("use_api_socket")}, service.useApiSocket->origin, Severity::Critical,
                                             {HULLWRIGHT_TR("Rules", "Anyone who controls %1 controls the host: the engine's socket is handed in, and your registry logins with it."), {service.name}}, "use_api_socket"));
    }
}

/// What is decided outside the service: volumes that bind a path of the host, and mounts taken over from another service.
void checkBeyond(const Rule&, const Context& context)
{
    for (const auto& service : context.stack.services) {
        for (const compose::Mount& mount : service->mounts) {
            if (mount.type == compose::Mount::Type::Volume && !mount.fromTmpfsKey)
                report({*service, mount.origin, {std::string("volumes"), mount.index}}, mount, context);
        }
        for (std::size_t i = 0; i < service->volumesFrom.size(); ++i) {
            const compose::Text& from = service->volumesFrom[i];
            const compose::Service* other = from.value.starts_with("container:") ? nullptr : context.stack.service(std::string_view(from.value).substr(0, from.value.find(':')));
            if (other == nullptr || other == service.get())
                continue;
            for (const compose::Mount& mount : other->mounts)
                report({*service, from.origin, {std::string("volumes_from"), i}}, mount, context);
        }
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const compose::Service* service = context.stack.service(finding.service);
    if (service == nullptr || filters(*service)) // without the socket a proxy has no use
        return {};
    const ServiceEdit edit(context, finding.service);
    if (finding.subject == "use_api_socket") {
        return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Take the engine's socket from %1"), {finding.service}}, edit.unset("use_api_socket", false));
    }
    const bool takenOver = finding.path.find(".volumes_from") != std::string::npos;
    return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Remove the socket from %1"), {finding.service}}, edit.removeItem(takenOver ? "volumes_from" : "volumes", finding.place));
}

} // namespace

const Rule& docker_socket_mounted()
{
    static const Rule rule{
        .id = "docker-socket-mounted",
        .title = HULLWRIGHT_TR("Rules", "The container engine's socket is handed to a service"),
        .layer = "host-access",
        .severity = Severity::Critical,
        .why = HULLWRIGHT_TR("Rules", "Whoever can connect to the socket may do what you do with docker: start a container that mounts the host's disk, and be root there. The socket asks for no password. Mounting it read-only changes nothing, because a call to the API is no write to the file."),
        .attack = HULLWRIGHT_TR("Rules", "After a bug in the service, the attacker sends two calls to the socket: create a container with the host's root folder mounted, and start it. From then on they read and write every file of the host."),
        .fix = HULLWRIGHT_TR("Rules", "Take the mount away. If the service needs to see containers (a dashboard, a reverse proxy), give it a socket proxy that allows only the reading calls it uses, on an internal network of its own."),
        .breaks = HULLWRIGHT_TR("Rules", "A service that lists or starts containers stops doing so, usually with \"Cannot connect to the Docker daemon\" in its log."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.32", url::kCis},
                       {"OWASP Docker Security Cheat Sheet, rule 1", url::kOwasp},
                       {"Docker: protect the daemon socket", "https://docs.docker.com/engine/security/protect-access/"},
                       {"Compose: use_api_socket", url::kServices}},
        .aliases = {.cis = {"5.32"}, .owasp = {"1"}, .kics = {"d6355c88-1e8d-49e9-b2f2-f8a1ca12c75b"}, .composeLint = {"CL-0001"}, .semgrep = {"exposing-docker-socket-volume"}},
        .checkService = check,
        .checkProject = checkBeyond,
        .fixes = fixes,
        .mootUnder = {"socket-proxy-open"},
    };
    return rule;
}

} // namespace hullwright::rules::checks
