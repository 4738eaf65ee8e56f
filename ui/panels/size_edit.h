// Edits an amount of memory as a number and its unit.
#pragma once

#include "ui/panels/unit_edit.h"

namespace hullwright::ui {

class SizeEdit : public UnitEdit {
    Q_OBJECT
public:
    explicit SizeEdit(QWidget* parent = nullptr);

protected:
    [[nodiscard]] Amount cut(const QString& text) const override;
    [[nodiscard]] QString join(const Amount& amount) const override;
    [[nodiscard]] bool same(const QString& a, const QString& b) const override;
};

} // namespace hullwright::ui
