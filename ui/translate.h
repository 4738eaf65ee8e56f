// Core's sentences in the user's language.
#pragma once

#include "core/rules/suppression.h"
#include "core/text/error.h"
#include "core/text/message.h"

#include <QString>

namespace hullwright::ui {

[[nodiscard]] QString translated(const text::Text& text);
[[nodiscard]] QString translated(const text::Message& message);
/// An error as one or two sentences for the strip: what happened, where, and the next step.
[[nodiscard]] QString sentences(const Error& error);

/// Words as the text of an action or a button: an ampersand in them is no mnemonic.
[[nodiscard]] QString plainAction(QString words);

/// "ignored: only reachable from the office", with its last day where it has one.
[[nodiscard]] QString ignoredWords(const rules::Suppression& suppression);

} // namespace hullwright::ui
