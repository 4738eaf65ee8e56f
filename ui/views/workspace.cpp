#include "ui/views/workspace.h"

#include <QAction>
#include <QDockWidget>
#include <QEvent>
#include <QLayout>
#include <QScreen>
#include <QSplitter>
#include <QTabBar>

#include <algorithm>
#include <utility>

namespace hullwright::ui {

namespace {

constexpr int kTreeWidth = 296;
constexpr int kRiskWidth = 344;
constexpr int kNarrow = 1200; ///< below it the docks leave more room to the middle
constexpr int kNarrowTree = 224;
constexpr int kNarrowRisk = 264;
constexpr int kFindingsHeight = 240;
constexpr int kExplainWidth = 480;
constexpr double kReviewFindings = 0.36; ///< of the window's height
constexpr double kTeachRisk = 0.38;     ///< of its width
constexpr double kLeastMiddle = 0.34;   ///< what an arrangement made for another screen leaves to the middle

} // namespace

Workspace::Workspace(QMainWindow& window, const Parts& parts) : QObject(&window), m_window(window), m_parts(parts)
{
    window.installEventFilter(this);
    connect(parts.networks, &QDockWidget::visibilityChanged, this, &Workspace::makeRoomForMap);
}

QList<QDockWidget*> Workspace::docks() const
{
    return {m_parts.tree, m_parts.risk, m_parts.findings, m_parts.project, m_parts.networks, m_parts.history, m_parts.explain};
}

bool Workspace::isNarrow() const
{
    return std::min(m_window.width(), m_window.screen()->availableSize().width()) < kNarrow;
}

void Workspace::arrange(BuiltIn layout)
{
    m_dockHeight = 0;
    m_last = layout;
    place(layout);
    nameTabs();
    m_parts.enlargePanel->setChecked(layout == BuiltIn::Teach);
    m_parts.largeMeter->setChecked(layout == BuiltIn::Teach);
    sizeAgain(layout);
}

void Workspace::place(BuiltIn layout)
{
    for (QDockWidget* dock : docks()) {
        dock->setFloating(false);
        m_window.addDockWidget(dock == m_parts.tree ? Qt::LeftDockWidgetArea : dock == m_parts.risk ? Qt::RightDockWidgetArea : Qt::BottomDockWidgetArea, dock);
        dock->show();
    }
    // Before the tabs: beside a tab there is no place, only another tab. Where there is no room for both, the explanation is behind the risk.
    if (layout == BuiltIn::Teach || isNarrow()) {
        m_window.tabifyDockWidget(m_parts.risk, m_parts.explain);
        m_parts.risk->raise();
    } else {
        m_window.splitDockWidget(m_parts.findings, m_parts.explain, Qt::Horizontal);
    }
    m_window.tabifyDockWidget(m_parts.findings, m_parts.project);
    m_window.tabifyDockWidget(m_parts.project, m_parts.networks);
    m_window.tabifyDockWidget(m_parts.networks, m_parts.history);
    m_parts.findings->raise();
    if (layout == BuiltIn::Teach) {
        for (QDockWidget* dock : {m_parts.findings, m_parts.project, m_parts.networks, m_parts.history})
            dock->hide();
    }
}

void Workspace::sizeAgain(BuiltIn layout)
{
    size(layout);
    // Once more, when what was hidden has its room.
    m_sizing = layout;
    QMetaObject::invokeMethod(
        this,
        [this] {
            const auto all = docks();
            const bool hidden = std::all_of(all.begin(), all.end(), [](const QDockWidget* dock) { return dock->isHidden(); }); // with the start page: what was kept stays
            if (const auto wanted = std::exchange(m_sizing, std::nullopt); wanted && !hidden)
                size(*wanted);
        },
        Qt::QueuedConnection);
}

void Workspace::size(BuiltIn layout)
{
    const bool narrow = isNarrow();
    const int width = m_window.width(), height = m_window.height();
    const bool small = narrow || layout != BuiltIn::Default;
    const int risk = layout == BuiltIn::Teach ? static_cast<int>(width * kTeachRisk) : small ? kNarrowRisk : kRiskWidth;
    m_window.resizeDocks({m_parts.tree, m_parts.risk}, {small ? kNarrowTree : kTreeWidth, risk}, Qt::Horizontal);
    if (layout != BuiltIn::Teach) {
        m_window.resizeDocks({m_parts.findings}, {layout == BuiltIn::Review ? static_cast<int>(height * kReviewFindings) : std::min(kFindingsHeight, height * 2 / 7)}, Qt::Vertical); // a low window's middle needs the room more
        if (!narrow)
            m_window.resizeDocks({m_parts.findings, m_parts.explain}, {width - kExplainWidth, kExplainWidth}, Qt::Horizontal);
    }
    shareCentre();
}

/// Of the room that there is by now: sizes that are set before it is known would be too small to keep their proportion.
void Workspace::shareCentre()
{
    const int room = m_parts.centre->height();
    const int panel = m_last == BuiltIn::Review ? room / 4 : room * 2 / 3;
    m_parts.centre->setSizes({panel, room - panel});
}

WindowLayout Workspace::take() const
{
    return {{}, 0, m_window.saveState(kVersion), m_parts.centre->saveState(), m_parts.enlargePanel->isChecked(), m_parts.largeMeter->isChecked()};
}

bool Workspace::putState(const QByteArray& state)
{
    if (!m_window.restoreState(state, kVersion))
        return false;
    m_dockHeight = 0;
    m_sizing.reset();
    nameTabs();
    fitLater();
    return true;
}

bool Workspace::put(const WindowLayout& layout)
{
    if (!putState(layout.state))
        return false;
    m_last = BuiltIn::Default;
    m_parts.enlargePanel->setChecked(layout.panelEnlarged);
    m_parts.largeMeter->setChecked(layout.meterLarge);
    m_parts.centre->restoreState(layout.centre);
    return true;
}

/// A map takes more height than a list: the docks below grow while it is in front, and are as high as before afterwards.
void Workspace::makeRoomForMap(bool inFront)
{
    const int wanted = m_window.height() * 2 / 5;
    if (!m_window.isVisible() || m_parts.networks->isFloating() || m_window.dockWidgetArea(m_parts.networks) != Qt::BottomDockWidgetArea)
        return;
    if (inFront && m_parts.networks->height() < wanted) {
        m_dockHeight = m_parts.networks->height();
        m_window.resizeDocks({m_parts.networks}, {wanted}, Qt::Vertical);
    } else if (!inFront && m_dockHeight > 0) {
        m_window.resizeDocks({m_parts.findings}, {std::exchange(m_dockHeight, 0)}, Qt::Vertical);
    }
}

bool Workspace::eventFilter(QObject* watched, QEvent* event)
{
    // It is not a tab bar yet while it is being made.
    if (event->type() == QEvent::ChildAdded && static_cast<QChildEvent*>(event)->child()->isWidgetType())
        QMetaObject::invokeMethod(this, &Workspace::nameTabs, Qt::QueuedConnection);
    if (event->type() == QEvent::Show && m_unfit)
        fitLater();
    return QObject::eventFilter(watched, event);
}

/// Qt makes the tabs of docks that share a place, without a name.
void Workspace::nameTabs()
{
    const auto bars = m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly);
    for (QTabBar* bar : bars) {
        bar->setAccessibleName(tr("Tabs of panels"));
        bar->setWhatsThis(tr("Parts of the window that share a place: a tab brings one to the front."));
    }
}

