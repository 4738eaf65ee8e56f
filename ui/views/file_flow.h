// What it takes to open, save and close: the questions, the recent files, the folders. The window only shows the outcome.
#pragma once

#include "ui/document/app_settings.h"
#include "ui/document/document.h"
#include "ui/views/dialogs.h"

#include <QObject>

class QMimeData;

namespace hullwright::ui {

class FileFlow : public QObject {
    Q_OBJECT
public:
    FileFlow(Document& document, AppSettings& settings, Dialogs& dialogs, QWidget* window);

    /// Each is false where the user gave up or it failed; failures are told by failed(). A folder opens what `docker compose` would load in it.
    bool open(const QString& path);
    bool openByDialog();
    bool openSample(const QString& resource, const QString& name);
    /// Opens the project's main file with these overrides, in their order; the choices stay. Unsaved changes are asked about.
    bool setOverrides(const QStringList& overrides);
    /// The same with one more, which is made where it is not there yet.
    bool addNewOverride(const QStringList& overrides, const QString& path);
    bool save();
    bool saveAs();
    bool close();
    /// Asks about unsaved changes; true where the document may go.
    [[nodiscard]] bool mayLeave();
    /// The first local file or folder of what is being dropped; empty where there is none.
    [[nodiscard]] static QString fileOf(const QMimeData& data);

Q_SIGNALS:
    void failed(const hullwright::Error& error);
    void opened();
    void saved();

private:
    [[nodiscard]] bool told(const Result<void>& result);
    [[nodiscard]] Result<void> openFolder(const QString& folder);
    void recallProfiles();
    void keepProfiles();

    Document& m_document;
    AppSettings& m_settings;
    Dialogs& m_dialogs;
    QWidget* m_window;
};

} // namespace hullwright::ui
