#include "ui/widgets/risk_meter.h"

#include "ui/direction.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/style/theme.h"
#include "ui/translate.h"
#include "ui/widgets/whats_this.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPainter>
#include <QPainterPath>
#include <QResizeEvent>
#include <QStyle>

#include <algorithm>
#include <array>
#include <cmath>

namespace hullwright::ui {

namespace {

constexpr int kGauge = 12;
constexpr double kLarge = 1.75; ///< times the system's letters
constexpr int kOneLine = 320;  ///< a narrower meter says in two lines what the number means
constexpr int kLastWord = 60;  ///< left free at the end of a line for a word that goes to the next
constexpr std::size_t kTrendLength = 12;
constexpr std::array<double, 6> kBounds{0, 25, 50, 75, 90, 100};
constexpr std::array<Role, 5> kBands{Role::Low, Role::Moderate, Role::Elevated, Role::High, Role::Critical};

/// Tells the number as a value too, for readers that ask for one.
class RiskMeterInterface : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit RiskMeterInterface(RiskMeter* meter) : QAccessibleWidget(meter, QAccessible::ProgressBar), m_meter(meter) {}

    void* interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface)
            return static_cast<QAccessibleValueInterface*>(this);
        return QAccessibleWidget::interface_cast(type);
    }
    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        return kind == QAccessible::Value ? m_meter->valueText() : QAccessibleWidget::text(kind);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        state.readOnly = true;
        return state;
    }
    /// It is looked at, and never moved by hand.
    [[nodiscard]] QStringList actionNames() const override { return {setFocusAction()}; }
    [[nodiscard]] QVariant currentValue() const override { return m_meter->value().value_or(0); }
    void setCurrentValue(const QVariant&) override {}
    [[nodiscard]] QVariant maximumValue() const override { return 100.0; }
    [[nodiscard]] QVariant minimumValue() const override { return 0.0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 0.1; }

private:
    RiskMeter* m_meter;
};

QAccessibleInterface* meterInterface(const QString&, QObject* object)
{
    auto* meter = qobject_cast<RiskMeter*>(object);
    return meter ? new RiskMeterInterface(meter) : nullptr;
}

} // namespace

RiskMeter::RiskMeter(QWidget* parent) : QWidget(parent), m_motion(this, "shown")
{
    static const bool installed = (QAccessible::installFactory(meterInterface), true);
    Q_UNUSED(installed)
    introduce(*this, tr("Risk meter"),
              tr("How short the way from outside to the host is: 0 is none, 100 is right there. It is the worst of all services; the steps below say what makes it so."));
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_motion.setEasingCurve(QEasingCurve::OutCubic);
    clear();
}

void RiskMeter::setScore(const risk::Score& score, bool complete, const QString& cause)
{
    const std::optional<double> before = cause.isEmpty() ? std::nullopt : m_value;
    if (!before) {
        m_trend.clear();
        m_opened = score.value;
    }
    m_value = score.value;
    m_band = score.band;
    m_complete = complete;
    m_means = translated(risk::description(score.band));
    const int step = before ? static_cast<int>(std::lround(score.value)) - static_cast<int>(std::lround(*before)) : 0;
    m_change = step != 0 ? tr("%1: %2").arg(step > 0 ? QStringLiteral("+%1").arg(step) : QStringLiteral("−%1").arg(-step), cause) : QString();
    if (m_trend.empty() || m_trend.back() != score.value)
        m_trend.push_back(score.value);
    if (m_trend.size() > kTrendLength)
        m_trend.erase(m_trend.begin());
    m_motion.stop();
    if (const int duration = before ? motionDuration(this) : 0; duration > 0 && isVisible()) {
        m_motion.setDuration(duration);
        m_motion.setStartValue(m_shown);
        m_motion.setEndValue(score.value);
        m_motion.start();
    } else {
        m_shown = score.value;
    }
    announce();
    update();
}

void RiskMeter::setTrend(const Trend& trend)
{
    if (!m_value || trend.values.empty() || trend.values.back() != *m_value)
        return; // of another file
    m_opened = trend.opened;
    m_trend = trend.values;
    announce();
    update();
}

void RiskMeter::clear()
{
    m_motion.stop();
    m_value.reset();
    m_trend.clear();
    m_change.clear();
    m_means.clear();
    m_shown = 0;
    announce();
    update();
}

void RiskMeter::setPinned(const QStringList& facts)
{
    if (facts == m_pinned)
        return;
    m_pinned = facts;
    announce();
    update();
}

QString RiskMeter::trendText() const
{
    const auto from = std::lround(m_opened), to = std::lround(m_value.value_or(m_opened));
    return m_value && from != to ? tr("%1 since it was opened").arg(scoreChange(static_cast<double>(from), static_cast<double>(to))) : QString();
}

