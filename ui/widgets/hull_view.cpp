#include "ui/widgets/hull_view.h"

#include "core/risk/effort_table.h"
#include "ui/direction.h"
#include "ui/models/layer_delegate.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/widgets/whats_this.h"

#include <QGridLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace hullwright::ui {

namespace {

using State = risk::Layer::State;

constexpr int kSide = 220;
constexpr int kHostRoom = 56;  ///< beside the rings, for the host
constexpr qreal kLargeHull = 1.75;
constexpr int kBesides = 620; ///< from which width the list has room beside the picture
constexpr qreal kStroke = 5;    ///< of a ring
constexpr int kGapDegrees = 70; ///< how wide an open layer gapes, to the right, where the path comes in

Role roleOfState(State state)
{
    return state == State::Standing ? Role::Ok : state == State::Partial ? Role::Moderate : Role::Critical;
}

QString stateSymbol(State state)
{
    return state == State::Standing ? QStringLiteral("✓") : state == State::Partial ? QStringLiteral("◐") : QStringLiteral("✕");
}

QString stateWord(State state)
{
    switch (state) {
    case State::Standing: return HullView::tr("stands");
    case State::Partial: return HullView::tr("partial");
    case State::Open: break;
    }
    return HullView::tr("open");
}

} // namespace

HullPicture::HullPicture(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Maximum);
    introduce(*this, {}, tr("The service in the middle, the host outside, and between them ten arcs, a layer of defence each: whole where it stands, dashed where it does in part, open where it is breached. The line is the attacker's way through the gaps."));
    setMouseTracking(true);
    setFocusPolicy(Qt::NoFocus); // the list beside it is what a keyboard steers
}

void HullPicture::setLayers(const risk::Layers& layers)
{
    m_layers = layers;
    update();
}

void HullPicture::setService(const QString& name)
{
    m_service = name;
    update();
}

void HullPicture::setCurrent(int layer)
{
    m_current = layer;
    update();
}

void HullPicture::setWay(Way way)
{
    m_way = way;
    update();
}

int HullPicture::reach() const
{
    if (m_way != Way::Inside)
        return m_way == Way::None ? 0 : static_cast<int>(m_layers.size());
    const auto stands = std::find_if(m_layers.begin(), m_layers.end(), [](const risk::Layer& layer) { return layer.state == State::Standing; });
    return static_cast<int>(stands - m_layers.begin());
}

void HullPicture::setLarge(bool large)
{
    m_large = large;
    updateGeometry();
}

QSize HullPicture::sizeHint() const
{
    return m_large ? (QSizeF(minimumSizeHint()) * kLargeHull).toSize() : minimumSizeHint();
}

QSize HullPicture::minimumSizeHint() const
{
    return {kSide + kHostRoom, kSide};
}

qreal HullPicture::zoom() const
{
    return std::max(1.0, std::min(width() / static_cast<qreal>(kSide + kHostRoom), height() / static_cast<qreal>(kSide)));
}

QSizeF HullPicture::area() const
{
    return QSizeF(size()) / zoom();
}

/// Of the rings: the host has the rest of the picture, where reading ends.
QPointF HullPicture::middle() const
{
    return {layoutDirection() == Qt::RightToLeft ? area().width() - kSide / 2.0 : kSide / 2.0, area().height() / 2.0};
}

QRectF HullPicture::ring(int layer) const
{
    // The first layer is the innermost: it is met first on the way out.
    const qreal inner = kSide * 0.17;
    const qreal outer = kSide / 2.0 - kStroke;
    const qreal radius = inner + (outer - inner) * (layer + 1) / static_cast<qreal>(m_layers.size());
    return {middle().x() - radius, middle().y() - radius, 2 * radius, 2 * radius};
}

