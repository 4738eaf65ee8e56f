#include "ui/views/network_map_painter.h"

#include <QCoreApplication>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>
#include <cmath>

namespace hullwright::ui {

namespace {

using MapKind = NetworkMapModel::Kind;

struct MapWords {
    Q_DECLARE_TR_FUNCTIONS(hullwright::ui::NetworkMap)
};

} // namespace

NetworkMapPainter::NetworkMapPainter(QPainter& painter, const NetworkPicture& picture, const NetworkMapLayout& layout, const QPalette& palette, Qt::LayoutDirection direction, const Look& look)
    : m_painter(painter), m_picture(picture), m_layout(layout), m_palette(palette), m_direction(direction), m_look(look)
{
    findReached();
}

void NetworkMapPainter::findReached()
{
    if (m_look.current < 0)
        return;
    const auto at = static_cast<std::size_t>(m_look.current);
    if (m_look.kind == MapKind::Network && at < m_picture.networks.size()) {
        const std::vector<int>& members = m_picture.networks[at].members;
        m_reached.insert(members.begin(), members.end());
        m_lit.insert(m_look.current);
    } else if (m_look.kind == MapKind::Service && at < m_picture.services.size()) {
        const std::vector<int> reached = m_picture.reachedBy(m_look.current);
        m_reached.insert(reached.begin(), reached.end());
        m_lit.insert(m_picture.services[at].networks.begin(), m_picture.services[at].networks.end());
    } else if (m_look.kind == MapKind::Outside) {
        for (std::size_t i = 0; i < m_picture.services.size(); ++i)
            if (m_picture.services[i].isOpen())
                m_reached.insert(static_cast<int>(i));
    }
}

void NetworkMapPainter::paint()
{
    if (m_picture.services.size() != m_layout.services.size() || m_picture.networks.size() != m_layout.bands.size() || m_layout.size.isEmpty())
        return;
    m_painter.setRenderHint(QPainter::Antialiasing);
    paintStems();
    for (std::size_t i = 0; i < m_picture.networks.size(); ++i)
        paintBand(i);
    for (std::size_t i = 0; i < m_picture.groups.size(); ++i)
        paintBox(i);
    paintOutside();
    paintEntries();
    for (std::size_t i = 0; i < m_picture.services.size(); ++i)
        paintService(i);
}

NetworkMapPainter::Stand NetworkMapPainter::standOf(std::size_t service) const
{
    const auto number = static_cast<int>(service);
    if (m_look.kind == MapKind::Service && m_look.current == number)
        return Stand::Current;
    if (!m_look.needle.isEmpty() && !m_picture.services[service].name.contains(m_look.needle, Qt::CaseInsensitive))
        return Stand::Aside;
    return m_reached.contains(number) ? Stand::Reached : Stand::Plain;
}

void NetworkMapPainter::text(const QRect& area, Qt::Alignment alignment, const QString& words, Qt::TextElideMode elide)
{
    const QFontMetrics metrics(m_painter.font());
    m_painter.drawText(area, static_cast<int>(QStyle::visualAlignment(m_direction, alignment | Qt::AlignVCenter)) | Qt::TextSingleLine, metrics.elidedText(words, elide, area.width()));
}

/// A name at the leading end of what is in view of a strip, with its kind behind it.
void NetworkMapPainter::paintName(const QRect& strip, const QString& name, const QString& kind, const QColor& ink)
{
    const int unit = m_layout.unit;
    QRect area(strip.left() + unit, strip.top(), m_layout.gutter - 2 * unit, strip.height());
    if (m_direction == Qt::RightToLeft) {
        area.moveRight(strip.right() - unit);
        area.moveRight(std::min(area.right(), m_look.left + m_look.width - 2 * unit));
    } else {
        area.moveLeft(std::max(area.left(), m_look.left + 2 * unit));
    }
    const QFontMetrics metrics(m_painter.font());
    const int wide = std::min(metrics.horizontalAdvance(name), area.width() * (kind.isEmpty() ? 4 : 2) / 4 + unit);
    QRect first(area), second(area);
    if (m_direction == Qt::RightToLeft) {
        first.setLeft(first.right() - wide);
        second.setRight(first.left() - unit);
    } else {
        first.setRight(first.left() + wide);
        second.setLeft(first.right() + unit);
    }
    m_painter.setPen(m_palette.color(QPalette::Text));
    text(first, Qt::AlignLeft, name, Qt::ElideMiddle);
    m_painter.setPen(ink);
    text(second, Qt::AlignLeft, kind, Qt::ElideRight);
}

void NetworkMapPainter::paintOutside()
{
    const bool current = m_look.kind == MapKind::Outside && m_look.current >= 0;
    const auto published = std::count_if(m_picture.services.begin(), m_picture.services.end(), [](const NetworkPicture::Service& each) { return each.isOpen(); });
    const bool open = published > 0;
    const QColor edge = ink(open ? Role::Elevated : Role::Muted);
    m_painter.setPen(QPen(edge, current ? 2.5 : 1.2));
    m_painter.setBrush(tint(open ? Role::Elevated : Role::Muted, m_palette));
    m_painter.drawRoundedRect(QRectF(m_layout.outside).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    paintName(m_layout.outside, MapWords::tr("Outside"), !open ? MapWords::tr("nothing open") : MapWords::tr("%n open", nullptr, static_cast<int>(published)), edge);
}

void NetworkMapPainter::arrow(QPointF tip, QPointF from, const QColor& ink)
{
    const qreal side = m_layout.unit * 0.6;
    const QPointF along = (from - tip) / std::max(1.0, std::hypot(from.x() - tip.x(), from.y() - tip.y()));
    const QPointF across(-along.y(), along.x());
    m_painter.setPen(Qt::NoPen);
    m_painter.setBrush(ink);
    m_painter.drawPolygon(QPolygonF({tip, tip + along * side * 1.4 + across * side * 0.8, tip + along * side * 1.4 - across * side * 0.8}));
}

/// From the outside down into each box, and to each service that is published there: whole for the world, dashed for this host.
void NetworkMapPainter::paintEntries()
{
    const int half = m_layout.unit / 2;
    for (std::size_t i = 0; i < m_picture.services.size(); ++i) {
        if (m_layout.rails[i] < 0)
            continue;
        const bool open = m_picture.services[i].isOpen();
        const QColor line = ink(open ? Role::Elevated : Role::Muted);
        const QRect row = m_layout.services[i];
        const qreal x = m_layout.rails[i] + 0.5, y = row.center().y() + 0.5;
        const qreal end = x + (m_direction == Qt::RightToLeft ? -1 : 1) * (half + 2);
        m_painter.setPen(QPen(line, open ? 1.4 : 1.1, open ? Qt::SolidLine : Qt::DashLine));
        m_painter.drawPolyline(QPolygonF({{x, m_layout.outside.bottom() + 1.0}, {x, y}, {end, y}}));
        arrow({end + (m_direction == Qt::RightToLeft ? -half : half), y}, {x, y}, line);
    }
}

void NetworkMapPainter::paintStems()
{
    for (std::size_t i = 0; i < m_picture.groups.size(); ++i) {
        const NetworkPicture::Group& group = m_picture.groups[i];
        if (group.networks.empty())
            continue;
        const NetworkMapLayout::Box& box = m_layout.boxes[i];
        const bool mine = std::any_of(group.services.begin(), group.services.end(), [&](int service) { return m_look.kind == MapKind::Service && service == m_look.current; });
        m_painter.setPen(QPen(mine ? ink(Role::Accent) : m_palette.color(QPalette::Mid), mine ? 2.4 : 1.4));
        m_painter.drawLine(QPointF(box.stem + 0.5, box.frame.bottom()), QPointF(box.stem + 0.5, m_layout.bands[static_cast<std::size_t>(group.networks.back())].center().y()));
    }
}

void NetworkMapPainter::paintBox(std::size_t number)
{
    const NetworkPicture::Group& group = m_picture.groups[number];
    const NetworkMapLayout::Box& box = m_layout.boxes[number];
    const bool apart = !group.mode.isEmpty();
    QPen pen(apart && group.mode == QLatin1String("host") ? ink(Role::Elevated) : m_palette.color(QPalette::Mid), 1.2);
    if (apart)
        pen.setStyle(Qt::DashLine);
    m_painter.setPen(pen);
    m_painter.setBrush(m_palette.color(QPalette::Base));
    m_painter.drawRoundedRect(QRectF(box.frame).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    if (!apart)
        return;
    m_painter.setPen(ink(group.mode == QLatin1String("host") ? Role::Elevated : Role::Muted));
    text(box.title, Qt::AlignLeft, modeWords(group.mode), Qt::ElideRight);
}

QString NetworkMapPainter::modeWords(const QString& mode) const
{
    if (mode == QLatin1String("host"))
        return MapWords::tr("On the host's network");
    if (mode == QLatin1String("none"))
        return MapWords::tr("Without a network");
    return MapWords::tr("Network of %1").arg(mode);
}

void NetworkMapPainter::paintService(std::size_t number)
{
    const NetworkPicture::Service& service = m_picture.services[number];
    const QRect row = m_layout.services[number];
    const int unit = m_layout.unit;
    const bool rtl = m_direction == Qt::RightToLeft;
    const Stand stand = standOf(number);
    QRectF inside = QRectF(row).adjusted(rtl ? 0 : 1.6 * unit, 0.5, rtl ? -1.6 * unit : 0, -0.5);
    if (stand == Stand::Current || stand == Stand::Reached) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(stand == Stand::Current ? m_palette.color(QPalette::Highlight) : tint(Role::Accent, m_palette));
        m_painter.drawRoundedRect(inside, 3, 3);
    }
    if (stand == Stand::Reached) { // the bar says it without a colour
        m_painter.setBrush(ink(Role::Accent));
        m_painter.drawRect(QRectF(rtl ? inside.right() - 3 : inside.left(), inside.top() + 2, 3, inside.height() - 4));
    }
    if (stand == Stand::Current && m_look.focused) {
        m_painter.setPen(QPen(m_palette.color(QPalette::HighlightedText), 1, Qt::DotLine));
        m_painter.setBrush(Qt::NoBrush);
        m_painter.drawRoundedRect(inside.adjusted(1.5, 1.5, -1.5, -1.5), 2, 2);
    }
    QRect words = inside.toRect().adjusted(unit, 0, -unit, 0), ports = words;
    const QFontMetrics metrics(m_painter.font());
    const QString published = service.published().join(QStringLiteral(", "));
    const int wide = published.isEmpty() ? 0 : std::min(metrics.horizontalAdvance(published) + 2, words.width() - std::min(metrics.horizontalAdvance(service.name), words.width() / 2) - unit);
    if (rtl) {
        ports.setRight(ports.left() + wide);
        words.setLeft(words.left() + (wide > 0 ? wide + unit : 0));
    } else {
        ports.setLeft(ports.right() - wide);
        words.setRight(words.right() - (wide > 0 ? wide + unit : 0));
    }
    m_painter.setPen(stand == Stand::Current ? m_palette.color(QPalette::HighlightedText) : stand == Stand::Aside ? ink(Role::Muted) : m_palette.color(QPalette::Text));
    text(words, Qt::AlignLeft, service.name, Qt::ElideMiddle);
    if (stand != Stand::Current)
        m_painter.setPen(ink(service.isOpen() && stand != Stand::Aside ? Role::Elevated : Role::Muted));
    if (wide > 0)
        text(ports, Qt::AlignRight, published, Qt::ElideRight);
}

/// Where a band ends, or goes out of view: closed by a bar where nothing leaves it, an arrow where it has a way out.
void NetworkMapPainter::paintEnds(const QRect& band, const NetworkPicture::Network& network, const QColor& ink)
{
    const bool rtl = m_direction == Qt::RightToLeft;
    const int unit = m_layout.unit;
    if (network.internal) {
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(ink);
        m_painter.drawRect(QRectF(std::max(band.left(), m_look.left), band.top(), 4, band.height()));
        m_painter.drawRect(QRectF(std::min(band.right(), m_look.left + m_look.width - 1) - 3, band.top(), 4, band.height()));
        return;
    }
    const qreal y = band.center().y() + 0.5;
    const qreal tip = rtl ? std::max(band.left(), m_look.left) + unit : std::min(band.right(), m_look.left + m_look.width) - unit;
    const qreal from = tip + (rtl ? 2.5 : -2.5) * unit;
    m_painter.setPen(QPen(ink, 1.6));
    m_painter.drawLine(QPointF(from, y), QPointF(tip, y));
    arrow({tip, y}, {from, y}, ink);
}

void NetworkMapPainter::paintBand(std::size_t number)
{
    const NetworkPicture::Network& network = m_picture.networks[number];
    const QRect band = m_layout.bands[number];
    const auto at = static_cast<int>(number);
    const bool current = m_look.kind == MapKind::Network && m_look.current == at;
    const bool target = m_look.target == at;
    const QColor edge = ink(target || lit(at) ? Role::Accent : network.external ? Role::Warning : network.internal ? Role::Ok : Role::Muted);
    QPen pen(edge, target || current ? 2.6 : lit(at) ? 2 : 1.2, network.external ? Qt::DashLine : Qt::SolidLine);
    m_painter.setPen(pen);
    QColor ground = target || lit(at) ? tint(Role::Accent, m_palette) : network.internal ? tint(Role::Ok, m_palette) : network.external ? tint(Role::Warning, m_palette) : m_palette.color(QPalette::AlternateBase);
    ground.setAlpha(200); // stems that pass are seen through it
    m_painter.setBrush(ground);
    m_painter.drawRoundedRect(QRectF(band).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    paintEnds(band, network, edge);
    for (std::size_t i = 0; i < m_picture.groups.size(); ++i) {
        const std::vector<int>& on = m_picture.groups[i].networks;
        if (std::find(on.begin(), on.end(), at) == on.end())
            continue;
        const bool mine = m_look.kind == MapKind::Service && std::find(m_picture.groups[i].services.begin(), m_picture.groups[i].services.end(), m_look.current) != m_picture.groups[i].services.end();
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(mine || current ? ink(Role::Accent) : m_palette.color(QPalette::Text));
        const qreal radius = m_layout.unit * (mine ? 0.7 : 0.55);
        m_painter.drawEllipse(QPointF(m_layout.boxes[i].stem + 0.5, band.center().y() + 0.5), radius, radius);
    }
    paintName(band, network.key, network.external ? MapWords::tr("external") : network.internal ? MapWords::tr("internal") : MapWords::tr("way out"), network.external ? ink(Role::Warning) : network.internal ? ink(Role::Ok) : ink(Role::Muted));
}

} // namespace hullwright::ui
