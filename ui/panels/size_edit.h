// Edits an amount of memory as a number and its unit, and keeps the file's spelling where the amount did not change.
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace hullwright::ui {

class SizeEdit : public QWidget {
    Q_OBJECT
public:
    explicit SizeEdit(QWidget* parent = nullptr);

    /// As Compose writes it ("512m"); empty: no amount.
    void setText(const QString& text);
    [[nodiscard]] QString text() const;
    /// What the number field shows while it is empty.
    void setPlaceholderText(const QString& text);
    [[nodiscard]] QLineEdit* number() const { return m_number; }
    /// Names both fields for screen readers.
    void setNames(const QString& name);

Q_SIGNALS:
    /// The user is done with an amount other than the one that was set.
    void committed(const QString& text);

private:
    void commit();

    QLineEdit* m_number;
    QComboBox* m_unit;
    QString m_given;
};

} // namespace hullwright::ui
