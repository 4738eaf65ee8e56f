#include "ui/views/place_chooser.h"

#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/translate.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace hullwright::ui {

PlaceChooser::PlaceChooser(Document& document, const QString& name, QWidget* parent) : QWidget(parent), m_document(document), m_choice(new QComboBox(this))
{
    auto* label = new QLabel(tr("&Where is it to be changed?"), this);
    label->setBuddy(m_choice);
    m_choice->setAccessibleName(name);
    m_choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_choice->setMinimumContentsLength(8);
    auto* change = new QPushButton(tr("Change"), this);
    auto* close = new QToolButton(this);
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Change nothing"));
    close->setAccessibleName(tr("Change nothing"));
    close->setMinimumSize(kTarget, kTarget);
    auto* row = new QHBoxLayout;
    row->setSpacing(kHalf);
    row->addWidget(m_choice, 1);
    row->addWidget(change);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kUnit, kHalf, kUnit, kUnit);
    column->setSpacing(kHalf);
    column->addWidget(label);
    column->addLayout(row);
    connect(change, &QPushButton::clicked, this, &PlaceChooser::choose);
    connect(close, &QToolButton::clicked, this, &PlaceChooser::giveUp);
    connect(&document, &Document::textChanged, this, &QWidget::hide);
    connect(&document, &Document::textReplaced, this, &QWidget::hide);
    hide();
}

void PlaceChooser::ask(const QString& sentence, const compose::PlacedEdits& edits)
{
    m_sentence = sentence;
    m_edits = edits;
    m_choice->clear();
    for (const compose::EditPlace& place : m_edits.places) {
        m_choice->addItem(translated(compose::describe(place)));
        QStringList services;
        for (const std::string& service : place.services)
            services << QString::fromStdString(service);
        m_choice->setItemData(m_choice->count() - 1, services.join(QStringLiteral(", ")), Qt::ToolTipRole);
    }
    setAccessibleDescription(sentence);
    show();
    m_choice->setFocus(Qt::OtherFocusReason);
}

void PlaceChooser::choose()
{
    const int at = m_choice->currentIndex();
    if (at < 0 || static_cast<std::size_t>(at) >= m_edits.edits.size())
        return;
    hide();
    Q_EMIT answered();
    if (const auto done = m_document.performEdits(m_sentence, m_edits.edits[static_cast<std::size_t>(at)], Document::Gate::Project); !done)
        Q_EMIT failed(done.error());
}

void PlaceChooser::giveUp()
{
    hide();
    Q_EMIT answered();
}

void PlaceChooser::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        choose();
    else if (event->key() == Qt::Key_Escape)
        giveUp();
    else
        QWidget::keyPressEvent(event);
}

} // namespace hullwright::ui
