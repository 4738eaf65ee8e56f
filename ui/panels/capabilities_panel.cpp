#include "ui/panels/capabilities_panel.h"

#include "core/grants/service_image.h"
#include "ui/models/capabilities_model.h"
#include "ui/models/severity_delegate.h"
#include "ui/panels/capability_mask.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/translate.h"
#include "ui/widgets/find_field.h"
#include "ui/widgets/whats_this.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSortFilterProxyModel>
#include <QToolButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <algorithm>
#include <bit>

namespace hullwright::ui {

CapabilitiesPanel::CapabilitiesPanel(Document& document, Selection& selection, QWidget* parent)
    : PanelBase(document, selection, parent), m_model(new CapabilitiesModel(this)), m_filter(new QSortFilterProxyModel(this)), m_view(new QTreeView), m_text(new QLineEdit),
      m_summary(new QLabel), m_needs(new QLabel), m_explanation(new QLabel), m_drop(new QPushButton(tr("Drop All"))), m_otherWays(new QToolButton), m_dropKeeping(new QAction(this)), m_dropAll(new QAction(tr("Drop &All"), this)),
      m_default(new QPushButton(tr("Docker's Default"))), m_reset(new QPushButton(tr("Reset"))), m_mask(new CapabilityMaskRow)
{
    setAccessibleName(tr("Capabilities"));
    auto* content = new QWidget;
    content->setAccessibleName(tr("Capabilities"));
    m_text->setPlaceholderText(tr("Filter"));
    m_text->setAccessibleName(tr("Filter capabilities"));
    m_text->setClearButtonEnabled(true);
    setFindField(*m_text);
    m_text->addAction(icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_summary->setWordWrap(true);
    m_needs->setWordWrap(true);
    m_explanation->setWordWrap(true);
    m_explanation->setTextFormat(Qt::PlainText);
    m_explanation->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_explanation->setMinimumHeight(fontMetrics().height() * 3);
    m_explanation->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    buildTable();
    buildActions();
    auto* bar = new QHBoxLayout;
    bar->setSpacing(kUnit);
    bar->addWidget(m_text, 1);
    auto* drops = new QHBoxLayout;
    drops->setSpacing(0);
    drops->addWidget(m_drop);
    drops->addWidget(m_otherWays);
    bar->addLayout(drops);
    bar->addWidget(m_default);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(kGap, kUnit, kGap, kUnit);
    column->setSpacing(kUnit);
    column->addLayout(bar);
    column->addWidget(m_summary);
    column->addWidget(m_needs);
    column->addWidget(m_view, 1);
    auto* told = new QHBoxLayout;
    told->setSpacing(kUnit);
    told->addWidget(m_explanation, 1);
    told->addWidget(m_reset, 0, Qt::AlignTop);
    column->addLayout(told);
    column->addWidget(m_mask);
    setWidget(content);
    connect(m_text, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_filter->setFilterFixedString(text);
        m_view->expandAll();
    });
    connect(m_model, &CapabilitiesModel::holdRequested, this, &CapabilitiesPanel::hold);
}

void CapabilitiesPanel::buildActions()
{
    m_dropAll->setToolTip(tr("cap_drop: ALL, and nothing added: right for most services that don't run as root"));
    m_default->setToolTip(tr("Take cap_add and cap_drop out: the 14 that Docker gives every container"));
    auto* menu = new QMenu(m_otherWays);
    menu->addAction(m_dropKeeping);
    menu->addAction(m_dropAll);
    m_otherWays->setArrowType(Qt::DownArrow);
    m_otherWays->setMinimumSize(kTarget, kTarget);
    m_otherWays->setFocusPolicy(Qt::StrongFocus);
    m_otherWays->setAccessibleName(tr("Other ways to drop capabilities"));
    m_otherWays->setToolTip(tr("Other ways to drop capabilities"));
    connect(m_otherWays, &QToolButton::clicked, this, [this, menu] { menu->popup(m_otherWays->mapToGlobal(QPoint(0, m_otherWays->height()))); });
    const auto keepNeeded = [this] {
        if (const auto* current = service())
            dropKeeping(keptOf(*current));
    };
    connect(m_drop, &QPushButton::clicked, this, [this, keepNeeded] { m_dropKeeping->isEnabled() ? keepNeeded() : dropKeeping(0); });
    // Later: a menu that closes takes the focus back, from whoever asks where the change is to be made.
    connect(m_dropKeeping, &QAction::triggered, this, keepNeeded, Qt::QueuedConnection);
    connect(m_dropAll, &QAction::triggered, this, [this] { dropKeeping(0); }, Qt::QueuedConnection);
    connect(m_default, &QPushButton::clicked, this, [this] {
        bring(tr("Give %1 Docker's default capabilities").arg(this->selection().service()), {});
    });
    connect(m_reset, &QPushButton::clicked, this, &CapabilitiesPanel::resetCurrent);
    connect(m_mask, &CapabilityMaskRow::wanted, this, [this](quint64 mask) { dropKeeping(mask & knowledge::allCapabilities()); });
}

void CapabilitiesPanel::dropKeeping(knowledge::CapabilityMask kept)
{
    const auto* current = service();
    if (!current)
        return;
    QStringList names;
    for (const std::string& name : knowledge::names(kept))
        names << QString::fromStdString(name);
    const QString web = selection().service();
    const QString sentence = names.isEmpty() ? tr("Drop all capabilities from %1").arg(web) : tr("Drop all capabilities from %1, keep %2").arg(web, names.join(QStringLiteral(", ")));
    bring(sentence, listsForAllBut(*current, kept));
}

knowledge::CapabilityMask CapabilitiesPanel::keptOf(const compose::Service& service)
{
    knowledge::CapabilityMask kept = 0;
    const auto keep = [&kept](const std::string& spelling) {
        const auto name = knowledge::canonicalCapability(spelling);
        if (const auto* capability = name ? knowledge::capability(*name) : nullptr)
            kept |= knowledge::bit(*capability);
    };
    for (const std::string& name : grants::capabilityNeeds(service).keep)
        keep(name);
    for (const compose::Text& added : service.capAdd) // somebody has said that it needs them
        keep(added.value);
    return kept;
}

void CapabilitiesPanel::showNeeds(const compose::Service& service, bool possible)
{
    const auto needs = grants::capabilityNeeds(service);
    const auto kept = keptOf(service);
    const auto names = knowledge::names(kept);
    QStringList all;
    for (const std::string& name : names)
        all << QString::fromStdString(name);
    const QString list = all.join(QStringLiteral(", "));
    const QString brief = all.size() > 1 ? QString::number(all.size()) : list; // which ones stands below, and in the tip
    const QString sure = translated(knowledge::description(needs.confidence)).section(u':', 0, 0);
    const bool keeps = m_dropKeeping->isEnabled();
    m_dropKeeping->setVisible(kept != 0);
    m_dropKeeping->setText(tr("Drop All, &Keep %1 (%2)").arg(list, sure));
    m_drop->setText(keeps ? tr("Drop All, Keep %1").arg(brief) : tr("Drop All"));
    m_drop->setAccessibleName(keeps ? tr("Drop all capabilities, keep %1").arg(list) : tr("Drop all capabilities"));
    m_drop->setToolTip(keeps ? tr("cap_drop: ALL, and added again: %1").arg(list) : m_dropAll->toolTip());
    const QString what = kept == 0 ? tr("It needs none of them.") : tr("It needs %1.").arg(list);
    m_needs->setText(tr("%1 %2 (%3)").arg(what, translated(needs.why), sure));
    m_needs->setVisible(possible);
}

void CapabilitiesPanel::resetCurrent()
{
    const auto* capability = m_model->capability(m_filter->mapToSource(m_view->currentIndex()));
    if (!capability)
        return;
    const auto* current = service();
    const bool dropsAll = current && std::any_of(current->capDrop.begin(), current->capDrop.end(), [](const compose::Text& each) { return knowledge::canonicalCapability(each.value) == "ALL"; });
    hold(QString::fromStdString(capability->name), capability->dockerDefault && !dropsAll);
}

QString CapabilitiesPanel::standing(const compose::Service& service, const knowledge::Capability& capability) const
{
    const bool holds = (held(service) & knowledge::bit(capability)) != 0;
    QString now = holds ? tr("held") : tr("not held");
    const auto find = [&](const std::vector<compose::Text>& list, std::string_view name) {
        const auto found = std::find_if(list.begin(), list.end(), [&](const compose::Text& each) { return knowledge::canonicalCapability(each.value) == name; });
        return found == list.end() ? nullptr : &*found;
    };
    for (const std::string_view name : {std::string_view(capability.name), std::string_view("ALL")}) {
        const auto* entry = find(holds ? service.capAdd : service.capDrop, name);
        if (const QString line = entry ? lineOf(entry->origin) : QString(); !line.isEmpty()) {
            now = holds ? tr("held, added in %1").arg(line) : tr("not held, dropped in %1").arg(line);
            break;
        }
    }
    if (service.privileged && service.privileged->value)
        now = tr("held, since the service is privileged");
    return tr("Now: %1. Docker's default: %2.").arg(now, capability.dockerDefault ? tr("held") : tr("not held"));
}

void CapabilitiesPanel::bring(const QString& sentence, const WantedLists& wanted)
{
    document().settle();
    const auto* current = service();
    if (!current || !document().editable())
        return;
    const auto& files = document().analysis()->files();
    const ListItems add{"cap_add", originsOf(current->capAdd), ListItems::Form::Sequence}, drop{"cap_drop", originsOf(current->capDrop), ListItems::Form::Sequence};
    if (!isSpread(files, current->name, add) && !isSpread(files, current->name, drop))
        return perform(sentence, listEdits(*current, lists(), wanted));
    const auto added = itemEdits(files, current->name, add, listChange(*current, current->capAdd, wanted.add));
    auto dropped = itemEdits(files, current->name, drop, listChange(*current, current->capDrop, wanted.drop));
    if (!added || !dropped)
        return refuseSpread(QStringLiteral("cap_add, cap_drop"));
    // One step of both, asked about where either changes a text of others.
    compose::PlacedEdits both = *added;
    both.edits.front().insert(both.edits.front().end(), dropped->edits.front().begin(), dropped->edits.front().end());
    if (both.places.front().kind == compose::EditPlace::Kind::Own)
        both.places = std::move(dropped->places);
    performPlaced(sentence, both);
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
    introduce(*m_view, tr("Capability list"),
              tr("All capabilities by danger: whether the service holds each, and what says so. The box gives one or takes it; below stands what the chosen one allows, and how attacks use it."));
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
    m_reset->setEnabled(false);
    if (!capability) {
        m_explanation->setText(tr("Choose a capability to read what it allows, how it is misused, and what stops working without it."));
        return;
    }
    QString text = tr("%1\nIn attacks: %2\nWithout it: %3").arg(translated(capability->allows), translated(capability->attack), translated(capability->dropping));
    if (const auto* current = service()) {
        text.prepend(standing(*current, *capability) + u'\n');
        const auto named = [&](const compose::Text& each) { return knowledge::canonicalCapability(each.value) == capability->name; };
        m_reset->setEnabled(document().editable() && (std::any_of(current->capAdd.begin(), current->capAdd.end(), named) || std::any_of(current->capDrop.begin(), current->capDrop.end(), named)));
        const QString name = QString::fromStdString(capability->name);
        m_reset->setAccessibleName(tr("Reset %1").arg(name));
        m_reset->setToolTip(tr("Take %1 out of cap_add and cap_drop").arg(name));
    }
    m_explanation->setText(text);
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
    if (const auto wantedLists = listsFor(*current, wanted))
        bring(sentence, *wantedLists);
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
    const bool dropped = now == 0 && service.capAdd.empty();
    m_dropAll->setEnabled(editable && !privileged && !dropped);
    const auto kept = keptOf(service);
    m_dropKeeping->setEnabled(editable && !privileged && kept != 0 && now != kept);
    m_drop->setEnabled(m_dropAll->isEnabled() || m_dropKeeping->isEnabled());
    m_otherWays->setEnabled(m_drop->isEnabled());
    showNeeds(service, !privileged && now != kept);
    m_mask->setMask(now, editable && !privileged);
    explain();
    m_default->setEnabled(editable && !privileged && (!service.capAdd.empty() || !service.capDrop.empty()));
}

} // namespace hullwright::ui
