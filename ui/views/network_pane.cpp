#include "ui/views/network_pane.h"

#include "ui/models/network_map_model.h"
#include "ui/panels/network_edits.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/views/network_map.h"
#include "ui/views/network_matrix.h"
#include "ui/views/place_chooser.h"
#include "ui/views/reach_matrix.h"
#include "ui/widgets/find_field.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMetaObject>
#include <QRadioButton>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace hullwright::ui {

NetworkPane::NetworkPane(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_model(new NetworkMapModel(this)), m_map(new NetworkMap(*m_model, this)), m_matrix(new NetworkMatrix(document, selection, this)),
      m_reach(new ReachMatrix(document, selection, this)), m_zoom(new QWidget(this)),
      m_pages(new QStackedWidget(this)), m_about(new QLabel(this)), m_chooser(new PlaceChooser(document, tr("Where the networks are changed"), this)), m_text(new QLineEdit(this))
{
    auto* drawn = new QWidget(this);
    m_about->setWordWrap(true);
    m_about->setObjectName(QStringLiteral("networkAbout"));
    m_about->setTextFormat(Qt::PlainText);
    m_about->setMinimumHeight(fontMetrics().height());
    auto* below = new QVBoxLayout(drawn);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(kHalf);
    below->addWidget(m_map, 1);
    below->addWidget(m_about);
    m_pages->addWidget(drawn);
    m_pages->addWidget(m_matrix);
    m_pages->addWidget(m_reach);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kUnit, kHalf, kUnit, kUnit);
    column->setSpacing(kHalf);
    column->addWidget(buildBar());
    column->addWidget(m_pages, 1);
    column->addWidget(m_chooser);
    connect(m_chooser, &PlaceChooser::failed, this, &NetworkPane::failed);
    connect(m_chooser, &PlaceChooser::answered, m_pages, [this] { m_pages->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_text, &QLineEdit::textChanged, m_matrix, &NetworkMatrix::setNeedle);
    connect(m_text, &QLineEdit::textChanged, m_map, &NetworkMap::setNeedle);
    connect(m_text, &QLineEdit::textChanged, m_reach, &ReachMatrix::setNeedle);
    connect(m_matrix, &NetworkMatrix::memberRequested, this, &NetworkPane::setMember);
    connect(m_map, &NetworkMap::memberRequested, this, &NetworkPane::setMember);
    connect(m_map, &NetworkMap::chosen, this, [this](const QString& service) { m_selection.select({std::string("services"), service.toStdString()}, this); });
    connect(m_map->selectionModel(), &QItemSelectionModel::currentChanged, this, &NetworkPane::tellCurrent);
    connect(&document, &Document::analysisChanged, this, &NetworkPane::refresh);
    connect(&document, &Document::stateChanged, this, &NetworkPane::refresh);
    connect(&selection, &Selection::changed, this, [this](const yaml::Path&, const QObject* source) {
        if (source != this)
            follow();
    });
}

QRadioButton* NetworkPane::addSwitch(const QString& id, const QString& text, const QString& tip, QWidget* page)
{
    auto* button = new QRadioButton(text, this);
    button->setObjectName(id);
    button->setToolTip(tip);
    button->setMinimumHeight(kTarget);
    button->setChecked(page == m_pages->currentWidget());
    connect(button, &QRadioButton::toggled, this, [this, page, id](bool on) {
        if (!on)
            return;
        m_pages->setCurrentWidget(page);
        m_zoom->setVisible(page == m_pages->widget(0));
        Q_EMIT wayChanged(id);
    });
    return button;
}

QWidget* NetworkPane::buildBar()
{
    m_text->setPlaceholderText(tr("Filter services"));
    m_text->setAccessibleName(tr("Filter the network map"));
    m_text->setClearButtonEnabled(true);
    setFindField(*m_text);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    auto* bar = new QWidget(this);
    auto* row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kHalf);
    auto* ways = new QButtonGroup(this);
    ways->addButton(addSwitch(QStringLiteral("map"), tr("Map"), tr("Show the networks as a drawing"), m_pages->widget(0)));
    ways->addButton(addSwitch(QStringLiteral("matrix"), tr("Matrix"), tr("Show the networks as a table with a check box for each"), m_matrix));
    ways->addButton(addSwitch(QStringLiteral("reach"), tr("Reach"), tr("Show who reaches whom, and where no sign says that it has to"), m_reach));
    const auto buttons = ways->buttons();
    for (QAbstractButton* button : buttons)
        row->addWidget(button);
    row->addSpacing(kUnit);
    row->addWidget(m_text, 1);
    addZoom(*row);
    // As it is read: how, which, then the thing itself.
    setTabOrder(buttons.at(0), buttons.at(1));
    setTabOrder(buttons.at(1), buttons.at(2));
    setTabOrder(buttons.at(2), m_text);
    setTabOrder(m_text, m_map);
    setTabOrder(m_map, m_matrix);
    setFocusProxy(m_map);
    return bar;
}

