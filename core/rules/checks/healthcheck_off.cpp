#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"
#include "core/rules/references.h"

#include <algorithm>
#include <map>

namespace hullwright::rules::checks {

namespace {

bool disabled(const compose::Service& service)
{
    return service.healthcheck && service.healthcheck->disabled;
}

/// By the service that is waited for: those that wait until it is healthy.
std::map<std::string, std::vector<std::string>, std::less<>> waiting(const compose::Stack& stack)
{
    std::map<std::string, std::vector<std::string>, std::less<>> result;
    for (const auto& service : stack.services) {
        const compose::Value* const needed = service->model ? service->model->find("depends_on") : nullptr;
        if (needed == nullptr || needed->map() == nullptr)
            continue;
        for (const compose::Value::Entry& entry : *needed->map()) {
            if (textAt(&entry.value, {"condition"}) == "service_healthy")
                result[entry.key].push_back(service->name);
        }
    }
    for (auto& [name, names] : result)
        std::sort(names.begin(), names.end());
    return result;
}

/// Most images have no check and run well without one, so its absence is no finding, except where another service waits for it: then the start
/// fails unless the image has one (Low). Switching one off on purpose hides what the image's makers thought worth watching (Info).
void checkServices(const Rule&, const Context& context)
{
    const auto waiters = waiting(context.stack);
    for (const auto& service : context.stack.services) {
        const auto found = waiters.find(service->name);
        const std::vector<std::string> names = found == waiters.end() ? std::vector<std::string>() : found->second;
        if (disabled(*service)) {
            const text::Message message = names.empty() ? text::Message{HULLWRIGHT_TR("Rules", "The health check of %1 is switched off: that it hangs is noticed by its users."), {service->name}}
                                                        : text::Message{HULLWRIGHT_TR("Rules", "The health check of %1 is switched off, and %2 waits for it: the start fails."), {service->name, listed(names)}};
            context.findings.push_back(findingAt(*service, {std::string("healthcheck")}, service->healthcheck->origin, names.empty() ? Severity::Info : Severity::Medium, message, "off"));
        } else if (!service->healthcheck && !names.empty()) {
            context.findings.push_back(findingAbsent(*service, Severity::Low,
                                                     {HULLWRIGHT_TR("Rules", "%2 waits until %1 is healthy, and %1 has no health check here: unless its image has one, the start fails."), {service->name, listed(names)}}, "absent"));
        }
    }
}

std::vector<Fix> fixes(const Finding& finding, const FixContext& context)
{
    if (finding.subject != "off")
        return {};
    // `{}` beside an inherited check would leave that one in force, which is what is wanted. Whether there is one, somebody who is waited for has to say.
    return oneFix(finding.severity == Severity::Info ? FixKind::Caution : FixKind::Guided, {HULLWRIGHT_TR("Rules", "Let the health check of %1 run"), {finding.service}}, ServiceEdit(context, finding.service).unset("healthcheck", yaml::Value::object()));
}

} // namespace

const Rule& healthcheck_off()
{
    static const Rule rule{
        .id = "healthcheck-off",
        .title = HULLWRIGHT_TR("Rules", "A health check is missing or switched off"),
        .layer = "hygiene",
        .severity = Severity::Medium,
        .why = HULLWRIGHT_TR("Rules", "A health check tells a program that runs from one that works. Others can wait for it before they start, and reverse proxies send no requests to a service that fails it."),
        .attack = HULLWRIGHT_TR("Rules", "None by itself. A service that was made to hang stays hanging, and counts as running."),
        .fix = HULLWRIGHT_TR("Rules", "Write a test that asks the program itself (pg_isready, redis-cli ping, a request to a page without a login), with an interval and a start_period. Tools that are not in the image can't be used for it."),
        .breaks = HULLWRIGHT_TR("Rules", "A test that fails for another reason marks a working service as unhealthy, and what waits for it does not start."),
        .references = {{"CIS Docker Benchmark 1.6.0, 4.6 and 5.27", url::kCis}, {"Compose: healthcheck", url::kServices}, {"Docker: control startup order", "https://docs.docker.com/compose/how-tos/startup-order/"}},
        .aliases = {.cis = {"4.6", "5.27"}, .kics = {"698ed579-b239-4f8f-a388-baa4bcb13ef8"}},
        .checkProject = checkServices,
        .fixes = fixes,
    };
    return rule;
}

} // namespace hullwright::rules::checks
