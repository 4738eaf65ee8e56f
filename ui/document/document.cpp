#include "ui/document/document.h"

#include "core/compose/project_files.h"
#include "core/text/file.h"
#include "ui/document/edit_command.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStringDecoder>

namespace hullwright::ui {

namespace {

constexpr std::chrono::milliseconds kTypingDelay{50};

std::filesystem::path toPath(const QString& path)
{
    return QFile::encodeName(path).toStdString();
}

bool isUtf8(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return !decoder.hasError();
}

/// Errors that no typing can settle, because typing itself would not be safe.
bool makesReadOnly(const Error& error, std::string_view text)
{
    return error.code == ErrorCode::Disagreement || (error.code == ErrorCode::Encoding && !isUtf8(text));
}

} // namespace

Document::Document(QObject* parent) : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kTypingDelay);
    connect(&m_timer, &QTimer::timeout, this, &Document::refresh);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &Document::stateChanged);
}

Document::~Document()
{
    // The stack tells of its end by signals; nobody must hear them from a half-gone document.
    m_undo.disconnect(this);
}

analysis::Settings Document::settings() const
{
    analysis::Settings settings;
    settings.fileName = displayName().toStdString();
    settings.load.projectDirectory = toPath(m_filePath.isEmpty() ? QDir::currentPath() : QFileInfo(m_filePath).absolutePath());
    settings.load.homeDirectory = QFile::encodeName(QDir::homePath()).toStdString();
    if (!m_filePath.isEmpty())
        settings.load.readFile = compose::projectReader(settings.load.projectDirectory);
    return settings;
}

QString Document::displayName() const
{
    return m_filePath.isEmpty() ? m_name : QFileInfo(m_filePath).fileName();
}

bool Document::changedOnDisk() const
{
    return !m_filePath.isEmpty() && m_disk.differs(m_filePath);
}

Result<void> Document::open(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    auto bytes = text::readFile(toPath(absolute));
    if (!bytes)
        return tl::unexpected(std::move(bytes.error()));
    m_filePath = absolute;
    m_name.clear();
    m_disk = DiskState(*bytes);
    replaceText(std::move(*bytes));
    return {};
}

void Document::setText(const QString& name, std::string text)
{
    m_filePath.clear();
    m_name = name;
    m_disk = {};
    replaceText(std::move(text));
}

void Document::close()
{
    m_timer.stop();
    const auto before = std::exchange(m_analysis, nullptr);
    m_filePath.clear();
    m_name.clear();
    m_disk = {};
    m_text.clear();
    m_error.reset();
    m_sinceGood = {};
    m_open = false;
    m_state = DocumentState::Empty;
    m_undo.clear();
    Q_EMIT textReplaced();
    if (before)
        Q_EMIT analysisChanged(before, nullptr);
    Q_EMIT stateChanged();
}

void Document::replaceText(std::string text)
{
    m_timer.stop();
    const auto before = std::exchange(m_analysis, nullptr);
    m_text = std::move(text);
    m_sinceGood = {};
    m_prepared = nullptr;
    m_error.reset();
    m_state = DocumentState::Empty;
    m_open = true;
    m_undo.clear();
    auto result = analysis::analyse(m_text, settings());
    if (result) {
        m_analysis = std::move(*result);
        m_state = DocumentState::Good;
    } else {
        m_error = std::move(result.error());
        m_state = makesReadOnly(*m_error, m_text) ? DocumentState::ReadOnly : DocumentState::Empty;
    }
    // Every signal finds the whole new document.
    Q_EMIT textReplaced();
    if (before || m_analysis)
        Q_EMIT analysisChanged(nullptr, m_analysis);
    Q_EMIT stateChanged();
}

Result<void> Document::writeTo(const QString& path)
{
    if (auto written = text::writeFileAtomically(toPath(path), m_text); !written)
        return written;
    m_disk = DiskState(m_text);
    return {};
}

Result<void> Document::save(OnConflict onConflict)
{
    if (m_filePath.isEmpty())
        return tl::unexpected(Error{ErrorCode::InvalidArgument, tr("This text has no file yet").toStdString(), tr("Choose one with Save As.").toStdString(), {}, {}, {}});
    if (onConflict == OnConflict::Refuse && changedOnDisk()) {
        return tl::unexpected(Error{ErrorCode::Refused, tr("%1 was changed by another program since it was opened").arg(displayName()).toStdString(),
                                    tr("Save under another name, or overwrite it.").toStdString(), m_filePath.toStdString(), {}, {}});
    }
    if (auto written = writeTo(m_filePath); !written)
        return written;
    m_undo.setClean();
    Q_EMIT stateChanged();
    return {};
}

