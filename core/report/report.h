// Reports of a check and of the rule catalogue, in the formats of the command line's contract. Two runs on the same input give the same bytes.
#pragma once

#include "core/report/language.h"

#include <cstdint>
#include <filesystem>
#include <string>

namespace hullwright::report {

/// `hullwright.check/1`.
[[nodiscard]] std::string checkJson(const Check& check);
/// The same on one line, for a report of many projects.
[[nodiscard]] std::string checkLine(const Check& check);
/// A line of that report for a project that can't be read.
[[nodiscard]] std::string errorLine(const Error& error);

/// For a terminal: the score and its path first, then findings by service. `colour` uses ANSI sequences.
enum class Colour : bool { Off, On };
[[nodiscard]] std::string checkText(const Check& check, Colour colour);

/// A log of SARIF 2.1.0 (OASIS Standard, 27 March 2020): rules with their taxa, results with fixes, suppressions and the state against a baseline.
struct SarifOptions {
    std::string version;         ///< of this program
    std::filesystem::path root;  ///< absolute: files below it are named relative to it; empty: names stay as they are
};
[[nodiscard]] std::string checkSarif(const Check& check, const SarifOptions& options);

/// Score and path, findings by service.
enum class Sheet : std::uint8_t {
    Comment, ///< on a pull request: what few read is folded, and it is cut before a comment's greatest length, saying so
    Page,    ///< to be printed: all of it, and nothing folded
};
[[nodiscard]] std::string checkMarkdown(const Check& check, Sheet sheet = Sheet::Comment, const Language& language = {});

/// One page that needs nothing else: no script, no request, light and dark, made to be printed too.
[[nodiscard]] std::string checkHtml(const Check& check, const Language& language = {});

/// `hullwright.rules/1`, and the same for people.
[[nodiscard]] std::string rulesJson();
[[nodiscard]] std::string rulesText();
[[nodiscard]] std::string rulesMarkdown();

} // namespace hullwright::report
