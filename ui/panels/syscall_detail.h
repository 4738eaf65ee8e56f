// One system call: what it does, why it is dangerous, what the profile decides about it, and the fields that change that.
#pragma once

#include "core/knowledge/syscalls.h"
#include "core/seccomp/explain.h"
#include "core/seccomp/profile_edit.h"
#include "ui/panels/seccomp_source.h"

#include <QScrollArea>

class QComboBox;
class QLabel;
class QVBoxLayout;

namespace hullwright::ui {

class ConditionEditor;

class SyscallDetail : public QScrollArea {
    Q_OBJECT
public:
    explicit SyscallDetail(QWidget* parent = nullptr);

    /// `byDefault`: Docker's default for the service, without conditions.
    void showCall(const knowledge::SystemCall& call, const SeccompSource& source, const seccomp::Profile& byDefault);
    /// Text alone, for a group or the whole profile.
    void showText(const QString& title, const QString& text);
    [[nodiscard]] const knowledge::SystemCall* call() const { return m_call; }

Q_SIGNALS:
    void decided(const QString& call, const hullwright::seccomp::Decision& decision);

private:
    enum Choice { Several, Allow, Held, Refuse, Unknown, Log, Kill };
    void choose(int index);
    void setChoice(const std::optional<seccomp::Decision>& decision);
    [[nodiscard]] QString aboutCall(const knowledge::SystemCall& call, const seccomp::Profile& byDefault) const;
    [[nodiscard]] QString rulesText(const knowledge::SystemCall& call, const SeccompSource& source) const;

    const knowledge::SystemCall* m_call = nullptr;
    seccomp::Profile m_profile;
    seccomp::Profile m_default;
    QLabel *m_title, *m_rules, *m_about, *m_decisionLabel;
    QComboBox* m_choice;
    ConditionEditor* m_conditions;
};

} // namespace hullwright::ui
