#include "ui/views/find_bar.h"

#include "ui/style/syntax.h"
#include "ui/views/source_editor.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr int kMatchIndicator = 20;
constexpr std::size_t kMostMatches = 10'000;

} // namespace

FindBar::FindBar(SourceEditor& editor, QWidget* parent) : QWidget(parent), m_editor(editor)
{
    setObjectName(QStringLiteral("findBar"));
    m_field = new QLineEdit(this);
    m_field->setPlaceholderText(tr("Find in the source"));
    m_field->setAccessibleName(tr("Find in the source"));
    m_field->setClearButtonEnabled(true);
    m_case = new QCheckBox(tr("Match &case"), this);
    m_count = new QLabel(this);
    m_count->setMinimumWidth(fontMetrics().horizontalAdvance(QStringLiteral("99999 of 99999")));
    const auto button = [this](Qt::ArrowType arrow, const QString& name) {
        auto* b = new QToolButton(this);
        b->setArrowType(arrow);
        b->setAccessibleName(name);
        b->setToolTip(name);
        b->setAutoRaise(true);
        b->setMinimumSize(24, 24);
        return b;
    };
    auto* previous = button(Qt::UpArrow, tr("Find previous"));
    auto* next = button(Qt::DownArrow, tr("Find next"));
    auto* close = new QToolButton(this);
    close->setText(QStringLiteral("✕"));
    close->setAccessibleName(tr("Close the find bar"));
    close->setToolTip(tr("Close the find bar (Esc)"));
    close->setAutoRaise(true);
    close->setMinimumSize(24, 24);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->setSpacing(8);
    for (QWidget* widget : {static_cast<QWidget*>(m_field), static_cast<QWidget*>(previous), static_cast<QWidget*>(next), static_cast<QWidget*>(m_case),
                            static_cast<QWidget*>(m_count)})
        layout->addWidget(widget, widget == m_field ? 1 : 0);
    layout->addWidget(close);

    connect(m_field, &QLineEdit::textChanged, this, [this] {
        highlight();
        // Search as you type starts where the selection starts, so that a longer word keeps the match it is in.
        if (!m_matches.empty())
            m_editor.goTo(static_cast<std::size_t>(m_editor.SendScintilla(QsciScintillaBase::SCI_GETSELECTIONSTART)));
        find(Direction::Forward);
    });
    connect(m_case, &QCheckBox::toggled, this, &FindBar::highlight);
    connect(next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(close, &QToolButton::clicked, this, &FindBar::dismiss);
    hide();
}

void FindBar::open()
{
    const QString selected = QString::fromStdString(m_editor.selectedBytes());
    show();
    if (!selected.isEmpty() && !selected.contains(QLatin1Char('\n'))) {
        const QSignalBlocker quiet(m_field);
        m_field->setText(selected);
    }
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
    highlight();
}

void FindBar::dismiss()
{
    m_editor.setFocus(); // first: hiding what has the focus would hand it to the next widget, which might act on it
    hide();
    clearHighlights();
}

void FindBar::findNext()
{
    find(Direction::Forward);
}

void FindBar::findPrevious()
{
    find(Direction::Backward);
}

void FindBar::refresh()
{
    if (isVisible())
        highlight();
}

std::vector<std::pair<std::size_t, std::size_t>> FindBar::matches() const
{
    std::vector<std::pair<std::size_t, std::size_t>> found;
    const QByteArray needle = m_field->text().toUtf8();
    if (needle.isEmpty())
        return found;
    m_editor.SendScintilla(QsciScintillaBase::SCI_SETSEARCHFLAGS, m_case->isChecked() ? static_cast<unsigned long>(QsciScintillaBase::SCFIND_MATCHCASE) : 0UL);
    const std::size_t size = m_editor.size();
    std::size_t from = 0;
    while (found.size() < kMostMatches) {
        m_editor.SendScintilla(QsciScintillaBase::SCI_SETTARGETSTART, static_cast<unsigned long>(from));
        m_editor.SendScintilla(QsciScintillaBase::SCI_SETTARGETEND, static_cast<unsigned long>(size));
        if (m_editor.SendScintilla(QsciScintillaBase::SCI_SEARCHINTARGET, static_cast<unsigned long>(needle.size()), needle.constData()) < 0)
            break;
        const auto begin = static_cast<std::size_t>(m_editor.SendScintilla(QsciScintillaBase::SCI_GETTARGETSTART));
        const auto end = static_cast<std::size_t>(m_editor.SendScintilla(QsciScintillaBase::SCI_GETTARGETEND));
        if (end <= begin)
            break;
        found.emplace_back(begin, end);
        from = end;
    }
    return found;
}

void FindBar::clearHighlights()
{
    m_editor.SendScintilla(QsciScintillaBase::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(kMatchIndicator));
    m_editor.SendScintilla(QsciScintillaBase::SCI_INDICATORCLEARRANGE, 0UL, static_cast<long>(m_editor.size()));
}

void FindBar::highlight()
{
    clearHighlights();
    m_editor.indicatorDefine(QsciScintilla::StraightBoxIndicator, kMatchIndicator);
    QColor match = syntaxColors(m_editor.palette()).match;
    match.setAlpha(100);
    m_editor.setIndicatorForegroundColor(match, kMatchIndicator);
    m_editor.setIndicatorDrawUnder(true, kMatchIndicator);
    m_editor.SendScintilla(QsciScintillaBase::SCI_SETINDICATORCURRENT, static_cast<unsigned long>(kMatchIndicator));
    m_matches = matches();
    for (const auto& [begin, end] : m_matches)
        m_editor.SendScintilla(QsciScintillaBase::SCI_INDICATORFILLRANGE, static_cast<unsigned long>(begin), static_cast<long>(end - begin));
    if (m_field->text().isEmpty())
        m_count->clear();
    else
        m_count->setText(m_matches.empty() ? tr("Not found") : tr("Found: %1").arg(m_matches.size()));
}

void FindBar::find(Direction direction)
{
    highlight();
    if (m_matches.empty())
        return;
    const auto begin = static_cast<std::size_t>(m_editor.SendScintilla(QsciScintillaBase::SCI_GETSELECTIONSTART));
    const auto end = static_cast<std::size_t>(m_editor.SendScintilla(QsciScintillaBase::SCI_GETSELECTIONEND));
    auto hit = m_matches.begin();
    if (direction == Direction::Forward) {
        hit = std::find_if(m_matches.begin(), m_matches.end(), [&](const auto& m) { return m.first >= end; });
        if (hit == m_matches.end())
            hit = m_matches.begin();
    } else {
        const auto after = std::find_if(m_matches.begin(), m_matches.end(), [&](const auto& m) { return m.second > begin; });
        hit = after == m_matches.begin() ? std::prev(m_matches.end()) : std::prev(after);
    }
    m_editor.selectRange(hit->first, hit->second);
    m_count->setText(tr("%1 of %2").arg(hit - m_matches.begin() + 1).arg(m_matches.size()));
}

void FindBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape) {
        dismiss();
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        find(event->modifiers() & Qt::ShiftModifier ? Direction::Backward : Direction::Forward);
        return;
    }
    QWidget::keyPressEvent(event);
}

void FindBar::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        refresh();
}

} // namespace hullwright::ui
