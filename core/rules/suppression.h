// What a project's authors have decided to live with: findings ignored, each with a reason, by a comment or by a section of the file.
//
// A comment, on the finding's line or above it; on the line of a service's key, or above that, for the whole service:
//     # hullwright: ignore RULE-ID[,RULE-ID] REASON [until YYYY-MM-DD]
// A section, at the top of the file or in a service:
//     x-hullwright:
//       ignore:
//         - {rule: RULE-ID, service: web, path: services.web.ports, reason: REASON, until: YYYY-MM-DD}
//
// A suppressed finding stays visible and does not fail a check. The score does not know of suppressions: it is the length of a path, and
// agreeing to live with a hole does not make the path longer.
#pragma once

#include "core/compose/source_file.h"
#include "core/rules/finding.h"
#include "core/text/date.h"
#include "core/yaml/tree.h"

#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace hullwright::rules {

struct Findings;

/// One rule that is ignored in one place.
struct Suppression {
    enum class Form : std::uint8_t { Comment, Section };
    /// Only `Used` ones do anything; every other state is a finding of the rule unused-suppression.
    enum class State : std::uint8_t {
        Used,
        Unused,      ///< nothing there is found any more
        NoReason,    ///< says no reason: it does not take effect
        UnknownRule, ///< no rule has that id
        Expired,     ///< its date has passed
        BadDate,     ///< `until` is followed by what is no date
        Unreadable,  ///< not of the form above
    };
    Form form = Form::Comment;
    State state = State::Unused;
    std::string rule;    ///< as written
    std::string service; ///< the one it is limited to; empty: none
    std::string path;    ///< the setting it is limited to, with what is below; empty: none
    std::string reason;
    std::string until;   ///< as written; empty: no end. The day itself still counts
    yaml::Place place;   ///< of the comment, or of the section's item
    std::string where;   ///< path of what the comment speaks of, or of the section's item
    std::size_t file = 0; ///< of the project's files

    /// The line that a comment speaks of, in bytes of its text.
    text::Span line;
    std::size_t document = 0;
};

/// Everything in the texts that is meant as a suppression, file by file in the order of the text, comments first; states are not judged yet.
/// Files that the project does not use are left out.
[[nodiscard]] std::vector<Suppression> suppressionsOf(const std::vector<compose::SourceFile>& files);

/// Judges suppressions against findings: marks those that are ignored, and adds a finding for each suppression that does nothing. Without `today` none expires.
void applySuppressions(Findings& findings, const std::vector<compose::SourceFile>& files, const std::optional<text::Date>& today);

/// The edit that ignores a finding from now on: a comment above its line, or where there can be none (JSON, a finding without a place) an item of the file's top-level section. `reason` is one line and
/// not empty.
[[nodiscard]] compose::FileEdit suppress(const Finding& finding, const std::vector<compose::SourceFile>& files, const std::string& reason, const std::optional<text::Date>& until = {});
/// The edit that takes a suppression away again; the other rules of its comment stay.
[[nodiscard]] compose::FileEdit withdrawn(const Suppression& suppression, const std::vector<compose::SourceFile>& files);
/// The same comment with another rule in place of `rule`, or without it where `other` is empty; empty where no rule is left.
[[nodiscard]] std::string commentWith(std::string_view comment, std::string_view rule, std::string_view other);

} // namespace hullwright::rules