void Workspace::fitLater()
{
    m_unfit = true;
    QMetaObject::invokeMethod(this, &Workspace::fit, Qt::QueuedConnection);
}

/// An arrangement of a larger screen must leave something of the middle, and nothing out of sight. One that fits is left alone.
void Workspace::fit()
{
    if (!m_unfit || !m_window.isVisible())
        return; // when it is shown
    m_unfit = false;
    for (QDockWidget* dock : docks()) {
        if (dock->isFloating() && !dock->isHidden())
            bringBack(*dock);
    }
    if (const QSize least = m_window.layout()->minimumSize(); least.width() > m_window.width() || least.height() > m_window.height())
        stack();
    share(Qt::Horizontal);
    share(Qt::Vertical);
    const QSize middle = m_window.centralWidget()->size(), asked = m_window.size() * (kLeastMiddle - 0.02);
    if (middle.width() >= asked.width() && middle.height() >= asked.height())
        return;
    stack(); // docks beside each other in one place only share its size among themselves
    share(Qt::Horizontal);
    share(Qt::Vertical);
}

/// Those that have a place of their own, or the front of one. The others of a place lie outside of the window.
QList<QDockWidget*> Workspace::inFront(Qt::DockWidgetAreas areas) const
{
    QList<QDockWidget*> found = docks();
    found.removeIf([&](QDockWidget* dock) { return dock->isHidden() || dock->isFloating() || !areas.testFlag(m_window.dockWidgetArea(dock)) || !m_window.rect().intersects(dock->geometry()); });
    return found;
}

void Workspace::share(Qt::Orientation direction)
{
    const auto along = [direction](const QWidget& widget) { return direction == Qt::Horizontal ? widget.width() : widget.height(); };
    const int whole = along(m_window), middle = along(*m_window.centralWidget()), least = static_cast<int>(whole * kLeastMiddle);
    const auto around = inFront(direction == Qt::Horizontal ? Qt::LeftDockWidgetArea | Qt::RightDockWidgetArea : Qt::TopDockWidgetArea | Qt::BottomDockWidgetArea);
    int taken = 0;
    for (const QDockWidget* dock : around)
        taken += along(*dock);
    if (middle >= least || taken == 0)
        return;
    QList<int> sizes;
    for (const QDockWidget* dock : around)
        sizes << std::max(1, along(*dock) - (least - middle) * along(*dock) / taken);
    m_window.resizeDocks(around, sizes, direction);
}

/// Docks side by side that have no room for that share a place.
void Workspace::stack()
{
    for (const Qt::DockWidgetArea area : {Qt::LeftDockWidgetArea, Qt::RightDockWidgetArea, Qt::TopDockWidgetArea, Qt::BottomDockWidgetArea}) {
        const auto together = inFront(area);
        for (qsizetype i = 1; i < together.size(); ++i)
            m_window.tabifyDockWidget(together.front(), together[i]);
        if (together.size() > 1)
            together.front()->raise();
    }
    nameTabs();
}

void Workspace::bringBack(QDockWidget& floating) const
{
    const QRect room = m_window.screen()->availableGeometry();
    const QScreen* on = floating.screen();
    if (on && on->availableGeometry().contains(floating.frameGeometry()))
        return;
    floating.resize(floating.size().boundedTo(room.size()));
    QRect frame = floating.frameGeometry();
    frame.moveLeft(std::clamp(frame.left(), room.left(), std::max(room.left(), room.right() - frame.width() + 1)));
    frame.moveTop(std::clamp(frame.top(), room.top(), std::max(room.top(), room.bottom() - frame.height() + 1)));
    floating.move(frame.topLeft());
}

} // namespace hullwright::ui
