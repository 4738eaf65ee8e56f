// The calls that a command was refused, one row for those that are alike, with what the profile by now does about each.
#pragma once

#include "ui/models/bench_runner.h"

#include <QAbstractTableModel>

#include <vector>

namespace hullwright::ui {

class BenchModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { TimeColumn, ProcessColumn, CallColumn, ArgumentsColumn, PathColumn, VerdictColumn, CountColumn, ColumnCount };
    /// The Role of the verdict, as an int.
    static constexpr int kToneRole = Qt::UserRole + 1;
    enum class State {
        Refused,
        Handled, ///< the C library goes another way by itself
        Allowed, ///< the profile was changed meanwhile
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Takes all rows out; the next run is in this mode.
    void clear(seccomp::BenchMode mode);
    void update(const std::vector<Refusal>& news);
    /// The profile as it stands now, without conditions.
    void setProfile(const seccomp::Profile& resolved);

    [[nodiscard]] const Refusal& refusal(int row) const { return m_rows.at(static_cast<std::size_t>(row)).refusal; }
    [[nodiscard]] State state(int row) const { return m_rows.at(static_cast<std::size_t>(row)).state; }
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    struct Row {
        Refusal refusal;
        State state = State::Refused;
    };
    [[nodiscard]] State stateOf(const seccomp::RefusedCall& call) const;
    [[nodiscard]] QString text(const Row& row, int column) const;
    [[nodiscard]] QString verdict(const Row& row) const;
    [[nodiscard]] QString tip(const Row& row, int column) const;

    std::vector<Row> m_rows;
    seccomp::Profile m_resolved;
    seccomp::BenchMode m_mode = seccomp::BenchMode::Enforce;
};

} // namespace hullwright::ui
