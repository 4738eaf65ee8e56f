// Asks an engine what it knows of an image, beside the window: one program with its arguments, no shell.
#pragma once

#include <QObject>
#include <QProcess>

#include <string>
#include <vector>

namespace hullwright::ui {

class ImageInspector : public QObject {
    Q_OBJECT
public:
    explicit ImageInspector(QObject* parent = nullptr);
    ~ImageInspector() override; ///< kills what runs

    void start(const std::vector<std::string>& command);
    /// Kills what runs; neither told() nor failed() comes.
    void cancel();
    [[nodiscard]] bool running() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void told(const QByteArray& json);
    void failed(const QString& line); ///< the last that the engine said

private:
    void read();
    void onFinished(int status, QProcess::ExitStatus how);

    QProcess m_process;
    QByteArray m_told, m_complaint;
};

} // namespace hullwright::ui
