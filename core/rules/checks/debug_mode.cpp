#include "core/rules/references.h"
#include "core/rules/weak_setting_help.h"

namespace hullwright::rules::checks {

namespace {

/// A developer's own machine is where this belongs: only what others reach is worth more than a remark.
void check(const Rule&, const compose::Service& service, const Context& context)
{
    reportWeakSettings(service, context, knowledge::WeakSetting::Kind::Debugging, Severity::Low, HULLWRIGHT_TR("Rules", "With %2 in %1, %3."));
}

} // namespace

const Rule& debug_mode()
{
    static const Rule rule{
        .id = "debug-mode",
        .title = HULLWRIGHT_TR("Rules", "A program runs in a mode for developers"),
        .layer = "hygiene",
        .severity = Severity::Critical,
        .why = HULLWRIGHT_TR("Rules", "In debug mode an error page shows the program, its variables and often its passwords, and some offer a console. That is a help on one's own machine, and a gift on one that others reach."),
        .attack = HULLWRIGHT_TR("Rules", "The attacker sends a request that fails on purpose and reads the page. With Werkzeug's console or an open debugger they run their own code from there."),
        .fix = HULLWRIGHT_TR("Rules", "Remove the setting, or move it to compose.override.yaml, which is for the developer's machine only."),
        .breaks = HULLWRIGHT_TR("Rules", "Changes of the program no longer take effect by themselves, and errors are in the log instead of the page."),
        .references = {{"OWASP Error Handling Cheat Sheet", "https://cheatsheetseries.owasp.org/cheatsheets/Error_Handling_Cheat_Sheet.html"}, {"Werkzeug: debugging applications", "https://werkzeug.palletsprojects.com/debug/"}},
        .checkService = check,
        .fixes = weakSettingFixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
