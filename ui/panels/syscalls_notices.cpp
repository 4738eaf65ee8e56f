#include "ui/panels/syscalls_notices.h"

#include "ui/style/metrics.h"
#include "ui/style/roles.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

QString warned(const QString& text)
{
    return symbol(Role::Warning) + u' ' + text;
}

} // namespace

SyscallsNotices::SyscallsNotices(QWidget* parent) : QWidget(parent), m_logging(new QLabel), m_miscompiled(new QLabel), m_rewrite(new QPushButton(tr("Rewrite in an E&qual Form")))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kUnit);
    auto* row = new QHBoxLayout;
    row->setSpacing(kUnit);
    row->addWidget(m_miscompiled, 1);
    row->addWidget(m_rewrite);
    column->addWidget(m_logging);
    column->addLayout(row);
    hide(); // without a parent yet, it would be a window
    for (QLabel* label : {m_logging, m_miscompiled}) {
        label->hide();
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_logging->setText(warned(tr("This profile only logs: no call is refused, and the service has no protection by seccomp. When the program has done everything it is for, save the kernel's log and choose Import Trace.")));
    m_logging->setToolTip(tr("journalctl -k > log.txt, or with auditd ausearch -m SECCOMP > log.txt"));
    m_rewrite->setToolTip(tr("Writes the rules of these calls with comparisons that mean the same and are built rightly. One step of the undo list."));
    connect(m_rewrite, &QPushButton::clicked, this, &SyscallsNotices::rewriteRequested);
    setLogging(Logging::Off);
    setMiscompiled({}, Editing::Off);
}

void SyscallsNotices::setLogging(Logging logging)
{
    m_logging->setVisible(logging == Logging::On);
    showAny();
}

void SyscallsNotices::setMiscompiled(const QStringList& calls, Editing editing)
{
    m_miscompiled->setText(warned(tr("The libseccomp of this machine builds another filter than the rules of %1 mean.").arg(calls.join(QStringLiteral(", ")))));
    m_miscompiled->setVisible(!calls.isEmpty());
    m_rewrite->setVisible(!calls.isEmpty());
    m_rewrite->setEnabled(editing == Editing::On);
    showAny();
}

void SyscallsNotices::showAny()
{
    setVisible(!m_logging->isHidden() || !m_miscompiled->isHidden());
}

} // namespace hullwright::ui
