#include "ui/models/syscalls_filter.h"

#include "core/seccomp/call_search.h"
#include "ui/models/syscalls_model.h"

namespace hullwright::ui {

SyscallsFilter::SyscallsFilter(QObject* parent) : QSortFilterProxyModel(parent)
{
    // A group passes by its calls, never by itself.
    setRecursiveFilteringEnabled(true);
}

QString SyscallsFilter::find(const QString& query)
{
    m_asked = !query.trimmed().isEmpty();
    m_found.clear();
    QString best;
    if (m_asked) {
        for (const seccomp::CallMatch& match : seccomp::search(query.toStdString())) {
            const QString name = QString::fromStdString(match.call->name);
            if (best.isEmpty())
                best = name;
            m_found.insert(name);
        }
    }
    invalidateFilter();
    return best;
}

void SyscallsFilter::setShow(Show show)
{
    m_show = show;
    invalidateFilter();
}

bool SyscallsFilter::filterAcceptsRow(int row, const QModelIndex& parent) const
{
    if (!parent.isValid())
        return false;
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return (!m_asked || m_found.contains(index.data(SyscallsModel::CallRole).toString())) && (m_show == Show::All || index.data(SyscallsModel::DiffersRole).toBool());
}

} // namespace hullwright::ui
