// What the command palette of the window has: its actions, and the places of the open project.
#include "ui/views/main_window.h"

#include "core/rules/rule.h"
#include "ui/translate.h"
#include "ui/views/command_palette.h"

#include <QAction>
#include <QMenu>
#include <QMenuBar>

namespace hullwright::ui {

namespace {

/// The actions of a menu and its submenus that can be run now, under the menu's name.
void collect(std::vector<PaletteItem>& items, const QMenu& menu, const QString& kind)
{
    const auto actions = menu.actions();
    for (QAction* action : actions) {
        if (const QMenu* below = action->menu()) {
            collect(items, *below, kind);
            continue;
        }
        if (action->isSeparator() || !action->isEnabled() || action->text().isEmpty())
            continue;
        const QString text = QString(action->text()).replace(QLatin1String("&&"), QLatin1String("\x01")).remove(u'&').replace(u'\x01', u'&');
        items.push_back({kind, text, action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }, action->toolTip()});
    }
}

} // namespace

std::vector<PaletteItem> MainWindow::paletteItems()
{
    std::vector<PaletteItem> items;
    const auto menus = menuBar()->actions();
    for (const QAction* menu : menus)
        if (menu->menu())
            collect(items, *menu->menu(), tr("Action"));
    const auto& analysis = m_document.analysis();
    if (!analysis)
        return items;
    const auto go = [this](const yaml::Path& path, const yaml::Place& place) { return [this, path, place] { m_selection.select(path, nullptr, place); }; };
    const auto line = [&](const yaml::Place& place) {
        const auto at = analysis::position(*analysis, place);
        return at ? QStringLiteral(":%1").arg(at->begin.line) : QString();
    };
    for (const auto& service : analysis->project.stack->services) {
        const QString name = QString::fromStdString(service->name);
        items.push_back({tr("Service"), name, line(service->origin.key), go({std::string("services"), service->name}, service->origin.key), service->image ? QString::fromStdString(service->image->value) : QString()});
    }
    for (const rules::Finding& finding : analysis->findings.all) {
        if (finding.suppression)
            continue;
        const auto path = yaml::parsePath(finding.path);
        if (!path)
            continue;
        const QString text = finding.service.empty() ? translated(finding.message) : QStringLiteral("%1: %2").arg(QString::fromStdString(finding.service), translated(finding.message));
        items.push_back({tr("Finding"), text, line(finding.place), go(*path, finding.place), QString::fromLatin1(finding.rule->id)});
    }
    return items;
}

void MainWindow::openPalette()
{
    m_document.settle();
    auto* palette = new CommandPalette(paletteItems(), this);
    palette->open();
}

} // namespace hullwright::ui
