// The look of the whole program: the flat style with our own palettes, following the system's light or dark, switched live.
#pragma once

#include "ui/style/roles.h"

#include <QFont>
#include <QObject>
#include <QPalette>

class QTimer;

namespace hullwright::ui {

/// What the user asked for.
enum class Scheme { System, Light, Dark, HighContrast };

[[nodiscard]] QPalette paletteFor(Appearance appearance);

/// Make one, right after the QApplication and before any window. The constructor sets style, palette, icons and window icon.
class Theme : public QObject {
    Q_OBJECT
public:
    explicit Theme(QObject* parent = nullptr);

    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    void setScheme(Scheme scheme);
    /// What is on show, the system's wish resolved.
    [[nodiscard]] Appearance appearance() const { return m_appearance; }

    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    void changed();

private:
    void apply();
    [[nodiscard]] Appearance wanted() const;

    Scheme m_scheme = Scheme::System;
    Appearance m_appearance = Appearance::Light;
    QTimer* m_follow = nullptr;
    bool m_applying = false;
};

/// How long something may move, in milliseconds; 0 where the desktop asks for less motion.
[[nodiscard]] int motionDuration(const QWidget* widget);
/// The fixed font for code, at least 9 pt.
[[nodiscard]] QFont codeFont();
/// A font of the application scaled by `factor`, with figures of one width where `bold` numbers change in place.
[[nodiscard]] QFont scaledFont(const QFont& base, double factor, QFont::Weight weight = QFont::Normal);

} // namespace hullwright::ui
