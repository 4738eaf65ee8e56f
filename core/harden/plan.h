// A plan: which fixes of a stack's findings are taken, in which order, and the texts that they make.
#pragma once

#include "core/analysis/analysis.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hullwright::harden {

enum class Preset : std::uint8_t {
    Baseline,   ///< only fixes that a well-behaved service does not notice
    Restricted, ///< also those that may break one, with their notes; a guided fix only where the file itself decides the choice
};
[[nodiscard]] std::optional<Preset> preset(std::string_view name);

struct Step {
    std::string rule, service;
    text::Message title;
    rules::FixKind kind = rules::FixKind::Safe;
    double scoreAfter = 0; ///< with this and all steps before it
};

/// Something that was left alone, and why.
struct Skipped {
    std::string rule, service;
    text::Message reason;
};

struct Plan {
    std::vector<Step> steps;
    std::vector<Skipped> skipped;
    compose::Patches patches;      ///< of the texts the analysis was made from; one undo step
    analysis::AnalysisPtr after;   ///< of the hardened texts
};

struct Choice {
    Preset preset = Preset::Baseline;
    std::vector<std::string> services; ///< empty: all
    std::vector<std::string> rules;    ///< empty: all
    std::optional<std::size_t> way;    ///< the one of each finding's own fixes that the user chose, whatever its kind; without it the preset decides
};

/// Told before each finding how many of how many were looked at in this round; false ends the plan where it is.
using Progress = std::function<bool(std::size_t done, std::size_t all)>;

/// Hardening twice changes nothing; the score never rises: a step that would raise it is skipped with that reason.
[[nodiscard]] Plan plan(const analysis::AnalysisPtr& before, const Choice& choice, const Progress& goOn = {});

} // namespace hullwright::harden
