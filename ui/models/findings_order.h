// Which findings are listed, and in which order: the filter's words, the least severity, what is ignored, and the column that sorts.
#pragma once

#include "ui/models/findings_model.h"

#include <QStringList>

#include <vector>

namespace hullwright::ui {

struct FindingsOrder {
    QStringList words; ///< a finding has each of them
    int least = 0;     ///< severity
    bool hidesIgnored = false;
    int column = FindingsModel::Severity;
    Qt::SortOrder direction = Qt::AscendingOrder;

    /// The rows of the findings' model, as they are to be listed.
    [[nodiscard]] std::vector<int> rowsOf(const FindingsModel& findings) const;

private:
    [[nodiscard]] bool accepts(const FindingsModel& findings, int row) const;
};

} // namespace hullwright::ui
