#include "ui/panels/syscalls_panel.h"

#include "core/seccomp/presets.h"
#include "core/seccomp/rewrite.h"
#include "ui/models/severity_delegate.h"
#include "ui/models/syscalls_filter.h"
#include "ui/models/syscalls_model.h"
#include "ui/panels/seccomp_build.h"
#include "ui/panels/seccomp_host.h"
#include "ui/panels/security_edits.h"
#include "ui/panels/syscall_detail.h"
#include "ui/panels/syscalls_notices.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/translate.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/whats_this.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

namespace hullwright::ui {

SyscallsPanel::SyscallsPanel(Document& document, Selection& selection, QWidget* parent)
    : PanelBase(document, selection, parent), m_model(new SyscallsModel(this)), m_filter(new SyscallsFilter(this)), m_view(new QTreeView), m_host(new SeccompHost), m_detail(new SyscallDetail), m_search(new QLineEdit),
      m_grouping(new QComboBox), m_differences(new QCheckBox(tr("&Differences only"))), m_begin(new QPushButton(tr("&Begin With"))), m_import(new QPushButton(tr("I&mport Trace…"))), m_test(new QPushButton(tr("Test…"))),
      m_where(new QLabel), m_summary(new QLabel), m_found(new QLabel), m_notices(new SyscallsNotices), m_build(new SeccompBuild(this))
{
    setAccessibleName(tr("Syscalls"));
    auto* content = new QWidget;
    content->setAccessibleName(tr("Syscalls"));
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kGap, kUnit, kGap, kUnit);
    column->setSpacing(kUnit);
    auto* first = new QHBoxLayout;
    m_second = new QBoxLayout(QBoxLayout::LeftToRight);
    for (QBoxLayout* bar : std::initializer_list<QBoxLayout*>{first, m_second}) {
        bar->setSpacing(kUnit);
        column->addLayout(bar);
    }
    first->addWidget(m_search, 1);
    first->addWidget(m_grouping);
    first->addWidget(m_differences);
    m_where->setWordWrap(true); // the way to the file is what matters, and it stands in the middle
    m_second->addWidget(m_where, 1);
    m_steps = new QHBoxLayout;
    for (QPushButton* step : {m_begin, m_import, m_test})
        m_steps->addWidget(step);
    m_second->addLayout(m_steps);
    column->addWidget(m_notices);
    m_third = new QBoxLayout(QBoxLayout::LeftToRight);
    m_third->setSpacing(kUnit);
    m_third->addWidget(m_summary, 1);
    m_third->addWidget(m_host);
    column->addLayout(m_third);
    column->addWidget(m_found);
    m_split = new QSplitter;
    m_split->addWidget(m_view);
    m_split->addWidget(m_detail);
    m_split->setChildrenCollapsible(false);
    m_split->setStretchFactor(0, 2);
    m_split->setStretchFactor(1, 1);
    column->addWidget(m_split, 1);
    m_summary->setWordWrap(true);
    m_found->hide();
    buildBar();
    buildMenu();
    buildTree();
    setWidget(content);
    connect(&document, &Document::sideChanged, this, &SyscallsPanel::refreshLater);
    connect(m_detail, &SyscallDetail::decided, this, [this](const QString& call, const seccomp::Decision& decision) {
        decide(tr("Change what happens with %1 in %2").arg(call, this->selection().service()), {{call.toStdString(), decision}});
    });
    connect(m_notices, &SyscallsNotices::rewriteRequested, this, &SyscallsPanel::rewrite);
    connect(m_build, &SeccompBuild::finished, this, &SyscallsPanel::showBuilt);
}

void SyscallsPanel::buildBar()
{
    m_search->setPlaceholderText(tr("Find: time, mount, 41, CVE-2022-0185, @clock, SYS_ADMIN"));
    m_search->setAccessibleName(tr("Find system calls"));
    m_search->setClearButtonEnabled(true);
    setFindField(*m_search);
    m_search->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_grouping->setAccessibleName(tr("Group by"));
    m_grouping->setToolTip(tr("How the calls are grouped"));
    m_grouping->addItem(tr("By category"), static_cast<int>(SyscallsModel::Grouping::Category));
    m_grouping->addItem(tr("By systemd group"), static_cast<int>(SyscallsModel::Grouping::Systemd));
    m_grouping->addItem(tr("By capability"), static_cast<int>(SyscallsModel::Grouping::Capability));
    m_grouping->addItem(tr("By risk"), static_cast<int>(SyscallsModel::Grouping::Risk));
    m_differences->setToolTip(tr("Only what is decided otherwise than by Docker's default"));
    m_import->setToolTip(tr("Make a profile from what a program was seen doing: strace, perf trace, the audit log"));
    m_test->setToolTip(tr("Run a command of yours under this profile, and see each call that it refuses"));
    connect(m_search, &QLineEdit::textChanged, this, &SyscallsPanel::find);
    connect(m_grouping, &QComboBox::activated, this, &SyscallsPanel::group);
    connect(m_differences, &QCheckBox::toggled, this, [this](bool on) {
        m_filter->setShow(on ? SyscallsFilter::Show::Differences : SyscallsFilter::Show::All);
        on ? m_view->expandAll() : m_view->collapseAll();
    });
    connect(m_import, &QPushButton::clicked, this, &SyscallsPanel::traceRequested);
    connect(m_host, &SeccompHost::changed, this, &SyscallsPanel::refreshLater);
    connect(m_test, &QPushButton::clicked, this, &SyscallsPanel::testRequested);
}

