#include "core/knowledge/secrets.h"
#include "core/rules/check_help.h"
#include "core/rules/references.h"

#include <algorithm>
#include <array>

namespace hullwright::rules::checks {

namespace {

bool opensAccount(std::string_view name)
{
    static constexpr std::array<std::string_view, 17> kNames{"AWS_SECRET_ACCESS_KEY", "AWS_SESSION_TOKEN", "AZURE_CLIENT_SECRET", "ARM_CLIENT_SECRET", "DIGITALOCEAN_TOKEN", "DIGITALOCEAN_ACCESS_TOKEN",
                                                             "HCLOUD_TOKEN", "CLOUDFLARE_API_KEY", "CF_API_KEY", "LINODE_TOKEN", "VULTR_API_KEY", "GITHUB_TOKEN", "GH_TOKEN", "GITLAB_TOKEN", "VAULT_TOKEN",
                                                             "NPM_TOKEN", "OVH_APPLICATION_SECRET"};
    return std::find(kNames.begin(), kNames.end(), name) != kNames.end();
}

/// The value comes from elsewhere, which is right; what it opens is an account and not a database (Low). A literal is secret-in-environment's.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    for (const compose::Variable& variable : service.environment) {
        if (!opensAccount(variable.name) || (variable.value && knowledge::judgeVariable(variable.name, *variable.value)))
            continue;
        context.findings.push_back(findingAt(service, entrySteps({std::string("environment")}, variable.name, variable.origin), variable.origin, Severity::Low,
                                             {HULLWRIGHT_TR("Rules", "%1 gets %2 from whoever starts it: a break-in there opens that account."), {service.name, variable.name}}, variable.name));
    }
}

} // namespace

const Rule& cloud_credential_handed_in()
{
    static const Rule rule{
        .id = "cloud-credential-handed-in",
        .title = HULLWRIGHT_TR("Rules", "A service gets the key of an account"),
        .layer = "secrets",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "Keys of a cloud or code account reach far beyond this host. Handed in as a variable from the shell they are often a person's own, with all that the person may do."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker reads /proc/self/environ after a bug in the service, starts machines at the owner's cost, or changes the source of the next release."),
        .fix = HULLWRIGHT_TR("Rules", "Make a key for this service alone, with only the rights that it uses, and hand it in as a secret. On a cloud machine use the machine's own role instead of a key."),
        .breaks = HULLWRIGHT_TR("Rules", "Calls that the narrow key does not cover are refused; the message usually names the right that is missing."),
        .references = {{"OWASP Docker Security Cheat Sheet, rule 12", url::kOwasp}, {"OWASP Secrets Management Cheat Sheet", "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"}},
        .aliases = {.owasp = {"12"}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
