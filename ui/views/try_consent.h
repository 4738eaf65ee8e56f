// Says exactly what a trial will run and what of this host it gets, and asks whether to.
#pragma once

#include "core/harden/trial.h"

#include <QDialog>

class QVBoxLayout;

namespace hullwright::ui {

class TryConsent : public QDialog {
    Q_OBJECT
public:
    TryConsent(const harden::Trial& trial, const harden::TrialCommands& commands, QWidget* parent = nullptr);

private:
    void addPaths(QVBoxLayout& column, const harden::Trial& trial);
    void addNotes(QVBoxLayout& column, const harden::Trial& trial);
    void addCommands(QVBoxLayout& column, const harden::TrialCommands& commands);
};

} // namespace hullwright::ui
