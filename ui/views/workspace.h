// Where the parts of a window stand: the layouts that come with the program, and any that was taken before, made to fit the room that there is now.
#pragma once

#include "ui/document/window_layout.h"

#include <QList>
#include <QMainWindow>
#include <QObject>

#include <optional>

class QAction;
class QDockWidget;
class QSplitter;

namespace hullwright::ui {

class Workspace : public QObject {
    Q_OBJECT
public:
    enum class BuiltIn {
        Default, ///< a bit of everything, for who hardens
        Review,  ///< findings, their explanation and the source, for who reads what others wrote
        Teach,   ///< hull and meter, for a room of people
    };
    /// All of them outlive this.
    struct Parts {
        QDockWidget *tree, *risk, *findings, *project, *networks, *history, *explain;
        QSplitter* centre; ///< the panel of the service above its source
        QAction *enlargePanel, *largeMeter;
    };

    Workspace(QMainWindow& window, const Parts& parts);

    void arrange(BuiltIn layout);
    /// Sizes alone, for the room that the screen really gave.
    void sizeAgain(BuiltIn layout);
    [[nodiscard]] WindowLayout take() const;
    /// False where it can't be read; nothing moves then.
    [[nodiscard]] bool put(const WindowLayout& layout);
    [[nodiscard]] bool putState(const QByteArray& state);
    void shareCentre();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    static constexpr int kVersion = 2; ///< another set of docks: layouts of the one before are not taken over

    [[nodiscard]] QList<QDockWidget*> docks() const;
    [[nodiscard]] QList<QDockWidget*> inFront(Qt::DockWidgetAreas areas) const;
    [[nodiscard]] bool isNarrow() const;
    void place(BuiltIn layout);
    void size(BuiltIn layout);
    void nameTabs();
    void makeRoomForMap(bool inFront);
    void fitLater();
    void fit();
    void share(Qt::Orientation direction);
    void stack();
    void bringBack(QDockWidget& floating) const;

    QMainWindow& m_window;
    Parts m_parts;
    std::optional<BuiltIn> m_sizing; ///< what is sized once the window knows its room
    BuiltIn m_last = BuiltIn::Default; ///< by which the middle is shared
    bool m_unfit = false;
    int m_dockHeight = 0; ///< before the map took more; 0 while it hasn't
};

} // namespace hullwright::ui
