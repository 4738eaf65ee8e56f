// What the window remembers from one start to the next: recent files, theme, layout. The store is handed in.
#pragma once

#include "ui/document/window_layout.h"

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

class QSettings;

namespace hullwright::ui {

/// What it takes to open a project again as it was.
struct ProjectPlace {
    QStringList files;            ///< the main file and its overrides, absolute
    QStringList environmentFiles; ///< absolute; none: the project's .env
    QString service;              ///< that was looked at; may be empty
    friend bool operator==(const ProjectPlace&, const ProjectPlace&) = default;
};

/// The projects that were open, in the order of their tabs.
struct Session {
    QList<ProjectPlace> projects;
    int active = 0;
};

class AppSettings : public QObject {
    Q_OBJECT
public:
    static constexpr int kRecentFiles = 10;

    /// Keeps the pointer; the store must outlive the settings.
    explicit AppSettings(QSettings* store, QObject* parent = nullptr);

    /// Absolute paths, newest first.
    [[nodiscard]] QStringList recentFiles() const;
    void addRecentFile(const QString& path);
    void removeRecentFile(const QString& path);
    void clearRecentFiles();

    /// The folder that dialogs start in.
    [[nodiscard]] QString lastFolder() const;
    void setLastFolder(const QString& folder);

    /// The profiles that were active when a project was open last, by its main file.
    [[nodiscard]] QStringList profiles(const QString& path) const;
    void setProfiles(const QString& path, const QStringList& profiles);

    [[nodiscard]] QString theme() const; ///< "system", "light", "dark", "high-contrast"
    void setTheme(const QString& theme);

    [[nodiscard]] QString language() const; ///< "system", or a code such as "de"
    void setLanguage(const QString& language);

    /// Whether a start without files opens what was open last.
    [[nodiscard]] bool reopensProjects() const;
    void setReopensProjects(bool reopens);
    [[nodiscard]] Session session() const;
    void setSession(const Session& session);

    [[nodiscard]] QString findingsGrouping() const; ///< "none", "service", "rule", "layer", "severity"
    void setFindingsGrouping(const QString& grouping);

    [[nodiscard]] QString exportEngine() const; ///< "docker" or "podman"
    void setExportEngine(const QString& engine);

    [[nodiscard]] QString networkWay() const; ///< "map", "matrix" or "reach"
    void setNetworkWay(const QString& way);

    /// Whether the panel of the service has the source's room as well.
    [[nodiscard]] bool panelEnlarged() const;
    void setPanelEnlarged(bool enlarged);

    static constexpr int kRecentChoices = 20;
    /// What was chosen in the command palette, newest first.
    [[nodiscard]] QStringList recentChoices() const;
    void addRecentChoice(const QString& choice);

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray layout() const;
    [[nodiscard]] QByteArray centre() const; ///< the splitter between panels and source
    void setWindow(const QByteArray& geometry, const QByteArray& layout, const QByteArray& centre);

    /// Whether hull and meter are as large as a room of people needs them.
    [[nodiscard]] bool meterLarge() const;
    void setMeterLarge(bool large);
    /// The layouts that the user named, in the order of their names. What can't be one is passed over: somebody may have edited the store.
    [[nodiscard]] QList<WindowLayout> layouts() const;
    void setLayouts(const QList<WindowLayout>& layouts);
    /// What the window was arranged by last: a word for one that comes with the program, "own/" and its name for one of the user's.
    [[nodiscard]] QString currentLayout() const;
    void setCurrentLayout(const QString& key);

Q_SIGNALS:
    void recentFilesChanged();
    void layoutsChanged();
    void layoutRenamed(const QString& before, const QString& after);

private:
    QSettings* m_store;
};

} // namespace hullwright::ui
