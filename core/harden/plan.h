// A plan: what is changed about a stack, in which order, why, what may break, and the texts that it makes.
//
// First it is decided whom services run as, since what they need follows from that; then what they may do, write and use; last come the profiles, which are made from
// the result. Within a stage all edits that have nothing to do with each other are made as one, so that a thousand services are a few analyses and not thousands.
#pragma once

#include "core/analysis/analysis.h"
#include "core/knowledge/failures.h"

#include <cstdint>
#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hullwright::harden {

enum class Preset : std::uint8_t {
    Baseline,   ///< only what a well-behaved service does not notice
    Restricted, ///< also what is known of images and their needs, with what it may break
    Strict,     ///< also users instead of root, networks without a way out, profiles of their own, and secrets as files
};
[[nodiscard]] std::optional<Preset> preset(std::string_view name);
[[nodiscard]] std::string_view name(Preset preset); ///< "baseline" ...

/// The rule of a step that gives a service the health check of its image.
inline constexpr const char* kHealthCheckMeasure = "no-health-check";

/// A file that has to be beside the project before it is started.
struct PlannedFile {
    enum class Access : std::uint8_t { Shared, Private }; ///< Private: mode 0600
    std::filesystem::path path; ///< relative to the project's folder
    std::string bytes;
    Access access = Access::Shared;
    std::string reader; ///< "999:999": who has to own it, where that is not root
};

struct Step {
    std::string id;            ///< the same in every plan of a project: to leave it out
    std::string rule, service; ///< the rule whose finding it settles, or the plan's own measure ("no-health-check")
    text::Text heading;        ///< of all steps of that rule
    text::Message title;
    text::Text why;
    rules::FixKind kind = rules::FixKind::Safe;
    std::optional<rules::FixBasis> basis; ///< what is known of the image, where it rests on that
    text::Text breaks;
    std::optional<knowledge::Measure> measure;
    std::vector<const knowledge::FailureSign*> signs; ///< how that would look in the log
    std::vector<PlannedFile> files;
    double scoreAfter = 0; ///< with this and all steps before it; in stacks of hundreds of services, with all that were made together with it
    std::optional<double> serviceBefore, serviceAfter; ///< of its service alone; nothing where it is about no single one
};

/// A finding that only the user can decide: one of its ways, or none.
struct OpenStep {
    struct Way {
        text::Message title;
        rules::FixKind kind = rules::FixKind::Guided;
        std::optional<rules::FixBasis> basis;
        std::optional<double> scoreAfter, serviceAfter; ///< on top of the whole plan; nothing where that takes too long to find out, or the way is taken
    };
    Step step; ///< its texts, as of the first way
    std::vector<Way> ways;
    std::optional<std::size_t> taken; ///< then the plan has a step of this id, unless it did harm
};

/// Something that was left alone, and why.
struct Skipped {
    std::string rule, service;
    text::Message reason;
    std::string subject{}; ///< which of several: a port, a variable, a path; empty for none
    text::Text heading{};  ///< of a measure of the plan's own; a rule has its title
};

struct Choice {
    Preset preset = Preset::Baseline;
    std::vector<std::string> services; ///< empty: all
    std::vector<std::string> rules;    ///< empty: all. Named ones may change what the file sets by hand
    std::vector<std::string> leftOut{};   ///< ids of steps
    std::vector<std::string> overruled{}; ///< ids of steps that may change what the file sets by hand
    enum class ByHand : std::uint8_t { Keep, Change };
    ByHand byHand = ByHand::Keep; ///< Change: all such steps
    std::vector<std::pair<std::string, std::size_t>> taken{}; ///< ids of steps that the user decides, and which of their ways
    /// Whether somebody writes the files that a step brings; else such steps are left alone.
    enum class Files : std::uint8_t { None, Written };
    Files files = Files::None;
    /// The one of each finding's own fixes that the user chose, whatever its kind; without it the preset decides.
    std::optional<std::size_t> way{};
};

struct Plan {
    Preset preset = Preset::Baseline;
    Choice choice{};               ///< what was asked for: to ask for it again
    std::vector<Step> steps;
    std::vector<Step> leftOut;     ///< by choice
    std::vector<Step> byHand;      ///< would change what the file sets by hand: only where that is asked for
    std::vector<Skipped> skipped;
    analysis::AnalysisPtr before;  ///< of the texts as they were
    std::vector<OpenStep> open;    ///< each that is not taken is among the skipped as well, with the reason
    compose::Patches patches;      ///< of the texts the analysis was made from; one undo step
    analysis::AnalysisPtr after;   ///< of the hardened texts

    [[nodiscard]] std::vector<PlannedFile> files() const;
    /// The skipped less those that are open: there is more to say of these.
    [[nodiscard]] std::vector<Skipped> leftAlone() const;
};

/// Told in each round how many of how many findings were looked at; false ends the plan where it is.
using Progress = std::function<bool(std::size_t done, std::size_t all)>;

/// Hardening twice changes nothing; the score never rises: a step that would raise it is skipped with that reason.
[[nodiscard]] Plan plan(const analysis::AnalysisPtr& before, const Choice& choice, const Progress& goOn = {});

/// Why the steps come in this order.
[[nodiscard]] text::Text aboutOrder();

} // namespace hullwright::harden
