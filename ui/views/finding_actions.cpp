#include "ui/views/finding_actions.h"

#include "ui/style/icons.h"
#include "ui/translate.h"
#include "ui/widgets/waiting.h"

#include <QAction>
#include <QMenu>

#include <algorithm>

namespace hullwright::ui {

FindingActions::FindingActions(Document& document, QWidget* parent, std::function<QPoint()> anchor)
    : QObject(parent), m_document(document), m_parent(parent), m_anchor(std::move(anchor)), m_scores(FixScores::of(document)),
      m_fix(new QAction(icon(QStringLiteral("fix")), tr("Fi&x This Finding"), this)), m_fixKind(new QAction(tr("Fix All of This &Kind"), this)),
      m_fixAllSafe(new QAction(icon(QStringLiteral("fix")), tr("Fix &All Safe"), this))
{
    m_fix->setToolTip(tr("Settle the selected finding; where there are several ways, choose one"));
    m_fix->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return));
    m_fixKind->setToolTip(tr("Settle every finding of the same rule the same way, as one step"));
    m_fixKind->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return));
    m_fixAllSafe->setToolTip(tr("Apply every fix that a well-behaved service does not notice, as one step"));
    m_fixAllSafe->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_F));
    for (QAction* action : {m_fix, m_fixKind, m_fixAllSafe})
        action->setStatusTip(action->toolTip());
    connect(m_fix, &QAction::triggered, this, &FindingActions::fixCurrent);
    connect(m_fixKind, &QAction::triggered, this, &FindingActions::fixKindOfCurrent);
    connect(m_fixAllSafe, &QAction::triggered, this, &FindingActions::settleAllSafe);
    setCurrent({});
}

void FindingActions::setCurrent(std::optional<std::size_t> finding)
{
    const auto& analysis = m_document.analysis();
    const bool known = finding && analysis && *finding < analysis->findings.all.size();
    m_current = known ? finding : std::nullopt;
    const bool fixable = known && m_document.editable() && analysis->findings.all[*finding].counts() && !m_scores.fixes(*finding).empty();
    m_fix->setEnabled(fixable);
    m_fixKind->setEnabled(fixable && countOfKind(*finding) > 1);
    m_fixAllSafe->setEnabled(m_document.editable() && analysis && !analysis->findings.all.empty());
}

int FindingActions::countOfKind(std::size_t finding) const
{
    const auto& all = m_document.analysis()->findings.all;
    return static_cast<int>(std::count_if(all.begin(), all.end(), [&](const rules::Finding& each) { return each.rule == all[finding].rule && each.counts(); }));
}

QString FindingActions::words(const rules::Fix& fix) const
{
    const QString title = translated(fix.title);
    return plainAction(fix.kind == rules::FixKind::Caution ? tr("%1 (may break something)").arg(title) : title);
}

void FindingActions::apply(std::size_t finding, std::size_t way)
{
    if (const auto done = m_scores.apply(finding, way); !done)
        Q_EMIT failed(done.error());
}

std::shared_ptr<const harden::Plan> FindingActions::planOf(const harden::Choice& choice)
{
    const analysis::AnalysisPtr before = m_document.analysis();
    auto plan = std::make_shared<harden::Plan>();
    const bool done = waitFor(m_parent->window(), tr("Working out the fixes…"), [before, choice, plan](const GoOn& goOn) { *plan = harden::plan(before, choice, goOn); });
    return done && m_document.analysis() == before ? plan : nullptr;
}

void FindingActions::applyToKind(std::size_t finding, std::size_t way)
{
    const analysis::AnalysisPtr chosenIn = m_document.analysis();
    m_document.settle();
    if (!m_document.editable() || m_document.analysis() != chosenIn)
        return;
    const rules::Rule& rule = *chosenIn->findings.all[finding].rule;
    harden::Choice choice;
    choice.rules = {rule.id};
    choice.way = way;
    const auto planned = planOf(choice);
    if (!planned)
        return;
    const harden::Plan& plan = *planned;
    if (const auto done = m_document.applyPatches(tr("Fix all of a kind: %1").arg(translated(rule.title)), plan.patches); !done)
        return Q_EMIT failed(done.error());
    const auto settled = static_cast<int>(plan.steps.size()), left = static_cast<int>(plan.skipped.size());
    if (left == 0)
        Q_EMIT told(tr("%n finding(s) settled", nullptr, settled));
    else
        Q_EMIT told(tr("%1 settled, %2 left. %3").arg(settled).arg(left).arg(translated(plan.skipped.front().reason)));
}

void FindingActions::settleAllSafe()
{
    m_document.settle();
    if (!m_document.editable())
        return;
    const auto planned = planOf({});
    if (!planned)
        return;
    const harden::Plan& plan = *planned;
    if (const auto done = m_document.applyPatches(tr("Fix all that is safe to fix"), plan.patches); !done)
        return Q_EMIT failed(done.error());
    Q_EMIT told(plan.steps.empty() ? tr("No fix is safe without a look at the service: choose among them one by one") : tr("%n finding(s) settled", nullptr, static_cast<int>(plan.steps.size())));
}

void FindingActions::choose(const QString& title, const std::vector<rules::Fix>& ways, const std::function<void(std::size_t)>& then)
{
    if (ways.empty())
        return;
    // Where the ways differ in what somebody has to decide, nobody decides for them.
    if (ways.size() == 1 || ways.front().kind != rules::FixKind::Guided)
        return then(0);
    auto* menu = new QMenu(m_parent);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(title);
    menu->addSection(title);
    for (std::size_t way = 0; way < ways.size(); ++way)
        menu->addAction(icon(QStringLiteral("fix")), words(ways[way]), this, [then, way] { then(way); });
    menu->popup(m_anchor());
    menu->setActiveAction(menu->actions().value(1));
}

void FindingActions::fixCurrent()
{
    if (const auto finding = m_current)
        choose(tr("Choose a fix"), m_scores.fixes(*finding), [this, finding](std::size_t way) { apply(*finding, way); });
}

void FindingActions::fixKindOfCurrent()
{
    if (m_current)
        fixKindOf(*m_current);
}

void FindingActions::fixKindOf(std::size_t finding)
{
    const auto& analysis = m_document.analysis();
    choose(tr("Choose a fix for all"), rules::ownFixes(analysis->findings.all[finding], analysis::fixContext(*analysis)), [this, finding](std::size_t way) { applyToKind(finding, way); });
}

void FindingActions::fill(QMenu& menu, std::size_t finding)
{
    const auto& analysis = m_document.analysis();
    if (!analysis || finding >= analysis->findings.all.size() || analysis->findings.all[finding].suppression)
        return;
    const std::vector<rules::Fix> ways = m_scores.fixes(finding);
    for (std::size_t way = 0; way < ways.size(); ++way)
        menu.addAction(icon(QStringLiteral("fix")), words(ways[way]), this, [this, finding, way] { apply(finding, way); })->setEnabled(m_document.editable());
    const int others = countOfKind(finding);
    if (ways.empty() || others < 2 || !analysis->findings.all[finding].counts())
        return;
    menu.addAction(tr("Fix All %1 of This &Kind").arg(others), this, [this, finding] { fixKindOf(finding); })->setEnabled(m_document.editable());
}

} // namespace hullwright::ui
