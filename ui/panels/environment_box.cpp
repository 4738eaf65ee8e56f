#include "ui/panels/environment_box.h"

#include "core/harden/plan.h"
#include "ui/document/paths.h"
#include "ui/models/row_delegate.h"
#include "ui/models/service_environment_model.h"
#include "ui/models/severity_delegate.h"
#include "ui/style/icons.h"
#include "ui/style/metrics.h"
#include "ui/translate.h"
#include "ui/widgets/announced_label.h"
#include "ui/widgets/waiting.h"
#include "ui/widgets/whats_this.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

#include <memory>

namespace hullwright::ui {

EnvironmentBox::EnvironmentBox(Document& document, QWidget* parent)
    : QWidget(parent), m_document(document), m_model(new ServiceEnvironmentModel(this)), m_view(new QTreeView(this)), m_none(new QLabel(tr("It is started with no variables of its own."), this)), m_result(new QLabel(this)),
      m_move(new QPushButton(icon(QStringLiteral("fix")), tr("&Move Credentials to Secret Files"), this)), m_reveal(new QCheckBox(tr("Show &credentials"), this))
{
    m_view->setModel(m_model);
    introduce(*m_view, tr("Environment"),
              tr("The variables that the service is started with, and where each comes from. Credentials are covered, and can be moved into secret files."));
    m_view->setRootIsDecorated(false);
    m_view->setUniformRowHeights(true);
    m_view->setAllColumnsShowFocus(true);
    m_view->setTabKeyNavigation(false);
    m_view->setItemDelegate(new RowDelegate(m_view));
    m_view->setItemDelegateForColumn(ServiceEnvironmentModel::VerdictColumn, new SeverityDelegate(ServiceEnvironmentModel::ToneRole, m_view));
    const int letter = fontMetrics().averageCharWidth();
    m_view->header()->resizeSection(ServiceEnvironmentModel::NameColumn, letter * 28);
    m_view->header()->resizeSection(ServiceEnvironmentModel::ValueColumn, letter * 30);
    m_view->header()->setStretchLastSection(true);
    m_move->setToolTip(tr("Puts each credential that the image can read from a file into one below secrets/, which nobody but its owner may read. What the image can't read that way stays, and is said."));
    m_reveal->setToolTip(tr("Shows the values of credentials, which are dots else"));
    m_result->setWordWrap(true);
    m_result->setTextFormat(Qt::PlainText);
    m_result->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_result->hide();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kHalf);
    column->addWidget(m_none);
    column->addWidget(m_view);
    auto* row = new QHBoxLayout;
    row->setSpacing(kUnit);
    row->addWidget(m_move);
    row->addWidget(m_reveal);
    row->addStretch(1);
    column->addLayout(row);
    column->addWidget(m_result);
    connect(m_reveal, &QCheckBox::toggled, m_model, &ServiceEnvironmentModel::setRevealed);
    connect(m_move, &QPushButton::clicked, this, &EnvironmentBox::move);
}

void EnvironmentBox::setService(const compose::Service& service)
{
    if (service.name != m_service) {
        tell({});
        m_reveal->setChecked(false); // a room may be looking on
    }
    m_service = service.name;
    if (const auto& analysis = m_document.analysis())
        m_model->setService(*analysis, service);
    m_none->setVisible(m_model->rowCount() == 0);
    m_view->setVisible(m_model->rowCount() > 0);
    m_reveal->setVisible(m_model->credentials() > 0);
    m_move->setVisible(m_model->credentials() > 0);
    m_move->setEnabled(m_document.editable() && !m_document.filePath().isEmpty());
}

void EnvironmentBox::move()
{
    m_document.settle();
    const analysis::AnalysisPtr before = m_document.analysis();
    if (!before || !m_document.editable())
        return;
    harden::Choice choice;
    choice.preset = harden::Preset::Strict; // the one that moves credentials
    choice.services = {m_service};
    choice.rules = {"secret-in-environment"};
    choice.files = harden::Choice::Files::Written;
    const auto plan = std::make_shared<harden::Plan>();
    const bool done = waitFor(window(), tr("Working out where the credentials go…"), [before, choice, plan](const GoOn& goOn) { *plan = harden::plan(before, choice, goOn); });
    if (!done || m_document.analysis() != before)
        return;
    if (plan->steps.empty())
        return tell(plan->skipped.empty() ? tr("None of them can be moved.") : translated(plan->skipped.front().reason));
    std::vector<Document::NewText> files;
    QStringList commands;
    for (const harden::PlannedFile& file : plan->files()) {
        const QString relative = textOf(file.path);
        files.push_back({QDir::cleanPath(QDir(m_document.projectFolder()).absoluteFilePath(relative)), file.bytes, file.access == harden::PlannedFile::Access::Private});
        if (!file.reader.empty())
            commands << QStringLiteral("sudo chown %1 %2").arg(QString::fromStdString(file.reader), relative);
    }
    const int moved = static_cast<int>(plan->steps.size());
    const QString sentence = tr("Move %n credential(s) of %1 to secret files", nullptr, moved).arg(QString::fromStdString(m_service));
    if (const auto applied = m_document.applyWithSides(sentence, plan->patches, files); !applied)
        return Q_EMIT failed(applied.error());
    QString told = tr("%n moved. The files are written with the next save; secrets/ belongs in no repository.", nullptr, moved);
    if (!commands.isEmpty())
        told += u' ' + tr("Before the next start: %1").arg(commands.join(QStringLiteral("; ")));
    if (!plan->skipped.empty())
        told += u' ' + tr("%1 stayed: %2").arg(QString::fromStdString(plan->skipped.front().subject), translated(plan->skipped.front().reason));
    tell(told);
}

void EnvironmentBox::tell(const QString& sentence)
{
    announceIn(*m_result, sentence);
}

} // namespace hullwright::ui
