// Shows what a preset would do to the stack, step by step and as a diff, and applies what is ticked as one undo step.
#pragma once

#include "core/harden/plan.h"
#include "ui/document/document.h"

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
    [[nodiscard]] const harden::Plan& plan() const { return m_plan; }
    /// Applies the plan; the dialog closes.
    void apply();

Q_SIGNALS:
    void failed(const hullwright::Error& error);

private:
    void build();
    void offer();    ///< the whole preset: fills the list of steps
    void replan();   ///< with what is ticked: diff and score
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
    harden::Plan m_plan;
    bool m_filling = false;
};

} // namespace hullwright::ui
