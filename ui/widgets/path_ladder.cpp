#include "ui/widgets/path_ladder.h"

#include "ui/direction.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/widgets/whats_this.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QStyleOptionFocusRect>
#include <QVBoxLayout>

#include <algorithm>
#include <functional>

namespace hullwright::ui {

namespace {

constexpr int kRail = 24; ///< the column of dots and the line that joins them

/// A place on the way: a dot on the rail and its name.
class LadderNode : public QWidget {
public:
    LadderNode(const QString& name, Role role, bool first, bool last, QWidget* parent) : QWidget(parent), m_name(name), m_role(role), m_first(first), m_last(last)
    {
        setAccessibleName(name);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
        setToolTip(name);
    }
    [[nodiscard]] QSize sizeHint() const override
    {
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        return {kRail + QFontMetrics(bold).horizontalAdvance(m_name) + kUnit, std::max(kTarget, fontMetrics().height() + kHalf)};
    }
    [[nodiscard]] QSize minimumSizeHint() const override { return {kRail + 60, sizeHint().height()}; }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const double x = mirrored ? width() - kRail / 2.0 : kRail / 2.0, y = height() / 2.0;
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Role::Muted, palette()), 1.5));
        if (!m_first)
            painter.drawLine(QPointF(x, 0), QPointF(x, y));
        if (!m_last)
            painter.drawLine(QPointF(x, y), QPointF(x, height()));
        const QColor ink = m_role == Role::Muted ? palette().color(QPalette::WindowText) : color(m_role, palette());
        painter.setBrush(ink);
        painter.setPen(QPen(palette().color(QPalette::Window), 2));
        const double radius = m_last ? 6.5 : 5.5;
        painter.drawEllipse(QPointF(x, y), radius, radius);
        QFont bold = font();
        bold.setWeight(QFont::DemiBold);
        painter.setFont(bold);
        painter.setPen(ink);
        const QRect text = mirrored ? QRect(0, 0, width() - kRail - kHalf, height()) : QRect(kRail + kHalf, 0, width() - kRail - kHalf, height());
        painter.drawText(text, Qt::AlignVCenter | Qt::AlignLeading, painter.fontMetrics().elidedText(m_name, Qt::ElideMiddle, text.width()));
    }

private:
    QString m_name;
    Role m_role;
    bool m_first, m_last;
};

/// How the attacker gets from one node to the next: a link, where a setting is behind it.
class LadderRung : public QAbstractButton {
public:
    LadderRung(const QString& text, std::size_t line, QWidget* parent) : QAbstractButton(parent), m_line(line)
    {
        setText(text);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred); // Fixed would ask for the height of the hinted width
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
        setFocusPolicy(Qt::StrongFocus);
        setEnabled(true);
        setAccessibleName(line > 0 ? QCoreApplication::translate("hullwright::ui::PathLadder", "%1, line %2").arg(text).arg(line) : text);
        if (line > 0) {
            setCursor(Qt::PointingHandCursor);
            setToolTip(QCoreApplication::translate("hullwright::ui::PathLadder", "Go to line %1").arg(line));
        }
    }
    [[nodiscard]] int heightForWidth(int width) const override
    {
        const QRect box = fontMetrics().boundingRect(QRect(0, 0, std::max(20, width - kRail - kUnit - lineWidth()), 10000), Qt::TextWordWrap, text());
        return std::max(kTarget, box.height() + kUnit);
    }
    [[nodiscard]] QSize sizeHint() const override { return {220, heightForWidth(220)}; }
    [[nodiscard]] QSize minimumSizeHint() const override { return {kRail + lineWidth() + 60, kTarget}; }

    std::function<void()> reached; ///< the focus came by a key of the keyboard

