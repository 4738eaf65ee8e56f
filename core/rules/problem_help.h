// What loading could not understand, or found not to be in force, as findings.
#pragma once

#include "core/rules/rule.h"

namespace hullwright::rules {

/// One finding for each of the stack's problems of a severity.
void reportProblems(const Context& context, compose::Problem::Severity which, Severity severity);

/// The fix of a likely typing error: the word that was meant, in place of the one that stands there. None where a problem names none.
[[nodiscard]] std::vector<Fix> corrections(const Finding& finding, const FixContext& context);

} // namespace hullwright::rules
