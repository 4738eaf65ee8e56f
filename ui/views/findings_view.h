// The bottom dock: every finding with its fix and what the score would become, to filter, to go to and to settle.
#pragma once

#include "ui/document/document.h"
#include "ui/document/selection.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTreeView;

namespace hullwright::ui {

class EmptyState;
class FindingsFilter;
class FindingsModel;
class IgnoreBar;

class FindingsView : public QWidget {
    Q_OBJECT
public:
    FindingsView(Document& document, Selection& selection, QWidget* parent = nullptr);

    /// Applies the best fix of the current finding.
    [[nodiscard]] QAction* fixAction() const { return m_fix; }
    /// Applies every fix that a well-behaved service does not notice, as one step.
    [[nodiscard]] QAction* fixAllSafeAction() const { return m_fixAllSafe; }

Q_SIGNALS:
    void failed(const hullwright::Error& error);
    /// Enter or a double click on a finding; the selection is there already.
    void activated(const hullwright::yaml::Path& path);
    void countChanged(int count);

protected:
    void changeEvent(QEvent* event) override;

private:
    [[nodiscard]] QWidget* bar();
    void buildList();
    void connectAll();
    [[nodiscard]] int currentRow() const; ///< of the model; -1 where none is
    void selectCurrent();
    void apply(const rules::Fix& fix);
    void fixAllSafe();
    [[nodiscard]] IgnoreBar* ignoreBar();
    void askToIgnore(int row);
    void ignore(const QString& reason);
    void noLongerIgnore(int row);
    void showMenu(const QPoint& where);
    void refresh();

    Document& m_document;
    Selection& m_selection;
    FindingsModel* m_model;
    FindingsFilter* m_filter;
    QTreeView* m_list;
    QLineEdit* m_words;
    QComboBox* m_least;
    QCheckBox* m_ignored;
    IgnoreBar* m_asks = nullptr;
    QPersistentModelIndex m_toIgnore; ///< of the model
    QLabel* m_shown;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    QAction *m_fix, *m_fixAllSafe, *m_ignore;
};

} // namespace hullwright::ui
