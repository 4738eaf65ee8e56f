// What stands where in the dialog that tries a stack.
#include "ui/models/toned_delegate.h"
#include "ui/style/metrics.h"
#include "ui/views/try_dialog.h"
#include "ui/widgets/text_find_bar.h"
#include "ui/widgets/whats_this.h"

#include <QComboBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <initializer_list>

namespace hullwright::ui {

namespace {

constexpr int kMostLines = 20'000; ///< of the log on show

QTreeWidget* plainList(QWidget* parent, const QStringList& columns)
{
    auto* list = new QTreeWidget(parent);
    list->setItemDelegate(new TonedDelegate(list));
    list->setHeaderLabels(columns);
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->header()->setStretchLastSection(true);
    return list;
}

} // namespace

void TryDialog::build()
{
    m_what = new QComboBox(this);
    introduce(*m_what, tr("What to try"), tr("What is started beside the running stack: the file as it stands, or hardened by a preset."));
    m_what->addItem(tr("As it stands"), kAsItStands);
    m_what->addItem(tr("Hardened, baseline"), static_cast<int>(harden::Preset::Baseline));
    m_what->addItem(tr("Hardened, restricted"), static_cast<int>(harden::Preset::Restricted));
    m_what->addItem(tr("Hardened, strict"), static_cast<int>(harden::Preset::Strict));
    m_what->setCurrentIndex(1);
    m_with = new QComboBox(this);
    introduce(*m_with, tr("Engine"), tr("The program that starts it, of those that this host has."));
    m_start = new QPushButton(tr("&Start…"), this);
    m_start->setDefault(true);
    m_stop = new QPushButton(tr("S&top"), this);
    m_stop->setToolTip(tr("Take the stack down and remove everything of it"));
    m_summary = new QLabel(this);
    m_summary->setObjectName(QStringLiteral("trySummary"));
    m_summary->setAccessibleName(tr("How it stands"));
    m_summary->setWordWrap(true);
    m_summary->setTextFormat(Qt::PlainText);
    m_services = makeServices();
    m_causes = makeCauses();
    m_detail = new QLabel(this);
    m_detail->setObjectName(QStringLiteral("tryDetail"));
    m_detail->setAccessibleName(tr("About this cause"));
    m_detail->setTextFormat(Qt::PlainText);
    m_detail->setWordWrap(true);
    m_detail->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_back = new QPushButton(tr("Take &Back and Start Again"), this);
    m_back->setObjectName(QStringLiteral("takeBack"));
    m_log = new QPlainTextEdit(this);
    m_log->setObjectName(QStringLiteral("tryLog"));
    m_log->setAccessibleName(tr("Log"));
    m_log->setReadOnly(true);
    m_log->setTabChangesFocus(true);
    new TextFindBar(*m_log);
    m_log->setMaximumBlockCount(kMostLines);
    m_log->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_log->setPlaceholderText(tr("What the services write stands here."));
    m_apply = new QPushButton(tr("&Apply to the File"), this);
    m_apply->setToolTip(tr("Make these steps in the open file, as one that can be undone"));
    m_export = new QPushButton(tr("&Export…"), this);

    connect(m_what, &QComboBox::activated, this, [this] { choose(m_what->currentData().toInt() == kAsItStands ? std::nullopt : std::optional(static_cast<harden::Preset>(m_what->currentData().toInt()))); });
    connect(m_start, &QPushButton::clicked, this, &TryDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &TryDialog::stop);
    connect(m_back, &QPushButton::clicked, this, &TryDialog::takeBack);
    connect(m_apply, &QPushButton::clicked, this, &TryDialog::applyPlan);
    connect(m_export, &QPushButton::clicked, this, &TryDialog::exportIt);
    connect(m_causes, &QTreeWidget::currentItemChanged, this, &TryDialog::refresh);
}

QTreeWidget* TryDialog::makeServices()
{
    auto* list = plainList(this, {tr("Service"), tr("State")});
    list->setObjectName(QStringLiteral("tryServices"));
    introduce(*list, tr("Services"),
              tr("The services of the trial and how each stands: starting, running, healthy, ended."));
    return list;
}

QTreeWidget* TryDialog::makeCauses()
{
    auto* list = plainList(this, {tr("Service"), tr("Likely cause")});
    list->setObjectName(QStringLiteral("tryCauses"));
    introduce(*list, tr("What the log points at"),
              tr("Failures in the log that are known, with the step of the plan that is likely behind each. That step alone can be relaxed."));
    return list;
}

void TryDialog::layOut()
{
    auto* whatLabel = new QLabel(tr("T&ry:"), this);
    whatLabel->setBuddy(m_what);
    auto* withLabel = new QLabel(tr("&With:"), this);
    withLabel->setBuddy(m_with);
    auto* top = new QHBoxLayout;
    top->setSpacing(kUnit);
    for (QWidget* widget : std::initializer_list<QWidget*>{whatLabel, m_what, withLabel, m_with})
        top->addWidget(widget);
    top->addStretch(1);
    top->addWidget(m_start);
    top->addWidget(m_stop);

    m_causesTitle = new QLabel(tr("What the &log points at:"), this);
    m_causesTitle->setBuddy(m_causes);
    auto* lower = new QWidget(this);
    auto* causes = new QVBoxLayout(lower);
    causes->setContentsMargins(0, kUnit, 0, 0);
    causes->setSpacing(kUnit);
    causes->addWidget(m_causesTitle);
    causes->addWidget(m_causes, 1);
    causes->addWidget(m_detail);
    causes->addWidget(m_back, 0, Qt::AlignLeft);
    auto* left = new QSplitter(Qt::Vertical, this);
    left->addWidget(m_services);
    left->addWidget(lower);
    left->setSizes({200, 320});
    left->setChildrenCollapsible(false);
    auto* middle = new QSplitter(this);
    middle->addWidget(left);
    middle->addWidget(m_log);
    middle->setSizes({440, 620});
    middle->setChildrenCollapsible(false);

    auto* close = new QPushButton(tr("&Close"), this);
    close->setToolTip(tr("Close this; what runs is taken down"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(kUnit);
    bottom->addWidget(m_apply);
    bottom->addWidget(m_export);
    bottom->addStretch(1);
    bottom->addWidget(close);
    for (QPushButton* button : {m_stop, m_back, m_apply, m_export, close})
        button->setAutoDefault(false);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kGap);
    column->addLayout(top);
    column->addWidget(m_summary);
    column->addWidget(middle, 1);
    column->addLayout(bottom);
}

} // namespace hullwright::ui
