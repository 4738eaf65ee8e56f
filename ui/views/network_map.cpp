#include "ui/views/network_map.h"

#include "ui/style/metrics.h"
#include "ui/translate.h"
#include "ui/views/network_map_painter.h"
#include "ui/views/network_map_walk.h"
#include "ui/widgets/whats_this.h"

#include <QContextMenuEvent>
#include <QDrag>
#include <QDropEvent>
#include <QKeyEvent>
#include <QMenu>
#include <QMimeData>
#include <QScrollBar>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace hullwright::ui {

namespace {

using MapKind = NetworkMapModel::Kind;
constexpr double kZoomStep = 1.15, kZoomLeast = 0.5, kZoomMost = 3;

} // namespace

NetworkMap::NetworkMap(NetworkMapModel& model, QWidget* parent) : QListView(parent), m_model(model)
{
    setModel(&model);
    introduce(*this, tr("Network map"),
              tr("The outside above, services in boxes, networks as bands below: a dot says who is on which. The arrow keys walk, Enter shows a service, and dragging one onto a band puts it on that network."));
    setToolTip(tr("Drag a service onto a network, or open its menu, to put it there. Ctrl and plus or the wheel enlarge."));
    setSelectionMode(SingleSelection);
    setDragEnabled(true);
    setAcceptDrops(true);
    setDropIndicatorShown(false);
    setSelectionRectVisible(false);
    setDragDropMode(DragDrop);
    setDefaultDropAction(Qt::CopyAction);
    setTabKeyNavigation(false);
    setEditTriggers(NoEditTriggers);
    setMouseTracking(true);
    for (const auto change : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(&model, change, this, &NetworkMap::layOut);
    connect(&model, &QAbstractItemModel::dataChanged, this, &NetworkMap::layOut);
    connect(this, &QAbstractItemView::clicked, this, &NetworkMap::choose);
    connect(selectionModel(), &QItemSelectionModel::currentChanged, viewport(), qOverload<>(&QWidget::update)); // lines and neighbours follow it
}

void NetworkMap::setNeedle(const QString& words)
{
    m_needle = words;
    const auto& services = m_model.picture().services;
    const auto found = std::find_if(services.begin(), services.end(), [&](const NetworkPicture::Service& each) { return each.name.contains(words, Qt::CaseInsensitive); });
    if (!words.isEmpty() && found != services.end())
        scrollTo(m_model.at(MapKind::Service, static_cast<int>(found - services.begin())));
    viewport()->update();
}

void NetworkMap::setZoom(double zoom)
{
    m_zoom = std::clamp(zoom, kZoomLeast, kZoomMost);
    layOut();
    scrollTo(currentIndex());
}

void NetworkMap::fit()
{
    // What is laid out depends on the size of its text: tried from large to small.
    for (m_zoom = kZoomMost; m_zoom > kZoomLeast; m_zoom = std::max(kZoomLeast, m_zoom / kZoomStep)) {
        layOut();
        if (m_layout.size.width() <= viewport()->width() && m_layout.size.height() <= viewport()->height())
            break;
    }
    setZoom(m_zoom);
}

QFont NetworkMap::scaled() const
{
    QFont scaled = font();
    if (scaled.pointSizeF() > 0)
        scaled.setPointSizeF(scaled.pointSizeF() * m_zoom);
    else
        scaled.setPixelSize(std::max(1, qRound(scaled.pixelSize() * m_zoom)));
    return scaled;
}

void NetworkMap::layOut()
{
    // Between two insertions the rows are not yet in step with the picture; the last signal of a change finds them so.
    m_layout = NetworkMapLayout::of(m_model.picture(), QFontMetrics(scaled()), m_zoom, layoutDirection(), viewport()->size());
    updateGeometries();
    viewport()->update();
}

void NetworkMap::updateGeometries()
{
    const QSize room = viewport()->size();
    horizontalScrollBar()->setPageStep(room.width());
    horizontalScrollBar()->setSingleStep(m_layout.unit * 4);
    horizontalScrollBar()->setRange(0, std::max(0, m_layout.size.width() - room.width()));
    verticalScrollBar()->setPageStep(room.height());
    verticalScrollBar()->setSingleStep(m_layout.unit * 4);
    verticalScrollBar()->setRange(0, std::max(0, m_layout.size.height() - room.height()));
    QAbstractItemView::updateGeometries(); // NOLINT(bugprone-parent-virtual-call): the list would set the ranges by its rows
}

int NetworkMap::horizontalOffset() const
{
    const QScrollBar* bar = horizontalScrollBar();
    return layoutDirection() == Qt::RightToLeft ? bar->maximum() - bar->value() : bar->value();
}

int NetworkMap::verticalOffset() const
{
    return verticalScrollBar()->value();
}

QRect NetworkMap::rectOf(const QModelIndex& index) const
{
    if (!index.isValid())
        return {};
    const auto in = [at = m_model.number(index.row())](const std::vector<QRect>& rects) { return at >= 0 && at < static_cast<int>(rects.size()) ? rects[static_cast<std::size_t>(at)] : QRect(); };
    switch (m_model.kind(index.row())) {
    case MapKind::Outside: return m_layout.outside;
    case MapKind::Network: return in(m_layout.bands);
    case MapKind::Service: break;
    }
    return in(m_layout.services);
}

QRect NetworkMap::visualRect(const QModelIndex& index) const
{
    return rectOf(index).translated(-offset());
}

void NetworkMap::scrollTo(const QModelIndex& index, ScrollHint)
{
    const QRect rect = visualRect(index);
    if (!index.isValid() || rect.isEmpty())
        return;
    const auto into = [](QScrollBar* bar, int from, int to, int room, int direction) {
        if (from < 0 || to - from > room)
            bar->setValue(bar->value() + direction * from);
        else if (to > room)
            bar->setValue(bar->value() + direction * (to - room));
    };
    const int pad = m_layout.unit;
    into(verticalScrollBar(), rect.top() - pad, rect.bottom() + pad, viewport()->height(), 1);
    // A band is as wide as the map: it is in view wherever one looks.
    if (m_model.kind(index.row()) == MapKind::Service)
        into(horizontalScrollBar(), rect.left() - pad, rect.right() + pad, viewport()->width(), layoutDirection() == Qt::RightToLeft ? -1 : 1);
}

QModelIndex NetworkMap::indexAt(const QPoint& point) const
{
    for (int row = m_model.rowCount() - 1; row >= 0; --row)
        if (const QModelIndex index = m_model.index(row); visualRect(index).contains(point))
            return index;
    return {};
}

int NetworkMap::networkAt(const QPoint& point) const
{
    const QModelIndex index = indexAt(point);
    return index.isValid() && m_model.kind(index.row()) == MapKind::Network ? m_model.number(index.row()) : -1;
}

QModelIndex NetworkMap::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    using Step = NetworkMapWalk::Step;
    static constexpr std::pair<CursorAction, Step> kSteps[] = {{MoveUp, Step::Up}, {MoveDown, Step::Down}, {MoveLeft, Step::Left}, {MoveRight, Step::Right}, {MoveHome, Step::First}, {MoveEnd, Step::Last},
                                                               {MovePageUp, Step::Outside}, {MovePageDown, Step::Networks}, {MoveNext, Step::Next}, {MovePrevious, Step::Previous}};
    if (m_model.rowCount() == 0)
        return {};
    const QModelIndex current = currentIndex();
    if (!current.isValid())
        return m_model.index(0);
    const auto step = std::find_if(std::begin(kSteps), std::end(kSteps), [action](const auto& each) { return each.first == action; });
    return step == std::end(kSteps) ? current : NetworkMapWalk(m_model, [this](const QModelIndex& index) { return rectOf(index); }).from(current, step->second);
}

