// What each part of the window is for, in its own words: what "What's This?" says of what has the focus, and where one points.
#include "ui/panels/service_panels.h"
#include "ui/views/main_window.h"
#include "ui/views/source_view.h"
#include "ui/views/start_page.h"
#include "ui/views/window_actions.h"
#include "ui/widgets/message_strip.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QStatusBar>
#include <QTabBar>
#include <QToolBar>
#include <QWhatsThis>

namespace hullwright::ui {

namespace {

/// The texts of a menu's actions are their tips; a menu says what its actions have in common.
void explainActions(const QMenu& menu)
{
    const auto actions = menu.actions();
    for (QAction* action : actions) {
        if (action->menu())
            explainActions(*action->menu());
        else if (action->whatsThis().isEmpty() && action->toolTip() != action->text())
            action->setWhatsThis(action->toolTip());
    }
}

/// What has the focus within a widget: a row, a tab, or the caret.
QRect focusIn(const QWidget& widget)
{
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&widget); view && view->currentIndex().isValid())
        return view->visualRect(view->currentIndex()).translated(view->viewport()->pos()) & view->rect();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget))
        return tabs->tabRect(tabs->currentIndex());
    return widget.inputMethodQuery(Qt::ImCursorRectangle).toRect();
}

/// The nearest words around the focus: of the row or the tab, of the field, of the form's row that it stands in, of the panel.
QString wordsAbout(const QWidget& focus)
{
    QString words;
    if (const auto* view = qobject_cast<const QAbstractItemView*>(&focus))
        words = view->currentIndex().data(Qt::WhatsThisRole).toString();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&focus))
        words = tabs->tabWhatsThis(tabs->currentIndex());
    for (const QWidget* at = &focus; at && words.isEmpty(); at = at->parentWidget())
        words = at->whatsThis();
    return words;
}

} // namespace

/// The desktop's own way asks for a pointer; this one is for who has none.
void MainWindow::explainFocus()
{
    QWidget* focus = QApplication::focusWidget();
    const QString words = focus ? wordsAbout(*focus) : QString();
    if (words.isEmpty())
        return QWhatsThis::enterWhatsThisMode();
    const QRect place = focusIn(*focus);
    QWhatsThis::showText(focus->mapToGlobal(QPoint(place.center().x(), place.bottom())), words, focus);
    if (QWidget* shown = QApplication::activePopupWidget()) { // which draws its words, and tells them to nobody
        shown->setAccessibleName(words);
        QAccessibleEvent alert(shown, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    }
}

void MainWindow::explainParts()
{
    m_treeDock->setWhatsThis(tr("The stack as its files write it: services with their scores, networks, volumes and all else. Whatever is chosen here is shown by the panel, the source and the explanation. "
                                "Values are edited in their rows; Insert adds a key, Delete takes a row out, F12 goes to where a value comes from."));
    m_riskDock->setWhatsThis(tr("How short the way to the host is, from 0 to 100, and the way itself, step by step. A step goes to the line that opens it. Below are the fixes that lower the score most, and what is taken for granted."));
    m_findingsDock->setWhatsThis(tr("What the rules found, worst first. Each row says what it leads to, how it is settled and what the score would be. Enter goes to the line, Ctrl+Enter applies the fix."));
    m_projectDock->setWhatsThis(tr("The files that make up the project, its variables and its profiles: which are read, in which order, and which values they get."));
    m_networksDock->setWhatsThis(tr("Who reaches whom: the networks with their services, as a drawing or as a table. A service is put onto a network by dragging it there, or by its box in the table."));
    m_historyDock->setWhatsThis(tr("Every step since the project was opened. Choosing one goes back to it, or forward again; nothing is lost until something else is changed."));
    m_explainDock->setWhatsThis(tr("What the chosen setting, finding or step means: why it matters, how it is attacked, how to settle it and what may break."));
    m_source->setWhatsThis(tr("The file itself. Everything that is changed elsewhere is an edit of this text, and what is typed here is shown everywhere at once. "
                              "F1 explains the key at the caret, Ctrl+Space offers what may stand there, Alt+Enter offers fixes."));
    m_strip->setWhatsThis(tr("What needs an answer, or went wrong, with the next step beside it."));
    m_start->setWhatsThis(tr("Open a Compose file, one of the samples, or a file that was open before."));
    statusBar()->setWhatsThis(tr("What was done last, where the caret stands, and how the file is written."));
    struct PanelWords {
        const char* id;
        const QAction* action;
        QString words;
    };
    const PanelWords panels[] = {
        {"overview", m_actions->overview, tr("What stands between the service and the host, layer by layer, and the settings that decide most of it.")},
        {"capabilities", m_actions->capabilities, tr("The rights of root that the service holds. A box gives one or takes it; below the list stands what the chosen one allows.")},
        {"syscalls", m_actions->syscalls, tr("The calls that the service may make to the kernel. A box allows or refuses one, and the profile is written as a file of the project.")},
        {"apparmor", m_actions->appArmor, tr("What AppArmor or SELinux lets the service use: the profile made for it, rule by rule.")},
        {"limits", m_actions->limits, tr("How much memory, processor time and processes the service may use, so that the others keep theirs.")},
        {"isolation", m_actions->isolation, tr("What the service shares with the host and with other services, and which devices it gets.")},
        {"networks", m_actions->networks, tr("The ports that the service publishes and the networks that it is on: who reaches it, and whom it reaches.")},
        {"mounts", m_actions->mounts, tr("The folders, volumes and secrets that the service sees, and which of them it may write to.")},
        {"image", m_actions->image, tr("The image that the service starts from, what is known of it, and the secrets among its variables.")},
    };
    for (const PanelWords& panel : panels)
        m_panels->explain(QLatin1String(panel.id), panel.action->shortcut().toString(QKeySequence::NativeText), panel.words);
    m_panels->setWhatsThis(tr("The panel of the chosen service. A tab is a part of its settings; each row says what is set, what is in effect, where that comes from and why it matters."));
    const auto menus = menuBar()->actions();
    for (QAction* menu : menus) {
        if (!menu->menu())
            continue;
        explainActions(*menu->menu());
        menu->setWhatsThis(tr("Actions of the kind that the menu's name says. Those with a key show it; Help > Keyboard Shortcuts lists all keys."));
    }
}

} // namespace hullwright::ui
