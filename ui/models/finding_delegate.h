// Draws a finding's kind in a few words, and behind it as much of its sentence as there is room for: sentences of one kind begin alike, so that cut ones could not be told apart.
#pragma once

#include "ui/models/row_delegate.h"

namespace hullwright::ui {

class FindingDelegate : public RowDelegate {
public:
    using RowDelegate::RowDelegate;

    /// Without them a row is its sentence alone.
    void setTitles(bool shown) { m_titles = shown; }
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override;

private:
    bool m_titles = true;
};

} // namespace hullwright::ui
