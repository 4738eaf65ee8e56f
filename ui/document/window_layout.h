// An arrangement of the window's parts that has a name: what is kept of it, and which names it may have.
#pragma once

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace hullwright::ui {

struct WindowLayout {
    QString name;
    int slot = 0;      ///< Alt with this digit brings it; 0: no key does
    QByteArray state;  ///< QMainWindow::saveState
    QByteArray centre; ///< the splitter between panels and source
    bool panelEnlarged = false;
    bool meterLarge = false;
    friend bool operator==(const WindowLayout&, const WindowLayout&) = default;
};

constexpr int kMostLayouts = 30;
constexpr int kLayoutNameLength = 40;
constexpr int kFirstSlot = 4; ///< those below belong to the layouts that come with the program
constexpr int kLastSlot = 9;

/// As it is kept: without spaces around it, and one between words.
[[nodiscard]] QString layoutName(const QString& typed);

enum class NameFault { None, Empty, TooLong, Unreadable, Taken };
/// What is wrong with a name as it is kept. `taken`: other names, which differ in more than in capitals.
[[nodiscard]] NameFault faultOf(const QString& name, const QStringList& taken);

/// The lowest slot that none of them has; 0 where all are given away.
[[nodiscard]] int freeSlot(const QList<WindowLayout>& layouts);

} // namespace hullwright::ui
