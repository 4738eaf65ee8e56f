// Edits an amount of memory as a number and its unit.
#pragma once

#include "ui/panels/unit_edit.h"

namespace hullwright::ui {

class SizeEdit : public UnitEdit {
    Q_OBJECT
public:
    /// Whether -1 may be typed, for no limit: memswap_limit alone takes it.
    enum class Unlimited { No, Yes };
    explicit SizeEdit(QWidget* parent = nullptr, Unlimited unlimited = Unlimited::No);

protected:
    [[nodiscard]] Amount cut(const QString& text) const override;
    [[nodiscard]] QString join(const Amount& amount) const override;
    [[nodiscard]] bool same(const QString& a, const QString& b) const override;
};

} // namespace hullwright::ui
