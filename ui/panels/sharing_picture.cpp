#include "ui/panels/sharing_picture.h"

#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/widgets/whats_this.h"

#include <QHelpEvent>
#include <QListWidget>
#include <QMouseEvent>
#include <QPainter>
#include <QSignalBlocker>
#include <QToolTip>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

struct NamespaceKey {
    Sharing::What what;
    const compose::Setting<std::string>& (*of)(const compose::Service&);
};

const NamespaceKey kNamespaces[] = {
    {Sharing::What::Processes, [](const compose::Service& service) -> const compose::Setting<std::string>& { return service.pid; }},
    {Sharing::What::Memory, [](const compose::Service& service) -> const compose::Setting<std::string>& { return service.ipc; }},
    {Sharing::What::Network, [](const compose::Service& service) -> const compose::Setting<std::string>& { return service.networkMode; }},
};

QString wordOf(Sharing::What what)
{
    switch (what) {
    case Sharing::What::Processes: return SharingPicture::tr("processes");
    case Sharing::What::Memory: return SharingPicture::tr("shared memory");
    case Sharing::What::Network: break;
    }
    return SharingPicture::tr("network");
}

QString nameOfOther(const Sharing& sharing)
{
    switch (sharing.with) {
    case Sharing::With::Host: return SharingPicture::tr("the host");
    case Sharing::With::Container: return SharingPicture::tr("container %1").arg(sharing.other);
    case Sharing::With::Service: break;
    }
    return sharing.other;
}

QString sentenceOf(const QString& service, const Sharing& sharing)
{
    const QString other = nameOfOther(sharing), what = wordOf(sharing.what);
    if (sharing.joinsUs)
        return SharingPicture::tr("%1 joins this service: it uses the %2 of %3").arg(other, what, service);
    return SharingPicture::tr("%1 uses the %2 of %3").arg(service, what, other);
}

} // namespace

std::vector<Sharing> sharingsOf(const compose::Stack& stack, const compose::Service& service)
{
    std::vector<Sharing> found;
    for (const NamespaceKey& key : kNamespaces) {
        const auto& setting = key.of(service);
        const QString value = setting ? QString::fromStdString(setting->value) : QString();
        if (value == QLatin1String("host"))
            found.push_back({key.what, Sharing::With::Host, {}, false, setting->origin});
        else if (value.startsWith(QLatin1String("service:")))
            found.push_back({key.what, Sharing::With::Service, value.mid(8), false, setting->origin});
        else if (value.startsWith(QLatin1String("container:")))
            found.push_back({key.what, Sharing::With::Container, value.mid(10), false, setting->origin});
    }
    const std::string asService = "service:" + service.name;
    const std::string asContainer = service.containerName ? "container:" + service.containerName->value : std::string();
    for (const auto& other : stack.services) {
        for (const NamespaceKey& key : kNamespaces) {
            const auto& setting = key.of(*other);
            if (other.get() != &service && setting && (setting->value == asService || (!asContainer.empty() && setting->value == asContainer)))
                found.push_back({key.what, Sharing::With::Service, QString::fromStdString(other->name), true, setting->origin});
        }
    }
    return found;
}

SharingPicture::SharingPicture(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setMouseTracking(true);
    introduce(*this, {}, tr("The service and those that it shares namespaces with, the host included; a line for what each pair shares. A box leads to its service."));
}

void SharingPicture::show(const QString& service, const std::vector<Sharing>& sharings)
{
    m_service = service;
    m_boxes.clear();
    for (const Sharing& sharing : sharings) {
        const QString name = nameOfOther(sharing);
        const auto same = std::find_if(m_boxes.begin(), m_boxes.end(), [&](const Box& box) { return box.name == name && box.with == sharing.with && box.right == sharing.joinsUs; });
        if (same != m_boxes.end())
            same->what << wordOf(sharing.what);
        else
            m_boxes.push_back({name, {wordOf(sharing.what)}, sharing.with, sharing.joinsUs});
    }
    updateGeometry();
    update();
}

int SharingPicture::lines() const
{
    const auto right = std::count_if(m_boxes.begin(), m_boxes.end(), [](const Box& box) { return box.right; });
    return static_cast<int>(std::max<std::ptrdiff_t>({1, right, static_cast<std::ptrdiff_t>(m_boxes.size()) - right}));
}

QSize SharingPicture::sizeHint() const
{
    return {fontMetrics().averageCharWidth() * 48, lines() * (kRow + kUnit) + kUnit};
}

QRectF SharingPicture::rectOf(std::size_t index) const
{
    const Box& box = m_boxes[index];
    int line = 0, ofSide = 0;
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        ofSide += m_boxes[i].right == box.right ? 1 : 0;
        line += i < index && m_boxes[i].right == box.right ? 1 : 0;
    }
    const double wide = width() / 5.0, step = kRow + kUnit;
    const double top = (height() - ofSide * step + kUnit) / 2 + line * step;
    const bool atRight = box.right != (layoutDirection() == Qt::RightToLeft);
    return {atRight ? width() - wide - 1 : 1, top, wide, static_cast<double>(kRow)};
}

