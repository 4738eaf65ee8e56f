#include "ui/panels/several_panel.h"

#include "core/harden/copy.h"
#include "core/harden/plan.h"
#include "ui/models/common_findings_model.h"
#include "ui/models/row_delegate.h"
#include "ui/models/severity_delegate.h"
#include "ui/models/value_kinds.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/style/theme.h"
#include "ui/translate.h"
#include "ui/widgets/announced_label.h"
#include "ui/widgets/waiting.h"
#include "ui/widgets/whats_this.h"

#include <QComboBox>
#include <QCompleter>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <memory>

namespace hullwright::ui {

namespace {

/// What was typed as a value of a service's key: "[a, b]" is a list, anything else as YAML reads it plain.
yaml::Value valueOf(const QString& typed)
{
    const QString text = typed.trimmed();
    if (!text.startsWith(u'[') || !text.endsWith(u']'))
        return typedValue(text);
    yaml::Value list = yaml::Value::array();
    for (const QString& item : text.mid(1, text.size() - 2).split(u',', Qt::SkipEmptyParts))
        list.push_back(typedValue(item.trimmed()));
    return list;
}

} // namespace

SeveralPanel::SeveralPanel(Document& document, Selection& selection, QWidget* parent)
    : QWidget(parent), m_document(document), m_selection(selection), m_model(new CommonFindingsModel(this)), m_view(new QTreeView), m_title(new QLabel), m_names(new QLabel), m_result(new QLabel),
      m_fix(new QPushButton(icon(QStringLiteral("fix")), tr("F&ix"))), m_dropAll(new QPushButton(tr("&Drop All Capabilities"))), m_set(new QPushButton(tr("Set"))), m_key(new QComboBox), m_value(new QLineEdit)
{
    setAccessibleName(tr("Several services"));
    build();
    setFocusProxy(m_view);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &SeveralPanel::showCurrent);
    connect(m_view, &QTreeView::activated, this, &SeveralPanel::fix);
    connect(m_fix, &QPushButton::clicked, this, &SeveralPanel::fix);
    connect(m_dropAll, &QPushButton::clicked, this, [this] {
        give(tr("Drop all capabilities of %n services", nullptr, static_cast<int>(m_selection.several().size())), {{"cap_drop", yaml::Value::array({"ALL"}), "ALL"}});
    });
    connect(m_key, &QComboBox::currentTextChanged, this, &SeveralPanel::offerValues);
    connect(m_value, &QLineEdit::returnPressed, this, &SeveralPanel::set);
    connect(m_set, &QPushButton::clicked, this, &SeveralPanel::set);
    connect(&selection, &Selection::severalChanged, this, [this] {
        tell({});
        refresh();
    });
    connect(&document, &Document::analysisChanged, this, &SeveralPanel::refresh);
    connect(&document, &Document::stateChanged, this, &SeveralPanel::refresh);
}

void SeveralPanel::build()
{
    m_title->setFont(scaledFont(font(), 1.25, QFont::DemiBold));
    for (QLabel* label : {m_names, m_result}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
    }
    m_result->hide();
    m_view->setModel(m_model);
    introduce(*m_view, tr("Found in these services"),
              tr("What was found in the chosen services, by kind: in how many of them, and the fix that settles it in all of these as one step."));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setItemDelegateForColumn(CommonFindingsModel::SeverityColumn, new SeverityDelegate(CommonFindingsModel::ToneRole, m_view));
    const int letter = fontMetrics().averageCharWidth();
    m_view->header()->resizeSection(CommonFindingsModel::SeverityColumn, letter * 14);
    m_view->header()->resizeSection(CommonFindingsModel::FindingColumn, letter * 42);
    m_view->header()->resizeSection(CommonFindingsModel::ServicesColumn, letter * 10);
    m_view->header()->setStretchLastSection(true);
    m_dropAll->setToolTip(tr("Takes every capability from these services. What their images need is not looked at: the finding above keeps that."));
    m_key->setEditable(true);
    m_key->setInsertPolicy(QComboBox::NoInsert);
    m_key->setAccessibleName(tr("Setting"));
    m_key->lineEdit()->setAccessibleName(tr("Setting"));
    m_key->lineEdit()->setPlaceholderText(tr("Setting, such as mem_limit"));
    for (const Choice& key : knownKeys({std::string("services"), std::string("any")})) {
        m_key->addItem(key.text);
        m_key->setItemData(m_key->count() - 1, key.about, Qt::ToolTipRole);
    }
    m_key->setCurrentText({});
    m_value->setAccessibleName(tr("Value for all"));
    m_value->setPlaceholderText(tr("Value, such as 512m or [ALL]"));
    m_set->setToolTip(tr("Gives this setting to every service that is chosen, as one step; a list is completed, another value replaced"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kUnit, kGap, kUnit);
    column->setSpacing(kUnit);
    column->addWidget(m_title);
    column->addWidget(m_names);
    column->addWidget(m_view, 1);
    auto* settle = new QHBoxLayout;
    settle->setSpacing(kUnit);
    settle->addWidget(m_fix);
    settle->addWidget(m_dropAll);
    settle->addStretch(1);
    column->addLayout(settle);
    auto* give = new QHBoxLayout;
    give->setSpacing(kUnit);
    auto* label = new QLabel(tr("For &all:"));
    label->setBuddy(m_key);
    give->addWidget(label);
    give->addWidget(m_key, 2);
    give->addWidget(m_value, 2);
    give->addWidget(m_set);
    column->addLayout(give);
    column->addWidget(m_result);
}

std::vector<std::string> SeveralPanel::services() const
{
    std::vector<std::string> names;
    for (const QString& name : m_selection.several())
        names.push_back(name.toStdString());
    return names;
}

void SeveralPanel::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    refresh();
}

