// What changed for security between two projects: the score with its way in, services, and findings that are new, gone, or elsewhere.
#pragma once

#include "core/report/report.h"

#include <string>
#include <vector>

namespace hullwright::report {

/// A finding that both projects have.
struct Kept {
    const Entry* before = nullptr;
    const Entry* after = nullptr;
};

struct ServiceChange {
    std::string service;
    const risk::ServiceScore* before = nullptr; ///< nullptr: the service is new
    const risk::ServiceScore* after = nullptr;  ///< nullptr: it is gone
};

/// Immutable; points into the two checks, which have to outlive it.
struct Comparison {
    const Check* before = nullptr;
    const Check* after = nullptr;
    std::vector<const Entry*> fresh;   ///< open now, and not there before
    std::vector<const Entry*> gone;    ///< open before, and not there now
    std::vector<const Entry*> ignored; ///< open before, and suppressed now
    std::vector<Kept> moved;           ///< on another line, or in a service that has another name now
    std::vector<Kept> changed;         ///< with another severity
    std::vector<ServiceChange> services; ///< all, in the order of the new project, those that are gone last
};

/// A finding is the same where rule, service, setting and subject are (Identity). One that follows from a root cause counts as there: settling
/// the cause brings nothing new up.
[[nodiscard]] Comparison compare(const Check& before, const Check& after);

/// Worse: the score rose, or a finding of at least this severity is new, or has become one.
[[nodiscard]] bool worse(const Comparison& comparison, rules::Severity threshold);

/// `hullwright.diff/1`.
[[nodiscard]] std::string compareJson(const Comparison& comparison, rules::Severity threshold);
[[nodiscard]] std::string compareText(const Comparison& comparison, rules::Severity threshold, Colour colour);
[[nodiscard]] std::string compareMarkdown(const Comparison& comparison, rules::Severity threshold);

/// "better", "worse", "the same".
[[nodiscard]] std::string_view verdict(const Comparison& comparison, rules::Severity threshold);
/// Do the two ways in differ in their steps? Lines are no part of that.
[[nodiscard]] bool sameWayIn(const Comparison& comparison);

} // namespace hullwright::report
