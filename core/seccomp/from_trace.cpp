#include "core/seccomp/from_trace.h"

#include "core/knowledge/syscalls.h"
#include "core/seccomp/pins.h"
#include "core/seccomp/words.h"

#include <algorithm>
#include <cerrno>
#include <map>

namespace hullwright::seccomp {

namespace {

using Why = Included::Why;

std::vector<const Rule*> rulesNaming(const Profile& profile, std::string_view call, Action action)
{
    std::vector<const Rule*> rules;
    for (const Rule& rule : profile.rules) {
        if (rule.action == action && std::find(rule.names.begin(), rule.names.end(), call) != rule.names.end())
            rules.push_back(&rule);
    }
    return rules;
}

class Builder {
public:
    Builder(const Observation& observation, const FromTraceOptions& options)
        : m_observation(observation), m_options(options), m_default(resolve(dockerDefault(), options.target)), m_seen(mergedCalls(observation))
    {
    }

    FromTrace build()
    {
        addSeen();
        addFamilies();
        addRuntime();
        for (const std::string& call : knowledge::alwaysNeeded())
            include(call, Why::Always, {HULLWRIGHT_TR("seccomp", "Every C library may call it at any time."), {}});
        m_result.pins = pins(m_seen, runtimeCalls());
        std::erase_if(m_result.pins, [this](const Pin& pin) { return m_left.contains(pin.call); });
        for (Pin& pin : m_result.pins)
            pin.taken = !pin.alternatives.empty() && (m_options.pinning == Pinning::On || (m_options.pinning == Pinning::Chosen && m_options.pinned.contains({pin.call, pin.index})));
        writeProfile();
        for (auto& [call, entry] : m_included) {
            if (m_options.base == Base::Minimal || entry.beyondDefault)
                m_result.included.push_back(entry);
        }
        return std::move(m_result);
    }

private:
    /// Docker's default allows it with some arguments only.
    [[nodiscard]] bool heldByDefault(std::string_view call) const
    {
        const auto rules = rulesNaming(m_default, call, Action::Allow);
        return !rules.empty() && std::all_of(rules.begin(), rules.end(), [](const Rule* rule) { return !rule->args.empty(); });
    }
    [[nodiscard]] bool allowedByDefault(std::string_view call) const { return !rulesNaming(m_default, call, Action::Allow).empty(); }

    void include(const std::string& call, Why why, text::Message reason, std::string by = {}, std::uint64_t count = 0)
    {
        const bool allowed = allowedByDefault(call);
        // What nobody has seen is not worth going beyond what Docker allows.
        if (!knowledge::systemCall(call) && why != Why::Seen)
            return;
        if (why != Why::Seen && (!allowed || m_left.contains(call)))
            return;
        m_included.try_emplace(call, Included{why, call, std::move(reason), std::move(by), count, !allowed});
    }

    void leave(const std::string& call, text::Message reason)
    {
        m_left.insert(call);
        m_result.leftOut.push_back({call, std::move(reason)});
    }

    void addSeen()
    {
        for (const auto& [call, seen] : m_seen) {
            const bool refused = !allowedByDefault(call);
            if (refused && call == "clone3")
                leave(call, {HULLWRIGHT_TR("seccomp", "Its flags lie in memory where no filter can look. It is answered with ENOSYS, and every C library then takes clone, whose flags can be held."), {}});
            else if (refused && seen.count > 0 && seen.failed == seen.count)
                leave(call, {HULLWRIGHT_TR("seccomp", "It failed each of the %1 times, and Docker's default refuses it too."), {std::to_string(seen.count)}});
            else if (refused && seen.refused == seen.count && seen.count > 0)
                leave(call, {HULLWRIGHT_TR("seccomp", "A filter refused it each of the %1 times, and Docker's default does too."), {std::to_string(seen.count)}});
            else if (refused && seen.neverDone())
                leave(call, {HULLWRIGHT_TR("seccomp", "It failed or a filter refused it, each of the %1 times, and Docker's default refuses it too."), {std::to_string(seen.count)}});
            else
                include(call, Why::Seen, {HULLWRIGHT_TR("seccomp", "Seen %1 times."), {std::to_string(seen.count)}}, {}, seen.count);
        }
    }

    void addFamilies()
    {
        for (const std::vector<std::string>& family : knowledge::callFamilies()) {
            const auto member = std::find_if(family.begin(), family.end(), [&](const std::string& call) { return m_seen.contains(call); });
            if (member == family.end())
                continue;
            for (const std::string& call : family)
                include(call, Why::Family, {HULLWRIGHT_TR("seccomp", "Another C library, or another release of it, calls it in place of %1."), {*member}}, *member);
        }
    }

    [[nodiscard]] bool counts(const knowledge::RuntimeNeed& need) const { return need.sealed || m_options.sealing == knowledge::Sealing::Open; }

    [[nodiscard]] std::set<std::string> runtimeCalls() const
    {
        std::set<std::string> calls;
        for (const knowledge::RuntimeNeed& need : knowledge::runtimeNeeds()) {
            if (counts(need))
                calls.insert(need.call);
        }
        return calls;
    }

    void addRuntime()
    {
        for (const knowledge::RuntimeNeed& need : knowledge::runtimeNeeds()) {
            if (counts(need))
                include(need.call, Why::Runtime, {need.why, {}}, need.runtime);
        }
    }

