#include "ui/direction.h"

#include <QGuiApplication>
#include <QTextOption>

#include <cmath>

namespace hullwright::ui {

namespace {

constexpr QChar kLeftToRight(0x2066), kByItsFirstLetter(0x2068), kEnd(0x2069); ///< the isolates of Unicode

QString within(QChar begin, const QString& text)
{
    // Where all runs from left to right, marks would only be in the way of whoever copies or searches the words.
    return text.isEmpty() || !QGuiApplication::isRightToLeft() ? text : begin + text + kEnd;
}

} // namespace

QString leftToRight(const QString& text)
{
    return within(kLeftToRight, text);
}

QString isolated(const QString& text)
{
    // A path begins with a stroke, which has no direction: its letters tell. What has no letters reads from left to right.
    return within(kByItsFirstLetter, text);
}

Qt::Alignment leadingEdge()
{
    return (QGuiApplication::isRightToLeft() ? Qt::AlignRight | Qt::AlignAbsolute : Qt::AlignLeft) | Qt::AlignVCenter;
}

void layOutAsCode(QTextDocument& document)
{
    QTextOption option = document.defaultTextOption();
    option.setTextDirection(Qt::LeftToRight);
    option.setAlignment(Qt::AlignLeft | Qt::AlignAbsolute);
    document.setDefaultTextOption(option);
}

QString scoreChange(double before, double after)
{
    const auto text = [](double from, double to, int decimals) {
        return leftToRight(QStringLiteral("%1 → %2").arg(QString::number(from, 'f', decimals), QString::number(to, 'f', decimals)));
    };
    if (std::lround(before) != std::lround(after))
        return text(before, after, 0);
    return std::lround(before * 10) != std::lround(after * 10) ? text(before, after, 1) : QString();
}

} // namespace hullwright::ui
