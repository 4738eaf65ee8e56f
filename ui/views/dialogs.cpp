#include "ui/views/dialogs.h"

#include "ui/document/disk_place.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDialog>
#include <QFileDialog>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace hullwright::ui {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("hullwright::ui::Dialogs", text);
}

QString filters()
{
    return QCoreApplication::translate("hullwright::ui::Dialogs", "Compose files (*.yaml *.yml *.json)") + QStringLiteral(";;")
        + QCoreApplication::translate("hullwright::ui::Dialogs", "All files (*)");
}

QPushButton* addButton(QMessageBox& box, const char* text, QMessageBox::ButtonRole role)
{
    return box.addButton(tr(text), role);
}

} // namespace

QString QtDialogs::openFile(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, QCoreApplication::translate("hullwright::ui::Dialogs", "Open a Compose file"), folderToShow(folder), filters());
}

QString QtDialogs::saveFile(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(parent, QCoreApplication::translate("hullwright::ui::Dialogs", "Save the Compose file as"), fileToShow(suggestion), filters());
}

QStringList QtDialogs::openTraces(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileNames(parent, QCoreApplication::translate("hullwright::ui::Dialogs", "Open traces or audit logs of one program"), folderToShow(folder),
                                         QCoreApplication::translate("hullwright::ui::Dialogs", "All files (*)"));
}

QString QtDialogs::openInspection(QWidget* parent, const QString& folder)
{
    return QFileDialog::getOpenFileName(parent, QCoreApplication::translate("hullwright::ui::Dialogs", "Open what docker or podman image inspect printed"), folderToShow(folder),
                                        QCoreApplication::translate("hullwright::ui::Dialogs", "JSON (*.json);;All files (*)"));
}

QString QtDialogs::saveReport(QWidget* parent, const QString& suggestion)
{
    return QFileDialog::getSaveFileName(parent, QCoreApplication::translate("hullwright::ui::Dialogs", "Save the report as"), fileToShow(suggestion),
                                        QCoreApplication::translate("hullwright::ui::Dialogs", "Reports (*.html *.pdf *.md *.sarif *.json)"));
}

QString QtDialogs::chooseFolder(QWidget* parent, const QString& folder)
{
    return QFileDialog::getExistingDirectory(parent, QCoreApplication::translate("hullwright::ui::Dialogs", "Export into a folder"), folderToShow(folder));
}

Dialogs::Unsaved QtDialogs::askUnsaved(QWidget* parent, const QString& name)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(),
                    QCoreApplication::translate("hullwright::ui::Dialogs", "Save the changes to %1?").arg(name), QMessageBox::NoButton, parent);
    box.setInformativeText(QCoreApplication::translate("hullwright::ui::Dialogs", "Without saving, they are lost."));
    auto* save = addButton(box, QT_TRANSLATE_NOOP("hullwright::ui::Dialogs", "&Save"), QMessageBox::AcceptRole);
    auto* discard = addButton(box, QT_TRANSLATE_NOOP("hullwright::ui::Dialogs", "&Discard"), QMessageBox::DestructiveRole);
    auto* cancel = addButton(box, QT_TRANSLATE_NOOP("hullwright::ui::Dialogs", "Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(save);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == save)
        return Unsaved::Save;
    return box.clickedButton() == discard ? Unsaved::Discard : Unsaved::Cancel;
}

Dialogs::Conflict QtDialogs::askConflict(QWidget* parent, const QString& name)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(),
                    QCoreApplication::translate("hullwright::ui::Dialogs", "%1 was changed by another program since it was opened").arg(name),
                    QMessageBox::NoButton, parent);
    box.setInformativeText(QCoreApplication::translate("hullwright::ui::Dialogs", "Saving here loses what the other program wrote. Save under another name to keep both."));
    auto* other = addButton(box, QT_TRANSLATE_NOOP("hullwright::ui::Dialogs", "Save &As…"), QMessageBox::AcceptRole);
    auto* overwrite = addButton(box, QT_TRANSLATE_NOOP("hullwright::ui::Dialogs", "&Overwrite"), QMessageBox::DestructiveRole);
    auto* cancel = addButton(box, QT_TRANSLATE_NOOP("hullwright::ui::Dialogs", "Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(other);
    box.setEscapeButton(cancel);
    box.exec();
    if (box.clickedButton() == other)
        return Conflict::SaveAs;
    return box.clickedButton() == overwrite ? Conflict::Overwrite : Conflict::Cancel;
}

Dialogs::Overwrite QtDialogs::askOverwrite(QWidget* parent, const QString& folder, const QStringList& files)
{
    QMessageBox box(QMessageBox::Warning, QCoreApplication::applicationName(),
                    QCoreApplication::translate("hullwright::ui::Dialogs", "Replace these files in %1?").arg(folder),
                    QMessageBox::NoButton, parent);
    box.setInformativeText(files.mid(0, 12).join(QLatin1Char('\n')));
    auto* replace = addButton(box, QT_TRANSLATE_NOOP("hullwright::ui::Dialogs", "&Replace"), QMessageBox::DestructiveRole);
    auto* cancel = addButton(box, QT_TRANSLATE_NOOP("hullwright::ui::Dialogs", "Cancel"), QMessageBox::RejectRole);
    box.setDefaultButton(cancel);
    box.setEscapeButton(cancel);
    box.exec();
    return box.clickedButton() == replace ? Overwrite::Yes : Overwrite::No;
}

bool QtDialogs::ask(QDialog& dialog)
{
    return dialog.exec() == QDialog::Accepted;
}

void QtDialogs::showFolder(const QString& folder)
{
    QDesktopServices::openUrl(QUrl::fromLocalFile(folder));
}

void QtDialogs::openLink(const QString& address)
{
    // Nothing but the web: an address comes from our own tables, and stays that way.
    const QUrl url(address);
    if (url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http"))
        QDesktopServices::openUrl(url);
}

} // namespace hullwright::ui
