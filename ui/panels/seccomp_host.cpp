#include "ui/panels/seccomp_host.h"

#include "core/seccomp/names.h"
#include "core/seccomp/numbers.h"

#include <QActionGroup>
#include <QMenu>

#include <cstdio>
#include <optional>
#include <sys/utsname.h>
#include <tuple>
#include <utility>

namespace hullwright::ui {

namespace {

using seccomp::Target;

/// Of the machine that the window runs on; nothing where it doesn't say so.
std::optional<std::pair<unsigned, unsigned>> kernelHere()
{
    utsname system{};
    unsigned major = 0, minor = 0;
    if (uname(&system) != 0 || std::sscanf(system.release, "%u.%u", &major, &minor) != 2)
        return std::nullopt;
    return std::pair(major, minor);
}

} // namespace

SeccompHost::SeccompHost(QWidget* parent) : QToolButton(parent)
{
    setPopupMode(QToolButton::InstantPopup);
    setToolButtonStyle(Qt::ToolButtonTextOnly);
    setAutoRaise(true);
    setAccessibleName(tr("Host"));
    setToolTip(tr("Machine, kernel, engine and runtime decide what of a profile counts. Choose others to see what it comes to there; no file changes."));
    auto* menu = new QMenu(this);
    setMenu(menu);
    QMenu* machines = addMenu(tr("&Machine"), Machine);
    for (const seccomp::Machine& machine : seccomp::machines()) {
        const std::string_view name = seccomp::engineNameOf(machine.word);
        if (!name.empty() && name != "x86") // a 32-bit x86 image runs on amd64
            offer(machines, Machine, QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())), [name](Target& target) { target.arch = name; });
    }
    QMenu* kernels = addMenu(tr("&Kernel"), Kernel);
    if (const auto here = kernelHere())
        offer(kernels, Kernel, tr("Linux %1.%2, as here").arg(here->first).arg(here->second), [here](Target& target) { std::tie(target.kernelMajor, target.kernelMinor) = *here; });
    offer(kernels, Kernel, tr("Linux 4.7, before ptrace was safe to allow"), [](Target& target) { std::tie(target.kernelMajor, target.kernelMinor) = std::pair(4U, 7U); });
    QMenu* engines = addMenu(tr("&Engine"), Engine);
    offer(engines, Engine, QStringLiteral("Podman"), [](Target& target) { target.engine = seccomp::Engine::Podman; });
    QMenu* runtimes = addMenu(tr("&Runtime"), Runtime);
    offer(runtimes, Runtime, QStringLiteral("runc"), [](Target& target) { target.runtime = seccomp::Runtime::Runc; });
    offer(runtimes, Runtime, QStringLiteral("crun"), [](Target& target) { target.runtime = seccomp::Runtime::Crun; });
    offer(runtimes, Runtime, tr("gVisor or Kata"), [](Target& target) { target.runtime = seccomp::Runtime::Sandbox; });
}

QMenu* SeccompHost::addMenu(const QString& title, std::size_t choice)
{
    QMenu* menu = this->menu()->addMenu(title);
    m_groups[choice] = new QActionGroup(menu);
    const QString usual = choice == Kernel ? tr("Linux 5.10 or later") : choice == Engine ? QStringLiteral("Docker") : tr("As the service has it");
    offer(menu, choice, usual, {});
    menu->actions().constFirst()->setChecked(true);
    return menu;
}

void SeccompHost::offer(QMenu* menu, std::size_t choice, const QString& text, const Set& set)
{
    QAction* action = menu->addAction(text);
    action->setCheckable(true);
    action->setActionGroup(m_groups[choice]);
    connect(action, &QAction::triggered, this, [this, choice, set] {
        m_chosen[choice] = set;
        Q_EMIT changed();
    });
}

void SeccompHost::apply(Target& target)
{
    for (const Set& set : m_chosen)
        if (set)
            set(target);
    const QString runtime = target.runtime == seccomp::Runtime::Runc ? QStringLiteral("runc") : target.runtime == seccomp::Runtime::Crun ? QStringLiteral("crun") : tr("gVisor or Kata");
    const QString engine = target.engine == seccomp::Engine::Docker ? QStringLiteral("Docker") : QStringLiteral("Podman");
    setText(tr("For %1, Linux %2.%3, %4, %5").arg(QString::fromStdString(target.arch)).arg(target.kernelMajor).arg(target.kernelMinor).arg(engine, runtime));
}

} // namespace hullwright::ui
