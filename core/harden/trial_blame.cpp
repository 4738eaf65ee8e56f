// Which step of a hardening is behind a line of a log or the state of a container, and the edit that takes just that back.

#include "core/harden/trial.h"

#include "core/grants/service_image.h"
#include "core/rules/fix_help.h"

#include <algorithm>

namespace hullwright::harden {

namespace {

using knowledge::Measure;

/// A program that a signal ended has its number and this as exit status.
constexpr int kSignalled = 128;
constexpr int kKilled = kSignalled + 9;      ///< SIGKILL: what the kernel sends where memory runs out, and nobody else here
constexpr int kRefusedCall = kSignalled + 31; ///< SIGSYS: what a seccomp filter sends

template <class T>
bool isOn(const compose::Setting<T>& setting)
{
    return setting && setting->value;
}

/// One that starts as another user than root has none of the engine's own capabilities from the start on: none that is dropped can be missed.
bool canMiss(const compose::Service& service, Measure measure)
{
    return measure != Measure::Capabilities || !grants::runsAsOther(service);
}

/// What the file itself takes away from a service.
std::vector<Measure> measuresOf(const compose::Service& service, const compose::Stack& stack)
{
    std::vector<Measure> result;
    const auto take = [&](bool is, Measure measure) {
        if (is && canMiss(service, measure))
            result.push_back(measure);
    };
    take(!service.capDrop.empty(), Measure::Capabilities);
    take(service.user.has_value(), Measure::User);
    take(isOn(service.readOnly), Measure::ReadOnly);
    take(isOn(service.security.noNewPrivileges), Measure::NoNewPrivileges);
    take(service.limits.memory.effective().has_value(), Measure::Memory);
    take(service.limits.pids.effective().has_value(), Measure::Pids);
    take(service.security.seccomp && service.security.seccomp->value != "unconfined", Measure::Seccomp);
    take(service.security.appArmor && service.security.appArmor->value != "unconfined", Measure::AppArmor);
    take(!service.secrets.empty(), Measure::Secrets);
    take(std::any_of(service.networks.begin(), service.networks.end(), [&](const compose::NetworkAttachment& each) { const auto* net = stack.network(each.network); return net != nullptr && net->internal; }), Measure::Network);
    return result;
}

bool concerns(const Step& step, const compose::Service& service)
{
    return step.measure && (step.service == service.name || step.service.empty());
}

/// The last step of a measure is the one that took the most; nullptr where there is none.
const Step* stepOf(Measure measure, const compose::Service& service, const Plan* plan)
{
    if (plan == nullptr)
        return nullptr;
    const auto step = std::find_if(plan->steps.rbegin(), plan->steps.rend(), [&](const Step& each) { return concerns(each, service) && *each.measure == measure; });
    return step == plan->steps.rend() ? nullptr : &*step;
}

std::optional<Blame> blameOf(std::string_view text, const compose::Service& service, const compose::Stack& stack, const Plan* plan)
{
    const knowledge::ImageFacts* facts = grants::catalogued(service).facts;
    std::vector<Measure> planned;
    if (plan != nullptr)
        for (const Step& step : plan->steps)
            if (concerns(step, service) && canMiss(service, *step.measure))
                planned.push_back(*step.measure);
    if (const auto* sign = planned.empty() ? nullptr : knowledge::signIn(text, facts, planned))
        return Blame{sign->measure, sign->missing, sign->why, service.name, stepOf(sign->measure, service, plan)->id};
    const std::vector<Measure> own = measuresOf(service, stack);
    if (const auto* sign = own.empty() ? nullptr : knowledge::signIn(text, facts, own))
        return Blame{sign->measure, sign->missing, sign->why, service.name, {}};
    return std::nullopt;
}

/// A check that the file has itself is a statement about the service, and nothing to take back.
std::optional<Blame> unhealthy(const compose::Service& service, const Plan* plan)
{
    if (plan == nullptr)
        return std::nullopt;
    const auto step = std::find_if(plan->steps.begin(), plan->steps.end(), [&](const Step& each) { return each.rule == kHealthCheckMeasure && each.service == service.name; });
    if (step == plan->steps.end())
        return std::nullopt;
    return Blame{std::nullopt, {}, HULLWRIGHT_TR("harden", "The health check that was added gets no good answer: the service listens elsewhere or asks for a password, or something else keeps it from working."), service.name, step->id};
}

std::optional<Blame> ended(int exitStatus, const compose::Service& service, const compose::Stack& stack, const Plan* plan)
{
    if (exitStatus != kKilled && exitStatus != kRefusedCall)
        return std::nullopt;
    const Measure measure = exitStatus == kKilled ? Measure::Memory : Measure::Seccomp;
    const text::Text why = exitStatus == kKilled ? HULLWRIGHT_TR("harden", "It was killed from outside, which is what the kernel does where the memory limit is too low.")
                                                 : HULLWRIGHT_TR("harden", "The seccomp profile ended it for a call that it made.");
    if (const Step* step = stepOf(measure, service, plan))
        return Blame{measure, {}, why, service.name, step->id};
    const std::vector<Measure> own = measuresOf(service, stack);
    return std::find(own.begin(), own.end(), measure) == own.end() ? std::nullopt : std::optional(Blame{measure, {}, why, service.name, {}});
}

/// Takes the last item of security_opt of a kind out.
std::optional<compose::Edits> withoutOption(const rules::ServiceEdit& edit, const compose::Service& service, std::string_view kind)
{
    const auto found = std::find_if(service.securityOpt.rbegin(), service.securityOpt.rend(), [&](const compose::Text& each) { return std::string_view(each.value).starts_with(kind); });
    return found == service.securityOpt.rend() ? std::nullopt : edit.removeItem("security_opt", found->origin.place);
}

std::optional<Relaxation> capabilityBack(const rules::ServiceEdit& edit, const compose::Service& service, const std::string& missing)
{
    const auto has = [&](const compose::Text& each) { return each.value == missing || each.value == "CAP_" + missing; };
    if (!missing.empty() && std::none_of(service.capAdd.begin(), service.capAdd.end(), has)) {
        if (auto edits = edit.append("cap_add", {missing}))
            return Relaxation{{HULLWRIGHT_TR("harden", "Give %1 the capability %2 back"), {service.name, missing}}, std::move(*edits)};
        return std::nullopt;
    }
    if (auto edits = edit.unset("cap_drop", yaml::Value::array()))
        return Relaxation{{HULLWRIGHT_TR("harden", "Let %1 keep the engine's capabilities"), {service.name}}, std::move(*edits)};
    return std::nullopt;
}

struct Taken {
    std::optional<compose::Edits> edits;
    text::Text title;
};

Taken takenBack(const rules::ServiceEdit& edit, const compose::Service& service, Measure measure)
{
    switch (measure) {
    case Measure::ReadOnly:
        return {edit.set("read_only", false), HULLWRIGHT_TR("harden", "Let %1 write to its root file system")};
    case Measure::User:
        return {edit.unset("user", nullptr), HULLWRIGHT_TR("harden", "Let %1 run as the user of its image")};
    case Measure::NoNewPrivileges:
        return {withoutOption(edit, service, "no-new-privileges"), HULLWRIGHT_TR("harden", "Let programs of %1 gain privileges")};
    case Measure::Seccomp:
        return {withoutOption(edit, service, "seccomp"), HULLWRIGHT_TR("harden", "Leave %1 to the engine's seccomp profile")};
    case Measure::AppArmor:
        return {withoutOption(edit, service, "apparmor"), HULLWRIGHT_TR("harden", "Leave %1 to the engine's AppArmor profile")};
    case Measure::Memory:
        return {service.limits.memory.deploy ? std::nullopt : edit.unset("mem_limit", 0), HULLWRIGHT_TR("harden", "Take the memory limit from %1")};
    case Measure::Pids:
        return {service.limits.pids.deploy ? std::nullopt : edit.unset("pids_limit", -1), HULLWRIGHT_TR("harden", "Take the limit of processes from %1")};
    case Measure::Capabilities:
    case Measure::Network:
    case Measure::Ports:
    case Measure::Secrets:
        break;
    }
    return {};
}

Taken withoutHealthCheck(const rules::ServiceEdit& edit)
{
    return {edit.unset("healthcheck", yaml::Value{{"disable", true}}), HULLWRIGHT_TR("harden", "Take the health check from %1")};
}

} // namespace

std::optional<Blame> blame(const LogLine& line, const compose::Stack& tried, const Plan* plan)
{
    for (const auto& service : tried.services) {
        if (!service->active || (!line.service.empty() && service->name != line.service))
            continue;
        if (auto found = blameOf(line.text, *service, tried, plan))
            return found;
    }
    return std::nullopt;
}

std::optional<Blame> blame(const TrialState& state, const compose::Stack& tried, const Plan* plan)
{
    const compose::Service* service = tried.service(state.service);
    if (service == nullptr || !service->active)
        return std::nullopt;
    switch (state.kind) {
    case TrialState::Kind::Unhealthy:
        return unhealthy(*service, plan);
    case TrialState::Kind::Restarting:
    case TrialState::Kind::Failed:
        return ended(state.exitStatus, *service, tried, plan);
    case TrialState::Kind::Starting:
    case TrialState::Kind::Running:
    case TrialState::Kind::Healthy:
    case TrialState::Kind::Done:
        break;
    }
    return std::nullopt;
}

std::optional<Relaxation> relaxation(const analysis::Analysis& analysis, const Blame& blame)
{
    const compose::Service* service = analysis.project.stack->service(blame.service);
    if (service == nullptr)
        return std::nullopt;
    const auto context = analysis::fixContext(analysis);
    const rules::ServiceEdit edit(context, service->name);
    if (!edit.possible())
        return std::nullopt;
    if (blame.measure == Measure::Capabilities)
        return capabilityBack(edit, *service, blame.missing);
    auto [edits, title] = blame.measure ? takenBack(edit, *service, *blame.measure) : withoutHealthCheck(edit);
    if (!edits || edits->empty())
        return std::nullopt;
    return Relaxation{{title, {service->name}}, std::move(*edits)};
}

} // namespace hullwright::harden
