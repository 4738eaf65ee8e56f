// Edits a duration of one unit ("30s") as a number and its unit.
#pragma once

#include "ui/panels/unit_edit.h"

namespace hullwright::ui {

class DurationEdit : public UnitEdit {
    Q_OBJECT
public:
    explicit DurationEdit(QWidget* parent = nullptr);

    /// False for durations of several units ("1m30s") and for what is none: those are edited as text.
    [[nodiscard]] static bool canEdit(const QString& text);

protected:
    [[nodiscard]] Amount cut(const QString& text) const override;
    [[nodiscard]] QString join(const Amount& amount) const override;
    [[nodiscard]] bool same(const QString& a, const QString& b) const override;
};

} // namespace hullwright::ui
