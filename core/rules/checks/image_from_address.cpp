#include "core/knowledge/image_name.h"
#include "core/rules/check_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

bool isNumeric(std::string_view host)
{
    return !host.empty() && host.find_first_not_of("0123456789.") == std::string_view::npos;
}

/// A certificate for a bare address is rare, so such a registry is nearly always one that the engine was told not to check (Low). The engine
/// talks plainly to localhost by itself, which nobody else is on: no finding.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    if (!service.image)
        return;
    const auto name = knowledge::parseImageName(service.image->value);
    if (!name)
        return;
    const std::string& registry = name->registry;
    const std::string host = registry.substr(0, registry.find(':'));
    if (!isNumeric(host) || host.starts_with("127."))
        return;
    context.findings.push_back(findingAt(service, {std::string("image")}, service.image->origin, Severity::Low,
                                         {HULLWRIGHT_TR("Rules", "%1 comes from a registry at a bare address (%2): without a certificate, whoever is on the way replaces the image."), {service.name, registry}}));
}

} // namespace

const Rule& image_from_address()
{
    static const Rule rule{
        .id = "image-from-address",
        .title = HULLWRIGHT_TR("Rules", "An image comes from a registry without a name"),
        .layer = "supply-chain",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "A registry at an IP address hardly ever has a certificate, so the engine has to be told to trust it unchecked (insecure-registries). Then the name says where an image is asked for, and not who answers."),
        .attack = HULLWRIGHT_TR("Rules", "Somebody on the same network answers in the registry's place, and the host runs their image with everything that this file grants."),
        .fix = HULLWRIGHT_TR("Rules", "Give the registry a name and a certificate, from a public authority or your own, and take the address out of insecure-registries. A digest behind the tag protects in the meantime."),
        .breaks = HULLWRIGHT_TR("Rules", "Hosts have to reach and trust the new name first."),
        .references = {{"Docker: test an insecure registry", "https://docs.docker.com/engine/security/certificates/"}, {"OWASP Docker Security Cheat Sheet, rule 13", url::kOwasp}},
        .aliases = {.owasp = {"13"}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
