#include "ui/views/try_consent.h"

#include "ui/models/toned_delegate.h"
#include "ui/models/typed_command.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/widgets/whats_this.h"

#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTextOption>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace hullwright::ui {

namespace {

constexpr int kConsentWidth = 720;
constexpr int kCommandLines = 9;
constexpr int kMostPathRows = 6; ///< then the list scrolls

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // paths and names are a stranger's
    label->setWordWrap(true);
    return label;
}

} // namespace

TryConsent::TryConsent(const harden::Trial& trial, const harden::TrialCommands& commands, std::map<std::string, QString> targets, QWidget* parent)
    : QDialog(parent), m_targets(std::move(targets))
{
    setObjectName(QStringLiteral("tryConsent"));
    setWindowTitle(tr("Start the Stack to Try It?"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kUnit);
    column->addWidget(wrapped(tr("It runs beside the stack that you have, as the project %1. Its networks and volumes are new and empty, and it publishes no port. Images that are not here are pulled. "
                                 "When you stop it, everything of that project is removed.")
                                  .arg(QString::fromStdString(trial.name.text())),
                              this));
    addPaths(*column, trial);
    addNotes(*column, trial);
    addCommands(*column, commands);

    auto* buttons = new QDialogButtonBox(this);
    auto* start = buttons->addButton(tr("&Start It"), QDialogButtonBox::AcceptRole);
    auto* leave = buttons->addButton(tr("&Don't Start"), QDialogButtonBox::RejectRole);
    // Enter alone must not let a stranger's file write to this host.
    const bool writable = std::any_of(trial.hostPaths.begin(), trial.hostPaths.end(), [](const harden::HostPath& each) { return each.access == harden::HostPath::Access::Writable; });
    QPushButton* first = writable ? leave : start;
    start->setAutoDefault(!writable);
    first->setDefault(true);
    first->setFocus();
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(kConsentWidth, sizeHint().height());
}

void TryConsent::addPaths(QVBoxLayout& column, const harden::Trial& trial)
{
    if (trial.hostPaths.empty()) {
        column.addWidget(wrapped(tr("It gets no file or folder of this host."), this));
        return;
    }
    auto* label = wrapped(tr("Of this host it &really gets, as the file says:"), this);
    auto* list = new QTreeWidget(this);
    label->setBuddy(list);
    list->setObjectName(QStringLiteral("hostPaths"));
    introduce(*list, tr("Of this host it gets"),
              tr("Folders and files of this host that the trial really gets, since the file mounts them, and whether it may write there."));
    list->setHeaderLabels({tr("Path"), tr("Service"), tr("Access")});
    list->setRootIsDecorated(false);
    list->setUniformRowHeights(true);
    list->setItemDelegate(new TonedDelegate(list));
    for (const harden::HostPath& each : trial.hostPaths) {
        const bool writes = each.access == harden::HostPath::Access::Writable;
        auto* row = new QTreeWidgetItem(list, {m_targets.at(each.path), QString::fromStdString(each.service), writes ? tr("may write") : tr("reads only")});
        row->setToolTip(0, row->text(0));
        row->setSizeHint(0, {0, kTarget});
        if (writes)
            row->setData(2, kTone, static_cast<int>(Role::Warning));
    }
    list->header()->setStretchLastSection(false);
    list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    const int rows = std::min(kMostPathRows, static_cast<int>(trial.hostPaths.size()));
    list->setFixedHeight(list->header()->sizeHint().height() + rows * kTarget + 2 * list->frameWidth() + kHalf);
    column.addWidget(label);
    column.addWidget(list);
}

void TryConsent::addNotes(QVBoxLayout& column, const harden::Trial& trial)
{
    QStringList lines;
    for (const text::Message& note : trial.notes)
        lines << tr("• %1.").arg(translated(note));
    if (!lines.isEmpty())
        column.addWidget(wrapped(lines.join(QLatin1Char('\n')), this));
}

void TryConsent::addCommands(QVBoxLayout& column, const harden::TrialCommands& commands)
{
    auto* label = wrapped(tr("These &commands are run, the first one again at the end:"), this);
    auto* text = new QPlainTextEdit(this);
    label->setBuddy(text);
    text->setObjectName(QStringLiteral("tryCommands"));
    text->setAccessibleName(tr("Commands that are run"));
    text->setReadOnly(true);
    text->setTabChangesFocus(true);
    text->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // nothing of it out of sight
    text->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    QStringList lines{typedCommand(commands.down), typedCommand(commands.up), typedCommand(commands.logs)};
    if (!commands.states.empty())
        lines << typedCommand(commands.states);
    text->setPlainText(lines.join(QLatin1Char('\n')));
    text->setFixedHeight(text->fontMetrics().lineSpacing() * kCommandLines + kGap);
    column.addWidget(label);
    column.addWidget(text);
}

} // namespace hullwright::ui
