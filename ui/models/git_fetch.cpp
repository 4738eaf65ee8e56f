#include "ui/models/git_fetch.h"

#include "core/compose/remote.h"
#include "ui/models/own_session.h"

#include <QProcessEnvironment>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr qsizetype kLongestLine = 1024;

/// Without variables that would make git work on another repository, and without questions that nobody would see.
QProcessEnvironment fetchEnvironment()
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const char* name : {"GIT_DIR", "GIT_WORK_TREE", "GIT_INDEX_FILE", "GIT_OBJECT_DIRECTORY", "GIT_ALTERNATE_OBJECT_DIRECTORIES", "GIT_NAMESPACE", "GIT_TEMPLATE_DIR"})
        environment.remove(QLatin1String(name));
    for (const std::string& setting : cloneSettings()) {
        const auto equals = static_cast<qsizetype>(setting.find('='));
        const QString text = QString::fromStdString(setting);
        environment.insert(text.left(equals), text.mid(equals + 1));
    }
    return environment;
}

} // namespace

std::vector<std::string> cloneSettings()
{
    // Large files would come from wherever the repository says.
    return {"GIT_TERMINAL_PROMPT=0", "GIT_LFS_SKIP_SMUDGE=1"};
}

std::vector<std::string> cloneCommand(const compose::GitReference& reference, const std::string& folder)
{
    // A stranger's file named the address: no helper program of its choice, no hook, no link that leads out of the folder.
    std::vector<std::string> command{"git", "-c", "protocol.ext.allow=never", "-c", "protocol.file.allow=user", "-c", "core.hooksPath=/dev/null", "-c", "core.symlinks=false",
                                     "clone", "--progress", "--depth", "1", "--no-tags", "--single-branch"};
    if (!reference.ref.empty())
        command.insert(command.end(), {"--branch", reference.ref});
    command.insert(command.end(), {"--", reference.address, folder});
    return command;
}

GitFetch::GitFetch(QObject* parent) : QObject(parent)
{
    m_process.setProcessEnvironment(fetchEnvironment());
    m_process.setProcessChannelMode(QProcess::MergedChannels);
    giveOwnSession(m_process); // ssh finds no terminal to ask in
    connect(&m_process, &QProcess::readyRead, this, &GitFetch::read);
    connect(&m_process, &QProcess::finished, this, &GitFetch::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(tr("git can't be started, it has to be installed"));
    }, Qt::QueuedConnection); // the process is not to be started again before it is done with this
}

GitFetch::~GitFetch()
{
    cancel();
}

void GitFetch::start(const std::vector<std::vector<std::string>>& commands)
{
    if (running())
        return;
    m_left.assign(commands.rbegin(), commands.rend());
    next();
}

void GitFetch::cancel()
{
    m_left.clear();
    if (!running())
        return;
    endSession(m_process);
}

void GitFetch::next()
{
    if (m_left.empty()) {
        Q_EMIT fetched();
        return;
    }
    const std::vector<std::string> command = std::move(m_left.back());
    m_left.pop_back();
    m_line.clear();
    QStringList arguments;
    for (std::size_t i = 1; i < command.size(); ++i)
        arguments << QString::fromStdString(command[i]);
    m_process.start(QString::fromStdString(command.front()), arguments, QIODevice::ReadOnly);
}

void GitFetch::read()
{
    // Progress is written over itself: what ends a line there is a carriage return.
    const QString text = QString::fromUtf8(m_process.readAll()).replace(QLatin1Char('\r'), QLatin1Char('\n'));
    const QStringList lines = text.split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    if (lines.isEmpty())
        return;
    m_line = lines.back().trimmed().left(kLongestLine);
    Q_EMIT progressed(m_line);
}

void GitFetch::onFinished(int status, QProcess::ExitStatus how)
{
    read();
    if (how == QProcess::NormalExit && status == 0)
        return next();
    m_left.clear();
    Q_EMIT failed(m_line);
}

} // namespace hullwright::ui
