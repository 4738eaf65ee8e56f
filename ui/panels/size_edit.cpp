#include "ui/panels/size_edit.h"

#include "ui/models/value_kinds.h"

#include <QRegularExpression>

namespace hullwright::ui {

namespace {

const QString kLetters = QStringLiteral("bkmg");

} // namespace

SizeEdit::SizeEdit(QWidget* parent, Unlimited unlimited)
    : UnitEdit({tr("bytes"), QStringLiteral("KiB"), QStringLiteral("MiB"), QStringLiteral("GiB")}, 2, QRegularExpression(unlimited == Unlimited::Yes ? QStringLiteral("(-1|[0-9]{0,12}(\\.[0-9]{0,3})?)") : QStringLiteral("[0-9]{0,12}(\\.[0-9]{0,3})?")), parent)
{
}

UnitEdit::Amount SizeEdit::cut(const QString& text) const
{
    const auto bytes = parseSize(text);
    if (!bytes)
        return {text == QStringLiteral("-1") ? text : QString(), -1};
    // 1.5g stays 1.5 GiB; a bare number finds the unit in which it is whole.
    const QString written = text.toLower();
    int digits = 0;
    while (digits < written.size() && (written[digits].isDigit() || written[digits] == u'.'))
        ++digits;
    while (digits < written.size() && written[digits].isSpace())
        ++digits;
    const QString spelt = digits < written.size() ? written : writeSize(*bytes);
    const QString number = spelt == written ? written.left(digits).trimmed() : spelt.chopped(1);
    const qsizetype unit = kLetters.indexOf(spelt == written ? written[digits] : spelt.back());
    return {number, unit < 0 ? 0 : static_cast<int>(unit)};
}

QString SizeEdit::join(const Amount& amount) const
{
    return amount.number == QStringLiteral("-1") ? amount.number : amount.number + kLetters[amount.unit];
}

bool SizeEdit::same(const QString& a, const QString& b) const
{
    return parseSize(a) && parseSize(a) == parseSize(b);
}

} // namespace hullwright::ui
