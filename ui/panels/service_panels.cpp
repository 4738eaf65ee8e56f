#include "ui/panels/service_panels.h"

#include "ui/models/severity_delegate.h"
#include "ui/panels/apparmor_panel.h"
#include "ui/panels/capabilities_panel.h"
#include "ui/panels/form_kit.h"
#include "ui/panels/image_panel.h"
#include "ui/panels/isolation_panel.h"
#include "ui/panels/limits_panel.h"
#include "ui/panels/mounts_panel.h"
#include "ui/panels/networks_panel.h"
#include "ui/panels/overview_panel.h"
#include "ui/panels/panel_tabs.h"
#include "ui/panels/several_panel.h"
#include "ui/panels/syscalls_panel.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/views/place_chooser.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/find_field.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <cmath>

namespace hullwright::ui {

namespace {

/// The service's score as the tree has it.
class ScoreChip : public QWidget {
public:
    explicit ScoreChip(QWidget* parent) : QWidget(parent) { setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); }
    void set(const risk::Score* score)
    {
        setVisible(score != nullptr);
        if (!score)
            return;
        m_role = roleOf(score->band);
        m_text = QCoreApplication::translate("hullwright::ui::ServicePanels", "%1 %2").arg(std::lround(score->value)).arg(word(m_role));
        setAccessibleName(QCoreApplication::translate("hullwright::ui::ServicePanels", "Score %1").arg(m_text));
        setToolTip(accessibleName());
        updateGeometry();
        update();
    }
    [[nodiscard]] QSize sizeHint() const override { return chipSize(fontMetrics(), m_text); }

protected:
    void paintEvent(QPaintEvent*) override
    {
        QPainter painter(this);
        paintChip(painter, rect(), m_role, m_text, palette());
    }

private:
    Role m_role = Role::Low;
    QString m_text;
};

} // namespace

ServicePanels::ServicePanels(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_pages(new QStackedWidget(this)), m_tabs(new PanelTabs), m_name(new ElidedLabel), m_image(new ElidedLabel), m_chip(new ScoreChip(nullptr))
{
    auto* page = new QWidget;
    auto* head = new QHBoxLayout;
    head->setContentsMargins(kGap, kUnit, kGap, kHalf);
    head->setSpacing(kUnit + kHalf);
    m_name->setFont(scaledFont(font(), 1.25, QFont::DemiBold));
    m_image->setFont(codeFont());
    m_image->setForegroundRole(QPalette::PlaceholderText);
    head->addWidget(m_name);
    head->addWidget(m_chip);
    head->addWidget(m_image, 1);
    auto* inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(0);
    inner->addLayout(head);
    inner->addWidget(m_tabs, 1);
    m_tabs->setAccessibleName(tr("Service panels"));
    auto* overview = new OverviewPanel(document, selection);
    auto* capabilities = new CapabilitiesPanel(document, selection);
    m_appArmor = new AppArmorPanel(document, selection);
    m_syscalls = new SyscallsPanel(document, selection);
    auto* limits = new LimitsPanel(document, selection);
    addPanel(QStringLiteral("overview"), QStringLiteral("hull"), tr("Overview"), overview);
    addPanel(QStringLiteral("capabilities"), QStringLiteral("capability"), tr("Capabilities"), capabilities);
    addPanel(QStringLiteral("syscalls"), QStringLiteral("syscall"), tr("Syscalls"), m_syscalls);
    addPanel(QStringLiteral("apparmor"), QStringLiteral("apparmor"), tr("AppArmor"), m_appArmor);
    addPanel(QStringLiteral("limits"), QStringLiteral("limit"), tr("Limits"), limits);
    auto* isolation = new IsolationPanel(document, selection);
    auto* mounts = new MountsPanel(document, selection);
    auto* networks = m_networks = new NetworksPanel(document, selection);
    addPanel(QStringLiteral("isolation"), QStringLiteral("isolation"), tr("Isolation"), isolation);
    addPanel(QStringLiteral("networks"), QStringLiteral("network"), tr("Networks"), networks);
    addPanel(QStringLiteral("mounts"), QStringLiteral("mount"), tr("Mounts"), mounts);
    m_imagePanel = new ImagePanel(document, selection);
    addPanel(QStringLiteral("image"), QStringLiteral("image"), tr("Image"), m_imagePanel);
    auto* chooser = new PlaceChooser(document, tr("Where the setting is changed"), page);
    inner->addWidget(chooser);
    for (PanelBase* panel : std::initializer_list<PanelBase*>{overview, capabilities, m_syscalls, m_appArmor, limits, isolation, networks, mounts, m_imagePanel}) {
        connect(panel, &PanelBase::failed, this, &ServicePanels::failed);
        // Later: the field that was edited is still handling its key.
        connect(panel, &PanelBase::placeWanted, chooser, &PlaceChooser::ask, Qt::QueuedConnection);
    }
    connect(chooser, &PlaceChooser::failed, this, &ServicePanels::failed);
    connect(chooser, &PlaceChooser::answered, m_tabs, [this] { m_tabs->currentWidget()->setFocus(Qt::OtherFocusReason); });
    connect(m_tabs, &QTabWidget::currentChanged, chooser, &QWidget::hide);
    connect(&selection, &Selection::changed, chooser, &QWidget::hide);
    connect(overview, &OverviewPanel::panelRequested, this, &ServicePanels::showPanel);
    m_empty = new EmptyState(QStringLiteral("service"), {}, {});
    m_several = new SeveralPanel(document, selection);
    connect(m_several, &SeveralPanel::failed, this, &ServicePanels::failed);
    m_pages->addWidget(page);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(m_several);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_pages);
    setFocusProxy(m_tabs);
    connect(&document, &Document::analysisChanged, this, &ServicePanels::refresh);
    connect(&document, &Document::stateChanged, this, &ServicePanels::refresh);
    connect(&selection, &Selection::changed, this, &ServicePanels::refresh);
    connect(&selection, &Selection::severalChanged, this, &ServicePanels::refresh);
    refresh();
}

