// Draws the network map: lines first, then boxes and bands over them. Whatever is said by a colour is said by a shape or a word too.
#pragma once

#include "ui/models/network_map_model.h"
#include "ui/style/roles.h"
#include "ui/views/network_map_layout.h"

#include <QPainter>

#include <set>

namespace hullwright::ui {

class NetworkMapPainter {
public:
    /// What is on show besides the picture.
    struct Look {
        QString needle;
        NetworkMapModel::Kind kind = NetworkMapModel::Kind::Outside; ///< of the current item
        int current = -1;                                            ///< -1: there is none
        int target = -1;                                             ///< the network that something is held over
        bool focused = false;
        int left = 0, width = 0; ///< the part in view: names of bands stay in it
    };
    NetworkMapPainter(QPainter& painter, const NetworkPicture& picture, const NetworkMapLayout& layout, const QPalette& palette, Qt::LayoutDirection direction, const Look& look);
    void paint();

private:
    enum class Stand { Plain, Current, Reached, Aside };
    void findReached();
    void paintOutside();
    void paintEntries();
    void paintStems();
    void paintBox(std::size_t group);
    void paintService(std::size_t service);
    void paintBand(std::size_t network);
    void paintEnds(const QRect& band, const NetworkPicture::Network& network, const QColor& ink);
    void paintName(const QRect& strip, const QString& name, const QString& kind, const QColor& ink);
    void arrow(QPointF tip, QPointF from, const QColor& ink);
    void text(const QRect& area, Qt::Alignment alignment, const QString& words, Qt::TextElideMode elide);
    [[nodiscard]] Stand standOf(std::size_t service) const;
    [[nodiscard]] bool lit(int network) const { return m_lit.contains(network); }
    [[nodiscard]] QColor ink(Role role) const { return color(role, m_palette); }
    [[nodiscard]] QString modeWords(const QString& mode) const;

    QPainter& m_painter;
    const NetworkPicture& m_picture;
    const NetworkMapLayout& m_layout;
    const QPalette& m_palette;
    Qt::LayoutDirection m_direction;
    const Look& m_look;
    std::set<int> m_reached; ///< services
    std::set<int> m_lit;     ///< networks of the current item
};

} // namespace hullwright::ui
