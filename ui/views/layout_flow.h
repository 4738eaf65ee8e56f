// The layouts of a window by name: those that come with the program and the user's own, chosen, kept, renamed and deleted, each step with a way back.
#pragma once

#include "ui/document/app_settings.h"
#include "ui/views/dialogs.h"
#include "ui/views/workspace.h"

#include <QObject>

#include <functional>
#include <optional>

class QAction;
class QActionGroup;
class QMenu;

namespace hullwright::ui {

/// Each window has one; the settings tell the others what became of the layouts.
class LayoutFlow : public QObject {
    Q_OBJECT
public:
    /// `reset` and `largeMeter` are the window's own actions, for the menu.
    LayoutFlow(Workspace& workspace, AppSettings& settings, Dialogs& dialogs, const QList<QAction*>& last, QWidget* window);

    void fill(QMenu& menu);
    void setEnabled(bool enabled);
    void reset();

Q_SIGNALS:
    void told(const QString& sentence);
    /// Something was done that `undo` takes back; without `undo`: it was not done, and why.
    void offered(const QString& sentence, QAction* undo);
    void withdrawn(); ///< what was offered can't be done any more
    void overviewWanted();
    void arranged(); ///< what is kept for the next window is out of date

private:
    struct Place {
        WindowLayout arrangement;
        QString current;
    };

    QAction* make(const QString& text, const char* icon, const QString& tip, void (LayoutFlow::*does)());
    void addBuiltIn(const char* key, const QString& text, const QString& tip, int slot);
    void addOwn();
    void refresh();
    void choose(const QString& key);
    [[nodiscard]] bool bring(const QString& key);
    void goBack();
    void saveAs();
    void update();
    void rename();
    void remove();
    void offer(const QString& sentence, const std::function<void()>& undo);
    void change(const QList<WindowLayout>& layouts, const QString& current);
    void setCurrent(const QString& key);
    void onRenamed(const QString& before, const QString& after);
    [[nodiscard]] Place here() const;
    void go(const Place& place);
    [[nodiscard]] std::optional<WindowLayout> own(const QString& key) const;
    [[nodiscard]] QStringList namesBut(const QString& name) const;
    [[nodiscard]] QList<int> slotsFor(const WindowLayout& layout) const;
    [[nodiscard]] QList<WindowLayout> without(const QString& name) const;

    Workspace& m_workspace;
    AppSettings& m_settings;
    Dialogs& m_dialogs;
    QWidget* m_window;
    QList<QAction*> m_last;
    QActionGroup* m_choices;
    QAction *m_saveAs, *m_update, *m_rename, *m_remove, *m_back, *m_undo;
    QMenu* m_menu = nullptr;
    QAction* m_endOfOwn = nullptr;
    QString m_current;
    std::optional<Place> m_before; ///< where "back" leads
    std::function<void()> m_undoing;
    bool m_enabled = false;
    bool m_changing = false; ///< it is this window that changes the layouts
};

} // namespace hullwright::ui
