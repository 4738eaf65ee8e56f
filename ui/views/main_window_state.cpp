// What the window says about the document: titles, the status bar, the message strip.
#include "core/compose/remote.h"
#include "ui/document/paths.h"
#include "ui/panels/service_panels.h"
#include "ui/translate.h"
#include "ui/views/export_flow.h"
#include "ui/views/layout_flow.h"
#include "ui/views/main_window.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_view.h"
#include "ui/views/start_page.h"
#include "ui/views/window_actions.h"
#include "ui/widgets/message_strip.h"

#include <QAction>
#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>

namespace hullwright::ui {

void MainWindow::refreshState()
{
    const bool open = m_document.isOpen();
    m_pages->setCurrentWidget(open ? static_cast<QWidget*>(m_centre) : m_start);
    showWorkspace();
    for (QAction* action : {m_actions->saveAs, m_actions->closeFile, m_actions->find, m_actions->findNext, m_actions->findPrevious, m_actions->filter,
                            m_actions->overview, m_actions->capabilities, m_actions->limits, m_actions->syscalls, m_actions->appArmor, m_actions->isolation, m_actions->networks, m_actions->mounts, m_actions->image, m_actions->nextPane, m_actions->previousPane,
                            m_actions->resetLayout, m_actions->largeMeter, m_actions->enlargePanel})
        action->setEnabled(open);
    m_layouts->setEnabled(open);
    m_actions->save->setEnabled(open && (m_document.modified() || m_document.filePath().isEmpty()));
    m_actions->review->setEnabled(open && m_document.modified() && !m_document.filePath().isEmpty());
    m_actions->exportSet->setEnabled(m_document.editable());
    m_actions->print->setEnabled(m_document.analysis() != nullptr);
    m_actions->saveReport->setEnabled(m_document.analysis() != nullptr);
    m_actions->harden->setEnabled(m_document.editable());
    m_actions->splitNetwork->setEnabled(m_document.editable());
    refreshServiceActions();
    m_panels->setEnabled(m_document.editable());
    refreshTitle();
    refreshCaret();
    showStateMessage();
}

void MainWindow::refreshServiceActions()
{
    for (QAction* action : {m_actions->copySettings, m_actions->applyTemplate})
        action->setEnabled(m_document.editable() && !m_selection.service().isEmpty());
}

void MainWindow::refreshTitle()
{
    const QString name = m_document.displayName();
    setWindowTitle(m_document.isOpen() ? tr("%1[*] — Hullwright").arg(name) : QStringLiteral("Hullwright"));
    setWindowModified(m_document.isOpen() && m_document.modified());
    refreshFiles();
}

void MainWindow::refreshFiles()
{
    const std::size_t shown = m_source->file();
    m_sourceTitle->setText(m_document.displayName(shown));
    m_sourceTitle->setToolTip(QDir::toNativeSeparators(m_document.filePath(shown)));
    const auto& files = m_document.files();
    const QSignalBlocker quiet(m_fileChoice);
    m_fileChoice->setVisible(files.size() > 1);
    m_fileChoice->clear();
    for (const DocumentFile& file : files)
        m_fileChoice->addItem(file.modified() ? tr("%1 (changed)").arg(file.name) : file.name);
    m_fileChoice->setCurrentIndex(static_cast<int>(shown));
}

void MainWindow::refreshCaret()
{
    const bool open = m_document.isOpen();
    m_caretLabel->setVisible(open);
    m_formatLabel->setVisible(open);
    if (!open)
        return;
    int line = 0;
    int column = 0;
    m_source->editor().getCursorPosition(&line, &column);
    m_caretLabel->setText(tr("Line %1, column %2").arg(line + 1).arg(column + 1));
    const auto eol = m_source->editor().eolMode();
    QStringList format;
    format << (m_document.text(m_source->file()).starts_with("\xEF\xBB\xBF") ? QStringLiteral("UTF-8 BOM") : QStringLiteral("UTF-8"));
    format << (eol == QsciScintilla::EolWindows ? QStringLiteral("CRLF") : eol == QsciScintilla::EolMac ? QStringLiteral("CR") : QStringLiteral("LF"));
    if (m_document.state() == DocumentState::ReadOnly)
        format = {tr("Read-only")};
    m_formatLabel->setText(format.join(QStringLiteral(" · ")));
}

void MainWindow::showStateMessage()
{
    const QString id = QStringLiteral("state");
    const auto& error = m_document.error();
    if (!m_document.isOpen() || !error) {
        m_strip->dismiss(id);
        return;
    }
    QString text = sentences(*error);
    if (m_document.state() == DocumentState::ReadOnly)
        text = tr("Shown read-only, saved as it is: %1").arg(text);
    else if (m_document.state() == DocumentState::Broken)
        text = tr("%1 — the panels show the last text that could be read").arg(text);
    m_strip->post(m_document.state() == DocumentState::ReadOnly ? MessageStrip::Kind::Warning : MessageStrip::Kind::Error, id, text,
                  error->position.line > 0 ? QList<QAction*>{m_goToError} : QList<QAction*>{});
}

void MainWindow::tell(const Error& error)
{
    m_strip->post(error);
}

void MainWindow::onExported(const QString& folder, int files, const std::function<QString()>& notes)
{
    m_exportFolder = folder;
    const auto words = [folder, files, notes] { return QString(tr("Files written to %1: %2.").arg(QDir::toNativeSeparators(folder)).arg(files) + QLatin1Char(' ') + notes()).trimmed(); };
    QList<QAction*> actions{m_showExport};
    if (m_exports->proposesIgnoring())
        actions.prepend(m_ignoreSecrets);
    m_strip->post(MessageStrip::Kind::Info, QStringLiteral("export"), words, actions);
}

void MainWindow::ignoreSecrets()
{
    if (m_exports->ignoreSecrets())
        m_strip->post(MessageStrip::Kind::Info, QStringLiteral("export"), [] { return tr("The project's .gitignore lists secrets/ now; it is saved with the project."); }, {m_showExport});
}

/// Files that the project asks for and did not get: a score without them is of a part.
void MainWindow::showUnread()
{
    const QString id = QStringLiteral("unread");
    QStringList names;
    const QStringList paths = m_document.unread();
    const QDir folder = QFileInfo(m_document.filePath()).absoluteDir();
    for (const QString& path : paths)
        names << folder.relativeFilePath(path);
    if (names == m_unreadShown)
        return; // told already, perhaps put away
    m_unreadShown = names;
    if (names.isEmpty())
        m_strip->dismiss(id);
    else
        m_strip->post(MessageStrip::Kind::Warning, id, tr("Not read, because it lies outside of the project's folder: %1. The score is of what was read.").arg(names.join(QStringLiteral(", "))), {m_readIt});
}

/// Those that git could fetch; what lies elsewhere is told among the findings.
void MainWindow::showUnfetched()
{
    const QString id = QStringLiteral("unfetched");
    QStringList references = m_document.unfetched();
    references.removeIf([](const QString& each) { return !compose::gitReference(each.toStdString()); });
    if (references == m_unfetchedShown)
        return; // told already, perhaps put away
    m_unfetchedShown = references;
    if (references.isEmpty())
        m_strip->dismiss(id);
    else
        m_strip->post(MessageStrip::Kind::Warning, id, tr("Not read, because it lies on another host: %1. The score is of what was read.").arg(references.join(QStringLiteral(", "))), {m_fetchIt});
}

void MainWindow::readOutside()
{
    LoadChoices choices = m_document.choices();
    const QStringList paths = m_document.unread();
    for (const QString& path : paths)
        choices.readable.push_back(pathOf(path));
    m_document.setChoices(choices);
}

} // namespace hullwright::ui
