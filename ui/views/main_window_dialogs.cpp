// Dialogs of the whole document or one service: what comes in from traces, the audit log and other services, and what has changed.
#include "ui/panels/apparmor_panel.h"
#include "ui/panels/service_panels.h"
#include "ui/panels/syscalls_panel.h"
#include "ui/views/copy_dialog.h"
#include "ui/views/denials_dialog.h"
#include "ui/views/fetch_dialog.h"
#include "ui/views/log_profile_dialog.h"
#include "ui/views/main_window.h"
#include "ui/views/review_dialog.h"
#include "ui/views/split_dialog.h"
#include "ui/views/trace_dialog.h"
#include "ui/widgets/waiting.h"

#include <QDir>
#include <QStandardPaths>

namespace hullwright::ui {

void MainWindow::importTrace()
{
    const auto analysis = m_document.analysis(); // stays while the dialogs are on show
    const auto* service = analysis ? analysis->project.stack->service(m_selection.service().toStdString()) : nullptr;
    const QStringList files = service ? m_outside.dialogs.openTraces(this, m_outside.settings.lastFolder()) : QStringList();
    if (files.isEmpty())
        return;
    const auto& sealed = service->security.noNewPrivileges;
    TraceDialog dialog(files, {m_selection.service(), seccomp::targetFor(*service), sealed && sealed->value ? knowledge::Sealing::Sealed : knowledge::Sealing::Open}, this);
    if (m_outside.dialogs.ask(dialog) && !dialog.profile().empty())
        m_panels->syscalls().writeProfile(tr("Give %1 a seccomp profile from a trace").arg(m_selection.service()), dialog.profile());
}

void MainWindow::logInstead()
{
    const QString path = m_panels->syscalls().logPath();
    if (path.isEmpty())
        return;
    LogProfileDialog dialog(m_selection.service(), path, this);
    if (m_outside.dialogs.ask(dialog))
        m_panels->syscalls().logInstead();
}

void MainWindow::importDenials()
{
    AppArmorPanel& panel = m_panels->appArmor();
    const QStringList files = panel.profileName().isEmpty() ? QStringList() : m_outside.dialogs.openTraces(this, m_outside.settings.lastFolder());
    if (files.isEmpty())
        return;
    std::string log;
    for (const QString& file : files) {
        auto text = readFileFor(this, file);
        if (!text)
            return tell(text.error());
        log += *text + '\n';
    }
    DenialsDialog dialog(m_selection.service(), apparmor::readDenials(log, panel.profileName().toStdString(), panel.abi()), panel.rules(), this);
    if (m_outside.dialogs.ask(dialog))
        panel.accept(dialog.accepted());
}

void MainWindow::copySettings()
{
    CopyDialog dialog(m_document, m_selection.service(), this, CopyDialog::Source::Service, m_selection.several());
    connect(&dialog, &CopyDialog::failed, this, &MainWindow::tell);
    (void)m_outside.dialogs.ask(dialog);
}

void MainWindow::applyTemplate()
{
    CopyDialog dialog(m_document, m_selection.service(), this, CopyDialog::Source::Template, m_selection.several());
    connect(&dialog, &CopyDialog::failed, this, &MainWindow::tell);
    (void)m_outside.dialogs.ask(dialog);
}

void MainWindow::splitNetwork(const QString& network)
{
    SplitDialog dialog(m_document, network, this);
    connect(&dialog, &SplitDialog::failed, this, &MainWindow::tell);
    (void)m_outside.dialogs.ask(dialog);
}

void MainWindow::reviewChanges()
{
    ReviewDialog dialog(m_document, this);
    connect(&dialog, &ReviewDialog::failed, this, &MainWindow::tell);
    (void)m_outside.dialogs.ask(dialog);
}

void MainWindow::fetchRemote()
{
    const QString cache = QStandardPaths::writableLocation(QStandardPaths::CacheLocation);
    FetchDialog dialog(m_document.unfetched(), QDir(cache).filePath(QStringLiteral("fetched")), this);
    if (!m_outside.dialogs.ask(dialog) || dialog.result() != QDialog::Accepted)
        return;
    LoadChoices choices = m_document.choices();
    choices.fetched.merge(dialog.fetched());
    m_document.setChoices(choices);
}

} // namespace hullwright::ui
