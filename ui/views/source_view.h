// The text of one of the document's files, editable: what is typed becomes the document's, what the document does is shown.
#pragma once

#include "ui/document/document.h"
#include "ui/document/selection.h"

#include <QWidget>

namespace hullwright::ui {

class FindBar;
class SourceCompleter;
class SourceEditor;
class SourceFixes;
class SourceHelp;
class SourceMarks;

class SourceView : public QWidget {
    Q_OBJECT
public:
    SourceView(Document& document, Selection& selection, QWidget* parent = nullptr);

    [[nodiscard]] SourceEditor& editor() { return *m_editor; }
    [[nodiscard]] FindBar& findBar() { return *m_find; }
    [[nodiscard]] SourceFixes& fixes() { return *m_fixes; }
    [[nodiscard]] SourceCompleter& completer() { return *m_completer; }
    /// What is said about a byte of the editor, as rich text.
    [[nodiscard]] QString helpAt(std::size_t offset) const;
    /// The number of the file on show. It follows the selection.
    [[nodiscard]] std::size_t file() const { return m_file; }
    void showFile(std::size_t file);
    /// Puts the caret at a place of a file's text and gives the editor the focus.
    void goTo(std::size_t file, text::Position position);

Q_SIGNALS:
    /// Another file is on show.
    void fileShown(std::size_t file);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void addHelp();
    void reload();
    void onEdited(std::size_t offset, std::size_t removed, const QByteArray& inserted, bool sameStep);
    void onTextChanged(std::size_t file, const text::Patch& patch);
    void showMarks();
    [[nodiscard]] std::optional<compose::Spot> spotOf(const yaml::Path& path) const;
    void onAnalysis();
    void onState();
    void onCaret(std::size_t offset);
    void onSelection(const yaml::Path& path, const QObject* source);
    void selectAtCaret();

    Document& m_document;
    Selection& m_selection;
    SourceEditor* m_editor;
    SourceMarks* m_marks;
    SourceHelp* m_help;
    SourceCompleter* m_completer;
    SourceFixes* m_fixes;
    FindBar* m_find;
    std::size_t m_file = 0;
    std::size_t m_bom = 0; ///< bytes of the text before the editor's first
    bool m_typing = false; ///< the document is taking over what the editor already shows
};

} // namespace hullwright::ui
