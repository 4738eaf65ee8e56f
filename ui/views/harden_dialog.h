// Shows what a preset would do to the stack, step by step with reasons and as a diff, and applies what is ticked as one undo step.
#pragma once

#include "core/harden/plan.h"
#include "ui/document/document.h"
#include "ui/models/background_job.h"

#include <QDialog>
#include <QTimer>

#include <map>
#include <set>
#include <string>

class QComboBox;
class QLabel;
class QPushButton;
class QSplitter;
class QTextBrowser;
class QTreeWidget;
class QTreeWidgetItem;

namespace hullwright::ui {

class DiffView;

class HardenDialog : public QDialog {
    Q_OBJECT
public:
    explicit HardenDialog(Document& document, QWidget* parent = nullptr);

    void setPreset(harden::Preset preset);
    /// False while the plan is being worked out.
    [[nodiscard]] bool ready() const { return m_ready; }
    [[nodiscard]] const harden::Plan& plan() const { return m_plan; }
    /// Applies the plan; the dialog closes.
    void apply();

Q_SIGNALS:
    void failed(const hullwright::Error& error);
    /// Closes to see whether the stack works with these steps first.
    void tryRequested(hullwright::harden::Preset preset, const std::set<std::string>& leftOut, const std::set<std::string>& overruled, const std::map<std::string, std::size_t>& taken);

private:
    /// What a row stands for.
    enum class Row { Step, LeftOut, ByHand };

    void build();
    void layOut(QLabel* label, QSplitter* splitter);
    QTreeWidget* makeSteps();
    void workOut();
    void choosePreset();
    void readTicks();
    void showPlan(const harden::Plan& plan);
    void fill();
    void addStep(std::map<std::string, QTreeWidgetItem*>& groups, const harden::Step& step, Row kind);
    void fillSkipped();
    [[nodiscard]] std::set<std::string> listed() const; ///< ids of the steps, and ways, that have a row now
    [[nodiscard]] std::set<std::string> wanted() const; ///< and those that are to have one

    // harden_dialog_open.cpp: what only the user can decide
    void fillOpen();
    void fillWay(QTreeWidgetItem& row, const harden::OpenStep& open, std::size_t way) const;
    void keepOneWay(QTreeWidgetItem* row);
    [[nodiscard]] const harden::OpenStep* openStep(const QTreeWidgetItem* row) const;
    [[nodiscard]] bool isTakenWay(const std::string& id) const;
    [[nodiscard]] const harden::Step* made(const std::string& id) const; ///< the plan's step of an id
    void explainOpen(const QTreeWidgetItem* row, const harden::OpenStep& open);
    void updateRows();
    void explain();
    void summarise();
    [[nodiscard]] const harden::Step* step(const QTreeWidgetItem* row) const;

    Document& m_document;
    QComboBox* m_preset;
    QLabel *m_about, *m_summary;
    QTreeWidget* m_steps;
    QTextBrowser* m_details;
    DiffView* m_diff;
    QPushButton *m_apply, *m_try;
    BackgroundJob<harden::Plan> m_job;
    harden::Plan m_plan;
    std::set<std::string> m_leftOut, m_overruled; ///< ids of steps: unticked, and ticked although the file says otherwise
    std::map<std::string, std::size_t> m_taken; ///< ids of steps that the user decides, and the way that is ticked
    QTimer m_ticked; ///< a group's tick changes many rows: they are read once
    bool m_ready = false;
    bool m_filling = false;
};

} // namespace hullwright::ui
