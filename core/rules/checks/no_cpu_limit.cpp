#include "core/rules/check_help.h"
#include "core/rules/limit_help.h"
#include "core/rules/references.h"

#include <fmt/format.h>

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const compose::Service& service, const Context& context)
{
    const auto& limit = service.limits.cpus.effective();
    const bool quota = service.limits.cpuQuota && service.limits.cpuQuota->value > 0;
    if (quota || (limit && limit->value > 0))
        return;
    context.findings.push_back(findingAbsent(service, Severity::Low, {HULLWRIGHT_TR("Rules", "%1 may use every processor of the host: when it is busy the rest is slow."), {service.name}}));
}

text::Message titleOf(const std::string& service, const std::string& cpus)
{
    if (cpus == "1")
        return {HULLWRIGHT_TR("Rules", "Limit %1 to one processor"), {service}};
    if (cpus == "0.5")
        return {HULLWRIGHT_TR("Rules", "Limit %1 to half a processor"), {service}};
    if (cpus == "2")
        return {HULLWRIGHT_TR("Rules", "Limit %1 to two processors"), {service}};
    return {HULLWRIGHT_TR("Rules", "Limit %1 to the time of %2 processors"), {service, cpus}};
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const ServiceEdit edit(context, finding.service);
    std::vector<Fix> result;
    const compose::Service* service = context.stack.service(finding.service);
    if (const auto* proposed = proposedLimits(service); proposed != nullptr && proposed->cpus > 0) {
        const std::string text = fmt::format("{}", proposed->cpus);
        addFix(result, FixKind::Caution, titleOf(finding.service, text), setLimit(edit, context.stack, finding.service, {"cpus", "cpus"}, proposed->cpus, text), basisOf(*service, *proposed));
    }
    for (const auto& [value, text] : {std::pair(1.0, "1"), std::pair(0.5, "0.5"), std::pair(2.0, "2")}) {
        const yaml::Value number = value == 0.5 ? yaml::Value(value) : yaml::Value(static_cast<int>(value));
        addFix(result, FixKind::Guided, titleOf(finding.service, text), setLimit(edit, context.stack, finding.service, {"cpus", "cpus"}, number, text));
    }
    return result;
}

} // namespace

const Rule& no_cpu_limit()
{
    static const Rule rule{
        .id = "no-cpu-limit",
        .title = HULLWRIGHT_TR("Rules", "Processor time is not limited"),
        .layer = "resources",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "The kernel shares processor time fairly between containers, but a service without a limit still takes all that is free, and slows down what runs beside it."),
        .attack = HULLWRIGHT_TR("Rules", "Whoever breaks in to mine coins takes every processor; a costly request sent often does the same."),
        .fix = HULLWRIGHT_TR("Rules", "Set cpus, or deploy.resources.limits.cpus, to what the service may take at most: 0.5 is half a processor."),
        .breaks = HULLWRIGHT_TR("Rules", "The service gets slower under load, and starts slower if its start is work."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.12", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 7", url::kOwasp}, {"Docker: resource constraints", url::kLimits}},
        .aliases = {.cis = {"5.12"}, .owasp = {"7"}, .kics = {"6b610c50-99fb-4ef0-a5f3-e312fd945bc3"}, .composeLint = {"CL-0026"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
