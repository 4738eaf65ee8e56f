#include "core/knowledge/image_name.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// Each start runs whatever was pushed last (Medium, on top of image-not-pinned, which waits for somebody to pull).
void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!service.image || service.hasBuild || !service.pullPolicy)
        return;
    const std::string& policy = service.pullPolicy->value;
    const bool pulls = policy == "always" || policy == "refresh" || policy == "daily" || policy == "weekly" || policy.starts_with("every_");
    const auto name = knowledge::parseImageName(service.image->value);
    if (!pulls || !name || !name->digest.empty() || !knowledge::tagMoves(name->tag))
        return;
    context.findings.push_back(findingAt(service, {std::string("pull_policy")}, service.pullPolicy->origin, Severity::Medium,
                                         {HULLWRIGHT_TR("Rules", "%1 pulls a tag that moves by itself (%2): whatever was pushed last runs, and nobody looks at it first."), {service.name, policy}}));
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Pull the image of %1 only when it is missing"), {finding.service}}, ServiceEdit(context, finding.service).set("pull_policy", "missing"));
}

} // namespace

const Rule& pull_moving_tag()
{
    static const Rule rule{
        .id = "pull-moving-tag",
        .title = HULLWRIGHT_TR("Rules", "A moving tag is pulled by itself"),
        .layer = "supply-chain",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "pull_policy: always asks the registry at each start. Together with latest or no tag at all, a restart is an update that nobody chose: a bad version or a bad actor reaches the host by itself."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker pushes one image to the account of its maker, and waits for restarts."),
        .fix = HULLWRIGHT_TR("Rules", "Name a version or a digest: then always does no harm. Or take the policy away and pull when you mean to."),
        .breaks = HULLWRIGHT_TR("Rules", "Updates need docker compose pull from then on."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.28", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 13", url::kOwasp}, {"Compose: pull_policy", url::kServices}},
        .aliases = {.cis = {"5.28"}, .owasp = {"13"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
