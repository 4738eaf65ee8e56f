#include "ui/views/ignore_bar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

namespace hullwright::ui {

IgnoreBar::IgnoreBar(QWidget* parent) : QWidget(parent), m_label(new QLabel(this)), m_reason(new QLineEdit(this)), m_ignore(new QPushButton(tr("Ignore"), this))
{
    m_label->setBuddy(m_reason);
    m_reason->setAccessibleName(tr("Reason to ignore the finding"));
    m_reason->setPlaceholderText(tr("Reason, for whoever reads the file"));
    m_ignore->setToolTip(tr("Writes a comment with the reason above the setting. The score stays as it is."));
    m_ignore->setEnabled(false);
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Do not ignore it"));
    close->setAccessibleName(tr("Do not ignore it"));
    close->setMinimumSize(kTarget, kTarget);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kUnit);
    row->addWidget(m_label);
    row->addWidget(m_reason, 1);
    row->addWidget(m_ignore);
    row->addWidget(close);
    connect(m_reason, &QLineEdit::textChanged, this, [this](const QString& text) { m_ignore->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_ignore, &QPushButton::clicked, this, &IgnoreBar::finish);
    connect(close, &QToolButton::clicked, this, &IgnoreBar::giveUp);
    hide();
}

void IgnoreBar::ask(const QString& finding)
{
    m_label->setText(tr("Why is %1 ignored?").arg(finding));
    m_reason->clear();
    show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void IgnoreBar::finish()
{
    const QString reason = m_reason->text().simplified();
    if (reason.isEmpty())
        return;
    hide();
    Q_EMIT reasonGiven(reason);
}

void IgnoreBar::giveUp()
{
    hide();
    Q_EMIT givenUp();
}

void IgnoreBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        finish();
    else if (event->key() == Qt::Key_Escape)
        giveUp();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hullwright::ui
