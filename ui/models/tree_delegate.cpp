#include "ui/models/tree_delegate.h"

#include "ui/models/severity_delegate.h"
#include "ui/models/stack_tree_model.h"
#include "ui/models/value_kinds.h"
#include "ui/panels/size_edit.h"
#include "ui/style/metrics.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>

#include <cmath>

namespace hullwright::ui {

namespace {

ValueSpec specOf(const QModelIndex& index)
{
    const auto path = yaml::parsePath(index.data(StackTreeModel::PathRole).toString().toStdString());
    return path && index.column() == StackTreeModel::ValueColumn ? valueSpec(*path) : ValueSpec();
}

} // namespace

void TreeDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const
{
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    option.textElideMode = index.column() == StackTreeModel::NameColumn ? Qt::ElideMiddle : Qt::ElideRight;
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
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    if (index.column() == StackTreeModel::NameColumn && index.data(StackTreeModel::ScoreRole).isValid())
        size.rwidth() += chipSize(option.fontMetrics, QStringLiteral("100")).width() + kUnit;
    return {size.width(), std::max(size.height(), kTarget)};
}

QWidget* TreeDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ValueSpec spec = specOf(index);
    const QString name = index.siblingAtColumn(StackTreeModel::NameColumn).data().toString();
    QWidget* editor = nullptr;
    if (spec.kind == ValueKind::Choice) {
        auto* box = new QComboBox(parent);
        box->setEditable(true);
        box->addItems(spec.choices);
        if (!spec.open)
            box->setInsertPolicy(QComboBox::NoInsert);
        box->lineEdit()->setAccessibleName(name);
        editor = box;
    } else if (spec.kind == ValueKind::Size && (parseSize(index.data(Qt::EditRole).toString()) || index.data(Qt::EditRole).toString().isEmpty())) {
        editor = new SizeEdit(parent);
    } else {
        auto* line = new QLineEdit(parent);
        line->setFrame(false);
        editor = line;
    }
    Q_UNUSED(option)
    editor->setAccessibleName(index.column() == StackTreeModel::NameColumn ? tr("New name of %1").arg(name) : tr("Value of %1").arg(name));
    editor->setAutoFillBackground(true);
    return editor;
}

void TreeDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    const QString text = index.data(Qt::EditRole).toString();
    if (auto* box = qobject_cast<QComboBox*>(editor)) {
        box->setCurrentText(text);
        box->lineEdit()->selectAll();
    } else if (auto* size = qobject_cast<SizeEdit*>(editor)) {
        size->setText(text);
    } else if (auto* line = qobject_cast<QLineEdit*>(editor)) {
        line->setText(text);
    }
}

void TreeDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const
{
    if (const auto* box = qobject_cast<QComboBox*>(editor))
        model->setData(index, box->currentText(), Qt::EditRole);
    else if (const auto* size = qobject_cast<SizeEdit*>(editor))
        model->setData(index, size->text(), Qt::EditRole);
    else if (const auto* line = qobject_cast<QLineEdit*>(editor))
        model->setData(index, line->text(), Qt::EditRole);
}

} // namespace hullwright::ui
