#include "ui/models/environment_model.h"

#include "ui/style/roles.h"

#include <QFileInfo>
#include <QGuiApplication>

#include <algorithm>

namespace hullwright::ui {

EnvironmentModel::EnvironmentModel(Document& document, QObject* parent) : QAbstractTableModel(parent), m_document(document)
{
    follow();
}

void EnvironmentModel::follow()
{
    std::vector<Variable> next = variablesOf(m_document);
    const auto has = [&next](const QString& name) { return std::any_of(next.begin(), next.end(), [&](const Variable& each) { return each.name == name; }); };
    for (int row = rowCount() - 1; row >= 0; --row) {
        if (has(m_rows[static_cast<std::size_t>(row)].name))
            continue;
        beginRemoveRows({}, row, row);
        m_rows.erase(m_rows.begin() + row);
        endRemoveRows();
    }
    for (std::size_t i = 0; i < next.size(); ++i) {
        const int row = static_cast<int>(i);
        const bool present = i < m_rows.size() && m_rows[i].name == next[i].name;
        if (!present)
            beginInsertRows({}, row, row);
        if (present)
            m_rows[i] = std::move(next[i]);
        else
            m_rows.insert(m_rows.begin() + row, std::move(next[i]));
        if (!present)
            endInsertRows();
    }
    if (!m_rows.empty())
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, kColumnCount - 1));
}

int EnvironmentModel::unset() const
{
    return static_cast<int>(std::count_if(m_rows.begin(), m_rows.end(), [](const Variable& each) { return each.source == VariableSource::Unset && !each.uses.empty(); }));
}

int EnvironmentModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int EnvironmentModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : kColumnCount;
}

QString EnvironmentModel::sourceText(const Variable& variable) const
{
    switch (variable.source) {
    case VariableSource::Pinned: return tr("pinned here");
    case VariableSource::Own: return tr("your environment");
    case VariableSource::File: return variable.line > 0 ? tr("%1, line %2").arg(QFileInfo(variable.file).fileName()).arg(variable.line) : QFileInfo(variable.file).fileName();
    case VariableSource::Project: return tr("the project");
    case VariableSource::Default: return tr("default in the text");
    case VariableSource::Unset: break;
    }
    return tr("not set");
}

QString EnvironmentModel::usesText(const Variable& variable) const
{
    QStringList places;
    for (const VariableUse& use : variable.uses) {
        if (places.size() == 8)
            break;
        places << (m_document.files().size() > 1 ? QStringLiteral("%1:%2").arg(m_document.displayName(use.file)).arg(use.line) : QStringLiteral(":%1").arg(use.line));
    }
    places.removeDuplicates();
    if (variable.uses.size() > 8)
        places << QStringLiteral("…");
    return places.isEmpty() ? tr("nowhere") : places.join(QStringLiteral(", "));
}

QVariant EnvironmentModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Variable& variable = m_rows[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        switch (index.column()) {
        case NameColumn:
            return role == Qt::AccessibleTextRole ? tr("%1, %2").arg(variable.name, sourceText(variable)) : variable.name;
        case ValueColumn: return variable.value;
        case SourceColumn: return sourceText(variable);
        default: return usesText(variable);
        }
    case Qt::EditRole: return index.column() == ValueColumn ? QVariant(variable.value) : QVariant(data(index, Qt::DisplayRole));
    case Qt::ForegroundRole:
        if (index.column() == UsesColumn && !variable.uses.empty())
            return color(Role::Accent, QGuiApplication::palette());
        if (index.column() == SourceColumn || (index.column() == ValueColumn && variable.source == VariableSource::Default))
            return color(variable.source == VariableSource::Unset ? Role::Warning : Role::Muted, QGuiApplication::palette());
        return {};
    default: return {};
    }
}

bool EnvironmentModel::pin(const QString& name, const QString& value)
{
    LoadChoices choices = m_document.choices();
    choices.environment[name.toStdString()] = value.toStdString();
    m_document.setChoices(choices);
    return true;
}

bool EnvironmentModel::unpin(const QString& name)
{
    LoadChoices choices = m_document.choices();
    const bool had = choices.environment.erase(name.toStdString()) > 0;
    m_document.setChoices(choices);
    return had;
}

bool EnvironmentModel::writeToFile(const QString& name, const QString& value, QString path)
{
    if (const QStringList files = variableFiles(m_document); path.isEmpty() && !files.isEmpty())
        path = files.back();
    const auto text = withVariable(m_document.sideText(path).value_or(std::string()), name.toStdString(), value.toStdString());
    Result<void> done;
    if (!text) {
        done = tl::unexpected(Error{ErrorCode::Refused, tr("%1 can't be written with this value").arg(QFileInfo(path).fileName()).toStdString(),
                                    tr("A value has one line, and not both kinds of quotes.").toStdString(), {}, {}, {}});
    } else {
        done = m_document.editSide(path, tr("Set %1 in %2").arg(name, QFileInfo(path).fileName()), *text);
    }
    if (!done)
        Q_EMIT failed(done.error());
    return done.has_value();
}

bool EnvironmentModel::setData(const QModelIndex& index, const QVariant& value, int role)
{
    if (role != Qt::EditRole || index.column() != ValueColumn || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    const Variable variable = m_rows[static_cast<std::size_t>(index.row())];
    if (value.toString() == variable.value && variable.source != VariableSource::Default)
        return false;
    return variable.source == VariableSource::File ? writeToFile(variable.name, value.toString(), variable.file) : pin(variable.name, value.toString());
}

Qt::ItemFlags EnvironmentModel::flags(const QModelIndex& index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    const Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return index.column() == ValueColumn && m_document.editable() ? flags | Qt::ItemIsEditable : flags;
}

QVariant EnvironmentModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case NameColumn: return tr("Variable");
    case ValueColumn: return tr("Value");
    case SourceColumn: return tr("From");
    default: return tr("Used in");
    }
}

} // namespace hullwright::ui
