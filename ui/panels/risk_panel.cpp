#include "ui/panels/risk_panel.h"

#include "ui/direction.h"
#include "ui/style/metrics.h"
#include "ui/widgets/assumption_chips.h"
#include "ui/widgets/helpful_fixes.h"
#include "ui/widgets/path_ladder.h"
#include "ui/widgets/risk_meter.h"

#include <QEvent>
#include <QFrame>
#include <QLabel>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

QLabel* heading(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    QFont font = label->font();
    font.setWeight(QFont::DemiBold);
    label->setFont(font);
    label->setAlignment(leadingEdge());
    label->setWordWrap(true);
    label->setContentsMargins(kUnit, 0, kUnit, 0);
    return label;
}

/// Scrolls up and down only, so it is never narrower than what it holds: what lay beside it could not be reached.
class WholeWidth : public QScrollArea {
public:
    using QScrollArea::QScrollArea;
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        const int held = widget() ? widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() : 0;
        return {std::max(held, QScrollArea::minimumSizeHint().width()), QScrollArea::minimumSizeHint().height()};
    }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::LayoutRequest && watched == widget())
            updateGeometry();
        return QScrollArea::eventFilter(watched, event);
    }
};

} // namespace

RiskPanel::RiskPanel(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_meter(new RiskMeter(this)), m_ladder(new PathLadder), m_fixes(new HelpfulFixes(document)), m_assumptions(new AssumptionChips(document))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_meter);
    auto* content = new QWidget;
    auto* inner = new QVBoxLayout(content);
    inner->setContentsMargins(0, kUnit, 0, kUnit);
    inner->setSpacing(kUnit);
    inner->addWidget(heading(tr("How an attacker gets there"), content));
    inner->addWidget(m_ladder);
    inner->addSpacing(kUnit);
    inner->addWidget(heading(tr("Most helpful"), content));
    inner->addWidget(m_fixes);
    inner->addSpacing(kUnit);
    inner->addWidget(heading(tr("Taken for granted"), content));
    inner->addWidget(m_assumptions);
    inner->addStretch(1);
    auto* scroll = new WholeWidth(this);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(content);
    // The window's colour, not the base of a list: it belongs to the meter above.
    scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    column->addWidget(scroll, 1);
    connect(m_ladder, &PathLadder::stepChosen, this, &RiskPanel::stepChosen);
    connect(m_assumptions, &AssumptionChips::failed, this, &RiskPanel::failed);
    connect(m_fixes, &HelpfulFixes::failed, this, &RiskPanel::failed);
    connect(m_ladder, &PathLadder::placeActivated, this, [this, &selection](const yaml::Path& path, const yaml::Place& place) {
        selection.select(path, this, place);
        Q_EMIT placeActivated(path);
    });
    connect(&document, &Document::analysisChanged, this, [this](const analysis::AnalysisPtr& before, const analysis::AnalysisPtr&) { refresh(before); });
    refresh(nullptr);
}

QString RiskPanel::cause(const analysis::Analysis& before) const
{
    // An undone step is named by itself: "Undo: Drop NET_RAW from web".
    if (const auto& step = m_document.stepping())
        return step->undone ? tr("undone: %1").arg(step->sentence) : step->sentence;
    if (before.pins != m_document.analysis()->pins)
        return tr("facts pinned for this session");
    const QString last = m_document.undoStack()->undoText();
    return last.isEmpty() ? tr("changed") : last;
}

void RiskPanel::refresh(const analysis::AnalysisPtr& before)
{
    const auto& analysis = m_document.analysis();
    if (!analysis)
        m_meter->clear();
    else
        m_meter->setScore(analysis->assessment.stack, analysis->assessment.complete, before ? cause(*before) : QString());
    m_meter->setPinned(analysis ? AssumptionChips::pinnedWords(*analysis) : QStringList());
    m_ladder->setPath(analysis.get());
}

} // namespace hullwright::ui