void SyscallsPanel::buildMenu()
{
    auto* menu = new QMenu(m_begin);
    menu->setToolTipsVisible(true);
    m_begin->setToolTip(tr("A profile to begin with, written as a file of the project"));
    for (const seccomp::Preset& preset : seccomp::presets()) {
        const QString id = QString::fromStdString(preset.id);
        QAction* action = menu->addAction(translated(preset.title));
        action->setToolTip(translated(preset.why));
        connect(action, &QAction::triggered, this, [this, id] { usePreset(id); });
    }
    menu->addSeparator();
    m_log = menu->addAction(tr("Log Instead of Refuse…"));
    m_log->setToolTip(tr("A profile under which the kernel logs every call and refuses none: for a trace of the service where it runs"));
    connect(m_log, &QAction::triggered, this, &SyscallsPanel::logRequested);
    m_drop = menu->addAction(tr("No profile: what the engine gives"));
    m_drop->setToolTip(tr("Takes seccomp out of security_opt. The profile's file stays where it is."));
    connect(m_drop, &QAction::triggered, this, &SyscallsPanel::dropProfile);
    m_begin->setMenu(menu);
}

void SyscallsPanel::buildTree()
{
    m_filter->setSourceModel(m_model);
    m_view->setModel(m_filter);
    introduce(*m_view, tr("System calls"),
              tr("Each system call: what the profile decides about it, what Docker's default does, and how risky it is. The box allows a call or refuses it; partly checked it is held to some arguments."));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->setMinimumHeight(kRow * 5);
    for (const int column : {SyscallsModel::HereColumn, SyscallsModel::DefaultColumn, SyscallsModel::RiskColumn})
        m_view->setItemDelegateForColumn(column, new SeverityDelegate(SyscallsModel::ToneRole, m_view));
    const int letter = fontMetrics().averageCharWidth();
    m_view->header()->resizeSection(SyscallsModel::NameColumn, letter * 30 + kGap);
    m_view->header()->resizeSection(SyscallsModel::HereColumn, letter * 22 + kGap);
    m_view->header()->resizeSection(SyscallsModel::DefaultColumn, letter * 20 + kGap);
    m_view->header()->setStretchLastSection(true);
    connect(m_model, &SyscallsModel::toggled, this, &SyscallsPanel::toggle);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &SyscallsPanel::showDetail);
}

void SyscallsPanel::select(const QString& call)
{
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(call));
    if (!index.isValid())
        return;
    m_view->setCurrentIndex(index);
    m_view->scrollTo(index);
}

void SyscallsPanel::find(const QString& query)
{
    const auto* current = m_model->call(m_filter->mapToSource(m_view->currentIndex()));
    const QString name = current ? QString::fromStdString(current->name) : QString();
    const QString best = m_filter->find(query);
    const int count = m_filter->found();
    m_found->setVisible(count == 0);
    if (count == 0)
        m_found->setText(tr("No system call answers to this. A name, a part of one, a number, a CVE, a capability, a systemd group or words of what it does will do."));
    if (count >= 0)
        m_view->expandAll();
    else
        m_view->collapseAll();
    select(count >= 0 ? best : name);
}

void SyscallsPanel::group()
{
    const auto* current = m_model->call(m_filter->mapToSource(m_view->currentIndex()));
    const QString name = current ? QString::fromStdString(current->name) : QString();
    m_model->setGrouping(static_cast<SyscallsModel::Grouping>(m_grouping->currentData().toInt()));
    if (m_filter->found() >= 0 || m_differences->isChecked())
        m_view->expandAll();
    if (!name.isEmpty())
        select(name);
}

