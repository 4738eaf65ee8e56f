// Runs every rule over a stack.
#pragma once

#include "core/compose/sharing.h"
#include "core/rules/finding_list.h"
#include "core/rules/rule.h"
#include "core/rules/suppression.h"

#include <memory>
#include <vector>

namespace hullwright::rules {

/// Findings of one stack, services in the order of the text, within a service by severity, rule and place; the project's last.
struct Findings {
    std::shared_ptr<const compose::Stack> stack; ///< keeps what the findings point into
    FindingList all;
    std::vector<Suppression> suppressions; ///< filled by applySuppressions
};

/// Deterministic. `previous`, where given, lends the findings of services that are the same object in both stacks.
[[nodiscard]] Findings check(std::shared_ptr<const compose::Stack> stack, const Findings* previous = nullptr);

/// The order of findings of one service.
[[nodiscard]] bool before(const Finding& a, const Finding& b);

/// The ways to settle a finding, best first; empty where there is none. Those of the service itself come before the one that edits what it shares with
/// others, where it does: that one's title says so.
[[nodiscard]] std::vector<Fix> fixes(const Finding& finding, const FixContext& context);
/// Without the latter: all that a plan takes.
[[nodiscard]] std::vector<Fix> ownFixes(const Finding& finding, const FixContext& context);
/// The same with the index of who takes from which text at hand: for many findings of one stack.
[[nodiscard]] std::vector<Fix> ownFixes(const Finding& finding, const FixContext& context, const compose::Sharing& sharing);
/// The kind of its best fix.
[[nodiscard]] FixKind fixKind(const Finding& finding, const FixContext& context);

} // namespace hullwright::rules
