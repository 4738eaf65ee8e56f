// The project around the stack: its files in the order in which they merge, its profiles, and its variables.
#pragma once

#include "ui/document/document.h"
#include "ui/document/selection.h"
#include "ui/views/dialogs.h"

#include <QFutureWatcher>
#include <QWidget>

class QAction;
class QCheckBox;
class QLabel;
class QListView;
class QStackedWidget;
class QTreeView;

namespace hullwright::ui {

class EnvironmentModel;
class FileFlow;
class FilesModel;
class ProfilesModel;

class ProjectPanel : public QWidget {
    Q_OBJECT
public:
    ProjectPanel(Document& document, Selection& selection, FileFlow& files, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Marks the file that the source view shows.
    void setCurrentFile(std::size_t file);

Q_SIGNALS:
    void failed(const hullwright::Error& error);
    /// The user chose a file of the list.
    void fileChosen(std::size_t file);

protected:
    void showEvent(QShowEvent* event) override;

private:
    [[nodiscard]] QWidget* buildFiles();
    [[nodiscard]] QWidget* buildProfiles();
    [[nodiscard]] QWidget* buildEnvironment();
    QAction* make(QWidget* owner, const QString& text, const QString& icon, const QString& tip, void (ProjectPanel::*slot)());
    void addExisting();
    void addNew();
    void removeOverride();
    void moveUp();
    void moveDown();
    void move(int by);
    void openFolder();
    void pin();
    void unpin();
    void writeDown();
    void goToUse();
    void showVariableMenu(const QPoint& at);
    void useAt(int row, std::size_t use);
    void refresh();     ///< what is enabled
    void refreshLater(); ///< the variables, once they are on show
    void refreshVariables();
    [[nodiscard]] QStringList overrides() const; ///< paths, in order
    [[nodiscard]] int currentFile() const;
    [[nodiscard]] int currentVariable() const;

    Document& m_document;
    Selection& m_selection;
    FileFlow& m_flow;
    Dialogs& m_dialogs;
    FilesModel* m_filesModel;
    ProfilesModel* m_profilesModel;
    EnvironmentModel* m_environmentModel;
    QTreeView *m_files = nullptr, *m_environment = nullptr;
    QListView* m_profiles = nullptr;
    QStackedWidget* m_profilePages = nullptr;
    QCheckBox* m_own = nullptr;
    QLabel* m_unset = nullptr;
    QAction *m_addExisting = nullptr, *m_addNew = nullptr, *m_remove = nullptr, *m_up = nullptr, *m_down = nullptr, *m_folder = nullptr;
    QAction *m_pin = nullptr, *m_unpin = nullptr, *m_write = nullptr, *m_goToUse = nullptr;
    QFutureWatcher<double> m_score; ///< with every variable unset
    bool m_stale = true;
    bool m_following = false;
};

} // namespace hullwright::ui
