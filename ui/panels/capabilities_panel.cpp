#include "ui/panels/capabilities_panel.h"

#include "ui/models/capabilities_model.h"
#include "ui/models/severity_delegate.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/translate.h"
#include "ui/widgets/find_field.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QTreeView>
#include <QVBoxLayout>

#include <bit>

namespace hullwright::ui {

CapabilitiesPanel::CapabilitiesPanel(Document& document, Selection& selection, QWidget* parent)
    : PanelBase(document, selection, parent), m_model(new CapabilitiesModel(this)), m_filter(new QSortFilterProxyModel(this)), m_view(new QTreeView), m_text(new QLineEdit),
      m_summary(new QLabel), m_explanation(new QLabel), m_dropAll(new QPushButton(tr("Drop all"))), m_default(new QPushButton(tr("Docker's default")))
{
    setAccessibleName(tr("Capabilities"));
    auto* content = new QWidget;
    content->setAccessibleName(tr("Capabilities"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter capabilities"));
    m_text->setClearButtonEnabled(true);
    setFindField(*m_text);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_dropAll->setToolTip(tr("cap_drop: ALL, and nothing added: right for most services that don't run as root"));
    m_default->setToolTip(tr("Take cap_add and cap_drop out: the 14 that Docker gives every container"));
    m_summary->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setMinimumHeight(fontMetrics().height() * 3);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    buildTable();
    auto* bar = new QHBoxLayout;
    bar->setSpacing(kUnit);
    bar->addWidget(m_text, 1);
    bar->addWidget(m_dropAll);
    bar->addWidget(m_default);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kGap, kUnit, kGap, kUnit);
    column->setSpacing(kUnit);
    column->addLayout(bar);
    column->addWidget(m_summary);
    column->addWidget(m_view, 1);
    column->addWidget(m_explanation);
    setWidget(content);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text);
        m_view->expandAll();
    });
    connect(m_model, &CapabilitiesModel::holdRequested, this, &CapabilitiesPanel::hold);
    connect(m_dropAll, &QPushButton::clicked, this, [this] {
        if (const auto* current = service())
            perform(tr("Drop all capabilities from %1").arg(this->selection().service()), dropAll(*current, lists()));
    });
    connect(m_default, &QPushButton::clicked, this, [this] {
        if (const auto* current = service())
            perform(tr("Give %1 Docker's default capabilities").arg(this->selection().service()), engineDefault(*current, lists()));
    });
}

WrittenLists CapabilitiesPanel::lists() const
{
    return {written(pathOf({"cap_add"})), written(pathOf({"cap_drop"}))};
}

void CapabilitiesPanel::buildTable()
{
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setFilterRole(CapabilitiesModel::FilterRole);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(m_filter);
    m_view->setAccessibleName(tr("Capability list"));
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->setMinimumHeight(kRow * 5);
    m_view->setItemDelegateForColumn(CapabilitiesModel::StateColumn, new SeverityDelegate(CapabilitiesModel::ToneRole, m_view));
    m_view->expandAll();
    const int letter = fontMetrics().averageCharWidth();
    m_view->header()->resizeSection(CapabilitiesModel::NameColumn, letter * 30 + kGap);
    m_view->header()->resizeSection(CapabilitiesModel::StateColumn, letter * 20 + kGap);
    m_view->header()->setStretchLastSection(true);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &CapabilitiesPanel::explain);
    explain();
}

void CapabilitiesPanel::explain()
{
    const auto* capability = m_model->capability(m_filter->mapToSource(m_view->currentIndex()));
    m_explanation->setText(!capability ? tr("Choose a capability to read what it allows, how it is misused, and what stops working without it.")
                                       : tr("%1\nIn attacks: %2\nWithout it: %3").arg(translated(capability->allows), translated(capability->attack), translated(capability->dropping)));
}

void CapabilitiesPanel::hold(const QString& name, bool holds)
{
    const auto* current = service();
    const auto* capability = knowledge::capability(name.toStdString());
    if (!current || !capability)
        return;
    const auto now = held(*current);
    const auto wanted = holds ? now | knowledge::bit(*capability) : now & ~knowledge::bit(*capability);
    const QString sentence = holds ? tr("Give %1 the capability %2").arg(selection().service(), name) : tr("Drop %1 from %2").arg(name, selection().service());
    perform(sentence, capabilityEdits(*current, lists(), wanted));
}

void CapabilitiesPanel::refresh(const compose::Service& service)
{
    const bool editable = document().editable();
    const bool privileged = service.privileged && service.privileged->value;
    const auto now = held(service);
    m_model->setService(&service, editable);
    const int count = std::popcount(now);
    if (privileged)
        m_summary->setText(tr("Privileged gives the service every capability, whatever is added or dropped. Turn it off in the overview first."));
    else if (now == 0)
        m_summary->setText(tr("%1 holds no capability: root inside it is an ordinary user to the kernel.").arg(QString::fromStdString(service.name)));
    else
        m_summary->setText(now == knowledge::kDockerDefault ? tr("%1 holds the %n that Docker gives every container.", nullptr, count).arg(QString::fromStdString(service.name))
                                                            : tr("%1 holds %n of Linux's %2 capabilities.", nullptr, count).arg(QString::fromStdString(service.name)).arg(knowledge::capabilities().size()));
    m_dropAll->setEnabled(editable && !privileged && (now != 0 || !service.capAdd.empty()));
    m_default->setEnabled(editable && !privileged && (!service.capAdd.empty() || !service.capDrop.empty()));
}

} // namespace hullwright::ui
