#include "core/knowledge/secrets.h"
#include "core/rules/check_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// A hash has to be guessed first (Medium); a password or token does not (High).
Severity severityFor(const knowledge::SecretVerdict& verdict)
{
    if (verdict.kind == knowledge::SecretKind::Placeholder)
        return Severity::Low;
    return verdict.what.find("hash") != std::string::npos ? Severity::Medium : Severity::High;
}

void look(const compose::Service& service, const compose::Value* labels, const yaml::Path& section, const Context& context)
{
    if (labels == nullptr || labels->map() == nullptr)
        return;
    for (const compose::Value::Entry& entry : *labels->map()) {
        const std::string* value = entry.value.string();
        const auto verdict = value != nullptr ? knowledge::judgeLabel(entry.key, *value) : std::nullopt;
        if (!verdict)
            continue;
        context.findings.push_back(findingAt(service, entrySteps(section, entry.key, entry.value.origin), entry.value.origin, severityFor(*verdict),
                                             {HULLWRIGHT_TR("Rules", "The label %2 of %1 holds %3: everybody who may list containers reads it."), {service.name, entry.key, verdict->what}}, entry.key));
    }
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    look(service, valueAt(service, {"labels"}), {std::string("labels")}, context);
    look(service, valueAt(service, {"annotations"}), {std::string("annotations")}, context);
    look(service, valueAt(service, {"deploy", "labels"}), {std::string("deploy"), std::string("labels")}, context);
}

} // namespace

const Rule& secret_in_label()
{
    static const Rule rule{
        .id = "secret-in-label",
        .title = HULLWRIGHT_TR("Rules", "A credential stands in a label"),
        .layer = "secrets",
        .severity = Severity::High,
        .why = HULLWRIGHT_TR("Rules", "Labels are made to be read by others: dashboards, reverse proxies and log collectors list them, also through a socket proxy that allows nothing but reading. A password hash among them can be guessed without anybody noticing."),
        .attack = HULLWRIGHT_TR("Rules", "One call to the engine lists all containers with their labels. The attacker takes the hash home and tries billions of passwords against it, or uses the token as it is."),
        .fix = HULLWRIGHT_TR("Rules", "Traefik reads its users from a file (basicauth.usersfile), which a secret can be. For others use a variable from an .env file, which keeps it out of the repository at least. Then change the credential."),
        .breaks = HULLWRIGHT_TR("Rules", "The login does not work until the file is mounted where the proxy looks for it."),
        .references = {{"OWASP Docker Security Cheat Sheet, rule 12", url::kOwasp}, {"Traefik: BasicAuth usersFile", "https://doc.traefik.io/traefik/middlewares/http/basicauth/"}, {"Compose: labels", url::kServices}},
        .aliases = {.owasp = {"12"}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
