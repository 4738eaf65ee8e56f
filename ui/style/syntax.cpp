#include "ui/style/syntax.h"

namespace hullwright::ui {

namespace {

QColor mix(const QColor& a, const QColor& b, double share)
{
    const auto part = [share](int x, int y) { return static_cast<int>(x + (y - x) * share); };
    return {part(a.red(), b.red()), part(a.green(), b.green()), part(a.blue(), b.blue())};
}

} // namespace

SyntaxColors syntaxColors(const QPalette& palette)
{
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    const bool dark = base.lightness() < 128;
    const auto pick = [dark](const char* light, const char* night) { return QColor(QLatin1String(dark ? night : light)); };
    SyntaxColors c;
    c.text = text;
    c.key = pick("#0a56a3", "#7db8ff");
    c.number = pick("#6b2fbf", "#c6a8ff");
    c.keyword = pick("#a03c08", "#ffb477");
    c.reference = pick("#0b6b63", "#62d4c5");
    c.comment = pick("#5f6873", "#97a1ad");
    c.marker = pick("#0b6b63", "#62d4c5");
    c.error = pick("#b3261e", "#ff8a80");
    c.margin = mix(base, text, 0.04);
    c.marginText = pick("#5f6873", "#97a1ad");
    c.currentLine = mix(base, palette.color(QPalette::Highlight), dark ? 0.22 : 0.10);
    c.match = pick("#d9a400", "#e0b341");
    return c;
}

} // namespace hullwright::ui
