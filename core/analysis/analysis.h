// Everything that is derived from a file's text, in one value: tree, project, findings, score. The window and the command line
// both look at the world through it.
#pragma once

#include "core/compose/load.h"
#include "core/risk/score.h"
#include "core/rules/engine.h"
#include "core/text/line_index.h"
#include "core/yaml/edit.h"
#include "core/yaml/tree.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hullwright::analysis {

/// What an analysis depends on besides the text.
struct Settings {
    std::string fileName; ///< as the user named it; stands in reports and errors
    compose::LoadOptions load;
    risk::Pins pins;
};

/// Immutable and cheap to share.
struct Analysis {
    std::shared_ptr<const yaml::Tree> tree;
    std::shared_ptr<const text::LineIndex> lines; ///< of the tree's text
    compose::Project project; ///< project.stack
    rules::Findings findings;
    risk::Assessment assessment;
    Settings settings;
};
using AnalysisPtr = std::shared_ptr<const Analysis>;

/// From a text. Fails where there is no tree (Syntax, Encoding, Limit, Disagreement ...).
[[nodiscard]] Result<AnalysisPtr> analyse(std::string text, const Settings& settings);
/// After a patch of the text; what the patch does not touch is taken over from `before`.
[[nodiscard]] Result<AnalysisPtr> update(const AnalysisPtr& before, const text::Patch& patch);

/// What the fixes of an analysis' findings are made from.
[[nodiscard]] inline rules::FixContext fixContext(const Analysis& analysis) { return {*analysis.project.stack, *analysis.tree}; }

/// What a fix would make of the stack's score; nothing where the fix can't be applied. Costs about one update().
[[nodiscard]] std::optional<double> scoreAfter(const AnalysisPtr& before, const std::vector<yaml::Operation>& operations);

/// Line and column of a place in the analysed text; nothing where the place is gone.
[[nodiscard]] std::optional<std::pair<text::Position, text::Position>> position(const Analysis& analysis, const yaml::Place& place);

} // namespace hullwright::analysis
