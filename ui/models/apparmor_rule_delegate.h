// The field in the table of AppArmor's rules: a wrong rule stays in it, and what is wrong is said elsewhere.
#pragma once

#include "core/text/error.h"

#include <QLineEdit>
#include <QPersistentModelIndex>
#include <QPointer>
#include <QStyledItemDelegate>

#include <functional>

namespace hullwright::ui {

/// Selects the stretch of a typed rule that an error is about.
void selectWrong(QLineEdit& field, const Error& error);

class AppArmorRuleDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// Whether the rule of a row may have this text instead.
    using Judge = std::function<Result<void>(int row, const QString& typed)>;
    explicit AppArmorRuleDelegate(Judge judge, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    /// High enough for the field and for a finger.
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Closes the field that is open, if one is, and lets go of what was typed: its rule is no longer the one on show.
    void abandon();

Q_SIGNALS:
    /// The text of `field` is no rule; the field stays open.
    void refused(QLineEdit* field, const hullwright::Error& error);
    /// Nothing is wrong, or no longer.
    void settled();

private:
    Judge m_judge;
    mutable QPersistentModelIndex m_edited; ///< one field is open at a time
    mutable QPointer<QLineEdit> m_field;
};

} // namespace hullwright::ui
