#include "ui/views/source_view.h"

#include "core/text/line_index.h"
#include "ui/views/find_bar.h"
#include "ui/views/source_completer.h"
#include "ui/views/source_editor.h"
#include "ui/views/source_fixes.h"
#include "ui/views/source_help.h"
#include "ui/views/source_marks.h"

#include <QAction>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr std::string_view kBom = "\xEF\xBB\xBF";

/// The bytes of a hunk that really differ, so that the caret and the folds beside them stay.
struct Change {
    std::size_t begin, end;
    std::string_view with;
};

/// False inside a character and between CR and LF: an editor must never see half of either.
bool isBoundary(std::string_view text, std::size_t at)
{
    if (at >= text.size())
        return true;
    return (static_cast<unsigned char>(text[at]) & 0xC0U) != 0x80U && !(at > 0 && text[at - 1] == '\r' && text[at] == '\n');
}

Change trimmed(const text::Hunk& hunk)
{
    const std::string_view removed = hunk.removed;
    const std::string_view inserted = hunk.inserted;
    const std::size_t most = std::min(removed.size(), inserted.size());
    std::size_t head = 0;
    while (head < most && removed[head] == inserted[head])
        ++head;
    while (head > 0 && (!isBoundary(removed, head) || !isBoundary(inserted, head)))
        --head;
    std::size_t tail = 0;
    while (tail < most - head && removed[removed.size() - 1 - tail] == inserted[inserted.size() - 1 - tail])
        ++tail;
    while (tail > 0 && (!isBoundary(removed, removed.size() - tail) || !isBoundary(inserted, inserted.size() - tail)))
        --tail;
    return {hunk.offset + head, hunk.offset + removed.size() - tail, inserted.substr(head, inserted.size() - head - tail)};
}

} // namespace

SourceView::SourceView(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection)
{
    m_editor = new SourceEditor(this);
    m_editor->setAccessibleName(tr("Source"));
    m_editor->setObjectName(QStringLiteral("source"));
    m_editor->setAccessibleDescription(tr("The text of the Compose file. Ctrl+Space shows what may stand at the caret, F1 what stands there, Alt+Enter what can be done about it. Press F6 to leave it."));
    m_marks = new SourceMarks(*m_editor, this);
    addHelp();
    m_find = new FindBar(*m_editor, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_editor, 1);
    layout->addWidget(m_find);
    setFocusProxy(m_editor);

    connect(m_editor, &SourceEditor::edited, this, &SourceView::onEdited);
    connect(m_editor, &SourceEditor::caretMoved, this, &SourceView::onCaret);
    connect(&m_document, &Document::textReplaced, this, [this] {
        m_file = 0;
        reload();
        Q_EMIT fileShown(0);
    });
    connect(&m_document, &Document::textChanged, this, &SourceView::onTextChanged);
    connect(&m_document, &Document::analysisChanged, this, &SourceView::onAnalysis);
    connect(&m_document, &Document::stateChanged, this, &SourceView::onState);
    connect(&m_selection, &Selection::changed, this, &SourceView::onSelection);
    reload();
    onAnalysis();
    onState();
}