void SyscallsPanel::writeProfile(const QString& sentence, const std::string& text, Into into)
{
    document().settle();
    const auto* current = service();
    if (!current || !document().editable())
        return;
    if (const auto done = ui::writeProfile(document(), *current, sentence, text, into); !done)
        Q_EMIT failed(done.error());
    refreshLater();
}

void SyscallsPanel::decide(const QString& sentence, const seccomp::Decisions& decisions)
{
    if (!m_source.editable())
        return;
    const auto text = seccomp::decided(m_source.text, decisions);
    if (!text) {
        Q_EMIT failed(text.error());
        refreshLater();
        return;
    }
    writeProfile(sentence, *text, Into::Named);
}

/// Open, held to arguments where Docker's default holds it, refused; and from the start again.
void SyscallsPanel::toggle(const QModelIndex& index)
{
    const knowledge::SystemCall* call = m_model->call(index);
    if (!call)
        return toggleGroup(index);
    const auto state = static_cast<Qt::CheckState>(index.data(Qt::CheckStateRole).toInt());
    const seccomp::Decision held = seccomp::opening(m_default, call->name);
    seccomp::Decision next;
    if (state == Qt::Checked)
        next = seccomp::refusal(m_source.profile, call->name);
    else if (state == Qt::Unchecked)
        next = held;
    const QString name = QString::fromStdString(call->name), service = selection().service();
    const QString sentence = state == Qt::Checked ? tr("Refuse %1 in %2") : next.alternatives.empty() ? tr("Allow %1 in %2") : tr("Allow %1 with some arguments in %2");
    decide(sentence.arg(name, service), {{call->name, next}});
}

void SyscallsPanel::toggleGroup(const QModelIndex& group)
{
    QStringList shut, open;
    const QStringList members = m_model->members(group);
    for (int row = 0; row < members.size(); ++row) {
        const bool passes = m_model->index(row, 0, group).data(Qt::CheckStateRole).toInt() != Qt::Unchecked;
        // What clone3 does no filter sees: it is opened by itself or not at all.
        if (passes)
            open << members[row];
        else if (members[row] != QLatin1String("clone3"))
            shut << members[row];
    }
    seccomp::Decisions decisions;
    const bool opens = !shut.isEmpty();
    for (const QString& name : opens ? shut : open)
        decisions.emplace_back(name.toStdString(), opens ? seccomp::opening(m_default, name.toStdString()) : seccomp::refusal(m_source.profile, name.toStdString()));
    const int count = static_cast<int>(decisions.size());
    const QString title = m_model->groupTitle(group).simplified();
    decide((opens ? tr("Allow %n call(s) of %1 in %2", nullptr, count) : tr("Refuse %n call(s) of %1 in %2", nullptr, count)).arg(title, selection().service()), decisions);
}

void SyscallsPanel::usePreset(const QString& id)
{
    const seccomp::Preset* preset = seccomp::preset(id.toStdString());
    const auto* current = service();
    if (!preset || !current)
        return;
    const bool sealed = current->security.noNewPrivileges && current->security.noNewPrivileges->value;
    const auto profile = seccomp::profileOf(*preset, seccomp::targetFor(*current), sealed ? knowledge::Sealing::Sealed : knowledge::Sealing::Open);
    writeProfile(tr("Give %1 the seccomp profile %2").arg(selection().service(), translated(preset->title)), seccomp::toJson(profile));
}

void SyscallsPanel::dropProfile()
{
    performSecurity(tr("Take the seccomp profile out of %1").arg(selection().service()), "seccomp", {});
}

QString SyscallsPanel::logPath() const
{
    const auto* current = service();
    return current && document().editable() ? QDir(document().projectFolder()).relativeFilePath(pathInto(Into::Log, document(), *current)) : QString();
}

void SyscallsPanel::logInstead()
{
    const seccomp::Profile resolved = m_source.error ? seccomp::resolve(seccomp::dockerDefault(), m_source.target) : m_resolved;
    const std::vector<std::string> machines = resolved.architectures.empty() ? std::vector<std::string>{"SCMP_ARCH_X86_64"} : resolved.architectures;
    writeProfile(tr("Let %1 log its system calls instead of refusing some").arg(selection().service()), seccomp::toJson(seccomp::loggingProfile(machines)), Into::Log);
}

void SyscallsPanel::rewrite()
{
    const auto done = seccomp::rewritten(m_source.text, m_source.target);
    if (!done)
        return Q_EMIT failed(done.error());
    writeProfile(tr("Write rules of the profile of %1 in an equal form").arg(selection().service()), done->text, Into::Named);
}

