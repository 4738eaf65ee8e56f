#include "core/grants/image_pins.h"
#include "core/knowledge/image_name.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// A version tag is what most projects agree on: a remark (Info). A tag that moves is image-not-pinned's.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!service.image || service.hasBuild)
        return;
    const auto name = knowledge::parseImageName(service.image->value);
    if (!name || !name->digest.empty() || knowledge::tagMoves(name->tag))
        return;
    context.findings.push_back(findingAt(service, {std::string("image")}, service.image->origin, Severity::Info,
                                         {HULLWRIGHT_TR("Rules", "%1 names a version of its image and no digest: the same tag may bring another program tomorrow."), {service.name}}));
}

/// The digest that another service of the stack names for the same version; nothing where none does. Nobody is asked for it over the network.
std::optional<std::string> knownDigest(const compose::Stack& stack, const knowledge::ImageName& name)
{
    for (const auto& other : stack.services) {
        const bool digested = other->image && !other->hasBuild && other->image->value.find('@') != std::string::npos;
        const auto theirs = digested ? knowledge::parseImageName(other->image->value) : std::nullopt;
        if (theirs && !theirs->digest.empty() && theirs->tag == name.tag && theirs->registry == name.registry && theirs->repository == name.repository)
            return theirs->digest;
    }
    return std::nullopt;
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const compose::Service* service = context.stack.service(finding.service);
    const auto name = service != nullptr && service->image ? knowledge::parseImageName(service->image->value) : std::nullopt;
    if (!name)
        return {};
    if (const auto pinned = grants::pinnedDigest(*service))
        return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Pin the image of %1 to the digest that is known of it"), {finding.service}}, ServiceEdit(context, finding.service).set("image", service->image->value + "@" + *pinned));
    const auto digest = knownDigest(context.stack, *name);
    if (!digest)
        return {};
    return oneFix(FixKind::Caution, {HULLWRIGHT_TR("Rules", "Pin the image of %1 to the digest that the stack names elsewhere"), {finding.service}}, ServiceEdit(context, finding.service).set("image", service->image->value + "@" + *digest));
}

} // namespace

const Rule& image_without_digest()
{
    static const Rule rule{
        .id = "image-without-digest",
        .title = HULLWRIGHT_TR("Rules", "An image is named by its tag alone"),
        .layer = "supply-chain",
        .severity = Severity::Info,
        .why = HULLWRIGHT_TR("Rules", "A tag is a label that its owner may stick onto another image at any time, and often does to bring security fixes. A digest names the very bytes: what was tested is what runs, on every host."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker takes over the account or the build of the image's maker and moves the tag to an image of their own. Hosts that pull next run it."),
        .fix = HULLWRIGHT_TR("Rules", "Write the digest behind the tag (nginx:1.27.3@sha256:...; docker buildx imagetools inspect shows it), and let Renovate or Dependabot propose new ones."),
        .breaks = HULLWRIGHT_TR("Rules", "Fixes no longer arrive by themselves: somebody has to take the proposals over."),
        .references = {{"CIS Docker Benchmark 1.6.0, 4.5", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 13", url::kOwasp}, {"Docker: pull by digest", "https://docs.docker.com/reference/cli/docker/image/pull/"}},
        .aliases = {.cis = {"4.2", "4.5"}, .owasp = {"13"}, .composeLint = {"CL-0019"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
