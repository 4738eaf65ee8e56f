#include "ui/views/layout_flow.h"

#include "ui/style/icons.h"
#include "ui/views/layout_dialog.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>

#include <algorithm>
#include <utility>

namespace hullwright::ui {

namespace {

constexpr const char* kDefaultLayout = "default";
constexpr const char* kReviewLayout = "review";
constexpr const char* kTeachLayout = "teach";
const QString kOwnLayout = QStringLiteral("own/");

QString plain(const QAction& action)
{
    return QString(action.text()).replace(QLatin1String("&&"), QLatin1String("\x01")).remove(u'&').replace(u'\x01', u'&');
}

QString escaped(QString name)
{
    return name.replace(u'&', QLatin1String("&&"));
}

} // namespace

LayoutFlow::LayoutFlow(Workspace& workspace, AppSettings& settings, Dialogs& dialogs, const QList<QAction*>& last, QWidget* window)
    : QObject(window), m_workspace(workspace), m_settings(settings), m_dialogs(dialogs), m_window(window), m_last(last), m_choices(new QActionGroup(this)),
      m_saveAs(make(tr("Save Layout &As…"), "save-as", tr("Keep how the window is arranged now, under a name"), &LayoutFlow::saveAs)),
      m_update(make(QString(), "", QString(), &LayoutFlow::update)), m_rename(make(tr("Re&name Layout…"), "", QString(), &LayoutFlow::rename)),
      m_remove(make(tr("De&lete Layout"), "", QString(), &LayoutFlow::remove)),
      m_back(make(tr("Layout &Before"), "undo", tr("Arrange the window as it was before the layout was changed last, and back again"), &LayoutFlow::goBack)), m_undo(new QAction(tr("Undo"), this)),
      m_current(settings.currentLayout())
{
    if (m_current.isEmpty())
        m_current = QLatin1String(kDefaultLayout);
    m_choices->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional); // an arrangement whose layout was deleted is none of them
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_0));
    addBuiltIn(kDefaultLayout, tr("&Default"), tr("Stack, panel, source, risk and findings, each with room: to harden a stack"), 1);
    addBuiltIn(kReviewLayout, tr("&Review"), tr("Findings, their explanation and the source are large: to judge what others wrote"), 2);
    addBuiltIn(kTeachLayout, tr("&Teach"), tr("The hull and the meter are large, and little else is there: to show a stack to a room of people"), 3);
    connect(m_choices, &QActionGroup::triggered, this, [this](const QAction* action) { choose(action->data().toString()); });
    connect(m_undo, &QAction::triggered, this, [this] {
        if (const auto undo = std::exchange(m_undoing, nullptr))
            undo();
        Q_EMIT withdrawn();
    });
    connect(&settings, &AppSettings::layoutsChanged, this, [this] {
        if (!m_changing) // what another window did is not to be written over by an older list
            Q_EMIT withdrawn();
        addOwn();
    });
    connect(&settings, &AppSettings::layoutRenamed, this, &LayoutFlow::onRenamed);
}

QAction* LayoutFlow::make(const QString& text, const char* iconName, const QString& tip, void (LayoutFlow::*does)())
{
    auto* action = new QAction(text, this);
    if (*iconName)
        action->setIcon(icon(QLatin1String(iconName)));
    action->setToolTip(tip);
    action->setStatusTip(tip);
    connect(action, &QAction::triggered, this, does);
    return action;
}

void LayoutFlow::addBuiltIn(const char* key, const QString& text, const QString& tip, int slot)
{
    auto* action = new QAction(text, m_choices);
    action->setCheckable(true);
    action->setData(QLatin1String(key));
    action->setToolTip(tip);
    action->setStatusTip(tip);
    action->setShortcut(LayoutDialog::keyOf(slot));
}

void LayoutFlow::fill(QMenu& menu)
{
    m_menu = &menu;
    menu.addActions(m_choices->actions());
    menu.addSeparator();
    m_endOfOwn = menu.addSeparator();
    menu.addActions({m_saveAs, m_update, m_rename, m_remove});
    menu.addSeparator();
    menu.addAction(m_back);
    menu.addActions(m_last);
    addOwn();
}

