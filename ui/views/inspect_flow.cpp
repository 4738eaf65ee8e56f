#include "ui/views/inspect_flow.h"

#include "ui/document/app_settings.h"
#include "ui/panels/image_panel.h"
#include "ui/views/dialogs.h"
#include "ui/views/inspect_dialog.h"

#include <QTimer>

namespace hullwright::ui {

InspectFlow::InspectFlow(Document& document, Dialogs& dialogs, AppSettings& settings, ImagePanel& panel, QWidget* window)
    : QObject(window), m_document(document), m_dialogs(dialogs), m_settings(settings), m_window(window)
{
    connect(&panel, &ImagePanel::engineWanted, this, [this](const QString& service) { run(service, From::Engine); });
    connect(&panel, &ImagePanel::fileWanted, this, [this](const QString& service) { run(service, From::File); });
}

void InspectFlow::run(const QString& service, From from)
{
    m_document.settle();
    InspectDialog dialog(m_document, service, m_dialogs, m_settings.lastFolder(), m_window);
    if (from == From::File)
        QTimer::singleShot(0, &dialog, &InspectDialog::chooseFile);
    if (!m_dialogs.ask(dialog) || !m_document.editable())
        return;
    const auto changes = dialog.accepted();
    if (changes.empty())
        return;
    const auto edits = grants::pinEdits(m_document.analysis()->files(), service.toStdString(), changes);
    if (const auto done = m_document.performEdits(tr("Pin what the image of %1 says").arg(service), edits); !done)
        Q_EMIT failed(done.error());
}

} // namespace hullwright::ui
