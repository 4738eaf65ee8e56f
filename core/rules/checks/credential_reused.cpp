#include "core/grants/roles.h"
#include "core/knowledge/secrets.h"
#include "core/rules/check_help.h"
#include "core/rules/references.h"

#include <map>

namespace hullwright::rules::checks {

namespace {

struct Use {
    const compose::Service* service;
    const compose::Variable* variable;
};

/// Only passwords that servers ask for: a database and the program that uses it share one by design.
void checkServices(const Rule&, const Context& context)
{
    std::map<std::string, std::vector<Use>> uses;
    for (const auto& service : context.stack.services) {
        for (const compose::Variable& variable : service->environment) {
            if (variable.value && grants::setsOwnPassword(*service, variable.name) && knowledge::judgeVariable(variable.name, *variable.value))
                uses[*variable.value].push_back({service.get(), &variable});
        }
    }
    for (const auto& [value, where] : uses) {
        for (std::size_t i = 1; i < where.size(); ++i) {
            if (where[i].service == where.front().service)
                continue;
            context.findings.push_back(findingAt(*where[i].service, entrySteps({std::string("environment")}, where[i].variable->name, where[i].variable->origin), where[i].variable->origin, Severity::Low,
                                                 {HULLWRIGHT_TR("Rules", "%1 and %2 ask for the same password: who has one has the other."), {where.front().service->name, where[i].service->name}}, where[i].variable->name));
        }
    }
}

} // namespace

const Rule& credential_reused()
{
    static const Rule rule{
        .id = "credential-reused",
        .title = HULLWRIGHT_TR("Rules", "Two servers share one password"),
        .layer = "secrets",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "One password for several servers turns one leak into several. Each program that knows it for its own database opens the others as well."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker reads the environment of a small service, and tries the password from it on every server that its networks reach."),
        .fix = HULLWRIGHT_TR("Rules", "Give each server a password of its own, from a secret or an .env file."),
        .breaks = HULLWRIGHT_TR("Rules", "Programs that use the server need the new password, and a database keeps the one of its first start until it is changed inside."),
        .references = {{"OWASP Docker Security Cheat Sheet, rule 12", url::kOwasp}, {"OWASP Secrets Management Cheat Sheet", "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html"}},
        .aliases = {.owasp = {"12"}},
        .checkProject = checkServices,
    };
    return rule;
}

} // namespace hullwright::rules::checks
