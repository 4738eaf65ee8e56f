#include "ui/panels/condition_editor.h"

#include "core/seccomp/trace_values.h"
#include "core/seccomp/words.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/widgets/whats_this.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>

namespace hullwright::ui {

namespace {

QString lineFor(const std::vector<seccomp::Condition>& conditions, std::string_view call)
{
    QStringList words;
    for (const seccomp::Condition& condition : conditions)
        words << translated(seccomp::inWords(condition, call));
    return words.join(ConditionEditor::tr(" and "));
}

} // namespace

ConditionEditor::ConditionEditor(QWidget* parent)
    : QWidget(parent), m_list(new QListWidget), m_argument(new QComboBox), m_form(new QComboBox), m_value(new QComboBox), m_add(new QPushButton(tr("Add"))),
      m_join(new QPushButton(tr("And"))), m_remove(new QPushButton(tr("Remove"))), m_error(new QLabel)
{
    introduce(*m_list, tr("Arguments that it is held to"),
              tr("The arguments with which the call is allowed: one row suffices. Within a row everything joined by \"and\" has to hold."));
    m_list->setMinimumHeight(kRow * 2);
    m_list->setMaximumHeight(kRow * 4);
    m_list->setWordWrap(true);
    m_argument->setAccessibleName(tr("Argument"));
    m_form->setAccessibleName(tr("Comparison"));
    m_value->setAccessibleName(tr("Value"));
    m_value->setEditable(true);
    m_value->setInsertPolicy(QComboBox::NoInsert);
    m_value->setMinimumContentsLength(8);
    m_value->lineEdit()->setAccessibleName(tr("Value"));
    m_value->lineEdit()->setPlaceholderText(tr("12, 0x1f, AF_INET"));
    m_add->setToolTip(tr("One more alternative: the call passes where any line holds"));
    m_join->setToolTip(tr("One more comparison for the chosen line: all of a line must hold"));
    m_remove->setToolTip(tr("Take the chosen line away; with the last one the call is refused"));
    m_error->setWordWrap(true);
    m_error->setTextFormat(Qt::PlainText);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(kHalf);
    grid->addWidget(m_list, 0, 0, 1, 3);
    grid->addWidget(m_argument, 1, 0);
    grid->addWidget(m_form, 1, 1, 1, 2);
    grid->addWidget(m_value, 2, 0, 1, 3);
    grid->addWidget(m_add, 3, 0);
    grid->addWidget(m_join, 3, 1);
    grid->addWidget(m_remove, 3, 2);
    grid->addWidget(m_error, 4, 0, 1, 3);
    connect(m_argument, &QComboBox::activated, this, &ConditionEditor::fillForms);
    connect(m_add, &QPushButton::clicked, this, &ConditionEditor::add);
    connect(m_join, &QPushButton::clicked, this, &ConditionEditor::join);
    connect(m_remove, &QPushButton::clicked, this, &ConditionEditor::removeCurrent);
    connect(m_value->lineEdit(), &QLineEdit::returnPressed, this, &ConditionEditor::add);
    connect(m_value, &QComboBox::editTextChanged, m_error, &QLabel::clear);
    connect(m_list, &QListWidget::currentRowChanged, this, [this](int row) {
        m_join->setEnabled(row >= 0);
        m_remove->setEnabled(row >= 0);
    });
    m_error->hide();
}

void ConditionEditor::setCall(const knowledge::SystemCall& call, const seccomp::Decision& decision)
{
    if (m_call != &call) {
        m_call = &call;
        const QSignalBlocker quiet(m_value);
        m_argument->clear();
        for (unsigned i = 0; i < call.arguments.size(); ++i)
            if (!seccomp::formsFor(call.name, i).empty())
                m_argument->addItem(QString::fromStdString(call.arguments[i].name), i);
        m_value->clearEditText();
        m_error->hide();
        fillForms();
    }
    m_decision = decision;
    refresh();
}

bool ConditionEditor::canCompare() const
{
    return m_argument->count() > 0;
}

void ConditionEditor::fillForms()
{
    m_form->clear();
    if (!m_call || m_argument->count() == 0)
        return;
    for (const seccomp::Form form : seccomp::formsFor(m_call->name, m_argument->currentData().toUInt()))
        m_form->addItem(translated(seccomp::inWords(form)), static_cast<int>(form));
    fillValues();
}

void ConditionEditor::fillValues()
{
    const QSignalBlocker quiet(m_value);
    const QString typed = m_value->currentText();
    m_value->clear();
    for (const std::string_view word : seccomp::wordsFor(m_call->name, m_argument->currentData().toUInt()))
        m_value->addItem(QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size())));
    m_value->setCurrentIndex(-1);
    m_value->setEditText(typed);
}

void ConditionEditor::refresh()
{
    const int row = m_list->currentRow();
    const auto& alternatives = m_decision.alternatives;
    while (m_list->count() > static_cast<int>(alternatives.size()))
        delete m_list->takeItem(m_list->count() - 1);
    for (int i = 0; i < static_cast<int>(alternatives.size()); ++i) {
        const QString line = lineFor(alternatives[static_cast<std::size_t>(i)], m_call->name);
        if (i < m_list->count())
            m_list->item(i)->setText(line);
        else
            m_list->addItem(line);
        m_list->item(i)->setToolTip(line);
    }
    m_list->setCurrentRow(alternatives.empty() ? -1 : std::clamp(row, 0, m_list->count() - 1));
    m_join->setEnabled(m_list->currentRow() >= 0);
    m_remove->setEnabled(m_list->currentRow() >= 0);
}

std::optional<seccomp::Condition> ConditionEditor::read()
{
    const auto form = static_cast<seccomp::Form>(m_form->currentData().toInt());
    const auto condition = seccomp::conditionFor(m_call->name, m_argument->currentData().toUInt(), form, m_value->currentText().toStdString());
    m_error->setVisible(!condition);
    if (condition)
        return *condition;
    m_error->setText(sentences(condition.error()));
    m_value->setFocus();
    return std::nullopt;
}

void ConditionEditor::add()
{
    const auto condition = m_call ? read() : std::nullopt;
    if (!condition)
        return;
    seccomp::Decision next = m_decision;
    if (next.alternatives.empty())
        next = {seccomp::Action::Allow, {}, {}};
    next.alternatives.push_back({*condition});
    m_value->clearEditText();
    Q_EMIT decided(next);
}

void ConditionEditor::join()
{
    const auto row = static_cast<std::size_t>(m_list->currentRow());
    const auto condition = row < m_decision.alternatives.size() ? read() : std::nullopt;
    if (!condition)
        return;
    auto& line = m_decision.alternatives[row];
    for (const seccomp::Condition& other : line) {
        if (other.index == condition->index) {
            m_error->setText(tr("%1 is compared in this line already. Engines would take the two as alternatives: add a line of its own.").arg(m_argument->currentText()));
            m_error->show();
            return;
        }
    }
    seccomp::Decision next = m_decision;
    next.alternatives[row].push_back(*condition);
    m_value->clearEditText();
    Q_EMIT decided(next);
}

void ConditionEditor::removeCurrent()
{
    const auto row = m_list->currentRow();
    if (row < 0)
        return;
    seccomp::Decision next = m_decision;
    next.alternatives.erase(next.alternatives.begin() + row);
    if (next.alternatives.empty())
        Q_EMIT emptied();
    else
        Q_EMIT decided(next);
}

} // namespace hullwright::ui
