// How the panel of system calls stands in the width that it has.
#include "ui/panels/seccomp_host.h"
#include "ui/panels/syscalls_panel.h"

#include <QBoxLayout>
#include <QSplitter>

namespace hullwright::ui {

/// Sentences beside buttons, and the calls beside what is said of one: in a narrow panel each has the whole width.
void SyscallsPanel::resizeEvent(QResizeEvent* event)
{
    PanelBase::resizeEvent(event);
    const bool narrow = width() < kNarrow;
    for (QBoxLayout* row : {m_second, m_third})
        row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_second->setAlignment(m_steps, narrow ? Qt::AlignLeft : Qt::Alignment());
    m_third->setAlignment(m_host, narrow ? Qt::AlignLeft : Qt::Alignment());
    m_split->setOrientation(narrow ? Qt::Vertical : Qt::Horizontal);
}

} // namespace hullwright::ui
