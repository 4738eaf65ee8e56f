// Clones repositories with git, one after the other, beside the window: no shell, no questions, nothing of them is run.
#pragma once

#include <QObject>
#include <QProcess>
#include <QStringList>

#include <string>
#include <vector>

namespace hullwright::compose {
struct GitReference;
}

namespace hullwright::ui {

/// The command that clones what a reference names into a folder, which is made; the program first.
[[nodiscard]] std::vector<std::string> cloneCommand(const compose::GitReference& reference, const std::string& folder);

/// The variables that it is run with besides the user's own, as NAME=VALUE.
[[nodiscard]] std::vector<std::string> cloneSettings();

class GitFetch : public QObject {
    Q_OBJECT
public:
    explicit GitFetch(QObject* parent = nullptr);
    ~GitFetch() override; ///< kills what runs

    /// Runs the commands in their order, up to the first that fails.
    void start(const std::vector<std::vector<std::string>>& commands);
    /// Kills what runs, with all that it started; neither fetched() nor failed() comes.
    void cancel();
    [[nodiscard]] bool running() const { return m_process.state() != QProcess::NotRunning; }

Q_SIGNALS:
    void progressed(const QString& line);
    void fetched();
    void failed(const QString& line); ///< the last that git said

private:
    void next();
    void read();
    void onFinished(int status, QProcess::ExitStatus how);

    QProcess m_process;
    std::vector<std::vector<std::string>> m_left; ///< the next one last
    QString m_line;
};

} // namespace hullwright::ui
