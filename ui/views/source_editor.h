// A text editor over bytes: what the user changes comes out as byte ranges, and nothing but its owner changes the text by program.
#pragma once

#include <Qsci/qsciscintilla.h>

#include <string>
#include <string_view>

class QsciLexer;

namespace hullwright::ui {

/// Offsets are bytes from the start of the text that was given to setBytes (UTF-8; bytes that are not are shown as such and kept).
/// It has no undo of its own: undo is the document's.
class SourceEditor : public QsciScintilla {
    Q_OBJECT
public:
    enum class Language { Yaml, Json };

    explicit SourceEditor(QWidget* parent = nullptr);

    /// Another text; caret at its start. Emits nothing.
    void setBytes(std::string_view bytes);
    /// Replaces a range without emitting edited(); caret, scroll position and folds elsewhere stay.
    void replaceBytes(std::size_t begin, std::size_t end, std::string_view with);
    /// Replaces a range as the user does who types: emits edited() and puts the caret behind what came.
    void typeOver(std::size_t begin, std::size_t end, std::string_view with);
    [[nodiscard]] std::string bytes() const;
    [[nodiscard]] std::size_t size() const;
    /// The rectangle of a byte on the screen, in global coordinates: as high as its line.
    [[nodiscard]] QRect placeOf(std::size_t offset) const;
    void setLanguage(Language language);

    [[nodiscard]] std::size_t caret() const;
    /// Puts the caret there and brings it into view, unfolding what hides it. Emits nothing.
    void goTo(std::size_t offset);
    void selectRange(std::size_t begin, std::size_t end);
    [[nodiscard]] std::size_t lineOf(std::size_t offset) const; ///< from 0
    /// What is selected; empty where nothing is.
    [[nodiscard]] std::string selectedBytes() const;

    /// Sets colours and fonts from the palette; called again where it changes.
    void applyStyle();

public Q_SLOTS:
    void cut() override;
    void paste() override;

Q_SIGNALS:
    /// The user changed the text: `removed` bytes at `offset` went, `inserted` came. `sameStep`: by the same keystroke as the last one.
    void edited(std::size_t offset, std::size_t removed, const QByteArray& inserted, bool sameStep);
    /// The palette changed: what others draw into the editor takes its colours anew.
    void styleChanged();
    /// The user moved the caret.
    void caretMoved(std::size_t offset);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    /// The widget's own actions() come first.
    void contextMenuEvent(QContextMenuEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;

private:
    void setUpEditing();
    void setUpMargins();
    void dropForeignKeys();
    void fitLineNumbers();
    void onModified(int position, int type, const char* text, int length);
    void onUpdate();
    void countAction(const QEvent* event);

    QsciLexer* m_lexer = nullptr;
    bool m_byProgram = false;
    int m_action = 0;
    int m_lastAction = -1;
    std::size_t m_knownCaret = 0;
    int m_digits = 0;
};

} // namespace hullwright::ui
