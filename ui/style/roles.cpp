#include "ui/style/roles.h"

#include <QCoreApplication>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>
#include <cmath>

namespace hullwright::ui {

namespace {

struct Shades {
    QRgb light, dark, contrast;
};

// In the order of Role. Contrast is held by tests/ui/panel_style.cpp, on window, base, alternate base and tint.
constexpr std::array<Shades, kRoleCount> kShades{{
    {0xffae1029, 0xffff8f8f, 0xffff9d9d}, // Critical
    {0xff9a3f00, 0xffffa566, 0xffffb17a}, // High
    {0xff765300, 0xffe9bd52, 0xffffe066}, // Elevated
    {0xff17608a, 0xff74bdec, 0xff8fd3ff}, // Moderate
    {0xff1d6a3c, 0xff73cf94, 0xff8ff0b0}, // Low
    {0xff1d6a3c, 0xff73cf94, 0xff8ff0b0}, // Added
    {0xffae1029, 0xffff8f8f, 0xffff9d9d}, // Removed
    {0xff6a3fa3, 0xffc3a3f5, 0xffd9c2ff}, // Changed
    {0xff17608a, 0xff74bdec, 0xff8fd3ff}, // Info
    {0xff765300, 0xffe9bd52, 0xffffe066}, // Warning
    {0xffae1029, 0xffff8f8f, 0xffff9d9d}, // Error
    {0xff1d6a3c, 0xff73cf94, 0xff8ff0b0}, // Ok
    {0xff0f5a94, 0xff7cc0f5, 0xff8fd3ff}, // Set
    {0xff6a3fa3, 0xffc3a3f5, 0xffd9c2ff}, // Inherited
    {0xff56606d, 0xffa3adba, 0xffd5d5d5}, // Default
    {0xff765300, 0xffe9bd52, 0xffffe066}, // NotInForce
    {0xff56606d, 0xffa3adba, 0xffd5d5d5}, // Muted
    {0xff0f5a94, 0xff7cc0f5, 0xff8fd3ff}, // Accent
}};

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& c)
{
    return 0.2126 * channel(c.redF()) + 0.7152 * channel(c.greenF()) + 0.0722 * channel(c.blueF());
}

QColor blend(const QColor& over, const QColor& under, double amount)
{
    const auto mix = [amount](float a, float b) { return static_cast<float>(amount * double(a) + (1 - amount) * double(b)); };
    return QColor::fromRgbF(mix(over.redF(), under.redF()), mix(over.greenF(), under.greenF()), mix(over.blueF(), under.blueF()));
}

} // namespace

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a), second = luminance(b);
    return (std::max(first, second) + 0.05) / (std::min(first, second) + 0.05);
}

Appearance appearanceOf(const QPalette& palette)
{
    const QColor window = palette.color(QPalette::Active, QPalette::Window);
    if (contrast(window, palette.color(QPalette::Active, QPalette::WindowText)) > 20.5)
        return Appearance::HighContrast;
    return luminance(window) < 0.2 ? Appearance::Dark : Appearance::Light;
}

QColor color(Role role, const QPalette& palette)
{
    const Shades& shades = kShades[static_cast<std::size_t>(role)];
    switch (appearanceOf(palette)) {
    case Appearance::Light: return QColor::fromRgb(shades.light);
    case Appearance::Dark: return QColor::fromRgb(shades.dark);
    case Appearance::HighContrast: return QColor::fromRgb(shades.contrast);
    }
    return {};
}

QColor tint(Role role, const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Active, QPalette::Base);
    return blend(color(role, palette), base, appearanceOf(palette) == Appearance::Light ? 0.09 : 0.14);
}

QColor fill(Role role, const QPalette& palette)
{
    if (appearanceOf(palette) != Appearance::Light)
        return blend(color(role, palette), palette.color(QPalette::Active, QPalette::Window), 0.82);
    return blend(color(role, palette), palette.color(QPalette::Active, QPalette::Window), 0.85);
}

QString word(Role role)
{
    // (Not called tr: lupdate would look for a literal in its parentheses and miss the mark.)
    const auto said = [](const char* text) { return QCoreApplication::translate("hullwright::ui::Role", text); };
    switch (role) {
    case Role::Critical: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "critical"));
    case Role::High: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "high"));
    case Role::Elevated: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "elevated"));
    case Role::Moderate: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "moderate"));
    case Role::Low: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "low"));
    case Role::Added: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "added"));
    case Role::Removed: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "removed"));
    case Role::Changed: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "changed"));
    case Role::Info: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "note"));
    case Role::Warning: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "warning"));
    case Role::Error: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "error"));
    case Role::Ok: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "fine"));
    case Role::Set: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "set"));
    case Role::Inherited: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "inherited"));
    case Role::Default: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "default"));
    case Role::NotInForce: return said(QT_TRANSLATE_NOOP("hullwright::ui::Role", "not in force"));
    case Role::Muted:
    case Role::Accent: break;
    }
    return {};
}

