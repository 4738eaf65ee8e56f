// What the rows of the harden dialog have in common: columns, data, and words.
#pragma once

#include "core/harden/plan.h"

#include <QString>
#include <QVariant>

#include <optional>
#include <string>

namespace hullwright::ui::harden_rows {

constexpr int kIdRole = Qt::UserRole + 1;
constexpr int kByHandRole = Qt::UserRole + 2;
constexpr int kWayRole = Qt::UserRole + 3; ///< which way of a step that the user decides
enum StepColumn { kTitle, kScore, kOwn, kSure, kKind };

[[nodiscard]] QString number(double score);
/// "92 → 61", of the step's service.
[[nodiscard]] QString ownScore(const harden::Step& step, std::optional<double> after);
[[nodiscard]] QString word(rules::FixKind kind);
[[nodiscard]] QString sure(const std::optional<rules::FixBasis>& basis);
/// The id of a row; `way` is invalid for a step.
[[nodiscard]] std::string rowName(const std::string& id, const QVariant& way);
[[nodiscard]] QString paragraph(const QString& head, const QString& text);
/// How it would look in the log.
[[nodiscard]] QString signsOf(const harden::Step& step);

} // namespace hullwright::ui::harden_rows
