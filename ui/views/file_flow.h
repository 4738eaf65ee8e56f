// What it takes to open, save and close: the questions, the recent files, the folders. The window only shows the outcome.
#pragma once

#include "ui/document/app_settings.h"
#include "ui/document/disk_place.h"
#include "ui/document/document.h"
#include "ui/document/recovery.h"
#include "ui/views/dialogs.h"

#include <QObject>

#include <optional>

class QMimeData;

namespace hullwright::ui {

class FileFlow : public QObject {
    Q_OBJECT
public:
    FileFlow(Document& document, AppSettings& settings, Dialogs& dialogs, QWidget* window);

    /// Each is false where the user gave up or it failed; failures are told by failed(). A folder opens what `docker compose` would load in it.
    bool open(const QString& path);
    bool openByDialog();
    /// The files of a project as it was open before, with its profiles.
    bool openAgain(const ProjectPlace& place);
    /// What it takes to do that with what is open now; no files where there are none.
    [[nodiscard]] ProjectPlace place() const;
    struct Restored {
        QStringList changed; ///< files that other programs changed since the journal was written
        bool whole = true;   ///< every text of the journal is here
    };
    /// Opens the project of a journal, unless it is open here already, and puts its unsaved texts there as one undo step; nothing where it failed.
    [[nodiscard]] std::optional<Restored> restore(const Recovered& recovered);
    bool openSample(const QString& resource, const QString& name);
    /// Opens the project's main file with these overrides, in their order; the choices stay. Unsaved changes are asked about.
    bool setOverrides(const QStringList& overrides);
    /// The same with those that are open and there, and this one behind them unless it is empty. What another program removed leaves the project.
    bool followFolder(const QString& added = {});
    /// The same with one more, which is made where it is not there yet.
    bool addNewOverride(const QStringList& overrides, const QString& path);
    bool save();
    bool saveAs();
    bool close();
    /// Asks about unsaved changes; true where the document may go.
    [[nodiscard]] bool mayLeave();
    /// The local files and folders of what is being dropped, there or not.
    [[nodiscard]] static QStringList filesOf(const QMimeData& data);

Q_SIGNALS:
    void failed(const hullwright::Error& error);
    void opened();
    void closed();
    void saved();

private:
    [[nodiscard]] bool openWith(const QStringList& overrides);
    [[nodiscard]] bool told(const Result<void>& result);
    void onOpened();
    [[nodiscard]] bool openRecovered(const Recovered& recovered);
    /// What opening a path means; `place` is told even where that is nothing.
    struct Meant {
        QStringList files;
        Document::Beside beside = Document::Beside::Look;
        LoadChoices choices;
    };
    [[nodiscard]] Result<Meant> meantBy(const QString& path, DiskPlace& place) const;
    [[nodiscard]] std::optional<QStringList> present(const QStringList& paths); ///< none, and told, where the disk did not answer
    void recallProfiles();
    void keepProfiles();

    Document& m_document;
    AppSettings& m_settings;
    Dialogs& m_dialogs;
    QWidget* m_window;
};

} // namespace hullwright::ui
