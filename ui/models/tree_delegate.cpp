#include "ui/models/tree_delegate.h"

#include "ui/direction.h"
#include "ui/models/severity_delegate.h"
#include "ui/models/stack_tree_model.h"
#include "ui/models/value_kinds.h"
#include "ui/panels/duration_edit.h"
#include "ui/panels/size_edit.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QSpinBox>

#include <cmath>

namespace hullwright::ui {

namespace {

ValueSpec specOf(const QModelIndex& index)
{
    const auto path = yaml::parsePath(index.data(StackTreeModel::PathRole).toString().toStdString());
    return path && index.column() == StackTreeModel::ValueColumn ? valueSpec(*path) : ValueSpec();
}

QComboBox* choiceBox(QWidget* parent, const ValueSpec& spec, const QString& text)
{
    auto* box = new QComboBox(parent);
    for (const Choice& choice : spec.choices) {
        box->addItem(choice.text);
        box->setItemData(box->count() - 1, choice.about, Qt::ToolTipRole);
        box->setItemData(box->count() - 1, choice.about, Qt::AccessibleDescriptionRole);
    }
    // What stands there and is no word of the list must stay editable.
    const bool known = text.isEmpty() || box->findText(text) >= 0;
    box->setEditable(spec.open || !known);
    box->setInsertPolicy(QComboBox::NoInsert);
    return box;
}

/// A whole number without padding, sign or variable: what a spin box can hold without changing it.
bool isPlainNumber(const QString& text, const ValueSpec& spec)
{
    bool whole = false;
    const int number = text.toInt(&whole);
    return text.isEmpty() || (whole && QString::number(number) == text && number >= spec.minimum && number <= spec.maximum);
}

/// What fits the kind of value, and a line of text for what stands there and does not fit its kind (a variable, a typing error).
QWidget* editorFor(QWidget* parent, ValueSpec spec, const QString& text, SizeEdit::Unlimited unlimited)
{
    if (spec.kind == ValueKind::Switch) {
        spec = {ValueKind::Choice, {}, false, 0, 0};
        for (const char* word : {"true", "false"})
            spec.choices << Choice{QString::fromLatin1(word), {}};
    }
    if (spec.kind == ValueKind::Choice)
        return choiceBox(parent, spec, text);
    if (spec.kind == ValueKind::Size && (text.isEmpty() || parseSize(text)))
        return new SizeEdit(parent, unlimited);
    if (spec.kind == ValueKind::Duration && DurationEdit::canEdit(text))
        return new DurationEdit(parent);
    if (spec.kind == ValueKind::Number && isPlainNumber(text, spec)) {
        auto* number = new QSpinBox(parent);
        number->setRange(spec.minimum, spec.maximum);
        number->setGroupSeparatorShown(false);
        number->setFrame(false);
        return number;
    }
    auto* line = new QLineEdit(parent);
    line->setFrame(false);
    return line;
}

} // namespace

void TreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.textElideMode = index.column() == StackTreeModel::NameColumn ? Qt::ElideMiddle : Qt::ElideRight;
    option.text = leftToRight(unmasked(option.text)); // names, paths and ports, all of them code
    const bool selected = option.state & QStyle::State_Selected;
    if (index.data(StackTreeModel::SecondaryRole).toBool() && !selected)
        option.palette.setColor(QPalette::Text, color(Role::Muted, option.palette));
    const QVariant score = index.column() == StackTreeModel::NameColumn ? index.data(StackTreeModel::ScoreRole) : QVariant();
    if (score.isValid() || index.data(StackTreeModel::ServiceRole).toBool()) {
        if (index.column() == StackTreeModel::NameColumn)
            option.font.setWeight(QFont::DemiBold);
    }
    QRect chip;
    const QString number = score.isValid() ? QString::number(std::lround(score.toDouble())) : QString();
    const QStyle* style = option.widget ? option.widget->style() : QApplication::style();
    if (!number.isEmpty()) {
        const QSize size = chipSize(QFontMetrics(given.font), number);
        chip = QStyle::alignedRect(option.direction, Qt::AlignRight | Qt::AlignVCenter, size, option.rect.adjusted(kHalf, 0, -kHalf, 0));
        // The background spans the row, the words stop before the chip.
        QStyleOptionViewItem back = option;
        back.text.clear();
        back.icon = {};
        style->drawPrimitive(QStyle::PE_PanelItemViewItem, &back, painter, option.widget);
        if (option.direction == Qt::RightToLeft)
            option.rect.setLeft(chip.right() + kHalf);
        else
            option.rect.setRight(chip.left() - kHalf);
    }
    style->drawControl(QStyle::CE_ItemViewItem, &option, painter, option.widget);
    if (!chip.isNull()) {
        painter->save();
        painter->setFont(given.font);
        paintChip(*painter, chip, roleOf(static_cast<risk::Band>(index.data(StackTreeModel::BandRole).toInt())), number, given.palette);
        painter->restore();
    }
}

QSize TreeDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QStyleOptionViewItem bold = option;
    if (index.column() == StackTreeModel::NameColumn && (index.data(StackTreeModel::ScoreRole).isValid() || index.data(StackTreeModel::ServiceRole).toBool()))
        bold.font.setWeight(QFont::DemiBold); // as it is painted
    bold.fontMetrics = QFontMetrics(bold.font);
    QSize size = QStyledItemDelegate::sizeHint(bold, index);
    if (index.column() == StackTreeModel::NameColumn && index.data(StackTreeModel::ScoreRole).isValid())
        size.rwidth() += chipSize(option.fontMetrics, QStringLiteral("100")).width() + kUnit;
    return {size.width(), std::max(size.height(), kTarget)};
}

QWidget* TreeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    Q_UNUSED(option)
    const QString name = index.siblingAtColumn(StackTreeModel::NameColumn).data().toString();
    const QString spoken = index.column() == StackTreeModel::NameColumn ? tr("New name of %1").arg(name) : tr("Value of %1").arg(name);
    QWidget* editor = editorFor(parent, specOf(index), index.data(Qt::EditRole).toString().trimmed(), name == QLatin1String("memswap_limit") ? SizeEdit::Unlimited::Yes : SizeEdit::Unlimited::No);
    editor->setAccessibleName(spoken);
    if (auto* box = qobject_cast<QComboBox*>(editor); box && box->lineEdit())
        box->lineEdit()->setAccessibleName(spoken);
    if (auto* amount = qobject_cast<UnitEdit*>(editor))
        amount->setNames(spoken);
    editor->setAutoFillBackground(true);
    return editor;
}

void TreeDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentText(text);
        if (box->lineEdit())
            box->lineEdit()->selectAll();
    } else if (auto* amount = qobject_cast<UnitEdit*>(editor)) {
        amount->setText(text);
    } else if (auto* number = qobject_cast<QSpinBox*>(editor)) {
        number->setValue(text.toInt());
        number->selectAll();
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
    }
}

void TreeDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentText(), Qt::EditRole);
    else if (const auto* amount = qobject_cast<UnitEdit*>(editor))
        model->setData(index, amount->text(), Qt::EditRole);
    else if (const auto* number = qobject_cast<QSpinBox*>(editor))
        model->setData(index, number->text(), Qt::EditRole);
    else if (const auto* line = qobject_cast<QLineEdit*>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

} // namespace hullwright::ui