void SourceView::addHelp()
{
    m_help = new SourceHelp(*m_editor, m_document, this);
    m_marks->setHelp([this](std::size_t offset) { return helpAt(offset); });
    m_completer = new SourceCompleter(*m_editor, m_document, this);
    const auto add = [this](const QString& text, const QList<QKeySequence>& keys, auto slot) {
        auto* action = new QAction(text, m_editor);
        action->setShortcuts(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_editor->addAction(action);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("What Is This?"), {QKeySequence(Qt::Key_F1)}, [this] { m_help->showAtCaret(); });
    m_fixes = new SourceFixes(*m_editor, m_document, *m_marks, this);
    add(tr("What Can Be Done Here"), {QKeySequence(Qt::ALT | Qt::Key_Return), QKeySequence(Qt::ALT | Qt::Key_Enter)}, [this] { m_fixes->open(); });
    add(tr("What May Stand Here"), {QKeySequence(Qt::CTRL | Qt::Key_Space)}, [this] { m_completer->open(); });
}

QString SourceView::helpAt(std::size_t offset) const
{
    return m_help->at(offset);
}

void SourceView::reload()
{
    const std::string_view text = m_document.text(m_file);
    m_bom = text.starts_with(kBom) ? kBom.size() : 0;
    const std::string_view shown = text.substr(m_bom);
    const auto first = shown.find_first_not_of(" \t\r\n");
    const bool json = first != std::string_view::npos && (shown[first] == '{' || shown[first] == '[');
    m_marks->clear();
    m_marks->clearError();
    m_editor->setLanguage(json ? SourceEditor::Language::Json : SourceEditor::Language::Yaml);
    m_editor->setBytes(shown);
    m_completer->close();
    m_help->setShown(m_file, m_bom);
    m_find->refresh();
}

void SourceView::onEdited(std::size_t offset, std::size_t removed, const QByteArray& inserted, bool sameStep)
{
    text::Hunk hunk;
    hunk.offset = offset + m_bom;
    hunk.removed = m_document.text(m_file).substr(hunk.offset, removed);
    hunk.inserted = inserted.toStdString();
    m_typing = true;
    m_document.type(m_file, text::Patch{{std::move(hunk)}}, tr("Type in the source"), sameStep ? Document::Typing::SameStep : Document::Typing::Merge);
    m_typing = false;
}

void SourceView::showFile(std::size_t file)
{
    if (file == m_file || file >= m_document.files().size())
        return;
    m_file = file;
    reload();
    showMarks();
    onState();
    Q_EMIT fileShown(file);
}

void SourceView::onTextChanged(std::size_t file, const text::Patch& patch)
{
    if (m_typing || file != m_file)
        return;
    const bool touchesBom = !patch.hunks.empty() && patch.hunks.front().offset < m_bom;
    if (touchesBom)
        return reload();
    for (auto hunk = patch.hunks.rbegin(); hunk != patch.hunks.rend(); ++hunk) {
        const Change change = trimmed(*hunk);
        m_editor->replaceBytes(change.begin - m_bom, change.end - m_bom, change.with);
    }
    if (!patch.hunks.empty() && !m_editor->hasFocus()) {
        // Someone else edited: what changed comes into view, the caret stays where the user left it.
        const auto line = static_cast<unsigned long>(m_editor->lineOf(trimmed(patch.hunks.front()).begin - m_bom));
        m_editor->SendScintilla(QsciScintillaBase::SCI_ENSUREVISIBLEENFORCEPOLICY, line);
    }
    m_find->refresh();
}

void SourceView::showMarks()
{
    if (const auto& analysis = m_document.analysis(); analysis && m_document.settled() && m_file < analysis->files().size())
        m_marks->show(analysis, m_file, m_bom);
    else if (!analysis)
        m_marks->clear();
}

void SourceView::onAnalysis()
{
    showMarks();
    if (m_editor->hasFocus())
        selectAtCaret();
}

void SourceView::onState()
{
    m_editor->setReadOnly(!m_document.textEditable() || m_document.isFetched(m_file));
    if (m_document.error() && m_document.errorFile() == m_file)
        m_marks->showError(*m_document.error(), m_bom);
    else
        m_marks->clearError();
}

void SourceView::onCaret(std::size_t)
{
    // While typing the tree is of an older text; onAnalysis catches up.
    if (m_document.settled())
        selectAtCaret();
}

void SourceView::selectAtCaret()
{
    if (m_document.state() != DocumentState::Good || m_file >= m_document.analysis()->files().size())
        return;
    const yaml::Node node = m_document.analysis()->files()[m_file].tree->nodeAtOffset(m_editor->caret() + m_bom);
    if (node)
        m_selection.select(node.path(), this, node.place());
}

/// Where a path is written: in the file on show, if it has it, else in the last that has.
std::optional<compose::Spot> SourceView::spotOf(const yaml::Path& path) const
{
    const auto& files = m_document.analysis()->files();
    if (m_file < files.size()) {
        if (const yaml::Node node = files[m_file].tree->at(path))
            return compose::Spot{m_file, 0, node};
    }
    const auto spots = compose::spotsOf(files, path);
    return spots.empty() ? std::nullopt : std::optional(spots.back());
}

void SourceView::onSelection(const yaml::Path& path, const QObject* source)
{
    if (source == this || m_document.state() != DocumentState::Good || !m_document.settled())
        return;
    const auto& files = m_document.analysis()->files();
    std::optional<compose::Spot> spot;
    if (const auto file = compose::fileOf(files, m_selection.place()))
        spot = compose::Spot{*file, 0, files[*file].tree->nodeAt(m_selection.place())};
    yaml::Path at = path;
    if (!spot || !spot->node)
        spot = spotOf(at);
    while (!spot && !at.empty()) { // what is selected may be absent from the text: show where it would be
        at.pop_back();
        spot = spotOf(at);
    }
    if (!spot)
        return;
    showFile(spot->file);
    const yaml::Node key = spot->node.keyNode();
    const std::size_t offset = (key ? key.span() : spot->node.span()).begin;
    if (offset >= m_bom)
        m_editor->goTo(offset - m_bom);
}

void SourceView::goTo(std::size_t file, text::Position position)
{
    showFile(file);
    const text::LineIndex index(m_document.text(m_file));
    m_editor->goTo(std::max(index.offset(position), m_bom) - m_bom);
    m_editor->setFocus();
}

void SourceView::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    // A place that was gone to before there was a height to show it in.
    QMetaObject::invokeMethod(m_editor, [this] { m_editor->SendScintilla(QsciScintillaBase::SCI_SCROLLCARET); }, Qt::QueuedConnection);
}

} // namespace hullwright::ui
