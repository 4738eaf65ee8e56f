// What a colour means. Widgets name a role; the colour follows from the palette they are drawn with, so that a change of theme
// needs nothing but a repaint. Every role also has a word and a shape: nothing depends on telling red from green.
#pragma once

#include "core/risk/score.h"
#include "core/rules/finding.h"

#include <QColor>
#include <QPalette>
#include <QRectF>
#include <QString>

class QPainter;

namespace hullwright::ui {

enum class Role {
    Critical, High, Elevated, Moderate, Low,
    Added, Removed, Changed,
    Info, Warning, Error, Ok,
    Set, Inherited, Default, NotInForce,
    Muted, Accent,
};
inline constexpr int kRoleCount = static_cast<int>(Role::Accent) + 1;

/// Which of our palettes a widget is drawn with, told from the palette itself.
enum class Appearance { Light, Dark, HighContrast };
[[nodiscard]] Appearance appearanceOf(const QPalette& palette);

/// For text and shapes; at least 4.5:1 on window, base and alternate base of the palette, and on tint() of the same role.
[[nodiscard]] QColor color(Role role, const QPalette& palette);
/// A background that hints at the role; the palette's text colour and color(role) are readable on it.
[[nodiscard]] QColor tint(Role role, const QPalette& palette);
/// For a filled area such as a segment of the gauge: 3:1 on the window.
[[nodiscard]] QColor fill(Role role, const QPalette& palette);

/// The word that stands beside the colour ("critical", "added", "not in force").
[[nodiscard]] QString word(Role role);
/// One character of the same meaning as paintShape(), for plain text.
[[nodiscard]] QString symbol(Role role);
/// Draws the role's shape into the square in the middle of `area`.
void paintShape(QPainter& painter, const QRectF& area, Role role, const QColor& color);

[[nodiscard]] Role roleOf(risk::Band band);
[[nodiscard]] Role roleOf(rules::Severity severity);
/// A severity in the user's language.
[[nodiscard]] QString word(rules::Severity severity);

/// WCAG 2.1 contrast ratio of two opaque colours, 1 to 21.
[[nodiscard]] double contrast(const QColor& a, const QColor& b);

} // namespace hullwright::ui
