// Export from the window: asks whether to harden first and for a folder, writes the set, and says what was written.
#pragma once

#include "core/harden/export_set.h"
#include "ui/document/app_settings.h"
#include "ui/document/document.h"
#include "ui/views/dialogs.h"

#include <QObject>
#include <QStringList>

#include <functional>
#include <memory>
#include <optional>

namespace hullwright::ui {

class ExportFlow : public QObject {
    Q_OBJECT
public:
    ExportFlow(Document& document, AppSettings& settings, Dialogs& dialogs, QWidget* window);

    /// Asks, then writeTo(). False where the user gave up or it failed; failures are told by failed(). `engine`: chosen to begin with, else the one of last time.
    bool run(std::optional<harden::Dialect> engine = {});
    /// Writes what `plan` made of the stack, or where there is none the stack as it stands: the same set as `hullwright-cli harden --output`.
    /// `dialect`: of the engine that is to start it. `daemonFile`: a daemon.json to merge into, which need not be there; the new one goes along.
    bool writeTo(const QString& folder, const harden::Plan* plan = nullptr, harden::Dialect dialect = harden::Dialect::Docker, const std::optional<QString>& daemonFile = {});

    /// What was exported last has files of passwords in it, and the project's .gitignore does not list them.
    [[nodiscard]] bool proposesIgnoring() const;
    /// The first half of that, for another window over the same document.
    [[nodiscard]] bool secretsWritten() const { return m_secretsWritten; }
    void setSecretsWritten(bool written) { m_secretsWritten = written; }
    /// Lists them there: one undo step, saved with the project.
    bool ignoreSecrets();
    /// What ignoreSecrets() is called, as an action and as a step.
    [[nodiscard]] static QString ignoringTitle();

Q_SIGNALS:
    void failed(const hullwright::Error& error);
    /// `notes`: what hardening did, what was left out and why, as sentences in the language of the moment.
    void exported(const QString& folder, int files, const std::function<QString()>& notes);

private:
    bool tell(const Error& error); ///< always false
    [[nodiscard]] std::shared_ptr<const harden::ExportSet> setOf(const harden::Plan* plan, harden::Dialect dialect, const std::optional<harden::DaemonFile>& daemon);
    [[nodiscard]] QString ignoreFile() const;
    enum class Hardened { No, Yes };
    [[nodiscard]] static QString notesOf(const harden::ExportSet& set, Hardened hardened);

    Document& m_document;
    AppSettings& m_settings;
    Dialogs& m_dialogs;
    QWidget* m_window;
    bool m_secretsWritten = false;
};

} // namespace hullwright::ui
