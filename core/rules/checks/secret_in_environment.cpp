#include "core/grants/roles.h"
#include "core/knowledge/secrets.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

/// A literal is read by whoever has the file (High). One that everybody tries first, on a server whose port is open, needs no file (Critical).
Severity severityFor(knowledge::SecretKind kind, const compose::Service& service, const std::string& name)
{
    if (kind == knowledge::SecretKind::Placeholder)
        return Severity::Low;
    const bool open = std::any_of(service.ports.begin(), service.ports.end(), [](const compose::Port& port) { return port.everyInterface(); });
    return kind == knowledge::SecretKind::WellKnownDefault && open && grants::setsOwnPassword(service, name) ? Severity::Critical : Severity::High;
}

/// Never the value itself: it would end up in reports and logs.
text::Message messageFor(const compose::Service& service, const std::string& name, const knowledge::SecretVerdict& verdict)
{
    switch (verdict.kind) {
    case knowledge::SecretKind::WellKnownDefault: return {HULLWRIGHT_TR("Rules", "%1 of %2 is %3 that everyone tries first."), {name, service.name, verdict.what}};
    case knowledge::SecretKind::ConnectionString: return {HULLWRIGHT_TR("Rules", "%1 of %2 holds an address with its password in clear text."), {name, service.name}};
    case knowledge::SecretKind::Placeholder: return {HULLWRIGHT_TR("Rules", "%1 of %2 looks like a placeholder for %3: put the real one where it is not read by everyone with this file."), {name, service.name, verdict.what}};
    case knowledge::SecretKind::NamedLiteral:
    case knowledge::SecretKind::TokenFormat: break;
    }
    return {HULLWRIGHT_TR("Rules", "%1 of %2 holds %3 in clear text: everyone with this file has it, and so has everyone inside."), {name, service.name, verdict.what}};
}

void check(const Rule&, const compose::Service& service, const Context& context)
{
    for (const compose::Variable& variable : service.environment) {
        const auto verdict = variable.value ? knowledge::judgeVariable(variable.name, *variable.value) : std::nullopt;
        if (!verdict)
            continue;
        context.findings.push_back(findingAt(service, entrySteps({std::string("environment")}, variable.name, variable.origin), variable.origin, severityFor(verdict->kind, service, variable.name), messageFor(service, variable.name, *verdict), variable.name));
    }
}

/// A name that interpolation takes: `sonar.jdbc.password` is SONAR_JDBC_PASSWORD.
std::string variableFor(const std::string& name)
{
    std::string result;
    bool other = false;
    for (const char c : name) {
        const bool word = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_';
        other = other || !word;
        result += word ? c : '_';
    }
    if (other)
        std::transform(result.begin(), result.end(), result.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    return result.empty() || (result.front() >= '0' && result.front() <= '9') ? "_" + result : result;
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    const ServiceEdit edit(context, finding.service);
    const text::Message title{HULLWRIGHT_TR("Rules", "Take %1 of %2 from the environment"), {finding.subject, finding.service}};
    const yaml::Node list = edit.own("environment");
    const std::string reference = "${" + variableFor(finding.subject) + "}";
    if (list && list.kind() == yaml::Kind::Mapping) {
        const yaml::Node value = list.find(finding.subject);
        if (!value || value.kind() != yaml::Kind::Scalar)
            return {};
        return oneFix(FixKind::Guided, title, Operations{edit.aimed("environment", yaml::Set{edit.path({std::string("environment"), finding.subject}), reference})});
    }
    return oneFix(FixKind::Guided, title, edit.replaceItem("environment", finding.place, finding.subject + "=" + reference));
}

} // namespace

const Rule& secret_in_environment()
{
    static const Rule rule{
        .id = "secret-in-environment",
        .title = HULLWRIGHT_TR("Rules", "A credential stands in clear text"),
        .layer = "secrets",
        .severity = Severity::Critical,
        .why = HULLWRIGHT_TR("Rules", "A Compose file is copied, mailed and kept in version control, and its history keeps what was removed. The environment is shown by docker inspect, inherited by every program that the service starts, and printed by many error pages."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker finds the file in a repository, or reads /proc/self/environ after a bug in the service, and logs in with what stands there. Passwords from examples are tried without any file."),
        .fix = HULLWRIGHT_TR("Rules", "Put it into a file of its own and hand that in with secrets, where the image reads NAME_FILE; or write ${NAME} here and keep the value in an .env file outside version control. Then change the credential: it has been read."),
        .breaks = HULLWRIGHT_TR("Rules", "The service starts with an empty value until the variable is set. Databases keep the password of their first start."),
        .references = {{"OWASP Docker Security Cheat Sheet, rule 12", url::kOwasp}, {"Docker: secrets in Compose", url::kSecrets}, {"NIST SP 800-190, 4.1.4", "https://csrc.nist.gov/pubs/sp/800/190/final"}},
        .aliases = {.owasp = {"12"}, .composeLint = {"CL-0020", "CL-0021"}},
        .checkService = check,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
