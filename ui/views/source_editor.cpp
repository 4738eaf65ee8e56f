#include "ui/views/source_editor.h"

#include "ui/direction.h"
#include "ui/style/syntax.h"
#include "ui/style/theme.h"
#include "ui/views/yaml_lexer.h"

#include <Qsci/qscicommandset.h>
#include <Qsci/qscilexerjson.h>
#include <QDragEnterEvent>
#include <QFontDatabase>
#include <QGraphicsEffect>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPainter>

namespace hullwright::ui {

namespace {

constexpr int kNumberMargin = 0;
constexpr int kMarkMargin = 1;
constexpr int kFoldMargin = 2;
constexpr int kMarkWidth = 20;
constexpr int kFoldWidth = 16;

void paintJson(QsciLexer* lexer, const SyntaxColors& colors)
{
    for (int style = 0; style < 32; ++style)
        lexer->setColor(colors.text, style);
    lexer->setColor(colors.number, QsciLexerJSON::Number);
    lexer->setColor(colors.key, QsciLexerJSON::Property);
    lexer->setColor(colors.keyword, QsciLexerJSON::Keyword);
    lexer->setColor(colors.error, QsciLexerJSON::Error);
    lexer->setColor(colors.error, QsciLexerJSON::UnclosedString);
    lexer->setColor(colors.reference, QsciLexerJSON::EscapeSequence);
}

/// Scintilla draws with painters that take the application's direction, and from right to left a space before a word would come to stand behind it. What is
/// painted through here takes this painter's direction.
class LeftToRightPaint : public QGraphicsEffect {
public:
    using QGraphicsEffect::QGraphicsEffect;

protected:
    void draw(QPainter* painter) override
    {
        const QRectF area = sourceBoundingRect(Qt::LogicalCoordinates);
        const qreal scale = painter->device()->devicePixelRatio();
        QPixmap picture((area.size() * scale).toSize());
        picture.setDevicePixelRatio(scale);
        picture.fill(Qt::black); // opaque, or letters would be smoothed otherwise than on the window
        QPainter own(&picture);
        own.setLayoutDirection(Qt::LeftToRight);
        drawSource(&own);
        own.end();
        painter->drawPixmap(area.topLeft(), picture);
    }
};

int eolModeOf(std::string_view bytes)
{
    const auto end = bytes.find_first_of("\r\n");
    if (end == std::string_view::npos || bytes[end] == '\n')
        return QsciScintillaBase::SC_EOL_LF;
    return end + 1 < bytes.size() && bytes[end + 1] == '\n' ? QsciScintillaBase::SC_EOL_CRLF : QsciScintillaBase::SC_EOL_CR;
}

} // namespace

SourceEditor::SourceEditor(QWidget* parent) : QsciScintilla(parent)
{
    // Code, whatever the language around it.
    setLayoutDirection(Qt::LeftToRight);
    SendScintilla(SCI_SETBUFFEREDDRAW, 0UL);
    auto* paint = new LeftToRightPaint(viewport());
    viewport()->setGraphicsEffect(paint);
    paint->setEnabled(QGuiApplication::isRightToLeft());
    connect(qGuiApp, &QGuiApplication::layoutDirectionChanged, paint, [paint] { paint->setEnabled(QGuiApplication::isRightToLeft()); });
    setUpEditing();
    setUpMargins();
    dropForeignKeys();
    setLanguage(Language::Yaml);
    connect(this, &QsciScintillaBase::SCN_MODIFIED, this,
            [this](int position, int type, const char* text, int length) { onModified(position, type, text, length); });
    connect(this, &QsciScintillaBase::SCN_UPDATEUI, this, [this](int what) {
        if (what & SC_UPDATE_SELECTION)
            onUpdate();
    });
    connect(this, &QsciScintilla::linesChanged, this, &SourceEditor::fitLineNumbers);
}

void SourceEditor::setUpEditing()
{
    setUtf8(true);
    SendScintilla(SCI_SETUNDOCOLLECTION, 0UL);
    SendScintilla(SCI_SETSCROLLWIDTHTRACKING, 1UL);
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    SendScintilla(SCI_SETCARETLINEVISIBLEALWAYS, 1UL);
    SendScintilla(SCI_SETMOUSEDWELLTIME, 400UL);
    // What turns or hides letters is shown as what it is, and the rest of its line where it stands.
    for (char16_t code = 0x80; code < 0xffff; ++code) {
        if (masksLetters(code))
            SendScintilla(SCI_SETREPRESENTATION, QString(QChar(code)).toUtf8().constData(), QStringLiteral("U+%1").arg(QString::number(code, 16).toUpper(), 4, QLatin1Char('0')).toLatin1().constData());
    }
    SendScintilla(SCI_SETVIRTUALSPACEOPTIONS, 0UL);
    SendScintilla(SCI_SETENDATLASTLINE, 1UL);
    SendScintilla(SCI_SETYCARETPOLICY, static_cast<unsigned long>(CARET_SLOP | CARET_EVEN), 4L);
    setTabWidth(2);
    setIndentationWidth(2);
    setIndentationsUseTabs(false);
    setAutoIndent(true);
    setBackspaceUnindents(true);
    setCaretLineVisible(true);
    setFrameShape(QFrame::NoFrame);
}

void SourceEditor::setUpMargins()
{
    setMarginType(kNumberMargin, QsciScintilla::NumberMargin);
    setMarginType(kMarkMargin, QsciScintilla::SymbolMargin);
    setMarginWidth(kMarkMargin, kMarkWidth);
    setFolding(QsciScintilla::PlainFoldStyle, kFoldMargin);
    const std::pair<int, int> shapes[] = {{SC_MARKNUM_FOLDEROPEN, SC_MARK_ARROWDOWN}, {SC_MARKNUM_FOLDER, SC_MARK_ARROW},
                                          {SC_MARKNUM_FOLDERSUB, SC_MARK_EMPTY}, {SC_MARKNUM_FOLDERTAIL, SC_MARK_EMPTY},
                                          {SC_MARKNUM_FOLDEREND, SC_MARK_ARROW}, {SC_MARKNUM_FOLDEROPENMID, SC_MARK_ARROWDOWN},
                                          {SC_MARKNUM_FOLDERMIDTAIL, SC_MARK_EMPTY}};
    for (const auto& [marker, shape] : shapes)
        SendScintilla(SCI_MARKERDEFINE, static_cast<unsigned long>(marker), static_cast<long>(shape));
    setMarginWidth(kFoldMargin, kFoldWidth);
}

void SourceEditor::dropForeignKeys()
{
    // Undo and redo belong to the document: its history also holds the edits of the panels.
    for (const auto command : {QsciCommand::Undo, QsciCommand::Redo}) {
        if (auto* found = standardCommands()->find(command)) {
            found->setKey(0);
            found->setAlternateKey(0);
        }
    }
}

void SourceEditor::setLanguage(Language language)
{
    QsciLexer* before = m_lexer;
    if (language == Language::Json) {
        m_lexer = new QsciLexerJSON(this);
    } else {
        m_lexer = new YamlLexer(this);
    }
    setLexer(m_lexer);
    delete before;
    applyStyle();
}

void SourceEditor::applyStyle()
{
    if (!m_lexer)
        return;
    const SyntaxColors colors = syntaxColors(palette());
    const QFont font = codeFont();
    m_lexer->setDefaultFont(font);
    m_lexer->setDefaultPaper(palette().color(QPalette::Base));
    m_lexer->setDefaultColor(colors.text);
    m_lexer->setPaper(palette().color(QPalette::Base), -1);
    m_lexer->setFont(font, -1);
    if (auto* yaml = qobject_cast<YamlLexer*>(m_lexer))
        yaml->paint(colors);
    else
        paintJson(m_lexer, colors);
    setMarginsFont(font);
    setMarginsBackgroundColor(colors.margin);
    setMarginsForegroundColor(colors.marginText);
    setFoldMarginColors(colors.margin, colors.margin);
    const auto bgr = [](const QColor& c) { return static_cast<long>(c.red() | (c.green() << 8) | (c.blue() << 16)); };
    for (unsigned long marker = SC_MARKNUM_FOLDEREND; marker <= SC_MARKNUM_FOLDEROPEN; ++marker) {
        SendScintilla(SCI_MARKERSETFORE, marker, bgr(colors.marginText));
        SendScintilla(SCI_MARKERSETBACK, marker, bgr(colors.marginText));
    }
    setCaretForegroundColor(colors.text);
    setCaretLineBackgroundColor(colors.currentLine);
    setSelectionBackgroundColor(palette().color(QPalette::Highlight));
    setSelectionForegroundColor(palette().color(QPalette::HighlightedText));
    m_digits = 0;
    fitLineNumbers();
}

void SourceEditor::fitLineNumbers()
{
    const int digits = std::max(3, static_cast<int>(QString::number(lines()).size()));
    if (digits != m_digits)
        setMarginWidth(kNumberMargin, QString(digits + 1, QLatin1Char('9')));
    m_digits = digits;
}

void SourceEditor::setBytes(std::string_view bytes)
{
    replaceBytes(0, size(), bytes);
    SendScintilla(SCI_SETEOLMODE, static_cast<unsigned long>(eolModeOf(bytes)));
    SendScintilla(SCI_SETSCROLLWIDTH, 1UL);
    SendScintilla(SCI_GOTOPOS, 0UL);
    SendScintilla(SCI_SETFIRSTVISIBLELINE, 0UL);
    m_knownCaret = 0;
    fitLineNumbers();
}

void SourceEditor::replaceBytes(std::size_t begin, std::size_t end, std::string_view with)
{
    const bool readOnly = isReadOnly();
    m_byProgram = true;
    SendScintilla(SCI_SETREADONLY, 0UL);
    SendScintilla(SCI_SETTARGETSTART, static_cast<unsigned long>(begin));
    SendScintilla(SCI_SETTARGETEND, static_cast<unsigned long>(end));
    SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(with.size()), with.data() ? with.data() : "");
    SendScintilla(SCI_SETREADONLY, readOnly ? 1UL : 0UL);
    m_byProgram = false;
    m_knownCaret = caret();
}

