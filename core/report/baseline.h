// The findings that a project had on a day it was agreed to live with them: only what comes on top fails a check.
#pragma once

#include "core/report/fingerprint.h"
#include "core/text/error.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::report {

/// `hullwright.baseline/1`: one finding a line, sorted, so that a change reads well in a review.
struct Baseline {
    std::map<Identity, rules::Severity> findings;
};

/// All findings but those that are ignored: what a suppression hides comes back when that goes. Those that follow from a root cause are in it:
/// settling the cause brings nothing new up.
[[nodiscard]] Baseline baselineOf(const rules::Findings& findings);
[[nodiscard]] std::string toJson(const Baseline& baseline);
/// Errors: Syntax, Schema; each with a hint.
[[nodiscard]] Result<Baseline> parseBaseline(std::string_view json);

/// Is it in the baseline, at least as severe as it is now?
[[nodiscard]] bool knows(const Baseline& baseline, const Identity& identity, rules::Severity severity);

} // namespace hullwright::report
