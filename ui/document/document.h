// One open file: its text, its undo stack, and the analysis of its last good text. Nobody else changes text.
#pragma once

#include "core/analysis/analysis.h"
#include "core/text/patch.h"
#include "core/yaml/edit.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <optional>
#include <vector>

namespace hullwright::ui {

/// How well the text is understood right now.
enum class DocumentState {
    Good,     ///< the analysis is of the text as it stands
    Broken,   ///< the text is not YAML at the moment; the analysis is of the last good text, panels are read-only
    ReadOnly, ///< the text can be looked at, not edited safely (the parsers disagree, an encoding that can't be kept)
    Empty,    ///< no file, or a text that never was good
};

class Document : public QObject {
    Q_OBJECT
public:
    explicit Document(QObject* parent = nullptr);

    /// Reads a file and replaces the document by it; the undo stack starts anew. On error the document stays as it was.
    [[nodiscard]] Result<void> open(const QString& path);
    /// Saves to the file it was opened from, atomically; `saveAs` gives it another.
    [[nodiscard]] Result<void> save();
    [[nodiscard]] Result<void> saveAs(const QString& path);
    /// A document without a file (a sample, a test).
    void setText(const QString& name, std::string text);

    [[nodiscard]] const std::string& text() const { return m_text; } ///< as it will be saved
    [[nodiscard]] QString filePath() const { return m_filePath; }    ///< absolute; empty where there is none
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] DocumentState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; } ///< why it is Broken or ReadOnly
    [[nodiscard]] bool editable() const { return m_state == DocumentState::Good; } ///< for panels and fixes
    /// Of the last good text; null only while state() is Empty.
    [[nodiscard]] const analysis::AnalysisPtr& analysis() const { return m_analysis; }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undo; }
    [[nodiscard]] bool modified() const { return !m_undo.isClean(); }

    /// The one way for panels, tree and fixes: applies the edits as one undo step with a sentence for it
    /// ("Drop NET_RAW from web"). On error nothing has changed, and the error says why.
    [[nodiscard]] Result<void> perform(const QString& sentence, const std::vector<yaml::Operation>& operations);
    /// The way for the source view: a change of text as typed. Consecutive typing at one place becomes one undo step.
    enum class Typing { Merge, Separate };
    void type(const text::Patch& patch, const QString& sentence, Typing typing);
    /// A prepared patch as one undo step (a plan, a merge of an external change).
    [[nodiscard]] Result<void> applyPatch(const QString& sentence, const text::Patch& patch);

Q_SIGNALS:
    /// The text changed by this patch (also by undo and redo). Before it, text() was the text that the patch applies to.
    void textChanged(const hullwright::text::Patch& patch);
    /// A new analysis of a good text; `before` may be null (a file was opened).
    void analysisChanged(const hullwright::analysis::AnalysisPtr& before, const hullwright::analysis::AnalysisPtr& after);
    /// state(), error(), filePath() or modified() changed.
    void stateChanged();

private:
    friend class EditCommand;
    void applyNow(const text::Patch& patch);

    std::string m_text;
    QString m_filePath, m_name;
    DocumentState m_state = DocumentState::Empty;
    std::optional<Error> m_error;
    analysis::AnalysisPtr m_analysis;
    QUndoStack m_undo;
};

} // namespace hullwright::ui
