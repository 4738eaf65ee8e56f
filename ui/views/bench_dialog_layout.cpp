// What stands where in the dialog that tests a profile.
#include "ui/models/severity_delegate.h"
#include "ui/style/metrics.h"
#include "ui/views/bench_dialog.h"
#include "ui/widgets/elided_label.h"
#include "ui/widgets/screen_fit.h"
#include "ui/widgets/whats_this.h"

#include <QAction>
#include <QComboBox>
#include <QFontDatabase>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSplitter>
#include <QTreeView>
#include <QVBoxLayout>

#include <initializer_list>

namespace hullwright::ui {

namespace {

constexpr QSize kBenchSize{1160, 720};
constexpr int kMostOutputLines = 5000;
constexpr int kLongestCommand = 10'000;

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText); // names and paths are a stranger's
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

void BenchDialog::build()
{
    m_about = new ElidedLabel(QString(), this);
    m_about->setAccessibleName(tr("Profile under test"));
    m_command = new QComboBox(this);
    introduce(*m_command, tr("Command"), tr("A program of yours that is run under the profile, with its arguments. It runs as you, on this host: only the calls are filtered."));
    m_command->setEditable(true);
    m_command->setInsertPolicy(QComboBox::NoInsert);
    m_command->setCompleter(nullptr); // what is run is what was typed, to the letter
    m_command->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_command->lineEdit()->setMaxLength(kLongestCommand);
    m_command->lineEdit()->setPlaceholderText(tr("Such as: nginx -t"));
    m_command->lineEdit()->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setToolTip(tr("Split into words as Compose does it, and not read by a shell"));
    m_folder = new QLineEdit(this);
    introduce(*m_folder, tr("Folder that it runs in"), tr("The folder in which the command begins, and from which its relative paths are told."));
    m_choose = new QPushButton(tr("C&hoose…"), this);
    m_choose->setAccessibleName(tr("Choose the folder"));
    m_run = new QPushButton(tr("&Run"), this);
    m_run->setDefault(true);
    m_stop = new QPushButton(tr("&Stop"), this);
    m_stop->setToolTip(tr("End the command and all that it started"));
    buildModes();
    m_summary = plainLabel(this);
    m_summary->setObjectName(QStringLiteral("benchSummary"));
    m_summary->setAccessibleName(tr("How it stands"));
    m_detail = plainLabel(this);
    m_detail->setObjectName(QStringLiteral("benchDetail"));
    m_detail->setAccessibleName(tr("What allowing opens"));
    m_allow = new QPushButton(tr("&Allow This"), this);
    m_allow->setToolTip(tr("Open what was refused, and no more, in the profile of the service: one step that can be undone"));
    m_allowAction = new QAction(tr("Allow This"), this);
    buildTable();
    m_output = new QPlainTextEdit(this);
    m_output->setObjectName(QStringLiteral("benchOutput"));
    m_output->setAccessibleName(tr("What the command writes"));
    m_output->setReadOnly(true);
    m_output->setTabChangesFocus(true);
    m_output->setMaximumBlockCount(kMostOutputLines);
    m_output->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_output->setPlaceholderText(tr("What the command writes stands here."));
    connect(m_run, &QPushButton::clicked, this, &BenchDialog::start);
    connect(m_stop, &QPushButton::clicked, this, &BenchDialog::stop);
    connect(m_choose, &QPushButton::clicked, this, &BenchDialog::chooseFolder);
    connect(m_allow, &QPushButton::clicked, this, &BenchDialog::allowSelected);
    connect(m_allowAction, &QAction::triggered, this, &BenchDialog::allowSelected);
    connect(m_command, &QComboBox::editTextChanged, this, &BenchDialog::refresh);
}

void BenchDialog::buildModes()
{
    m_enforce = new QRadioButton(tr("&Enforce"), this);
    m_enforce->setAccessibleDescription(tr("A refused call fails, as it will in the container."));
    m_whatIf = new QRadioButton(tr("&What-if"), this);
    m_whatIf->setAccessibleDescription(tr("A refused call is noted and let through, so that one run shows them all. It protects from nothing."));
    m_enforce->setChecked(true);
}

void BenchDialog::buildTable()
{
    m_table = new QTreeView(this);
    m_table->setObjectName(QStringLiteral("benchCalls"));
    introduce(*m_table, tr("Refused calls"),
              tr("The calls that the profile refused to the command, each once, with its arguments and what came of it. Below stands what allowing one opens."));
    m_table->setModel(m_model);
    m_table->setRootIsDecorated(false);
    m_table->setUniformRowHeights(true);
    m_table->setAllColumnsShowFocus(true);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setContextMenuPolicy(Qt::ActionsContextMenu);
    m_table->addAction(m_allowAction);
    m_table->installEventFilter(this);
    m_table->setItemDelegateForColumn(BenchModel::VerdictColumn, new SeverityDelegate(BenchModel::kToneRole, m_table));
    const int letter = fontMetrics().averageCharWidth();
    for (const auto& [column, letters] : std::initializer_list<std::pair<int, int>>{{BenchModel::TimeColumn, 10}, {BenchModel::ProcessColumn, 26}, {BenchModel::CallColumn, 14}, {BenchModel::ArgumentsColumn, 42},
                                                                                    {BenchModel::PathColumn, 26}, {BenchModel::VerdictColumn, 30}, {BenchModel::CountColumn, 8}})
        m_table->header()->resizeSection(column, letter * letters + kGap);
    m_table->header()->setStretchLastSection(true);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &BenchDialog::showDetail);
}