Result<void> Document::saveAs(const QString& path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    if (auto written = writeTo(absolute); !written)
        return written;
    const bool moved = m_filePath.isEmpty() || QFileInfo(m_filePath).absolutePath() != QFileInfo(absolute).absolutePath();
    m_filePath = absolute;
    m_name.clear();
    m_undo.setClean();
    if (moved && m_analysis && m_state == DocumentState::Good) {
        settle();
        // Relative paths are told from the file's folder.
        if (auto result = analysis::analyse(m_text, settings()))
            adopt(std::move(*result));
    }
    Q_EMIT stateChanged();
    return {};
}

Result<void> Document::refusal() const
{
    if (editable())
        return {};
    Error error;
    error.code = ErrorCode::Refused;
    error.message = tr("The text can't be edited this way right now").toStdString();
    error.hint = m_state == DocumentState::Broken ? tr("Correct the text first: %1.").arg(QString::fromStdString(m_error ? m_error->message : "")).toStdString() : std::string();
    return tl::unexpected(std::move(error));
}

Result<void> Document::perform(const QString& sentence, const std::vector<yaml::Operation>& operations)
{
    settle();
    if (auto allowed = refusal(); !allowed)
        return allowed;
    yaml::Editor editor(m_analysis->tree);
    if (auto done = editor.apply(operations); !done)
        return done;
    if (editor.patch().empty())
        return {};
    // Before anything changes: a text that could not be read again is not written.
    auto next = analysis::update(m_analysis, editor.patch());
    if (!next)
        return tl::unexpected(std::move(next.error()));
    m_prepared = std::move(*next);
    m_undo.push(new EditCommand(*this, sentence, editor.patch(), EditCommand::Origin::Edit));
    return {};
}

void Document::type(const text::Patch& patch, const QString& sentence, Typing typing)
{
    if (patch.empty() || !textEditable())
        return;
    auto origin = EditCommand::Origin::Typed;
    if (typing != Typing::Merge)
        origin = typing == Typing::Separate ? EditCommand::Origin::Separate : EditCommand::Origin::SameStep;
    m_undo.push(new EditCommand(*this, sentence, patch, origin));
}

Result<void> Document::applyPatch(const QString& sentence, const text::Patch& patch)
{
    settle();
    if (!textEditable())
        return refusal();
    if (auto after = text::apply(m_text, patch); !after)
        return tl::unexpected(std::move(after.error()));
    if (!patch.empty())
        m_undo.push(new EditCommand(*this, sentence, patch, EditCommand::Origin::Edit));
    return {};
}

void Document::applyNow(const text::Patch& patch, Refresh when)
{
    auto after = text::apply(m_text, patch);
    if (!after) // a command is only ever applied to the text that it was made for
        qFatal("Document: a step of the undo stack does not fit the text: %s", after.error().message.c_str());
    m_text = std::move(*after);
    m_sinceGood = text::compose(m_sinceGood, patch);
    Q_EMIT textChanged(patch);
    if (when == Refresh::AfterTyping)
        m_timer.start();
    else
        refresh();
}

void Document::settle()
{
    if (m_timer.isActive())
        refresh();
}

void Document::setTypingDelay(std::chrono::milliseconds delay)
{
    m_timer.setInterval(delay);
}

void Document::refresh()
{
    m_timer.stop();
    const auto prepared = std::exchange(m_prepared, nullptr);
    if (prepared && prepared->tree->text() == m_text)
        return adopt(prepared);
    if (m_analysis && m_sinceGood.empty())
        return adopt(m_analysis);
    if (m_analysis) {
        auto next = analysis::update(m_analysis, m_sinceGood);
        if (next && (*next)->tree->text() == m_text)
            return adopt(std::move(*next));
        if (!next && next.error().code == ErrorCode::Syntax)
            return fail(std::move(next.error()));
    }
    auto next = analysis::analyse(m_text, settings());
    if (next)
        adopt(std::move(*next));
    else
        fail(std::move(next.error()));
}

void Document::adopt(analysis::AnalysisPtr next)
{
    const auto before = std::exchange(m_analysis, std::move(next));
    const bool recovered = m_state != DocumentState::Good;
    m_state = DocumentState::Good;
    m_error.reset();
    m_sinceGood = {};
    if (before != m_analysis)
        Q_EMIT analysisChanged(before, m_analysis);
    if (recovered)
        Q_EMIT stateChanged();
}

void Document::fail(Error error)
{
    m_error = std::move(error);
    m_state = m_analysis ? DocumentState::Broken : DocumentState::Empty;
    Q_EMIT stateChanged();
}

} // namespace hullwright::ui
