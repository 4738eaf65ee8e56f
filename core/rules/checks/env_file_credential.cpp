#include "core/knowledge/secrets.h"
#include "core/rules/check_help.h"
#include "core/rules/references.h"

#include <algorithm>

namespace hullwright::rules::checks {

namespace {

/// A file of variables is where credentials belong, so a strong one there is no finding. One that everybody tries first is weak wherever it stands.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    const compose::Value* environment = valueAt(service, {"environment"});
    if (environment == nullptr || environment->map() == nullptr || service.envFiles.empty())
        return;
    std::vector<std::string> names;
    for (const compose::Value::Entry& entry : *environment->map()) {
        const std::string* value = entry.value.string();
        const auto verdict = entry.value.origin.kind == compose::Origin::Kind::Implied && value != nullptr ? knowledge::judgeVariable(entry.key, *value) : std::nullopt;
        if (verdict && verdict->kind == knowledge::SecretKind::WellKnownDefault)
            names.push_back(entry.key);
    }
    if (names.empty())
        return;
    std::sort(names.begin(), names.end());
    context.findings.push_back(findingAt(service, {std::string("env_file")}, service.envFiles.front().origin, Severity::Medium,
                                         {HULLWRIGHT_TR("Rules", "The file of variables of %1 has passwords that everyone tries first: %2."), {service.name, listed(names)}}));
}

} // namespace

const Rule& env_file_credential()
{
    static const Rule rule{
        .id = "env-file-credential",
        .title = HULLWRIGHT_TR("Rules", "A file of variables has a well-known password"),
        .layer = "secrets",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "An env_file keeps credentials out of the Compose file, which is good. It does not make them strong: a file that was copied from an example still has the example's passwords."),
        .attack = HULLWRIGHT_TR("Rules", "Nobody needs to see the file. Passwords like changeme or postgres are the first that a guessing program tries."),
        .fix = HULLWRIGHT_TR("Rules", "Replace each with a long random one (openssl rand -base64 24), and keep the file out of version control."),
        .breaks = HULLWRIGHT_TR("Rules", "Databases keep the password of their first start: change it inside as well."),
        .references = {{"OWASP Docker Security Cheat Sheet, rule 12", url::kOwasp}, {"Compose: env_file", url::kServices}},
        .aliases = {.owasp = {"12"}, .composeLint = {"CL-0020"}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
