// Where everything of the network map stands: the outside above, below it a box for each group of services, and under them the networks as bands that the boxes hang on.
#pragma once

#include "ui/models/network_picture.h"

#include <QFontMetrics>
#include <QRect>

#include <vector>

namespace hullwright::ui {

struct NetworkMapLayout {
    struct Box {
        QRect frame, title; ///< no title where the bands tell all
        int stem = 0;       ///< x of the line that leads down to the bands
        std::vector<int> rails; ///< x of the lines that come in from outside, one for each column of services that has something published
    };
    QSize size;
    int gutter = 0; ///< the column of names at the leading side
    int unit = 8;
    QRect outside;
    std::vector<QRect> bands;
    std::vector<Box> boxes;     ///< a group each
    std::vector<QRect> services;
    std::vector<int> rails;     ///< a service each: x of its line from outside; -1 for none

    /// `room` is what is in view: services stand beside each other rather than below it, within reason.
    [[nodiscard]] static NetworkMapLayout of(const NetworkPicture& picture, const QFontMetrics& metrics, double zoom, Qt::LayoutDirection direction, QSize room);
};

} // namespace hullwright::ui
