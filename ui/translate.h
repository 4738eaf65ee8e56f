// Core's sentences in the user's language.
#pragma once

#include "core/text/error.h"
#include "core/text/message.h"

#include <QString>

namespace hullwright::ui {

[[nodiscard]] QString translated(const text::Text& text);
[[nodiscard]] QString translated(const text::Message& message);
/// An error as one or two sentences for the strip: what happened, where, and the next step.
[[nodiscard]] QString sentences(const Error& error);

} // namespace hullwright::ui
