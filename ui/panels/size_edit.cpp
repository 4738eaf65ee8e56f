#include "ui/panels/size_edit.h"

#include "ui/models/value_kinds.h"
#include "ui/style/metrics.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRegularExpressionValidator>

#include <array>

namespace hullwright::ui {

namespace {

constexpr std::array<const char*, 4> kUnits{"b", "k", "m", "g"};

} // namespace

SizeEdit::SizeEdit(QWidget* parent) : QWidget(parent), m_number(new QLineEdit(this)), m_unit(new QComboBox(this))
{
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kHalf);
    row->addWidget(m_number, 1);
    row->addWidget(m_unit);
    static const QRegularExpression form(QStringLiteral("(-1|[0-9]{0,12}(\\.[0-9]{0,3})?)"));
    m_number->setValidator(new QRegularExpressionValidator(form, this));
    m_number->setMinimumWidth(m_number->fontMetrics().horizontalAdvance(QStringLiteral("00000.0")) + kGap);
    m_unit->addItems({tr("bytes"), QStringLiteral("KiB"), QStringLiteral("MiB"), QStringLiteral("GiB")});
    m_unit->setCurrentIndex(2);
    setFocusProxy(m_number);
    setNames({});
    connect(m_number, &QLineEdit::editingFinished, this, &SizeEdit::commit);
    connect(m_unit, &QComboBox::activated, this, &SizeEdit::commit);
}

void SizeEdit::setNames(const QString& name)
{
    setAccessibleName(name);
    m_number->setAccessibleName(name.isEmpty() ? tr("Amount") : name);
    m_unit->setAccessibleName(name.isEmpty() ? tr("Unit") : tr("Unit of %1").arg(name));
}

void SizeEdit::setPlaceholderText(const QString& text)
{
    m_number->setPlaceholderText(text);
}

void SizeEdit::setText(const QString& text)
{
    m_given = text;
    const auto bytes = parseSize(text);
    if (!bytes) {
        m_number->setText(text.trimmed() == QStringLiteral("-1") ? text.trimmed() : QString());
        return;
    }
    // 1.5g stays 1.5 GiB; a bare number finds the unit in which it is whole.
    const QString written = text.trimmed().toLower();
    int digits = 0;
    while (digits < written.size() && (written[digits].isDigit() || written[digits] == u'.'))
        ++digits;
    const QString spelt = digits < written.size() ? written : writeSize(*bytes);
    const QString number = spelt == written ? written.left(digits) : spelt.chopped(1);
    const qsizetype unit = spelt == written ? QStringLiteral("bkmg").indexOf(written[digits]) : QStringLiteral("bkmg").indexOf(spelt.back());
    m_number->setText(number);
    m_unit->setCurrentIndex(unit < 0 ? 0 : static_cast<int>(unit));
}

QString SizeEdit::text() const
{
    const QString number = m_number->text().trimmed();
    if (number.isEmpty() || number == QStringLiteral("-1"))
        return number;
    const QString text = number + QLatin1String(kUnits[static_cast<std::size_t>(m_unit->currentIndex())]);
    return parseSize(text) == parseSize(m_given) ? m_given : text;
}

void SizeEdit::commit()
{
    if (const QString now = text(); now != m_given.trimmed()) {
        m_given = now;
        Q_EMIT committed(now);
    }
}

} // namespace hullwright::ui
