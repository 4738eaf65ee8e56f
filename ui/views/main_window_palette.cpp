// What the command palette of the window has: its actions, the places of the open project, and all that a service can be given.
#include "ui/views/main_window.h"

#include "core/compose/schema.h"
#include "core/knowledge/capabilities.h"
#include "core/knowledge/syscalls.h"
#include "core/rules/rule.h"
#include "ui/direction.h"
#include "ui/panels/service_panels.h"
#include "ui/translate.h"
#include "ui/views/command_palette.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"
#include "ui/views/tree_view.h"

#include <QAction>
#include <QActionGroup>
#include <QDockWidget>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>

#include <algorithm>

namespace hullwright::ui {

namespace {

/// Without the mark of its mnemonic.
QString menuWords(const QString& text)
{
    return QString(text).replace(QLatin1String("&&"), QLatin1String("\x01")).remove(u'&').replace(u'\x01', u'&');
}

void bringUp(QDockWidget& dock)
{
    dock.show();
    dock.raise();
    if (dock.widget())
        dock.widget()->setFocus(Qt::OtherFocusReason);
}

/// The actions of a menu and its submenus that can be run now. A choice is told with what is chosen: "System" alone could be a theme or a language.
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
        // A dock that lies behind another is looked for, not to be hidden.
        if (auto* dock = qobject_cast<QDockWidget*>(action->parent()); dock && dock->toggleViewAction() == action) {
            items.push_back({kind, menuWords(action->text()), {}, [dock] { bringUp(*dock); }, action->toolTip()});
            continue;
        }
        const QString own = menuWords(action->text());
        const QString text = action->actionGroup() ? QStringLiteral("%1: %2").arg(menuWords(menu.title()), own) : own;
        items.push_back({kind, text, action->shortcut().toString(QKeySequence::NativeText), [action] { action->trigger(); }, action->toolTip()});
    }
}

/// The panel that has a setting without a row of its own name.
QString panelOf(const std::string& key)
{
    static const std::pair<const char*, const char*> kPanels[] = {{"cap_add", "capabilities"}, {"cap_drop", "capabilities"}, {"ports", "networks"}, {"networks", "networks"}, {"volumes", "mounts"}};
    for (const auto& [name, panel] : kPanels) {
        if (key == name)
            return QLatin1String(panel);
    }
    return {};
}

} // namespace

std::vector<PaletteItem> MainWindow::paletteItems()
{
    std::vector<PaletteItem> items;
    const auto menus = menuBar()->actions();
    for (const QAction* menu : menus)
        if (menu->menu())
            collect(items, *menu->menu(), tr("Action"));
    if (!m_document.analysis())
        return items;
    addPlaces(items);
    addFindings(items);
    addSettings(items);
    addKnowledge(items);
    addFiles(items);
    return items;
}

void MainWindow::addPlaces(std::vector<PaletteItem>& items)
{
    const auto& analysis = m_document.analysis();
    const auto add = [&](const QString& kind, const char* section, const std::string& name, const compose::Origin& origin, const QString& words) {
        const auto at = analysis::position(*analysis, origin.key);
        const yaml::Path path{std::string(section), name};
        items.push_back({kind, unmasked(QString::fromStdString(name)), at ? QStringLiteral(":%1").arg(at->begin.line) : QString(), [this, path, place = origin.key] { m_selection.select(path, nullptr, place); }, words});
    };
    for (const auto& service : analysis->project.stack->services)
        add(tr("Service"), "services", service->name, service->origin, service->image ? QString::fromStdString(service->image->value) : QString());
    for (const compose::Network& network : analysis->project.stack->networks)
        add(tr("Network"), "networks", network.key, network.origin, {});
}

