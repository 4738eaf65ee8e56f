#include "core/knowledge/image_ages.h"
#include "core/rules/check_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// A flaw that is found from now on stays open: the bug that every path begins with is more likely here (Medium).
void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!service.image || service.hasBuild)
        return;
    const auto name = knowledge::parseImageName(service.image->value);
    const auto ended = name ? knowledge::fixesEnded(*name) : std::nullopt;
    if (!ended)
        return;
    context.findings.push_back(findingAt(service, {std::string("image")}, service.image->origin, Severity::Medium,
                                         {HULLWRIGHT_TR("Rules", "%1 runs %2, which gets no security fixes since %3."), {service.name, service.image->value, *ended}}));
}

} // namespace

const Rule& image_end_of_life()
{
    static const Rule rule{
        .id = "image-end-of-life",
        .title = HULLWRIGHT_TR("Rules", "An image gets no security fixes any more"),
        .layer = "supply-chain",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "Makers support a version for a few years. After that, flaws are still found and published, with instructions, and nobody repairs them in it. The engine pulls the image all the same."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker asks the service for its version, looks up what is known about it, and uses a published exploit."),
        .fix = HULLWRIGHT_TR("Rules", "Move to a version that is supported, one major step at a time, with a backup first. The maker's upgrade notes say what has to be converted."),
        .breaks = HULLWRIGHT_TR("Rules", "Databases do not open the files of an older major version: they have to be dumped and loaded, or upgraded with the maker's tool."),
        .references = {{"endoflife.date", "https://endoflife.date/"}, {"CIS Docker Benchmark 1.6.0, 5.28", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 13", url::kOwasp}},
        .aliases = {.cis = {"5.28"}, .owasp = {"13"}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
