// Everything that is derived from a project's texts, in one value: trees, stack, findings, score. The window and the command line
// both look at the world through it.
#pragma once

#include "core/compose/load.h"
#include "core/compose/project_edit.h"
#include "core/risk/score.h"
#include "core/rules/engine.h"

#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hullwright::analysis {

/// What an analysis depends on besides the texts.
struct Settings {
    compose::LoadOptions load;
    risk::Pins pins; ///< for this session: they win over what the files pin (risk/pins.h)
    std::optional<text::Date> today; ///< for suppressions that end; without it none does
};

/// A file of a project before it is read.
struct Input {
    std::filesystem::path path; ///< absolute; empty for a text without a file
    std::string name;           ///< as the user named it; stands in reports and errors
    std::string text;
    compose::FileRole role = compose::FileRole::Main;
};

/// Immutable and cheap to share.
struct Analysis {
    compose::Project project; ///< project.stack, project.files
    rules::Findings findings;
    risk::Assessment assessment;
    Settings settings;
    risk::Pins pins; ///< in force: those of the settings, else those that the files keep

    /// The project's files: the named ones in order, then those that were read on the way. Never empty.
    [[nodiscard]] const std::vector<compose::SourceFile>& files() const { return project.files; }
    /// The first file: the one that is meant where only one can be.
    [[nodiscard]] const compose::SourceFile& main() const { return project.files.front(); }
};
using AnalysisPtr = std::shared_ptr<const Analysis>;

/// From the texts of the named files, one at least. Fails where one has no tree (Syntax, Encoding, Limit, Disagreement ...); the error names the file.
[[nodiscard]] Result<AnalysisPtr> analyse(std::vector<Input> inputs, const Settings& settings);
/// From one text.
[[nodiscard]] Result<AnalysisPtr> analyse(std::string text, const Settings& settings, std::string name = "compose.yaml");
/// After patches of the texts; what they do not touch is taken over from `before`. File numbers stay what they were.
[[nodiscard]] Result<AnalysisPtr> update(const AnalysisPtr& before, const compose::Patches& patches);
/// With these trees in the place of its own; what they share with `before` is taken over. Files keep their order.
[[nodiscard]] AnalysisPtr update(const AnalysisPtr& before, const std::vector<compose::SourceFile>& files);
/// The same in all, of the same texts, with these trees (yaml::Tree::once(), confirmed()) in the place of its own. One tree a file.
[[nodiscard]] AnalysisPtr withTrees(const AnalysisPtr& analysis, std::vector<std::shared_ptr<const yaml::Tree>> trees);
/// The same texts with other settings.
[[nodiscard]] AnalysisPtr reanalyse(const AnalysisPtr& before, const Settings& settings);

/// What the project would be if none of its variables had a value: an unset one turns `${DIR}/x` into the host's /x. Null where it uses none that has one.
[[nodiscard]] AnalysisPtr withVariablesUnset(const AnalysisPtr& analysis);

/// The stack's score alone, of the same.
[[nodiscard]] double scoreWithVariablesUnset(const Analysis& analysis);

/// What the fixes of an analysis' findings are made from.
[[nodiscard]] inline rules::FixContext fixContext(const Analysis& analysis) { return {*analysis.project.stack, analysis.files()}; }

/// What a fix would make of the stack's score; nothing where the fix can't be applied. Costs about one update().
[[nodiscard]] std::optional<double> scoreAfter(const AnalysisPtr& before, const compose::Edits& edits);

/// File, lines and columns of a place in the analysed texts; nothing where the place is gone.
[[nodiscard]] inline std::optional<compose::Location> position(const Analysis& analysis, const yaml::Place& place) { return compose::locate(analysis.files(), place); }

} // namespace hullwright::analysis