bool NetworkMap::isIndexHidden(const QModelIndex&) const
{
    return false;
}

void NetworkMap::setSelection(const QRect& area, QItemSelectionModel::SelectionFlags flags)
{
    const QModelIndex index = indexAt(area.center());
    if (index.isValid())
        selectionModel()->select(index, flags);
}

QRegion NetworkMap::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    const auto indexes = selection.indexes();
    for (const QModelIndex& index : indexes)
        region += visualRect(index);
    return region;
}

void NetworkMap::choose(const QModelIndex& index)
{
    if (index.isValid() && m_model.kind(index.row()) == MapKind::Service)
        Q_EMIT chosen(index.data().toString());
}

bool NetworkMap::zoomKey(int key, Qt::KeyboardModifiers modifiers)
{
    return (modifiers & Qt::ControlModifier) && (key == Qt::Key_Plus || key == Qt::Key_Equal || key == Qt::Key_Minus || key == Qt::Key_0);
}

bool NetworkMap::event(QEvent* event)
{
    // The window has these keys for the source; while the map has the focus they are its own.
    if (event->type() == QEvent::ShortcutOverride) {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (zoomKey(key->key(), key->modifiers())) {
            event->accept();
            return true;
        }
    }
    return QListView::event(event);
}

bool NetworkMap::viewportEvent(QEvent* event)
{
    // Names are elided by the map itself, so the tip is about the item, or about how the map is used where there is none.
    if (event->type() == QEvent::LayoutDirectionChange)
        layOut();
    return QListView::viewportEvent(event);
}

