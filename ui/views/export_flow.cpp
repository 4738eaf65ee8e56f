#include "ui/views/export_flow.h"

#include "ui/translate.h"

#include <QFile>
#include <QFileInfo>
#include <QWidget>

namespace hullwright::ui {

ExportFlow::ExportFlow(Document& document, AppSettings& settings, Dialogs& dialogs, QWidget* window)
    : QObject(window), m_document(document), m_settings(settings), m_dialogs(dialogs), m_window(window)
{
}

bool ExportFlow::tell(Error error)
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
    const QString folder = m_dialogs.chooseFolder(m_window, m_settings.lastFolder());
    return !folder.isEmpty() && writeTo(folder);
}

bool ExportFlow::writeTo(const QString& folder)
{
    const auto set = harden::exportSet(m_document.analysis());
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
    QStringList notes;
    for (const auto& note : set->notes)
        notes << translated(note);
    Q_EMIT exported(folder, static_cast<int>(set->files.size()), notes);
    return true;
}

} // namespace hullwright::ui
