// Asks what an export writes: the stack as it stands, or hardened first by a preset, and for which engine.
#pragma once

#include "ui/document/document.h"
#include "core/harden/dialect.h"
#include "core/harden/plan.h"
#include "ui/models/background_job.h"

#include <QDialog>

#include <map>
#include <optional>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QRadioButton;
class QVBoxLayout;

namespace hullwright::ui {

class ExportDialog : public QDialog {
    Q_OBJECT
public:
    explicit ExportDialog(Document& document, QWidget* parent = nullptr);

    /// Nothing: as it stands.
    void choose(std::optional<harden::Preset> preset);
    void chooseEngine(harden::Dialect dialect);
    /// False while the plan of the chosen preset is being worked out.
    [[nodiscard]] bool ready() const;
    /// The plan of the chosen preset; null for the stack as it stands. Only once ready().
    [[nodiscard]] const harden::Plan* plan() const;
    /// Of the engine that is to start it.
    [[nodiscard]] harden::Dialect dialect() const;
    /// The daemon.json to merge into, which need not be there; nothing where none is wanted, and for Podman, which has no daemon.
    [[nodiscard]] std::optional<QString> daemonFile() const;

private:
    static constexpr int kAsItStands = -1;

    QRadioButton* addChoice(QVBoxLayout& column, int id, const QString& text, const QString& about);
    void addEngine(QVBoxLayout& column);
    void addDaemon(QVBoxLayout& column);
    void workOut();
    void summarise();

    Document& m_document;
    QButtonGroup* m_choices;
    QLabel* m_summary;
    QComboBox* m_engine = nullptr;
    QCheckBox* m_daemon = nullptr;
    QLineEdit* m_daemonFile = nullptr;
    QPushButton* m_next;
    BackgroundJob<harden::Plan> m_job;
    std::map<int, harden::Plan> m_plans; ///< by preset, those that are worked out
    int m_working = kAsItStands;
};

} // namespace hullwright::ui
