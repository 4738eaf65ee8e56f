#include "ui/views/window_actions.h"

#include "ui/style/icons.h"

#include <QAction>
#include <QActionGroup>
#include <QUndoStack>

namespace hullwright::ui {

WindowActions::WindowActions(QObject* parent) : QObject(parent), themes(new QActionGroup(this)), languages(new QActionGroup(this))
{
    makeFile();
    makeEdit();
    makeView();
    makeService();
    shortcuts = make(tr("&Keyboard Shortcuts…"), "help", tr("Every key that does something"));
    whatsThis = make(tr("&What's This?"), "help", tr("Read what the part of the window that has the focus is for"));
    whatsThis->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F1));
    pointAndAsk = make(tr("Explain by &Pointing"), "", tr("Point at a part of the window to read what it is for"));
    about = make(tr("&About Hullwright"), "hullwright", tr("Version, licence and what it stands on"));
    about->setMenuRole(QAction::AboutRole);
}

QAction* WindowActions::make(const QString& text, const char* iconName, const QString& tip)
{
    auto* action = new QAction(text, this);
    if (iconName && *iconName)
        action->setIcon(icon(QLatin1String(iconName)));
    action->setStatusTip(tip);
    action->setToolTip(tip);
    return action;
}

void WindowActions::makeFile()
{
    open = make(tr("&Open…"), "open", tr("Open a Compose file"));
    open->setShortcut(QKeySequence::Open);
    openInTab = make(tr("Open in New &Tab…"), "open", tr("Open a Compose file beside what is open"));
    openInTab->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_O));
    reopen = make(tr("Reopen &Last Projects at Start"), "", tr("Begin with the projects that were open last, where no file is named"));
    reopen->setCheckable(true);
    openWeakSample = make(tr("&Weak Shop"), "file", tr("A shop of six services with every weakness, to try things out"));
    openHardenedSample = make(tr("&Hardened Shop"), "file", tr("The same shop after hardening"));
    clearRecent = make(tr("&Clear This List"), "", tr("Forget the recent files; the files themselves stay"));
    save = make(tr("&Save"), "save", tr("Save the file; only what you edited changes in it"));
    save->setShortcut(QKeySequence::Save);
    saveAs = make(tr("Save &As…"), "save-as", tr("Save under another name"));
    saveAs->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S));
    exportSet = make(tr("&Export…"), "export", tr("Write the Compose file with a seccomp and an AppArmor profile for each service into a folder"));
    exportSet->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_E));
    saveReport = make(tr("Save Re&port…"), "file", tr("Write score, path and findings to a page, a PDF, Markdown, SARIF or JSON"));
    saveReport->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_R));
    print = make(tr("Pr&int…"), "file", tr("See score, path and findings as pages, and print them"));
    print->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_P));
    closeFile = make(tr("&Close"), "close", tr("Close the file"));
    closeFile->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_W));
    quit = make(tr("&Quit"), "", tr("Leave Hullwright"));
    quit->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Q));
    quit->setMenuRole(QAction::QuitRole);
}

void WindowActions::makeEdit()
{
    undo = make(tr("&Undo"), "undo", tr("Undo"));
    undo->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Z));
    redo = make(tr("&Redo"), "redo", tr("Redo"));
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    cut = make(tr("Cu&t"), "", tr("Cut the selected text"));
    cut->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_X));
    copy = make(tr("&Copy"), "", tr("Copy the selected text"));
    copy->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_C));
    paste = make(tr("&Paste"), "", tr("Paste what was copied"));
    paste->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_V));
    selectAll = make(tr("Select A&ll"), "", tr("Select the whole text"));
    selectAll->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_A));
    find = make(tr("&Find…"), "search", tr("Find words in the part of the window that has the focus, or in the source"));
    find->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_F));
    findNext = make(tr("Find &Next"), "", tr("Go to the next place where the words stand"));
    findNext->setShortcut(QKeySequence(Qt::Key_F3));
    findPrevious = make(tr("Find Pre&vious"), "", tr("Go to the place before where the words stand"));
    findPrevious->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F3));
    review = make(tr("Review C&hanges…"), "review", tr("What saving would change in the file"));
    review->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_D));
}