QString RiskMeter::trendBrief() const
{
    return scoreChange(std::round(m_opened), std::round(m_value.value_or(m_opened)));
}

void RiskMeter::setShown(double shown)
{
    m_shown = shown;
    update();
}

QString RiskMeter::valueText() const
{
    if (!m_value)
        return tr("no score yet");
    const QString text = tr("%1, %2").arg(QString::number(*m_value, 'f', 1), word(roleOf(m_band)));
    return m_complete ? text : tr("%1 (part of the stack could not be read)").arg(text);
}

void RiskMeter::announce()
{
    QStringList told{valueText()};
    for (const QString& more : {m_change, trendText()})
        if (!more.isEmpty())
            told << more;
    if (!m_pinned.isEmpty())
        told << tr("Pinned: %1").arg(m_pinned.join(u' '));
    const QString description = told.join(QStringLiteral(". "));
    QString tip = m_value ? tr("%1: %2").arg(valueText(), m_means) : tr("Open a Compose file to see its score.");
    for (const QString& more : m_value ? told.mid(1) : QStringList())
        tip += u'\n' + more;
    setToolTip(tip);
    if (accessibleDescription() == description)
        return;
    setAccessibleDescription(description);
    if (QAccessible::isActive()) {
        QAccessibleValueChangeEvent change(this, m_value.value_or(0));
        QAccessible::updateAccessibility(&change);
    }
}

void RiskMeter::setLarge(bool large)
{
    if (large == m_large)
        return;
    m_large = large;
    setFont(large ? scaledFont(font(), kLarge) : QFont()); // everything is measured by it
    updateGeometry();
    update();
}

int RiskMeter::gauge() const
{
    return m_large ? 2 * kGauge : kGauge;
}

QFont RiskMeter::numberFont() const
{
    return scaledFont(font(), 2.0, QFont::Bold);
}

QSize RiskMeter::sizeHint() const
{
    const int line = fontMetrics().height();
    return {280, kUnit + std::max(QFontMetrics(numberFont()).height(), 2 * line) + kHalf + lines() * line + kUnit + gauge() + kHalf + line + kUnit};
}

/// What the number means is a sentence, which a narrow dock has no room for in one line.
int RiskMeter::lines() const
{
    return width() < kOneLine ? 2 : 1;
}

void RiskMeter::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    if ((event->oldSize().width() < kOneLine) != (width() < kOneLine))
        updateGeometry();
}

QSize RiskMeter::minimumSizeHint() const
{
    return {180, sizeHint().height()};
}

void RiskMeter::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const int line = fontMetrics().height();
    const int top = std::max(QFontMetrics(numberFont()).height(), 2 * line);
    const QRect inner = rect().adjusted(kUnit, kUnit, -kUnit, -kUnit);
    if (hasFocus()) {
        painter.setPen(color(Role::Accent, palette()));
        painter.drawRect(rect().adjusted(1, 1, -2, -2));
    }
    if (!m_value) {
        painter.setPen(color(Role::Muted, palette()));
        painter.drawText(inner, Qt::AlignVCenter | Qt::TextWordWrap, tr("The score appears here once a Compose file can be read."));
        return;
    }
    paintNumber(painter, QRect(inner.left(), inner.top(), inner.width(), top));
    const QRect change(inner.left(), inner.top() + top + kHalf, inner.width(), lines() * line);
    painter.setPen(color(Role::Muted, palette()));
    const int pinRoom = m_pinned.isEmpty() ? 0 : fontMetrics().horizontalAdvance(QString::number(m_pinned.size())) + line + kUnit;
    const QString says = !m_complete ? tr("Part of the stack could not be read") : m_change.isEmpty() ? m_means : m_change;
    const QRect words = QStyle::visualRect(layoutDirection(), change, change.adjusted(0, 0, -pinRoom, 0));
    const int room = lines() * words.width() - (lines() - 1) * kLastWord;
    painter.drawText(words, static_cast<int>(Qt::AlignVCenter | Qt::AlignLeading) | (lines() > 1 ? Qt::TextWordWrap : 0), fontMetrics().elidedText(says, Qt::ElideRight, room));
    paintPinned(painter, change);
    paintGauge(painter, QRectF(inner.left(), change.bottom() + 1 + kUnit, inner.width(), gauge()));
}

/// A pin and how many there are, at the end of a line.
void RiskMeter::paintPinned(QPainter& painter, const QRect& area) const
{
    if (m_pinned.isEmpty())
        return;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const QString number = QString::number(m_pinned.size());
    const int side = fontMetrics().ascent(), width = fontMetrics().horizontalAdvance(number);
    const QRect place(mirrored ? area.left() + width + kHalf : area.right() - width - kHalf - side, area.center().y() - side / 2, side, side);
    icon(QStringLiteral("pin")).paint(&painter, place);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(area, Qt::AlignVCenter | Qt::AlignTrailing, number);
}