void NetworkPane::addZoom(QHBoxLayout& row)
{
    auto* box = new QHBoxLayout(m_zoom);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(kHalf);
    const auto add = [&](const QString& text, const QString& name, auto then) {
        auto* button = new QToolButton(m_zoom);
        button->setText(text);
        button->setAutoRaise(true);
        button->setAccessibleName(name);
        button->setToolTip(name);
        button->setMinimumHeight(kTarget);
        connect(button, &QToolButton::clicked, m_map, then);
        box->addWidget(button);
    };
    add(QStringLiteral("−"), tr("Zoom out"), [this] { m_map->setZoom(m_map->zoom() / 1.2); });
    add(QStringLiteral("+"), tr("Zoom in"), [this] { m_map->setZoom(m_map->zoom() * 1.2); });
    add(tr("Fit"), tr("Make the whole map fit"), [this] { m_map->fit(); });
    row.addWidget(m_zoom);
}

void NetworkPane::setWay(const QString& way)
{
    if (auto* button = findChild<QRadioButton*>(way))
        button->setChecked(true);
}

void NetworkPane::setOnShow(bool onShow)
{
    m_onShow = onShow;
    if (m_onShow && m_stale)
        refresh();
}

void NetworkPane::refresh()
{
    m_stale = !m_onShow;
    if (m_stale)
        return;
    m_model->setAnalysis(m_document.analysis(), m_document.editable());
    follow();
    tellCurrent();
}

void NetworkPane::follow()
{
    if (m_stale)
        return;
    const QModelIndex at = m_model->at(NetworkMapModel::Kind::Service, m_model->picture().serviceAt(m_selection.service()));
    if (at.isValid() && at != m_map->currentIndex())
        m_map->setCurrentIndex(at);
}

void NetworkPane::tellCurrent()
{
    const QModelIndex current = m_map->currentIndex();
    if (m_model->picture().services.empty())
        m_about->setText(tr("A file with services shows here who reaches whom."));
    else
        m_about->setText(current.isValid() ? current.data(Qt::AccessibleTextRole).toString() : tr("Choose a service to see whom it reaches."));
}

void NetworkPane::setMember(const QString& service, const QString& network, bool member)
{
    m_document.settle();
    const auto& analysis = m_document.analysis();
    const auto* current = analysis ? analysis->project.stack->service(service.toStdString()) : nullptr;
    if (!current)
        return;
    const auto spots = compose::spotsOf(analysis->files(), {std::string("services"), current->name, std::string("networks")});
    const auto edits = memberEdits(*current, spots.empty() ? yaml::Node() : spots.back().node, network.toStdString(), member);
    if (!edits) {
        Q_EMIT failed(Error{ErrorCode::Refused, tr("%1 would be left without a network").arg(service).toStdString(), tr("Put it on another one first, or choose none for its network under Isolation.").toStdString(), {}, {}, {}});
        return;
    }
    const QString sentence = member ? tr("Put %1 on the network %2").arg(service, network) : tr("Take %1 off the network %2").arg(service, network);
    compose::Edits own;
    for (const yaml::Operation& operation : *edits)
        own.push_back(compose::aimed(analysis->files(), operation));
    // As the panel does: what others have as well is not changed for them without a question. Later: the map and the table are still handling the key or the click.
    if (const auto places = m_document.editable() ? compose::elsewhere(analysis->files(), current->name, own) : std::nullopt) {
        QMetaObject::invokeMethod(m_chooser, [chooser = m_chooser, sentence, places = *places] { chooser->ask(sentence, places); }, Qt::QueuedConnection);
        return;
    }
    if (const auto done = m_document.performEdits(sentence, own); !done)
        Q_EMIT failed(done.error());
}

} // namespace hullwright::ui
