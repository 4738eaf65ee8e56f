// The rows of the harden dialog for what only the user can decide: each way with a box, of which one can be ticked.
#include "ui/style/metrics.h"
#include "ui/translate.h"
#include "ui/views/harden_dialog.h"
#include "ui/views/harden_rows.h"

#include <QTextBrowser>
#include <QTreeWidget>

#include <algorithm>

namespace hullwright::ui {

namespace harden_rows {

QString number(double score)
{
    return QString::number(qRound(score));
}

QString ownScore(const harden::Step& step, std::optional<double> after)
{
    return step.serviceBefore && after ? HardenDialog::tr("%1 → %2").arg(number(*step.serviceBefore), number(*after)) : QString();
}

QString word(rules::FixKind kind)
{
    switch (kind) {
    case rules::FixKind::Safe:
        return HardenDialog::tr("safe");
    case rules::FixKind::Caution:
        return HardenDialog::tr("may break something");
    case rules::FixKind::Guided:
        return HardenDialog::tr("decided by the file");
    case rules::FixKind::None:
        break;
    }
    return {};
}

QString sure(const std::optional<rules::FixBasis>& basis)
{
    if (!basis)
        return {};
    switch (basis->confidence) {
    case knowledge::Confidence::Measured:
        return HardenDialog::tr("measured");
    case knowledge::Confidence::Documented:
        return HardenDialog::tr("documented");
    case knowledge::Confidence::Inferred:
        return HardenDialog::tr("likely");
    case knowledge::Confidence::Unknown:
        break;
    }
    return HardenDialog::tr("not known");
}

std::string rowName(const std::string& id, const QVariant& way)
{
    return way.isValid() ? id + "=" + std::to_string(way.toULongLong()) : id;
}

QString paragraph(const QString& head, const QString& text)
{
    return QStringLiteral("<p><b>%1</b> %2</p>").arg(head.toHtmlEscaped(), text.toHtmlEscaped());
}

QString signsOf(const harden::Step& step)
{
    QString html;
    for (const knowledge::FailureSign* sign : step.signs)
        html += QStringLiteral("<p><b>%1</b> <code>%2</code><br>%3</p>").arg(HardenDialog::tr("In the log:").toHtmlEscaped(), QString::fromStdString(sign->log).toHtmlEscaped(), translated(sign->why).toHtmlEscaped());
    return html;
}

} // namespace harden_rows

using namespace harden_rows;

bool HardenDialog::isTakenWay(const std::string& id) const
{
    return std::any_of(m_plan.open.begin(), m_plan.open.end(), [&](const harden::OpenStep& open) { return open.taken && open.step.id == id; });
}

const harden::Step* HardenDialog::made(const std::string& id) const
{
    const auto found = std::find_if(m_plan.steps.begin(), m_plan.steps.end(), [&](const harden::Step& each) { return each.id == id; });
    return found == m_plan.steps.end() ? nullptr : &*found;
}

const harden::OpenStep* HardenDialog::openStep(const QTreeWidgetItem* row) const
{
    if (row == nullptr || !row->data(kTitle, kWayRole).isValid())
        return nullptr;
    const std::string id = row->data(kTitle, kIdRole).toString().toStdString();
    const auto found = std::find_if(m_plan.open.begin(), m_plan.open.end(), [&](const harden::OpenStep& open) { return open.step.id == id; });
    return found == m_plan.open.end() ? nullptr : &*found;
}

void HardenDialog::fillOpen()
{
    if (m_plan.open.empty())
        return;
    auto* group = new QTreeWidgetItem(m_steps, {tr("Yours to decide: %1").arg(m_plan.open.size())});
    group->setFirstColumnSpanned(true);
    group->setToolTip(kTitle, tr("Of each, one way can be ticked, or none."));
    group->setSizeHint(kTitle, {0, kTarget});
    for (const harden::OpenStep& open : m_plan.open) {
        const QString heading = translated(open.step.heading), service = QString::fromStdString(open.step.service);
        auto* step = new QTreeWidgetItem(group, {service.isEmpty() ? heading : tr("%1: %2").arg(service, heading)});
        step->setToolTip(kTitle, step->text(kTitle));
        step->setFirstColumnSpanned(true);
        step->setSizeHint(kTitle, {0, kTarget});
        for (std::size_t way = 0; way < open.ways.size(); ++way) {
            auto* row = new QTreeWidgetItem(step);
            row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
            row->setData(kTitle, kIdRole, QString::fromStdString(open.step.id));
            row->setData(kTitle, kWayRole, QVariant::fromValue<qulonglong>(way));
            row->setSizeHint(kTitle, {0, kTarget});
            for (const int column : {kScore, kOwn})
                row->setTextAlignment(column, Qt::AlignRight | Qt::AlignVCenter);
            fillWay(*row, open, way);
        }
        step->setExpanded(true);
    }
    group->setExpanded(true);
}

void HardenDialog::fillWay(QTreeWidgetItem& row, const harden::OpenStep& open, std::size_t way) const
{
    if (way >= open.ways.size())
        return;
    const harden::OpenStep::Way& own = open.ways[way];
    const bool ticked = open.taken == way;
    const harden::Step* step = ticked ? made(open.step.id) : nullptr;
    row.setText(kTitle, translated(own.title));
    row.setToolTip(kTitle, row.text(kTitle));
    row.setCheckState(kTitle, ticked ? Qt::Checked : Qt::Unchecked);
    row.setText(kScore, step ? number(step->scoreAfter) : own.scoreAfter ? number(*own.scoreAfter) : QString());
    row.setText(kOwn, step ? ownScore(*step, step->serviceAfter) : ownScore(open.step, own.serviceAfter));
    row.setText(kSure, sure(own.basis));
    row.setText(kKind, ticked && !step ? tr("can't be taken here") : tr("your choice"));
}

/// Of several ways one can be taken.
void HardenDialog::keepOneWay(QTreeWidgetItem* row)
{
    if (openStep(row) == nullptr || row->checkState(kTitle) != Qt::Checked || row->parent() == nullptr)
        return;
    m_filling = true;
    for (int i = 0; i < row->parent()->childCount(); ++i)
        if (QTreeWidgetItem* other = row->parent()->child(i); other != row)
            other->setCheckState(kTitle, Qt::Unchecked);
    m_filling = false;
}

void HardenDialog::explainOpen(const QTreeWidgetItem* row, const harden::OpenStep& open)
{
    const std::size_t way = row->data(kTitle, kWayRole).toULongLong();
    QString html = paragraph(tr("Why:"), translated(open.step.why));
    if (way < open.ways.size())
        if (const auto& basis = open.ways[way].basis)
            html += paragraph(tr("The image:"), tr("%1 (%2)").arg(translated(basis->why), translated(knowledge::description(basis->confidence))));
    html += paragraph(tr("May break:"), translated(open.step.breaks));
    html += signsOf(open.step);
    m_details->setHtml(html);
}

} // namespace hullwright::ui