void ServicePanels::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_name->setMaximumWidth(width() * 3 / 5); // a long name leaves room for the image
}

void ServicePanels::addPanel(const QString& id, const QString& picture, const QString& title, QWidget* panel)
{
    panel->setObjectName(id);
    m_tabs->addPanel(panel, picture, title);
}

void ServicePanels::explain(const QString& id, const QString& keys, const QString& sentence)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        if (m_tabs->widget(tab)->objectName() != id)
            continue;
        m_tabs->widget(tab)->setWhatsThis(sentence);
        m_tabs->setTabWhatsThis(tab, sentence);
        m_tabs->setTabToolTip(tab, tr("%1 (%2): %3", "a panel, its keys and what it is for").arg(m_tabs->tabText(tab), keys, sentence));
    }
}

void ServicePanels::showPanel(const QString& id)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab)
        if (m_tabs->widget(tab)->objectName() == id)
            m_tabs->setCurrentIndex(tab);
}

bool ServicePanels::showKey(const QString& key)
{
    for (int tab = 0; tab < m_tabs->count(); ++tab) {
        auto* panel = qobject_cast<PanelBase*>(m_tabs->widget(tab));
        const auto editors = panel ? panel->findChildren<QWidget*>() : QList<QWidget*>();
        for (QWidget* editor : editors) {
            // "mem_limit", "security_opt: seccomp"; a summary of several keys is no field of one.
            const QString named = editor->property(kComposeKey).toString();
            if (named != key && !named.startsWith(key + u':'))
                continue;
            m_tabs->setCurrentIndex(tab);
            panel->ensureWidgetVisible(editor);
            editor->setFocus(Qt::OtherFocusReason);
            return true;
        }
    }
    return false;
}

void ServicePanels::findIn(const QString& panel, const QString& words)
{
    showPanel(panel);
    QLineEdit* field = findFieldIn(*m_tabs->currentWidget());
    if (!field)
        return;
    field->setText(words);
    field->setFocus(Qt::OtherFocusReason);
    field->selectAll();
}

QString ServicePanels::currentPanel() const
{
    return m_tabs->currentWidget()->objectName();
}

void ServicePanels::refresh()
{
    const auto& analysis = m_document.analysis();
    const std::string name = m_selection.service().toStdString();
    const compose::Service* service = analysis ? analysis->project.stack->service(name) : nullptr;
    if (service && !m_selection.several().isEmpty()) {
        m_pages->setCurrentWidget(m_several);
        setFocusProxy(m_several);
        return;
    }
    setFocusProxy(m_tabs);
    m_pages->setCurrentIndex(service ? 0 : 1);
    if (!service) {
        if (analysis && analysis->project.stack->services.empty())
            m_empty->setText(tr("No service yet"), tr("Add one in the tree with the Insert key, or write it in the source below."));
        else if (analysis)
            m_empty->setText(tr("Choose a service"), tr("Its settings, what is in effect and why it matters appear here."));
        else if (m_document.isOpen())
            m_empty->setText(tr("Not readable yet"), tr("Correct the text below; the message above names the line."));
        else
            m_empty->setText(tr("No stack yet"), tr("Open a Compose file to look at its services and harden them."));
        return;
    }
    m_name->setFullText(QString::fromStdString(service->name));
    m_image->setFullText(service->image ? QString::fromStdString(service->image->value) : service->hasBuild ? tr("built here") : QString());
    const auto* score = analysis->assessment.service(name);
    static_cast<ScoreChip*>(m_chip)->set(score ? &score->score : nullptr);
}

} // namespace hullwright::ui
