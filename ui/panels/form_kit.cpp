#include "ui/panels/form_kit.h"

#include "ui/direction.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/whats_this.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

constexpr int kLeastChoice = 12; ///< letters
constexpr const char* kWhereRoom = "whereRoom"; ///< how wide a choice is where there is room
constexpr double kMostField = 0.42; ///< of a panel's width, while what is in effect stands beside the field
constexpr int kNarrow = 560; ///< below it a row's label, field and what is in effect stand one above the other

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
    [[nodiscard]] QSize sizeHint() const override
    {
        return {std::min(mark() + fontMetrics().horizontalAdvance(m_text) + 4, fontMetrics().averageCharWidth() * 34), contentsMargins().top() + kTarget};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {fontMetrics().averageCharWidth() * 12, contentsMargins().top() + kTarget}; }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        return contentsMargins().top() + std::max(kTarget, fontMetrics().boundingRect(QRect(0, 0, std::max(20, width - mark()), 1000), Qt::TextWordWrap, m_text).height());
    }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const QColor ink = color(m_role, palette());
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const int side = fontMetrics().ascent() - 3;
        const QRect room = contentsRect();
        const QRect words = mirrored ? room.adjusted(0, 0, -mark(), 0) : room.adjusted(mark(), 0, 0, 0);
        // Beside the first line of the words, wherever the row's height has put that.
        const int tall = painter.boundingRect(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, m_text).height();
        const double first = room.top() + std::max(0.0, (room.height() - tall) / 2.0) + fontMetrics().height() / 2.0;
        paintShape(painter, QRectF(mirrored ? width() - side : 0, first - side / 2.0, side, side), m_role, ink);
        painter.setPen(ink);
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
    : QObject(editor), m_grid(grid), m_above(line), m_line(line + 1), m_editor(editor), m_label(new QLabel(text.label)), m_why(new RoleLabel(Role::Muted)), m_conflict(new RoleLabel(Role::NotInForce)),
      m_state(new StateLabel(nullptr))
{
    QString plain = text.label;
    plain.remove(u'&');
    m_label->setBuddy(editor);
    m_label->setToolTip(text.key);
    fitToEditor();
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
    grid->setRowMinimumHeight(m_line, kRow);
    arrange(Room::Wide);
    m_reset = smallButton(QStringLiteral("reset"), tr("Reset %1 to its default").arg(plain), nullptr);
    QSizePolicy keepsRoom = m_reset->sizePolicy();
    keepsRoom.setRetainSizeWhenHidden(true);
    m_reset->setSizePolicy(keepsRoom);
    addBeside(m_reset, 4);
    connect(m_reset, &QToolButton::clicked, this, &FormRow::reset);
    buildHelp(text);
    m_why->setContentsMargins(0, kHalf / 2, 0, 0);
    grid->addWidget(m_why, m_line + 2, 1, 1, 2);
    grid->addWidget(m_conflict, m_line + 3, 1, 1, 2);
    setState({});
}

int FormRow::widestChoice() const
{
    const auto* choice = qobject_cast<const QComboBox*>(m_editor);
    if (!choice)
        return 0;
    int words = 0;
    for (int i = 0; i < choice->count(); ++i)
        words = std::max(words, choice->fontMetrics().horizontalAdvance(choice->itemText(i)));
    QStyleOptionComboBox option;
    option.initFrom(choice);
    return choice->style()->sizeFromContents(QStyle::CT_ComboBox, &option, QSize(words + kHalf, choice->fontMetrics().height()), choice).width();
}

void FormRow::arrange(Room room)
{
    m_room = room;
    const bool wide = room == Room::Wide;
    // Where there is little room, a choice is as wide as its column, not as its longest word.
    if (auto* choice = qobject_cast<QComboBox*>(m_editor))
        choice->setSizeAdjustPolicy(wide ? static_cast<QComboBox::SizeAdjustPolicy>(choice->property(kWhereRoom).toInt()) : QComboBox::AdjustToMinimumContentsLengthWithIcon);
    for (QWidget* part : std::initializer_list<QWidget*>{m_label, m_editor, m_state})
        m_grid->removeWidget(part);
    arrangeLabel(room);
    const auto place = qobject_cast<QAbstractButton*>(m_editor) ? Qt::AlignLeft | Qt::AlignVCenter : Qt::Alignment();
    m_grid->addWidget(m_editor, m_line, 1, 1, wide ? 1 : 2, place);
    m_state->setContentsMargins(0, wide ? m_firstLine : 0, 0, 0);
    m_grid->addWidget(m_state, wide ? m_line : m_line + 1, wide ? 2 : 1, 1, wide ? 1 : 2, wide ? m_beside : Qt::Alignment());
}