void SourceEditor::typeOver(std::size_t begin, std::size_t end, std::string_view with)
{
    ++m_action;
    SendScintilla(SCI_SETTARGETSTART, static_cast<unsigned long>(begin));
    SendScintilla(SCI_SETTARGETEND, static_cast<unsigned long>(end));
    SendScintilla(SCI_REPLACETARGET, static_cast<unsigned long>(with.size()), with.data());
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(begin + with.size()));
}

QRect SourceEditor::placeOf(std::size_t offset) const
{
    const QPoint at(static_cast<int>(SendScintilla(SCI_POINTXFROMPOSITION, 0UL, static_cast<long>(offset))), static_cast<int>(SendScintilla(SCI_POINTYFROMPOSITION, 0UL, static_cast<long>(offset))));
    const int height = static_cast<int>(SendScintilla(SCI_TEXTHEIGHT, static_cast<unsigned long>(lineOf(offset))));
    return {viewport()->mapToGlobal(at), QSize(1, height)};
}

std::string SourceEditor::bytes() const
{
    std::string out(size() + 1, '\0');
    const auto length = SendScintilla(SCI_GETTEXT, static_cast<unsigned long>(out.size()), out.data());
    out.resize(static_cast<std::size_t>(length));
    return out;
}

std::size_t SourceEditor::size() const
{
    return static_cast<std::size_t>(SendScintilla(SCI_GETLENGTH));
}

