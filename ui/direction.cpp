#include "ui/direction.h"

#include <QGuiApplication>
#include <QTextOption>

#include <algorithm>
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

bool masksLetters(QChar letter)
{
    const char16_t code = letter.unicode();
    const bool control = (code < 0x20 && letter != u'\n' && letter != u'\t' && letter != u'\r') || (code >= 0x7f && code <= 0x9f);
    return control || code == 0x061c || (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || (code >= 0x2060 && code <= 0x2069) || code == 0xfeff;
}

QString unmasked(const QString& text)
{
    if (std::none_of(text.begin(), text.end(), masksLetters))
        return text;
    QString plain;
    for (const QChar letter : text)
        plain += masksLetters(letter) ? QStringLiteral("\\u%1").arg(QString::number(letter.unicode(), 16).toUpper(), 4, QLatin1Char('0')) : QString(letter);
    return plain;
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
