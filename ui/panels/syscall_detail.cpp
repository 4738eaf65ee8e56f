#include "ui/panels/syscall_detail.h"

#include "core/seccomp/numbers.h"
#include "core/seccomp/verdicts.h"
#include "core/seccomp/words.h"
#include "ui/models/syscalls_model.h"
#include "ui/panels/condition_editor.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/translate.h"

#include <QComboBox>
#include <QLabel>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <cerrno>

namespace hullwright::ui {

namespace {

using seccomp::Action;
using seccomp::Decision;

QString joined(const std::vector<std::string>& names, const QString& between)
{
    QStringList list;
    for (const std::string& name : names)
        list << QString::fromStdString(name);
    return list.join(between);
}

QString signature(const knowledge::SystemCall& call)
{
    QStringList arguments;
    for (const knowledge::Argument& argument : call.arguments)
        arguments << (argument.width == knowledge::Width::Pointer ? QStringLiteral("*%1") : QStringLiteral("%1")).arg(QString::fromStdString(argument.name));
    return QStringLiteral("%1(%2)").arg(QString::fromStdString(call.name), arguments.join(QStringLiteral(", ")));
}

QLabel* textLabel()
{
    auto* label = new QLabel;
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    return label;
}

} // namespace

SyscallDetail::SyscallDetail(QWidget* parent)
    : QScrollArea(parent), m_title(textLabel()), m_rules(textLabel()), m_about(textLabel()), m_decisionLabel(new QLabel(tr("What ha&ppens"))), m_choice(new QComboBox), m_conditions(new ConditionEditor)
{
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("About the system call"));
    auto* content = new QWidget;
    m_title->setFont(scaledFont(font(), 1.1, QFont::DemiBold));
    m_about->setObjectName(QStringLiteral("aboutCall"));
    m_rules->setObjectName(QStringLiteral("rulesOfCall"));
    m_choice->setAccessibleName(tr("What happens"));
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(14);
    m_decisionLabel->setBuddy(m_choice);
    m_choice->addItem(tr("By several rules"), Several);
    m_choice->addItem(tr("Allow"), Allow);
    m_choice->addItem(tr("Allow only with some arguments"), Held);
    m_choice->addItem(tr("Refuse (EPERM)"), Refuse);
    m_choice->addItem(tr("Refuse as unknown (ENOSYS)"), Unknown);
    m_choice->addItem(tr("Allow and log"), Log);
    m_choice->addItem(tr("End the process"), Kill);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kUnit, 0, kUnit, kUnit);
    column->setSpacing(kUnit);
    for (QWidget* part : std::initializer_list<QWidget*>{m_title, m_decisionLabel, m_choice, m_conditions, m_rules, m_about})
        column->addWidget(part);
    column->addStretch(1);
    setWidget(content);
    connect(m_choice, &QComboBox::activated, this, &SyscallDetail::choose);
    connect(m_conditions, &ConditionEditor::decided, this, [this](const Decision& decision) {
        if (m_call)
            Q_EMIT decided(QString::fromStdString(m_call->name), decision);
    });
    connect(m_conditions, &ConditionEditor::emptied, this, [this] {
        if (m_call)
            Q_EMIT decided(QString::fromStdString(m_call->name), seccomp::refusal(m_profile, m_call->name));
    });
}

void SyscallDetail::showText(const QString& title, const QString& text)
{
    m_call = nullptr;
    m_title->setText(title);
    m_about->setText(text);
    for (QWidget* part : std::initializer_list<QWidget*>{m_decisionLabel, m_choice, m_conditions, m_rules})
        part->hide();
}

void SyscallDetail::setChoice(const std::optional<Decision>& decision)
{
    Choice choice = Several;
    if (decision && !decision->alternatives.empty())
        choice = decision->action == Action::Allow ? Held : Several;
    else if (decision && decision->action == Action::Errno && decision->errnoReturn.value_or(EPERM) == ENOSYS)
        choice = Unknown;
    else if (decision && decision->action == Action::Errno && decision->errnoReturn.value_or(EPERM) == EPERM)
        choice = Refuse;
    else if (decision)
        choice = decision->action == Action::Allow ? Allow : decision->action == Action::Log ? Log : decision->action == Action::KillProcess ? Kill : Several;
    const QSignalBlocker quiet(m_choice);
    m_choice->setCurrentIndex(m_choice->findData(choice));
}

void SyscallDetail::showCall(const knowledge::SystemCall& call, const SeccompSource& source, const seccomp::Profile& byDefault)
{
    const bool other = m_call != &call;
    const auto decision = seccomp::decisionOf(source.profile, call.name);
    const auto shown = decision ? decision : seccomp::decisionOf(source.inForce(), call.name);
    const bool held = !other && m_choice->currentData().toInt() == Held && m_conditions->isVisibleTo(this) && (!decision || decision->alternatives.empty()) && m_profile == source.profile;
    m_call = &call;
    m_profile = source.profile;
    m_default = byDefault;
    m_title->setText(signature(call));
    m_rules->setText(rulesText(call, source));
    m_about->setText(aboutCall(call, byDefault));
    const bool filtered = source.source != seccomp::Source::Unconfined && !source.error;
    for (QWidget* part : std::initializer_list<QWidget*>{m_decisionLabel, m_choice, m_rules})
        part->setVisible(filtered);
    m_choice->setEnabled(source.editable());
    m_conditions->setEnabled(source.editable());
    m_conditions->setCall(call, shown.value_or(Decision()));
    if (!held)
        setChoice(shown);
    m_conditions->setVisible(filtered && m_conditions->canCompare() && m_choice->currentData().toInt() == Held);
    if (other)
        ensureVisible(0, 0);
}

