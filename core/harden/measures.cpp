// What no rule asks for and a stack runs better with: health checks, logs that do not grow for ever, a start after a failure.

#include "core/harden/candidate.h"

#include "core/grants/service_image.h"
#include "core/rules/check_help.h"
#include "core/rules/fix_help.h"

#include <algorithm>
#include <array>
#include <set>

namespace hullwright::harden {

namespace {

using knowledge::Confidence;
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
                                    HULLWRIGHT_TR("harden", "Lines older than the last 30 MB are gone. A host whose engine sends logs elsewhere no longer gets this one: leave the step out there."), {}};
    return texts;
}

const MeasureTexts& restartTexts()
{
    static const MeasureTexts texts{"no-restart-policy", HULLWRIGHT_TR("harden", "Stays down after a failure"),
                                    HULLWRIGHT_TR("harden", "Without a restart policy a service that was made to crash, or whose limit ended it, stays down; so does all of it after the host was started again."),
                                    HULLWRIGHT_TR("harden", "A service that can't start is tried again and again, with longer and longer waits."), {}};
    return texts;
}

bool speaksOf(const compose::Service& service, std::string_view word)
{
    return std::any_of(service.command.begin(), service.command.end(), [&](const compose::Text& item) { return item.value.find(word) != std::string::npos; });
}

/// In a Compose file a dollar is written twice.
std::string escaped(std::string_view command)
{
    std::string result;
    for (const char c : command)
        result += c == '$' ? std::string("$$") : std::string(1, c);
    return result;
}

/// With a password, another port or TLS the image's own question gets no answer.
bool asksDifferently(const compose::Service& service)
{
    static constexpr std::array<std::string_view, 4> kWords{"pass", "port", "tls", "auth"};
    return !service.entrypoint.empty() || std::any_of(kWords.begin(), kWords.end(), [&](std::string_view word) { return speaksOf(service, word); });
}

void proposeHealth(Proposals& out, const Scene& scene, const compose::Service& service, const KnownImage& known, const rules::ServiceEdit& edit)
{
    const Confidence confidence = known.confidence(known.facts->healthConfidence);
    if (service.healthcheck || known.facts->healthTest.empty() || confidence < Confidence::Documented || asksDifferently(service))
        return;
    const yaml::Value check{{"test", yaml::Value::array({"CMD-SHELL", escaped(known.facts->healthTest)})}, {"interval", "30s"}, {"timeout", "5s"}, {"retries", 3}, {"start_period", "30s"}};
    propose(out, scene, healthTexts(), service.name, {HULLWRIGHT_TR("harden", "Check the health of %1: %2"), {service.name, known.facts->healthTest}}, edit.set("healthcheck", check),
            rules::FixBasis{confidence, {HULLWRIGHT_TR("harden", "The command is part of the image."), {}}});
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

/// A server, which is meant to run for ever: not a tool, a job, or a program of the user's own.
bool isServer(const compose::Service& service, const KnownImage& known)
{
    return known.facts->kind != "runtime" && service.entrypoint.empty() && service.profiles.empty();
}

void proposeRestart(Proposals& out, const Scene& scene, const compose::Service& service, const KnownImage& known, const rules::ServiceEdit& edit, const Names& jobs)
{
    if (service.restart || rules::valueAt(service, {"deploy", "restart_policy"}) != nullptr || !isServer(service, known) || jobs.contains(service.name))
        return;
    propose(out, scene, restartTexts(), service.name, {HULLWRIGHT_TR("harden", "Start %1 again after a failure"), {service.name}}, edit.set("restart", "unless-stopped"));
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
    if (scene.choice.preset == Preset::Baseline)
        return;
    const rules::FixContext context = scene.context();
    const Names ended = jobs(*scene.analysis.project.stack);
    for (const auto& service : scene.analysis.project.stack->services) {
        if (rules::valueAt(*service, {"provider"}) != nullptr)
            continue;
        const rules::ServiceEdit edit(context, service->name);
        if (!edit.possible())
            continue;
        proposeLog(out, scene, *service, edit);
        if (const KnownImage known = grants::catalogued(*service); known.known()) {
            proposeHealth(out, scene, *service, known, edit);
            proposeRestart(out, scene, *service, known, edit, ended);
        }
    }
}

} // namespace hullwright::harden
