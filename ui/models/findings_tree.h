// The findings as they are listed: filtered, sorted and gathered in groups. What is ignored stands apart, behind everything else.
#pragma once

#include "ui/models/findings_model.h"
#include "ui/models/findings_order.h"

#include <QAbstractItemModel>

#include <memory>
#include <string>
#include <vector>

namespace hullwright::ui {

enum class Grouping { None, Service, Rule, Layer, Severity };

/// Rows come, go and move with the findings and with the filter; only another grouping resets.
class FindingsTree : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Roles { GroupRole = FindingsModel::LastRole + 1 }; ///< true for the head of a group
    enum class Ignored { Show, Hide };

    explicit FindingsTree(FindingsModel& findings, QObject* parent = nullptr);
    ~FindingsTree() override;

    /// Findings that have each of the words, and at least a severity.
    void setFilter(const QString& words, int least, Ignored ignored);
    void setGrouping(Grouping grouping);
    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    /// Findings that the filter lets through.
    [[nodiscard]] int shown() const;
    [[nodiscard]] bool hasGroups() const;
    /// The row of the findings' model; -1 for the head of a group.
    [[nodiscard]] int findingRow(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(int findingRow, int column = 0) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& index) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

private:
    struct Node;
    [[nodiscard]] std::unique_ptr<Node> wanted(const std::vector<int>& rows) const;
    void describeGroup(int row, Node& group) const;
    void update();
    /// True where the rows are shown in this order already: an edit rarely changes which findings there are.
    [[nodiscard]] bool keep(const std::vector<int>& rows);
    void tellAll();
    void renumber();
    void removeGone(Node& have, const Node& want);
    void sync(Node& have, Node& want);
    [[nodiscard]] Node* nodeOf(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(const Node& node, int column = 0) const;
    [[nodiscard]] QVariant groupData(const Node& group, int role) const;
    void forward(const QModelIndex& first, const QModelIndex& last, const QList<int>& roles);

    FindingsModel& m_findings;
    std::unique_ptr<Node> m_root;
    std::vector<Node*> m_ofRow; ///< the node of each finding that is shown
    FindingsOrder m_shownAs;
    Grouping m_grouping = Grouping::None;
};

} // namespace hullwright::ui
