// The right dock: how bad it is, how it would happen, and what helps most.
#pragma once

#include "ui/document/document.h"
#include "ui/document/selection.h"

#include <QWidget>

class QLabel;

namespace hullwright::ui {

class AssumptionChips;
class HelpfulFixes;
class PathLadder;
class RiskMeter;

class RiskPanel : public QWidget {
    Q_OBJECT
public:
    RiskPanel(Document& document, Selection& selection, QWidget* parent = nullptr);
    [[nodiscard]] RiskMeter* meter() const { return m_meter; }

Q_SIGNALS:
    void failed(const hullwright::Error& error);
    /// A rung of the path was chosen; the selection is there already.
    void placeActivated(const hullwright::yaml::Path& path);
    /// The user came to a rung of the path.
    void stepChosen(const hullwright::risk::PathStep& step);

private:
    void refresh(const analysis::AnalysisPtr& before);
    [[nodiscard]] QString cause(const analysis::Analysis& before) const;

    Document& m_document;
    RiskMeter* m_meter;
    PathLadder* m_ladder;
    HelpfulFixes* m_fixes;
    AssumptionChips* m_assumptions;
};

} // namespace hullwright::ui
