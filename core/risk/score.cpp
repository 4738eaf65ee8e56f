#include "core/risk/score.h"

#include "core/risk/assumptions.h"
#include "core/risk/effort_table.h"
#include "core/risk/explain.h"
#include "core/risk/graph.h"
#include "core/risk/pod_security.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace hullwright::risk {

namespace {

/// The best outcome for the attacker in one place.
struct Outcome {
    int effort = Reach::kNever;
    int rank = 0;                   ///< among equals the one that says most is reported
    Node target = kOutside;
    const Edge* last = nullptr;     ///< the edge that leads to it; null where the node itself is the target

    [[nodiscard]] bool betterThan(const Outcome& other) const { return effort != other.effort ? effort < other.effort : rank < other.rank; }
};

struct Target {
    int penalty;
    int rank;
};

/// Nothing where a node is no target.
const Target* targetOf(Node node)
{
    static constexpr std::array<Target, kFirstServiceNode> kTargets{{
        {-1, 0}, {effort::kHostRoot, 0}, {effort::kHostRead, 2}, {effort::kHostNet, 1}, {effort::kSecret, 3}, {effort::kHostDos, 6}, {-1, 0}, {-1, 0}, {-1, 0},
    }};
    return node < kFirstServiceNode && kTargets[node].penalty >= 0 ? &kTargets[node] : nullptr;
}

Outcome outcomeOf(const Graph& graph, const Reach& reach, std::size_t service)
{
    Outcome best;
    const auto consider = [&](const Outcome& outcome) {
        if (outcome.betterThan(best))
            best = outcome;
    };
    for (Node node = graph.net(service); node <= graph.build(service); ++node) {
        if (reach.distance[node] >= Reach::kNever)
            continue;
        for (std::uint32_t i = graph.first[node]; i < graph.first[node + 1]; ++i) {
            const Edge& edge = graph.edges[i];
            if (const Target* target = targetOf(edge.to))
                consider({reach.distance[node] + edge.effort + target->penalty, target->rank, edge.to, &edge});
        }
    }
    // Never as good as the host: the floor is one step.
    const int layers = graph.services[service].layers;
    if (const int there = reach.distance[graph.root(service)]; there < Reach::kNever)
        consider({there + std::max(1, effort::kServiceRoot + layers), 4, graph.root(service), nullptr});
    if (const int there = reach.distance[graph.code(service)]; there < Reach::kNever)
        consider({there + std::max(1, effort::kServiceCode + layers), 5, graph.code(service), nullptr});
    return best;
}

Band bandOf(int effort)
{
    if (effort <= 3)
        return Band::Critical;
    if (effort <= 5)
        return Band::High;
    if (effort <= 8)
        return Band::Elevated;
    return effort <= 11 ? Band::Moderate : Band::Low;
}

double clampToBand(double value, Band band)
{
    static constexpr std::array<std::pair<double, double>, 5> kRanges{{{0, 25}, {25, 50}, {50, 75}, {75, 90}, {90, 100}}};
    const auto [low, high] = kRanges[static_cast<std::size_t>(band)];
    return std::clamp(value, low, high);
}

/// From a (soft) effort to 0..100.
double valueOf(double effort)
{
    static constexpr std::array<std::pair<double, double>, 6> kPoints{{{0, 100}, {3.5, 90}, {5.5, 75}, {8.5, 50}, {11.5, 25}, {20, 0}}};
    if (effort <= kPoints.front().first)
        return kPoints.front().second;
    for (std::size_t i = 1; i < kPoints.size(); ++i) {
        const auto [x1, y1] = kPoints[i];
        const auto [x0, y0] = kPoints[i - 1];
        if (effort <= x1)
            return y0 + (y1 - y0) * (effort - x0) / (x1 - x0);
    }
    return 0;
}

/// Adds up the ways in, so that several independent ones are worse than one, without regard to their order.
class SoftMinimum {
public:
    void add(int effort)
    {
        if (effort < Reach::kNever)
            ++m_counts[static_cast<std::size_t>(std::clamp(effort, 0, kMost))];
    }
    [[nodiscard]] double value() const
    {
        double sum = 0;
        for (std::size_t i = m_counts.size(); i-- > 0;)
            sum += static_cast<double>(m_counts[i]) * std::exp2(-static_cast<double>(i));
        return sum > 0 ? -std::log2(sum) : Reach::kNever;
    }

private:
    static constexpr int kMost = 63;
    std::array<std::size_t, kMost + 1> m_counts{};
};

double rounded(double value)
{
    return std::round(value * 10) / 10;
}

std::vector<PathStep> pathTo(const Graph& graph, const Reach& reach, const Outcome& outcome)
{
    if (outcome.effort >= Reach::kNever)
        return {};
    return outcome.last != nullptr ? explainPath(graph, reach, *outcome.last) : explainPath(graph, reach, outcome.target);
}

Score scoreOf(const Graph& graph, const Outcome& outcome, double value)
{
    Score score;
    if (outcome.effort >= Reach::kNever)
        return score;
    score.effort = outcome.effort;
    score.band = bandOf(outcome.effort);
    score.value = rounded(clampToBand(value, score.band));
    score.target = graph.name(outcome.target);
    return score;
}

/// Facts, graph and reach of one stack.
struct Model {
    Model(const compose::Stack& stack, const Pins& pins, const Assessment* previous)
        : parts(partsOf(stack, pins, previous ? previous->parts.get() : nullptr)), graph(buildGraph(stack, pins, *parts)), fromOutside(reach(graph, kOutside))
    {
    }
    [[nodiscard]] Outcome outcome(std::size_t service) const { return outcomeOf(graph, fromOutside, service); }