void SyscallDetail::choose(int index)
{
    if (!m_call)
        return;
    const auto choice = static_cast<Choice>(m_choice->itemData(index).toInt());
    if (choice == Held && !m_conditions->canCompare()) {
        m_rules->setText(tr("Nothing of this call can be compared: it has no arguments, or only addresses of memory that no filter sees."));
        return;
    }
    m_conditions->setVisible(choice == Held);
    Decision decision;
    switch (choice) {
    case Several: return;
    case Held: {
        // As Docker's default holds it, where it does; else the fields wait for the first comparison.
        decision = seccomp::opening(m_default, m_call->name);
        const auto now = seccomp::decisionOf(m_profile, m_call->name);
        if (decision.alternatives.empty() || (now && !now->alternatives.empty()))
            return;
        break;
    }
    case Allow: break;
    case Refuse: decision = {Action::Errno, EPERM, {}}; break;
    case Unknown: decision = {Action::Errno, ENOSYS, {}}; break;
    case Log: decision = {Action::Log, {}, {}}; break;
    case Kill: decision = {Action::KillProcess, {}, {}}; break;
    }
    Q_EMIT decided(QString::fromStdString(m_call->name), decision);
}

QString SyscallDetail::rulesText(const knowledge::SystemCall& call, const SeccompSource& source) const
{
    const auto explained = seccomp::explain(source.profile, source.target, call.name);
    QStringList lines;
    bool held = false;
    for (const seccomp::Rule& rule : source.inForce().rules) {
        if (std::find(rule.names.begin(), rule.names.end(), call.name) == rule.names.end())
            continue;
        const QString verdict = translated(seccomp::verdictInWords(seccomp::verdictOf(rule.action, rule.errnoReturn)));
        QStringList words;
        for (const seccomp::Condition& condition : rule.args)
            words << translated(seccomp::inWords(condition, call.name));
        held = held || !words.isEmpty();
        lines << (words.isEmpty() ? tr("Here: %1.").arg(verdict) : tr("Here: %1 where %2.").arg(verdict, words.join(tr(" and "))));
        if (!rule.comment.empty())
            lines << tr("The profile says: %1").arg(QString::fromStdString(rule.comment));
    }
    const auto byDefault = translated(seccomp::verdictInWords(seccomp::verdictOf(source.profile.defaultAction, source.profile.defaultErrno)));
    if (lines.isEmpty())
        lines << tr("Here: %1, as everything that no rule names.").arg(byDefault);
    else if (held)
        lines << tr("Otherwise: %1.").arg(byDefault);
    for (const text::Message& note : explained.notes)
        lines << translated(note);
    return lines.join(u'\n');
}

QString SyscallDetail::aboutCall(const knowledge::SystemCall& call, const seccomp::Profile& byDefault) const
{
    QStringList lines;
    lines << translated(call.does);
    lines << tr("Risk %1: %2").arg(riskWord(call.risk), translated(call.why));
    const auto opening = seccomp::openedBy(call.name);
    QString docker;
    switch (seccomp::defaultVerdict(call.name)) {
    case seccomp::DefaultVerdict::Allowed: docker = tr("Docker's default allows it."); break;
    case seccomp::DefaultVerdict::ByArguments: docker = tr("Docker's default allows it with some arguments."); break;
    case seccomp::DefaultVerdict::ByCapability: docker = tr("Docker's default allows it with %1.").arg(joined(opening, tr(" or "))); break;
    case seccomp::DefaultVerdict::Refused: docker = tr("Docker's default refuses it, whatever the capabilities."); break;
    }
    const auto held = seccomp::decisionOf(byDefault, call.name);
    if (held && !held->alternatives.empty()) {
        QStringList words;
        for (const auto& alternative : held->alternatives)
            for (const seccomp::Condition& condition : alternative)
                words << translated(seccomp::inWords(condition, call.name));
        docker += u' ' + tr("For this service: %1.").arg(words.join(tr(" or ")));
    }
    lines << docker;
    for (const knowledge::Lesson& lesson : call.lessons)
        lines << QStringLiteral("%1: %2").arg(QString::fromStdString(lesson.cve), translated(lesson.text));
    QStringList facts{tr("number %1").arg(call.number), translated(call.categoryTitle)};
    if (!call.since.empty())
        facts << tr("since Linux %1").arg(QString::fromStdString(call.since));
    if (!call.gone.empty())
        facts << tr("gone since Linux %1").arg(QString::fromStdString(call.gone));
    if (!call.groups.empty())
        facts << joined(call.groups, QStringLiteral(" "));
    if (!call.capabilities.empty())
        facts << tr("the kernel asks for %1 in some cases").arg(joined(call.capabilities, QStringLiteral(", ")));
    lines << facts.join(QStringLiteral(" · "));
    return lines.join(QStringLiteral("\n\n"));
}

} // namespace hullwright::ui
