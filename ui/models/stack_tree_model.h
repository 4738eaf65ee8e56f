// The file as a tree: the stack with its services, and everything else that is written in it, editable in place.
//
// Rows are made when someone looks and are kept in step by row operations: after the first load there is no reset, and
// persistent indexes keep naming the same thing. The model never changes the text: it asks Document to.
#pragma once

#include "core/compose/edit_places.h"
#include "ui/document/document.h"
#include "ui/models/tree_item.h"

#include <QAbstractItemModel>

namespace hullwright::ui {

class StackTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, ValueColumn, kColumnCount };
    enum DataRole {
        PathRole = Qt::UserRole + 1, ///< "services.web.ports[0]"
        ScoreRole,                   ///< double, for the stack and its services
        BandRole,                    ///< risk::Band as int
        ServiceRole,                 ///< true for a service's row
        SecondaryRole,               ///< true where the text stands back (a summary, an alias, what is inherited)
        OriginRole,                  ///< where the value comes from, in words
    };

    explicit StackTreeModel(Document& document, QObject* parent = nullptr);
    ~StackTreeModel() override;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool hasChildren(const QModelIndex& parent = {}) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex& parent) const override;
    void fetchMore(const QModelIndex& parent) override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    [[nodiscard]] yaml::Path path(const QModelIndex& index) const;
    [[nodiscard]] Part partOf(const QModelIndex& index) const; ///< that the path is told in
    [[nodiscard]] yaml::Place origin(const QModelIndex& index) const; ///< where a row's value comes from; not valid where nowhere
    [[nodiscard]] yaml::Node node(const QModelIndex& index) const; ///< behind a row, in the current analysis
    /// The row of a path, made where nobody looked there yet; the nearest row above it where the path has none.
    [[nodiscard]] QModelIndex indexOf(const yaml::Path& path, int column = NameColumn, const Part& part = {});
    /// Makes every row, so that a filter sees them.
    void fetchAll();

    /// Takes an entry or item out of the file.
    bool remove(const QModelIndex& index);
    /// Adds `key: value` to a mapping or `value` to a list.
    bool add(const QModelIndex& parent, const QString& key, const QString& value);
    /// What a service takes from elsewhere: its text is not here.
    [[nodiscard]] bool isInherited(const QModelIndex& index) const;
    /// Writes out what an alias stands for.
    bool writeOut(const QModelIndex& index);

Q_SIGNALS:
    /// What was edited is shared or inherited: nothing has changed yet, the user says where it is to be changed.
    void placeWanted(const QString& sentence, const hullwright::compose::PlacedEdits& edits);
    /// An edit was refused; nothing has changed.
    void failed(const hullwright::Error& error);

private:
    [[nodiscard]] TreeItem* item(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexFor(TreeItem* item, int column = NameColumn) const;
    void follow(const analysis::AnalysisPtr& before, const analysis::AnalysisPtr& after);
    void fetch(TreeItem* item);
    void fetchDeep(TreeItem* item);
    void sync(TreeItem* item, const WantedRow& row);
    void syncChildren(TreeItem* item, const yaml::Node& node);
    /// Children of an item that are brought in step by themselves.
    struct Range {
        std::size_t first = 0, count = 0;
    };
    void syncRange(TreeItem* item, Range range, const std::vector<WantedRow>& rows, bool list);
    void syncEntries(TreeItem* item, Range range, const std::vector<WantedRow>& rows);
    void syncItems(TreeItem* item, Range range, const std::vector<WantedRow>& rows);
    void insert(TreeItem* parent, int at, const std::vector<WantedRow>& rows, std::size_t first, std::size_t count);
    void take(TreeItem* parent, int first, int count);
    void move(TreeItem* parent, int from, int to);
    void refreshScores();
    [[nodiscard]] QString toolTip(const TreeItem& item) const;
    [[nodiscard]] QVariant decoration(const TreeItem& item) const;
    [[nodiscard]] QString accessibleText(const TreeItem& item, int column) const;
    bool setShared(const TreeItem& item, const QString& text, const yaml::Value& value);
    [[nodiscard]] compose::EditPlaces placesOf(const yaml::Path& where, const yaml::Place& written) const;
    bool rename(const TreeItem& item, const QString& name);
    bool perform(const QString& sentence, const std::vector<yaml::Operation>& operations, std::size_t file);
    bool perform(const QString& sentence, const compose::Edits& edits);

    Document& m_document;
    analysis::AnalysisPtr m_analysis; ///< what the rows show; keeps regions alive whose addresses the rows compare
    std::unique_ptr<TreeItem> m_root;
    analysis::AnalysisPtr m_before;   ///< while an edit is being followed: what the rows showed
    bool m_following = false; ///< an edit is being followed
};

} // namespace hullwright::ui
