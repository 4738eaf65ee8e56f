// Brings a model's rows in step with new ones by inserting, removing and changing, so that what is current stays so.
#pragma once

#include <QModelIndex>

#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

namespace hullwright::ui {

/// `Base` is the class of models that the model derives from otherwise.
template <class Base>
class RowSync : public Base {
public:
    using Base::Base;

protected:
    /// `same` tells whether two rows are about one thing. Rows that stay take their new values; the caller says that they have changed.
    template <class Row, class Same>
    void syncRows(std::vector<Row>& rows, std::vector<Row>&& next, Same same)
    {
        for (int row = static_cast<int>(rows.size()) - 1; row >= 0; --row) {
            const Row& old = rows[static_cast<std::size_t>(row)];
            if (std::none_of(next.begin(), next.end(), [&](const Row& each) { return same(each, old); }))
                removeRow(rows, row, row);
        }
        for (std::size_t row = 0; row < next.size(); ++row) {
            if (row < rows.size() && same(rows[row], next[row])) {
                rows[row] = std::move(next[row]);
                continue;
            }
            this->beginInsertRows({}, static_cast<int>(row), static_cast<int>(row));
            rows.insert(rows.begin() + static_cast<std::ptrdiff_t>(row), std::move(next[row]));
            this->endInsertRows();
        }
        // What had another place before has been inserted at its new one.
        if (rows.size() > next.size())
            removeRow(rows, static_cast<int>(next.size()), static_cast<int>(rows.size()) - 1);
    }

private:
    template <class Row>
    void removeRow(std::vector<Row>& rows, int first, int last)
    {
        this->beginRemoveRows({}, first, last);
        rows.erase(rows.begin() + first, rows.begin() + last + 1);
        this->endRemoveRows();
    }
};

} // namespace hullwright::ui
