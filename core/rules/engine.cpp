#include "core/rules/engine.h"

#include <algorithm>
#include <array>
#include <optional>
#include <tuple>
#include <unordered_map>
#include <utility>

namespace hullwright::rules {

/// Most severe first, then by rule, then as the text has them.
bool before(const Finding& a, const Finding& b)
{
    if (a.severity != b.severity)
        return a.severity > b.severity;
    return std::make_tuple(std::string_view(a.rule->id), a.place.begin, std::string_view(a.path), std::string_view(a.subject))
         < std::make_tuple(std::string_view(b.rule->id), b.place.begin, std::string_view(b.path), std::string_view(b.subject));
}

namespace {

/// Points findings that follow from a root cause in the same service at it.
void markMoot(std::vector<Finding>& findings)
{
    for (Finding& finding : findings) {
        finding.moot = nullptr;
        for (const std::string_view cause : finding.rule->mootUnder) {
            const auto root = std::find_if(findings.begin(), findings.end(), [&](const Finding& other) { return cause == other.rule->id; });
            if (root == findings.end())
                continue;
            finding.moot = root->rule;
            break;
        }
    }
}

void fillService(std::vector<Finding>& findings, std::size_t from, const Rule& rule, const std::string& service)
{
    for (std::size_t i = from; i < findings.size(); ++i) {
        findings[i].rule = &rule;
        if (!service.empty())
            findings[i].service = service;
    }
}

std::vector<Finding> checkService(const compose::Stack& stack, const compose::Service& service)
{
    std::vector<Finding> found;
    const Context context{stack, found};
    const bool provider = service.model && service.model->find("provider") != nullptr;
    for (const Rule* rule : all()) {
        if (rule->checkService == nullptr || (provider && !rule->looksAtProviders))
            continue;
        const std::size_t from = found.size();
        rule->checkService(*rule, service, context);
        fillService(found, from, *rule, service.name);
    }
    return found;
}

/// What was found in each service of an earlier stack without looking beyond it.
class Earlier {
public:
    explicit Earlier(const Findings* previous) : m_previous(previous)
    {
        if (previous == nullptr || !previous->stack)
            return;
        // They stand service by service, in the stack's order.
        const std::vector<Finding>& all = previous->all;
        m_ranges.reserve(previous->stack->services.size());
        std::size_t at = 0;
        for (const auto& service : previous->stack->services) {
            const std::size_t begin = at;
            while (at < all.size() && all[at].service == service->name)
                ++at;
            m_ranges.emplace(service.get(), std::make_pair(begin, at));
        }
    }

    /// How many findings there are likely to be.
    [[nodiscard]] std::size_t count() const { return m_previous != nullptr ? m_previous->all.size() : 0; }

    /// Nothing where the service was not there, or another.
    [[nodiscard]] std::optional<std::vector<Finding>> of(const compose::Service& service) const
    {
        const auto found = m_ranges.find(&service);
        if (found == m_ranges.end())
            return std::nullopt;
        const auto [begin, end] = found->second;
        std::vector<Finding> result;
        result.reserve(end - begin);
        for (std::size_t i = begin; i < end; ++i) {
            if (!m_previous->all[i].crossService)
                result.push_back(m_previous->all[i]);
        }
        return result;
    }

private:
    const Findings* m_previous;
    std::unordered_map<const compose::Service*, std::pair<std::size_t, std::size_t>> m_ranges;
};

/// Findings of the rules that look beyond one service.
std::vector<Finding> checkProject(const compose::Stack& stack)
{
    std::vector<Finding> found;
    const Context context{stack, found};
    for (const Rule* rule : all()) {
        if (rule->checkProject == nullptr)
            continue;
        const std::size_t from = found.size();
        rule->checkProject(*rule, context);
        fillService(found, from, *rule, {});
    }
    for (Finding& finding : found)
        finding.crossService = true;
    return found;
}

void append(std::vector<Finding>& all, std::vector<Finding>&& part)
{
    std::sort(part.begin(), part.end(), before);
    all.insert(all.end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
}

} // namespace

Findings check(std::shared_ptr<const compose::Stack> stack, const Findings* previous)
{
    Findings result;
    result.stack = std::move(stack);
    if (!result.stack)
        return result;
    const Earlier earlier(previous);
    result.all.reserve(earlier.count() + 64);
    std::unordered_map<std::string, std::vector<Finding>> beyond;
    for (Finding& finding : checkProject(*result.stack)) {
        const bool known = result.stack->service(finding.service) != nullptr;
        beyond[known ? finding.service : std::string()].push_back(std::move(finding));
    }
    for (const auto& service : result.stack->services) {
        auto known = earlier.of(*service);
        std::vector<Finding> found = known ? std::move(*known) : checkService(*result.stack, *service);
        if (const auto more = beyond.find(service->name); more != beyond.end())
            found.insert(found.end(), std::make_move_iterator(more->second.begin()), std::make_move_iterator(more->second.end()));
        markMoot(found);
        append(result.all, std::move(found));
    }
    if (const auto project = beyond.find(std::string()); project != beyond.end())
        append(result.all, std::move(project->second));
    return result;
}

FixKind fixKind(const Finding& finding, const FixContext& context)
{
    const std::vector<Fix> ways = ownFixes(finding, context);
    return ways.empty() ? FixKind::None : ways.front().kind;
}

const Rule* find(std::string_view id)
{
    const auto rules = all();
    const auto found = std::find_if(rules.begin(), rules.end(), [&](const Rule* rule) { return id == rule->id; });
    return found == rules.end() ? nullptr : *found;
}

std::string_view name(Severity severity)
{
    static constexpr std::array<std::string_view, 5> kNames{"info", "low", "medium", "high", "critical"};
    return kNames[static_cast<std::size_t>(severity)];
}

std::string_view name(FixKind kind)
{
    static constexpr std::array<std::string_view, 4> kNames{"none", "safe", "caution", "guided"};
    return kNames[static_cast<std::size_t>(kind)];
}

} // namespace hullwright::rules
