// Runs a command of the user's under a service's seccomp profile, shows each call that is refused to it while it happens, and opens what the user allows.
#pragma once

#include "core/seccomp/allow_refused.h"
#include "ui/document/document.h"
#include "ui/models/bench_model.h"
#include "ui/models/bench_runner.h"
#include "ui/panels/seccomp_source.h"
#include "ui/views/dialogs.h"

#include <QDialog>

#include <optional>
#include <vector>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QRadioButton;
class QTreeView;

namespace hullwright::ui {

class ElidedLabel;

class BenchDialog : public QDialog {
    Q_OBJECT
public:
    BenchDialog(Document& document, Dialogs& dialogs, QWidget* parent = nullptr);

    /// Whose profile is tested; only while nothing runs.
    void setService(const QString& service);
    void start();
    void stop();
    void allowSelected();
    [[nodiscard]] BenchRunner& runner() { return m_runner; }
    [[nodiscard]] const BenchModel& model() const { return *m_model; }
    void reject() override; ///< ends what runs
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void buildTable();
    void buildModes();
    void layOut();
    [[nodiscard]] const compose::Service* service() const;
    void readProfile();
    [[nodiscard]] std::optional<std::vector<std::string>> command();
    void remember(const QString& line);
    void onEnded();
    void onWritten(const QStringList& lines, quint64 lost);
    void chooseFolder();
    void say(const QString& text);
    void refresh();
    void showDetail();
    [[nodiscard]] static QString joinedWords(const std::vector<seccomp::Allowance>& allowances);
    [[nodiscard]] QString sourceWords() const;
    [[nodiscard]] QString idleWords() const;
    [[nodiscard]] QString endWords(const seccomp::BenchResult& result) const;
    [[nodiscard]] QString startFailure(const seccomp::BenchResult& result) const;
    [[nodiscard]] QString refusedWords() const;
    [[nodiscard]] std::vector<seccomp::RefusedCall> chosen() const;
    [[nodiscard]] seccomp::BenchMode mode() const;

    Document& m_document;
    Dialogs& m_dialogs;
    QString m_service;
    SeccompSource m_source;
    BenchRunner m_runner;
    BenchModel* m_model;
    QString m_machine;       ///< that the service asks for
    QStringList m_history;   ///< commands of this window, the newest first
    QString m_said;          ///< how the last run ended, or why none began
    bool m_agreed = false;
    seccomp::BenchMode m_ran = seccomp::BenchMode::Enforce;

    ElidedLabel* m_about = nullptr;
    QComboBox* m_command = nullptr;
    QLineEdit* m_folder = nullptr;
    QRadioButton *m_enforce = nullptr, *m_whatIf = nullptr;
    QPushButton *m_run = nullptr, *m_stop = nullptr, *m_allow = nullptr, *m_choose = nullptr;
    QAction* m_allowAction = nullptr;
    QLabel *m_summary = nullptr, *m_detail = nullptr;
    QTreeView* m_table = nullptr;
    QPlainTextEdit* m_output = nullptr;
};

} // namespace hullwright::ui
