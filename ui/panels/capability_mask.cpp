#include "ui/panels/capability_mask.h"

#include "ui/style/metrics.h"
#include "ui/widgets/whats_this.h"

#include <QApplication>
#include <QClipboard>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QToolButton>

#include <bit>

namespace hullwright::ui {

QString maskText(knowledge::CapabilityMask mask)
{
    return QStringLiteral("%1").arg(mask, 16, 16, QLatin1Char('0'));
}

std::optional<knowledge::CapabilityMask> maskIn(const QString& text)
{
    static const QRegularExpression kLine(QStringLiteral("Cap(Bnd|Eff|Prm|Inh|Amb):\\s*([0-9a-fA-F]{1,16})\\b"));
    static const QRegularExpression kBare(QStringLiteral("^\\s*(0[xX])?([0-9a-fA-F]{1,16})\\s*$"));
    QString digits;
    for (auto match = kLine.globalMatch(text); match.hasNext();) {
        const auto line = match.next();
        if (digits.isEmpty() || line.captured(1) == QLatin1String("Bnd"))
            digits = line.captured(2);
    }
    if (digits.isEmpty())
        digits = kBare.match(text).captured(2);
    bool read = false;
    const auto mask = digits.toULongLong(&read, 16);
    return read ? std::optional<knowledge::CapabilityMask>(mask) : std::nullopt;
}

CapabilityMaskRow::CapabilityMaskRow(QWidget* parent)
    : QWidget(parent), m_own(new QLineEdit(this)), m_other(new QLineEdit(this)), m_copy(new QToolButton(this)), m_set(new QPushButton(tr("Hold Exactly These"), this)), m_names(new QLabel(this))
{
    m_own->setReadOnly(true);
    introduce(*m_own, tr("Mask of the capabilities it holds"),
              tr("All that the service holds as one hexadecimal number, as the kernel shows it: compare it with CapBnd of a running container."));
    m_own->setToolTip(tr("What CapBnd in /proc/PID/status says inside of the service"));
    m_copy->setText(tr("Copy"));
    m_copy->setAccessibleName(tr("Copy the mask"));
    m_copy->setToolTip(tr("Copy the mask"));
    m_copy->setMinimumSize(kTarget, kTarget);
    m_other->setPlaceholderText(tr("A mask to read, such as 00000000a80425fb"));
    introduce(*m_other, tr("Mask to read"),
              tr("A mask from elsewhere, to read which capabilities it stands for, and to give the service exactly these."));
    m_other->setToolTip(tr("Paste CapBnd or CapEff of a process that works, from /proc/PID/status"));
    m_other->setClearButtonEnabled(true);
    m_set->setToolTip(tr("Drop all, and add what the mask has: one step that can be undone"));
    m_names->setWordWrap(true);
    m_names->setTextFormat(Qt::PlainText);
    m_names->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_own->setMinimumWidth(fontMetrics().horizontalAdvance(QString(17, u'0')) + kGap);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(kUnit);
    grid->setVerticalSpacing(kHalf);
    auto* label = new QLabel(QStringLiteral("CapBnd"), this);
    label->setBuddy(m_own);
    grid->addWidget(label, 0, 0);
    grid->addWidget(m_own, 0, 1);
    grid->addWidget(m_copy, 0, 2);
    grid->addWidget(m_other, 0, 3);
    grid->addWidget(m_set, 0, 4);
    grid->addWidget(m_names, 1, 0, 1, 5);
    grid->setColumnStretch(3, 1);
    connect(m_copy, &QToolButton::clicked, this, [this] { QApplication::clipboard()->setText(m_own->text()); });
    connect(m_other, &QLineEdit::textChanged, this, &CapabilityMaskRow::decode);
    connect(m_set, &QPushButton::clicked, this, [this] {
        if (const auto mask = maskIn(m_other->text()))
            Q_EMIT wanted(*mask);
    });
    decode();
}

void CapabilityMaskRow::setMask(knowledge::CapabilityMask mask, bool editable)
{
    m_mask = mask;
    m_editable = editable;
    m_own->setText(maskText(mask));
    decode();
}

void CapabilityMaskRow::decode()
{
    const auto mask = maskIn(m_other->text());
    m_names->setVisible(!m_other->text().trimmed().isEmpty());
    m_set->setEnabled(m_editable && mask && (*mask & knowledge::allCapabilities()) != m_mask);
    if (!mask) {
        m_names->setText(tr("This is no mask: it has up to 16 hexadecimal digits."));
        return;
    }
    QStringList names;
    for (const std::string& name : knowledge::names(*mask))
        names << QString::fromStdString(name);
    QString text = names.isEmpty() ? tr("No capability.") : names.size() == static_cast<qsizetype>(knowledge::capabilities().size()) ? tr("All %1 capabilities.").arg(names.size()) : tr("%1: %2").arg(names.size()).arg(names.join(QStringLiteral(", ")));
    if (const int unknown = std::popcount(*mask & ~knowledge::allCapabilities()); unknown > 0)
        text += u' ' + tr("Bits that no capability has a name for: %1.").arg(unknown);
    m_names->setText(text);
}

} // namespace hullwright::ui
