// A slider over usual amounts, which lie closer together where they are small: half a processor, one, two, four.
#pragma once

#include <QSlider>
#include <QTimer>

#include <vector>

namespace hullwright::ui {

class StopSlider : public QSlider {
    Q_OBJECT
public:
    /// The first stop stands for no amount at all.
    explicit StopSlider(std::vector<double> stops, QWidget* parent = nullptr);

    /// Shows the nearest stop; 0 or less: none. `words` are what a screen reader says of it.
    void setAmount(double amount, const QString& words);

Q_SIGNALS:
    /// The user rests at a stop other than the one that was set; 0: none. Steps by keys are one change, told when the keys rest or the focus leaves.
    void chosen(double amount);

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;

private:
    void commit();

    std::vector<double> m_stops;
    QTimer m_rest;
    int m_given = 0;
};

} // namespace hullwright::ui
