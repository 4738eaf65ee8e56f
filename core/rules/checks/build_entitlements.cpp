#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// Privileged steps are root on the machine that builds, for every base image and download in them (High). The host's network is what listens there
/// on loopback (Medium). An agent lets each step use the keys while it runs (Low).
void check(const Rule&, const compose::Service& service, const Context& context)
{
    const compose::Value* build = valueAt(service, {"build"});
    if (build == nullptr)
        return;
    const auto add = [&](yaml::Path steps, const compose::Value& value, Severity severity, text::Text text, const char* subject) {
        steps.insert(steps.begin(), std::string("build"));
        context.findings.push_back(findingAt(service, steps, value.origin, severity, {text, {service.name}}, subject));
    };
    const text::Text insecure = HULLWRIGHT_TR("Rules", "Building %1 may run steps as root on the building machine: what they download has the host.");
    const text::Text network = HULLWRIGHT_TR("Rules", "Building %1 runs on the host's network: its steps reach what listens only inside the host.");
    if (const compose::Value* privileged = build->find("privileged"); privileged != nullptr && privileged->boolean() != nullptr && *privileged->boolean())
        add({std::string("privileged")}, *privileged, Severity::High, insecure, "privileged");
    const compose::Value* entitlements = build->find("entitlements");
    for (std::size_t i = 0; entitlements != nullptr && entitlements->list() != nullptr && i < entitlements->list()->size(); ++i) {
        const compose::Value& item = (*entitlements->list())[i];
        if (item.string() == nullptr)
            continue;
        if (*item.string() == "security.insecure")
            add({std::string("entitlements"), i}, item, Severity::High, insecure, "security.insecure");
        else if (*item.string() == "network.host")
            add({std::string("entitlements"), i}, item, Severity::Medium, network, "network.host");
    }
    if (const compose::Value* mode = build->find("network"); mode != nullptr && mode->string() != nullptr && *mode->string() == "host")
        add({std::string("network")}, *mode, Severity::Medium, network, "network");
    if (const compose::Value* ssh = build->find("ssh"); ssh != nullptr && !ssh->isNull())
        add({std::string("ssh")}, *ssh, Severity::Low, HULLWRIGHT_TR("Rules", "Building %1 has your SSH agent: each step that mounts it logs in with your keys while it runs."), "ssh");
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    if (finding.subject == "ssh")
        return {};
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Build %1 without %2"), {finding.service, finding.subject}}, removeNode(context, finding, 3));
}

} // namespace

const Rule& build_entitlements()
{
    static const Rule rule{
        .id = "build-entitlements",
        .title = HULLWRIGHT_TR("Rules", "A build has rights on the building machine"),
        .layer = "supply-chain",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "A build runs what others wrote: base images, packages and their install scripts. BuildKit keeps the steps apart from the machine. privileged and the entitlement security.insecure take that away, network: host lets steps reach what listens on the machine's loopback, and ssh lends them your keys."),
        .attack = HULLWRIGHT_TR("Rules", "A package that turned bad runs its install script during the build. With the entitlement it is root on the developer's machine or the build server, where the keys for releases are."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the right. What needed it (loop devices, a package mirror on localhost) can be prepared outside the build, or the mirror given a name on a network."),
        .breaks = HULLWRIGHT_TR("Rules", "The step that used it stops the build with a message that names the missing entitlement, or cannot connect."),
        .references = {{"Docker: build entitlements", "https://docs.docker.com/reference/cli/docker/buildx/build/"}, {"Compose: build", url::kBuild}, {"CVE-2024-23653", "https://nvd.nist.gov/vuln/detail/CVE-2024-23653"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
