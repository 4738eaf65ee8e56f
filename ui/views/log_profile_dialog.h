// Before a service's profile only logs: what that is for, what it costs, and how the log is read.
#pragma once

#include <QDialog>

namespace hullwright::ui {

class LogProfileDialog : public QDialog {
    Q_OBJECT
public:
    /// `path`: of the profile that is written, told from the project's folder.
    LogProfileDialog(const QString& service, const QString& path, QWidget* parent = nullptr);
};

} // namespace hullwright::ui
