// What a view shows when it has nothing to show: what would be here, and the next step.
#pragma once

#include <QWidget>

class QAction;
class QLabel;
class QVBoxLayout;

namespace hullwright::ui {

class EmptyState : public QWidget {
    Q_OBJECT
public:
    EmptyState(const QString& iconName, const QString& title, const QString& text, QWidget* parent = nullptr);
    void setText(const QString& title, const QString& text);
    /// Offers a next step as a button.
    void offer(QAction* action);

private:
    QLabel *m_title, *m_text;
    QVBoxLayout* m_steps;
};

} // namespace hullwright::ui
