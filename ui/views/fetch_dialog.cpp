#include "ui/views/fetch_dialog.h"

#include "core/compose/remote.h"
#include "ui/document/paths.h"
#include "ui/models/typed_command.h"
#include "ui/style/metrics.h"
#include "ui/widgets/role_label.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFontDatabase>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTextOption>
#include <QVBoxLayout>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr int kFetchWidth = 720;
constexpr int kLinesEach = 5;  ///< of a command with a long address
constexpr int kMostLines = 15; ///< then it scrolls

QLabel* wrapped(const QString& text, QWidget* parent)
{
    auto* label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText); // addresses, and what git says, are a stranger's
    label->setWordWrap(true);
    return label;
}

} // namespace

FetchDialog::FetchDialog(const QStringList& references, const QString& root, QWidget* parent) : QDialog(parent)
{
    setObjectName(QStringLiteral("fetchDialog"));
    setWindowTitle(tr("Fetch Files of Another Host?"));
    if (QDir().mkpath(root))
        m_folder = std::make_shared<QTemporaryDir>(QDir(root).filePath(QStringLiteral("XXXXXX")));
    plan(references);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap, kGap, kGap, kGap);
    column->setSpacing(kUnit);
    addWords(*column);
    addButtons(*column);
    resize(kFetchWidth, column->heightForWidth(kFetchWidth)); // wrapped labels ask for more without a width

    connect(&m_git, &GitFetch::progressed, m_state, &QLabel::setText);
    connect(&m_git, &GitFetch::fetched, this, &QDialog::accept);
    connect(&m_git, &GitFetch::failed, this, &FetchDialog::onFailed);
}

FetchDialog::~FetchDialog()
{
    m_git.cancel(); // before the folder goes
}

void FetchDialog::plan(const QStringList& references)
{
    if (!m_folder || !m_folder->isValid())
        return;
    std::map<std::pair<std::string, std::string>, std::filesystem::path> clones;
    for (const QString& reference : references) {
        const auto git = compose::gitReference(reference.toStdString());
        if (!git)
            continue;
        const auto [clone, isNew] = clones.try_emplace({git->address, git->ref}, pathOf(m_folder->filePath(QString::number(clones.size() + 1))));
        if (isNew)
            m_commands.push_back(cloneCommand(*git, clone->second.string()));
        m_places.emplace(reference.toStdString(), clone->second);
    }
}

void FetchDialog::addWords(QVBoxLayout& column)
{
    column.addWidget(wrapped(tr("This project takes files from another host. Whoever keeps them decides what they say, and the host learns that they were fetched. They are read, nothing of them is run."), this));
    QStringList commands;
    for (const auto& command : m_commands) {
        std::vector<std::string> whole = cloneSettings();
        whole.insert(whole.end(), command.begin(), command.end());
        commands << typedCommand(whole);
    }
    addText(column, tr("This is &run:"), tr("Commands that are run"), commands.join(QStringLiteral("\n\n")), std::clamp(static_cast<int>(m_commands.size()) * kLinesEach, kLinesEach, kMostLines));
    addText(column, tr("They are put &into this folder, which is removed when the project is closed:"), tr("Folder for the files"), m_folder && m_folder->isValid() ? QDir::toNativeSeparators(m_folder->path()) : QString(), 1);
    column.addWidget(wrapped(tr("Nothing in your files changes, so there is nothing to undo. What was fetched can be looked at, not edited."), this));
    m_state = new RoleLabel({}, this);
    m_state->setWordWrap(true);
    m_state->setObjectName(QStringLiteral("fetchState"));
    m_state->setMinimumHeight(2 * m_state->fontMetrics().lineSpacing()); // the window must not jump with each line
    m_state->setAlignment(Qt::AlignLeft | Qt::AlignTop);
    column.addWidget(m_state, 1);
}

void FetchDialog::addText(QVBoxLayout& column, const QString& label, const QString& name, const QString& text, int lines)
{
    auto* title = wrapped(label, this);
    auto* edit = new QPlainTextEdit(text, this);
    title->setBuddy(edit);
    edit->setAccessibleName(name);
    edit->setReadOnly(true);
    edit->setTabChangesFocus(true);
    edit->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere); // nothing of it out of sight
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * lines + kGap);
    column.addWidget(title);
    column.addWidget(edit);
}

void FetchDialog::addButtons(QVBoxLayout& column)
{
    auto* buttons = new QDialogButtonBox(this);
    m_run = buttons->addButton(tr("&Fetch"), QDialogButtonBox::ActionRole);
    auto* leave = buttons->addButton(tr("&Cancel"), QDialogButtonBox::RejectRole);
    // Enter alone must not let a stranger's file reach another host.
    m_run->setAutoDefault(false);
    leave->setDefault(true);
    leave->setFocus();
    m_run->setEnabled(!m_commands.empty());
    column.addWidget(buttons);
    connect(m_run, &QPushButton::clicked, this, &FetchDialog::run);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    if (m_commands.empty())
        m_state->setText(tr("No folder could be made for the files. Make room in your cache folder, then try again."));
}

void FetchDialog::run()
{
    for (const auto& [reference, place] : m_places)
        QDir(textOf(place)).removeRecursively(); // of an attempt that failed
    m_run->setEnabled(false);
    m_state->setRole({});
    m_state->setText(tr("Fetching…"));
    m_git.start(m_commands);
}

void FetchDialog::onFailed(const QString& line)
{
    m_state->setRole(Role::Error);
    m_state->setText(line.isEmpty() ? tr("git ended without saying why.") : tr("Not fetched: %1").arg(line));
    m_run->setEnabled(true);
}

void FetchDialog::reject()
{
    m_git.cancel();
    QDialog::reject();
}

std::map<std::string, Fetched> FetchDialog::fetched() const
{
    std::map<std::string, Fetched> fetched;
    for (const auto& [reference, place] : m_places)
        fetched.emplace(reference, Fetched{place, m_folder});
    return fetched;
}

} // namespace hullwright::ui