protected:
    void focusInEvent(QFocusEvent* event) override
    {
        QAbstractButton::focusInEvent(event);
        if (reached && event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason && event->reason() != Qt::PopupFocusReason)
            reached();
    }
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const QRect content = mirrored ? rect().adjusted(0, 0, -kRail, 0) : rect().adjusted(kRail, 0, 0, 0);
        if (underMouse() && m_line > 0)
            painter.fillRect(content, tint(Role::Accent, palette()));
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(color(Role::Muted, palette()), 1.5));
        const double x = mirrored ? width() - kRail / 2.0 : kRail / 2.0;
        painter.drawLine(QPointF(x, 0), QPointF(x, height()));
        const QRect words = mirrored ? content.adjusted(kHalf + lineWidth(), 0, -kHalf, 0) : content.adjusted(kHalf, 0, -kHalf - lineWidth(), 0);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignLeading | Qt::TextWordWrap, text());
        if (m_line > 0) {
            painter.setPen(color(Role::Accent, palette()));
            painter.drawText(content.adjusted(kHalf, 0, -kHalf, 0), Qt::AlignVCenter | Qt::AlignTrailing, lineText());
        }
        if (hasFocus()) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(color(Role::Accent, palette()), 1.5));
            painter.drawRoundedRect(QRectF(content).adjusted(1, 1, -1, -1), 3, 3);
        }
    }
    void enterEvent(QEnterEvent*) override { update(); }
    void leaveEvent(QEvent*) override { update(); }
    void keyPressEvent(QKeyEvent* event) override
    {
        if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
            click();
        else if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down)
            event->ignore(); // the ladder moves between its rungs
        else
            QAbstractButton::keyPressEvent(event);
    }

private:
    [[nodiscard]] QString lineText() const { return m_line > 0 ? leftToRight(QStringLiteral(":%1").arg(m_line)) : QString(); }
    [[nodiscard]] int lineWidth() const { return m_line > 0 ? fontMetrics().horizontalAdvance(lineText()) + kUnit : 0; }
    std::size_t m_line;
};

} // namespace

PathLadder::PathLadder(QWidget* parent) : QWidget(parent), m_column(new QVBoxLayout(this))
{
    introduce(*this, tr("Attack path"),
              tr("The attacker's shortest way, from the outside at the top to the host at the bottom. A step goes to the line that opens it."));
    m_column->setContentsMargins(kHalf, 0, kHalf, 0);
    m_column->setSpacing(0);
}

void PathLadder::setPath(const analysis::Analysis* analysis)
{
    int focused = -1;
    for (int i = 0; i < m_rungs.size(); ++i)
        if (m_rungs[i]->hasFocus())
            focused = i;
    m_rungs.clear();
    while (QLayoutItem* item = m_column->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // a rung may be the one whose click led here
        }
        delete item;
    }
    m_steps.clear();
    m_lines.clear();
    if (analysis != nullptr)
        m_steps = analysis->assessment.stack.path;
    if (m_steps.empty()) {
        auto* none = new QLabel(analysis ? tr("Nothing outside reaches anything in this stack.") : tr("The way appears here once a Compose file can be read."), this);
        none->setWordWrap(true);
        none->setContentsMargins(kHalf, kHalf, kHalf, kHalf);
        m_column->addWidget(none);
        return;
    }
    addNode(translated(risk::title(m_steps.front().from)), false);
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        addRung(*analysis, m_steps[i]);
        addNode(translated(risk::title(m_steps[i].to)), i + 1 == m_steps.size());
    }
    if (focused >= 0 && !m_rungs.isEmpty())
        m_rungs[std::min(focused, static_cast<int>(m_rungs.size()) - 1)]->setFocus();
}

void PathLadder::addNode(const QString& name, bool last)
{
    m_column->addWidget(new LadderNode(name, last ? Role::Critical : Role::Muted, m_column->count() == 0, last, this));
}

void PathLadder::addRung(const analysis::Analysis& analysis, const risk::PathStep& step)
{
    const auto position = analysis::position(analysis, step.place);
    auto* rung = new LadderRung(translated(step.why), position ? position->begin.line : 0, this);
    rung->reached = [this, step] { Q_EMIT stepChosen(step); };
    connect(rung, &QAbstractButton::clicked, this, [this, step] {
        if (const auto parsed = yaml::parsePath(step.path); parsed && !step.path.empty())
            Q_EMIT placeActivated(*parsed, step.place);
        Q_EMIT stepChosen(step);
    });
    m_rungs.append(rung);
    m_column->addWidget(rung);
}

void PathLadder::keyPressEvent(QKeyEvent* event)
{
    const auto current = std::find_if(m_rungs.begin(), m_rungs.end(), [](QAbstractButton* rung) { return rung->hasFocus(); });
    if (current == m_rungs.end() || (event->key() != Qt::Key_Up && event->key() != Qt::Key_Down)) {
        QWidget::keyPressEvent(event);
        return;
    }
    const auto next = (current - m_rungs.begin()) + (event->key() == Qt::Key_Down ? 1 : -1);
    if (next >= 0 && next < m_rungs.size())
        m_rungs[next]->setFocus(Qt::OtherFocusReason);
}

} // namespace hullwright::ui
