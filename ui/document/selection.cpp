#include "ui/document/selection.h"

namespace hullwright::ui {

QString Selection::service() const
{
    if (m_path.size() < 2)
        return {};
    const auto* top = std::get_if<std::string>(&m_path[0]);
    const auto* name = std::get_if<std::string>(&m_path[1]);
    return top && name && *top == "services" ? QString::fromStdString(*name) : QString();
}

void Selection::chooseSeveral(const QStringList& services)
{
    const QStringList chosen = services.size() < 2 ? QStringList() : services;
    if (chosen == m_several)
        return;
    m_several = chosen;
    Q_EMIT severalChanged();
}

void Selection::select(const yaml::Path& path, const QObject* source, const yaml::Place& place)
{
    if (path == m_path && place == m_place)
        return;
    m_path = path;
    m_place = place;
    if (!m_several.contains(service()))
        chooseSeveral({});
    Q_EMIT changed(m_path, source);
}

} // namespace hullwright::ui
