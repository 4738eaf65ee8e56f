#include "ui/widgets/text_find_bar.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QTextEdit>
#include <QToolButton>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr int kWidest = 420;

/// Both kinds of texts find alike, and share no class that says so. From::Here begins with what is selected, so that a longer word keeps its place.
template <class Text, class From>
bool findIn(Text& text, const QString& words, QTextDocument::FindFlags flags, From from)
{
    const QTextCursor before = text.textCursor();
    QTextCursor start = before;
    if (from == From::Start)
        start.movePosition(QTextCursor::Start);
    else if (from == From::End)
        start.movePosition(QTextCursor::End);
    text.setTextCursor(start);
    if (!words.isEmpty() && text.find(words, flags))
        return true;
    text.setTextCursor(before);
    return false;
}

} // namespace

TextFindBar::TextFindBar(QPlainTextEdit& text, Keys keys)
    : TextFindBar(text, [&text](const QString& words, QTextDocument::FindFlags flags, From from) { return findIn(text, words, flags, from); }, keys)
{
}

TextFindBar::TextFindBar(QTextEdit& text, Keys keys)
    : TextFindBar(text, [&text](const QString& words, QTextDocument::FindFlags flags, From from) { return findIn(text, words, flags, from); }, keys)
{
}

TextFindBar::TextFindBar(QAbstractScrollArea& text, Find find, Keys keys)
    : QWidget(&text), m_text(text), m_find(std::move(find)), m_field(new QLineEdit(this)), m_outcome(new QLabel(this))
{
    setObjectName(QStringLiteral("textFindBar"));
    setAutoFillBackground(true);
    build();
    if (keys == Keys::Own)
        takeKeys();
    text.installEventFilter(this);
    hide();
}

void TextFindBar::build()
{
    m_field->setPlaceholderText(tr("Find in this text"));
    m_field->setAccessibleName(tr("Find in this text"));
    m_field->setClearButtonEnabled(true);
    const auto button = [this](const QString& name, auto slot) {
        auto* made = new QToolButton(this);
        made->setAccessibleName(name);
        made->setToolTip(name);
        made->setAutoRaise(true);
        made->setMinimumSize(kTarget, kTarget);
        connect(made, &QToolButton::clicked, this, slot);
        return made;
    };
    QToolButton* previous = button(tr("Find previous"), &TextFindBar::findPrevious);
    QToolButton* next = button(tr("Find next"), &TextFindBar::findNext);
    QToolButton* close = button(tr("Close the find bar (Esc)"), &TextFindBar::dismiss);
    previous->setArrowType(Qt::UpArrow);
    next->setArrowType(Qt::DownArrow);
    close->setIcon(icon(QStringLiteral("close")));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(kHalf, kHalf, kHalf, kHalf);
    row->setSpacing(kHalf);
    row->addWidget(m_field, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_outcome, previous, next, close})
        row->addWidget(widget);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString& words) {
        const bool found = m_find(words, {}, From::Start);
        m_outcome->setText(found || words.isEmpty() ? QString() : tr("Not found"));
        m_field->setAccessibleDescription(m_outcome->text());
    });
}

void TextFindBar::takeKeys()
{
    const auto key = [this](const QKeySequence& keys, auto slot) { connect(new QShortcut(keys, &m_text, nullptr, nullptr, Qt::WidgetWithChildrenShortcut), &QShortcut::activated, this, slot); };
    key(QKeySequence(Qt::CTRL | Qt::Key_F), &TextFindBar::open);
    key(QKeySequence(Qt::Key_F3), &TextFindBar::findNext);
    key(QKeySequence(Qt::SHIFT | Qt::Key_F3), &TextFindBar::findPrevious);
}

/// At the top, over the text: a bar beside it would have to be made room for in every dialog.
void TextFindBar::place()
{
    const QRect room = m_text.viewport()->geometry();
    const QSize size(std::min(kWidest, room.width()), sizeHint().height());
    setGeometry(QRect(QPoint(m_text.isRightToLeft() ? room.left() : room.right() - size.width() + 1, room.top()), size));
}

void TextFindBar::open()
{
    place();
    show();
    raise();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void TextFindBar::dismiss()
{
    m_text.setFocus(Qt::OtherFocusReason);
    hide();
}

void TextFindBar::findNext()
{
    find({});
}

void TextFindBar::findPrevious()
{
    find(QTextDocument::FindBackward);
}

void TextFindBar::find(QTextDocument::FindFlags flags)
{
    const QString words = m_field->text();
    if (words.isEmpty())
        return open();
    const bool found = m_find(words, flags, From::Here) || m_find(words, flags, flags & QTextDocument::FindBackward ? From::End : From::Start);
    m_outcome->setText(found ? QString() : tr("Not found"));
    m_field->setAccessibleDescription(m_outcome->text());
}

bool TextFindBar::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && isVisible())
        place();
    return QWidget::eventFilter(watched, event);
}

void TextFindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        return event->modifiers() & Qt::ShiftModifier ? findPrevious() : findNext();
    QWidget::keyPressEvent(event);
}

} // namespace hullwright::ui
