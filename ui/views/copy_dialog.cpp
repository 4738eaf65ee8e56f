#include "ui/views/copy_dialog.h"

#include "core/harden/templates.h"
#include "ui/models/row_delegate.h"
#include "ui/style/metrics.h"
#include "ui/translate.h"
#include "ui/views/diff_view.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/whats_this.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

QTreeWidget* makeList(const QString& name, const QString& whatsThis, const QStringList& columns, QWidget* parent)
{
    auto* list = new QTreeWidget(parent);
    introduce(*list, name, whatsThis);
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setItemDelegate(new RowDelegate(list));
    list->header()->setStretchLastSection(true);
    list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    return list;
}

QTreeWidgetItem* addRow(QTreeWidget* list, const QStringList& texts, bool ticked)
{
    auto* row = new QTreeWidgetItem(list, texts);
    row->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
    row->setCheckState(0, ticked ? Qt::Checked : Qt::Unchecked);
    return row;
}

} // namespace

CopyDialog::CopyDialog(Document& document, const QString& service, QWidget* parent, Source source, const QStringList& services)
    : QDialog(parent), m_document(document), m_service(service), m_source(source)
{
    setWindowTitle(source == Source::Template ? tr("Apply a Template") : tr("Copy Settings of %1").arg(service));
    setObjectName(QStringLiteral("copyDialog"));
    m_document.settle();
    build();
    offer();
    fillServices(services);
    m_ticked.setSingleShot(true);
    m_ticked.setInterval(0);
    connect(&m_ticked, &QTimer::timeout, this, &CopyDialog::workOut);
    for (QTreeWidget* list : {m_settings, m_services})
        connect(list, &QTreeWidget::itemChanged, &m_ticked, qOverload<>(&QTimer::start));
    m_job.onProgress([this](int done, int all) { m_summary->setText(tr("Working out the changes: %1 of %2 services.").arg(done).arg(all)); });
    m_job.onFinished([this](const harden::CopyPlan& plan) { showPlan(plan); });
    workOut();
    resizeToScreen(*this, {980, 620});
}

void CopyDialog::offer()
{
    m_offered.clear();
    if (m_template) {
        const harden::SettingsTemplate& chosen = harden::settingsTemplates()[static_cast<std::size_t>(std::max(0, m_template->currentIndex()))];
        m_offered = chosen.items;
        m_aboutTemplate->setText(translated(chosen.about));
    } else if (m_document.analysis()) {
        m_offered = harden::copyable(*m_document.analysis(), m_service.toStdString());
    }
    m_settings->clear();
    fillSettings();
}

QWidget* CopyDialog::buildTemplates()
{
    auto* box = new QWidget(this);
    m_template = new QComboBox(this);
    introduce(*m_template, tr("Template"), tr("Settings that suit a kind of service, such as a database or a web server. Below stands what each brings."));
    for (const harden::SettingsTemplate& each : harden::settingsTemplates())
        m_template->addItem(translated(each.name));
    m_aboutTemplate = new QLabel(this);
    m_aboutTemplate->setWordWrap(true);
    auto* label = new QLabel(tr("&Template:"), this);
    label->setBuddy(m_template);
    auto* row = new QHBoxLayout;
    row->setSpacing(kUnit);
    row->addWidget(label);
    row->addWidget(m_template, 1);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalf);
    column->addLayout(row);
    column->addWidget(m_aboutTemplate);
    connect(m_template, &QComboBox::currentIndexChanged, this, [this] {
        offer();
        m_ready = false;
        m_ticked.start();
    });
    return box;
}

void CopyDialog::build()
{
    m_settings = makeList(tr("Settings"), tr("The settings of the first service that harden it. What has a tick is given to the others, comments and all."), {tr("Setting"), tr("Value")}, this);
    m_services = makeList(tr("Services"), tr("The services that get them. What a service has set by itself is replaced, as one step for all."), {tr("Give them to"), tr("Image")}, this);
    m_diff = new DiffView(this);
    auto* all = new QPushButton(tr("&All"), this);
    auto* none = new QPushButton(tr("&None"), this);
    connect(all, &QPushButton::clicked, this, [this] { tickAll(true); });
    connect(none, &QPushButton::clicked, this, [this] { tickAll(false); });
    auto* ticks = new QHBoxLayout;
    ticks->setSpacing(kUnit);
    ticks->addWidget(all);
    ticks->addWidget(none);
    ticks->addStretch(1);
    auto* services = new QWidget(this);
    auto* below = new QVBoxLayout(services);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(kUnit);
    below->addWidget(m_services, 1);
    below->addLayout(ticks);
    auto* left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_settings);
    left->addWidget(services);
    left->setChildrenCollapsible(false);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(left);
    splitter->addWidget(m_diff);
    splitter->setSizes({440, 540});
    splitter->setChildrenCollapsible(false);

    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("copySummary"));
    m_summary->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    m_apply = buttons->addButton(m_source == Source::Template ? tr("A&pply") : tr("&Copy"), QDialogButtonBox::AcceptRole);
    m_apply->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &CopyDialog::apply);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* bottom = new QHBoxLayout;
    bottom->addWidget(m_summary, 1);
    bottom->addWidget(buttons, 0, Qt::AlignBottom);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(kGap, kGap, kGap, kGap);
    layout->setSpacing(kGap);
    if (m_source == Source::Template)
        layout->addWidget(buildTemplates());
    layout->addWidget(splitter, 1);
    layout->addLayout(bottom);
}