int HullPicture::layerAt(const QPointF& point) const
{
    const QPointF from = point / zoom() - middle();
    const qreal distance = std::hypot(from.x(), from.y());
    for (int i = 0; i < static_cast<int>(m_layers.size()); ++i)
        if (std::abs(distance - ring(i).width() / 2) <= kStroke)
            return i;
    return -1;
}

void HullPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.scale(zoom(), zoom());
    paintRings(painter);
    paintCore(painter);
    paintWay(painter);
}

void HullPicture::paintRings(QPainter& painter) const
{
    const int turn = layoutDirection() == Qt::RightToLeft ? 180 : 0;
    for (int i = 0; i < static_cast<int>(m_layers.size()); ++i) {
        const State state = m_layers[static_cast<std::size_t>(i)].state;
        const bool strong = i == m_current || i == m_hovered;
        QPen pen(strong ? color(roleOfState(state), palette()) : fill(roleOfState(state), palette()), strong ? kStroke + 2 : kStroke - 1);
        pen.setCapStyle(Qt::FlatCap);
        if (state == State::Partial)
            pen.setDashPattern({2.2, 1.2});
        painter.setPen(pen);
        const int gap = state == State::Open ? kGapDegrees : 0;
        painter.drawArc(ring(i), (turn + gap / 2) * 16, (360 - gap) * 16);
    }
}

void HullPicture::paintCore(QPainter& painter) const
{
    const QRectF core = ring(0).adjusted(kStroke * 2, kStroke * 2, -kStroke * 2, -kStroke * 2);
    painter.setPen(m_way == Way::None ? QPen(Qt::NoPen) : QPen(color(Role::Critical, palette()), 2));
    painter.setBrush(palette().color(QPalette::Button));
    painter.drawEllipse(core);
    painter.setPen(palette().color(QPalette::ButtonText));
    painter.drawText(core, Qt::AlignCenter, fontMetrics().elidedText(m_service, Qt::ElideMiddle, static_cast<int>(core.width()) - kUnit));
}

/// From the service outwards: an arrow to the host, or a line that ends before the layer that holds it.
void HullPicture::paintWay(QPainter& painter) const
{
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const qreal forward = mirrored ? -1 : 1;
    const QRectF host(mirrored ? 0 : area().width() - kHostRoom, 0, kHostRoom, area().height());
    const bool toHost = m_way == Way::Host || m_way == Way::Kernel;
    painter.setPen(toHost ? color(Role::Critical, palette()) : palette().color(QPalette::PlaceholderText));
    painter.drawText(host, Qt::AlignCenter, HullView::tr("host"));
    if (m_way == Way::None)
        return;
    constexpr qreal kHead = 6;
    const int layers = static_cast<int>(m_layers.size());
    const qreal from = ring(0).width() / 2 - 2 * kStroke;
    const qreal through = reach() < layers ? ring(reach()).width() / 2 - kStroke : ring(layers - 1).width() / 2 + kStroke;
    const qreal to = toHost ? std::max(through, kSide / 2.0 + kHostRoom / 2.0 - fontMetrics().horizontalAdvance(HullView::tr("host")) / 2.0 - kHalf) : through;
    const QPointF end = middle() + QPointF(forward * to, 0);
    painter.setPen(QPen(color(Role::Critical, palette()), 2.5, m_way == Way::Kernel ? Qt::DotLine : Qt::SolidLine, Qt::FlatCap));
    painter.setBrush(color(Role::Critical, palette()));
    if (toHost) {
        painter.drawLine(middle() + QPointF(forward * from, 0), end - QPointF(forward * kHead, 0));
        painter.setPen(Qt::NoPen);
        painter.drawPolygon(QPolygonF{end, end + QPointF(-forward * 2 * kHead, -kHead), end + QPointF(-forward * 2 * kHead, kHead)});
    } else {
        painter.drawLine(middle() + QPointF(forward * from, 0), end);
        painter.drawLine(end - QPointF(0, kHead), end + QPointF(0, kHead));
    }
}

