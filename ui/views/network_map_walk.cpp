#include "ui/views/network_map_walk.h"

#include <algorithm>

namespace hullwright::ui {

/// What is nearest in a direction: how far it is that way, and more for what lies aside.
QModelIndex NetworkMapWalk::nearest(const QModelIndex& from, Step towards) const
{
    const QRect start = m_rectOf(from);
    const bool sideways = towards == Step::Left || towards == Step::Right;
    const int sign = towards == Step::Right || towards == Step::Down ? 1 : -1;
    // How far two stretches are apart; nothing where they overlap.
    const auto aside = [](int a, int aEnd, int b, int bEnd) { return std::max({0, b - aEnd, a - bEnd}); };
    QModelIndex best;
    int least = 0;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const QModelIndex index = m_model.index(row);
        const QRect rect = m_rectOf(index);
        if (index == from || rect.isEmpty() || (sideways && m_model.kind(row) != NetworkMapModel::Kind::Service))
            continue;
        const int ahead = sign * (sideways ? rect.center().x() - start.center().x() : rect.center().y() - start.center().y());
        if (ahead <= 0)
            continue;
        const int off = sideways ? aside(start.top(), start.bottom(), rect.top(), rect.bottom()) : aside(start.left(), start.right(), rect.left(), rect.right());
        const int cost = ahead + 4 * off;
        if (!best.isValid() || cost < least) {
            best = index;
            least = cost;
        }
    }
    return best;
}

QModelIndex NetworkMapWalk::from(const QModelIndex& current, Step step) const
{
    const int last = m_model.rowCount() - 1;
    switch (step) {
    case Step::First: return m_model.index(0);
    case Step::Last: return m_model.index(last);
    case Step::Outside: return m_model.at(NetworkMapModel::Kind::Outside, 0);
    case Step::Networks: return m_model.picture().networks.empty() ? current : m_model.at(NetworkMapModel::Kind::Network, 0);
    case Step::Next: return m_model.index(std::min(current.row() + 1, last));
    case Step::Previous: return m_model.index(std::max(current.row() - 1, 0));
    default: break;
    }
    const QModelIndex next = nearest(current, step);
    return next.isValid() ? next : current;
}

} // namespace hullwright::ui
