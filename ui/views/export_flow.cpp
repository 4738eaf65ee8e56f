#include "ui/views/export_flow.h"

#include "core/text/file.h"
#include "ui/document/paths.h"
#include "ui/translate.h"
#include "ui/views/export_dialog.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QWidget>

#include <algorithm>

namespace hullwright::ui {

ExportFlow::ExportFlow(Document& document, AppSettings& settings, Dialogs& dialogs, QWidget* window)
    : QObject(window), m_document(document), m_settings(settings), m_dialogs(dialogs), m_window(window)
{
}

bool ExportFlow::tell(const Error& error)
{
    Q_EMIT failed(error);
    return false;
}

bool ExportFlow::run()
{
    m_document.settle();
    if (!m_document.editable()) {
        return tell(Error{ErrorCode::Refused, tr("Only a stack that can be read can be exported").toStdString(),
                          tr("Correct the text first.").toStdString(), {}, {}, {}});
    }
    ExportDialog dialog(m_document, m_window);
    if (!m_dialogs.ask(dialog))
        return false;
    const QString folder = m_dialogs.chooseFolder(m_window, m_settings.lastFolder());
    return !folder.isEmpty() && writeTo(folder, dialog.plan(), dialog.daemonFile());
}

bool ExportFlow::writeTo(const QString& folder, const harden::Plan* plan, const std::optional<QString>& daemonFile)
{
    std::optional<harden::DaemonFile> daemon;
    if (daemonFile) {
        const auto text = text::readFile(pathOf(*daemonFile));
        if (!text && text.error().code != ErrorCode::NotFound)
            return tell(text.error());
        daemon = harden::DaemonFile{daemonFile->toStdString(), text.value_or(std::string())};
    }
    const auto own = [this](const std::string& profile) { return m_document.sideText(QDir::cleanPath(QDir(m_document.projectFolder()).absoluteFilePath(QString::fromStdString(profile)))); };
    const auto set = harden::exportSet(plan ? plan->after : m_document.analysis(), plan, own, daemon);
    if (!set && daemon && set.error().file == daemon->name) // of a file that is not the one on show
        return tell(Error{set.error().code, QStringLiteral("%1: %2").arg(*daemonFile, sentences(set.error())).toStdString(), {}, {}, {}, {}});
    if (!set)
        return tell(set.error());
    const std::filesystem::path target = QFile::encodeName(folder).toStdString();
    QStringList existing;
    for (const auto& file : set->files) {
        const QString name = QString::fromStdString(file.path.string());
        if (QFileInfo::exists(folder + QLatin1Char('/') + name))
            existing << name;
    }
    auto overwrite = harden::Overwrite::No;
    if (!existing.isEmpty()) {
        if (m_dialogs.askOverwrite(m_window, folder, existing) == Dialogs::Overwrite::No)
            return false;
        overwrite = harden::Overwrite::Yes;
    }
    if (auto written = harden::write(*set, target, overwrite); !written)
        return tell(written.error());
    m_secretsWritten = std::any_of(set->files.begin(), set->files.end(), [](const harden::ExportFile& file) { return file.mode == harden::ExportFile::Mode::Private; });
    QStringList notes;
    if (m_secretsWritten)
        notes << tr("Passwords are in files of their own now, which belong in no repository.");
    if (plan && !plan->steps.empty())
        notes << tr("The exported stack is hardened; the open file stays as it is.");
    for (const auto& note : set->notes)
        notes << translated(note);
    if (set->daemon)
        for (const auto& note : set->daemon->notes)
            notes << tr("daemon.json: %1.").arg(translated(note));
    Q_EMIT exported(folder, static_cast<int>(set->files.size()), notes);
    return true;
}

QString ExportFlow::ignoringTitle()
{
    return tr("List secrets/ in .gitignore");
}

QString ExportFlow::ignoreFile() const
{
    return m_document.projectFolder() + QStringLiteral("/.gitignore");
}

bool ExportFlow::proposesIgnoring() const
{
    return m_secretsWritten && m_document.editable() && !m_document.filePath().isEmpty() && harden::ignoringSecrets(m_document.sideText(ignoreFile()).value_or(std::string())).has_value();
}

bool ExportFlow::ignoreSecrets()
{
    const auto text = harden::ignoringSecrets(m_document.sideText(ignoreFile()).value_or(std::string()));
    if (!text)
        return true; // it is there by now
    if (auto done = m_document.editSide(ignoreFile(), ignoringTitle(), *text); !done)
        return tell(done.error());
    return true;
}

} // namespace hullwright::ui
