#include "ui/models/trial_runner.h"

#include <QProcessEnvironment>

namespace hullwright::ui {

namespace {

constexpr int kAskEvery = 2000;      ///< how the containers stand
constexpr int kPatience = 8000;      ///< for a program that was asked to end
constexpr qsizetype kLongestLine = 16 * 1024; ///< without an end: a service may write anything

QStringList argumentsOf(const std::vector<std::string>& command)
{
    QStringList arguments;
    for (std::size_t i = 1; i < command.size(); ++i)
        arguments << QString::fromStdString(command[i]);
    return arguments;
}

/// Variables that would choose other files or parts of them.
QProcessEnvironment plainEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"COMPOSE_FILE", "COMPOSE_PROFILES", "COMPOSE_PROJECT_NAME", "COMPOSE_ENV_FILES"})
        environment.remove(QLatin1String(name));
    return environment;
}

} // namespace

TrialRunner::TrialRunner(QObject* parent) : QObject(parent)
{
    for (QProcess* process : {&m_process, &m_states}) {
        process->setProcessEnvironment(plainEnvironment());
        process->setStandardInputFile(QProcess::nullDevice());
    }
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    m_asking.setInterval(kAskEvery);
    m_patience.setInterval(kPatience);
    m_patience.setSingleShot(true);
    connect(&m_process, &QProcess::readyRead, this, &TrialRunner::read);
    connect(&m_process, &QProcess::finished, this, [this](int status) { onFinished(status); });
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error != QProcess::FailedToStart)
            return;
        Q_EMIT written({m_process.errorString()});
        onFinished(127);
    }, Qt::QueuedConnection); // the process is not to be started again before it is done with this
    connect(&m_asking, &QTimer::timeout, this, &TrialRunner::askStates);
    connect(&m_patience, &QTimer::timeout, &m_process, &QProcess::kill);
    connect(&m_states, &QProcess::finished, this, [this](int status) {
        const QStringList lines = QString::fromUtf8(m_states.readAllStandardOutput()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
        if (status == 0 && (m_phase == Phase::Starting || m_phase == Phase::Running))
            Q_EMIT statesTold(lines);
    });
}

TrialRunner::~TrialRunner()
{
    for (QProcess* process : {&m_process, &m_states}) {
        process->disconnect(this);
        if (process->state() == QProcess::NotRunning)
            continue;
        process->kill();
        process->waitForFinished(1000);
    }
}

void TrialRunner::enter(Phase phase)
{
    if (phase == m_phase)
        return;
    m_phase = phase;
    if (phase == Phase::Starting)
        m_asking.start();
    else if (phase != Phase::Running)
        m_asking.stop();
    Q_EMIT phaseChanged(phase);
}

void TrialRunner::run(const std::vector<std::string>& command)
{
    m_begun.clear();
    m_process.setWorkingDirectory(m_folder);
    m_process.start(QString::fromStdString(command.front()), argumentsOf(command), QIODevice::ReadOnly);
}

void TrialRunner::start(const harden::TrialCommands& commands, const QString& folder)
{
    if (m_phase != Phase::Idle)
        return;
    m_commands = commands;
    m_folder = folder;
    m_startFailed = false;
    enter(Phase::Clearing);
    run(m_commands.down);
}

void TrialRunner::stop()
{
    if (m_phase == Phase::Idle || m_phase == Phase::Stopping)
        return;
    enter(Phase::Stopping);
    if (m_process.state() == QProcess::NotRunning)
        return run(m_commands.down);
    m_process.terminate(); // then onFinished() goes on
    m_patience.start();
}

void TrialRunner::onFinished(int status)
{
    read();
    if (!m_begun.isEmpty())
        Q_EMIT written({QString::fromUtf8(std::exchange(m_begun, {}))});
    // The start was asked to end: only now it holds nothing any more that a take-down would miss.
    const bool wasDown = m_process.arguments() == argumentsOf(m_commands.down);
    const bool ended = m_patience.isActive();
    m_patience.stop();
    switch (m_phase) {
    case Phase::Clearing:
        enter(Phase::Starting);
        return run(m_commands.up);
    case Phase::Starting:
        m_startFailed = status != 0;
        enter(Phase::Running);
        return run(m_commands.logs);
    case Phase::Stopping:
        if (!wasDown || ended)
            return run(m_commands.down);
        return enter(Phase::Idle);
    case Phase::Idle:
    case Phase::Running: // every service has ended; how they ended is still asked
        break;
    }
}

void TrialRunner::read()
{
    m_begun += m_process.readAll();
    QStringList lines;
    for (qsizetype end = m_begun.indexOf('\n'); end >= 0; end = m_begun.indexOf('\n')) {
        lines << QString::fromUtf8(m_begun.left(end));
        m_begun.remove(0, end + 1);
    }
    if (m_begun.size() > kLongestLine)
        lines << QString::fromUtf8(std::exchange(m_begun, {}));
    if (!lines.isEmpty())
        Q_EMIT written(lines);
}

void TrialRunner::askStates()
{
    if (!m_commands.states.empty() && m_states.state() == QProcess::NotRunning)
        m_states.start(QString::fromStdString(m_commands.states.front()), argumentsOf(m_commands.states), QIODevice::ReadOnly);
}

void TrialRunner::abandon()
{
    if (m_phase == Phase::Idle)
        return;
    m_process.disconnect(this);
    m_process.kill();
    m_process.waitForFinished(1000);
    enter(Phase::Idle);
    QProcess last;
    last.setProcessEnvironment(plainEnvironment());
    last.setProgram(QStringLiteral("/bin/sh"));
    last.setArguments(QStringList{QStringLiteral("-c"), QStringLiteral("folder=$1; shift; \"$@\" >/dev/null 2>&1; rm -rf -- \"$folder\""), QStringLiteral("sh"), m_folder, QString::fromStdString(m_commands.down.front())}
                      + argumentsOf(m_commands.down));
    last.setWorkingDirectory(QStringLiteral("/"));
    last.startDetached();
}

} // namespace hullwright::ui
