// What the window remembers from one start to the next: recent files, theme, layout. The store is handed in.
#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>

class QSettings;

namespace hullwright::ui {

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

    [[nodiscard]] QString findingsGrouping() const; ///< "none", "service", "rule", "layer", "severity"
    void setFindingsGrouping(const QString& grouping);

    [[nodiscard]] QByteArray geometry() const;
    [[nodiscard]] QByteArray layout() const;
    [[nodiscard]] QByteArray centre() const; ///< the splitter between panels and source
    void setWindow(const QByteArray& geometry, const QByteArray& layout, const QByteArray& centre);

Q_SIGNALS:
    void recentFilesChanged();

private:
    QSettings* m_store;
};

} // namespace hullwright::ui
