// The rules of the profile, changed by hand: another text for one, one left out or taken back, one more.
#include "ui/panels/apparmor_panel.h"

#include "core/apparmor/by_hand.h"
#include "ui/models/apparmor_rule_delegate.h"
#include "ui/models/apparmor_rules_model.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/translate.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QShortcut>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace hullwright::ui {

namespace {

/// A rule as it stands in a sentence of the undo list: without its comma, and not longer than a line has room for.
QString shown(std::string_view rule)
{
    constexpr int kMost = 60;
    if (rule.ends_with(','))
        rule.remove_suffix(1);
    const QString text = QString::fromUtf8(rule.data(), static_cast<qsizetype>(rule.size()));
    return text.size() <= kMost ? text : text.left(kMost / 2) + u'…' + text.right(kMost / 2 - 1);
}

} // namespace

std::vector<apparmor::Rule> AppArmorPanel::rules() const
{
    std::vector<apparmor::Rule> result;
    if (m_profile)
        std::copy_if(m_profile->rules.begin(), m_profile->rules.end(), std::back_inserter(result), [](const apparmor::Rule& rule) { return !rule.leftOut; });
    return result;
}

QWidget* AppArmorPanel::buildEditing()
{
    // A field that is open while its panel goes asks no more.
    m_delegate = new AppArmorRuleDelegate([panel = QPointer(this)](int row, const QString& typed) -> Result<void> {
        if (!panel || !panel->m_profile || row >= static_cast<int>(panel->m_profile->rules.size()))
            return {};
        apparmor::Profile tried = *panel->m_profile;
        const auto changed = apparmor::changeRule(tried, static_cast<std::size_t>(row), typed.toStdString());
        return changed ? Result<void>() : Result<void>(tl::unexpected(changed.error()));
    }, this);
    m_table->setItemDelegateForColumn(AppArmorRulesModel::RuleColumn, m_delegate);
    m_table->setEditTriggers(QAbstractItemView::EditKeyPressed | QAbstractItemView::DoubleClicked);
    m_table->setAccessibleDescription(tr("F2 changes a rule. Delete leaves it out, and takes it back."));
    m_newRule->setAccessibleName(tr("New rule"));
    m_newRule->setPlaceholderText(tr("New rule, such as /srv/** r"));
    m_newRule->setFont(codeFont());
    m_wrong->setWordWrap(true);
    m_wrong->setTextFormat(Qt::PlainText);
    m_wrong->hide();
    auto* box = new QWidget;
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(kHalf, 0, kHalf, kHalf);
    column->setSpacing(kHalf);
    auto* row = new QHBoxLayout;
    row->setSpacing(kUnit);
    row->addWidget(m_leaveOut);
    row->addWidget(m_newRule, 1);
    row->addWidget(m_add);
    column->addWidget(m_wrong);
    column->addLayout(row);
    connect(m_delegate, &AppArmorRuleDelegate::refused, this, &AppArmorPanel::sayWrong);
    connect(m_delegate, &AppArmorRuleDelegate::settled, this, &AppArmorPanel::sayNothing);
    // Later: the field of the row is still open.
    connect(m_rules, &AppArmorRulesModel::changeWanted, this, &AppArmorPanel::changeRule, Qt::QueuedConnection);
    connect(m_newRule, &QLineEdit::returnPressed, this, &AppArmorPanel::addRule);
    connect(m_newRule, &QLineEdit::textEdited, this, &AppArmorPanel::sayNothing);
    connect(m_add, &QPushButton::clicked, this, &AppArmorPanel::addRule);
    connect(m_leaveOut, &QPushButton::clicked, this, &AppArmorPanel::leaveOut);
    connect(new QShortcut(QKeySequence::Delete, m_table, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this, &AppArmorPanel::leaveOut);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &AppArmorPanel::showCurrent);
    return box;
}

