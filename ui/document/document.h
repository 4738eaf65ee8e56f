// One open file: its text, its undo stack, and the analysis of its last good text. Nobody else changes text.
#pragma once

#include "core/analysis/analysis.h"
#include "core/text/patch.h"
#include "core/yaml/edit.h"
#include "ui/document/disk_state.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <QUndoStack>

#include <chrono>
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
    ~Document() override;

    /// Reads a file and replaces the document by it; the undo stack starts anew. On error the document stays as it was.
    [[nodiscard]] Result<void> open(const QString& path);
    /// What a save does where the file is no longer what was opened or saved last.
    enum class OnConflict { Refuse, Overwrite };
    /// Saves to the file it was opened from, atomically; `saveAs` gives it another.
    [[nodiscard]] Result<void> save(OnConflict onConflict = OnConflict::Refuse);
    [[nodiscard]] Result<void> saveAs(const QString& path);
    /// A document without a file (a sample, a test).
    void setText(const QString& name, std::string text);
    /// Back to no file at all.
    void close();

    [[nodiscard]] const std::string& text() const { return m_text; } ///< as it will be saved
    [[nodiscard]] QString filePath() const { return m_filePath; }    ///< absolute; empty where there is none
    [[nodiscard]] QString displayName() const;
    [[nodiscard]] DocumentState state() const { return m_state; }
    [[nodiscard]] const std::optional<Error>& error() const { return m_error; } ///< why it is Broken or ReadOnly, or was never good
    [[nodiscard]] bool editable() const { return m_state == DocumentState::Good; } ///< for panels and fixes
    /// Of the last good text; null where there never was one.
    [[nodiscard]] const analysis::AnalysisPtr& analysis() const { return m_analysis; }
    [[nodiscard]] QUndoStack* undoStack() { return &m_undo; }
    [[nodiscard]] bool modified() const { return !m_undo.isClean(); }
    /// A text is there to look at, good or not.
    [[nodiscard]] bool isOpen() const { return m_open; }
    /// The source view may change the text: everything but ReadOnly.
    [[nodiscard]] bool textEditable() const { return m_open && m_state != DocumentState::ReadOnly; }
    /// The file has other bytes than were opened or saved last. False where there is no file.
    [[nodiscard]] bool changedOnDisk() const;

    /// The one way for panels, tree and fixes: applies the edits as one undo step with a sentence for it
    /// ("Drop NET_RAW from web"). On error nothing has changed, and the error says why.
    [[nodiscard]] Result<void> perform(const QString& sentence, const std::vector<yaml::Operation>& operations);
    /// The way for the source view: a change of text as typed. Consecutive typing at one place becomes one undo step.
    enum class Typing {
        Merge,    ///< joins the step before where it continues it
        Separate, ///< a step of its own (a paste)
        SameStep, ///< the same keystroke as the change before (typing over a selection removes, then inserts)
    };
    void type(const text::Patch& patch, const QString& sentence, Typing typing);
    /// A prepared patch as one undo step (a plan, a merge of an external change).
    [[nodiscard]] Result<void> applyPatch(const QString& sentence, const text::Patch& patch);

    /// Analyses typed text now instead of after the pause that normally ends typing.
    void settle();
    /// False while typed text waits for its analysis: analysis() is then of an older text than text().
    [[nodiscard]] bool settled() const { return !m_timer.isActive(); }
    void setTypingDelay(std::chrono::milliseconds delay);

Q_SIGNALS:
    /// The text changed by this patch (also by undo and redo). Before it, text() was the text that the patch applies to.
    void textChanged(const hullwright::text::Patch& patch);
    /// Another text took its place (open, setText, close): the undo stack is empty, views start over.
    void textReplaced();
    /// A new analysis of a good text; `before` may be null (a file was opened), `after` may be (a text that never was good).
    void analysisChanged(const hullwright::analysis::AnalysisPtr& before, const hullwright::analysis::AnalysisPtr& after);
    /// state(), error(), filePath() or modified() changed.
    void stateChanged();

private:
    friend class EditCommand;
    enum class Refresh { Now, AfterTyping };
    void applyNow(const text::Patch& patch, Refresh refresh);
    void replaceText(std::string text);
    void refresh();
    void adopt(analysis::AnalysisPtr next);
    void fail(Error error);
    [[nodiscard]] analysis::Settings settings() const;
    [[nodiscard]] Result<void> refusal() const;
    [[nodiscard]] Result<void> writeTo(const QString& path);

    std::string m_text;
    QString m_filePath, m_name;
    DocumentState m_state = DocumentState::Empty;
    std::optional<Error> m_error;
    analysis::AnalysisPtr m_analysis;
    analysis::AnalysisPtr m_prepared; ///< computed ahead of a command that is about to be pushed, so that it is not computed twice
    text::Patch m_sinceGood;          ///< from the analysed text to the text
    DiskState m_disk;
    bool m_open = false;
    QUndoStack m_undo;
    QTimer m_timer;
};

} // namespace hullwright::ui