void NetworkMap::keyPressEvent(QKeyEvent* event)
{
    const int key = event->key();
    if (zoomKey(key, event->modifiers()))
        setZoom(key == Qt::Key_0 ? 1 : key == Qt::Key_Minus ? m_zoom / kZoomStep : m_zoom * kZoomStep);
    else if (key == Qt::Key_Return || key == Qt::Key_Enter)
        choose(currentIndex());
    else
        QListView::keyPressEvent(event);
}

void NetworkMap::wheelEvent(QWheelEvent* event)
{
    if (!(event->modifiers() & Qt::ControlModifier))
        return QListView::wheelEvent(event);
    setZoom(m_zoom * std::pow(kZoomStep, event->angleDelta().y() / 120.0));
    event->accept();
}

void NetworkMap::addNetworks(QMenu& menu, int service, bool member)
{
    const NetworkPicture& picture = m_model.picture();
    const QString name = picture.services[static_cast<std::size_t>(service)].name;
    for (std::size_t i = 0; i < picture.networks.size(); ++i) {
        if (picture.isOn(service, static_cast<int>(i)) != member)
            continue;
        const NetworkPicture::Network& network = picture.networks[i];
        const QString text = network.internal || network.external ? tr("%1 (%2)").arg(network.key, kindOf(network)) : network.key;
        connect(menu.addAction(plainAction(text)), &QAction::triggered, this, [this, name, key = network.key, member] { Q_EMIT memberRequested(name, key, !member); });
    }
    menu.setEnabled(m_model.editable() && !picture.services[static_cast<std::size_t>(service)].apart() && !menu.isEmpty());
}

void NetworkMap::fillMenu(QMenu& menu, int service)
{
    if (service >= 0) {
        addNetworks(*menu.addMenu(tr("&Put on Network")), service, false);
        addNetworks(*menu.addMenu(tr("&Take off Network")), service, true);
        connect(menu.addAction(tr("&Show in the Stack")), &QAction::triggered, this, [this, name = m_model.picture().services[static_cast<std::size_t>(service)].name] { Q_EMIT chosen(name); });
        menu.addSeparator();
    }
    connect(menu.addAction(tr("&Larger\tCtrl++")), &QAction::triggered, this, [this] { setZoom(m_zoom * kZoomStep); });
    connect(menu.addAction(tr("S&maller\tCtrl+-")), &QAction::triggered, this, [this] { setZoom(m_zoom / kZoomStep); });
    connect(menu.addAction(tr("&Normal Size\tCtrl+0")), &QAction::triggered, this, [this] { setZoom(1); });
}