/// Those of the user stand between the two separators.
void LayoutFlow::addOwn()
{
    const auto actions = m_choices->actions();
    for (QAction* action : actions) {
        if (action->data().toString().startsWith(kOwnLayout))
            delete action;
    }
    const auto layouts = m_settings.layouts();
    for (const WindowLayout& each : layouts) {
        auto* action = new QAction(escaped(each.name), m_choices);
        action->setCheckable(true);
        action->setData(QString(kOwnLayout + each.name));
        action->setToolTip(tr("Arrange the window as it was when you kept “%1”").arg(each.name));
        action->setStatusTip(action->toolTip());
        action->setShortcut(LayoutDialog::keyOf(each.slot));
        if (m_menu)
            m_menu->insertAction(m_endOfOwn, action);
    }
    refresh();
}

void LayoutFlow::refresh()
{
    const auto actions = m_choices->actions();
    for (QAction* action : actions) {
        action->setEnabled(m_enabled);
        action->setChecked(action->data().toString() == m_current);
    }
    const auto chosen = own(m_current);
    m_update->setText(chosen ? tr("&Update “%1”").arg(escaped(chosen->name)) : tr("&Update Layout"));
    const auto tell = [&chosen](QAction& action, const QString& tip) {
        action.setToolTip(chosen ? tip.arg(chosen->name) : tr("For a layout of your own: choose or save one first"));
        action.setStatusTip(action.toolTip());
    };
    tell(*m_update, tr("Keep how the window is arranged now as “%1”"));
    tell(*m_rename, tr("Give “%1” another name or another key"));
    tell(*m_remove, tr("Forget “%1”; the window stays as it is"));
    for (QAction* action : {m_update, m_rename, m_remove})
        action->setEnabled(m_enabled && chosen);
    m_saveAs->setEnabled(m_enabled);
    m_back->setEnabled(m_enabled && m_before);
}

void LayoutFlow::setEnabled(bool enabled)
{
    m_enabled = enabled;
    refresh();
}

std::optional<WindowLayout> LayoutFlow::own(const QString& key) const
{
    const auto layouts = m_settings.layouts();
    const auto found = std::find_if(layouts.begin(), layouts.end(), [&key](const WindowLayout& each) { return kOwnLayout + each.name == key; });
    return found == layouts.end() ? std::nullopt : std::optional(*found);
}

LayoutFlow::Place LayoutFlow::here() const
{
    return {m_workspace.take(), m_current};
}

void LayoutFlow::go(const Place& place)
{
    if (m_workspace.put(place.arrangement))
        setCurrent(place.current);
}

void LayoutFlow::setCurrent(const QString& key)
{
    m_current = key;
    m_settings.setCurrentLayout(key);
    refresh();
    Q_EMIT arranged();
}

bool LayoutFlow::bring(const QString& key)
{
    if (const auto layout = own(key))
        return m_workspace.put(*layout);
    const auto builtIn = key == QLatin1String(kReviewLayout) ? Workspace::BuiltIn::Review : key == QLatin1String(kTeachLayout) ? Workspace::BuiltIn::Teach : Workspace::BuiltIn::Default;
    m_workspace.arrange(builtIn);
    if (builtIn == Workspace::BuiltIn::Teach)
        Q_EMIT overviewWanted(); // which has the hull
    return true;
}

void LayoutFlow::choose(const QString& key)
{
    const Place before = here();
    if (!bring(key)) {
        refresh();
        Q_EMIT offered(tr("“%1” was made by another version and can't be read. Arrange the window, then save the layout anew.").arg(key.mid(kOwnLayout.size())), nullptr);
        return;
    }
    m_before = before;
    setCurrent(key);
    const auto actions = m_choices->actions();
    for (const QAction* action : actions) {
        if (action->isChecked())
            Q_EMIT told(tr("Layout: %1").arg(plain(*action)));
    }
}

void LayoutFlow::goBack()
{
    if (!m_before)
        return;
    const Place now = here();
    go(*m_before);
    m_before = now;
    refresh();
}

void LayoutFlow::reset()
{
    const Place before = here();
    (void)bring(QLatin1String(kDefaultLayout));
    m_before = before;
    setCurrent(QLatin1String(kDefaultLayout));
    offer(tr("Every panel is back where it was at first."), [this, before] { go(before); });
}

void LayoutFlow::offer(const QString& sentence, const std::function<void()>& undo)
{
    m_undoing = undo;
    Q_EMIT offered(sentence, m_undo);
}

/// The list as it is from now on, and which of it this window has.
void LayoutFlow::change(const QList<WindowLayout>& layouts, const QString& current)
{
    m_changing = true;
    m_settings.setLayouts(layouts);
    m_changing = false;
    setCurrent(current);
}

