// Facts about an image that are pinned in the file and can't be understood.
#include "core/grants/service_image.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

namespace hullwright::rules::checks {

namespace {

/// Nobody would notice that it counts for nothing (Low).
void check(const Rule&, const compose::Service& service, const Context& context)
{
    for (const grants::PinnedFacts::Unread& unread : grants::pinnedFacts(service).unread) {
        context.findings.push_back(findingAt(service, unread.steps, unread.origin, Severity::Low,
                                             {HULLWRIGHT_TR("Rules", "What %1 pins of its image is not understood, and does not count: %2."), {service.name, unread.text}}, yaml::toString(unread.steps)));
    }
}

} // namespace

const Rule& pinned_facts_unread()
{
    static const Rule rule{
        .id = "pinned-facts-unread",
        .title = HULLWRIGHT_TR("Rules", "A pinned fact of an image is not understood"),
        .layer = "hygiene",
        .severity = Severity::Low,
        .why = HULLWRIGHT_TR("Rules", "Under x-hullwright a service can pin what its image runs as, writes to and needs; hardening and the score then follow that. What is misspelt there is as if it were missing."),
        .attack = HULLWRIGHT_TR("Rules", "None by itself. The service keeps rights that somebody thought it had given up."),
        .fix = HULLWRIGHT_TR("Rules", "Write image: {user: \"1000:1000\", writes: [/data], needs: [CHOWN]}: a user, a list of absolute folders, a list of capabilities."),
        .breaks = HULLWRIGHT_TR("Rules", "Nothing: it did not count."),
        .references = {{"Compose: extensions", "https://docs.docker.com/reference/compose-file/extension/"}},
        .checkService = check,
    };
    return rule;
}

} // namespace hullwright::rules::checks