void CopyDialog::fillSettings()
{
    bool drops = false; // capabilities are given back to a service that loses them, and to no other
    for (const harden::CopyItem& item : m_offered) {
        // What depends on the image is the user's to tick.
        const bool fitsAny = item.fits == harden::CopyItem::Fits::Any;
        // Whoever takes a template says what kind of service it is; what the file sets by hand stays until it is ticked.
        const bool set = m_template && m_document.analysis() && harden::replaces(*m_document.analysis(), m_service.toStdString(), item);
        const bool givesBack = m_template && item.key == "cap_add";
        const bool ticked = m_template ? !set && (!givesBack || drops) : fitsAny;
        drops = drops || (item.key == "cap_drop" && ticked);
        auto* row = addRow(m_settings, {QString::fromStdString(item.key), QString::fromStdString(item.text)}, ticked);
        row->setToolTip(1, QString::fromStdString(item.text));
        if (set)
            row->setToolTip(0, tr("%1 sets it already: a tick puts this value in its place.").arg(m_service));
        else if (givesBack)
            row->setToolTip(0, tr("Goes with cap_drop: what the service needs of the capabilities that it loses."));
        else if (!fitsAny)
            row->setToolTip(0, tr("Depends on the image: it fits services that behave alike."));
    }
}

void CopyDialog::fillServices(const QStringList& chosen)
{
    if (!m_document.analysis())
        return;
    for (const auto& service : m_document.analysis()->project.stack->services) {
        const bool own = service->name == m_service.toStdString();
        const bool ticked = chosen.contains(QString::fromStdString(service->name)) || (own && chosen.isEmpty());
        if (!own || m_template)
            addRow(m_services, {QString::fromStdString(service->name), service->image ? QString::fromStdString(service->image->value) : tr("built here")}, ticked);
    }
}

void CopyDialog::tickAll(bool on)
{
    for (int i = 0; i < m_services->topLevelItemCount(); ++i)
        m_services->topLevelItem(i)->setCheckState(0, on ? Qt::Checked : Qt::Unchecked);
}

std::vector<harden::CopyItem> CopyDialog::items() const
{
    std::vector<harden::CopyItem> ticked;
    for (std::size_t i = 0; i < m_offered.size(); ++i) {
        if (m_settings->topLevelItem(static_cast<int>(i))->checkState(0) == Qt::Checked)
            ticked.push_back(m_offered[i]);
    }
    return ticked;
}

std::vector<std::string> CopyDialog::targets() const
{
    std::vector<std::string> ticked;
    for (int i = 0; i < m_services->topLevelItemCount(); ++i) {
        if (m_services->topLevelItem(i)->checkState(0) == Qt::Checked)
            ticked.push_back(m_services->topLevelItem(i)->text(0).toStdString());
    }
    return ticked;
}

void CopyDialog::workOut()
{
    m_ready = false;
    m_apply->setEnabled(false);
    if (m_document.analysis())
        m_job.start([before = m_document.analysis(), chosen = items(), to = targets()](const GoOn& goOn) { return harden::planCopy(before, chosen, to, goOn); });
}

QString CopyDialog::summary() const
{
    if (m_offered.empty())
        return tr("%1 has no setting that protects it: there is nothing to copy.").arg(m_service);
    if (targets().empty())
        return tr("Tick the services that are to get the settings.");
    QStringList sentences;
    if (m_plan.changed.empty()) {
        sentences << tr("They have these settings already.");
    } else {
        sentences << tr("Changes %n service(s).", nullptr, static_cast<int>(m_plan.changed.size()));
        const int before = qRound(m_plan.before->assessment.stack.value), after = qRound(m_plan.after->assessment.stack.value);
        if (before != after)
            sentences << tr("The score becomes %1, from %2.").arg(after).arg(before);
        else
            sentences << tr("The score stays %1.").arg(after);
    }
    const auto items = this->items();
    if (m_template && !m_plan.changed.empty() && std::any_of(items.begin(), items.end(), [](const harden::CopyItem& each) { return each.fits == harden::CopyItem::Fits::Alike; }))
        sentences << tr("Capabilities and folders depend on the image: try the stack after it.");
    if (!m_plan.left.empty()) {
        const harden::CopyPlan::Left& first = m_plan.left.front();
        sentences << tr("%1 of %2 is left alone: %3").arg(QString::fromStdString(first.key), QString::fromStdString(first.service), translated(first.why));
        if (m_plan.left.size() > 1)
            sentences << tr("%n more are left alone, too.", nullptr, static_cast<int>(m_plan.left.size() - 1));
    }
    return sentences.join(QLatin1Char(' '));
}

void CopyDialog::showPlan(const harden::CopyPlan& plan)
{
    m_plan = plan;
    m_ready = true;
    m_diff->show(DiffView::changesOf(*m_plan.before, *m_plan.after), tr("Nothing changes."));
    m_summary->setText(summary());
    m_apply->setEnabled(!m_plan.patches.empty());
}

QString CopyDialog::sentence() const
{
    const auto count = static_cast<int>(m_plan.changed.size());
    if (m_template)
        return tr("Apply the template %1 to %2").arg(m_template->currentText(), count == 1 ? QString::fromStdString(m_plan.changed.front()) : tr("%n service(s)", nullptr, count));
    return tr("Copy settings of %1 to %n service(s)", nullptr, count).arg(m_service);
}

void CopyDialog::apply()
{
    if (!m_ready || m_plan.patches.empty())
        return;
    if (const auto done = m_document.applyPatches(sentence(), m_plan.patches); !done)
        Q_EMIT failed(done.error());
    accept();
}

} // namespace hullwright::ui
