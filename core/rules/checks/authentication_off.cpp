#include "core/rules/references.h"
#include "core/rules/weak_setting_help.h"

namespace hullwright::rules::checks {

namespace {

void check(const Rule&, const compose::Service& service, const Context& context)
{
    reportWeakSettings(service, context, knowledge::WeakSetting::Kind::Authentication, Severity::Low, HULLWRIGHT_TR("Rules", "With %2 in %1, %3."));
}

} // namespace

const Rule& authentication_off()
{
    static const Rule rule{
        .id = "authentication-off",
        .title = HULLWRIGHT_TR("Rules", "A login is switched off"),
        .layer = "secrets",
        .severity = Severity::Critical,
        .why = HULLWRIGHT_TR("Rules", "Some images refuse to start without a password unless a setting says that none is wanted. The setting was made for a minute of trying out; in a file it stays. Whoever reaches the port then is the administrator."),
        .attack = HULLWRIGHT_TR("Rules", "Programs that search the internet for open databases and notebooks find a new one within hours: data is copied and deleted for ransom, a notebook or engine runs the attacker's programs. Inside the project any other service can do the same."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the setting and give the service a password (secrets, or a variable from an .env file). Do not publish its port."),
        .breaks = HULLWRIGHT_TR("Rules", "Programs that connect without a password are refused until they have one. A database that exists already keeps its users: set the password inside it once."),
        .references = {{"OWASP Docker Security Cheat Sheet, rule 5", url::kOwasp}, {"OWASP Top 10: identification and authentication failures", "https://owasp.org/Top10/A07_2021-Identification_and_Authentication_Failures/"}},
        .aliases = {.owasp = {"5"}},
        .checkService = check,
        .fixes = weakSettingFixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
