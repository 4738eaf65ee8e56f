#include "core/grants/roles.h"
#include "core/knowledge/paths.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>

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

/// What the proxy lets through by itself needs no line.
bool openAnyway(const std::string& section)
{
    return section == "EVENTS" || section == "PING" || section == "VERSION";
}

/// A proxy that passes on what the image is known to need; of one that nobody knows, questions about containers.
yaml::Value proxyService(const std::string& socket, const std::string& network, const grants::SocketNeeds& needs)
{
    yaml::Value allowed = yaml::Value::object();
    for (const std::string& section : needs.allows)
        if (!openAnyway(section))
            allowed[section] = 1;
    if (needs.allows.empty())
        allowed["CONTAINERS"] = 1;
    if (!needs.writes)
        allowed["POST"] = 0;
    return yaml::Value{{"image", "tecnativa/docker-socket-proxy:0.3.0"},
                       {"restart", "unless-stopped"},
                       {"read_only", true},
                       {"tmpfs", yaml::Value::array({"/run", "/tmp"})},
                       {"cap_drop", yaml::Value::array({"ALL"})},
                       {"security_opt", yaml::Value::array({"no-new-privileges:true"})},
                       {"mem_limit", "64m"},
                       {"environment", allowed},
                       {"volumes", yaml::Value::array({socket + ":/var/run/docker.sock:ro"})},
                       {"networks", yaml::Value::array({network})}};
}

/// Tells the service where the engine is now. An argument goes to others only: a program whose settings stand in a file may not read that any more once it gets one.
std::optional<Operations> tellAddress(const compose::Service& service, const ServiceEdit& edit, const std::string& address, const grants::SocketNeeds& needs)
{
    if (needs.how == knowledge::ImageSocket::How::Environment) {
        const bool told = std::any_of(service.environment.begin(), service.environment.end(), [](const compose::Variable& variable) { return variable.name == "DOCKER_HOST"; });
        return told ? std::nullopt : edit.addVariable("DOCKER_HOST", address);
    }
    const auto has = [&](std::string_view word) {
        return std::any_of(service.command.begin(), service.command.end(), [&](const compose::Text& item) { return lowered(item.value).find(lowered(word)) != std::string::npos; });
    };
    const yaml::Node command = edit.own("command");
    const std::string family = needs.argument.substr(0, needs.argument.rfind('.')); // "--providers.docker"
    if (!command || command.kind() != yaml::Kind::Sequence || !has(family) || has(needs.argument))
        return std::nullopt;
    return edit.append("command", {needs.argument + address});
}

/// The socket goes to a proxy on a closed network with this service alone, which is told its address. Offered where the service mounts Docker's own
/// socket itself and has networks to be on.
std::optional<Operations> behindProxy(const Finding& finding, const FixContext& context, const compose::Service& service, const grants::SocketNeeds& needs)
{
    const ServiceEdit edit(context, finding.service);
    const auto mount = std::find_if(service.mounts.begin(), service.mounts.end(), [&](const compose::Mount& each) { return each.target == finding.subject && each.type == compose::Mount::Type::Bind; });
    const std::string name = finding.service + "-socket-proxy";
    const std::string network = finding.service + "-socket";
    // Who can't open the socket gains nothing from a proxy that can, and the stack gets one more container that holds the host.
    const bool other = service.user && !service.user->value.empty() ? !grants::namesRoot(service.user->value) : grants::imageStart(service).surelyOther();
    if ((other && service.groupAdd.empty()) || needs.works == knowledge::Works::No)
        return std::nullopt;
    if (mount == service.mounts.end() || !mount->resolvedSource.ends_with("/docker.sock") || service.networkMode || context.stack.service(name) != nullptr || context.stack.network(network) != nullptr)
        return std::nullopt;
    const yaml::Node networks = edit.written("networks");
    if (networks && networks.kind() != yaml::Kind::Sequence)
        return std::nullopt;
    auto operations = both(edit.removeItem("volumes", finding.place), tellAddress(service, edit, "tcp://" + name + ":2375", needs));
    operations = both(std::move(operations), networks ? edit.append("networks", {network}) : edit.set("networks", yaml::Value::array({"default", network})));
    return both(std::move(operations), Operations{compose::aimed(context.files, yaml::Assign{{std::string("services"), name}, proxyService(mount->resolvedSource, network, needs)}),
                                                  compose::aimed(context.files, yaml::Assign{{std::string("networks"), network}, yaml::Value{{"internal", true}}})});
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
    const grants::SocketNeeds needs = grants::socketNeeds(*service);
    std::vector<Fix> result = oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Remove the socket from %1"), {finding.service}}, edit.removeItem(takenOver ? "volumes_from" : "volumes", finding.place));
    const auto proxy = takenOver ? std::nullopt : behindProxy(finding, context, *service, needs);
    const text::Message looks{HULLWRIGHT_TR("Rules", "Put a proxy between %1 and the socket, which lets it look at containers only"), {finding.service}};
    if (needs.works != knowledge::Works::Yes)
        addFix(result, FixKind::Guided, looks, proxy);
    else if (needs.writes)
        addFix(result, FixKind::Guided, {HULLWRIGHT_TR("Rules", "Put a proxy between %1 and the socket, which lets through what it needs: %2"), {finding.service, listed(needs.allows, needs.allows.size())}}, proxy, needs);
    else
        addFix(result, FixKind::Guided, looks, proxy, needs);
    return result;
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
