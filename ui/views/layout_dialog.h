// Asks what a layout is called and which key brings it.
#pragma once

#include "ui/document/window_layout.h"

#include <QDialog>

class QComboBox;
class QKeySequence;
class QLabel;
class QLineEdit;
class QPushButton;

namespace hullwright::ui {

class LayoutDialog : public QDialog {
    Q_OBJECT
public:
    /// What the dialog is for: its title, what its button does, and what it begins with.
    struct Purpose {
        QString title, button, name;
        int slot = 0;
    };
    /// `taken`: names of others; `free`: slots that nobody has.
    LayoutDialog(const Purpose& purpose, const QStringList& taken, const QList<int>& free, QWidget* parent = nullptr);

    /// As they are kept.
    [[nodiscard]] QString name() const;
    [[nodiscard]] int slot() const;

    /// Alt with the digit; nothing for 0.
    [[nodiscard]] static QKeySequence keyOf(int slot);

private:
    void build(const Purpose& purpose, const QList<int>& free);
    void judge();

    QStringList m_taken;
    QLineEdit* m_name;
    QComboBox* m_key;
    QLabel* m_fault;
    QPushButton* m_accept = nullptr;
};

} // namespace hullwright::ui
