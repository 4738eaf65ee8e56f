// A program in a session of its own: nobody is asked in a terminal, and it ends together with what it started.
#pragma once

#include <QProcess>
#include <QSignalBlocker>

#include <csignal>
#include <unistd.h>

namespace hullwright::ui {

/// Before it is started: without input, in a session of its own.
inline void giveOwnSession(QProcess& process)
{
    process.setStandardInputFile(QProcess::nullDevice());
    process.setChildProcessModifier([] { ::setsid(); });
}

/// Ends it and all that it started, without a signal of it.
inline void endSession(QProcess& process)
{
    constexpr int kPatience = 2000; // for what was killed
    const QSignalBlocker quiet(&process);
    if (const auto group = static_cast<pid_t>(process.processId()); group > 0)
        ::kill(-group, SIGKILL);
    process.kill();
    process.waitForFinished(kPatience);
}

} // namespace hullwright::ui
