// For which host a seccomp profile is shown: machine, kernel, engine and runtime decide what of it counts.
#pragma once

#include "core/seccomp/profile.h"

#include <QToolButton>

#include <array>
#include <cstddef>
#include <functional>

class QActionGroup;
class QMenu;

namespace hullwright::ui {

/// A button that says the host and has a menu to ask for another one. A choice holds while the window is open and changes no file.
class SeccompHost : public QToolButton {
    Q_OBJECT
public:
    explicit SeccompHost(QWidget* parent = nullptr);

    /// What the service asks for, with the choices over it; the button then says it.
    void apply(seccomp::Target& target);

Q_SIGNALS:
    void changed();

private:
    using Set = std::function<void(seccomp::Target&)>;
    QMenu* addMenu(const QString& title, std::size_t choice);
    void offer(QMenu* menu, std::size_t choice, const QString& text, const Set& set);

    enum Choice : std::size_t { Machine, Kernel, Engine, Runtime, Choices };
    std::array<Set, Choices> m_chosen; ///< none: as the service has it
    std::array<QActionGroup*, Choices> m_groups{};
};

} // namespace hullwright::ui
