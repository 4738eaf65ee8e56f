// Reports of an analysis and of the rule catalogue, in the formats of the command line's contract.
#pragma once

#include "core/analysis/analysis.h"

#include <string>

namespace hullwright::report {

/// `hullwright.check/1`. Two runs on the same input give the same bytes.
[[nodiscard]] std::string checkJson(const analysis::AnalysisPtr& analysis);
/// For a terminal: the score and its path first, then findings by service. `colour` uses ANSI sequences.
enum class Colour : bool { Off, On };
[[nodiscard]] std::string checkText(const analysis::AnalysisPtr& analysis, Colour colour);

/// `hullwright.rules/1`, and the same for people.
[[nodiscard]] std::string rulesJson();
[[nodiscard]] std::string rulesText();
[[nodiscard]] std::string rulesMarkdown();

} // namespace hullwright::report
