// A check made ready for every format: each finding with its place, its fingerprint, its fixes, and whether it counts.
#pragma once

#include "core/analysis/analysis.h"
#include "core/report/baseline.h"

#include <array>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::report {

/// Where something stands: a file as the user named it, and lines and columns from 1.
struct Location {
    std::string file;
    std::size_t fileNumber = 0; ///< of the project's files
    text::Position begin, end;
};
[[nodiscard]] std::optional<Location> locate(const analysis::Analysis& analysis, const yaml::Place& place);
/// The project's files, as the user named them.
[[nodiscard]] std::vector<std::string> filesOf(const analysis::Analysis& analysis);
/// `compose.yaml:12`, or nothing.
[[nodiscard]] std::string line(const std::optional<Location>& location);

enum class Standing : std::uint8_t {
    Open,    ///< counts
    Known,   ///< in the baseline
    Ignored, ///< suppressed, with a reason
    Moot,    ///< follows from a root cause
};
[[nodiscard]] std::string_view name(Standing standing);

struct Entry {
    const rules::Finding* finding = nullptr; ///< in the check's analysis
    Standing standing = Standing::Open;
    std::optional<Location> location;
    Identity identity;
    std::vector<rules::Fix> fixes; ///< best first
};

/// Immutable.
struct Check {
    analysis::AnalysisPtr analysis;
    std::vector<Entry> entries; ///< in the order of the analysis' findings
    bool compared = false;      ///< with a baseline
    std::vector<std::pair<Identity, rules::Severity>> gone; ///< what the baseline has, and is found no more

    [[nodiscard]] std::size_t count(Standing standing) const;
    [[nodiscard]] std::size_t count(rules::Severity severity) const; ///< of those that are open
};

[[nodiscard]] Check prepare(const analysis::AnalysisPtr& analysis, const Baseline* baseline = nullptr);

/// Does a finding that counts reach the threshold?
[[nodiscard]] bool reaches(const Check& check, rules::Severity threshold);
/// What ignores an entry; nullptr where nothing does.
[[nodiscard]] const rules::Suppression* suppressionOf(const Check& check, const Entry& entry);

/// What is shown together: the findings of one service that are open or in the baseline.
struct Group {
    std::string service;                        ///< empty for the project, which comes last
    const risk::ServiceScore* score = nullptr;  ///< of the service
    std::vector<const Entry*> entries;
    std::size_t moot = 0; ///< how many more follow from a root cause among them
};
/// One a service, in the order of the text, and the project's where it has findings.
[[nodiscard]] std::vector<Group> groups(const Check& check);

/// What the best fix of each entry would make of the score; nothing where there is none that can be made. Costs a score each, on all processors.
[[nodiscard]] std::vector<std::optional<double>> scoresAfter(const Check& check, const std::vector<const Entry*>& entries);
/// The fixes that lower the score most, best first: of the services on the way in, and of the project.
struct Help {
    const Entry* entry = nullptr;
    double scoreAfter = 0;
};
[[nodiscard]] std::vector<Help> mostHelpful(const Check& check, std::size_t count);

/// As it is printed: one decimal.
[[nodiscard]] double rounded(double score);

} // namespace hullwright::report
