// Says exactly which commands fetch a project's files of other hosts, and where to, and runs them once the user agrees.
#pragma once

#include "ui/document/document.h"
#include "ui/models/git_fetch.h"

#include <QDialog>

class QPushButton;
class QTemporaryDir;
class QVBoxLayout;

namespace hullwright::ui {

class RoleLabel;

class FetchDialog : public QDialog {
    Q_OBJECT
public:
    /// `references` as the project writes them; what git can't take is left out. The private folder is made in `root`, at once, and goes with the
    /// dialog unless its content was taken.
    FetchDialog(const QStringList& references, const QString& root, QWidget* parent = nullptr);
    ~FetchDialog() override;

    /// After it was accepted: by reference.
    [[nodiscard]] std::map<std::string, Fetched> fetched() const;

    void reject() override;

private:
    void plan(const QStringList& references);
    void addWords(QVBoxLayout& column);
    void addText(QVBoxLayout& column, const QString& label, const QString& name, const QString& text, int lines);
    void addButtons(QVBoxLayout& column);
    void run();
    void onFailed(const QString& line);

    std::shared_ptr<QTemporaryDir> m_folder;
    std::map<std::string, std::filesystem::path> m_places; ///< by reference; those of one repository and ref share one
    std::vector<std::vector<std::string>> m_commands;
    GitFetch m_git;
    RoleLabel* m_state = nullptr;
    QPushButton* m_run = nullptr;
};

} // namespace hullwright::ui