QString word(rules::Severity severity)
{
    const auto said = [](const char* text) { return QCoreApplication::translate("hullwright::ui::Severity", text); };
    switch (severity) {
    case rules::Severity::Critical: return said(QT_TRANSLATE_NOOP("hullwright::ui::Severity", "critical"));
    case rules::Severity::High: return said(QT_TRANSLATE_NOOP("hullwright::ui::Severity", "high"));
    case rules::Severity::Medium: return said(QT_TRANSLATE_NOOP("hullwright::ui::Severity", "medium"));
    case rules::Severity::Low: return said(QT_TRANSLATE_NOOP("hullwright::ui::Severity", "low"));
    case rules::Severity::Info: return said(QT_TRANSLATE_NOOP("hullwright::ui::Severity", "note"));
    }
    return {};
}

QString symbol(Role role)
{
    switch (role) {
    case Role::Critical:
    case Role::Error:
    case Role::Set: return QStringLiteral("●");
    case Role::High:
    case Role::Warning:
    case Role::NotInForce: return QStringLiteral("▲");
    case Role::Elevated:
    case Role::Changed:
    case Role::Inherited: return QStringLiteral("◆");
    case Role::Moderate:
    case Role::Info: return QStringLiteral("■");
    case Role::Low:
    case Role::Default: return QStringLiteral("○");
    case Role::Ok: return QStringLiteral("✓");
    case Role::Added: return QStringLiteral("+");
    case Role::Removed: return QStringLiteral("−");
    case Role::Muted:
    case Role::Accent: break;
    }
    return {};
}

void paintShape(QPainter& painter, const QRectF& area, Role role, const QColor& color)
{
    const double side = std::min({area.width(), area.height()});
    QRectF box(0, 0, side, side);
    box.moveCenter(area.center());
    const double inset = side * 0.08;
    box.adjust(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    const QString form = symbol(role);
    if (form == QStringLiteral("●")) {
        painter.drawEllipse(box);
    } else if (form == QStringLiteral("▲")) {
        painter.drawPolygon(QPolygonF({{box.center().x(), box.top()}, box.bottomRight(), box.bottomLeft()}));
    } else if (form == QStringLiteral("◆")) {
        painter.drawPolygon(QPolygonF({{box.center().x(), box.top()}, {box.right(), box.center().y()},
                                       {box.center().x(), box.bottom()}, {box.left(), box.center().y()}}));
    } else if (form == QStringLiteral("■")) {
        painter.drawRect(box.adjusted(inset, inset, -inset, -inset));
    } else {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(color, std::max(1.2, side * 0.14), Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
        const double half = box.width() / 2;
        const QPointF middle = box.center();
        if (form == QStringLiteral("○")) {
            painter.drawEllipse(box.adjusted(inset, inset, -inset, -inset));
        } else if (form == QStringLiteral("✓")) {
            painter.drawPolyline(QPolygonF({{box.left(), middle.y()}, {box.left() + half * 0.7, box.bottom() - inset}, {box.right(), box.top() + inset}}));
        } else if (!form.isEmpty()) {
            painter.drawLine(QPointF(box.left(), middle.y()), QPointF(box.right(), middle.y()));
            if (form == QStringLiteral("+"))
                painter.drawLine(QPointF(middle.x(), box.top()), QPointF(middle.x(), box.bottom()));
        }
    }
    painter.restore();
}

Role roleOf(risk::Band band)
{
    switch (band) {
    case risk::Band::Critical: return Role::Critical;
    case risk::Band::High: return Role::High;
    case risk::Band::Elevated: return Role::Elevated;
    case risk::Band::Moderate: return Role::Moderate;
    case risk::Band::Low: return Role::Low;
    }
    return Role::Muted;
}

Role roleOf(rules::Severity severity)
{
    switch (severity) {
    case rules::Severity::Critical: return Role::Critical;
    case rules::Severity::High: return Role::High;
    case rules::Severity::Medium: return Role::Elevated;
    case rules::Severity::Low: return Role::Moderate;
    case rules::Severity::Info: return Role::Default;
    }
    return Role::Muted;
}

} // namespace hullwright::ui
