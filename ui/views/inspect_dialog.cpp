#include "ui/views/inspect_dialog.h"

#include "ui/models/toned_delegate.h"
#include "ui/models/typed_command.h"
#include "ui/style/metrics.h"
#include "ui/style/roles.h"
#include "ui/translate.h"
#include "ui/views/dialogs.h"
#include "ui/widgets/role_label.h"
#include "ui/widgets/waiting.h"
#include "ui/widgets/whats_this.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QFontDatabase>
#include <QHeaderView>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QTextOption>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace hullwright::ui {

namespace {

constexpr int kInspectWidth = 720;
constexpr int kInspectLines = 3;
constexpr int kInspectRows = 7;

QLabel* plainLabel(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // names, and what an engine says, are a stranger's
    label->setWordWrap(true);
    return label;
}

/// As the engine names it: what is built without a name gets one of project and service.
std::string imageOf(const Document& document, const std::string& name)
{
    const auto& analysis = document.analysis();
    const compose::Service* service = analysis ? analysis->project.stack->service(name) : nullptr;
    if (!service)
        return {};
    return service->image ? service->image->value : analysis->project.stack->name + "-" + name;
}

} // namespace

InspectDialog::InspectDialog(Document& document, const QString& service, Dialogs& dialogs, const QString& folder, QWidget* parent)
    : QDialog(parent), m_document(document), m_service(service), m_folder(folder), m_image(imageOf(document, service.toStdString())), m_dialogs(dialogs)
{
    setObjectName(QStringLiteral("inspectDialog"));
    setWindowTitle(tr("What the Image of %1 Says").arg(service));
    findEngines();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kUnit);
    addWords(QString::fromStdString(m_image));
    addCommand();
    addFound();
    addButtons();
    showCommand();
    resize(kInspectWidth, std::max(420, column->heightForWidth(kInspectWidth)));
    connect(&m_inspector, &ImageInspector::told, this, [this](const QByteArray& json) { showFound(json, tr("the engine")); });
    connect(&m_inspector, &ImageInspector::failed, this, [this](const QString& line) {
        m_ask->setEnabled(true);
        say(line.isEmpty() ? tr("The engine ended without saying why.") : tr("The engine says: %1").arg(line), true);
    });
}

InspectDialog::~InspectDialog()
{
    m_inspector.cancel();
}

void InspectDialog::findEngines()
{
    for (const char* name : {"docker", "podman"})
        if (const QString path = QStandardPaths::findExecutable(QLatin1String(name)); !path.isEmpty())
            m_programs.push_back(path.toStdString());
}

void InspectDialog::addWords(const QString& image)
{
    const QString words = m_programs.empty()
                            ? tr("No engine is at hand: neither docker nor podman was found. What one prints elsewhere can be read from a file: docker image inspect %1 > image.json").arg(image)
                            : tr("Asks an engine what it knows of %1. Nothing is started, fetched or changed; an image that is not there is not pulled.").arg(image);
    auto* label = plainLabel(words, this);
    label->setObjectName(QStringLiteral("inspectWords"));
    layout()->addWidget(label);
}

void InspectDialog::addCommand()
{
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    m_with = new QComboBox(this);
    introduce(*m_with, tr("Engine"), tr("The program that is asked, of those that this host has."));
    for (const std::string& program : m_programs)
        m_with->addItem(QFileInfo(QString::fromStdString(program)).fileName());
    auto* with = new QLabel(tr("&With:"), this);
    with->setBuddy(m_with);
    auto* row = new QHBoxLayout;
    row->addWidget(with);
    row->addWidget(m_with);
    row->addStretch(1);
    column->addLayout(row);
    with->setVisible(m_programs.size() > 1);
    m_with->setVisible(m_programs.size() > 1);
    auto* title = new QLabel(tr("This is &run:"), this);
    m_command = new QPlainTextEdit(this);
    title->setBuddy(m_command);
    m_command->setObjectName(QStringLiteral("inspectCommand"));
    m_command->setAccessibleName(tr("Command that is run"));
    m_command->setReadOnly(true);
    m_command->setTabChangesFocus(true);
    m_command->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // nothing of it out of sight
    m_command->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_command->setFixedHeight(m_command->fontMetrics().lineSpacing() * kInspectLines + kGap);
    column->addWidget(title);
    column->addWidget(m_command);
    title->setVisible(!m_programs.empty());
    m_command->setVisible(!m_programs.empty());
    connect(m_with, &QComboBox::currentIndexChanged, this, &InspectDialog::showCommand);
}

void InspectDialog::addFound()
{
    auto* column = qobject_cast<QVBoxLayout*>(layout());
    m_state = new RoleLabel({}, this);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("inspectState"));
    column->addWidget(m_state);
    m_foundTitle = new QLabel(tr("&Tick what is to be pinned in the file:"), this);
    m_found = new QTreeWidget(this);
    m_found->setItemDelegate(new TonedDelegate(m_found));
    m_foundTitle->setBuddy(m_found);
    m_found->setObjectName(QStringLiteral("inspectFound"));
    introduce(*m_found, tr("What was found"),
              tr("What the engine knows of the image. What has a tick is pinned in the file, and scores, fixes and plans go by it."));
    m_found->setHeaderHidden(true);
    m_found->setRootIsDecorated(false);
    m_found->setUniformRowHeights(true);
    m_found->setMinimumHeight(kInspectRows * kTarget);
    column->addWidget(m_foundTitle);
    column->addWidget(m_found, 1);
    m_foundTitle->hide();
    m_found->hide();
    column->addStretch(0);
    connect(m_found, &QTreeWidget::itemChanged, this, &InspectDialog::count);
}

