// The findings of the open file as rows. An edit inserts, removes, moves and changes rows; it never resets them.
#pragma once

#include "ui/models/fix_scores.h"

#include <QAbstractTableModel>

namespace hullwright::ui {

class FindingsModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Severity, Service, Message, BestFix, ScoreAfter, RuleId, ColumnCount };
    enum Roles {
        SortRole = Qt::UserRole + 1,
        FilterRole,   ///< all the words of the row
        SeverityRole, ///< rules::Severity as int
        FixableRole,  ///< has a fix
        IgnoredRole,  ///< true where somebody decided to live with it
        TitleRole,    ///< what kind of finding it is, in a few words
        LastRole = TitleRole,
    };

    explicit FindingsModel(Document& document, QObject* parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

    [[nodiscard]] const rules::Finding& finding(int row) const { return *m_rows[static_cast<std::size_t>(row)].finding; }
    [[nodiscard]] const std::vector<rules::Fix>& fixes(int row) const;
    /// The number of a row's finding in the analysis. Rows stand in its order, so it is the row again, once the model has followed.
    [[nodiscard]] std::size_t number(int row) const { return m_rows[static_cast<std::size_t>(row)].index; }
    /// What makes a row the same finding after an edit.
    [[nodiscard]] const std::string& key(int row) const { return m_rows[static_cast<std::size_t>(row)].key; }
    /// Findings that are neither made moot by a worse one nor ignored.
    [[nodiscard]] int count() const;
    /// The palette changed: colours are asked for anew.
    void repaint();

Q_SIGNALS:
    /// All rows are those of the analysis again.
    void updated();

private:
    struct Row {
        rules::FindingPtr finding;
        std::size_t index = 0; ///< in the analysis
        std::string key;       ///< what makes it the same finding after an edit
        QString ignored;       ///< why it is ignored, and until when; empty where it is not
    };
    [[nodiscard]] std::vector<Row> rowsOf(const analysis::AnalysisPtr& analysis) const;
    void sync(std::vector<Row>&& next);
    void update();
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString scoreText(const Row& row) const;

    Document& m_document;
    FixScores& m_scores;
    std::vector<Row> m_rows;
};

} // namespace hullwright::ui
