// What loading could not understand, or found not to be in force, as findings.
#pragma once

#include "core/rules/rule.h"

namespace hullwright::rules {

/// One finding for each of the stack's problems of a severity.
void reportProblems(const Context& context, compose::Problem::Severity which, Severity severity);

} // namespace hullwright::rules