    std::shared_ptr<const Parts> parts;
    Graph graph;
    Reach fromOutside;
};

/// A network namespace that is taken over may be the host's, which the service itself does not say.
PodSecurity podSecurity(const Graph& graph, std::size_t service)
{
    const Part& part = graph.part(service);
    return graph.services[service].hostNetwork == part.facts.hostNetwork ? part.podSecurity : podSecurityOf(graph.services[service], part.mounts);
}

} // namespace

Assessment assess(const compose::Stack& stack, const Pins& pins, const Assessment* previous)
{
    const Model model(stack, pins, previous);
    Assessment assessment;
    assessment.complete = stack.complete;
    assessment.parts = model.parts;
    std::vector<ServiceScore> byNumber(model.graph.services.size());
    SoftMinimum soft;
    Outcome best;
    for (std::size_t i = 0; i < byNumber.size(); ++i) {
        const Outcome outcome = model.outcome(i);
        soft.add(outcome.effort);
        if (outcome.betterThan(best))
            best = outcome;
        byNumber[i].score = scoreOf(model.graph, outcome, valueOf(outcome.effort));
        byNumber[i].podSecurity = podSecurity(model.graph, i);
    }
    assessment.stack = scoreOf(model.graph, best, valueOf(soft.value()));
    assessment.stack.path = pathTo(model.graph, model.fromOutside, best);
    assessment.services.reserve(byNumber.size());
    for (const auto& service : stack.services)
        assessment.services.emplace_back(service->name, std::move(byNumber[*model.graph.number(service->name)]));
    addAssumptions(assessment, stack, pins);
    return assessment;
}

double stackScore(const compose::Stack& stack, const Pins& pins, const Assessment* previous)
{
    const Model model(stack, pins, previous);
    SoftMinimum soft;
    Outcome best;
    for (std::size_t i = 0; i < model.graph.services.size(); ++i) {
        const Outcome outcome = model.outcome(i);
        soft.add(outcome.effort);
        if (outcome.betterThan(best))
            best = outcome;
    }
    if (best.effort >= Reach::kNever)
        return 0;
    return rounded(clampToBand(valueOf(soft.value()), bandOf(best.effort)));
}

std::vector<PathStep> pathInto(const compose::Stack& stack, std::string_view service, const Pins& pins, const Assessment* previous)
{
    const Model model(stack, pins, previous);
    const auto number = model.graph.number(service);
    return number ? pathTo(model.graph, model.fromOutside, model.outcome(*number)) : std::vector<PathStep>{};
}

} // namespace hullwright::risk
