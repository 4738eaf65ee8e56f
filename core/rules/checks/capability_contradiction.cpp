#include "core/knowledge/capabilities.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <set>

namespace hullwright::rules::checks {

namespace {

/// The engine looks at added ALL first and then leaves out single drops; dropped ALL is not among them. A capability that is both
/// dropped and added stays. Both from moby, daemon/pkg/oci/caps, TweakCapabilities.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    std::set<std::string> added;
    for (const compose::Text& entry : service.capAdd) {
        if (const auto name = knowledge::canonicalCapability(entry.value))
            added.insert(*name);
    }
    for (std::size_t i = 0; i < service.capDrop.size(); ++i) {
        const compose::Text& entry = service.capDrop[i];
        const auto name = knowledge::canonicalCapability(entry.value);
        if (!name || !added.contains(*name))
            continue;
        const bool all = *name == "ALL";
        const text::Message message = all ? text::Message{HULLWRIGHT_TR("Rules", "%1 drops all capabilities and adds all again: it has every one of them."), {service.name}}
                                          : text::Message{HULLWRIGHT_TR("Rules", "%1 drops %2 and adds it again: it has it."), {service.name, *name}};
        context.findings.push_back(findingAt(service, {std::string("cap_drop"), i}, entry.origin, all ? Severity::Medium : Severity::Low, message, *name));
    }
}

const compose::Text* addedEntry(const Finding& finding, const compose::Stack& stack)
{
    const compose::Service* service = stack.service(finding.service);
    for (std::size_t i = 0; service != nullptr && i < service->capAdd.size(); ++i) {
        if (knowledge::canonicalCapability(service->capAdd[i].value) == finding.subject)
            return &service->capAdd[i];
    }
    return nullptr;
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const compose::Text* entry = addedEntry(finding, context.stack);
    if (entry == nullptr)
        return {};
    return oneFix(FixKind::Guided, {HULLWRIGHT_TR("Rules", "Do not add %1 to %2"), {finding.subject, finding.service}}, ServiceEdit(context, finding.service).removeItem("cap_add", entry->origin.place));
}

} // namespace

const Rule& capability_contradiction()
{
    static const Rule rule{
        .id = "capability-contradiction",
        .title = HULLWRIGHT_TR("Rules", "A dropped capability is added again"),
        .layer = "privileges",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "cap_add wins over cap_drop. A service that does both with the same capability keeps it, and with ALL in both lists it keeps everything, while the file reads as if it were hardened."),
        .attack = HULLWRIGHT_TR("Rules", "What a reviewer took for dropped is there to be used."),
        .fix = HULLWRIGHT_TR("Rules", "Decide: take the capability out of cap_add, or out of cap_drop. With cap_drop: [ALL] add only the single ones that the service proves to need."),
        .breaks = HULLWRIGHT_TR("Rules", "What relied on the capability fails with \"Operation not permitted\" once it is really gone."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.4", url::kCis}, {"Compose: cap_add, cap_drop", url::kServices}, {"capabilities(7)", url::kCapabilities7}},
        .aliases = {.cis = {"5.4"}},
        .checkService = check,
        .fixes = fixes,
        .mootUnder = {"privileged"},
    };
    return rule;
}

} // namespace hullwright::rules::checks
