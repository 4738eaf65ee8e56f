// How findings, their explanation, the risk and the source take the user from one to the other.
#include "ui/panels/risk_panel.h"
#include "ui/views/explain_view.h"
#include "ui/views/findings_view.h"
#include "ui/views/main_window.h"
#include "ui/views/source_fixes.h"
#include "ui/views/source_view.h"

#include <QDockWidget>
#include <QStatusBar>

namespace hullwright::ui {

void MainWindow::connectFindings()
{
    connect(m_findings, &FindingsView::failed, this, &MainWindow::tell);
    connect(m_findings, &FindingsView::told, this, [this](const QString& sentence) { statusBar()->showMessage(sentence, 8000); });
    connect(m_findings, &FindingsView::countChanged, this, [this](int count) {
        m_findingsDock->setWindowTitle(count > 0 ? tr("Findings (%1)").arg(count) : tr("Findings"));
    });
    connect(m_findings, &FindingsView::activated, this, &MainWindow::goToSource);
    connect(m_findings, &FindingsView::attentionWanted, this, [this] {
        m_findingsDock->show();
        m_findingsDock->raise();
    });
    connect(m_findings, &FindingsView::groupingChanged, &m_outside.settings, &AppSettings::setFindingsGrouping);
    m_findings->setGrouping(m_outside.settings.findingsGrouping());
}

void MainWindow::connectExplanation()
{
    connect(m_explain, &ExplainView::failed, this, &MainWindow::tell);
    connect(m_explain, &ExplainView::webLinkActivated, this, [this](const QString& address) { m_outside.dialogs.openLink(address); });
    connect(m_explain, &ExplainView::placeActivated, this, &MainWindow::goToSource);
    connect(m_findings, &FindingsView::findingChosen, m_explain, &ExplainView::showFinding);
    connect(m_findings, &FindingsView::explanationWanted, this, &MainWindow::explain);
    m_source->fixes().setFill([this](QMenu& menu, std::size_t finding) { m_findings->fillMenu(menu, finding); });
    connect(m_risk, &RiskPanel::stepChosen, m_explain, &ExplainView::showStep);
    connect(m_risk, &RiskPanel::placeActivated, this, &MainWindow::goToSource);
}

/// Shows the pane and puts the reader into it.
void MainWindow::explain(const rules::Finding& finding)
{
    if (const auto path = yaml::parsePath(finding.path))
        m_selection.select(*path, this, finding.place);
    m_explainDock->show();
    m_explainDock->raise();
    m_explain->showFinding(finding);
    m_explain->setFocus(Qt::OtherFocusReason);
}

} // namespace hullwright::ui
