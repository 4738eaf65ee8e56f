// A private Docker engine for tests: whether one can be had here, and a script that is run beside it.
#pragma once

#include "tests/support/test_paths.h"

#include <QByteArray>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>

#include <filesystem>

#include <unistd.h>

namespace hullwright::test {

/// The command that starts one; its own text says how it is called.
inline QString engineTool()
{
    return QString::fromStdString((sharedDirectory() / "tools" / "engine").string());
}

/// Why there is none here, in the words that a test skips with; empty where there is one. `programs` are what the test needs besides.
inline QByteArray engineMissing(const QStringList& programs = {})
{
    if (geteuid() != 0 || sharedDirectory().empty() || !std::filesystem::exists(engineTool().toStdString()))
        return "NOT TRIED on a real engine: that needs root and the tool that starts a private one";
    for (const QString& program : QStringList{QStringLiteral("dockerd"), QStringLiteral("containerd"), QStringLiteral("runc"), QStringLiteral("docker"), QStringLiteral("busybox")} + programs)
        if (QStandardPaths::findExecutable(program).isEmpty())
            return "NOT TRIED on a real engine: " + program.toLocal8Bit() + " is not here";
    return {};
}

struct EngineRun {
    int status = -1;
    QByteArray output;
    QByteArray notTried; ///< the words to skip with, where the engine did not start
};

/// Starts an engine, runs a shell script with these arguments while DOCKER_HOST names it, and stops it. A script that ends with 2 could not try.
inline EngineRun besideEngine(const char* script, const QStringList& arguments, int milliseconds)
{
    QProcess process;
    process.setProcessChannelMode(QProcess::MergedChannels);
    process.start(engineTool(), QStringList{QStringLiteral("with"), QStringLiteral("sh"), QStringLiteral("-c"), QString::fromUtf8(script), QStringLiteral("sh")} + arguments);
    const bool ended = process.waitForFinished(milliseconds);
    EngineRun run{process.exitCode(), process.readAll(), {}};
    if (!ended || run.status == 2)
        run.notTried = run.output.isEmpty() ? QByteArray("NOT TRIED on a real engine: it did not start") : run.output;
    return run;
}

} // namespace hullwright::test