void SyscallsPanel::showNotices()
{
    const auto& built = m_build->built();
    const bool named = m_source.source == seccomp::Source::File && !m_source.error;
    m_notices->setLogging(named && seccomp::isLogging(m_source.profile) ? SyscallsNotices::Logging::On : SyscallsNotices::Logging::Off);
    m_notices->setMiscompiled(built && named ? built->miscompiled : QStringList(), document().editable() && m_source.editable() ? SyscallsNotices::Editing::On : SyscallsNotices::Editing::Off);
}

void SyscallsPanel::refresh(const compose::Service& service)
{
    SeccompSource source = seccompSourceOf(document(), service);
    m_host->apply(source.target);
    const bool same = m_build->built() && !source.error && source.profile == m_source.profile && source.source == m_source.source && source.target == m_source.target;
    m_source = std::move(source);
    m_resolved = m_source.inForce();
    m_default = seccomp::resolve(seccomp::dockerDefault(), m_source.target);
    const bool editable = document().editable();
    if (!m_source.error)
        m_model->setProfiles(m_resolved, m_default, editable && m_source.editable() ? SyscallsModel::Editing::On : SyscallsModel::Editing::Off);
    m_view->setEnabled(!m_source.error);
    m_begin->setEnabled(editable);
    m_import->setEnabled(editable);
    m_log->setEnabled(editable && (m_source.error || m_source.source != seccomp::Source::File || !seccomp::isLogging(m_source.profile)));
    m_drop->setEnabled(editable && service.security.seccomp.has_value());
    m_where->setText(sourceText(service));
    if (!same)
        m_build->start(m_source, m_resolved);
    showNotices();
    showSummary();
    showDetail();
}

QString SyscallsPanel::sourceText(const compose::Service& service) const
{
    switch (m_source.source) {
    case seccomp::Source::Unconfined:
        return service.security.seccomp ? tr("No filter: security_opt says unconfined, every call is open. Begin with a profile to close some.") : tr("No filter: privileged takes it away. Begin with a profile: one that is named stays in force.");
    case seccomp::Source::EngineDefault: return tr("Docker's default profile. The first change writes %1 and names it in security_opt.").arg(m_source.shown);
    case seccomp::Source::File: break;
    }
    QStringList others;
    for (const auto& other : document().analysis()->project.stack->services)
        if (other->name != service.name && other->security.seccomp && other->security.seccomp->value == m_source.written.toStdString())
            others << QString::fromStdString(other->name);
    QString text = m_source.waitsForSave ? tr("%1, written with the next save").arg(m_source.shown) : m_source.shown;
    if (!others.isEmpty())
        text += tr("; changes count for %1 too").arg(others.join(QStringLiteral(", ")));
    if (m_source.outside)
        text += tr("; outside of the project's folder, so only to look at");
    return text;
}

void SyscallsPanel::showBuilt()
{
    showNotices();
    showSummary();
    if (!m_detail->call())
        showDetail();
}

void SyscallsPanel::showSummary()
{
    if (m_source.error) {
        m_summary->setText(sentences(*m_source.error));
        return;
    }
    const auto counts = m_model->counts();
    const auto& built = m_build->built();
    QStringList parts{tr("%1 calls allowed, %2 by their arguments, %3 refused").arg(counts.allowed).arg(counts.byArguments).arg(counts.refused)};
    if (counts.opened + counts.closed + counts.changed == 0)
        parts << tr("as Docker's default");
    else
        parts << tr("against Docker's default %1 opened, %2 closed, %3 changed").arg(counts.opened).arg(counts.closed).arg(counts.changed);
    if (built && built->instructions >= 0)
        parts << tr("filter of %1 instructions").arg(built->instructions);
    else if (built)
        parts << tr("no filter: %1").arg(built->failure);
    if (built && !built->warnings.empty())
        parts << tr("%n remark(s)", nullptr, static_cast<int>(built->warnings.size()));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
}

QString SyscallsPanel::wholeText() const
{
    QStringList lines;
    if (m_source.source == seccomp::Source::Unconfined)
        lines << tr("Without a filter the service reaches every part of the kernel, the parts with the most flaws included.");
    else
        lines << tr("Choose a call to read what it does, why it is dangerous and what Docker's default does with it. The box allows or refuses it; the profile changes with it.");
    if (m_build->built())
        lines += m_build->built()->remarks();
    return lines.join(QStringLiteral("\n\n"));
}

void SyscallsPanel::showDetail()
{
    const QModelIndex index = m_filter->mapToSource(m_view->currentIndex());
    if (const auto* call = m_source.error ? nullptr : m_model->call(index)) {
        m_detail->showCall(*call, m_source, m_default);
        return;
    }
    m_detail->showText(index.isValid() && !m_source.error ? m_model->groupTitle(index).simplified() : tr("The profile"), wholeText());
}

} // namespace hullwright::ui
