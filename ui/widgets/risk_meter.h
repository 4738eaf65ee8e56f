// The stack's score as an instrument: the number, its band in a word and a shape, where it stands on the gauge, and what moved it.
#pragma once

#include "core/risk/score.h"

#include <QPropertyAnimation>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <optional>
#include <vector>

namespace hullwright::ui {

/// Read by tests and screen readers: accessible name "Risk meter", description and value "91.4, critical".
class RiskMeter : public QWidget {
    Q_OBJECT
    Q_PROPERTY(double shown READ shown WRITE setShown)
public:
    explicit RiskMeter(QWidget* parent = nullptr);

    /// What is shown next, and the sentence of the step that led there (empty: a file was opened; the trend starts anew).
    void setScore(const risk::Score& score, bool complete, const QString& cause = {});
    void clear();
    /// Where the score has been since the file was opened, for a meter that takes another one's place.
    struct Trend {
        double opened = 0;
        std::vector<double> values;
    };
    [[nodiscard]] Trend trend() const { return {m_opened, m_trend}; }
    void setTrend(const Trend& trend);
    /// So that it is read from the back of a room.
    void setLarge(bool large);
    /// Facts that hold because somebody pinned them, each in a sentence.
    void setPinned(const QStringList& facts);

    [[nodiscard]] std::optional<double> value() const { return m_value; }
    [[nodiscard]] QString valueText() const; ///< "91.4, critical"; says so where the stack is only partly read
    [[nodiscard]] QString trendText() const; ///< "93 → 41 since it was opened"; empty where nothing moved

    [[nodiscard]] double shown() const { return m_shown; }
    void setShown(double shown);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QString trendBrief() const; ///< "93 → 41"
    void paintPinned(QPainter& painter, const QRect& area) const;
    void paintNumber(QPainter& painter, const QRect& area) const;
    void paintTrend(QPainter& painter, const QRectF& area) const;
    [[nodiscard]] int lines() const;
    void paintGauge(QPainter& painter, const QRectF& area) const;
    void announce();
    [[nodiscard]] int gauge() const;
    [[nodiscard]] QFont numberFont() const;

    std::optional<double> m_value;
    double m_opened = 0; ///< the first since the file was opened
    risk::Band m_band = risk::Band::Low;
    bool m_complete = true;
    QString m_change; ///< "-28: Remove the Docker socket from web"
    QStringList m_pinned;
    QString m_means;  ///< the band in words
    std::vector<double> m_trend;
    double m_shown = 0;
    bool m_large = false;
    QPropertyAnimation m_motion;
};

} // namespace hullwright::ui
