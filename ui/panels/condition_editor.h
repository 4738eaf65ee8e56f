// The arguments that a call is held to: one line for each alternative, and three fields to add one.
#pragma once

#include "core/knowledge/syscalls.h"
#include "core/seccomp/condition_forms.h"
#include "core/seccomp/profile_edit.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace hullwright::ui {

class ConditionEditor : public QWidget {
    Q_OBJECT
public:
    explicit ConditionEditor(QWidget* parent = nullptr);

    /// `decision`: what stands in the profile now. What is being typed stays while the call is the same.
    void setCall(const knowledge::SystemCall& call, const seccomp::Decision& decision);
    /// Whether any argument of the call can be compared at all.
    [[nodiscard]] bool canCompare() const;

Q_SIGNALS:
    void decided(const hullwright::seccomp::Decision& decision);
    /// The last alternative was taken away: nothing of the call is allowed any more.
    void emptied();

private:
    void add();
    void join();
    void removeCurrent();
    void fillForms();
    void fillValues();
    void refresh();
    [[nodiscard]] std::optional<seccomp::Condition> read();

    const knowledge::SystemCall* m_call = nullptr;
    seccomp::Decision m_decision;
    QListWidget* m_list;
    QComboBox *m_argument, *m_form, *m_value;
    QPushButton *m_add, *m_join, *m_remove;
    QLabel* m_error;
};

} // namespace hullwright::ui
