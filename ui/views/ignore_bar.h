// Asks in place, without a dialog, why a finding is to be ignored.
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace hullwright::ui {

class IgnoreBar : public QWidget {
    Q_OBJECT
public:
    explicit IgnoreBar(QWidget* parent = nullptr);

    /// Shows the field, empty, for what `finding` names, and takes the focus.
    void ask(const QString& finding);

Q_SIGNALS:
    /// One line that is not empty.
    void reasonGiven(const QString& reason);
    void givenUp();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void finish();
    void giveUp();

    QLabel* m_label;
    QLineEdit* m_reason;
    QPushButton* m_ignore;
};

} // namespace hullwright::ui
