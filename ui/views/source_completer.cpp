#include "ui/views/source_completer.h"

#include "ui/views/completion_popup.h"
#include "ui/views/source_editor.h"

#include <QKeyEvent>
#include <QListView>

#include <cctype>

namespace hullwright::ui {

namespace {

compose::KnownNames namesOf(const analysis::AnalysisPtr& analysis)
{
    compose::KnownNames names;
    if (!analysis)
        return names;
    const compose::Stack& stack = *analysis->project.stack;
    for (const auto& service : stack.services)
        names.services.push_back(service->name);
    const auto keys = [](const auto& items, std::vector<std::string>& out) {
        for (const auto& item : items)
            out.push_back(item.key);
    };
    keys(stack.networks, names.networks);
    keys(stack.volumes, names.volumes);
    keys(stack.secrets, names.secrets);
    keys(stack.configs, names.configs);
    return names;
}

/// What may be part of a word; anything else ends it.
bool continuesWord(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_' || c == '-' || c == '.' || c == ':' || c == '=';
}

} // namespace

SourceCompleter::SourceCompleter(SourceEditor& editor, Document& document, QObject* parent)
    : QObject(parent), m_editor(editor), m_document(document), m_popup(new CompletionPopup(&editor))
{
    editor.installEventFilter(this);
    connect(&editor, &SourceEditor::edited, this, [this](std::size_t, std::size_t removed, const QByteArray& inserted, bool) { onEdited(removed, inserted); });
    connect(&editor, &SourceEditor::caretMoved, this, [this](std::size_t caret) {
        // Typing moves the caret as well; it is followed once the keystroke is done.
        if (!m_waiting && isOpen() && (caret < m_completion.range.begin || caret > m_completion.range.end))
            close();
    });
    connect(&document, &Document::textReplaced, this, &SourceCompleter::close);
    connect(&document, &Document::stateChanged, this, &SourceCompleter::follow);
    connect(m_popup, &CompletionPopup::picked, this, &SourceCompleter::accept);
}

bool SourceCompleter::isOpen() const
{
    return m_popup->isVisible();
}

void SourceCompleter::close()
{
    m_popup->hide();
}

void SourceCompleter::onEdited(std::size_t removed, const QByteArray& inserted)
{
    const bool typed = inserted.size() == 1 && continuesWord(inserted.front());
    if (!typed && !(isOpen() && inserted.isEmpty() && removed > 0)) {
        close();
        if (!inserted.isEmpty())
            m_closed.reset();
        return;
    }
    if (m_waiting)
        return;
    m_waiting = true;
    // The document takes the keystroke over first.
    QMetaObject::invokeMethod(this, &SourceCompleter::refresh, Qt::QueuedConnection);
}

void SourceCompleter::refresh()
{
    m_waiting = false;
    if (m_editor.hasFocus())
        show(isOpen() ? m_asked : Asked::ByTyping);
}

void SourceCompleter::open()
{
    m_closed.reset();
    show(Asked::ByHand);
}

void SourceCompleter::show(Asked asked)
{
    if (m_editor.isReadOnly())
        return;
    m_asked = asked;
    m_completion = compose::complete(m_editor.bytes(), m_editor.caret(), namesOf(m_document.analysis()));
    const bool unasked = asked == Asked::ByTyping && (m_completion.typed.empty() || m_closed == m_completion.range.begin);
    if (m_completion.candidates.empty() || unasked)
        return close();
    m_popup->open(m_completion.candidates, m_editor.placeOf(m_completion.range.begin), asked == Asked::ByHand || m_completion.closed);
}

/// Enter ends a line while one types; it takes an entry only where that can't be what was meant.
bool SourceCompleter::takesEnter() const
{
    const compose::Candidate* now = m_popup->current();
    return now && (now->kind == compose::Candidate::Kind::Key || now->label != m_completion.typed);
}

void SourceCompleter::accept()
{
    const compose::Candidate* now = m_popup->current();
    if (!now)
        return;
    const std::string insert = now->insert;
    const text::Span range = m_completion.range;
    close();
    m_editor.typeOver(range.begin, range.end, insert);
}

void SourceCompleter::follow()
{
    const auto place = [this] {
        if (isOpen())
            m_popup->place(m_editor.placeOf(m_completion.range.begin));
    };
    QMetaObject::invokeMethod(this, place, Qt::QueuedConnection); // once the layout is done
}

bool SourceCompleter::onKey(const QKeyEvent& event)
{
    if (!isOpen() || (event.modifiers() & ~Qt::KeypadModifier) != Qt::NoModifier)
        return false;
    switch (event.key()) {
    case Qt::Key_Down: m_popup->step(1); return true;
    case Qt::Key_Up: m_popup->step(-1); return true;
    case Qt::Key_PageDown: m_popup->step(8); return true;
    case Qt::Key_PageUp: m_popup->step(-8); return true;
    case Qt::Key_Escape:
        m_closed = m_completion.range.begin;
        close();
        return true;
    case Qt::Key_Tab:
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (!takesEnter()) {
            close();
            return false;
        }
        accept();
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right:
    case Qt::Key_Home:
    case Qt::Key_End: close(); return false;
    default: return false;
    }
}

bool SourceCompleter::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: {
        // The window has shortcuts on some of these keys; while the list is open they are the list's.
        const auto& key = *static_cast<QKeyEvent*>(event);
        const bool ours = isOpen() && (key.key() == Qt::Key_Escape || key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter || key.key() == Qt::Key_Tab);
        if (ours) {
            event->accept();
            return true;
        }
        break;
    }
    case QEvent::KeyPress:
        if (onKey(*static_cast<QKeyEvent*>(event)))
            return true;
        break;
    case QEvent::FocusOut:
    case QEvent::Hide:
    case QEvent::Wheel: close(); break;
    case QEvent::Resize: follow(); break;
    default: break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace hullwright::ui
