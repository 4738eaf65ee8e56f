#include "ui/panels/stop_slider.h"

#include "ui/style/metrics.h"

#include <QLocale>
#include <QSignalBlocker>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace hullwright::ui {

StopSlider::StopSlider(std::vector<double> stops, QWidget* parent) : QSlider(Qt::Horizontal, parent), m_stops(std::move(stops))
{
    setRange(0, static_cast<int>(m_stops.size()) - 1);
    setPageStep(2);
    setTickPosition(QSlider::TicksBelow);
    setTickInterval(1);
    setMinimumHeight(kTarget);
    m_rest.setSingleShot(true);
    m_rest.setInterval(400);
    connect(&m_rest, &QTimer::timeout, this, &StopSlider::commit);
    connect(this, &QSlider::sliderReleased, this, &StopSlider::commit);
    connect(this, &QSlider::valueChanged, this, [this](int stop) {
        setAccessibleDescription(stop == 0 ? tr("none") : locale().toString(m_stops[static_cast<std::size_t>(stop)]));
        if (!isSliderDown())
            m_rest.start();
    });
}

void StopSlider::setAmount(double amount, const QString& words)
{
    const auto nearer = [amount](double a, double b) { return std::abs(a - amount) < std::abs(b - amount); };
    const auto stop = amount <= 0 ? m_stops.begin() : std::min_element(m_stops.begin() + 1, m_stops.end(), nearer);
    m_given = static_cast<int>(stop - m_stops.begin());
    m_rest.stop(); // what was on its way was meant for what stood here before
    const QSignalBlocker quiet(this);
    setValue(m_given);
    setAccessibleDescription(words);
    setToolTip(words);
}

void StopSlider::commit()
{
    m_rest.stop();
    if (value() == m_given)
        return;
    m_given = value();
    Q_EMIT chosen(m_given == 0 ? 0 : m_stops[static_cast<std::size_t>(m_given)]);
}

void StopSlider::focusOutEvent(QFocusEvent* event)
{
    commit();
    QSlider::focusOutEvent(event);
}

/// Who scrolls the panel past it changes nothing.
void StopSlider::wheelEvent(QWheelEvent* event)
{
    if (hasFocus())
        QSlider::wheelEvent(event);
    else
        event->ignore();
}

} // namespace hullwright::ui
