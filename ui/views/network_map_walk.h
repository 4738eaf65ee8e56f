// Where a key leads on the network map: from one thing to what is nearest in a direction, or to the outside, the first network, either end.
#pragma once

#include "ui/models/network_map_model.h"

#include <QRect>

#include <functional>

namespace hullwright::ui {

class NetworkMapWalk {
public:
    enum class Step { Left, Right, Up, Down, Next, Previous, First, Last, Outside, Networks };

    /// `rectOf` is where something stands on the whole map.
    NetworkMapWalk(const NetworkMapModel& model, std::function<QRect(const QModelIndex&)> rectOf) : m_model(model), m_rectOf(std::move(rectOf)) {}

    /// What the step leads to; where nothing is that way, one stays.
    [[nodiscard]] QModelIndex from(const QModelIndex& current, Step step) const;

private:
    [[nodiscard]] QModelIndex nearest(const QModelIndex& from, Step towards) const;

    const NetworkMapModel& m_model;
    std::function<QRect(const QModelIndex&)> m_rectOf;
};

} // namespace hullwright::ui