void SharingPicture::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const double wide = width() / 5.0;
    const QRectF middle((width() - wide) / 2, (height() - kRow) / 2.0, wide, kRow);
    const auto drawBox = [&](const QRectF& rect, const QString& name, Role role) {
        painter.setPen(QPen(color(role, palette()), 1.5));
        painter.setBrush(palette().base());
        painter.drawRoundedRect(rect, kHalf, kHalf);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(rect.adjusted(kHalf, 0, -kHalf, 0), Qt::AlignCenter, fontMetrics().elidedText(name, Qt::ElideMiddle, static_cast<int>(rect.width()) - kUnit));
    };
    for (std::size_t i = 0; i < m_boxes.size(); ++i) {
        const Box& box = m_boxes[i];
        const QRectF rect = rectOf(i);
        const Role role = box.with == Sharing::With::Host ? Role::High : box.with == Sharing::With::Container ? Role::Elevated : Role::Accent;
        const bool left = rect.center().x() < middle.center().x();
        const QPointF outer(left ? rect.right() : rect.left(), rect.center().y()), inner(left ? middle.left() : middle.right(), middle.center().y());
        painter.setPen(QPen(color(role, palette()), 1.5));
        painter.drawLine(outer, inner);
        // The arrow is at whom the namespace belongs to.
        const QPointF tip = box.right ? inner : outer, from = box.right ? outer : inner;
        const double side = tip.x() < from.x() ? 1 : -1;
        painter.drawLine(tip, tip + QPointF(side * kUnit, -kHalf));
        painter.drawLine(tip, tip + QPointF(side * kUnit, kHalf));
        const int room = static_cast<int>(std::abs(outer.x() - inner.x())) - kUnit;
        const QString words = fontMetrics().elidedText(box.what.join(QStringLiteral(", ")), Qt::ElideRight, room);
        QRectF label(std::min(outer.x(), inner.x()) + kHalf, (outer.y() + inner.y()) / 2 - fontMetrics().height(), room, fontMetrics().height());
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(label, Qt::AlignCenter, words);
        drawBox(rect, box.name, role);
    }
    drawBox(middle, m_service, Role::Accent);
}

const SharingPicture::Box* SharingPicture::boxAt(const QPointF& at) const
{
    for (std::size_t i = 0; i < m_boxes.size(); ++i)
        if (rectOf(i).contains(at))
            return &m_boxes[i];
    return nullptr;
}

void SharingPicture::mouseReleaseEvent(QMouseEvent* event)
{
    if (const Box* box = boxAt(event->position()); box && box->with == Sharing::With::Service && event->button() == Qt::LeftButton)
        Q_EMIT serviceChosen(box->name);
}

bool SharingPicture::event(QEvent* event)
{
    if (event->type() == QEvent::ToolTip) {
        auto* help = static_cast<QHelpEvent*>(event);
        const Box* box = boxAt(help->pos());
        QToolTip::showText(help->globalPos(), box ? QStringLiteral("%1: %2").arg(box->name, box->what.join(QStringLiteral(", "))) : QString(), this);
        return true;
    }
    return QWidget::event(event);
}

SharingView::SharingView(QWidget* parent) : QWidget(parent), m_picture(new SharingPicture(this)), m_rows(new QListWidget(this))
{
    introduce(*m_rows, tr("Who shares what"),
              tr("The namespaces that the service shares with the host or with others, a sentence each. Enter goes to the other service."));
    m_rows->setTabKeyNavigation(false);
    m_rows->setWordWrap(true);
    m_rows->setToolTip(tr("Enter goes to the other service"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, kUnit);
    column->setSpacing(kHalf);
    column->addWidget(m_picture);
    column->addWidget(m_rows);
    connect(m_picture, &SharingPicture::serviceChosen, this, &SharingView::serviceChosen);
    connect(m_rows, &QListWidget::itemActivated, this, [this](QListWidgetItem* item) {
        const auto at = static_cast<std::size_t>(m_rows->row(item));
        if (at < m_sharings.size() && m_sharings[at].with == Sharing::With::Service)
            Q_EMIT serviceChosen(m_sharings[at].other);
    });
}

void SharingView::show(const QString& service, const std::vector<Sharing>& sharings, const QStringList& lines)
{
    m_sharings = sharings;
    m_picture->show(service, sharings);
    const QSignalBlocker quiet(m_rows);
    while (m_rows->count() > static_cast<int>(sharings.size()))
        delete m_rows->takeItem(m_rows->count() - 1);
    for (int i = 0; i < static_cast<int>(sharings.size()); ++i) {
        if (i == m_rows->count())
            m_rows->addItem(QString());
        const QString sentence = sentenceOf(service, sharings[static_cast<std::size_t>(i)]), line = lines.value(i);
        m_rows->item(i)->setText(line.isEmpty() ? sentence : tr("%1, %2").arg(sentence, line));
    }
    m_rows->setVisible(!sharings.empty());
    m_picture->setVisible(!sharings.empty());
    m_rows->setFixedHeight(std::clamp(m_rows->count(), 1, 6) * std::max(m_rows->sizeHintForRow(0), fontMetrics().height() + kHalf) + 2 * m_rows->frameWidth() + kHalf);
}

} // namespace hullwright::ui
