// Says exactly what a trial will run and what of this host it gets, and asks whether to.
#pragma once

#include "core/harden/trial.h"

#include <QDialog>
#include <QString>

#include <map>
#include <string>

class QVBoxLayout;

namespace hullwright::ui {

class TryConsent : public QDialog {
    Q_OBJECT
public:
    /// `targets`: each path of the host as it is shown, with where it really leads.
    TryConsent(const harden::Trial& trial, const harden::TrialCommands& commands, std::map<std::string, QString> targets, QWidget* parent = nullptr);

private:
    void addPaths(QVBoxLayout& column, const harden::Trial& trial);
    void addNotes(QVBoxLayout& column, const harden::Trial& trial);
    void addCommands(QVBoxLayout& column, const harden::TrialCommands& commands);

    std::map<std::string, QString> m_targets;
};

} // namespace hullwright::ui
