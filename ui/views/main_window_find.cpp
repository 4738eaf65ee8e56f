// Finding in whatever has the focus, and who has the room in the middle: the panel alone, or the source below it.
#include "ui/panels/service_panels.h"
#include "ui/views/find_bar.h"
#include "ui/views/main_window.h"
#include "ui/views/source_view.h"
#include "ui/views/window_actions.h"
#include "ui/views/workspace.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/text_find_bar.h"

#include <QAction>
#include <QApplication>
#include <QLineEdit>
#include <QSplitter>

namespace hullwright::ui {

namespace {

constexpr int kLeastSource = 80;

/// The bar of the text that a widget is, or that it stands in.
TextFindBar* barOf(QWidget& widget)
{
    if (auto* bar = qobject_cast<TextFindBar*>(&widget))
        return bar;
    return widget.findChild<TextFindBar*>(QString(), Qt::FindDirectChildrenOnly);
}

} // namespace

/// From the focus outwards, the first thing that finds or filters; the source where there is none.
void MainWindow::find(Find what)
{
    QWidget* focus = QApplication::focusWidget();
    const bool inSource = focus && m_source->isAncestorOf(focus);
    for (QWidget* at = inSource ? nullptr : focus; at && at != m_centre && at != this; at = at->parentWidget()) {
        if (TextFindBar* bar = barOf(*at))
            return what == Find::Open ? bar->open() : what == Find::Next ? bar->findNext() : bar->findPrevious();
        if (QLineEdit* field = what == Find::Open ? findFieldIn(*at) : nullptr) {
            field->setFocus(Qt::ShortcutFocusReason);
            return field->selectAll();
        }
    }
    m_actions->enlargePanel->setChecked(false);
    FindBar& bar = m_source->findBar();
    what == Find::Open ? bar.open() : what == Find::Next ? bar.findNext() : bar.findPrevious();
}

void MainWindow::goToSource()
{
    m_actions->enlargePanel->setChecked(false);
    m_source->setFocus();
}

void MainWindow::enlargePanel(bool on)
{
    QWidget* source = m_centre->widget(1);
    const bool lost = on && QApplication::focusWidget() && source->isAncestorOf(QApplication::focusWidget());
    source->setVisible(!on);
    if (lost)
        m_panels->setFocus(Qt::OtherFocusReason);
    if (const QList<int> sizes = m_centre->sizes(); !on && sizes.value(1) < kLeastSource && m_centre->height() > 2 * kLeastSource)
        m_workspace->shareCentre();
    m_outside.settings.setPanelEnlarged(on);
}

} // namespace hullwright::ui
