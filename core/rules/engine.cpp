#include "core/rules/engine.h"

#include "core/text/parallel.h"

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

/// What was found in one service, or in the project.
using Found = std::vector<FindingPtr>;

/// The root cause that a finding follows from in the same service; null where there is none.
const Rule* rootOf(const Finding& finding, const Found& findings)
{
    for (const std::string_view cause : finding.rule->mootUnder) {
        const auto root = std::find_if(findings.begin(), findings.end(), [&](const FindingPtr& other) { return cause == other->rule->id; });
        if (root != findings.end())
            return (*root)->rule;
    }
    return nullptr;
}

void markMoot(Found& findings)
{
    for (FindingPtr& finding : findings) {
        const Rule* root = rootOf(*finding, findings);
        if (root != finding->moot)
            replace(finding, [root](Finding& changed) { changed.moot = root; });
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

Found shared(std::vector<Finding>&& found)
{
    Found result;
    result.reserve(found.size());
    for (Finding& finding : found)
        result.push_back(std::make_shared<const Finding>(std::move(finding)));
    return result;
}

Found checkService(const compose::Stack& stack, const compose::Service& service)
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
    return shared(std::move(found));
}

/// Whether two findings are one; what is worked out later for all findings together (moot, suppression) aside.
bool saysTheSame(const Finding& a, const Finding& b)
{
    return a.rule == b.rule && a.place == b.place && a.severity == b.severity && a.service == b.service && a.path == b.path && a.subject == b.subject && a.message == b.message;
}

/// What was found in each service of an earlier stack without looking beyond it.
class Earlier {
public:
    explicit Earlier(const Findings* previous) : m_previous(previous)
    {
        if (previous == nullptr || !previous->stack)
            return;
        // They stand service by service, in the stack's order.
        const FindingList& all = previous->all;
        m_ranges.reserve(previous->stack->services.size());
        std::size_t at = 0;
        for (const auto& service : previous->stack->services) {
            const std::size_t begin = at;
            while (at < all.size() && all[at].service == service->name)
                ++at;
            m_ranges.emplace(service.get(), std::make_pair(begin, at));
        }
        m_ranges.emplace(nullptr, std::make_pair(at, all.size()));
    }

    /// How many findings there are likely to be.
    [[nodiscard]] std::size_t count() const { return m_previous != nullptr ? m_previous->all.size() : 0; }

    /// In the place of findings that were made anew, those of the same service that say the same: whoever shows them sees that nothing has changed.
    void reuse(Found& fresh, const compose::Service* service) const
    {
        const auto found = m_ranges.find(service);
        if (found == m_ranges.end())
            return;
        const auto [begin, end] = found->second;
        for (FindingPtr& finding : fresh) {
            for (std::size_t i = begin; i < end; ++i) {
                if (const FindingPtr& known = m_previous->all.items()[i]; known->crossService && saysTheSame(*known, *finding)) {
                    finding = known;
                    break;
                }
            }
        }
    }

    /// Nothing where the service was not there, or another.
    [[nodiscard]] std::optional<Found> of(const compose::Service& service) const
    {
        const auto found = m_ranges.find(&service);
        if (found == m_ranges.end())
            return std::nullopt;
        const auto [begin, end] = found->second;
        Found result;
        result.reserve(end - begin);
        for (std::size_t i = begin; i < end; ++i) {
            if (const FindingPtr& finding = m_previous->all.items()[i]; !finding->crossService)
                result.push_back(finding);
        }
        return result;
    }

private:
    const Findings* m_previous;
    std::unordered_map<const compose::Service*, std::pair<std::size_t, std::size_t>> m_ranges; ///< null: of no service
};

/// Findings of each service by itself, in the stack's order.
std::vector<Found> checkServices(const compose::Stack& stack, const Earlier& earlier)
{
    std::vector<Found> result(stack.services.size());
    std::vector<std::size_t> fresh;
    for (std::size_t i = 0; i < result.size(); ++i) {
        if (auto known = earlier.of(*stack.services[i]))
            result[i] = std::move(*known);
        else
            fresh.push_back(i);
    }
    text::inParallel(fresh.size(), [&](std::size_t i) { result[fresh[i]] = checkService(stack, *stack.services[fresh[i]]); });
    return result;
}

/// Findings of the rules that look beyond one service: for each service in the stack's order, and last the project's.
std::vector<Found> checkProject(const compose::Stack& stack)
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
    std::unordered_map<std::string_view, std::size_t> order;
    order.reserve(stack.services.size());
    for (const auto& service : stack.services)
        order.emplace(service->name, order.size());
    std::vector<Found> result(stack.services.size() + 1);
    for (Finding& finding : found) {
        finding.crossService = true;
        const auto at = order.find(finding.service);
        result[at != order.end() ? at->second : stack.services.size()].push_back(std::make_shared<const Finding>(std::move(finding)));
    }
    return result;
}

void append(FindingList& all, Found&& part)
{
    const auto inOrder = [](const FindingPtr& a, const FindingPtr& b) { return before(*a, *b); };
    if (!std::is_sorted(part.begin(), part.end(), inOrder))
        std::sort(part.begin(), part.end(), inOrder);
    all.items().insert(all.items().end(), std::make_move_iterator(part.begin()), std::make_move_iterator(part.end()));
}

} // namespace

Findings check(std::shared_ptr<const compose::Stack> stack, const Findings* previous)
{
    Findings result;
    result.stack = std::move(stack);
    if (!result.stack)
        return result;
    const Earlier earlier(previous);
    result.all.items().reserve(earlier.count() + 64);
    std::vector<Found> beyond = checkProject(*result.stack);
    const auto& services = result.stack->services;
    std::vector<Found> within = checkServices(*result.stack, earlier);
    for (std::size_t i = 0; i < services.size(); ++i) {
        Found found = std::move(within[i]);
        earlier.reuse(beyond[i], services[i].get());
        found.insert(found.end(), std::make_move_iterator(beyond[i].begin()), std::make_move_iterator(beyond[i].end()));
        markMoot(found);
        append(result.all, std::move(found));
    }
    earlier.reuse(beyond.back(), nullptr);
    append(result.all, std::move(beyond.back()));
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
