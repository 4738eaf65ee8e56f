#include "core/seccomp/strength.h"

#include "core/knowledge/syscalls.h"
#include "core/seccomp/effective.h"

#include <algorithm>
#include <unordered_map>

namespace hullwright::seccomp {

namespace {

bool lets(Action action)
{
    return action == Action::Allow || action == Action::Log;
}

/// How far a profile lets each call through. Where rules contradict each other the weaker one counts: engines don't agree on which wins.
class Reach {
public:
    enum class Kind : std::uint8_t { Refused, Held, Free };

    explicit Reach(const Profile& resolved) : m_default(lets(resolved.defaultAction) ? Kind::Free : Kind::Refused)
    {
        for (const Rule& rule : resolved.rules) {
            const Kind kind = !lets(rule.action) ? Kind::Refused : rule.args.empty() ? Kind::Free : Kind::Held;
            // A rule about some arguments takes nothing from a default that lets all others through, and refuses nothing by itself.
            if (!rule.args.empty() && (kind == Kind::Refused || m_default == Kind::Free))
                continue;
            for (const std::string& name : rule.names) {
                Kind& known = m_calls.try_emplace(name, kind).first->second;
                known = std::max(known, kind);
            }
        }
    }

    [[nodiscard]] Kind of(std::string_view call) const
    {
        const auto known = m_calls.find(call);
        return known == m_calls.end() ? m_default : known->second;
    }

private:
    Kind m_default;
    std::unordered_map<std::string_view, Kind> m_calls; ///< names live in the profile
};

const std::vector<std::string_view>& dangerousCalls()
{
    static const std::vector<std::string_view> calls = [] {
        std::vector<std::string_view> names;
        for (const knowledge::SystemCall& call : knowledge::systemCalls()) {
            if (call.risk >= knowledge::Risk::High && call.gone.empty())
                names.push_back(call.name);
        }
        std::sort(names.begin(), names.end());
        return names;
    }();
    return calls;
}

} // namespace

std::optional<Strength> strengthOf(const compose::Service& service)
{
    const auto& text = service.security.seccompText;
    const auto profile = text && *text ? parseProfile(**text) : Result<Profile>(tl::unexpected(Error{}));
    if (!profile)
        return std::nullopt;
    const Profile own = resolve(*profile, targetFor(service)), standard = defaultFor(service);
    const Reach there(own), usual(standard);
    Strength strength;
    std::size_t closed = 0;
    for (const std::string_view call : dangerousCalls()) {
        const Reach::Kind byDefault = usual.of(call);
        closed += byDefault != Reach::Kind::Free;
        const Reach::Kind now = there.of(call);
        if ((byDefault == Reach::Kind::Refused && now != Reach::Kind::Refused) || (byDefault == Reach::Kind::Held && now == Reach::Kind::Free))
            strength.opened.push_back(call);
    }
    if (!strength.opened.empty())
        strength.kind = strength.opened.size() * 2 >= closed ? Strength::Kind::Open : Strength::Kind::Weaker;
    return strength;
}

} // namespace hullwright::seccomp
