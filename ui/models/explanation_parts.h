// The few kinds of paragraphs that explanations are made of, as rich text in the colours of a palette.
#pragma once

#include "ui/style/roles.h"

#include <QPalette>
#include <QString>
#include <QStringList>

namespace hullwright::ui {

/// Plain texts are escaped here; what the functions marked `html` take is rich text already.
class Page {
public:
    explicit Page(const QPalette& palette) : m_palette(palette) {}

    void title(const QString& text);
    void heading(const QString& text);
    void paragraph(const QString& text);
    /// A heading and its text; nothing where there is no text.
    void section(const QString& name, const QString& text);
    /// Something beside the matter, in the muted colour.
    void note(const QString& text);
    /// html: short facts on one line.
    void facts(const QStringList& facts);
    /// html: with bullets.
    void list(const QStringList& items);
    /// html: with numbers.
    void numbered(const QStringList& items);

    /// A word with its role's shape, in its colour.
    [[nodiscard]] QString marked(Role role, const QString& text) const;
    [[nodiscard]] static QString link(const QString& address, const QString& text);
    [[nodiscard]] static QString code(const QString& text);

    [[nodiscard]] QString html() const { return m_html; }

private:
    void items(const QString& tag, const QStringList& items);

    QPalette m_palette;
    QString m_html;
};

/// "free: ordinary use of what was granted" ... what a step of a path costs the attacker.
[[nodiscard]] QString effortWords(int effort);

} // namespace hullwright::ui
