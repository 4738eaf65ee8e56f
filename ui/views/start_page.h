// What is shown while no file is open: the ways to begin.
#pragma once

#include "ui/document/app_settings.h"

#include <QWidget>

class QAction;
class QVBoxLayout;

namespace hullwright::ui {

class WindowActions;

class StartPage : public QWidget {
    Q_OBJECT
public:
    StartPage(WindowActions& actions, AppSettings& settings, QWidget* parent = nullptr);

Q_SIGNALS:
    void openRequested(const QString& path);

private:
    [[nodiscard]] QWidget* heading();
    [[nodiscard]] QWidget* beginnings(WindowActions& actions);
    void listRecent();

    AppSettings& m_settings;
    QWidget* m_recent;
    QVBoxLayout* m_recentLayout;
};

} // namespace hullwright::ui
