// The files beside the project, such as .env and seccomp profiles: edited by the same undo stack, and saved with the rest.
#include "core/text/file.h"
#include "ui/document/document.h"
#include "ui/document/edit_command.h"
#include "ui/document/paths.h"
#include "ui/document/reading.h"
#include "ui/document/side_command.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>
#include <memory>

namespace hullwright::ui {

namespace {

constexpr std::chrono::milliseconds kArrivalPause{50};

} // namespace

void Document::takeDisk(std::shared_ptr<DiskTexts> disk)
{
    if (m_disk && m_disk != disk)
        m_disk->tell(nullptr, {});
    m_disk = std::move(disk);
    if (m_disk)
        m_disk->tell(this, [this](const std::filesystem::path& path) {
            if (m_arrived.isEmpty()) // once for all that a disk tells when it wakes up
                QTimer::singleShot(kArrivalPause, this, &Document::noteArrived);
            m_arrived << textOf(path);
        });
}

/// Files were looked at before their disk had answered, and now it has.
void Document::noteArrived()
{
    const QStringList paths = std::exchange(m_arrived, {});
    settle();
    if (std::any_of(paths.begin(), paths.end(), [this](const QString& path) { return isLoadedWith(path); }))
        loadAnew();
    for (const QString& path : paths)
        Q_EMIT sideChanged(path);
    Q_EMIT stateChanged();
}

/// The project was loaded with a file, there or not.
bool Document::isLoadedWith(const QString& path) const
{
    if (!m_refused)
        return false;
    const std::scoped_lock lock(m_refused->guard);
    return m_refused->asked.contains(pathOf(path).lexically_normal());
}

QString Document::projectFolder() const
{
    return filePath().isEmpty() ? QDir::currentPath() : QFileInfo(filePath()).absolutePath();
}

std::vector<SideFile> Document::sides() const
{
    std::vector<SideFile> all;
    for (const auto& [key, side] : m_sides)
        all.push_back(side);
    return all;
}

std::map<QString, SideFile>::const_iterator Document::sideOf(const QString& path) const
{
    return std::find_if(m_sides.begin(), m_sides.end(), [&path](const auto& entry) { return entry.second.path == path; });
}

SideLook Document::sideLook(const QString& path) const
{
    SideLook look;
    if (const auto found = sideOf(path); found != m_sides.end()) {
        look.state = found->second.text ? SideLook::State::There : SideLook::State::Absent;
        look.regular = found->second.text.has_value();
        look.text = found->second.text.value_or(std::string());
    } else if (m_disk) {
        look = m_disk->look(pathOf(path));
    } else {
        look.inside = !QDir(projectFolder()).relativeFilePath(path).startsWith(QLatin1String("..")); // there is nothing on disk yet
    }
    return look;
}

std::optional<std::string> Document::sideText(const QString& path) const
{
    SideLook look = sideLook(path);
    return look.state == SideLook::State::There ? std::optional(std::move(*look.text)) : std::nullopt;
}

Result<std::unique_ptr<QUndoCommand>> Document::sideStep(const QString& path, const QString& sentence, const std::optional<std::string>& text)
{
    const auto chosen = m_choices.environmentFiles;
    const SideLook look = sideLook(path);
    if (!look.inside && std::find(chosen.begin(), chosen.end(), pathOf(path)) == chosen.end()) {
        return tl::unexpected(Error{ErrorCode::Refused, tr("%1 lies outside of the project's folder").arg(QDir::toNativeSeparators(path)).toStdString(),
                                    tr("Nothing is written there. Choose a file inside it.").toStdString(), {}, {}, {}});
    }
    const auto before = look.state == SideLook::State::There ? std::optional(*look.text) : std::nullopt;
    if (before == text)
        return nullptr;
    const auto known = sideOf(path);
    const QString name = QFileInfo(path).fileName();
    if (look.state == SideLook::State::BeingRead)
        return tl::unexpected(Error{ErrorCode::Unreadable, tr("%1 is still being read").arg(name).toStdString(), tr("Its disk has not answered yet. Try again once it has.").toStdString(), {}, {}, {}});
    // One that is there and can't be read must not be written over.
    if (!before && look.state != SideLook::State::Absent)
        return tl::unexpected(Error{ErrorCode::Unreadable, tr("%1 is there and can't be read").arg(name).toStdString(), tr("Look at its permissions.").toStdString(), {}, {}, {}});
    const QString key = known == m_sides.end() ? path : known->first;
    if (known == m_sides.end())
        m_sides[key] = SideFile{path, before, before, before ? DiskState(*before) : DiskState()};
    return std::make_unique<SideCommand>(*this, key, sentence, before, text);
}

Result<void> Document::editSide(const QString& path, const QString& sentence, const std::optional<std::string>& text)
{
    settle();
    if (auto allowed = refusal(); !allowed)
        return allowed;
    if (filePath().isEmpty())
        return tl::unexpected(Error{ErrorCode::Refused, tr("This text has no file yet").toStdString(), tr("Choose one with Save As.").toStdString(), {}, {}, {}});
    return performWithSide(sentence, {}, path, text);
}

Result<void> Document::performWithSide(const QString& sentence, const compose::Edits& edits, const QString& path, const std::optional<std::string>& text)
{
    settle();
    if (auto allowed = refusal(); !allowed)
        return allowed;
    auto step = sideStep(path, sentence, text);
    if (!step)
        return tl::unexpected(std::move(step.error()));
    auto patches = edits.empty() ? Result<compose::Patches>(compose::Patches()) : prepared(edits);
    if (!patches)
        return tl::unexpected(std::move(patches.error()));
    const bool both = *step && !patches->empty();
    if (both)
        m_undo.beginMacro(sentence);
    if (*step)
        m_undo.push(step->release());
    if (!patches->empty())
        m_undo.push(new EditCommand(*this, sentence, std::move(*patches), EditCommand::Origin::Edit));
    if (both)
        m_undo.endMacro();
    return {};
}

Result<void> Document::applyWithSides(const QString& sentence, const compose::Patches& patches, const std::vector<NewText>& sides)
{
    settle();
    if (auto allowed = refusal(); !allowed)
        return allowed;
    if (auto allowed = mayChange(patches); !allowed)
        return allowed;
    std::vector<std::unique_ptr<QUndoCommand>> steps;
    for (const NewText& side : sides) {
        auto step = sideStep(side.path, sentence, side.text);
        if (!step)
            return tl::unexpected(std::move(step.error()));
        if (*step)
            steps.push_back(std::move(*step));
    }
    for (auto& [key, side] : m_sides)
        side.ownerOnly = side.ownerOnly || std::any_of(sides.begin(), sides.end(), [&side = side](const NewText& each) { return each.ownerOnly && each.path == side.path; });
    if (steps.empty())
        return applyPatches(sentence, patches);
    m_undo.beginMacro(sentence);
    for (auto& step : steps)
        m_undo.push(step.release());
    if (!patches.empty())
        m_undo.push(new EditCommand(*this, sentence, patches, EditCommand::Origin::Edit));
    m_undo.endMacro();
    return {};
}

void Document::putSide(const QString& key, const std::optional<std::string>& text)
{
    SideFile& side = m_sides.at(key);
    side.text = text;
    // Of broken texts nobody knows what they will ask for.
    const bool loaded = m_refused && m_state == DocumentState::Good ? isLoadedWith(side.path) : !filePath().isEmpty();
    // What the project was loaded with, a seccomp profile that the score looks into among it. Of all else the analysis stays, until an edit names the file:
    // what was worked out ahead of that one did not know it yet.
    m_prepared = nullptr;
    if (loaded)
        loadAnew();
    else
        m_otherGround = true;
    Q_EMIT sideChanged(side.path);
    Q_EMIT stateChanged();
}

std::vector<Document::DiskWrite> Document::sidesToSave() const
{
    std::vector<DiskWrite> files;
    for (const auto& [key, side] : m_sides)
        if (side.modified()) // without a text: made by this project, and its making undone
            files.push_back({side.path, side.text, side.ownerOnly, side.disk});
    return files;
}

/// A text without a file gets one in a folder: what stands beside it follows.
void Document::moveSides(const QString& from, const QString& to)
{
    for (auto& [key, side] : m_sides) {
        const QString relative = QDir(from).relativeFilePath(side.path);
        if (!relative.startsWith(QLatin1String("..")))
            side.path = QDir::cleanPath(QDir(to).absoluteFilePath(relative));
    }
}

} // namespace hullwright::ui
