#include "core/grants/grants.h"
#include "core/knowledge/capabilities.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

bool lists(const std::vector<compose::Text>& entries, std::string_view name)
{
    return std::any_of(entries.begin(), entries.end(), [&](const compose::Text& entry) { return knowledge::canonicalCapability(entry.value) == name; });
}

/// Nothing is left of the default set that a program does not need for its own files and users.
bool dropped(const compose::Service& service)
{
    if (lists(service.capDrop, "ALL"))
        return true;
    knowledge::CapabilityMask left = knowledge::kDockerDefault;
    for (const compose::Text& entry : service.capDrop) {
        const auto name = knowledge::canonicalCapability(entry.value);
        if (const knowledge::Capability* capability = name ? knowledge::capability(*name) : nullptr)
            left &= ~knowledge::bit(*capability);
    }
    return (left & ~grants::ordinaryCapabilities()) == 0;
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (dropped(service))
        return;
    const bool raw = !lists(service.capDrop, "NET_RAW");
    context.findings.push_back(findingAbsent(
        service, Severity::Medium,
        raw ? text::Message{HULLWRIGHT_TR("Rules", "%1 keeps capabilities that it hardly needs: with NET_RAW it forges packets on its networks, and each one opens more of the kernel."), {service.name}}
            : text::Message{HULLWRIGHT_TR("Rules", "%1 keeps capabilities that it hardly needs: each one opens more of the kernel to an attacker inside."), {service.name}}));
}

/// The operations that leave a service with what it adds itself, and with what is to be kept.
std::optional<Operations> dropAll(const ServiceEdit& edit, const compose::Service& service, const std::vector<std::string>& keep)
{
    std::optional<Operations> operations = edit.append("cap_drop", {"ALL"});
    std::vector<std::string> missing;
    for (const std::string& name : keep) {
        if (!lists(service.capAdd, name) && !lists(service.capAdd, "ALL") && !lists(service.capDrop, name))
            missing.push_back(name);
    }
    return missing.empty() ? operations : both(std::move(operations), edit.append("cap_add", missing));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const compose::Service* service = context.stack.service(finding.service);
    if (service == nullptr)
        return {};
    const ServiceEdit edit(context, finding.service);
    const grants::CapabilityNeeds needs = grants::capabilityNeeds(*service);
    // What an image needs that nobody knows is tried out, not decided here.
    const bool guess = needs.works != knowledge::Works::Yes && needs.confidence == knowledge::Confidence::Unknown;
    std::vector<Fix> result;
    const text::Message nothing{HULLWRIGHT_TR("Rules", "Drop all capabilities from %1"), {finding.service}};
    if (needs.works == knowledge::Works::Yes && needs.keep.empty())
        addFix(result, FixKind::Caution, nothing, dropAll(edit, *service, {}), needs);
    else if (needs.works == knowledge::Works::Yes)
        addFix(result, FixKind::Caution, {HULLWRIGHT_TR("Rules", "Drop all capabilities from %1, keep what it needs: %2"), {finding.service, listed(needs.keep, needs.keep.size())}}, dropAll(edit, *service, needs.keep), needs);
    else if (!needs.keep.empty())
        addFix(result, guess || needs.works == knowledge::Works::Unknown ? FixKind::Guided : FixKind::Caution, {HULLWRIGHT_TR("Rules", "Drop all capabilities from %1, keep those for its own files and users"), {finding.service}}, dropAll(edit, *service, needs.keep), needs);
    if (!needs.keep.empty() || needs.works == knowledge::Works::Unknown)
        addFix(result, guess || needs.works == knowledge::Works::Unknown ? FixKind::Guided : FixKind::Caution, nothing, dropAll(edit, *service, {}), needs);
    return result;
}

} // namespace

const Rule& capabilities_not_dropped()
{
    static const Rule rule{
        .id = "capabilities-not-dropped",
        .title = HULLWRIGHT_TR("Rules", "Capabilities are not dropped"),
        .layer = "privileges",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "Docker gives every container 14 capabilities, so that nearly any image starts. Most services need none of them, or five. What is not there can't be used after a break-in, and closes the kernel code behind it."),
        .attack = HULLWRIGHT_TR("Rules", "NET_RAW forges packets and listens on the networks of the service; MKNOD, SETFCAP and their like turn up as ingredients of kernel and runtime escapes."),
        .fix = HULLWRIGHT_TR("Rules", "Write cap_drop: [ALL], and add back what the service proves to need. Images that start as root and change to a user of their own need CHOWN, DAC_OVERRIDE, FOWNER, SETGID and SETUID."),
        .breaks = HULLWRIGHT_TR("Rules", "An image that changes its user or its files' owners at the start ends with \"Operation not permitted\"; ping needs NET_RAW on older engines. Add the one capability that the message is about."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.4", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 3", url::kOwasp}, {"capabilities(7)", url::kCapabilities7}},
        .aliases = {.cis = {"5.4"}, .owasp = {"3"}, .kics = {"ce76b7d0-9e77-464d-b86f-c5c48e03e22d"}, .composeLint = {"CL-0006"}},
        .checkService = check,
        .fixes = fixes,
        .mootUnder = {"privileged"},
    };
    return rule;
}

} // namespace hullwright::rules::checks
