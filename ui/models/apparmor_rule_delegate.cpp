#include "ui/models/apparmor_rule_delegate.h"

#include "ui/style/metrics.h"
#include "ui/style/theme.h"

#include <QEvent>
#include <QKeyEvent>

#include <algorithm>
#include <utility>

namespace hullwright::ui {

namespace {

/// Events after which the usual delegate takes the text over.
bool takesOver(const QEvent& event)
{
    if (event.type() == QEvent::FocusOut)
        return true;
    if (event.type() != QEvent::KeyPress)
        return false;
    const int key = static_cast<const QKeyEvent&>(event).key();
    return key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Backtab;
}

} // namespace

void selectWrong(QLineEdit& field, const Error& error)
{
    // The span counts bytes, the field UTF-16.
    const QByteArray bytes = field.text().toUtf8();
    const auto begin = static_cast<qsizetype>(std::min(error.span.begin, static_cast<std::size_t>(bytes.size())));
    const auto end = static_cast<qsizetype>(std::min(error.span.end, static_cast<std::size_t>(bytes.size())));
    const auto from = QString::fromUtf8(bytes.first(begin)).size();
    field.setSelection(static_cast<int>(from), static_cast<int>(QString::fromUtf8(bytes.first(end)).size() - from));
}

AppArmorRuleDelegate::AppArmorRuleDelegate(Judge judge, QObject* parent) : QStyledItemDelegate(parent), m_judge(std::move(judge)) {}

QWidget* AppArmorRuleDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const
{
    auto* field = new QLineEdit(parent);
    field->setFrame(false);
    field->setAutoFillBackground(true);
    field->setFont(codeFont());
    field->setAccessibleName(tr("Text of the rule"));
    connect(field, &QLineEdit::textEdited, this, &AppArmorRuleDelegate::settled);
    m_edited = index;
    m_field = field;
    return field;
}

void AppArmorRuleDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const
{
    // What is being typed stays when the row changes under it.
    if (auto* field = qobject_cast<QLineEdit*>(editor); field && !field->isModified())
        field->setText(index.data(Qt::EditRole).toString());
}

QSize AppArmorRuleDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    return QStyledItemDelegate::sizeHint(option, index).expandedTo({0, kTarget});
}

void AppArmorRuleDelegate::abandon()
{
    if (m_field)
        Q_EMIT closeEditor(m_field, RevertModelCache);
}

bool AppArmorRuleDelegate::eventFilter(QObject* watched, QEvent* event)
{
    auto* field = qobject_cast<QLineEdit*>(watched);
    if (!field || !takesOver(*event) || !field->isModified() || !m_edited.isValid()) {
        if (field && event->type() == QEvent::KeyPress && static_cast<const QKeyEvent*>(event)->key() == Qt::Key_Escape)
            Q_EMIT settled();
        return QStyledItemDelegate::eventFilter(watched, event);
    }
    const auto judged = m_judge(m_edited.row(), field->text().trimmed());
    if (judged)
        return QStyledItemDelegate::eventFilter(watched, event);
    Q_EMIT refused(field, judged.error());
    if (event->type() == QEvent::FocusOut)
        return false; // it goes, and the field stays open with its text
    selectWrong(*field, judged.error());
    return true;
}

} // namespace hullwright::ui
