// Paints a severity as its shape and word, and a score as a small chip: never a colour alone.
#pragma once

#include "ui/style/roles.h"

#include <QStyledItemDelegate>

namespace hullwright::ui {

/// The size of a chip with this text, and the chip itself in the given rectangle.
[[nodiscard]] QSize chipSize(const QFontMetrics& metrics, const QString& text);
void paintChip(QPainter& painter, const QRect& area, Role role, const QString& text, const QPalette& palette);

class SeverityDelegate : public QStyledItemDelegate {
    Q_OBJECT
public:
    /// `role` is the item data role that holds the Role as an int.
    SeverityDelegate(int role, QObject* parent = nullptr) : QStyledItemDelegate(parent), m_role(role) {}
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    int m_role;
};

} // namespace hullwright::ui
