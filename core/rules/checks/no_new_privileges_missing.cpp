#include "core/grants/image_terms.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

constexpr const char* kOption = "no-new-privileges:true";

void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (isTrue(service.security.noNewPrivileges))
        return;
    const auto entries = securityOptions(service, "no-new-privileges");
    if (!entries.empty()) {
        context.findings.push_back(findingAt(service, {std::string("security_opt"), entries.back().index}, entries.back().text->origin, Severity::Medium,
                                             {HULLWRIGHT_TR("Rules", "%1 says that a program in it may gain privileges: setuid programs in the image make root of its user."), {service.name}}));
        return;
    }
    context.findings.push_back(findingAbsent(service, Severity::Medium,
                                             {HULLWRIGHT_TR("Rules", "A program in %1 may gain privileges that it was not started with: a setuid program in the image makes root of its user."), {service.name}}));
}

/// Nearly nothing notices; of some images it is known that they may, or nobody tried.
struct Trust {
    FixKind kind = FixKind::Safe;
    std::optional<FixBasis> basis;
};

Trust trustIn(const compose::Service& service)
{
    const knowledge::KnownImage known = grants::catalogued(service);
    if (!known.known())
        return {};
    const knowledge::ImageFacts& facts = *known.facts;
    const bool holds = facts.noNewPrivilegesHolds && grants::holds(service, known, *facts.noNewPrivilegesHolds);
    const FixBasis basis{known.confidence(facts.noNewPrivilegesConfidence),
                         {facts.noNewPrivilegesNote.empty() || holds ? HULLWRIGHT_TR("Rules", "Giving rights up stays possible; gaining them does not.") : facts.noNewPrivilegesNote, {}}};
    switch (facts.noNewPrivileges) {
    case knowledge::Works::Yes: return {FixKind::Safe, basis};
    case knowledge::Works::No: return {FixKind::Guided, basis};
    case knowledge::Works::Conditional: return {holds ? FixKind::Caution : FixKind::Guided, basis};
    case knowledge::Works::Unknown: break;
    }
    return {FixKind::Caution, basis};
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const compose::Service* service = context.stack.service(finding.service);
    if (service == nullptr)
        return {};
    const ServiceEdit edit(context, finding.service);
    const text::Message title{HULLWRIGHT_TR("Rules", "Set no-new-privileges for %1"), {finding.service}};
    const auto entries = securityOptions(*service, "no-new-privileges");
    // The list must not hold an entry twice: where `true` is there and overruled, what overrules it goes.
    const bool there = std::any_of(entries.begin(), entries.end(), [](const OptionEntry& entry) { return entry.text->value == kOption; });
    const Trust trust = trustIn(*service);
    std::vector<Fix> result = oneFix(trust.kind, title,
                                     entries.empty() ? edit.append("security_opt", {kOption})
                                     : there         ? edit.removeItem("security_opt", finding.place)
                                                     : edit.replaceItem("security_opt", finding.place, kOption));
    for (Fix& fix : result)
        fix.basis = trust.basis;
    return result;
}

} // namespace

const Rule& no_new_privileges_missing()
{
    static const Rule rule{
        .id = "no-new-privileges-missing",
        .title = HULLWRIGHT_TR("Rules", "Programs may gain new privileges"),
        .layer = "privileges",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "Without no-new-privileges a program may become more than it was started as: setuid programs such as su, sudo or mount, and files with capabilities, hand out root. Nearly every base image carries some."),
        .attack = HULLWRIGHT_TR("Rules", "An attacker who broke into a service that runs as an ordinary user looks for a setuid program with a flaw, and is root in the container. From there the ways out open."),
        .fix = HULLWRIGHT_TR("Rules", "Add no-new-privileges:true to security_opt. Services that start as root and change to a user of their own are not affected: giving privileges up stays possible."),
        .breaks = HULLWRIGHT_TR("Rules", "Programs that call sudo or su to become root inside the container, and ping on images that give it a file capability, report that they may not."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.26", url::kCis},
                       {"OWASP Docker Security Cheat Sheet, rule 4", url::kOwasp},
                       {"Linux: no_new_privs", "https://docs.kernel.org/userspace-api/no_new_privs.html"}},
        .aliases = {.cis = {"5.26"}, .owasp = {"4"}, .kics = {"27fcc7d6-c49b-46e0-98f1-6c082a6a2750", "610e266e-6c12-4bca-9925-1ed0cd29742b"}, .composeLint = {"CL-0003"}, .semgrep = {"no-new-privileges"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
