#include "ui/panels/unit_edit.h"

#include "ui/style/metrics.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>

namespace hullwright::ui {

UnitEdit::UnitEdit(const QStringList& units, int usual, const QRegularExpression& numbers, QWidget* parent)
    : QWidget(parent), m_number(new QLineEdit(this)), m_unit(new QComboBox(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kHalf);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    m_number->setValidator(new QRegularExpressionValidator(numbers, this));
    m_number->setMinimumWidth(m_number->fontMetrics().horizontalAdvance(QStringLiteral("00000.0")) + kGap);
    m_unit->addItems(units);
    m_unit->setCurrentIndex(usual);
    setFocusProxy(m_number);
    setNames({});
    connect(m_number, &QLineEdit::editingFinished, this, &UnitEdit::commit);
    connect(m_unit, &QComboBox::activated, this, &UnitEdit::commit);
}

void UnitEdit::setNames(const QString& name)
{
    setAccessibleName(name);
    m_number->setAccessibleName(name.isEmpty() ? tr("Amount") : name);
    m_unit->setAccessibleName(name.isEmpty() ? tr("Unit") : tr("Unit of %1").arg(name));
}

void UnitEdit::setPlaceholderText(const QString& text)
{
    m_number->setPlaceholderText(text);
}

void UnitEdit::setText(const QString& text)
{
    m_given = text;
    const Amount amount = cut(text.trimmed());
    m_number->setText(amount.number);
    if (amount.unit >= 0)
        m_unit->setCurrentIndex(amount.unit);
}

QString UnitEdit::text() const
{
    QString number = m_number->text().trimmed();
    if (number.isEmpty())
        return number;
    const QString text = join({number, m_unit->currentIndex()});
    return same(text, m_given) ? m_given : text;
}

void UnitEdit::commit()
{
    if (const QString now = text(); now != m_given.trimmed()) {
        m_given = now;
        Q_EMIT committed(now);
    }
}

} // namespace hullwright::ui
