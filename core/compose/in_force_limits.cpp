// Limits that limit nothing, contradict each other, or are out of the engine's range.
#include "core/compose/in_force.h"

#include "core/compose/nearest.h"
#include "core/compose/scalars.h"
#include "core/compose/units.h"

#include <algorithm>
#include <array>

namespace hullwright::compose {
namespace {

constexpr double kLeastMemory = 6.0 * 1024 * 1024; ///< moby, linuxMinMemory
constexpr std::array<std::string_view, 16> kUlimits{"as",  "core", "cpu",    "data",   "fsize", "locks",      "memlock", "msgqueue",
                                                    "nice", "nofile", "nproc", "rss",  "rtprio", "rttime", "sigpending", "stack"};

class LimitWarnings {
public:
    LimitWarnings(const Value& service, const Trail& where, Problems& problems) : m_service(service, where, problems), m_where(where), m_problems(problems) {}

    void zeros();
    void memory();
    void cpus();
    void controlGroups();
    void ulimits();
    void restarts();

private:
    void zero(std::initializer_list<std::string_view> keys, std::string_view name);

    ServiceWarnings m_service;
    const Trail& m_where;
    Problems& m_problems;
};

void LimitWarnings::zero(std::initializer_list<std::string_view> keys, std::string_view name)
{
    if (m_service.number(keys) == 0.0)
        m_service.warn(keys, say(HULLWRIGHT_TR("compose", "%1: 0 is no limit: the service may use everything"), {std::string(name)}), say(HULLWRIGHT_TR("compose", "Write what it may use at most.")));
}

void LimitWarnings::zeros()
{
    zero({"mem_limit"}, "mem_limit");
    zero({"cpus"}, "cpus");
    zero({"pids_limit"}, "pids_limit");
    zero({"deploy", "resources", "limits", "memory"}, "memory");
    zero({"deploy", "resources", "limits", "cpus"}, "cpus");
    zero({"deploy", "resources", "limits", "pids"}, "pids");
}

void LimitWarnings::memory()
{
    const bool deployed = m_service.number({"deploy", "resources", "limits", "memory"}).value_or(0) > 0;
    const double most = m_service.number(deployed ? std::initializer_list<std::string_view>{"deploy", "resources", "limits", "memory"} : std::initializer_list<std::string_view>{"mem_limit"}).value_or(0);
    const auto tooSmall = [&](std::initializer_list<std::string_view> keys, std::string_view name) {
        const double value = m_service.number(keys).value_or(0);
        if (value > 0 && value < kLeastMemory)
            m_service.warn(keys, say(HULLWRIGHT_TR("compose", "%1 is less than 6 MiB: the engine refuses to start the container"), {std::string(name)}),
                           say(HULLWRIGHT_TR("compose", "Is its unit missing? Write 512m for 512 MiB.")));
    };
    tooSmall({"mem_limit"}, "mem_limit");
    tooSmall({"deploy", "resources", "limits", "memory"}, "memory");
    tooSmall({"mem_reservation"}, "mem_reservation");
    const double swap = m_service.number({"memswap_limit"}).value_or(0);
    if (swap > 0 && most <= 0)
        m_service.warn({"memswap_limit"}, say(HULLWRIGHT_TR("compose", "memswap_limit needs mem_limit: without it the engine refuses to start the container")), say(HULLWRIGHT_TR("compose", "Add mem_limit.")));
    else if (swap > 0 && swap < most)
        m_service.warn({"memswap_limit"}, say(HULLWRIGHT_TR("compose", "memswap_limit is less than the memory limit, which it contains: the engine refuses to start the container")),
                       say(HULLWRIGHT_TR("compose", "Write the same size for no swap, or a larger one.")));
    if (const double reserved = m_service.number({"mem_reservation"}).value_or(0); most > 0 && reserved > most)
        m_service.warn({"mem_reservation"}, say(HULLWRIGHT_TR("compose", "mem_reservation is more than the memory limit: the engine refuses to start the container")),
                       say(HULLWRIGHT_TR("compose", "Reserve at most what the limit allows.")));
}

void LimitWarnings::cpus()
{
    const bool limited = m_service.number({"cpus"}).value_or(0) > 0 || m_service.number({"deploy", "resources", "limits", "cpus"}).value_or(0) > 0;
    for (const std::string_view key : {"cpu_quota", "cpu_period"}) {
        if (limited && m_service.number({key}).value_or(0) > 0)
            m_service.warn({key}, say(HULLWRIGHT_TR("compose", "%1 and cpus exclude each other: the engine refuses to start the container"), {std::string(key)}), say(HULLWRIGHT_TR("compose", "Keep cpus.")));
    }
    if (const double period = m_service.number({"cpu_period"}).value_or(0); period > 0 && (period < 1000 || period > 1'000'000))
        m_service.warn({"cpu_period"}, say(HULLWRIGHT_TR("compose", "cpu_period must be from 1000 to 1000000 microseconds: the engine refuses to start the container")));
    if (const double quota = m_service.number({"cpu_quota"}).value_or(0); quota > 0 && quota < 1000)
        m_service.warn({"cpu_quota"}, say(HULLWRIGHT_TR("compose", "cpu_quota must be 1000 microseconds or more: the engine refuses to start the container")));
    const std::string set = m_service.text("cpuset");
    if (set.find_first_not_of("0123456789,-") != std::string::npos)
        m_service.warn({"cpuset"}, say(HULLWRIGHT_TR("compose", "\"%1\" names no CPUs: the engine refuses to start the container"), {set}), say(HULLWRIGHT_TR("compose", "Write numbers and ranges, such as \"0-3\" or \"0,1\".")));
}

/// What only the first version of control groups has; distributions of the last years boot with the second.
void LimitWarnings::controlGroups()
{
    if (m_service.flag("oom_kill_disable"))
        m_service.warn({"oom_kill_disable"}, say(HULLWRIGHT_TR("compose", "oom_kill_disable has no effect with cgroups v2, which most hosts have: the engine drops it")),
                       say(HULLWRIGHT_TR("compose", "Remove it, and set mem_limit high enough.")));
    if (const auto swappiness = m_service.number({"mem_swappiness"})) {
        if (*swappiness < -1 || *swappiness > 100)
            m_service.warn({"mem_swappiness"}, say(HULLWRIGHT_TR("compose", "mem_swappiness must be from 0 to 100: the engine refuses to start the container")));
        else
            m_service.warn({"mem_swappiness"}, say(HULLWRIGHT_TR("compose", "mem_swappiness has no effect with cgroups v2, which most hosts have: the engine drops it")),
                           say(HULLWRIGHT_TR("compose", "Remove it; memswap_limit equal to mem_limit forbids swap.")));
    }
}

void LimitWarnings::ulimits()
{
    const Value* limits = m_service.find({"ulimits"});
    if (!limits || !limits->map())
        return;
    const Trail list(m_where, "ulimits");
    for (const Value::Entry& entry : *limits->map()) {
        const Trail here(list, entry.key);
        const Origin& origin = entry.value.origin;
        if (std::find(kUlimits.begin(), kUlimits.end(), entry.key) == kUlimits.end()) {
            const std::string_view near = nearest(entry.key, kUlimits);
            m_problems.warning(here, origin.key.valid() ? origin.key : origin.place, say(HULLWRIGHT_TR("compose", "there is no ulimit \"%1\": the container can't start"), {entry.key}),
                               didYouMean(near));
            m_problems.correct(entry.key, near);
            continue;
        }
        const Value *soft = entry.value.find("soft"), *hard = entry.value.find("hard");
        if (!soft || !hard || !soft->integer() || !hard->integer())
            continue;
        // -1 is unlimited, the largest of all.
        if (*hard->integer() >= 0 && (*soft->integer() < 0 || *soft->integer() > *hard->integer()))
            m_problems.warning(here, soft->origin.place, say(HULLWRIGHT_TR("compose", "the soft limit of %1 is above the hard one: the container can't start"), {entry.key}),
                               say(HULLWRIGHT_TR("compose", "Lower soft, or raise hard.")));
    }
}

void LimitWarnings::restarts()
{
    const std::string restart = m_service.text("restart");
    if (!restart.empty() && isWritten(m_service.find({"deploy", "restart_policy"})))
        m_service.warn({"restart"}, say(HULLWRIGHT_TR("compose", "restart is not in force: deploy.restart_policy is written as well, and wins")), say(HULLWRIGHT_TR("compose", "Keep one of the two."))); // docker/compose, getRestartPolicy
    if (restart.starts_with("on-failure:") && restart.find_first_not_of("0123456789", 11) != std::string::npos)
        m_service.warn({"restart"}, say(HULLWRIGHT_TR("compose", "\"%1\" has no number of attempts: the container can't start"), {restart}), say(HULLWRIGHT_TR("compose", "Write on-failure:3.")));
}

} // namespace

void warnOfLimits(const Value& service, const Trail& where, Problems& problems)
{
    LimitWarnings limits(service, where, problems);
    limits.zeros();
    limits.memory();
    limits.cpus();
    limits.controlGroups();
    limits.ulimits();
    limits.restarts();
}

} // namespace hullwright::compose
