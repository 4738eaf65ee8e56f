// What other programs do to a document's files while it is open, and whole texts taken over as one undo step.
#include "core/compose/project_files.h"
#include "core/text/file.h"
#include "ui/document/document.h"
#include "ui/document/edit_command.h"
#include "ui/document/paths.h"
#include "ui/document/reading.h"

#include <QDir>
#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>

namespace hullwright::ui {

namespace {

bool readsAsUtf8(std::string_view bytes)
{
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString decoded = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return !decoder.hasError();
}

/// How one file stands; `text` is none for a file beside the project that is not there.
struct FileOnDisk {
    QString path, name;
    const std::string* text;
    const DiskState* disk; ///< null: nothing was ever there
    bool gone, unsaved;
};

std::optional<DiskChange> changeOf(const FileOnDisk& standing, const Document::DiskLook& look)
{
    using Kind = DiskChange::Kind;
    const auto found = look.find(standing.path);
    if (found == look.end())
        return std::nullopt;
    if (!found->second) {
        const bool news = standing.disk && !standing.gone;
        return news ? std::optional(DiskChange{Kind::Gone, standing.path, standing.name, {}}) : std::nullopt;
    }
    const Result<std::string>& bytes = *found->second;
    if (!bytes)
        return std::nullopt; // nobody can read it now: a save tells what is wrong
    if (standing.disk && standing.disk->is(*bytes))
        return standing.gone ? std::optional(DiskChange{Kind::Back, standing.path, standing.name, *bytes}) : std::nullopt;
    const bool clash = standing.unsaved && standing.text && *standing.text != *bytes;
    return DiskChange{clash ? Kind::Clash : Kind::Changed, standing.path, standing.name, *bytes};
}

} // namespace

std::function<Document::DiskLook()> Document::lookAtDisk() const
{
    QStringList paths;
    for (const DocumentFile& file : m_files)
        paths << file.path;
    for (const auto& [key, side] : m_sides)
        paths << side.path;
    paths.removeAll(QString());
    return [paths] {
        DiskLook look;
        for (const QString& path : paths)
            look.emplace(path, QFileInfo::exists(path) ? std::optional(text::readFile(pathOf(path))) : std::nullopt);
        return look;
    };
}

std::vector<DiskChange> Document::diskChanges(const DiskLook& look) const
{
    std::vector<DiskChange> changes;
    const auto add = [&changes, &look](const FileOnDisk& standing) {
        if (auto change = changeOf(standing, look))
            changes.push_back(std::move(*change));
    };
    for (const DocumentFile& file : m_files)
        add({file.path, file.name, &file.text, &file.disk, file.gone, file.text != file.saved});
    for (const auto& [key, side] : m_sides)
        add({side.path, QFileInfo(side.path).fileName(), side.text ? &*side.text : nullptr, side.saved ? &side.disk : nullptr, false, side.modified()});
    return changes;
}

void Document::noteDisk(const DiskChange& change)
{
    const bool gone = change.kind == DiskChange::Kind::Gone;
    for (DocumentFile& file : m_files) {
        if (file.path != change.path)
            continue;
        file.gone = gone;
        if (m_disk)
            m_disk->forget(pathOf(change.path));
        if (!gone) {
            file.saved = change.bytes;
            file.disk = DiskState(change.bytes);
        }
        return;
    }
    for (auto& [key, side] : m_sides) {
        if (side.path != change.path)
            continue;
        side.saved = gone ? std::nullopt : std::optional(change.bytes);
        side.disk = gone ? DiskState() : DiskState(change.bytes);
    }
}

void Document::noteClean()
{
    const bool unsaved = std::any_of(m_files.begin(), m_files.end(), [](const DocumentFile& file) { return file.modified(); })
        || std::any_of(m_sides.begin(), m_sides.end(), [](const auto& side) { return side.second.modified(); });
    // Where it was clean before is not what stands on disk now.
    if (unsaved)
        m_undo.resetClean();
    else
        m_undo.setClean();
    Q_EMIT stateChanged();
}

Result<void> Document::takeFromDisk(const std::vector<DiskChange>& changes)
{
    settle();
    std::vector<NewText> texts;
    bool typeable = m_state != DocumentState::ReadOnly;
    for (const DiskChange& change : changes) {
        if (change.kind == DiskChange::Kind::Gone)
            continue;
        typeable = typeable && readsAsUtf8(change.bytes);
        texts.push_back({change.path, change.bytes});
    }
    const auto unsaved = std::find_if(m_files.begin(), m_files.end(), [&texts](const DocumentFile& file) {
        return file.modified() && std::none_of(texts.begin(), texts.end(), [&file](const NewText& each) { return each.path == file.path; });
    });
    if (!typeable && unsaved != m_files.end())
        return tl::unexpected(Error{ErrorCode::Refused, tr("The file on disk can only be looked at now, and there are unsaved changes to %1").arg(unsaved->name).toStdString(), tr("Save or undo those first.").toStdString(), {}, {}, {}});
    if (!typeable) // bytes that typing would not keep are looked at only
        return openAnew();
    for (const DiskChange& change : changes)
        noteDisk(change);
    auto put = putTexts(tr("Reload from disk"), texts);
    noteClean();
    return put;
}

Result<void> Document::openAnew()
{
    QStringList named;
    for (const DocumentFile& file : m_files)
        if (file.role == compose::FileRole::Main || file.role == compose::FileRole::Override)
            named << file.path;
    return open(named, Beside::Leave, LoadChoices(m_choices));
}

void Document::keepOverDisk(const std::vector<DiskChange>& changes)
{
    for (const DiskChange& change : changes)
        noteDisk(change);
    noteClean();
}

void Document::letRemovedGo()
{
    for (DocumentFile& file : m_files)
        if (removedWhole(file))
            file.gone = false;
    noteClean();
}

QStringList Document::readBeside() const
{
    QStringList paths;
    if (!m_refused || !m_disk)
        return paths;
    const std::scoped_lock lock(m_refused->guard);
    for (const auto& asked : m_disk->asked()) {
        const QString path = textOf(asked);
        const bool own = std::any_of(m_files.begin(), m_files.end(), [&path](const DocumentFile& file) { return file.path == path; });
        if (!own && sideOf(path) == m_sides.end() && !m_refused->paths.contains(asked))
            paths << path;
    }
    return paths;
}

void Document::readBesideAnew()
{
    settle();
    if (m_disk)
        m_disk->forget();
    loadAnew();
    Q_EMIT stateChanged();
}

Result<void> Document::putTexts(const QString& sentence, const std::vector<NewText>& texts)
{
    settle();
    if (!textEditable())
        return refusal();
    const auto fileOf = [this](const QString& path) {
        return std::find_if(m_files.begin(), m_files.end(), [&path](const DocumentFile& one) { return one.path == path; });
    };
    const bool same = std::all_of(texts.begin(), texts.end(), [&](const NewText& each) {
        const auto file = fileOf(each.path);
        return file != m_files.end() ? file->text == each.text : sideText(each.path) == each.text;
    });
    if (same)
        return {};
    m_undo.beginMacro(sentence);
    compose::Patches patches;
    for (const NewText& each : texts)
        if (const auto file = fileOf(each.path); file != m_files.end() && file->text != each.text)
            patches.push_back({static_cast<std::size_t>(file - m_files.begin()), text::difference(file->text, each.text)});
    if (!patches.empty())
        m_undo.push(new EditCommand(*this, sentence, std::move(patches), EditCommand::Origin::Edit));
    Result<void> done;
    for (const NewText& each : texts) {
        if (const auto file = fileOf(each.path); file != m_files.end()) {
            // Only now part of the project: the texts above include it.
            if (file->text != each.text)
                m_undo.push(new EditCommand(*this, sentence, {{static_cast<std::size_t>(file - m_files.begin()), text::difference(file->text, each.text)}}, EditCommand::Origin::Edit));
            continue;
        }
        auto step = sideStep(each.path, sentence, each.text);
        if (!step)
            done = tl::unexpected(std::move(step.error()));
        else if (*step)
            m_undo.push(step->release());
    }
    m_undo.endMacro();
    return done;
}

void Document::announce()
{
    settle();
    Q_EMIT textReplaced();
    if (m_analysis)
        Q_EMIT analysisChanged(nullptr, m_analysis);
    Q_EMIT stateChanged();
}

} // namespace hullwright::ui
