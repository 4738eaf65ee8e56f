// The bottom dock: every finding with its fix and what the score would become, to filter, to group, to go to and to settle.
#pragma once

#include "ui/document/document.h"
#include "ui/document/selection.h"

#include <QPersistentModelIndex>
#include <QWidget>

class QAction;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QStackedWidget;
class QTreeView;

namespace hullwright::ui {

class EmptyState;
class FindingActions;
class FindingsModel;
class FindingsTree;
class IgnoreBar;

class FindingsView : public QWidget {
    Q_OBJECT
public:
    FindingsView(Document& document, Selection& selection, QWidget* parent = nullptr);

    [[nodiscard]] FindingActions& actions() { return *m_actions; }
    [[nodiscard]] QAction* ignoreAction() const { return m_ignore; }
    /// Fills a menu with what can be done about a finding of the analysis.
    void fillMenu(QMenu& menu, std::size_t finding);
    /// "none", "service", "rule", "layer", "severity": as settings keep it.
    [[nodiscard]] QString grouping() const;
    void setGrouping(const QString& name);

Q_SIGNALS:
    void failed(const hullwright::Error& error);
    /// What was done, for the status bar.
    void told(const QString& sentence);
    /// Enter or a double click on a finding; the selection is there already.
    void activated(const hullwright::yaml::Path& path);
    /// The user moved to a finding; the selection is there already.
    void findingChosen(const hullwright::rules::Finding& finding);
    /// The user wants to read about a finding.
    void explanationWanted(const hullwright::rules::Finding& finding);
    /// The view has a question and must be seen.
    void attentionWanted();
    void countChanged(int count);
    void groupingChanged(const QString& name);

protected:
    void changeEvent(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    [[nodiscard]] QWidget* bar();
    void addChoices();
    void buildList();
    void fitColumns();
    void connectAll();
    void connectList();
    [[nodiscard]] int currentRow() const; ///< of the model; -1 where none is
    void selectCurrent();
    void tellCurrent();
    void activate(const QModelIndex& index);
    void regroup();
    void showGroups();
    [[nodiscard]] IgnoreBar* ignoreBar();
    void askToIgnore(int row);
    void ignore(const QString& reason);
    void noLongerIgnore(std::size_t finding);
    void showMenu(const QPoint& where);
    void fillFixMenu(QMenu& menu);
    void refresh();

    Document& m_document;
    Selection& m_selection;
    FindingsModel* m_model;
    FindingsTree* m_tree;
    QTreeView* m_list;
    QLineEdit* m_words;
    QComboBox *m_least, *m_group;
    QCheckBox* m_ignored;
    IgnoreBar* m_asks = nullptr;
    QPersistentModelIndex m_toIgnore; ///< of the model
    QLabel* m_shown;
    QStackedWidget* m_pages;
    EmptyState* m_empty;
    FindingActions* m_actions;
    QAction* m_ignore;
};

} // namespace hullwright::ui
