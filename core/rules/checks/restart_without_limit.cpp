#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <cstdlib>

namespace hullwright::rules::checks {

namespace {

/// The engine waits longer after each failure, so an endless loop costs little: a remark (Info), and only where a limit was meant and is missing
/// or high. always and unless-stopped say on purpose that there is none.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    constexpr long kTries = 5; // as the CIS benchmark has it
    const compose::Value* policy = valueAt(service, {"deploy", "restart_policy"}); // wins over restart
    if (policy == nullptr && service.restart && service.restart->value.starts_with("on-failure")) {
        const std::string& value = service.restart->value;
        const auto colon = value.find(':');
        const long tries = colon == std::string::npos ? 0 : std::strtol(value.c_str() + colon + 1, nullptr, 10);
        if (tries <= 0 || tries > kTries) {
            context.findings.push_back(findingAt(service, {std::string("restart")}, service.restart->origin, Severity::Info,
                                                 {HULLWRIGHT_TR("Rules", "%1 is started again after each failure, however many there are."), {service.name}}, "restart"));
        }
    }
    if (policy != nullptr && textAt(policy, {"condition"}) == "on-failure") {
        const long tries = std::strtol(textAt(policy, {"max_attempts"}).c_str(), nullptr, 10);
        if (tries <= 0 || tries > kTries) {
            context.findings.push_back(findingAt(service, {std::string("deploy"), std::string("restart_policy")}, policy->origin, Severity::Info,
                                                 {HULLWRIGHT_TR("Rules", "%1 is started again after each failure, however many there are."), {service.name}}, "deploy"));
        }
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    // The policy was set by hand, and how often it is worth a try is not in the file.
    const text::Message title{HULLWRIGHT_TR("Rules", "Give up on %1 after five failures"), {finding.service}};
    if (finding.subject == "restart")
        return oneFix(FixKind::Guided, title, ServiceEdit(context, finding.service).set("restart", "on-failure:5"));
    const yaml::Node policy = editableNode(context, finding);
    if (!policy || policy.kind() != yaml::Kind::Mapping)
        return {};
    yaml::Path path = policy.path();
    path.emplace_back(std::string("max_attempts"));
    return oneFix(FixKind::Guided, title, inFile(context, finding, yaml::Assign{path, 5, policy.document()}));
}

} // namespace

const Rule& restart_without_limit()
{
    static const Rule rule{
        .id = "restart-without-limit",
        .title = HULLWRIGHT_TR("Rules", "A failing service is started again without end"),
        .layer = "resources",
        .severity = Severity::Info,
        .why = HULLWRIGHT_TR("Rules", "on-failure without a number tries for ever. A service that crashes at each start fills the log and uses the processor, and nobody notices that it is down because it is always just starting."),
        .attack = HULLWRIGHT_TR("Rules", "An attacker whose exploit crashes the program when it misses gets as many tries as they like."),
        .fix = HULLWRIGHT_TR("Rules", "Write on-failure:5. For a service that has to come back whatever happens, unless-stopped says so, together with something that watches it."),
        .breaks = HULLWRIGHT_TR("Rules", "After five failures in a row the service stays down until somebody starts it."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.15", url::kCis}, {"Docker: start containers automatically", "https://docs.docker.com/engine/containers/start-containers-automatically/"}, {"OWASP Docker Security Cheat Sheet, rule 7", url::kOwasp}},
        .aliases = {.cis = {"5.15"}, .owasp = {"7"}, .kics = {"2fc99041-ddad-49d5-853f-e35e70a48391"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