void RiskMeter::paintNumber(QPainter& painter, const QRect& area) const
{
    const QColor ink = color(roleOf(m_band), palette());
    painter.setFont(numberFont());
    painter.setPen(palette().color(QPalette::WindowText));
    const QString number = QString::number(static_cast<int>(std::lround(m_shown)));
    // Figures of one width: the word beside the number must not move while it counts.
    const QFontMetrics big(numberFont());
    const int width = big.horizontalAdvance(QLatin1Char('0')) * std::max(2, static_cast<int>(number.size()));
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto place = [&](int x, int w) { return mirrored ? QRect(area.right() - x - w + 1, area.top(), w, area.height()) : QRect(area.left() + x, area.top(), w, area.height()); };
    painter.drawText(place(0, width), Qt::AlignVCenter | Qt::AlignRight, number);
    const int shape = fontMetrics().ascent();
    paintShape(painter, place(width + kUnit + kHalf, shape), roleOf(m_band), ink);
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    painter.setFont(bold);
    painter.setPen(ink);
    const int from = width + kUnit + kHalf + shape + kHalf + 2;
    const QString band = word(roleOf(m_band));
    const int needed = QFontMetrics(bold).horizontalAdvance(band) + 2;
    painter.drawText(place(from, needed), Qt::AlignVCenter | Qt::AlignLeading, band);
    painter.setFont(font());
    const int left = from + needed + kGap;
    if (const int room = area.width() - left; m_trend.size() > 1 && room >= 48)
        paintTrend(painter, QRectF(place(left, room)).adjusted(0, kHalf, 0, -kHalf));
}

void RiskMeter::paintTrend(QPainter& painter, const QRectF& area) const
{
    painter.save();
    painter.setPen(Qt::NoPen);
    constexpr double kBar = 5, kStep = 8;
    const std::size_t count = std::min(m_trend.size(), static_cast<std::size_t>(area.width() / kStep));
    double x = area.right() - double(count) * kStep + (kStep - kBar);
    for (std::size_t i = m_trend.size() - count; i < m_trend.size(); ++i, x += kStep) {
        const double height = std::max(2.0, area.height() * m_trend[i] / 100.0);
        QColor ink = color(i + 1 == m_trend.size() ? roleOf(m_band) : Role::Muted, palette());
        if (i + 1 != m_trend.size())
            ink.setAlpha(110);
        painter.setBrush(ink);
        painter.drawRect(QRectF(x, area.bottom() - height, kBar, height));
    }
    painter.restore();
}

void RiskMeter::paintGauge(QPainter& painter, const QRectF& area) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    const auto at = [&](double value) { return mirrored ? area.right() - area.width() * value / 100.0 : area.left() + area.width() * value / 100.0; };
    for (std::size_t band = 0; band < kBands.size(); ++band) {
        QColor ink = fill(kBands[band], palette());
        const bool current = kBands[band] == roleOf(m_band);
        if (!current)
            ink.setAlpha(90);
        QRectF part(QPointF(at(kBounds[band]), area.top()), QPointF(at(kBounds[band + 1]), area.bottom()));
        part = part.normalized().adjusted(1, current ? 1 : 3, -1, current ? -1 : -3);
        painter.setBrush(ink);
        painter.drawRoundedRect(part, 2, 2);
    }
    const double x = std::clamp(at(m_shown), area.left() + 3, area.right() - 3);
    painter.setBrush(palette().color(QPalette::WindowText));
    painter.setPen(QPen(palette().color(QPalette::Window), 1.5));
    painter.drawRoundedRect(QRectF(x - 3, area.top() - 3, 6, area.height() + 6), 2.5, 2.5);
    painter.setPen(color(Role::Muted, palette()));
    const QRectF scale(area.left(), area.bottom() + kHalf, area.width(), fontMetrics().height());
    const QString low = tr("0 low"), high = tr("100 critical"), trend = trendText();
    painter.drawText(scale, Qt::AlignTop | Qt::AlignLeading, low);
    painter.drawText(scale, Qt::AlignTop | Qt::AlignTrailing, high);
    const QFontMetrics metrics = painter.fontMetrics();
    const int room = static_cast<int>(scale.width()) - metrics.horizontalAdvance(low) - metrics.horizontalAdvance(high) - 2 * kUnit;
    if (!trend.isEmpty()) {
        const QString brief = metrics.horizontalAdvance(trend) <= room ? trend : trendBrief();
        if (metrics.horizontalAdvance(brief) <= room) {
            painter.setPen(palette().color(QPalette::WindowText));
            const int left = metrics.horizontalAdvance(mirrored ? high : low) + kUnit;
            painter.drawText(scale.adjusted(left, 0, left + room - scale.width(), 0), Qt::AlignTop | Qt::AlignHCenter, brief);
        }
    }
    painter.restore();
}

} // namespace hullwright::ui
