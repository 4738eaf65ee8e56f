// What there is to say about what is selected (a finding, a step of the attacker's path, a setting, a service), as rich text with links.
#pragma once

#include "ui/models/fix_scores.h"

#include <QPalette>
#include <QString>

#include <string>
#include <vector>

namespace hullwright::ui {

/// What an explanation is about. It names things, so that it still means the same after an edit.
struct Subject {
    enum class Kind { Setting, Finding, Step };
    Kind kind = Kind::Setting;
    yaml::Path path;         ///< of the setting, the service or the stack (empty)
    /// The identity of a finding: not its line, which an edit moves.
    std::string rule, service, about;
    risk::PathStep step;

    [[nodiscard]] static Subject of(const rules::Finding& finding);
};

struct Explanation {
    struct Place {
        yaml::Path path;
        yaml::Place place;
    };
    /// Links are "go:N" (a number of `places`), "finding:N" (of the analysis), "fix:N/WAY" and addresses of the web.
    QString html;
    std::vector<Place> places;
    std::vector<std::size_t> findings; ///< whose scores it tells or waits for
};

/// The findings of the analysis that a subject is; the one at the same path first. Nothing where it is settled.
[[nodiscard]] std::optional<std::size_t> findingOf(const analysis::Analysis& analysis, const Subject& subject);

/// `scores` are of the analysis. Colours are taken from the palette.
[[nodiscard]] Explanation explain(const analysis::Analysis& analysis, FixScores& scores, const Subject& subject, const QPalette& palette);

} // namespace hullwright::ui
