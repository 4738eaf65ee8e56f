// The colours of source text, by what a word is, for the palette that a widget has.
#pragma once

#include <QColor>
#include <QPalette>

namespace hullwright::ui {

/// Each has a contrast of at least 4.5:1 on the palette's base colour, light or dark.
struct SyntaxColors {
    QColor text, key, number, keyword, reference, comment, marker, error;
    QColor margin, marginText, currentLine, match;
};

[[nodiscard]] SyntaxColors syntaxColors(const QPalette& palette);

} // namespace hullwright::ui
