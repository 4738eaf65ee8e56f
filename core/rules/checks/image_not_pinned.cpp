#include "core/knowledge/image_name.h"
#include "core/rules/check_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// Images that are mounted as a volume.
void checkMounts(const compose::Service& service, const Context& context)
{
    for (const compose::Mount& mount : service.mounts) {
        const auto name = mount.type == compose::Mount::Type::Image ? knowledge::parseImageName(mount.source) : std::nullopt;
        if (!name || !name->digest.empty() || !knowledge::tagMoves(name->tag))
            continue;
        context.findings.push_back(findingAt(service, {std::string("volumes"), mount.index}, mount.origin, Severity::Medium,
                                             {HULLWRIGHT_TR("Rules", "%1 mounts %2 without a fixed version: the next pull may bring other files."), {service.name, mount.source}}, mount.target));
    }
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    checkMounts(service, context);
    // What is built here gets its name here; a digest says exactly which; a variable is decided elsewhere.
    if (!service.image || service.hasBuild || service.image->value.empty())
        return;
    const std::string& image = service.image->value;
    if (image.find('@') != std::string::npos)
        return;
    const auto name = knowledge::parseImageName(image);
    const std::string tag = name ? name->tag : std::string();
    if (!name || !knowledge::tagMoves(tag))
        return;
    const text::Message message = tag.empty() ? text::Message{HULLWRIGHT_TR("Rules", "%1 names no version of %2: the next pull may bring another program."), {service.name, image}}
                                              : text::Message{HULLWRIGHT_TR("Rules", "%1 uses %2, a tag that moves: the next pull may bring another program."), {service.name, image}};
    context.findings.push_back(findingAt(service, {std::string("image")}, service.image->origin, Severity::Medium, message));
}

} // namespace

const Rule& image_not_pinned()
{
    static const Rule rule{
        .id = "image-not-pinned",
        .title = HULLWRIGHT_TR("Rules", "An image has no fixed version"),
        .layer = "supply-chain",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "Without a tag, or with one like latest, what runs is decided by whoever pushed last. Two hosts with the same file run different programs, and nobody can say which one was tested."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker takes over the account of a maintainer, or the build, and pushes once. Every host that pulls runs it, with whatever this file grants."),
        .fix = HULLWRIGHT_TR("Rules", "Name a version (nginx:1.27.3), or better its digest (nginx:1.27.3@sha256:...), and let a program propose updates, so that each is a change that somebody looks at."),
        .breaks = HULLWRIGHT_TR("Rules", "Updates no longer come by themselves, security fixes included: plan for them."),
        .references = {{"CIS Docker Benchmark 1.6.0, 5.28", url::kCis}, {"OWASP Docker Security Cheat Sheet, rule 13", url::kOwasp}, {"Docker: pull by digest", "https://docs.docker.com/reference/cli/docker/image/pull/"}},
        .aliases = {.cis = {"5.28"}, .owasp = {"13"}, .composeLint = {"CL-0004"}, .dclint = {"service-image-require-explicit-tag"}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