    void writeProfile()
    {
        Profile& profile = m_result.profile;
        profile.defaultAction = Action::Errno;
        profile.architectures = m_options.architectures;
        for (const auto& [architecture, calls] : m_observation.calls) {
            if (m_options.architectures.empty())
                profile.architectures.push_back(architecture);
        }
        if (profile.architectures.empty())
            profile.architectures = {"SCMP_ARCH_X86_64"};
        if (m_options.base == Base::Docker) {
            profile.defaultErrno = m_default.defaultErrno;
            profile.rules = m_default.rules;
        } else {
            // Programs take ENOSYS as "this kernel is older" and go another way; EPERM is for what nobody should get around.
            profile.defaultErrno = ENOSYS;
        }
        Rule plain;
        std::vector<Rule> held;
        for (auto& [call, entry] : m_included) {
            const bool pinned = pinTaken(call) != nullptr;
            if (m_options.base == Base::Docker && !entry.beyondDefault && !pinned) {
                if (heldByDefault(call))
                    openSeenValues(entry, held);
                continue;
            }
            if (pinned)
                takeOut(profile, call);
            std::vector<Rule> rules = heldRules(entry);
            if (rules.empty())
                plain.names.push_back(call);
            held.insert(held.end(), std::make_move_iterator(rules.begin()), std::make_move_iterator(rules.end()));
        }
        if (!plain.names.empty())
            profile.rules.push_back(std::move(plain));
        profile.rules.insert(profile.rules.end(), std::make_move_iterator(held.begin()), std::make_move_iterator(held.end()));
        if (m_options.base == Base::Minimal)
            refuseDangerous(profile);
    }

    [[nodiscard]] const Pin* pinTaken(std::string_view call) const
    {
        const auto pin = std::find_if(m_result.pins.begin(), m_result.pins.end(), [&](const Pin& candidate) { return candidate.taken && candidate.call == call; });
        return pin == m_result.pins.end() ? nullptr : &*pin;
    }

    /// Docker's own rules about a call that is held to less.
    static void takeOut(Profile& profile, const std::string& call)
    {
        for (Rule& rule : profile.rules)
            std::erase(rule.names, call);
        std::erase_if(profile.rules, [](const Rule& rule) { return rule.names.empty(); });
    }

    /// The rules of a call that is held to some arguments; empty for one that isn't.
    std::vector<Rule> heldRules(Included& entry) const
    {
        std::vector<Rule> rules;
        if (const Pin* pin = pinTaken(entry.call)) {
            openSeenValues(entry, rules); // says where they lie beyond the default
            rules.clear();
            for (const Condition& condition : pin->alternatives)
                rules.push_back(ruleFor(entry.call, {condition}));
            return rules;
        }
        for (const Rule* rule : rulesNaming(m_default, entry.call, Action::Allow)) {
            if (rule->args.empty())
                return {};
            rules.push_back(ruleFor(entry.call, rule->args));
        }
        if (!rules.empty())
            openSeenValues(entry, rules);
        return rules;
    }

    static Rule ruleFor(const std::string& call, std::vector<Condition> args)
    {
        Rule rule;
        rule.names = {call};
        rule.args = std::move(args);
        return rule;
    }

    /// What was seen and lies beyond the arguments that Docker's default allows.
    void openSeenValues(Included& entry, std::vector<Rule>& rules) const
    {
        const auto seen = m_seen.find(entry.call);
        if (seen == m_seen.end() || seen->second.neverDone())
            return;
        const std::vector<Condition> beyond = beyondRules(entry.call, seen->second, m_default);
        for (const Condition& condition : beyond)
            rules.push_back(ruleFor(entry.call, {condition}));
        if (beyond.empty())
            return;
        entry.beyondDefault = true;
        entry.reason = {HULLWRIGHT_TR("seccomp", "Seen with arguments that Docker's default refuses: %1."), {inWords(beyond.front(), entry.call).english()}};
    }

    void refuseDangerous(Profile& profile) const
    {
        Rule refused;
        refused.action = Action::Errno;
        refused.errnoReturn = EPERM;
        for (const knowledge::SystemCall& call : knowledge::systemCalls()) {
            const bool dangerous = call.risk >= knowledge::Risk::High && call.name != "clone3" && call.gone.empty();
            if (dangerous && !m_included.contains(call.name))
                refused.names.push_back(call.name);
        }
        profile.rules.push_back(std::move(refused));
    }

    const Observation& m_observation;
    const FromTraceOptions& m_options;
    Profile m_default;
    SeenCalls m_seen;
    std::map<std::string, Included> m_included;
    std::set<std::string> m_left;
    FromTrace m_result;
};

} // namespace

FromTrace profileFrom(const Observation& observation, const FromTraceOptions& options)
{
    return Builder(observation, options).build();
}

Profile loggingProfile(const std::vector<std::string>& architectures, const std::vector<std::string>& quiet)
{
    Profile profile;
    profile.defaultAction = Action::Log;
    profile.architectures = architectures;
    if (!quiet.empty()) {
        Rule rule;
        rule.names = quiet;
        profile.rules.push_back(std::move(rule));
    }
    return profile;
}

bool isLogging(const Profile& profile)
{
    return profile.defaultAction == Action::Log;
}

} // namespace hullwright::seccomp
