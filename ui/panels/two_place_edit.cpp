#include "ui/panels/two_place_edit.h"

#include "ui/panels/form_kit.h"
#include "ui/panels/size_edit.h"
#include "ui/panels/stop_slider.h"
#include "ui/style/metrics.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QRegularExpressionValidator>
#include <QSignalBlocker>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr int kRoomForTwo = 620; ///< in a narrower panel the two places stand one below the other

} // namespace

TwoPlaceEdit::TwoPlaceEdit(const Words& words, const QString& pattern, QWidget* parent)
    : QWidget(parent), m_words(words), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(kUnit);
    m_grid->setVerticalSpacing(kHalf / 2);
    const QString under = tr("%1 under deploy").arg(words.name);
    m_captions[0] = new QLabel(words.service, this);
    m_captions[1] = new QLabel(QStringLiteral("deploy"), this);
    m_captions[1]->setToolTip(QStringLiteral("deploy.resources.%1").arg(words.deploy));
    m_fields[0] = buildField(Place::Service, words.name, pattern);
    m_fields[1] = buildField(Place::Deploy, under, pattern);
    m_fields[1]->setToolTip(m_captions[1]->toolTip());
    m_equal = new QPushButton(tr("Make Equal"), this); // behind the fields for the Tab key
    m_remove = new QPushButton(tr("Remove One"), this);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->addWidget(m_equal, 5, 0);
    m_grid->addWidget(m_remove, 5, 1);
    arrange(true);
    setProperty(kFirstLine, m_captions[0]->sizeHint().height() + m_grid->verticalSpacing());
    m_equal->setAccessibleName(tr("Make %1 equal").arg(words.name));
    m_remove->setAccessibleName(tr("Remove one of %1").arg(words.name));
    m_equal->setToolTip(tr("Write the same in both places"));
    m_remove->setToolTip(tr("Keep one place, and take the other out of the file"));
    setFocusProxy(m_fields[0]);
    connect(m_equal, &QPushButton::clicked, this, &TwoPlaceEdit::offerEqual);
    connect(m_remove, &QPushButton::clicked, this, &TwoPlaceEdit::offerRemoval);
    setConflict({});
}

QWidget* TwoPlaceEdit::buildField(Place place, const QString& name, const QString& pattern)
{
    const auto at = static_cast<std::size_t>(place);
    const QString placeholder = place == Place::Service ? m_words.none : tr("not set");
    if (pattern.isEmpty()) {
        auto* size = m_sizes[at] = new SizeEdit(this);
        size->setNames(name);
        size->setPlaceholderText(placeholder);
        connect(size, &SizeEdit::committed, this, [this, place](const QString& text) { Q_EMIT edited(place, text); });
        return size;
    }
    auto* number = m_numbers[at] = new QLineEdit(this);
    number->setValidator(new QRegularExpressionValidator(QRegularExpression(pattern), number));
    number->setPlaceholderText(placeholder);
    number->setAccessibleName(name);
    connect(number, &QLineEdit::editingFinished, this, [this, number, place] {
        if (!number->isModified())
            return;
        number->setModified(false);
        Q_EMIT edited(place, number->text());
    });
    return number;
}

void TwoPlaceEdit::addSlider(StopSlider* slider)
{
    slider->setAccessibleName(tr("%1, slider").arg(m_words.name));
    m_grid->addWidget(slider, 4, 0, 1, 2);
    setTabOrder(m_numbers[1], slider);
}

void TwoPlaceEdit::arrange(bool wide)
{
    m_wide = wide;
    for (int at = 0; at < 2; ++at) {
        m_grid->removeWidget(m_captions[at]);
        m_grid->removeWidget(m_fields[at]);
        m_grid->addWidget(m_captions[at], wide ? 0 : 2 * at, wide ? at : 0, 1, wide ? 1 : 2);
        m_grid->addWidget(m_fields[at], wide ? 1 : 2 * at + 1, wide ? at : 0, 1, wide ? 1 : 2);
    }
}

void TwoPlaceEdit::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const int field = std::max(m_fields[0]->minimumSizeHint().width(), m_fields[1]->minimumSizeHint().width());
    if (const bool wide = width() >= 2 * field + kUnit; wide != m_wide)
        arrange(wide);
}

QSize TwoPlaceEdit::minimumSizeHint() const
{
    const int field = std::max(m_fields[0]->minimumSizeHint().width(), m_fields[1]->minimumSizeHint().width());
    const int buttons = m_conflict.refused ? m_equal->minimumSizeHint().width() + kUnit + m_remove->minimumSizeHint().width() : 0;
    const bool room = port() && port()->width() >= kRoomForTwo;
    return {std::max(room ? 2 * field + kUnit : field, buttons), QWidget::minimumSizeHint().height()};
}

bool TwoPlaceEdit::event(QEvent* event)
{
    if (event->type() == QEvent::Show && port())
        port()->installEventFilter(this); // a filter that is there already is not doubled
    return QWidget::event(event);
}

bool TwoPlaceEdit::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == port() && event->type() == QEvent::Resize)
        updateGeometry();
    return QWidget::eventFilter(watched, event);
}

void TwoPlaceEdit::setTexts(const QString& service, const QString& deploy)
{
    const QString texts[2]{service, deploy};
    for (std::size_t at = 0; at < 2; ++at) {
        if (m_sizes[at]) {
            const QSignalBlocker quiet(m_sizes[at]);
            m_sizes[at]->setText(texts[at]);
        } else {
            m_numbers[at]->setText(texts[at]);
        }
    }
}

void TwoPlaceEdit::setConflict(const Conflict& conflict)
{
    m_conflict = conflict;
    m_equal->setVisible(conflict.refused);
    m_remove->setVisible(conflict.refused);
}

void TwoPlaceEdit::offerEqual()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setTitle(tr("Make Equal"));
    if (!m_conflict.deploy.isEmpty())
        connect(menu->addAction(tr("%1, as in deploy").arg(m_conflict.deploy)), &QAction::triggered, this, [this] { Q_EMIT equalWanted(Place::Deploy); });
    if (!m_conflict.service.isEmpty())
        connect(menu->addAction(tr("%1, as in %2").arg(m_conflict.service, m_words.service)), &QAction::triggered, this, [this] { Q_EMIT equalWanted(Place::Service); });
    menu->setActiveAction(menu->actions().value(0));
    menu->popup(m_equal->mapToGlobal(QPoint(0, m_equal->height())));
}

void TwoPlaceEdit::offerRemoval()
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setTitle(tr("Remove One"));
    connect(menu->addAction(tr("Remove %1: %2").arg(m_words.service, m_conflict.service)), &QAction::triggered, this, [this] { Q_EMIT removalWanted(Place::Service); });
    if (m_conflict.deployMayGo)
        connect(menu->addAction(tr("Remove %1 from deploy: %2").arg(m_words.deploy, m_conflict.deploy)), &QAction::triggered, this, [this] { Q_EMIT removalWanted(Place::Deploy); });
    menu->setActiveAction(menu->actions().value(0));
    menu->popup(m_remove->mapToGlobal(QPoint(0, m_remove->height())));
}

} // namespace hullwright::ui
