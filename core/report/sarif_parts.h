// The parts of a SARIF log that do not depend on its results: rules with their taxa, places, changes of files.
#pragma once

#include "core/report/json_parts.h"

#include <filesystem>
#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::report::sarif {

inline constexpr const char* kRoot = "%SRCROOT%";

[[nodiscard]] Json message(const std::string& text);
/// error, warning, note
[[nodiscard]] const char* level(rules::Severity severity);

/// A file as an artifactLocation (3.4): relative to kRoot where it can be, percent-encoded.
[[nodiscard]] Json artifact(const std::string& file, const std::filesystem::path& root);
/// A location object with a physicalLocation.
[[nodiscard]] Json location(const Location& location, const std::filesystem::path& root);
/// What a fix replaces, file by file (3.56), with the exact regions; empty where it can't be made.
[[nodiscard]] Json artifactChanges(const analysis::Analysis& analysis, const rules::Fix& fix, const std::filesystem::path& root);

/// The rules that a log names, and the taxonomies (other people's catalogues) that they belong to.
struct RuleTable {
    std::vector<const rules::Rule*> rules;      ///< by id
    std::map<std::string_view, std::size_t> index; ///< of a rule's id
    std::vector<std::string> cis, owasp;        ///< ids of the taxa in use, sorted

    [[nodiscard]] Json driver(const std::string& version) const;
    [[nodiscard]] Json taxonomies() const;
    /// References to a rule's taxa (3.54).
    [[nodiscard]] Json taxaOf(const rules::Rule& rule) const;
};
[[nodiscard]] RuleTable rulesOf(const Check& check);

} // namespace hullwright::report::sarif