/// Left of its field, or in a narrow form above it, where both have the whole width.
void FormRow::arrangeLabel(Room room)
{
    const bool above = room == Room::Narrow;
    m_label->setAlignment((above ? Qt::AlignLeft : Qt::AlignRight) | Qt::AlignVCenter);
    m_label->setContentsMargins(0, above ? 0 : m_firstLine, 0, above ? kHalf / 2 : 0);
    m_label->setMinimumHeight(above ? 0 : m_firstLine + kTarget);
    if (above)
        m_grid->addWidget(m_label, m_above, 1, 1, 2);
    else
        m_grid->addWidget(m_label, m_line, 0, m_beside);
}

/// What stands beside a list or a pair of fields belongs to its first line, not to its middle.
void FormRow::fitToEditor()
{
    m_firstLine = m_editor->property(kFirstLine).toInt();
    auto* choice = qobject_cast<QComboBox*>(m_editor); // (whose list is a window of its own)
    if (m_firstLine > 0 || (!choice && m_editor->findChild<QAbstractItemView*>()))
        m_beside = Qt::AlignTop;
    if (choice) {
        choice->setProperty(kWhereRoom, static_cast<int>(choice->sizeAdjustPolicy()));
        choice->setMinimumContentsLength(std::max(kLeastChoice, choice->minimumContentsLength()));
    }
}

void FormRow::addBeside(QWidget* button, int column)
{
    auto* holder = new QVBoxLayout;
    holder->setContentsMargins(0, 0, 0, 0);
    holder->setSpacing(0);
    if (m_firstLine > 0)
        holder->addSpacing(m_firstLine);
    holder->addWidget(button);
    m_grid->addLayout(holder, m_line, column, m_beside | Qt::AlignHCenter);
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
    addBeside(m_help, 3);
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
    m_rows.push_back(row);
    m_line += FormRow::kLines;
    m_grid->setRowMinimumHeight(m_line++, kUnit);
    return row;
}

void FormKit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    fitToRoom();
}

bool FormKit::event(QEvent* event)
{
    if (event->type() == QEvent::ParentAboutToChange && parentWidget())
        parentWidget()->removeEventFilter(this);
    else if (event->type() == QEvent::ParentChange && parentWidget())
        parentWidget()->installEventFilter(this);
    else if (event->type() == QEvent::LayoutRequest) // other choices may need other room
        fitToRoom();
    return QWidget::event(event);
}

bool FormKit::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::Resize && watched == parentWidget())
        fitToRoom();
    return QWidget::eventFilter(watched, event);
}

/// By the room that there is, not by its own width: that is never less than the fields want while they stand side by side.
void FormKit::fitToRoom()
{
    const int there = parentWidget() ? parentWidget()->width() : width();
    int widest = 0;
    for (FormRow* row : m_rows) {
        // A choice whose words fit only in a line of its own has one.
        const int choice = row->widestChoice();
        const auto room = there < kNarrow ? FormRow::Room::Narrow : choice > there * kMostField ? FormRow::Room::Below : FormRow::Room::Wide;
        if (room == FormRow::Room::Wide)
            widest = std::max(widest, choice);
        if (room != row->room())
            row->arrange(room);
    }
    if (widest != m_grid->columnMinimumWidth(1))
        m_grid->setColumnMinimumWidth(1, widest);
}

void FormKit::addWide(QWidget* widget)
{
    const bool field = qobject_cast<QCheckBox*>(widget) != nullptr; // stands where fields stand
    m_grid->addWidget(widget, m_line++, field ? 1 : 0, 1, field ? 4 : 5);
}

void FormKit::finish()
{
    m_grid->setRowStretch(m_line, 1);
}

} // namespace hullwright::ui