QStringList LayoutFlow::namesBut(const QString& name) const
{
    QStringList names{QStringLiteral("Default"), QStringLiteral("Review"), QStringLiteral("Teach")};
    const auto actions = m_choices->actions();
    for (const QAction* action : actions)
        names << plain(*action);
    names.removeAll(name);
    return names;
}

QList<int> LayoutFlow::slotsFor(const WindowLayout& layout) const
{
    QList<int> free;
    const auto others = without(layout.name);
    for (int slot = kFirstSlot; slot <= kLastSlot; ++slot) {
        if (std::none_of(others.begin(), others.end(), [slot](const WindowLayout& each) { return each.slot == slot; }))
            free << slot;
    }
    return free;
}

QList<WindowLayout> LayoutFlow::without(const QString& name) const
{
    auto layouts = m_settings.layouts();
    layouts.removeIf([&name](const WindowLayout& each) { return each.name == name; });
    return layouts;
}

void LayoutFlow::saveAs()
{
    const auto before = m_settings.layouts();
    const QString current = m_current;
    if (before.size() >= kMostLayouts) {
        Q_EMIT offered(tr("There are %1 layouts already. Delete one that you don't need first.").arg(kMostLayouts), nullptr);
        return;
    }
    LayoutDialog dialog({tr("Save Layout As"), tr("&Save"), {}, freeSlot(before)}, namesBut({}), slotsFor({}), m_window);
    if (!m_dialogs.ask(dialog) || faultOf(dialog.name(), namesBut({})) != NameFault::None)
        return;
    WindowLayout fresh = m_workspace.take();
    fresh.name = dialog.name();
    fresh.slot = dialog.slot();
    change(without(fresh.name) << fresh, kOwnLayout + fresh.name);
    const QString key = LayoutDialog::keyOf(fresh.slot).toString(QKeySequence::NativeText);
    offer(key.isEmpty() ? tr("The window's arrangement is kept as “%1”.").arg(fresh.name) : tr("The window's arrangement is kept as “%1”; %2 brings it back.").arg(fresh.name, key),
          [this, before, current, saved = QString(kOwnLayout + fresh.name)] { change(before, m_current == saved ? current : m_current); });
}

void LayoutFlow::update()
{
    const auto old = own(m_current);
    if (!old)
        return;
    const auto before = m_settings.layouts();
    WindowLayout fresh = m_workspace.take();
    fresh.name = old->name;
    fresh.slot = old->slot;
    change(without(old->name) << fresh, m_current);
    offer(tr("“%1” was updated: it is how the window stands now.").arg(old->name), [this, before] { change(before, m_current); });
}

void LayoutFlow::rename()
{
    const auto old = own(m_current);
    if (!old)
        return;
    const auto before = m_settings.layouts();
    LayoutDialog dialog({tr("Rename Layout"), tr("&Rename"), old->name, old->slot}, namesBut(old->name), slotsFor(*old), m_window);
    if (!m_dialogs.ask(dialog) || faultOf(dialog.name(), namesBut(old->name)) != NameFault::None)
        return;
    WindowLayout fresh = *old;
    fresh.name = dialog.name();
    fresh.slot = dialog.slot();
    if (fresh == *old)
        return;
    change(without(old->name) << fresh, kOwnLayout + fresh.name);
    Q_EMIT m_settings.layoutRenamed(old->name, fresh.name);
    offer(old->name == fresh.name ? tr("“%1” has another key.").arg(fresh.name) : tr("“%1” is called “%2” now.").arg(old->name, fresh.name), [this, before, from = fresh.name, to = old->name] {
        change(before, m_current == kOwnLayout + from ? kOwnLayout + to : m_current);
        Q_EMIT m_settings.layoutRenamed(from, to);
    });
}

void LayoutFlow::onRenamed(const QString& before, const QString& after)
{
    if (m_before && m_before->current == kOwnLayout + before)
        m_before->current = kOwnLayout + after;
    if (m_current == kOwnLayout + before)
        m_current = kOwnLayout + after;
    refresh();
}

void LayoutFlow::remove()
{
    const auto old = own(m_current);
    if (!old)
        return;
    const auto before = m_settings.layouts();
    change(without(old->name), m_current); // which is none of them from now on
    offer(tr("“%1” was deleted; the window stays as it is.").arg(old->name), [this, before] { change(before, m_current); });
}

} // namespace hullwright::ui
