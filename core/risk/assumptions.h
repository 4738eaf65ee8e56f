// What the score takes for granted, and what is pinned instead.
#pragma once

#include "core/risk/score.h"

namespace hullwright::risk {

/// Fills `assumptions` and `pinned`; the parts are there already.
void addAssumptions(Assessment& assessment, const compose::Stack& stack, const Pins& pins);

} // namespace hullwright::risk
