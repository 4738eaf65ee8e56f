// The actions of the window, each once: menus, tool bar and start page show the same objects.
#pragma once

#include <QObject>

class QAction;
class QActionGroup;
class QUndoStack;

namespace hullwright::ui {

class WindowActions : public QObject {
    Q_OBJECT
public:
    explicit WindowActions(QObject* parent);

    QAction *open, *openInTab, *openWeakSample, *openHardenedSample, *clearRecent, *save, *saveAs, *exportSet, *saveReport, *print, *closeFile, *reopen, *quit;
    QAction *undo, *redo, *cut, *copy, *paste, *selectAll, *find, *findNext, *findPrevious;
    QAction *review, *harden, *copySettings, *applyTemplate, *splitNetwork;
    QAction *palette, *nextPane, *previousPane, *resetLayout, *largeMeter, *enlargePanel, *largerText, *smallerText, *normalText, *nextTab, *previousTab;
    QAction *overview, *capabilities, *limits, *syscalls, *appArmor, *isolation, *networks, *mounts, *image, *filter;
    QAction *shortcuts, *whatsThis, *pointAndAsk, *about;
    QActionGroup *themes, *languages; ///< data(): the name that AppSettings keeps

    /// Undo and Redo say what they would do in their tips; their texts stay, so that they can be found by them.
    void follow(QUndoStack& stack);

private:
    QAction* make(const QString& text, const char* icon, const QString& tip);
    void makeFile();
    void makeEdit();
    void makeView();
    void makeService();
    void addChoice(QActionGroup& group, const QString& name, const QString& text, const QString& tip);
};

} // namespace hullwright::ui
