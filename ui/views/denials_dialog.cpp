#include "ui/views/denials_dialog.h"

#include "ui/models/severity_delegate.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/translate.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/whats_this.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr QSize kDenialsSize{820, 520};
constexpr int kToneRole = Qt::UserRole + 1;
enum Column { RuleColumn, LookColumn, CountColumn, WhyColumn };

} // namespace

DenialsDialog::DenialsDialog(const QString& service, apparmor::Denials denials, const std::vector<apparmor::Rule>& present, QWidget* parent)
    : QDialog(parent), m_denials(std::move(denials)), m_list(new QTreeWidget)
{
    setObjectName(QStringLiteral("denialsDialog"));
    setWindowTitle(tr("What AppArmor refused to %1").arg(service));
    auto* about = new QLabel(tr("Tick what %1 is to be allowed; what stays without a tick stays refused. An attack is in the log as well as a need: when in doubt, leave it.").arg(service));
    about->setWordWrap(true);
    introduce(*m_list, tr("Denials"),
              tr("What AppArmor refused, as the rules that would allow it. A tick adds the rule to the profile; the second column says which ones want a look first."));
    m_list->setHeaderLabels({tr("Rule"), tr("Look"), tr("Times"), tr("What happened")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setAllColumnsShowFocus(true);
    m_list->setAlternatingRowColors(true);
    m_list->setItemDelegateForColumn(LookColumn, new SeverityDelegate(kToneRole, m_list));
    const int letter = fontMetrics().averageCharWidth();
    for (const auto& [column, letters] : std::initializer_list<std::pair<int, int>>{{RuleColumn, 44}, {LookColumn, 16}, {CountColumn, 8}})
        m_list->header()->resizeSection(column, letter * letters);
    auto* remark = new QLabel(remarks());
    remark->setWordWrap(true);
    remark->setTextFormat(Qt::PlainText);
    remark->setVisible(!remark->text().isEmpty());
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    m_accept = buttons->addButton(tr("&Allow What Is Ticked"), QDialogButtonBox::AcceptRole);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kUnit);
    for (QWidget* part : std::initializer_list<QWidget*>{about, m_list, remark, buttons})
        column->addWidget(part, part == m_list ? 1 : 0);
    resizeToScreen(*this, kDenialsSize);
    fill(present);
    connect(m_list, &QTreeWidget::itemChanged, this, &DenialsDialog::count);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    count();
}

void DenialsDialog::fill(const std::vector<apparmor::Rule>& present)
{
    for (std::size_t i = 0; i < m_denials.all.size(); ++i) {
        const apparmor::Denial& denial = m_denials.all[i];
        const bool there = std::any_of(present.begin(), present.end(), [&denial](const apparmor::Rule& rule) { return rule.text == denial.rule; });
        const bool offered = !denial.rule.empty() && !there;
        const QString rule = QString::fromStdString(denial.rule), told = translated(denial.told);
        auto* item = new QTreeWidgetItem(m_list, {rule.isEmpty() ? tr("none") : rule, there ? tr("in the profile") : denial.grave ? tr("look twice") : tr("usual"), QLocale().toString(static_cast<qulonglong>(denial.count)),
                                                  denial.complained ? tr("%1 It was let through and logged.").arg(told) : told});
        item->setData(LookColumn, kToneRole, static_cast<int>(there ? Role::Ok : denial.grave ? Role::Warning : Role::Muted));
        item->setData(RuleColumn, Qt::UserRole, static_cast<qulonglong>(i));
        item->setFont(RuleColumn, codeFont());
        for (const int column : {RuleColumn, WhyColumn})
            item->setToolTip(column, item->text(column));
        item->setFlags(offered ? item->flags() | Qt::ItemIsUserCheckable : item->flags() & ~Qt::ItemIsUserCheckable);
        if (offered)
            item->setCheckState(RuleColumn, Qt::Unchecked);
    }
    if (m_list->topLevelItemCount() > 0)
        m_list->setCurrentItem(m_list->topLevelItem(0));
}

QString DenialsDialog::remarks() const
{
    QStringList lines;
    if (m_denials.all.empty())
        lines << tr("The log has no denial of this profile.");
    if (!m_denials.others.empty()) {
        QStringList names;
        for (const std::string& name : m_denials.others)
            names << QString::fromStdString(name);
        lines << tr("It also speaks of other profiles: %1.").arg(names.join(QStringLiteral(", ")));
    }
    if (m_denials.suppressed > 0)
        lines << tr("The kernel dropped %n message(s): there may be more. Raise the limit (sysctl kernel.printk_ratelimit=0, or auditctl -r 0) and try again.", nullptr, static_cast<int>(m_denials.suppressed));
    if (m_denials.unread > 0)
        lines << tr("%n line(s) about this profile could not be understood.", nullptr, static_cast<int>(m_denials.unread));
    lines << tr("Where a deny rule of the profile covers the same thing, it stays refused: deny always wins.");
    return lines.join(u'\n');
}

void DenialsDialog::count()
{
    m_accept->setEnabled(!accepted().empty());
}

std::vector<apparmor::Rule> DenialsDialog::accepted() const
{
    std::vector<apparmor::Rule> rules;
    for (int row = 0; row < m_list->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = m_list->topLevelItem(row);
        if ((item->flags() & Qt::ItemIsUserCheckable) && item->checkState(RuleColumn) == Qt::Checked)
            rules.push_back(apparmor::accepted(m_denials.all[item->data(RuleColumn, Qt::UserRole).toULongLong()]));
    }
    return rules;
}

} // namespace hullwright::ui
