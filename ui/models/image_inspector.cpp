#include "ui/models/image_inspector.h"

#include "ui/models/own_session.h"

namespace hullwright::ui {

namespace {

constexpr qsizetype kMostInspected = 17 * 1024 * 1024;  ///< more than is read: the reader says so
constexpr qsizetype kMostComplaint = 4096;

} // namespace

ImageInspector::ImageInspector(QObject* parent) : QObject(parent)
{
    giveOwnSession(m_process);
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &ImageInspector::read);
    connect(&m_process, &QProcess::readyReadStandardError, this, &ImageInspector::read);
    connect(&m_process, &QProcess::finished, this, &ImageInspector::onFinished);
    connect(&m_process, &QProcess::errorOccurred, this, [this](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart)
            Q_EMIT failed(m_process.errorString());
    }, Qt::QueuedConnection); // the process is not to be started again before it is done with this
}

ImageInspector::~ImageInspector()
{
    cancel();
}

void ImageInspector::start(const std::vector<std::string>& command)
{
    if (running() || command.empty())
        return;
    m_told.clear();
    m_complaint.clear();
    QStringList arguments;
    for (std::size_t i = 1; i < command.size(); ++i)
        arguments << QString::fromStdString(command[i]);
    m_process.start(QString::fromStdString(command.front()), arguments, QIODevice::ReadOnly);
}

void ImageInspector::cancel()
{
    if (!running())
        return;
    endSession(m_process);
}

void ImageInspector::read()
{
    const QByteArray more = m_process.readAllStandardOutput();
    if (m_told.size() < kMostInspected)
        m_told += more;
    m_complaint = (m_complaint + m_process.readAllStandardError()).right(kMostComplaint);
}

void ImageInspector::onFinished(int status, QProcess::ExitStatus how)
{
    read();
    if (how == QProcess::NormalExit && status == 0)
        return Q_EMIT told(m_told);
    const QStringList lines = QString::fromUtf8(m_complaint).split(u'\n', Qt::SkipEmptyParts);
    Q_EMIT failed(lines.isEmpty() ? QString() : lines.back().trimmed());
}

} // namespace hullwright::ui
