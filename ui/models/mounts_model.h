// What a service has mounted: from where, to where, whether it may write there, and what that gives an intruder. Secrets and configs are mounts too.
#pragma once

#include "core/compose/stack.h"
#include "core/knowledge/paths.h"
#include "core/rules/finding.h"
#include "ui/models/row_sync.h"

#include <QAbstractTableModel>

#include <optional>
#include <vector>

namespace hullwright::ui {

/// A secret or config that a service is given, with what in the project it comes from.
struct GivenFile {
    enum class Kind { Secret, Config };
    Kind kind = Kind::Secret;
    std::string source, target;
    std::string owner, mode;          ///< "103:103" and "0440", as written; empty: not
    std::optional<compose::FileSource> from; ///< none: the project has no such entry
    compose::Origin origin;
    /// The engine mounts the file as it is: an owner and a mode are not in force.
    [[nodiscard]] bool asItIs() const { return from && !from->file.empty(); }
};
[[nodiscard]] std::vector<GivenFile> givenFiles(const compose::Stack& stack, const compose::Service& service);

class MountsModel : public RowSync<QAbstractTableModel> {
    Q_OBJECT
public:
    enum Column { SourceColumn, TargetColumn, AccessColumn, OpensColumn, kColumnCount };
    enum DataRole { ToneRole = Qt::UserRole + 1 };

    using RowSync::RowSync;

    /// Rows are inserted, removed and changed: what was current stays so.
    void setService(const compose::Stack& stack, const compose::Service& service, bool editable);
    /// Null for a row that is a secret or a config.
    [[nodiscard]] const compose::Mount* mount(const QModelIndex& index) const;
    [[nodiscard]] const GivenFile* given(const QModelIndex& index) const;
    /// What a file comes from: "the file ./token.txt".
    [[nodiscard]] static QString sourceOf(const GivenFile& file);
    /// What it opens to whoever controls the service; nothing known for a volume of the engine's.
    [[nodiscard]] static knowledge::PathVerdict verdict(const compose::Mount& mount);
    [[nodiscard]] static rules::Severity severity(const compose::Mount& mount);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// Nothing has changed yet.
    void readOnlyRequested(int row, bool readOnly);

private:
    [[nodiscard]] QString sourceText(const compose::Mount& mount) const;
    [[nodiscard]] QString opensText(const compose::Mount& mount) const;

    struct Row {
        std::optional<compose::Mount> mount;
        std::optional<GivenFile> file;
    };
    [[nodiscard]] QVariant fileData(const GivenFile& file, int column) const;

    std::vector<Row> m_rows;
    bool m_editable = false;
};

} // namespace hullwright::ui