void HullPicture::mousePressEvent(QMouseEvent* event)
{
    if (const int layer = layerAt(event->position()); layer >= 0)
        Q_EMIT chosen(layer);
}

void HullPicture::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (const int layer = layerAt(event->position()); layer >= 0)
        Q_EMIT opened(layer);
}

void HullPicture::mouseMoveEvent(QMouseEvent* event)
{
    setHovered(layerAt(event->position()));
}

void HullPicture::leaveEvent(QEvent*)
{
    setHovered(-1);
}

void HullPicture::setHovered(int layer)
{
    if (layer == m_hovered)
        return;
    m_hovered = layer;
    setCursor(layer >= 0 ? Qt::PointingHandCursor : Qt::ArrowCursor);
    update();
}

bool HullPicture::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int at = layerAt(help->pos());
    if (at < 0) {
        QToolTip::hideText();
        return true;
    }
    const risk::Layer& layer = m_layers[static_cast<std::size_t>(at)];
    QToolTip::showText(help->globalPos(), HullView::tr("%1 (%2): %3").arg(translated(layer.name), stateWord(layer.state), translated(layer.why)), this);
    return true;
}

HullView::HullView(QWidget* parent) : QWidget(parent), m_words(new QWidget(this)), m_picture(new HullPicture(this)), m_list(new QListWidget(this)), m_summary(new QLabel(m_words)), m_wayIn(new QLabel(m_words))
{
    introduce(*m_list, tr("Layers of defence"),
              tr("The ten layers between the service and the host, and how each stands: whole, in part, or open. Enter goes to the setting that changes it."));
    m_list->setTabKeyNavigation(false);
    m_list->setWordWrap(true);
    m_list->setUniformItemSizes(false);
    m_list->setResizeMode(QListView::Adjust); // rows are as high as their words in the width that there is
    m_list->setItemDelegate(new LayerDelegate(m_list));
    m_list->setToolTip(tr("Enter goes to the setting that changes a layer"));
    m_list->setMinimumHeight(kRow * 10 + kHalf);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff); // it is as high as its rows: the panel scrolls
    m_list->installEventFilter(this);
    for (QLabel* label : {m_summary, m_wayIn}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    auto* words = new QVBoxLayout(m_words);
    words->setContentsMargins(0, 0, 0, 0);
    words->setSpacing(kHalf);
    words->addWidget(m_summary);
    words->addWidget(m_wayIn);
    m_grid = new QGridLayout(this);
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kGap);
    m_grid->setVerticalSpacing(kUnit);
    m_grid->setColumnStretch(1, 1);
    arrange(Form::Wide);
    connect(m_picture, &HullPicture::chosen, m_list, [this](int layer) { m_list->setCurrentRow(layer); });
    connect(m_picture, &HullPicture::opened, this, &HullView::open);
    connect(m_list, &QListWidget::currentRowChanged, m_picture, &HullPicture::setCurrent);
    connect(m_list, &QListWidget::itemDoubleClicked, this, [this](QListWidgetItem* item) { open(m_list->row(item)); });
    setFocusProxy(m_list);
}

void HullView::setLarge(bool large)
{
    m_large = large;
    m_picture->setLarge(large);
    arrange(fitting());
}

void HullView::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if (fitting() != m_form)
        arrange(fitting());
}

HullView::Form HullView::fitting() const
{
    return m_large ? Form::Large : width() < kBesides ? Form::Narrow : Form::Wide;
}

