#include "ui/document/document.h"

#include "ui/argument_words.h"
#include "ui/document/edit_command.h"
#include "ui/document/paths.h"
#include "ui/translate.h"

#include <QStringDecoder>

#include <algorithm>

namespace hullwright::ui {

namespace {

constexpr std::chrono::milliseconds kTypingDelay{50};

bool isUtf8(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return !decoder.hasError();
}

const compose::Problem* firstError(const analysis::Analysis& analysis)
{
    const auto& problems = analysis.project.stack->problems;
    const auto found = std::find_if(problems.begin(), problems.end(), [](const compose::Problem& problem) { return problem.severity == compose::Problem::Severity::Error; });
    return found == problems.end() ? nullptr : &*found;
}

/// Why docker compose would refuse the project after an edit, where it loads it now.
std::optional<Error> refusedBy(const analysis::Analysis& before, const analysis::Analysis& after)
{
    const compose::Problem* const problem = firstError(before) ? nullptr : firstError(after);
    if (!problem)
        return std::nullopt;
    return Error{ErrorCode::Refused, Document::tr("Docker Compose would refuse the project: %1").arg(translated(problem->message)).toStdString(), translated(problem->hint).toStdString(), {}, {}, {}};
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
    connect(&m_timer, &QTimer::timeout, this, &Document::refreshBehind);
    connect(&m_behind, &QFutureWatcherBase::finished, this, &Document::adoptBehind);
    connect(&m_undo, &QUndoStack::cleanChanged, this, &Document::stateChanged);
}

Document::~Document()
{
    // The stack tells of its end by signals; nobody must hear them from a half-gone document.
    m_undo.disconnect(this);
    m_behind.disconnect(this);
    takeDisk(nullptr);
}

std::vector<analysis::Input> Document::inputsOf(const std::vector<DocumentFile>& files)
{
    std::vector<analysis::Input> inputs;
    for (const DocumentFile& file : files)
        inputs.push_back({file.path.isEmpty() ? std::filesystem::path() : pathOf(file.path), file.name.toStdString(), file.text, file.role});
    return inputs;
}

const std::string& Document::text(std::size_t file) const
{
    static const std::string kNone;
    return file < m_files.size() ? m_files[file].text : kNone;
}

QString Document::filePath(std::size_t file) const
{
    return file < m_files.size() ? m_files[file].path : QString();
}

QString Document::displayName(std::size_t file) const
{
    return file < m_files.size() ? m_files[file].name : QString();
}

void Document::setText(const QString& name, std::string text)
{
    DocumentFile file;
    file.name = name;
    file.saved = text;
    file.text = std::move(text);
    std::vector<DocumentFile> files;
    files.push_back(std::move(file));
    Loaded loaded{std::move(files), {}, nullptr, {}};
    const analysis::Settings settings = settingsOf(loaded.ground, loaded.refused);
    loaded.analysis = analysis::analyse(inputsOf(loaded.files), settings);
    replaceBy(std::move(loaded));
}

void Document::close()
{
    m_timer.stop();
    m_working = false;
    const auto before = std::exchange(m_analysis, nullptr);
    m_files.clear();
    m_sides.clear();
    m_refused.reset();
    m_real = {};
    takeDisk(nullptr);
    m_choices = {};
    m_pins = {};
    m_error.reset();
    m_sinceGood.clear();
    m_state = DocumentState::Empty;
    m_undo.clear();
    Q_EMIT textReplaced();
    if (before)
        Q_EMIT analysisChanged(before, nullptr);
    Q_EMIT stateChanged();
}

void Document::replaceBy(Loaded loaded)
{
    m_timer.stop();
    m_working = false;
    const auto before = std::exchange(m_analysis, nullptr);
    m_files = std::move(loaded.files);
    m_pins = std::move(loaded.ground.pins);
    m_sides.clear();
    m_otherGround = false;
    m_choices = std::move(loaded.ground.choices);
    m_refused = std::move(loaded.refused);
    m_overrideAtOpening = std::move(loaded.beside);
    m_real = std::move(loaded.real);
    takeDisk(std::move(loaded.ground.disk));
    m_sinceGood.clear();
    m_prepared = nullptr;
    m_error.reset();
    m_state = DocumentState::Empty;
    m_undo.clear();
    if (loaded.analysis) {
        m_analysis = std::move(*loaded.analysis);
        m_state = DocumentState::Good;
        takeFilesOf(*m_analysis);
    } else {
        noteError(std::move(loaded.analysis.error()));
        m_state = makesReadOnly(*m_error, text(m_errorFile)) ? DocumentState::ReadOnly : DocumentState::Empty;
    }
    // Every signal finds the whole new document.
    Q_EMIT textReplaced();
    if (before || m_analysis)
        Q_EMIT analysisChanged(nullptr, m_analysis);
    Q_EMIT stateChanged();
}

void Document::setChoices(const LoadChoices& choices)
{
    settle();
    if (choices == m_choices)
        return;
    m_choices = choices;
    takeDisk(diskFor(filePath(), m_choices)); // others may be read now
    loadAnew();
    Q_EMIT choicesChanged();
    Q_EMIT stateChanged();
}

void Document::setPins(const risk::Pins& pins)
{
    settle();
    if (pins == m_pins)
        return;
    m_pins = pins;
    if (!m_analysis || m_state != DocumentState::Good) {
        m_otherGround = true;
        return; // once the texts are good again
    }
    analysis::Settings next = m_analysis->settings;
    next.pins = m_pins;
    adopt(analysis::reanalyse(m_analysis, next));
}

Result<void> Document::refusal() const
{
    if (editable())
        return {};
    Error error;
    error.code = ErrorCode::Refused;
    error.message = tr("The text can't be edited this way right now").toStdString();
    error.hint = m_state == DocumentState::Broken ? tr("Correct the text first: %1.").arg(QString::fromStdString(m_error ? inUsersWords(m_error->message) : "")).toStdString() : std::string();
    return tl::unexpected(std::move(error));
}

compose::Edits Document::aimed(const std::vector<yaml::Operation>& operations) const
{
    compose::Edits edits;
    for (const yaml::Operation& operation : operations)
        edits.push_back(compose::aimed(m_analysis->files(), operation));
    return edits;
}

Result<void> Document::perform(const QString& sentence, const std::vector<yaml::Operation>& operations)
{
    settle();
    if (auto allowed = refusal(); !allowed)
        return allowed;
    return performEdits(sentence, aimed(operations));
}

/// What edits come to, with the analysis of the texts after it kept; none where they change nothing.
Result<compose::Patches> Document::prepared(const compose::Edits& edits, Gate gate)
{
    compose::ProjectEditor editor(m_analysis->files());
    if (auto done = editor.apply(edits); !done)
        return tl::unexpected(std::move(done.error()));
    if (editor.patches().empty())
        return compose::Patches();
    if (auto allowed = mayChange(editor.patches()); !allowed)
        return tl::unexpected(std::move(allowed.error()));
    // Before anything changes: a text that could not be read again is not written.
    auto next = analysis::update(m_analysis, editor.patches());
    if (!next)
        return tl::unexpected(std::move(next.error()));
    if (auto wrong = gate == Gate::Project ? refusedBy(*m_analysis, **next) : std::nullopt)
        return tl::unexpected(std::move(*wrong));
    m_prepared = std::move(*next);
    return editor.patches();
}

Result<void> Document::performEdits(const QString& sentence, const compose::Edits& edits, Gate gate)
{
    settle();
    if (auto allowed = refusal(); !allowed)
        return allowed;
    auto patches = prepared(edits, gate);
    if (!patches)
        return tl::unexpected(std::move(patches.error()));
    if (!patches->empty())
        m_undo.push(new EditCommand(*this, sentence, std::move(*patches), EditCommand::Origin::Edit));
    return {};
}

void Document::type(std::size_t file, const text::Patch& patch, const QString& sentence, Typing typing)
{
    if (patch.empty() || !textEditable() || file >= m_files.size() || isFetched(file))
        return;
    auto origin = EditCommand::Origin::Typed;
    if (typing != Typing::Merge)
        origin = typing == Typing::Separate ? EditCommand::Origin::Separate : EditCommand::Origin::SameStep;
    m_undo.push(new EditCommand(*this, sentence, {{file, patch}}, origin));
}

Result<void> Document::applyPatches(const QString& sentence, const compose::Patches& patches)
{
    settle();
    if (!textEditable())
        return refusal();
    if (auto allowed = mayChange(patches); !allowed)
        return allowed;
    for (const compose::FilePatch& each : patches) {
        if (auto after = text::apply(text(each.file), each.patch); !after)
            return tl::unexpected(std::move(after.error()));
    }
    if (!patches.empty())
        m_undo.push(new EditCommand(*this, sentence, patches, EditCommand::Origin::Edit));
    return {};
}

void Document::applyNow(const compose::Patches& patches, Refresh when)
{
    for (const compose::FilePatch& each : patches) {
        DocumentFile& file = m_files.at(each.file);
        auto after = text::apply(file.text, each.patch);
        if (!after) // a command is only ever applied to the texts that it was made for
            qFatal("Document: a step of the undo stack does not fit the text: %s", after.error().message.c_str());
        file.text = std::move(*after);
    }
    m_sinceGood = compose::composed(std::move(m_sinceGood), patches);
    for (const compose::FilePatch& each : patches)
        Q_EMIT textChanged(each.file, each.patch);
    if (when == Refresh::AfterTyping)
        m_timer.start();
    else
        refresh();
}

} // namespace hullwright::ui
