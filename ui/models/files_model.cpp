#include "ui/models/files_model.h"

#include "ui/style/icons.h"
#include "ui/style/roles.h"

#include <QDir>
#include <QGuiApplication>

namespace hullwright::ui {

FilesModel::FilesModel(Document& document, QObject* parent) : QAbstractTableModel(parent), m_document(document), m_rows(wanted())
{
    connect(&document, &Document::textReplaced, this, &FilesModel::follow);
    connect(&document, &Document::fileAdded, this, &FilesModel::follow);
    connect(&document, &Document::textChanged, this, &FilesModel::follow);
    connect(&document, &Document::analysisChanged, this, &FilesModel::follow);
    connect(&document, &Document::stateChanged, this, &FilesModel::follow);
}

std::vector<FilesModel::Row> FilesModel::wanted() const
{
    const auto word = [](compose::FileRole role) {
        switch (role) {
        case compose::FileRole::Main: return tr("main");
        case compose::FileRole::Override: return tr("override");
        case compose::FileRole::Included: return tr("included");
        case compose::FileRole::Extended: return tr("extended");
        }
        return QString();
    };
    std::vector<Row> rows;
    const auto& files = m_document.files();
    const auto* analysis = m_document.analysis().get();
    for (std::size_t i = 0; i < files.size(); ++i) {
        const bool used = !analysis || i >= analysis->files().size() || analysis->files()[i].used;
        rows.push_back({files[i].name, files[i].path, used ? word(files[i].role) : tr("not used now"), files[i].modified(), used});
    }
    return rows;
}

void FilesModel::follow()
{
    std::vector<Row> next = wanted();
    const int had = static_cast<int>(m_rows.size()), has = static_cast<int>(next.size());
    if (has < had) {
        beginRemoveRows({}, has, had - 1);
        m_rows.resize(next.size());
        endRemoveRows();
    }
    for (int row = 0; row < std::min(had, has); ++row) {
        Row& present = m_rows[static_cast<std::size_t>(row)];
        if (present == next[static_cast<std::size_t>(row)])
            continue;
        present = next[static_cast<std::size_t>(row)];
        Q_EMIT dataChanged(index(row, 0), index(row, kColumnCount - 1));
    }
    if (has > had) {
        beginInsertRows({}, had, has - 1);
        m_rows = std::move(next);
        endInsertRows();
    }
}

int FilesModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int FilesModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QVariant FilesModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row& row = m_rows[static_cast<std::size_t>(index.row())];
    const bool name = index.column() == NameColumn;
    switch (role) {
    case Qt::DisplayRole: return name ? (row.changed ? tr("%1 ●").arg(row.name) : row.name) : row.why;
    case Qt::DecorationRole: return name ? QVariant(icon(QStringLiteral("file"))) : QVariant();
    case Qt::ToolTipRole: return row.path.isEmpty() ? row.name : QDir::toNativeSeparators(row.path);
    case Qt::AccessibleTextRole:
        return name ? (row.changed ? tr("%1, %2, %3, changed").arg(index.row() + 1).arg(row.name, row.why) : tr("%1, %2, %3").arg(index.row() + 1).arg(row.name, row.why)) : row.why;
    case Qt::ForegroundRole: return row.used && name ? QVariant() : QVariant(color(Role::Muted, QGuiApplication::palette()));
    default: return {};
    }
}

QVariant FilesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("File") : tr("Role");
}

} // namespace hullwright::ui
