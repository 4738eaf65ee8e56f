// Starts a hardened stack beside the running one, follows its log, and offers to take back the one step that a line points at.
#pragma once

#include "core/harden/trial.h"
#include "ui/document/document.h"
#include "core/harden/plan.h"
#include "ui/models/background_job.h"
#include "ui/models/trial_runner.h"
#include "ui/views/dialogs.h"

#include <QDialog>

#include <map>
#include <memory>
#include <optional>
#include <set>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTemporaryDir;
class QTreeWidget;
class QWidget;

namespace hullwright::ui {

class ExportFlow;

class TryDialog : public QDialog {
    Q_OBJECT
public:
    TryDialog(Document& document, Dialogs& dialogs, ExportFlow& exports, QWidget* parent = nullptr);
    ~TryDialog() override;

    /// Nothing: the file as it stands. Steps that were left out before stay in, but those named.
    void choose(std::optional<harden::Preset> preset, const std::set<std::string>& leftOut = {}, const std::set<std::string>& overruled = {},
                const std::map<std::string, std::size_t>& taken = {});
    /// Looks again for what is at hand.
    void findEngines();
    void start();
    /// Takes down what runs.
    void stop();
    /// The window goes: whatever runs is taken down without it.
    void abandon();
    [[nodiscard]] TrialRunner& runner() { return m_runner; }
    void reject() override;

Q_SIGNALS:
    void failed(const hullwright::Error& error);

private:
    static constexpr int kAsItStands = -1;

    /// Something that a line of the log, or how a container stands, points at.
    struct Cause {
        harden::Blame blame;
        QString evidence; ///< the first that did, as a sentence
        QString way;  ///< what taking it back is called; empty where there is no such way
    };

    void build();
    void layOut();
    [[nodiscard]] QTreeWidget* makeServices();
    [[nodiscard]] QTreeWidget* makeCauses();
    void onPlanned(const harden::Plan& plan);
    void prepare();
    [[nodiscard]] static bool isThere(const std::filesystem::path& path);
    [[nodiscard]] Result<harden::Trial> makeTrial(const QString& folder, harden::Engine::Dialect dialect);
    [[nodiscard]] bool agreed(const harden::Trial& trial, const harden::TrialCommands& commands);
    void onPhase(TrialRunner::Phase phase);
    void onWritten(const QStringList& lines);
    void onStates(const QStringList& lines);
    void showLine(const harden::LogLine& line, bool points);
    void addCause(const harden::Blame& blame, const QString& evidence);
    void blameStates();
    [[nodiscard]] static QString stateWords(const harden::TrialState& state);
    void showCause(std::size_t index);
    [[nodiscard]] const Cause* currentCause() const;
    [[nodiscard]] QString detail() const;
    void takeBack();
    void startAgain();
    void applyPlan();
    void exportIt();
    void refresh();
    [[nodiscard]] QString summary() const;
    [[nodiscard]] QString running() const;
    [[nodiscard]] QString wayOf(const harden::Blame& blame) const;
    [[nodiscard]] const harden::Plan* plan() const { return m_plan ? &*m_plan : nullptr; }

    Document& m_document;
    Dialogs& m_dialogs;
    ExportFlow& m_exports;
    QComboBox *m_what, *m_with;
    QPushButton *m_start, *m_stop, *m_back, *m_apply, *m_export;
    QLabel *m_summary, *m_causesTitle, *m_detail;
    QTreeWidget *m_services, *m_causes;
    QPlainTextEdit* m_log;

    BackgroundJob<harden::Plan> m_job;
    TrialRunner m_runner;
    std::vector<harden::Engine> m_engines;
    std::set<std::string> m_leftOut, m_overruled; ///< ids of steps
    std::map<std::string, std::size_t> m_taken;   ///< and those that the user decided, with the way
    analysis::AnalysisPtr m_before;               ///< what was planned or tried
    std::optional<harden::Plan> m_plan;
    analysis::AnalysisPtr m_tried;
    std::optional<harden::Trial> m_trial;
    std::map<std::string, QString> m_targets; ///< of its host paths, with where each really leads
    std::unique_ptr<QTemporaryDir> m_folder;
    std::vector<Cause> m_found;
    std::map<std::string, harden::TrialState> m_states; ///< by service, the worst of its containers
    std::vector<harden::HostPath> m_agreed;             ///< what the user let it have
    int m_agreedEngine = -1;
    bool m_planning = false, m_again = false;
    bool m_applied = false; ///< the steps are in the file by now: leaving one out of a plan takes nothing back
};

} // namespace hullwright::ui
