// What no rule asks for and a stack runs better with: health checks, logs that do not grow for ever, a start after a failure.

#include "core/harden/candidate.h"

#include "core/grants/service_image.h"
#include "core/grants/service_start.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"

#include <algorithm>
#include <set>

namespace hullwright::harden {

namespace {

using knowledge::KnownImage;

const MeasureTexts& healthTexts()
{
    static const MeasureTexts texts{kHealthCheckMeasure, HULLWRIGHT_TR("harden", "No health check"),
                                    HULLWRIGHT_TR("harden", "A health check tells a program that runs from one that works: others can wait for it, and the engine shows when it hangs."),
                                    HULLWRIGHT_TR("harden", "A service that listens elsewhere, or asks for a password, is shown as unhealthy; reverse proxies then send it no requests."), {}};
    return texts;
}

const MeasureTexts& logTexts()
{
    static const MeasureTexts texts{"log-not-limited", HULLWRIGHT_TR("harden", "The log may fill the disk"),
                                    HULLWRIGHT_TR("harden", "By default an engine keeps all that a service ever wrote. Somebody who makes it write a lot fills the host's disk."),
                                    HULLWRIGHT_TR("harden", "Lines older than the last 30 MB are gone. A host whose engine sends all logs to one place (syslog, journald, Loki) does not get those of this service any more: leave the step out there."), {}};
    return texts;
}

const MeasureTexts& restartTexts()
{
    static const MeasureTexts texts{"no-restart-policy", HULLWRIGHT_TR("harden", "Stays down after a failure"),
                                    HULLWRIGHT_TR("harden", "Without a restart policy a service that was made to crash, or whose limit ended it, stays down; so does all of it after the host was started again."),
                                    HULLWRIGHT_TR("harden", "A service that can't start is tried again and again, with longer and longer waits."), {}};
    return texts;
}

/// Says that a measure was left alone, and why.
void leave(Proposals& out, const MeasureTexts& texts, const std::string& service, text::Message reason)
{
    out.skipped.emplace_back(Key{texts.id, service, {}, {}}, Skipped{texts.id, service, std::move(reason), {}, texts.heading});
}

/// In a Compose file a dollar is written twice.
std::string escaped(std::string_view command)
{
    std::string result;
    for (const char c : command)
        result += c == '$' ? std::string("$$") : std::string(1, c);
    return result;
}

void proposeHealth(Proposals& out, const Scene& scene, const compose::Service& service, const rules::ServiceEdit& edit)
{
    if (service.healthcheck)
        return;
    grants::HealthNeeds needs = grants::healthNeeds(service);
    if (needs.test.empty())
        return leave(out, healthTexts(), service.name, std::move(needs.why));
    // Ten seconds: some of these commands start a machine of their own first.
    const yaml::Value check{{"test", yaml::Value::array({"CMD-SHELL", escaped(needs.test)})}, {"interval", "30s"}, {"timeout", "10s"}, {"retries", 3}, {"start_period", "30s"}};
    propose(out, scene, healthTexts(), service.name, {HULLWRIGHT_TR("harden", "Check the health of %1: %2"), {service.name, needs.test}}, edit.set("healthcheck", check),
            rules::FixBasis{needs.confidence, needs.why});
}

using Names = std::set<std::string, std::less<>>;

/// Jobs that others wait for until they have ended: started again, they would never have.
Names jobs(const compose::Stack& stack)
{
    Names result;
    for (const auto& service : stack.services) {
        const compose::Value* needed = rules::valueAt(*service, {"depends_on"});
        if (needed == nullptr || needed->map() == nullptr)
            continue;
        for (const compose::Value::Entry& entry : *needed->map())
            if (rules::textAt(&entry.value, {"condition"}) == "service_completed_successfully")
                result.insert(entry.key);
    }
    return result;
}

/// Why a service is not started again by itself; nothing for a server, which is meant to run for ever.
std::optional<text::Message> noServer(const compose::Service& service, const KnownImage& known, const Names& jobs)
{
    if (jobs.contains(service.name))
        return text::Message{HULLWRIGHT_TR("harden", "Others wait until it has ended: started again, it never would have"), {}};
    if (!service.profiles.empty())
        return text::Message{HULLWRIGHT_TR("harden", "It belongs to a profile, so that it is started when somebody asks for it"), {}};
    if (!known.known())
        return text::Message{HULLWRIGHT_TR("harden", "Its image is not known: it may be a job that is meant to end"), {}};
    const grants::ServiceStart start = grants::serviceStart(service, known);
    if (known.facts->kind == "runtime" || !start.server())
        return start.program.empty() ? text::Message{HULLWRIGHT_TR("harden", "It runs a program of its own, which may be a job that is meant to end"), {}}
                                     : text::Message{HULLWRIGHT_TR("harden", "It runs %1, which may be a job that is meant to end"), {start.program}};
    return std::nullopt;
}

void proposeRestart(Proposals& out, const Scene& scene, const compose::Service& service, const rules::ServiceEdit& edit, const Names& jobs)
{
    if (service.restart || rules::valueAt(service, {"deploy", "restart_policy"}) != nullptr)
        return;
    if (auto reason = noServer(service, grants::catalogued(service), jobs))
        return leave(out, restartTexts(), service.name, std::move(*reason));
    propose(out, scene, restartTexts(), service.name, {HULLWRIGHT_TR("harden", "Start %1 again whenever it ends, unless it was stopped"), {service.name}}, edit.set("restart", "unless-stopped"));
}

void proposeLog(Proposals& out, const Scene& scene, const compose::Service& service, const rules::ServiceEdit& edit)
{
    if (rules::valueAt(service, {"logging"}) != nullptr)
        return;
    const yaml::Value logging{{"driver", "json-file"}, {"options", {{"max-size", "10m"}, {"max-file", "3"}}}};
    propose(out, scene, logTexts(), service.name, {HULLWRIGHT_TR("harden", "Keep the last 30 MB of the log of %1"), {service.name}}, edit.set("logging", logging));
}

} // namespace

void proposeUpkeep(Proposals& out, const Scene& scene)
{
    if (scene.choice.preset == Preset::Baseline) {
        for (const MeasureTexts* texts : {&healthTexts(), &logTexts(), &restartTexts()})
            leave(out, *texts, {}, {HULLWRIGHT_TR("harden", "It is a step of the preset restricted"), {}});
        return;
    }
    const rules::FixContext context = scene.context();
    const Names ended = jobs(*scene.analysis.project.stack);
    for (const auto& service : scene.analysis.project.stack->services) {
        if (rules::valueAt(*service, {"provider"}) != nullptr)
            continue;
        const rules::ServiceEdit edit(context, service->name);
        if (!edit.possible())
            continue;
        proposeLog(out, scene, *service, edit);
        proposeHealth(out, scene, *service, edit);
        proposeRestart(out, scene, *service, edit, ended);
    }
}

} // namespace hullwright::harden