void NetworkMap::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex index = byKey ? currentIndex() : indexAt(event->pos());
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setObjectName(QStringLiteral("networkMapMenu"));
    fillMenu(*menu, index.isValid() && m_model.kind(index.row()) == MapKind::Service ? m_model.number(index.row()) : -1);
    menu->popup(byKey && index.isValid() ? viewport()->mapToGlobal(visualRect(index).bottomLeft()) : event->globalPos());
}

void NetworkMap::resizeEvent(QResizeEvent* event)
{
    QListView::resizeEvent(event);
    layOut();
    // What was scrolled to in a smaller view may do without it now.
    const QRect rect = rectOf(currentIndex());
    if (!rect.isValid())
        return;
    if (rect.bottom() < viewport()->height())
        verticalScrollBar()->setValue(0);
    if ((layoutDirection() == Qt::RightToLeft ? m_layout.size.width() - rect.left() : rect.right()) < viewport()->width())
        horizontalScrollBar()->setValue(0);
}

void NetworkMap::changeEvent(QEvent* event)
{
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange || event->type() == QEvent::LayoutDirectionChange)
        layOut();
}

void NetworkMap::paintEvent(QPaintEvent*)
{
    const QModelIndex current = currentIndex();
    NetworkMapPainter::Look look;
    look.needle = m_needle;
    look.target = m_target;
    look.focused = hasFocus();
    look.left = horizontalOffset();
    look.width = viewport()->width();
    if (current.isValid()) {
        look.kind = m_model.kind(current.row());
        look.current = m_model.number(current.row());
    }
    QPainter painter(viewport());
    painter.translate(-offset());
    painter.setFont(scaled());
    NetworkMapPainter(painter, m_model.picture(), m_layout, palette(), layoutDirection(), look).paint();
}

void NetworkMap::setTarget(int network)
{
    if (m_target == network)
        return;
    m_target = network;
    viewport()->update();
}

void NetworkMap::startDrag(Qt::DropActions)
{
    QMimeData* dragged = m_model.mimeData({currentIndex()});
    if (!dragged)
        return;
    const QRect rect = visualRect(currentIndex());
    auto* drag = new QDrag(this);
    drag->setMimeData(dragged);
    drag->setPixmap(viewport()->grab(rect));
    drag->setHotSpot(viewport()->mapFromGlobal(QCursor::pos()) - rect.topLeft());
    drag->exec(Qt::CopyAction);
}

void NetworkMap::dragEnterEvent(QDragEnterEvent* event)
{
    if (!NetworkMapModel::draggedService(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void NetworkMap::dragMoveEvent(QDragMoveEvent* event)
{
    const int service = m_model.picture().serviceAt(NetworkMapModel::draggedService(event->mimeData()));
    const int network = networkAt(event->position().toPoint());
    const bool fits = service >= 0 && network >= 0 && m_model.editable() && !m_model.picture().isOn(service, network);
    setTarget(fits ? network : -1);
    event->setAccepted(fits);
}

void NetworkMap::dragLeaveEvent(QDragLeaveEvent*)
{
    setTarget(-1);
}

void NetworkMap::dropEvent(QDropEvent* event)
{
    const QString name = NetworkMapModel::draggedService(event->mimeData());
    const int service = m_model.picture().serviceAt(name), network = networkAt(event->position().toPoint());
    setTarget(-1);
    if (service < 0 || network < 0 || m_model.picture().isOn(service, network))
        return;
    event->acceptProposedAction();
    Q_EMIT memberRequested(name, m_model.picture().networks[static_cast<std::size_t>(network)].key, true);
}

} // namespace hullwright::ui