void InspectDialog::addButtons()
{
    auto* buttons = new QDialogButtonBox(this);
    m_ask = buttons->addButton(tr("&Ask the Engine"), QDialogButtonBox::ActionRole);
    auto* file = buttons->addButton(tr("From &File…"), QDialogButtonBox::ActionRole);
    m_pin = buttons->addButton(tr("&Pin What Is Ticked"), QDialogButtonBox::AcceptRole);
    auto* leave = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    m_pin->setEnabled(false);
    m_ask->setVisible(!m_programs.empty());
    (m_programs.empty() ? file : m_ask)->setDefault(true);
    leave->setAutoDefault(false);
    layout()->addWidget(buttons);
    connect(m_ask, &QPushButton::clicked, this, &InspectDialog::ask);
    connect(file, &QPushButton::clicked, this, &InspectDialog::chooseFile);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void InspectDialog::showCommand()
{
    const int which = m_with->currentIndex();
    const auto command = which >= 0 ? knowledge::inspectCommand(m_programs[static_cast<std::size_t>(which)], m_image) : std::nullopt;
    m_command->setPlainText(command ? typedCommand(*command) : QString());
    m_ask->setEnabled(command.has_value());
    if (which >= 0 && !command)
        say(tr("An engine would not take \"%1\" for the name of an image, so it is not asked.").arg(QString::fromStdString(m_image)), true);
}

void InspectDialog::ask()
{
    const int which = m_with->currentIndex();
    const auto command = which >= 0 ? knowledge::inspectCommand(m_programs[static_cast<std::size_t>(which)], m_image) : std::nullopt;
    if (!command || m_inspector.running())
        return;
    m_ask->setEnabled(false);
    say(tr("Asking…"), false);
    m_inspector.start(*command);
}

void InspectDialog::chooseFile()
{
    const QString file = m_dialogs.openInspection(this, m_folder);
    if (file.isEmpty())
        return;
    m_inspector.cancel();
    const auto text = readFileFor(this, file);
    if (!text)
        return say(sentences(text.error()), true);
    showFound(QByteArray::fromStdString(*text), QFileInfo(file).fileName());
}

void InspectDialog::showFound(const QByteArray& json, const QString& from)
{
    m_ask->setEnabled(!m_command->toPlainText().isEmpty());
    const auto& analysis = m_document.analysis();
    const compose::Service* service = analysis ? analysis->project.stack->service(m_service.toStdString()) : nullptr;
    const auto images = knowledge::readImageInspection(std::string_view(json.constData(), static_cast<std::size_t>(json.size())));
    if (!service || !images)
        return say(images ? QString() : sentences(images.error()), true);
    const auto image = grants::describingService(*service, *images);
    if (!image)
        return say(sentences(image.error()), true);
    m_facts = grants::foundFacts(*service, **image);
    m_found->clear();
    for (const grants::FoundFact& fact : m_facts) {
        auto* row = new QTreeWidgetItem(m_found, {fact.proposed ? translated(fact.says) : tr("%1 More is known already.").arg(translated(fact.says))});
        row->setFlags(row->flags() | Qt::ItemIsUserCheckable);
        row->setCheckState(0, fact.proposed ? Qt::Checked : Qt::Unchecked);
        row->setSizeHint(0, {0, kTarget});
        row->setToolTip(0, row->text(0));
    }
    for (const text::Message& each : grants::alsoSays(**image)) {
        auto* row = new QTreeWidgetItem(m_found, {translated(each)});
        row->setFlags(row->flags() & ~Qt::ItemIsUserCheckable);
        row->setData(0, kTone, static_cast<int>(Role::Muted));
        row->setSizeHint(0, {0, kTarget});
        row->setToolTip(0, row->text(0));
    }
    m_foundTitle->show();
    m_found->show();
    m_found->setCurrentItem(m_found->topLevelItem(0));
    m_found->setFocus();
    say(tr("This is what %1 says of it. What you pin stands in x-hullwright of the service, and can be undone.").arg(from), false);
    m_pin->setDefault(true);
    count();
}

void InspectDialog::say(const QString& text, bool wrong)
{
    m_state->setRole(wrong ? std::optional(Role::Error) : std::nullopt);
    m_state->setText(text);
}

void InspectDialog::count()
{
    m_pin->setEnabled(!accepted().empty());
}

std::vector<grants::FactChange> InspectDialog::accepted() const
{
    std::vector<grants::FactChange> changes;
    for (std::size_t i = 0; i < m_facts.size(); ++i) {
        const QTreeWidgetItem* row = m_found->topLevelItem(static_cast<int>(i));
        if (row != nullptr && row->checkState(0) == Qt::Checked)
            changes.push_back(m_facts[i].change);
    }
    return changes;
}

void InspectDialog::reject()
{
    // Cancel first ends what is being asked, and only then the dialog.
    if (m_inspector.running()) {
        m_inspector.cancel();
        m_ask->setEnabled(true);
        return say(tr("Not asked any further."), false);
    }
    QDialog::reject();
}

} // namespace hullwright::ui
