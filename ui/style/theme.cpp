#include "ui/style/theme.h"

#include "ui/style/flat_style.h"
#include "ui/style/icons.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QStyle>
#include <QTimer>
#include <QWidget>

#include <algorithm>
#include <array>

namespace hullwright::ui {

namespace {

struct Shade {
    QPalette::ColorRole role;
    QRgb light, dark, contrast;
};

constexpr std::array<Shade, 18> kPalette{{
    {QPalette::Window, 0xfff3f5f8, 0xff1c2027, 0xff000000},
    {QPalette::WindowText, 0xff1b2430, 0xffe3e7ed, 0xffffffff},
    {QPalette::Base, 0xffffffff, 0xff15181e, 0xff000000},
    {QPalette::AlternateBase, 0xfff6f8fa, 0xff1a1e25, 0xff0a0a0a},
    {QPalette::Text, 0xff1b2430, 0xffe3e7ed, 0xffffffff},
    {QPalette::Button, 0xfff8f9fb, 0xff2a303a, 0xff000000},
    {QPalette::ButtonText, 0xff1b2430, 0xffe3e7ed, 0xffffffff},
    {QPalette::BrightText, 0xffffffff, 0xffffffff, 0xffffffff},
    {QPalette::ToolTipBase, 0xff1b2430, 0xff343b47, 0xff000000},
    {QPalette::ToolTipText, 0xffffffff, 0xffedf1f6, 0xffffffff},
    {QPalette::Highlight, 0xff1a669f, 0xff2a6496, 0xffffe066},
    {QPalette::HighlightedText, 0xffffffff, 0xffffffff, 0xff000000},
    {QPalette::Link, 0xff0f5a94, 0xff7cc0f5, 0xff8fd3ff},
    {QPalette::LinkVisited, 0xff6a3fa3, 0xffc3a3f5, 0xffd9c2ff},
    {QPalette::Light, 0xffffffff, 0xff3a424f, 0xffffffff},
    {QPalette::Mid, 0xffc3cad3, 0xff343b46, 0xffb0b0b0},
    {QPalette::Dark, 0xff8b95a3, 0xff0e1014, 0xff808080},
    {QPalette::PlaceholderText, 0xff66707d, 0xff99a3b0, 0xffd0d0d0},
}};

QRgb shadeOf(const Shade& shade, Appearance appearance)
{
    switch (appearance) {
    case Appearance::Light: return shade.light;
    case Appearance::Dark: return shade.dark;
    case Appearance::HighContrast: return shade.contrast;
    }
    return shade.light;
}

} // namespace

QPalette paletteFor(Appearance appearance)
{
    QPalette palette;
    for (const Shade& shade : kPalette)
        palette.setColor(QPalette::All, shade.role, QColor::fromRgb(shadeOf(shade, appearance)));
    // Told apart from enabled, and still readable: what is disabled is worth knowing.
    const QColor faint = appearance == Appearance::Light ? QColor(0x6c, 0x75, 0x82) : appearance == Appearance::Dark ? QColor(0x8f, 0x99, 0xa6) : QColor(0xc0, 0xc0, 0xc0);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, faint);
    palette.setColor(QPalette::Disabled, QPalette::Base, palette.color(QPalette::Active, QPalette::Window));
    palette.setColor(QPalette::All, QPalette::Shadow, appearance == Appearance::Light ? QColor(0x5a, 0x64, 0x72) : QColor(0, 0, 0));
    palette.setColor(QPalette::All, QPalette::Midlight, appearance == Appearance::Light ? QColor(0xe6, 0xea, 0xef) : appearance == Appearance::Dark ? QColor(0x2f, 0x36, 0x41) : QColor(0x60, 0x60, 0x60));
    return palette;
}

Theme::Theme(QObject* parent) : QObject(parent)
{
    m_follow = new QTimer(this);
    m_follow->setSingleShot(true);
    m_follow->setInterval(0);
    connect(m_follow, &QTimer::timeout, this, [this] {
        if (m_scheme == Scheme::System)
            apply();
    });
    loadIcons();
    QApplication::setStyle(new FlatStyle);
    QApplication::setWindowIcon(icon(QStringLiteral("hullwright")));
    if (QFont font = QApplication::font(); font.pointSizeF() > 0 && font.pointSizeF() < 9) {
        font.setPointSizeF(9);
        QApplication::setFont(font);
    }
    apply();
    qApp->installEventFilter(this);
}

void Theme::setScheme(Scheme scheme)
{
    if (scheme == m_scheme)
        return; // every page of a window asks for what the settings say
    m_scheme = scheme;
    apply();
}

Appearance Theme::wanted() const
{
    switch (m_scheme) {
    case Scheme::Light: return Appearance::Light;
    case Scheme::Dark: return Appearance::Dark;
    case Scheme::HighContrast: return Appearance::HighContrast;
    case Scheme::System: break;
    }
    // The desktop's own palette shows through where the application has none.
    QApplication::setPalette(QPalette());
    return appearanceOf(QApplication::palette());
}

void Theme::apply()
{
    m_applying = true;
    m_appearance = wanted();
    QApplication::setPalette(paletteFor(m_appearance));
    m_applying = false;
    Q_EMIT changed();
}

bool Theme::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_applying && event->type() == QEvent::ThemeChange && watched->isWidgetType())
        m_follow->start();
    return QObject::eventFilter(watched, event);
}

int motionDuration(const QWidget* widget)
{
    const QStyle* style = widget ? widget->style() : QApplication::style();
    if (!style->styleHint(QStyle::SH_Widget_Animate, nullptr, widget) || !QApplication::isEffectEnabled(Qt::UI_General))
        return 0;
    return style->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0 ? 200 : 0;
}

QFont codeFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    if (font.pointSizeF() > 0 && font.pointSizeF() < 9)
        font.setPointSizeF(9);
    return font;
}

QFont scaledFont(const QFont& base, double factor, QFont::Weight weight)
{
    QFont font = base;
    if (base.pointSizeF() > 0)
        font.setPointSizeF(std::max(9.0, base.pointSizeF() * factor));
    else
        font.setPixelSize(std::max(12, qRound(base.pixelSize() * factor)));
    font.setWeight(weight);
    return font;
}

} // namespace hullwright::ui
