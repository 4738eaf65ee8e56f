// Code, paths, numbers and arrows among words that run from right to left: what reads from left to right keeps doing so.
#pragma once

#include <QString>
#include <QTextDocument>

namespace hullwright::ui {

/// Text that always reads from left to right ("93 → 89", ":112"), for a window whose words may not; in all others the text as it is.
[[nodiscard]] QString leftToRight(const QString& text);
/// A name or a path as a part of a sentence: what stands around it does not reorder it, nor it what stands around it.
[[nodiscard]] QString isolated(const QString& text);
/// A stranger's text with the marks that turn, join or hide letters shown as what they are ("\\u202E"): what is read is what stands there.
[[nodiscard]] QString unmasked(const QString& text);
/// Those marks, for whoever shows text by itself.
[[nodiscard]] bool masksLetters(QChar letter);
/// Where a line of words begins, for a label that would go by the language of its own words.
[[nodiscard]] Qt::Alignment leadingEdge();
/// Lays a document of code out from left to right.
void layOutAsCode(QTextDocument& document);

/// "93 → 89", with a decimal where both are the same without; empty where they are the same with it.
[[nodiscard]] QString scoreChange(double before, double after);

} // namespace hullwright::ui
