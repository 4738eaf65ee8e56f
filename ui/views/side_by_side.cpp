#include "ui/views/side_by_side.h"

#include "ui/direction.h"
#include "ui/style/roles.h"
#include "ui/widgets/text_find_bar.h"

#include <QEvent>
#include <QFontDatabase>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTextBlock>

namespace hullwright::ui {

namespace {

/// Lines of a stretch, without their breaks.
QStringList linesOf(const std::string& text, const text::Span& span)
{
    QStringList lines;
    const std::string_view part = std::string_view(text).substr(span.begin, span.end - span.begin);
    for (const text::Span& line : text::splitLines(part)) {
        QString words = QString::fromUtf8(part.data() + line.begin, static_cast<qsizetype>(line.end - line.begin));
        while (words.endsWith(QLatin1Char('\n')) || words.endsWith(QLatin1Char('\r')))
            words.chop(1);
        lines << words;
    }
    return lines;
}

} // namespace

SideBySide::SideBySide(QWidget* parent) : QSplitter(parent), m_before(makeSide(tr("Before"))), m_after(makeSide(tr("After")))
{
    setLayoutDirection(Qt::LeftToRight); // code
    setChildrenCollapsible(false);
    // Rows stand beside each other on both sides, so one place to scroll to is both's.
    for (auto bar : {&QPlainTextEdit::verticalScrollBar, &QPlainTextEdit::horizontalScrollBar}) {
        QScrollBar* left = (m_before.view->*bar)();
        QScrollBar* right = (m_after.view->*bar)();
        connect(left, &QScrollBar::valueChanged, right, &QScrollBar::setValue);
        connect(right, &QScrollBar::valueChanged, left, &QScrollBar::setValue);
    }
}

SideBySide::Side SideBySide::makeSide(const QString& name)
{
    Side side;
    side.view = new QPlainTextEdit(this);
    layOutAsCode(*side.view->document());
    new TextFindBar(*side.view);
    side.view->setReadOnly(true);
    side.view->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    side.view->setLineWrapMode(QPlainTextEdit::NoWrap);
    side.view->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    side.view->setAccessibleName(name);
    side.view->setUndoRedoEnabled(false);
    addWidget(side.view);
    return side;
}

void SideBySide::show(const std::string& before, const std::string& after, const std::vector<text::LineChange>& changes)
{
    QStringList left, right;
    m_before.marks.clear();
    m_after.marks.clear();
    m_rows.clear();
    const auto put = [](QStringList& to, std::vector<Mark>& marks, const QStringList& lines, Mark mark) {
        for (const QString& line : lines) {
            to << QString(QLatin1Char(static_cast<char>(mark))) + QLatin1Char(' ') + line;
            marks.push_back(mark);
        }
    };
    const auto level = [&] {
        for (; left.size() < right.size(); left << QString())
            m_before.marks.push_back(Mark::Gap);
        for (; right.size() < left.size(); right << QString())
            m_after.marks.push_back(Mark::Gap);
    };
    std::size_t at = 0;
    const auto same = [&](std::size_t until) {
        const QStringList lines = linesOf(before, {at, until});
        put(left, m_before.marks, lines, Mark::Same);
        put(right, m_after.marks, lines, Mark::Same);
    };
    for (const text::LineChange& change : changes) {
        same(change.before.begin);
        m_rows.push_back(static_cast<int>(left.size()));
        put(left, m_before.marks, linesOf(before, change.before), Mark::Removed);
        put(right, m_after.marks, linesOf(after, change.after), Mark::Added);
        level();
        at = change.before.end;
    }
    same(before.size());
    m_before.view->setPlainText(left.join(QLatin1Char('\n')));
    m_after.view->setPlainText(right.join(QLatin1Char('\n')));
    paint(m_before);
    paint(m_after);
}

void SideBySide::goTo(std::size_t change)
{
    if (change >= m_rows.size())
        return;
    for (QPlainTextEdit* view : {m_before.view, m_after.view}) {
        view->setTextCursor(QTextCursor(view->document()->findBlockByNumber(m_rows[change])));
        view->centerCursor();
    }
}

void SideBySide::paint(const Side& side) const
{
    QList<QTextEdit::ExtraSelection> lines;
    for (QTextBlock block = side.view->document()->begin(); block.isValid(); block = block.next()) {
        const auto number = static_cast<std::size_t>(block.blockNumber());
        const Mark mark = number < side.marks.size() ? side.marks[number] : Mark::Same;
        if (mark == Mark::Same)
            continue;
        QTextEdit::ExtraSelection line;
        const QPalette& colours = side.view->palette();
        line.format.setBackground(mark == Mark::Added ? tint(Role::Added, colours) : mark == Mark::Removed ? tint(Role::Removed, colours) : colours.color(QPalette::AlternateBase));
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = QTextCursor(block);
        lines.append(line);
    }
    side.view->setExtraSelections(lines);
}

void SideBySide::changeEvent(QEvent* event)
{
    QSplitter::changeEvent(event);
    if (event->type() != QEvent::PaletteChange)
        return;
    paint(m_before);
    paint(m_after);
}

} // namespace hullwright::ui
