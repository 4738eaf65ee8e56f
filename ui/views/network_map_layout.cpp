#include "ui/views/network_map_layout.h"

#include "ui/style/metrics.h"

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr int kShortColumn = 3, kLongColumn = 8; ///< of services one below the other; more stand beside each other

class MapBuilder {
public:
    MapBuilder(const NetworkPicture& picture, const QFontMetrics& metrics, double zoom) : m_picture(picture), m_metrics(metrics)
    {
        m_layout.unit = std::max(2, qRound(kUnit * zoom));
        m_row = std::max(qRound(kTarget * zoom), metrics.height() + m_layout.unit / 2);
        m_letter = metrics.averageCharWidth();
        m_layout.services.resize(picture.services.size());
        m_layout.rails.assign(picture.services.size(), -1);
    }

    NetworkMapLayout build(QSize room)
    {
        const int unit = m_layout.unit;
        const int others = 6 * unit + m_row + static_cast<int>(m_picture.networks.size()) * (m_row + unit / 2);
        m_rows = static_cast<std::size_t>(std::clamp((room.height() - others) / m_row, kShortColumn, kLongColumn));
        m_layout.gutter = unit + m_letter * 24;
        int x = unit + m_layout.gutter, bottom = 0;
        const int top = unit + m_row + 2 * unit;
        for (const NetworkPicture::Group& group : m_picture.groups) {
            const QRect frame = place(group, x, top);
            x = frame.right() + 1 + 2 * unit;
            bottom = std::max(bottom, frame.bottom() + 1);
        }
        int y = bottom + 2 * unit;
        const int wide = std::max(x - unit, room.width() - unit);
        m_layout.outside = QRect(unit, unit, wide - unit, m_row);
        for (std::size_t i = 0; i < m_picture.networks.size(); ++i) {
            m_layout.bands.emplace_back(unit, y, wide - unit, m_row);
            y += m_row + unit / 2;
        }
        m_layout.size = QSize(wide + unit, y + unit / 2);
        return std::move(m_layout);
    }

private:
    /// The widths that names and ports of some services want, within reason.
    int columnWidth(const std::vector<int>& services, std::size_t from, std::size_t to) const
    {
        int widest = m_letter * 12;
        for (std::size_t i = from; i < to; ++i) {
            const NetworkPicture::Service& service = m_picture.services[static_cast<std::size_t>(services[i])];
            const QString published = service.published().join(QStringLiteral(", "));
            const int ports = published.isEmpty() ? 0 : 2 * m_layout.unit + std::min(m_metrics.horizontalAdvance(published), m_letter * 26);
            widest = std::max(widest, std::min(m_metrics.horizontalAdvance(service.name), m_letter * 24) + ports);
        }
        return widest + 3 * m_layout.unit;
    }

    QRect place(const NetworkPicture::Group& group, int x, int top)
    {
        NetworkMapLayout::Box box;
        const int unit = m_layout.unit, half = unit / 2;
        const auto count = group.services.size();
        const std::size_t columns = (count + m_rows - 1) / m_rows;
        const std::size_t each = (count + columns - 1) / columns;
        const bool titled = !group.mode.isEmpty();
        const int first = top + half + (titled ? m_row : 0);
        int left = x + half;
        for (std::size_t from = 0; from < count; from += each) {
            const std::size_t to = std::min(count, from + each);
            const int wide = std::max(columnWidth(group.services, from, to), titled && columns == 1 ? m_letter * 28 : 0);
            int rail = -1;
            for (std::size_t i = from; i < to; ++i) {
                const auto service = static_cast<std::size_t>(group.services[i]);
                m_layout.services[service] = QRect(left, first + static_cast<int>(i - from) * m_row, wide, m_row);
                if (m_picture.services[service].isOpen() || !m_picture.services[service].local.isEmpty())
                    m_layout.rails[service] = rail = left + half;
            }
            if (rail >= 0)
                box.rails.push_back(rail);
            left += wide;
        }
        box.frame = QRect(QPoint(x, top), QPoint(left + half - 1, first + static_cast<int>(std::min(count, each)) * m_row + half - 1));
        if (titled)
            box.title = QRect(x + 2 * unit, top + half, box.frame.width() - 3 * unit, m_row); // beside the line that comes in
        box.stem = box.frame.center().x();
        m_layout.boxes.push_back(box);
        return box.frame;
    }

    const NetworkPicture& m_picture;
    const QFontMetrics& m_metrics;
    NetworkMapLayout m_layout;
    int m_row = 0, m_letter = 0;
    std::size_t m_rows = kLongColumn;
};

void mirrorMap(NetworkMapLayout& layout)
{
    const int width = layout.size.width();
    const auto flip = [width](QRect& rect) { rect.moveLeft(width - rect.right() - 1); };
    const auto flipX = [width](int& x) { x = x < 0 ? x : width - 1 - x; };
    flip(layout.outside);
    for (QRect& band : layout.bands)
        flip(band);
    for (QRect& service : layout.services)
        flip(service);
    for (int& rail : layout.rails)
        flipX(rail);
    for (NetworkMapLayout::Box& box : layout.boxes) {
        flip(box.frame);
        flip(box.title);
        flipX(box.stem);
        for (int& rail : box.rails)
            flipX(rail);
    }
}

} // namespace

NetworkMapLayout NetworkMapLayout::of(const NetworkPicture& picture, const QFontMetrics& metrics, double zoom, Qt::LayoutDirection direction, QSize room)
{
    if (picture.services.empty() && picture.networks.empty())
        return {};
    NetworkMapLayout layout = MapBuilder(picture, metrics, zoom).build(room);
    if (direction == Qt::RightToLeft)
        mirrorMap(layout);
    return layout;
}

} // namespace hullwright::ui
