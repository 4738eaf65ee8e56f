#include "ui/views/export_flow.h"

#include "ui/document/paths.h"
#include "ui/translate.h"
#include "ui/views/export_dialog.h"
#include "ui/widgets/waiting.h"

#include <QDir>
#include <QFile>
#include <QWidget>

#include <algorithm>

namespace hullwright::ui {

namespace {

bool hasSecrets(const harden::ExportSet& set)
{
    return std::any_of(set.files.begin(), set.files.end(), [](const harden::ExportFile& file) { return file.mode == harden::ExportFile::Mode::Private; });
}

} // namespace

ExportFlow::ExportFlow(Document& document, AppSettings& settings, Dialogs& dialogs, QWidget* window)
    : QObject(window), m_document(document), m_settings(settings), m_dialogs(dialogs), m_window(window)
{
}

bool ExportFlow::tell(const Error& error)
{
    Q_EMIT failed(error);
    return false;
}

bool ExportFlow::run(std::optional<harden::Dialect> engine)
{
    m_document.settle();
    if (!m_document.editable()) {
        return tell(Error{ErrorCode::Refused, tr("Only a stack that can be read can be exported").toStdString(),
                          tr("Correct the text first.").toStdString(), {}, {}, {}});
    }
    ExportDialog dialog(m_document, m_window);
    dialog.chooseEngine(engine.value_or(harden::dialect(m_settings.exportEngine().toStdString()).value_or(harden::Dialect::Docker)));
    if (!m_dialogs.ask(dialog))
        return false;
    m_settings.setExportEngine(QString::fromStdString(std::string(harden::name(dialog.dialect()))));
    const QString folder = m_dialogs.chooseFolder(m_window, m_settings.lastFolder());
    return !folder.isEmpty() && writeTo(folder, dialog.plan(), dialog.dialect(), dialog.daemonFile());
}

/// Made beside the window: profiles of hundreds of services take their time. Null where it went wrong, which is told, or was given up.
std::shared_ptr<const harden::ExportSet> ExportFlow::setOf(const harden::Plan* plan, harden::Dialect dialect, const std::optional<harden::DaemonFile>& daemon)
{
    const auto own = [reader = m_document.reader(), folder = m_document.projectFolder()](const std::string& profile) -> std::optional<std::string> {
        auto text = reader ? reader(pathOf(QDir::cleanPath(QDir(folder).absoluteFilePath(QString::fromStdString(profile))))) : Result<std::string>(tl::unexpected(Error()));
        return text ? std::optional(std::move(*text)) : std::nullopt;
    };
    const auto result = std::make_shared<Result<harden::ExportSet>>();
    const auto kept = plan ? std::make_shared<const harden::Plan>(*plan) : nullptr; // the work may outlive the dialog that has it
    const auto work = [result, kept, own, daemon, dialect, analysis = plan ? plan->after : m_document.analysis()](const GoOn&) { *result = harden::exportSet(analysis, kept.get(), own, daemon, dialect); };
    if (!waitFor(m_window, tr("Making the files…"), work))
        return nullptr;
    if (*result)
        return std::shared_ptr<const harden::ExportSet>(result, &**result);
    const Error& error = result->error();
    // Of a file that is not the one on show it says the name.
    const bool ofDaemon = daemon && error.file == daemon->name;
    tell(ofDaemon ? Error{error.code, QStringLiteral("%1: %2").arg(QString::fromStdString(daemon->name), sentences(error)).toStdString(), {}, {}, {}, {}} : error);
    return nullptr;
}

bool ExportFlow::writeTo(const QString& folder, const harden::Plan* plan, harden::Dialect dialect, const std::optional<QString>& daemonFile)
{
    std::optional<harden::DaemonFile> daemon;
    if (daemonFile) {
        const auto text = readFileFor(m_window, *daemonFile);
        if (!text && text.error().code != ErrorCode::NotFound)
            return tell(text.error());
        daemon = harden::DaemonFile{daemonFile->toStdString(), text.value_or(std::string())};
    }
    const auto set = setOf(plan, dialect, daemon);
    if (!set)
        return false;
    const std::filesystem::path target = QFile::encodeName(folder).toStdString();
    const auto existing = std::make_shared<QStringList>();
    const auto look = [existing, set, target](const GoOn&) {
        for (const auto& file : set->files)
            if (std::error_code unknown; std::filesystem::exists(target / file.path, unknown))
                *existing << textOf(file.path);
    };
    if (!waitFor(m_window, tr("Looking at the folder…"), look))
        return false;
    auto overwrite = harden::Overwrite::No;
    if (!existing->isEmpty()) {
        if (m_dialogs.askOverwrite(m_window, folder, *existing) == Dialogs::Overwrite::No)
            return false;
        overwrite = harden::Overwrite::Yes;
    }
    const auto written = std::make_shared<Result<void>>();
    if (!waitFor(m_window, tr("Writing the files…"), [written, set, target, overwrite](const GoOn&) { *written = harden::write(*set, target, overwrite); }))
        return false;
    if (!*written)
        return tell(written->error());
    m_secretsWritten = hasSecrets(*set);
    const auto hardened = plan && !plan->steps.empty() ? Hardened::Yes : Hardened::No;
    Q_EMIT exported(folder, static_cast<int>(set->files.size()), [set, hardened] { return notesOf(*set, hardened); });
    return true;
}

QString ExportFlow::notesOf(const harden::ExportSet& set, Hardened hardened)
{
    QStringList notes;
    if (hasSecrets(set))
        notes << tr("Passwords are in files of their own now, which belong in no repository.");
    if (hardened == Hardened::Yes)
        notes << tr("The exported stack is hardened; the open file stays as it is.");
    for (const auto& note : set.notes)
        notes << translated(note);
    if (set.daemon)
        for (const auto& note : set.daemon->notes)
            notes << tr("daemon.json: %1.").arg(translated(note));
    return notes.join(QLatin1Char(' '));
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
