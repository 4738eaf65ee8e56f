#include "ui/panels/form_kit.h"

#include "ui/direction.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/whats_this.h"

#include <QAbstractButton>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>

namespace hullwright::ui {

namespace {

constexpr int kNarrow = 560; ///< below it a row's field and what is in effect stand one above the other

/// Text in a role's colour, whatever the theme.
class RoleLabel : public QLabel {
public:
    RoleLabel(Role role, QWidget* parent) : QLabel(parent), m_role(role)
    {
        setTextFormat(Qt::PlainText);
        tintText();
    }

protected:
    void changeEvent(QEvent* event) override
    {
        QLabel::changeEvent(event);
        if (event->type() == QEvent::PaletteChange)
            tintText();
    }

private:
    void tintText()
    {
        const QColor wanted = color(m_role, palette());
        if (palette().color(QPalette::WindowText) == wanted)
            return;
        QPalette own;
        own.setColor(QPalette::WindowText, wanted);
        setPalette(own);
    }
    Role m_role;
};

/// "● set  512 MiB, line 12"
class StateLabel : public QWidget {
public:
    explicit StateLabel(QWidget* parent) : QWidget(parent)
    {
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    void set(Role role, const QString& effect)
    {
        m_role = role;
        m_text = effect.isEmpty() ? word(role) : QStringLiteral("%1: %2").arg(word(role), effect);
        setToolTip(m_text);
        setAccessibleName(m_text);
        updateGeometry();
        update();
    }
    [[nodiscard]] QString text() const { return m_text; }
    [[nodiscard]] QSize sizeHint() const override { return {std::min(mark() + fontMetrics().horizontalAdvance(m_text) + 4, fontMetrics().averageCharWidth() * 34), kTarget}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 12, kTarget}; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return std::max(kTarget, fontMetrics().boundingRect(QRect(0, 0, std::max(20, width - mark()), 1000), Qt::TextWordWrap, m_text).height());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QColor ink = color(m_role, palette());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int side = fontMetrics().ascent() - 3;
        const int line = std::max(kTarget, std::min(height(), fontMetrics().height() + kUnit));
        paintShape(painter, QRectF(mirrored ? width() - side : 0, (std::min(height(), line) - side) / 2.0, side, side), m_role, ink);
        painter.setPen(ink);
        const QRect words = mirrored ? rect().adjusted(0, 0, -mark(), 0) : rect().adjusted(mark(), 0, 0, 0);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, m_text);
    }

private:
    [[nodiscard]] int mark() const { return fontMetrics().ascent() - 3 + kHalf + 2; }
    Role m_role = Role::Default;
    QString m_text;
};

QToolButton* smallButton(const QString& iconName, const QString& name, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setMinimumSize(kTarget, kTarget);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

} // namespace

FormRow::FormRow(QGridLayout* grid, int line, const RowText& text, QWidget* editor)
    : QObject(editor), m_grid(grid), m_line(line), m_editor(editor), m_label(new QLabel(text.label)), m_why(new RoleLabel(Role::Muted, nullptr)), m_conflict(new RoleLabel(Role::NotInForce, nullptr)),
      m_state(new StateLabel(nullptr))
{
    QString plain = text.label;
    plain.remove(u'&');
    m_label->setBuddy(editor);
    m_label->setToolTip(text.key);
    m_label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (editor->accessibleName().isEmpty())
        editor->setAccessibleName(plain);
    editor->setToolTip(text.key.isEmpty() ? text.why : QStringLiteral("%1: %2").arg(text.key, text.why));
    introduce(*editor, {}, text.explanation.isEmpty() ? text.why : text.explanation);
    for (QWidget* part : {static_cast<QWidget*>(m_label), static_cast<QWidget*>(m_why), m_state})
        introduce(*part, {}, editor->whatsThis());
    editor->setProperty(kComposeKey, text.key);
    editor->setMinimumHeight(kTarget);
    m_why->setText(text.why);
    m_why->setWordWrap(true);
    if (text.why.isEmpty()) // what has no parent yet would be shown as a window of its own
        m_why->hide();
    m_conflict->setWordWrap(true);
    m_conflict->hide();
    grid->setRowMinimumHeight(line, kRow);
    grid->addWidget(m_label, line, 0);
    arrange(Room::Wide);
    m_reset = smallButton(QStringLiteral("reset"), tr("Reset %1 to its default").arg(plain), nullptr);
    QSizePolicy keepsRoom = m_reset->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsRoom);
    grid->addWidget(m_reset, line, 4, Qt::AlignTop);
    connect(m_reset, &QToolButton::clicked, this, &FormRow::reset);
    buildHelp(text);
    grid->addWidget(m_why, line + 2, 1, 1, 2);
    grid->addWidget(m_conflict, line + 3, 1, 1, 2);
    setState({});
}

