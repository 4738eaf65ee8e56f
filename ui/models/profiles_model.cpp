#include "ui/models/profiles_model.h"

#include <algorithm>

namespace hullwright::ui {

ProfilesModel::ProfilesModel(Document& document, QObject* parent) : QAbstractListModel(parent), m_document(document)
{
    connect(&document, &Document::analysisChanged, this, &ProfilesModel::follow);
    connect(&document, &Document::stateChanged, this, &ProfilesModel::follow);
    follow();
}

ProfilesModel::Counts ProfilesModel::wanted() const
{
    Counts counts;
    for (const std::string& active : m_document.choices().profiles)
        if (active != "*")
            counts.insert(QString::fromStdString(active), 0); // also where no service names it any more: it can be taken back
    if (!m_document.analysis())
        return counts;
    for (const auto& service : m_document.analysis()->project.stack->services)
        for (const compose::Text& profile : service->profiles)
            ++counts[QString::fromStdString(profile.value)];
    return counts;
}

void ProfilesModel::follow()
{
    const Counts next = wanted();
    for (int row = static_cast<int>(m_names.size()) - 1; row >= 0; --row) {
        if (next.contains(m_names[row]))
            continue;
        beginRemoveRows({}, row, row);
        m_names.removeAt(row);
        m_counts.removeAt(row);
        endRemoveRows();
    }
    int row = 0;
    for (auto each = next.begin(); each != next.end(); ++each, ++row) {
        if (row >= m_names.size() || m_names[row] != each.key()) {
            beginInsertRows({}, row, row);
            m_names.insert(row, each.key());
            m_counts.insert(row, each.value());
            endInsertRows();
        }
        m_counts[row] = each.value();
    }
    if (!m_names.isEmpty())
        Q_EMIT dataChanged(index(0), index(static_cast<int>(m_names.size()) - 1));
}

bool ProfilesModel::isActive(const QString& name) const
{
    const auto& active = m_document.choices().profiles;
    return std::any_of(active.begin(), active.end(), [&](const std::string& each) { return each == "*" || each == name.toStdString(); });
}

int ProfilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_names.size());
}

QVariant ProfilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    switch (role) {
    case Qt::DisplayRole: return m_names[index.row()];
    case Qt::CheckStateRole: return isActive(m_names[index.row()]) ? Qt::Checked : Qt::Unchecked;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: return tr("%n service(s)", nullptr, m_counts[index.row()]);
    default: return {};
    }
}

bool ProfilesModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    LoadChoices choices = m_document.choices();
    const bool on = value.toInt() == Qt::Checked;
    choices.profiles.clear(); // told anew, in the order of the list: `*` becomes what it stands for
    for (int row = 0; row < m_names.size(); ++row)
        if (row == index.row() ? on : isActive(m_names[row]))
            choices.profiles.push_back(m_names[row].toStdString());
    m_document.setChoices(choices);
    return true;
}

Qt::ItemFlags ProfilesModel::flags(const QModelIndex& index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable | Qt::ItemNeverHasChildren : Qt::NoItemFlags;
}

} // namespace hullwright::ui
