// All system calls as a tree in groups: what the profile in force does with each, and how that differs from Docker's default.
#pragma once

#include "core/knowledge/syscalls.h"
#include "core/seccomp/explain.h"
#include "core/seccomp/profile.h"
#include "core/seccomp/verdicts.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <vector>

namespace hullwright::ui {

class SyscallsModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { NameColumn, HereColumn, DefaultColumn, RiskColumn, kColumnCount };
    enum DataRole { ToneRole = Qt::UserRole + 1, CallRole, DiffersRole };
    enum class Grouping { Category, Systemd, Capability, Risk };
    enum class Editing { Off, On };

    explicit SyscallsModel(QObject* parent = nullptr);

    [[nodiscard]] Grouping grouping() const { return m_grouping; }
    void setGrouping(Grouping grouping);
    /// Both without conditions (seccomp::resolve). Rows change, none comes or goes.
    void setProfiles(const seccomp::Profile& here, const seccomp::Profile& byDefault, Editing editing);

    /// How many calls stand how.
    struct Counts {
        int allowed = 0, byArguments = 0, refused = 0;
        int opened = 0, closed = 0, changed = 0; ///< against Docker's default
    };
    [[nodiscard]] Counts counts() const;
    [[nodiscard]] const knowledge::SystemCall* call(const QModelIndex& index) const; ///< null for a group
    [[nodiscard]] QStringList members(const QModelIndex& group) const;
    [[nodiscard]] QString groupTitle(const QModelIndex& group) const;
    [[nodiscard]] QModelIndex indexOf(const QString& call) const; ///< its first place
    [[nodiscard]] const seccomp::CallDifference* difference(const knowledge::SystemCall& call) const; ///< null where it is as by default

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex& index) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    /// The box of a call, or of a group, was used.
    void toggled(const QModelIndex& index);

private:
    struct Call {
        const knowledge::SystemCall* call = nullptr;
        std::vector<seccomp::Rule> rules;  ///< that name it, their names left out: what its row was made from
        seccomp::CallVerdict::Kind kind = seccomp::CallVerdict::Kind::Refused;
        QString words;
        std::optional<seccomp::CallDifference> difference;
        bool stale = true;
    };
    struct Group {
        QString title;
        std::vector<std::size_t> members; ///< places in m_calls
    };
    void regroup();
    void update(Call& call, const seccomp::CallVerdict& verdict);
    void tellChanges(const std::vector<bool>& changed);
    [[nodiscard]] Qt::CheckState stateOf(const Call& call) const;
    [[nodiscard]] Qt::CheckState stateOf(const Group& group) const;
    [[nodiscard]] QString differenceText(const Call& call) const;
    [[nodiscard]] QVariant groupData(const Group& group, int column, int role) const;
    [[nodiscard]] QVariant callData(const Call& call, int column, int role) const;
    [[nodiscard]] int toneOf(const Call& call, int column) const;
    [[nodiscard]] const Call& at(const QModelIndex& index) const;

    Grouping m_grouping = Grouping::Category;
    std::vector<Call> m_calls; ///< by number
    std::vector<Group> m_groups;
    seccomp::Profile m_here, m_default;
    Editing m_editing = Editing::Off;
};

/// The box's state in a verdict: what passes for some arguments only is between the others.
[[nodiscard]] Qt::CheckState checkStateOf(seccomp::CallVerdict::Kind kind);
[[nodiscard]] QString riskWord(knowledge::Risk risk);

} // namespace hullwright::ui