void AppArmorPanel::showCurrent()
{
    const bool editable = m_profile && document().editable();
    const auto row = static_cast<std::size_t>(std::max(0, m_table->currentIndex().row()));
    const bool chosen = m_profile && m_table->currentIndex().isValid() && row < m_profile->rules.size();
    m_newRule->setEnabled(editable);
    m_add->setEnabled(editable);
    m_leaveOut->setEnabled(editable && chosen);
    const bool theirs = chosen && m_profile->rules[row].from != apparmor::Rule::From::Service;
    m_leaveOut->setText(theirs ? tr("Remove") : chosen && m_profile->rules[row].leftOut ? tr("Take Back") : tr("Leave Out"));
    m_leaveOut->setToolTip(theirs ? tr("Take the chosen rule away (Delete)") : chosen && m_profile->rules[row].leftOut ? tr("Let the chosen rule count again (Delete)") : tr("Let the chosen rule not count (Delete)"));
}

void AppArmorPanel::sayWrong(QLineEdit* field, const Error& error)
{
    const QString words = sentences(error);
    m_wrong->setText(symbol(Role::Error) + u' ' + words);
    m_wrong->show();
    field->setAccessibleDescription(words);
    QAccessibleEvent alert(m_wrong, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void AppArmorPanel::sayNothing()
{
    m_wrong->clear();
    m_wrong->hide();
    m_newRule->setAccessibleDescription({});
}

void AppArmorPanel::goTo(std::size_t rule)
{
    const QModelIndex index = m_rules->index(static_cast<int>(rule), AppArmorRulesModel::RuleColumn);
    if (index.isValid()) {
        m_table->setCurrentIndex(index);
        m_table->scrollTo(index);
    }
}

void AppArmorPanel::addRule()
{
    const QString typed = m_newRule->text().trimmed();
    if (!m_profile || !document().editable())
        return;
    apparmor::Profile next = *m_profile;
    const auto added = apparmor::addRule(next, typed.toStdString());
    if (!added) {
        m_newRule->setText(typed); // what the error points at is counted without the blanks
        sayWrong(m_newRule, added.error());
        m_newRule->setFocus();
        selectWrong(*m_newRule, added.error());
        return;
    }
    const QString sentence = isNamed() ? tr("Add %2 to the AppArmor profile of %1") : tr("Give %1 an AppArmor profile of its own, with %2");
    if (writeProfile(sentence.arg(selection().service(), shown(typed.toStdString())), next) == Written::No)
        return;
    m_newRule->setText({}); // not clear(): what was typed would stay for the field's own undo
    sayNothing();
    goTo(*added);
}

void AppArmorPanel::changeRule(int row, const QString& typed)
{
    if (!m_profile || !document().editable() || row >= static_cast<int>(m_profile->rules.size()))
        return;
    const auto index = static_cast<std::size_t>(row);
    const std::string before = m_profile->rules[index].text;
    apparmor::Profile next = *m_profile;
    const auto changed = apparmor::changeRule(next, index, typed.trimmed().toStdString());
    if (!changed) { // the row was left while its text was wrong: it isn't lost
        if (m_newRule->text().isEmpty())
            m_newRule->setText(typed);
        return sayWrong(m_newRule, changed.error());
    }
    sayNothing();
    const std::string after = next.rules[*changed].text;
    if (after == before)
        return;
    const QString sentence = isNamed() ? tr("Change %2 to %3 in the AppArmor profile of %1") : tr("Give %1 an AppArmor profile of its own, with %3 for %2");
    if (writeProfile(sentence.arg(selection().service(), shown(before), shown(after)), next) == Written::Yes)
        goTo(*changed);
}

void AppArmorPanel::leaveOut()
{
    const int row = m_table->currentIndex().row();
    if (!m_profile || !document().editable() || row < 0 || row >= static_cast<int>(m_profile->rules.size()))
        return;
    const apparmor::Rule rule = m_profile->rules[static_cast<std::size_t>(row)];
    apparmor::Profile next = *m_profile;
    apparmor::removeRule(next, static_cast<std::size_t>(row));
    const QString named = rule.from != apparmor::Rule::From::Service ? tr("Remove %2 from the AppArmor profile of %1")
        : rule.leftOut                                               ? tr("Take %2 back into the AppArmor profile of %1")
                                                                     : tr("Leave out %2 of the AppArmor profile of %1");
    const QString fresh = rule.leftOut ? tr("Give %1 an AppArmor profile of its own, with %2") : tr("Give %1 an AppArmor profile of its own, without %2");
    writeProfile((isNamed() ? named : fresh).arg(selection().service(), shown(rule.text)), next);
}

} // namespace hullwright::ui
