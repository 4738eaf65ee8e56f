#include "ui/views/diff_view.h"

#include "core/text/diff.h"
#include "ui/direction.h"
#include "ui/style/roles.h"
#include "ui/widgets/text_find_bar.h"

#include <QEvent>
#include <QFontDatabase>
#include <QRegularExpression>
#include <QTextBlock>

#include <algorithm>

namespace hullwright::ui {

DiffView::DiffView(QWidget* parent) : QPlainTextEdit(parent)
{
    setReadOnly(true);
    setLayoutDirection(Qt::LeftToRight); // code
    layOutAsCode(*document());
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    setLineWrapMode(QPlainTextEdit::NoWrap);
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setAccessibleName(tr("Changes"));
    setUndoRedoEnabled(false);
    new TextFindBar(*this);
}

std::vector<DiffView::Change> DiffView::changesOf(const analysis::Analysis& before, const analysis::Analysis& after)
{
    std::vector<Change> changes;
    for (std::size_t i = 0; i < std::min(before.files().size(), after.files().size()); ++i)
        changes.push_back({QString::fromStdString(before.files()[i].name), before.files()[i].tree->text(), after.files()[i].tree->text()});
    return changes;
}

void DiffView::show(const std::vector<Change>& changes, const QString& empty)
{
    QString shown;
    for (const Change& change : changes) {
        const QString diff = QString::fromStdString(text::unifiedDiff(change.before, change.after, "before", "after"));
        if (diff.isEmpty())
            continue;
        if (changes.size() > 1)
            shown += (shown.isEmpty() ? QString() : QStringLiteral("\n")) + change.name + QLatin1Char('\n');
        // The two header lines name files; here both are the same one.
        shown += diff.startsWith(QLatin1String("--- ")) ? diff.section(QLatin1Char('\n'), 2) : diff;
    }
    shown.replace(QLatin1String("\r\n"), QLatin1String("\n"));
    setPlainText(shown.isEmpty() ? empty : shown);
    paint();
}

void DiffView::goToLine(std::size_t line)
{
    static const QRegularExpression kHeader(QStringLiteral("^@@ -\\d+(?:,\\d+)? \\+(\\d+)"));
    QTextBlock found;
    std::size_t number = 0;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        if (const auto header = kHeader.match(block.text()); header.hasMatch()) {
            number = header.captured(1).toULongLong();
            continue;
        }
        if (number > line)
            break;
        found = block;
        if (number == line && !block.text().startsWith(QLatin1Char(' ')))
            break;
        number += block.text().startsWith(QLatin1Char('-')) ? 0 : 1;
    }
    if (!found.isValid())
        return;
    setTextCursor(QTextCursor(found));
    centerCursor();
}

void DiffView::paint()
{
    QList<QTextEdit::ExtraSelection> lines;
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        const QString text = block.text();
        QTextEdit::ExtraSelection line;
        if (text.startsWith(QLatin1Char('+')))
            line.format.setBackground(tint(Role::Added, palette()));
        else if (text.startsWith(QLatin1Char('-')))
            line.format.setBackground(tint(Role::Removed, palette()));
        else if (text.startsWith(QLatin1String("@@")))
            line.format.setForeground(color(Role::Muted, palette()));
        else
            continue;
        line.format.setProperty(QTextFormat::FullWidthSelection, true);
        line.cursor = QTextCursor(block);
        if (text.startsWith(QLatin1String("@@"))) {
            line.format.setProperty(QTextFormat::FullWidthSelection, false);
            line.cursor.select(QTextCursor::LineUnderCursor);
        }
        lines.append(line);
    }
    setExtraSelections(lines);
}

void DiffView::changeEvent(QEvent* event)
{
    QPlainTextEdit::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paint();
}

} // namespace hullwright::ui
