// The left dock: the stack as a tree with a filter, in step with the selection.
#pragma once

#include "ui/document/document.h"
#include "ui/document/selection.h"
#include "ui/models/tree_item.h"

#include <QSortFilterProxyModel>
#include <QTimer>
#include <QWidget>

#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QStackedWidget;
class QTreeView;

namespace hullwright::ui {

class EmptyState;
class PlaceChooser;
class StackTreeModel;
class TreeColumns;

class TreeView : public QWidget {
    Q_OBJECT
public:
    TreeView(Document& document, Selection& selection, QWidget* parent = nullptr);

    void focusFilter();
    /// Opens the fields for a new key under the current row, with this one in them.
    void offer(const QString& key);
    /// Takes the current row out of the file (Delete).
    [[nodiscard]] QAction* removeAction() const { return m_remove; }
    /// Opens the fields for a new key or item under the current row (Insert).
    [[nodiscard]] QAction* addAction() const { return m_add; }
    [[nodiscard]] QTreeView* view() const { return m_view; }
    [[nodiscard]] StackTreeModel* model() const { return m_model; }
    /// The rows of the main file that are open, by path, for a tree that takes this one's place.
    [[nodiscard]] std::vector<yaml::Path> unfolded() const;
    void setUnfolded(const std::vector<yaml::Path>& paths);

Q_SIGNALS:
    void failed(const hullwright::Error& error);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void buildActions();
    QWidget* buildAdder();
    QWidget* buildChooser();
    void filter(const QString& text);
    [[nodiscard]] Part partAt(const yaml::Path& path) const;
    void showPath(const yaml::Path& path, const Part& part);
    void showState();
    void unfold();
    void scrollHome();
    void goToOrigin();
    void tellSeveral(); ///< which services are chosen together
    void startAdding();
    void offerKeys(const yaml::Path& path, const yaml::Node& node);
    void explainKey(const QString& name);
    void finishAdding();
    void openMenu(const QPoint& at);
    [[nodiscard]] QModelIndex current() const; ///< in the model

    Document& m_document;
    Selection& m_selection;
    StackTreeModel* m_model;
    QSortFilterProxyModel* m_proxy;
    QLineEdit* m_filter;
    QTreeView* m_view;
    TreeColumns* m_columns = nullptr;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QWidget* m_adder = nullptr;
    PlaceChooser* m_chooser = nullptr;
    QComboBox* m_newKey = nullptr;
    QLineEdit* m_newValue = nullptr;
    QLabel* m_keyHelp = nullptr;
    QPersistentModelIndex m_addTo;
    QAction *m_remove = nullptr, *m_add = nullptr, *m_rename = nullptr, *m_writeOut = nullptr, *m_copyPath = nullptr, *m_goToOrigin = nullptr;
    QTimer m_settled; ///< runs while a window that opens gets its size
    bool m_following = false;
};

} // namespace hullwright::ui
