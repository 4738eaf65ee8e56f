#include "ui/panels/duration_edit.h"

#include "core/compose/units.h"

#include <QRegularExpression>

namespace hullwright::ui {

namespace {

const QStringList& suffixes()
{
    static const QStringList all{QStringLiteral("ms"), QStringLiteral("s"), QStringLiteral("m"), QStringLiteral("h"), QStringLiteral("d")};
    return all;
}

QRegularExpressionMatch parts(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^([0-9]+(?:\\.[0-9]+)?)(ms|s|m|h|d)$"));
    return form.match(text);
}

} // namespace

DurationEdit::DurationEdit(QWidget* parent)
    : UnitEdit({tr("milliseconds"), tr("seconds"), tr("minutes"), tr("hours"), tr("days")}, 1, QRegularExpression(QStringLiteral("[0-9]{0,9}(\\.[0-9]{0,3})?")), parent)
{
}

bool DurationEdit::canEdit(const QString& text)
{
    return text.trimmed().isEmpty() || parts(text.trimmed()).hasMatch();
}

UnitEdit::Amount DurationEdit::cut(const QString& text) const
{
    const auto match = parts(text);
    return match.hasMatch() ? Amount{match.captured(1), static_cast<int>(suffixes().indexOf(match.captured(2)))} : Amount{};
}

QString DurationEdit::join(const Amount& amount) const
{
    return amount.number + suffixes()[amount.unit];
}

bool DurationEdit::same(const QString& a, const QString& b) const
{
    const auto left = compose::parseDuration(a.toStdString()), right = compose::parseDuration(b.toStdString());
    return left && right && *left == *right;
}

} // namespace hullwright::ui