void WindowActions::makeView()
{
    palette = make(tr("Search or R&un…"), "search", tr("Find an action, a service, a finding, a setting, a system call or a line"));
    palette->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
    nextPane = make(tr("&Next Pane"), "", tr("Go to the next part of the window"));
    nextPane->setShortcut(QKeySequence(Qt::Key_F6));
    previousPane = make(tr("&Previous Pane"), "", tr("Go to the part of the window before"));
    previousPane->setShortcut(QKeySequence(Qt::SHIFT | Qt::Key_F6));
    largerText = make(tr("&Larger Source"), "", tr("Show the source in larger letters"));
    largerText->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Plus));
    smallerText = make(tr("&Smaller Source"), "", tr("Show the source in smaller letters"));
    smallerText->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_Minus));
    normalText = make(tr("Source in Normal Si&ze"), "", tr("Show the source in the system's size"));
    normalText->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_0));
    nextTab = make(tr("Next Ta&b"), "", tr("Go to the project in the next tab"));
    nextTab->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_PageDown), QKeySequence(Qt::CTRL | Qt::Key_Tab)});
    previousTab = make(tr("Pre&vious Tab"), "", tr("Go to the project in the tab before"));
    previousTab->setShortcuts({QKeySequence(Qt::CTRL | Qt::Key_PageUp), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Backtab), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Tab)});
    resetLayout = make(tr("Reset to De&fault Layout"), "reset", tr("Put every panel back where it was at first"));
    largeMeter = make(tr("Large Hull and &Meter"), "", tr("Show the hull and the score so that they are read from the back of a room"));
    largeMeter->setCheckable(true);
    enlargePanel = make(tr("Enl&arge the Panel"), "", tr("Give the panel of the service the room of the source as well, and back"));
    enlargePanel->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_M));
    enlargePanel->setCheckable(true);
    const QString colours = tr("Colours of the window");
    addChoice(*themes, QStringLiteral("system"), tr("&System"), colours);
    addChoice(*themes, QStringLiteral("light"), tr("&Light"), colours);
    addChoice(*themes, QStringLiteral("dark"), tr("&Dark"), colours);
    addChoice(*themes, QStringLiteral("high-contrast"), tr("&High Contrast"), colours);
    // Each by its own name, so that it is found in a window whose language one doesn't read.
    const QString words = tr("Language of the window");
    addChoice(*languages, QStringLiteral("system"), tr("&System"), words);
    addChoice(*languages, QStringLiteral("en"), QStringLiteral("&English"), words);
    addChoice(*languages, QStringLiteral("de"), QStringLiteral("&Deutsch"), words);
}

void WindowActions::addChoice(QActionGroup& group, const QString& name, const QString& text, const QString& tip)
{
    auto* action = make(text, "", tip);
    action->setCheckable(true);
    action->setData(name);
    group.addAction(action);
}

void WindowActions::makeService()
{
    overview = make(tr("&Overview"), "service", tr("What the selected service is and how it stands"));
    overview->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_1));
    capabilities = make(tr("&Capabilities"), "capability", tr("What the selected service may do as root"));
    capabilities->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_2));
    limits = make(tr("&Limits"), "limit", tr("How much memory, processor time and processes the selected service may use"));
    limits->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_5));
    syscalls = make(tr("&Syscalls"), "list", tr("Which system calls the selected service may make"));
    syscalls->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_3));
    appArmor = make(tr("&AppArmor"), "config", tr("Which files, capabilities and networks the kernel lets the selected service use"));
    appArmor->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_4));
    isolation = make(tr("&Isolation"), "service", tr("What the selected service shares with the host and with other services"));
    isolation->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_6));
    networks = make(tr("&Networks"), "network", tr("Which ports the selected service opens, and whom it reaches"));
    networks->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_7));
    mounts = make(tr("&Mounts"), "mount", tr("Which folders and volumes the selected service sees, and may write to"));
    mounts->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_8));
    image = make(tr("Imag&e"), "image", tr("What is known of the selected service's image, and what you know better"));
    image->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_9));
    filter = make(tr("&Filter the Stack"), "search", tr("Show only what has these words in the tree"));
    filter->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_L));
    copySettings = make(tr("Copy Settin&gs to Others…"), "service", tr("Give settings that protect the selected service to other services, as one step"));
    applyTemplate = make(tr("Apply &Template…"), "service", tr("Give the selected service the settings that suit its kind, such as a database, as one step"));
    splitNetwork = make(tr("&Split Network…"), "network", tr("Give groups of services on a flat network networks of their own, as one step"));
    harden = make(tr("&Harden…"), "harden", tr("See what a preset would change, and apply it as one step"));
    harden->setShortcut(QKeySequence(Qt::CTRL | Qt::Key_H));
}

void WindowActions::follow(QUndoStack& stack)
{
    const auto tell = [&stack, this] {
        undo->setEnabled(stack.canUndo());
        redo->setEnabled(stack.canRedo());
        const QString back = stack.canUndo() ? tr("Undo: %1").arg(stack.undoText()) : tr("Nothing to undo");
        const QString forth = stack.canRedo() ? tr("Redo: %1").arg(stack.redoText()) : tr("Nothing to redo");
        undo->setToolTip(back);
        undo->setStatusTip(back);
        redo->setToolTip(forth);
        redo->setStatusTip(forth);
    };
    connect(&stack, &QUndoStack::indexChanged, this, tell);
    connect(&stack, &QUndoStack::undoTextChanged, this, tell);
    connect(&stack, &QUndoStack::redoTextChanged, this, tell);
    connect(undo, &QAction::triggered, &stack, &QUndoStack::undo);
    connect(redo, &QAction::triggered, &stack, &QUndoStack::redo);
    tell();
}

} // namespace hullwright::ui
