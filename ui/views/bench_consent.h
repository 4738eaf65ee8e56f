// Asks before a command is run under a profile for the first time, with the very command and what it may do here.
#pragma once

#include "core/seccomp/bench.h"

#include <QDialog>

#include <string>
#include <vector>

namespace hullwright::ui {

class BenchConsent : public QDialog {
    Q_OBJECT
public:
    BenchConsent(const std::vector<std::string>& command, const QString& folder, seccomp::BenchMode mode, QWidget* parent = nullptr);
};

} // namespace hullwright::ui