/// Beside the picture are the words and the list, or the words alone where the list would have no room for its own; a large picture stands above both.
void HullView::arrange(Form form)
{
    m_form = form;
    for (QWidget* part : std::initializer_list<QWidget*>{m_picture, m_words, m_list})
        m_grid->removeWidget(part);
    const bool large = form == Form::Large, wide = form == Form::Wide;
    m_grid->addWidget(m_picture, 0, 0, wide ? 2 : 1, large ? 2 : 1, large ? Qt::AlignHCenter : Qt::AlignTop);
    m_grid->addWidget(m_words, large ? 1 : 0, large ? 0 : 1, 1, large ? 2 : 1, wide || large ? Qt::Alignment() : Qt::AlignVCenter);
    m_grid->addWidget(m_list, large ? 2 : 1, wide ? 1 : 0, 1, wide ? 1 : 2);
    for (int row = 0; row < 3; ++row)
        m_grid->setRowStretch(row, row == (large ? 2 : 1) ? 1 : 0);
}

void HullView::fitList()
{
    int rows = 2 * m_list->frameWidth();
    for (int row = 0; row < m_list->count(); ++row)
        rows += m_list->sizeHintForRow(row);
    m_list->setMinimumHeight(std::max(rows, kRow * 10 + kHalf));
}

bool HullView::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_list && event->type() == QEvent::Resize)
        fitList();
    if (watched == m_list && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if ((key == Qt::Key_Return || key == Qt::Key_Enter) && m_list->currentRow() >= 0) {
            open(m_list->currentRow());
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void HullView::open(int layer)
{
    Q_EMIT opened(static_cast<risk::Layer::Kind>(layer));
}

/// The way in words, and how far it leads in the picture.
void HullView::showWay(const std::vector<risk::PathStep>& way)
{
    using Way = HullPicture::Way;
    const bool toHost = !way.empty() && way.back().to.starts_with("host-");
    const bool flaw = std::any_of(way.begin(), way.end(), [](const risk::PathStep& step) { return step.from != "outside" && step.effort >= risk::effort::kEscape; });
    m_picture->setWay(way.empty() ? Way::None : !toHost ? Way::Inside : flaw ? Way::Kernel : Way::Host);
    QStringList steps;
    for (const risk::PathStep& step : way) {
        const QString sentence = translated(step.why);
        steps << (sentence.endsWith(u'.') ? sentence : sentence + u'.');
    }
    m_wayIn->setText(way.empty() ? tr("Nobody outside gets into it, as far as these files say.") : tr("An attacker's way: %1 It ends as %2.").arg(steps.join(u' '), translated(risk::title(way.back().to))));
}

void HullView::setService(const compose::Service& service, const risk::Pins& pins, const std::vector<risk::PathStep>& way)
{
    const risk::Layers layers = risk::layersOf(service, pins);
    m_picture->setLayers(layers);
    m_picture->setService(unmasked(QString::fromStdString(service.name)));
    showWay(way);
    const QSignalBlocker quiet(m_list);
    for (int i = 0; i < static_cast<int>(layers.size()); ++i) {
        const risk::Layer& layer = layers[static_cast<std::size_t>(i)];
        if (i == m_list->count())
            new QListWidgetItem(m_list);
        auto* item = m_list->item(i);
        item->setText(tr("%1 %2: %3").arg(stateSymbol(layer.state), translated(layer.name), translated(layer.why)));
        item->setData(LayerDelegate::kSign, stateSymbol(layer.state));
        item->setData(LayerDelegate::kStateRole, static_cast<int>(roleOfState(layer.state)));
        item->setData(LayerDelegate::kName, translated(layer.name));
        item->setData(LayerDelegate::kWhy, translated(layer.why));
        item->setData(Qt::AccessibleTextRole, tr("%1, %2. %3").arg(translated(layer.name), stateWord(layer.state), translated(layer.why)));
        item->setToolTip(translated(layer.why));
    }
    const auto count = [&](State state) { return std::count_if(layers.begin(), layers.end(), [state](const risk::Layer& layer) { return layer.state == state; }); };
    fitList();
    m_summary->setText(tr("Of the 10 layers between it and the host: %1 whole, %2 in part, %3 open.").arg(count(State::Standing)).arg(count(State::Partial)).arg(count(State::Open)));
}

} // namespace hullwright::ui
