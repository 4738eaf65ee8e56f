// Completes while one types in the source: asks core what may stand at the caret, shows it, and writes what was chosen.
//
// The editor keeps the focus. A list that opened by itself takes Enter only where nothing else may stand there; Ctrl+Space asks for it anywhere.
#pragma once

#include "core/compose/completion.h"
#include "ui/document/document.h"

#include <QObject>

#include <optional>

class QKeyEvent;

namespace hullwright::ui {

class CompletionPopup;
class SourceEditor;

class SourceCompleter : public QObject {
    Q_OBJECT
public:
    SourceCompleter(SourceEditor& editor, Document& document, QObject* parent = nullptr);

    /// Shows what may stand at the caret, whatever is typed there (Ctrl+Space).
    void open();
    void close();
    [[nodiscard]] bool isOpen() const;
    [[nodiscard]] CompletionPopup& popup() const { return *m_popup; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    enum class Asked { ByTyping, ByHand };

    void onEdited(std::size_t removed, const QByteArray& inserted);
    void refresh();
    void show(Asked asked);
    void accept();
    /// The text has moved on the screen: a message came above it, as it does when a half-typed key is no YAML.
    void follow();
    [[nodiscard]] bool onKey(const QKeyEvent& event);
    [[nodiscard]] bool takesEnter() const;

    SourceEditor& m_editor;
    Document& m_document;
    CompletionPopup* m_popup;
    compose::Completion m_completion;
    Asked m_asked = Asked::ByTyping;
    bool m_waiting = false;              ///< a keystroke is to be followed
    std::optional<std::size_t> m_closed; ///< the word whose list was closed by hand
};

} // namespace hullwright::ui