void FormRow::arrange(Room room)
{
    const bool wide = room == Room::Wide;
    m_grid->removeWidget(m_editor);
    m_grid->removeWidget(m_state);
    const auto place = qobject_cast<QAbstractButton*>(m_editor) ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment();
    m_grid->addWidget(m_editor, m_line, 1, 1, wide ? 1 : 2, place);
    m_grid->addWidget(m_state, wide ? m_line : m_line + 1, wide ? 2 : 1, 1, wide ? 1 : 2);
}

void FormRow::buildHelp(const RowText& text)
{
    QString plain = text.label;
    plain.remove(u'&');
    auto* explanation = new QLabel(text.explanation);
    explanation->setWordWrap(true);
    explanation->setTextFormat(Qt::PlainText);
    explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    explanation->hide();
    m_grid->addWidget(explanation, m_line + 4, 1, 1, 2);
    m_help = smallButton(QStringLiteral("help"), tr("Explain %1").arg(plain), nullptr);
    m_help->setCheckable(true);
    if (text.explanation.isEmpty())
        m_help->hide();
    m_grid->addWidget(m_help, m_line, 3, Qt::AlignTop);
    connect(m_help, &QToolButton::toggled, explanation, &QLabel::setVisible);
}

void FormRow::setState(const RowState& state)
{
    static_cast<StateLabel*>(m_state)->set(state.role, state.effect);
    m_conflict->setText(state.conflict);
    m_conflict->setVisible(!state.conflict.isEmpty());
    m_editor->setAccessibleDescription(state.conflict.isEmpty() ? static_cast<StateLabel*>(m_state)->text() : QStringLiteral("%1. %2").arg(static_cast<StateLabel*>(m_state)->text(), state.conflict));
    m_resettable = state.resettable;
    m_reset->setVisible(m_resettable);
    m_reset->setEnabled(m_editable);
}

void FormRow::setEditable(bool editable)
{
    m_editable = editable;
    m_editor->setEnabled(editable);
    m_reset->setEnabled(m_editable);
}

FormKit::FormKit(QWidget* parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(kGap, kUnit, kUnit, kUnit);
    m_grid->setHorizontalSpacing(kUnit);
    m_grid->setVerticalSpacing(0);
    m_grid->setColumnStretch(1, 3);
    m_grid->setColumnStretch(2, 4);
}

void FormKit::addHeading(const QString& text)
{
    auto* heading = new QLabel(text, this);
    heading->setFont(scaledFont(font(), 1.05, QFont::DemiBold));
    heading->setAlignment(leadingEdge());
    heading->setContentsMargins(0, m_line > 0 ? kUnit : 0, 0, kHalf);
    heading->setMinimumHeight(heading->sizeHint().height()); // where wrapped sentences need more than they asked for, they don't take it from here
    m_grid->addWidget(heading, m_line++, 0, 1, 5);
}

FormRow* FormKit::addRow(const RowText& text, QWidget* editor)
{
    auto* row = new FormRow(m_grid, m_line, text, editor);
    row->arrange(m_room);
    m_rows.push_back(row);
    m_line += 5;
    m_grid->setRowMinimumHeight(m_line++, kUnit);
    return row;
}

void FormKit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const auto room = width() < kNarrow ? FormRow::Room::Narrow : FormRow::Room::Wide;
    if (room == m_room)
        return;
    m_room = room;
    for (FormRow* row : m_rows)
        row->arrange(room);
}

void FormKit::addWide(QWidget* widget)
{
    m_grid->addWidget(widget, m_line++, 0, 1, 5);
}

void FormKit::finish()
{
    m_grid->setRowStretch(m_line, 1);
}

} // namespace hullwright::ui
