// An amount as a number and its unit, which keeps the file's spelling where the amount did not change.
#pragma once

#include <QWidget>

class QComboBox;
class QLineEdit;
class QRegularExpression;

namespace hullwright::ui {

class UnitEdit : public QWidget {
    Q_OBJECT
public:
    /// As Compose writes it ("512m", "30s"); empty: no amount.
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

protected:
    struct Amount {
        QString number;
        int unit = -1; ///< index of the unit
    };
    UnitEdit(const QStringList& units, int usual, const QRegularExpression& numbers, QWidget* parent);

    /// Cuts a text into its number and unit; no unit where it is no amount of this sort.
    [[nodiscard]] virtual Amount cut(const QString& text) const = 0;
    [[nodiscard]] virtual QString join(const Amount& amount) const = 0;
    [[nodiscard]] virtual bool same(const QString& a, const QString& b) const = 0;

private:
    void commit();

    QLineEdit* m_number;
    QComboBox* m_unit;
    QString m_given;
};

} // namespace hullwright::ui
