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

void Selection::select(const yaml::Path& path, const QObject* source)
{
    if (path == m_path)
        return;
    m_path = path;
    Q_EMIT changed(m_path, source);
}

} // namespace hullwright::ui