std::size_t SourceEditor::caret() const
{
    return static_cast<std::size_t>(SendScintilla(SCI_GETCURRENTPOS));
}

std::size_t SourceEditor::lineOf(std::size_t offset) const
{
    return static_cast<std::size_t>(SendScintilla(SCI_LINEFROMPOSITION, static_cast<unsigned long>(offset)));
}

std::string SourceEditor::selectedBytes() const
{
    const auto begin = SendScintilla(SCI_GETSELECTIONSTART);
    const auto end = SendScintilla(SCI_GETSELECTIONEND);
    return end > begin ? bytes().substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(end - begin)) : std::string();
}

void SourceEditor::goTo(std::size_t offset)
{
    const auto line = static_cast<unsigned long>(lineOf(offset));
    SendScintilla(SCI_ENSUREVISIBLE, line);
    SendScintilla(SCI_GOTOPOS, static_cast<unsigned long>(offset));
    m_knownCaret = caret();
}

void SourceEditor::selectRange(std::size_t begin, std::size_t end)
{
    SendScintilla(SCI_ENSUREVISIBLE, static_cast<unsigned long>(lineOf(begin)));
    SendScintilla(SCI_SETSEL, static_cast<unsigned long>(begin), static_cast<long>(end));
}

void SourceEditor::onModified(int position, int type, const char* text, int length)
{
    if (m_byProgram || !(type & (SC_MOD_INSERTTEXT | SC_MOD_DELETETEXT)))
        return;
    const bool inserted = type & SC_MOD_INSERTTEXT;
    const bool sameStep = m_action == m_lastAction;
    m_lastAction = m_action;
    Q_EMIT edited(static_cast<std::size_t>(position), inserted ? 0 : static_cast<std::size_t>(length),
                  inserted ? QByteArray(text, length) : QByteArray(), sameStep);
}

