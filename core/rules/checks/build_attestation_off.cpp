#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// It concerns whoever receives the image, and only images that are handed on: a remark (Info).
void check(const Rule&, const compose::Service& service, const Context& context)
{
    for (const char* key : {"provenance", "sbom"}) {
        const compose::Value* value = valueAt(service, {"build", key});
        const bool off = value != nullptr && ((value->boolean() != nullptr && !*value->boolean()) || (value->string() != nullptr && *value->string() == "false"));
        if (!off)
            continue;
        context.findings.push_back(findingAt(service, {std::string("build"), std::string(key)}, value->origin, Severity::Info,
                                             {HULLWRIGHT_TR("Rules", "The image of %1 is built without %2: nobody can tell later what went into it."), {service.name, key}}, key));
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Let the build of %1 record its %2"), {finding.service, finding.subject}}, removeNode(context, finding, 3));
}

} // namespace

const Rule& build_attestation_off()
{
    static const Rule rule{
        .id = "build-attestation-off",
        .title = HULLWRIGHT_TR("Rules", "A build leaves no record of what went in"),
        .layer = "supply-chain",
        .severity = Severity::Info,
        .why = HULLWRIGHT_TR("Rules", "BuildKit can write down with the image how it was built (provenance) and which packages are in it (sbom). When the next flaw in a library makes the news, that list says in seconds which images have it."),
        .attack = HULLWRIGHT_TR("Rules", "None by itself. Without the record nobody can show that an image came from the source it claims."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the line: provenance is recorded by default. Set sbom: true for images that you hand on."),
        .breaks = HULLWRIGHT_TR("Rules", "Some old registries do not accept images with attestations, and show an entry for an unknown platform."),
        .references = {{"Docker: build attestations", "https://docs.docker.com/build/metadata/attestations/"}, {"OWASP Docker Security Cheat Sheet, rule 13", url::kOwasp}},
        .aliases = {.owasp = {"13"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