void BenchDialog::layOut()
{
    auto* form = new QGridLayout;
    form->setHorizontalSpacing(kUnit);
    form->setVerticalSpacing(kUnit);
    const auto addRow = [&](int row, const QString& text, QWidget* field, QWidget* first, QWidget* second) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        form->addWidget(label, row, 0);
        form->addWidget(field, row, 1, 1, first ? 1 : 3);
        if (first)
            form->addWidget(first, row, 2, 1, second ? 1 : 2);
        if (second)
            form->addWidget(second, row, 3);
    };
    addRow(0, tr("Profile:"), m_about, nullptr, nullptr);
    addRow(1, tr("&Command:"), m_command, m_run, m_stop);
    addRow(2, tr("&Folder:"), m_folder, m_choose, nullptr);
    auto* modes = new QGridLayout;
    modes->setHorizontalSpacing(kUnit);
    modes->setVerticalSpacing(kHalf);
    modes->setColumnStretch(1, 1);
    for (QRadioButton* mode : {m_enforce, m_whatIf}) {
        auto* words = plainLabel(this);
        words->setText(mode->accessibleDescription());
        words->setTextInteractionFlags(Qt::NoTextInteraction); // no stop for the focus
        const int row = mode == m_enforce ? 0 : 1;
        modes->addWidget(mode, row, 0, Qt::AlignTop);
        modes->addWidget(words, row, 1);
    }
    form->addLayout(modes, 3, 1, 1, 3);
    form->setColumnStretch(1, 1);

    auto* lower = new QWidget(this);
    auto* written = new QVBoxLayout(lower);
    written->setContentsMargins(0, kUnit, 0, 0);
    written->setSpacing(kHalf);
    auto* outputLabel = new QLabel(tr("What the command wri&tes:"), this);
    outputLabel->setBuddy(m_output);
    written->addWidget(outputLabel);
    written->addWidget(m_output, 1);
    auto* middle = new QSplitter(Qt::Vertical, this);
    middle->addWidget(m_table);
    middle->addWidget(lower);
    middle->setSizes({340, 160});
    middle->setChildrenCollapsible(false);

    auto* close = new QPushButton(tr("C&lose"), this);
    close->setToolTip(tr("Close this; what runs is ended"));
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    for (QPushButton* button : {m_stop, m_choose, m_allow, close})
        button->setAutoDefault(false);
    auto* bottom = new QHBoxLayout;
    bottom->setSpacing(kUnit);
    bottom->addWidget(m_allow, 0, Qt::AlignTop);
    bottom->addWidget(m_detail, 1);
    bottom->addWidget(close, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kGap);
    column->addLayout(form);
    column->addWidget(m_summary);
    column->addWidget(middle, 1);
    column->addLayout(bottom);
    const QList<QWidget*> order{m_command, m_run, m_stop, m_folder, m_choose, m_enforce, m_whatIf, m_table, m_allow, m_output, close};
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
    resizeToScreen(*this, kBenchSize);
}

} // namespace hullwright::ui
