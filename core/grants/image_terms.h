// Whether a fact of an image holds for how the file runs a service.
#pragma once

#include "core/compose/stack.h"
#include "core/knowledge/images.h"

#include <string>
#include <string_view>

namespace hullwright::grants {

/// NAME, NAME=value, or NAME* for any that begins with it. An empty value counts as none.
[[nodiscard]] bool isSet(const compose::Service& service, std::string_view term);
/// The word of entrypoint and command that has a term of the catalogue in it, up to its value: "--requirepass"; empty for none.
[[nodiscard]] std::string wordWith(const compose::Service& service, std::string_view term);
/// Where something is mounted on a path, above it or below it (settings and secrets handed in as files count), or what a pattern with `*` fits; empty for none.
[[nodiscard]] std::string mountAt(const compose::Service& service, std::string_view term);
/// True where one of the terms is so.
[[nodiscard]] bool anyOf(const compose::Service& service, const knowledge::KnownImage& known, const knowledge::ImageTerms& terms);
[[nodiscard]] bool holds(const compose::Service& service, const knowledge::KnownImage& known, const knowledge::ImageCondition& condition);

} // namespace hullwright::grants
