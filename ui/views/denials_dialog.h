// AppArmor's denials of an audit log, each as a rule to accept or to leave refused.
#pragma once

#include "core/apparmor/denials.h"

#include <QDialog>
#include <QSet>
#include <QString>

#include <vector>

class QLabel;
class QPushButton;
class QTreeWidget;

namespace hullwright::ui {

class DenialsDialog : public QDialog {
    Q_OBJECT
public:
    /// `present`: rules that the profile has already.
    DenialsDialog(const QString& service, apparmor::Denials denials, const std::vector<apparmor::Rule>& present, QWidget* parent = nullptr);

    /// What was ticked.
    [[nodiscard]] std::vector<apparmor::Rule> accepted() const;

private:
    void fill(const std::vector<apparmor::Rule>& present);
    [[nodiscard]] QString remarks() const;
    void count();

    apparmor::Denials m_denials;
    QTreeWidget* m_list;
    QPushButton* m_accept = nullptr;
};

} // namespace hullwright::ui