void MainWindow::addFindings(std::vector<PaletteItem>& items)
{
    const auto& analysis = m_document.analysis();
    for (const rules::Finding& finding : analysis->findings.all) {
        if (finding.suppression)
            continue;
        const auto path = yaml::parsePath(finding.path);
        if (!path)
            continue;
        const auto at = analysis::position(*analysis, finding.place);
        const QString text = finding.service.empty() ? translated(finding.message) : QStringLiteral("%1: %2").arg(unmasked(QString::fromStdString(finding.service)), translated(finding.message));
        items.push_back({tr("Finding"), text, at ? QStringLiteral(":%1").arg(at->begin.line) : QString(), [this, path = *path, place = finding.place] { m_selection.select(path, nullptr, place); },
                         QString::fromLatin1(finding.rule->id)});
    }
}

/// Every key that a service may have; it goes to the one of the selected service.
void MainWindow::addSettings(std::vector<PaletteItem>& items)
{
    const QString service = m_selection.service();
    if (service.isEmpty())
        return;
    for (const compose::Key& key : compose::serviceShape().keys) {
        const std::string name(key.name);
        items.push_back({tr("Setting"), QString::fromStdString(name), service, [this, name] { goToSetting(name); }, translated(key.about)});
    }
}

void MainWindow::goToSetting(const std::string& key)
{
    const yaml::Path service{std::string("services"), m_selection.service().toStdString()};
    yaml::Path path = service;
    path.emplace_back(key);
    if (const QString panel = panelOf(key); !panel.isEmpty())
        return m_panels->showPanel(panel);
    if (m_panels->showKey(QString::fromStdString(key)))
        return;
    m_treeDock->show();
    m_treeDock->raise();
    if (m_document.analysis() && !compose::spotsOf(m_document.analysis()->files(), path).empty()) {
        m_selection.select(path, nullptr);
        m_tree->setFocus(Qt::OtherFocusReason);
    } else {
        m_selection.select(service, nullptr);
        m_tree->offer(QString::fromStdString(key));
    }
}

/// Capabilities and system calls: each goes to its row in the selected service's panel.
void MainWindow::addKnowledge(std::vector<PaletteItem>& items)
{
    const QString service = m_selection.service();
    if (service.isEmpty())
        return;
    for (const knowledge::Capability& capability : knowledge::capabilities()) {
        const QString name = QString::fromStdString(capability.name);
        items.push_back({tr("Capability"), name, service, [this, name] { m_panels->findIn(QStringLiteral("capabilities"), name); }, QStringLiteral("CAP_%1 %2").arg(name, translated(capability.allows))});
    }
    for (const knowledge::SystemCall& call : knowledge::systemCalls()) {
        const QString name = QString::fromStdString(call.name);
        items.push_back({tr("System call"), name, service, [this, name] { m_panels->findIn(QStringLiteral("syscalls"), name); }});
    }
}

void MainWindow::addFiles(std::vector<PaletteItem>& items)
{
    const auto& files = m_document.files();
    for (std::size_t i = 0; i < files.size(); ++i) {
        items.push_back({tr("File"), files[i].name, {}, [this, i] {
                             goToSource();
                             m_source->showFile(i);
                         }});
    }
}

/// ":120" is a line of the file that the source shows.
std::optional<PaletteItem> MainWindow::lineItem(const QString& typed)
{
    static const QRegularExpression form(QStringLiteral("^\\s*:\\s*(\\d{1,7})\\s*$"));
    const auto match = form.match(typed);
    if (!match.hasMatch() || !m_document.isOpen())
        return std::nullopt;
    const int line = std::clamp(match.captured(1).toInt(), 1, std::max(1, m_source->editor().lines()));
    return PaletteItem{tr("Line"), tr("Go to line %1").arg(line), m_document.displayName(m_source->file()), [this, line] {
                           goToSource();
                           m_source->editor().setCursorPosition(line - 1, 0);
                           m_source->editor().ensureLineVisible(line - 1);
                       }};
}

void MainWindow::openPalette()
{
    m_document.settle();
    auto* palette = new CommandPalette(paletteItems(), m_outside.settings.recentChoices(), [this](const QString& typed) { return lineItem(typed); }, this);
    connect(palette, &CommandPalette::chosen, this, [this](const QString& choice) { m_outside.settings.addRecentChoice(choice); });
    palette->open();
}

} // namespace hullwright::ui
