// Shows what a preset would do to the stack, step by step and as a diff, and applies what is ticked as one undo step.
#pragma once

#include "core/harden/plan.h"
#include "ui/document/document.h"
#include "ui/models/plan_job.h"

#include <QDialog>
#include <QSet>

class QComboBox;
class QLabel;
class QPushButton;
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

private:
    void build();
    enum class Scope { Preset, Ticked };
    void workOut(Scope scope); ///< the whole preset, which fills the list of steps, or what is ticked in it
    void show(const harden::Plan& plan);
    void fillSteps(const harden::Plan& whole);
    void fillSkipped(const harden::Plan& whole);
    void summarise();
    [[nodiscard]] std::vector<std::string> tickedRules() const;

    Document& m_document;
    QComboBox* m_preset;
    QLabel *m_about, *m_summary;
    QTreeWidget* m_steps;
    DiffView* m_diff;
    QPushButton* m_apply;
    PlanJob m_job;
    harden::Plan m_plan;
    Scope m_scope = Scope::Preset; ///< of the plan that is being worked out
    bool m_ready = false;
    bool m_filling = false;
};

} // namespace hullwright::ui
