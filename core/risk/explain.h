// Words for an attacker's path: the one that is reported, made from the graph's edges after the score is known.
#pragma once

#include "core/risk/graph.h"
#include "core/risk/score.h"

#include <vector>

namespace hullwright::risk {

/// The path to a node as steps; two edges through a shared network are one step.
[[nodiscard]] std::vector<PathStep> explainPath(const Graph& graph, const Reach& reach, Node target);
/// The same, ending with an edge that leaves a reached node.
[[nodiscard]] std::vector<PathStep> explainPath(const Graph& graph, const Reach& reach, const Edge& last);

} // namespace hullwright::risk