void SourceEditor::onUpdate()
{
    const std::size_t now = caret();
    if (now == m_knownCaret)
        return;
    m_knownCaret = now;
    Q_EMIT caretMoved(now);
}

void SourceEditor::countAction(const QEvent* event)
{
    switch (event->type()) {
    case QEvent::KeyPress:
    case QEvent::InputMethod:
    case QEvent::Drop:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::ContextMenu:
        ++m_action;
        break;
    default:
        break;
    }
}

bool SourceEditor::event(QEvent* event)
{
    countAction(event);
    return QsciScintilla::event(event);
}

bool SourceEditor::viewportEvent(QEvent* event)
{
    countAction(event);
    return QsciScintilla::viewportEvent(event);
}

void SourceEditor::changeEvent(QEvent* event)
{
    QsciScintilla::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        applyStyle();
        Q_EMIT styleChanged();
    }
}

void SourceEditor::keyPressEvent(QKeyEvent* event)
{
    // A shortcut of the window whose action is off right now (Undo with nothing to undo) must not be taken for text.
    const auto modifiers = event->modifiers() & (Qt::ControlModifier | Qt::AltModifier);
    if (modifiers == Qt::ControlModifier && (event->key() == Qt::Key_Z || event->key() == Qt::Key_Y)) {
        event->ignore();
        return;
    }
    QsciScintilla::keyPressEvent(event);
}

void SourceEditor::cut()
{
    ++m_action;
    QsciScintilla::cut();
}

void SourceEditor::paste()
{
    ++m_action;
    QsciScintilla::paste();
}

void SourceEditor::contextMenuEvent(QContextMenuEvent* event)
{
    auto& menu = *new QMenu(this);
    menu.setAttribute(Qt::WA_DeleteOnClose);
    menu.addActions(actions());
    menu.addSeparator();
    const bool selected = hasSelectedText();
    menu.addAction(tr("Cu&t"), this, &SourceEditor::cut)->setEnabled(selected && !isReadOnly());
    menu.addAction(tr("&Copy"), this, &QsciScintilla::copy)->setEnabled(selected);
    menu.addAction(tr("&Paste"), this, &SourceEditor::paste)->setEnabled(SendScintilla(SCI_CANPASTE) != 0);
    menu.addSeparator();
    menu.addAction(tr("Select &All"), this, [this] { selectAll(true); });
    menu.popup(event->globalPos());
}

void SourceEditor::dragEnterEvent(QDragEnterEvent* event)
{
    // A dropped file is opened by the window, not pasted as a path.
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QsciScintilla::dragEnterEvent(event);
}

void SourceEditor::dragMoveEvent(QDragMoveEvent* event)
{
    if (event->mimeData()->hasUrls())
        event->ignore();
    else
        QsciScintilla::dragMoveEvent(event);
}

} // namespace hullwright::ui
