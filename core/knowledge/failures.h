// Says which measure of a hardening is behind a line of a log.
#pragma once

#include "core/knowledge/images.h"

#include <string_view>
#include <vector>

namespace hullwright::knowledge {

/// The sign that a line bears: one of the image's own first, then one that holds for any image; nullptr for none.
/// `facts` may be null. Only signs of `measures` count, where any are given: what was not done can't be the cause.
[[nodiscard]] const FailureSign* signIn(std::string_view line, const ImageFacts* facts, const std::vector<Measure>& measures = {});

/// How the failure of a measure looks in this image's log, the image's own signs before general ones; at most `most`.
[[nodiscard]] std::vector<const FailureSign*> signsOf(Measure measure, const ImageFacts* facts, std::size_t most = 2);

} // namespace hullwright::knowledge