void SeveralPanel::refresh()
{
    const QStringList& chosen = m_selection.several();
    if (!isVisible() || chosen.isEmpty())
        return;
    m_title->setText(tr("%n services", nullptr, static_cast<int>(chosen.size())));
    m_names->setText(chosen.join(QStringLiteral(", ")));
    if (const auto& analysis = m_document.analysis()) {
        m_model->show(*analysis, chosen);
        if (!m_view->currentIndex().isValid() && m_model->rowCount() > 0)
            m_view->setCurrentIndex(m_model->index(0, 0));
    }
    for (QWidget* part : std::initializer_list<QWidget*>{m_dropAll, m_key, m_value, m_set})
        part->setEnabled(m_document.editable());
    showCurrent();
}

void SeveralPanel::showCurrent()
{
    const auto* row = m_model->row(m_view->currentIndex());
    m_fix->setEnabled(row && !row->ways.empty() && m_document.editable());
    m_fix->setText(row ? tr("F&ix in %n service(s)", nullptr, static_cast<int>(row->services.size())) : tr("F&ix"));
    m_fix->setToolTip(row && !row->ways.empty() ? translated(row->rule->fix) : tr("Choose a finding that an edit settles"));
}

void SeveralPanel::offerValues(const QString& key)
{
    const ValueSpec spec = valueSpec({std::string("services"), std::string("any"), key.trimmed().toStdString()});
    QStringList words;
    for (const Choice& choice : spec.choices)
        words << choice.text;
    if (spec.kind == ValueKind::Switch)
        words << QStringLiteral("true") << QStringLiteral("false");
    m_value->setCompleter(words.isEmpty() ? nullptr : new QCompleter(words, m_value));
}

void SeveralPanel::fix()
{
    const auto* row = m_model->row(m_view->currentIndex());
    if (!row || row->ways.empty() || !m_document.editable())
        return;
    const std::string rule = row->rule->id;
    const QString title = translated(row->rule->title);
    if (row->ways.size() == 1 || row->ways.front().kind != rules::FixKind::Guided)
        return fixBy(rule, title, 0);
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->setAccessibleName(tr("Choose a fix for all"));
    for (std::size_t way = 0; way < row->ways.size(); ++way)
        menu->addAction(icon(QStringLiteral("fix")), translated(row->ways[way].title), this, [this, rule, title, way] { fixBy(rule, title, way); });
    menu->popup(m_fix->mapToGlobal(m_fix->rect().bottomLeft()));
    menu->setActiveAction(menu->actions().value(0));
}

void SeveralPanel::fixBy(const std::string& rule, const QString& title, std::size_t way)
{
    m_document.settle();
    const analysis::AnalysisPtr before = m_document.analysis();
    if (!before || !m_document.editable())
        return;
    harden::Choice choice;
    choice.services = services();
    choice.rules = {rule};
    choice.way = way;
    auto plan = std::make_shared<harden::Plan>();
    const bool done = waitFor(window(), tr("Working out the fixes…"), [before, choice, plan](const GoOn& goOn) { *plan = harden::plan(before, choice, goOn); });
    if (!done || m_document.analysis() != before)
        return;
    const int count = static_cast<int>(choice.services.size());
    if (const auto applied = m_document.applyPatches(tr("Fix in %n services: %1", nullptr, count).arg(title), plan->patches); !applied)
        return Q_EMIT failed(applied.error());
    const auto settled = static_cast<int>(plan->steps.size());
    tell(plan->skipped.empty() ? tr("%n finding(s) settled", nullptr, settled) : tr("%1 settled, %2 left. %3").arg(settled).arg(plan->skipped.size()).arg(translated(plan->skipped.front().reason)));
}

void SeveralPanel::set()
{
    const QString key = m_key->currentText().trimmed(), value = m_value->text().trimmed();
    if (key.isEmpty() || value.isEmpty()) {
        (key.isEmpty() ? static_cast<QWidget*>(m_key) : m_value)->setFocus(Qt::OtherFocusReason);
        return;
    }
    const int count = static_cast<int>(m_selection.several().size());
    give(tr("Set %1 to %2 in %n services", nullptr, count).arg(key, value), {{key.toStdString(), valueOf(value), value.toStdString()}});
}

void SeveralPanel::give(const QString& sentence, const std::vector<harden::CopyItem>& items)
{
    m_document.settle();
    const analysis::AnalysisPtr before = m_document.analysis();
    if (!before || !m_document.editable())
        return;
    auto plan = std::make_shared<harden::CopyPlan>();
    const bool done = waitFor(window(), tr("Working out the changes…"), [before, items, to = services(), plan](const GoOn& goOn) { *plan = harden::planCopy(before, items, to, goOn); });
    if (!done || m_document.analysis() != before)
        return;
    if (const auto applied = m_document.applyPatches(sentence, plan->patches); !applied)
        return Q_EMIT failed(applied.error());
    const int changed = static_cast<int>(plan->changed.size());
    QString told = changed > 0 ? tr("%n service(s) changed.", nullptr, changed) : tr("Nothing changed: they have it already.");
    if (!plan->left.empty()) {
        const auto& first = plan->left.front();
        told = (changed > 0 ? told + u' ' : QString()) + tr("%1 was left: %2").arg(QString::fromStdString(first.service), translated(first.why));
    }
    tell(told);
}

void SeveralPanel::tell(const QString& sentence)
{
    announceIn(*m_result, sentence);
}

} // namespace hullwright::ui
