#include "ui/document/edit_command.h"

namespace hullwright::ui {

namespace {
constexpr int kTypedId = 1;
}

EditCommand::EditCommand(Document& document, const QString& sentence, compose::Patches patches, Origin origin)
    : QUndoCommand(sentence), m_document(document), m_patches(std::move(patches)), m_origin(origin)
{
    if (m_patches.size() == 1 && !m_patches.front().patch.hunks.empty())
        m_last = m_patches.front().patch.hunks.back();
}

void EditCommand::undo()
{
    compose::Patches back;
    for (const compose::FilePatch& each : m_patches)
        back.push_back({each.file, each.patch.inverse()});
    m_document.m_stepping = {text(), true};
    m_document.applyNow(back, Document::Refresh::Now);
    m_document.m_stepping.reset();
}

void EditCommand::redo()
{
    // Typing waits for a pause before it is analysed; doing it again after an undo does not.
    const bool typing = !m_applied && m_origin != Origin::Edit;
    m_applied = true;
    m_document.m_stepping = {text(), false};
    m_document.applyNow(m_patches, typing ? Document::Refresh::AfterTyping : Document::Refresh::Now);
    m_document.m_stepping.reset();
}

int EditCommand::id() const
{
    return m_origin == Origin::Edit ? -1 : kTypedId;
}

bool EditCommand::continuedBy(const EditCommand& next) const
{
    const bool single = m_patches.size() == 1 && next.m_patches.size() == 1 && m_patches.front().file == next.m_patches.front().file;
    if (!single || m_patches.front().patch.hunks.size() != 1 || next.m_patches.front().patch.hunks.size() != 1)
        return false;
    const text::Hunk& change = next.m_patches.front().patch.hunks.front();
    if (change.inserted.find_first_of("\r\n") != std::string::npos || change.removed.find_first_of("\r\n") != std::string::npos)
        return false;
    if (m_last.removed.empty() && change.removed.empty())
        return change.offset == m_last.offset + m_last.inserted.size();
    if (m_last.inserted.empty() && change.inserted.empty()) // backspace or delete
        return change.offset + change.removed.size() == m_last.offset || change.offset == m_last.offset;
    return false;
}

bool EditCommand::mergeWith(const QUndoCommand* other)
{
    const auto* next = dynamic_cast<const EditCommand*>(other);
    if (!next || next->m_origin == Origin::Separate)
        return false;
    const bool join = next->m_origin == Origin::SameStep || (m_origin == Origin::Typed && continuedBy(*next));
    if (!join)
        return false;
    m_patches = compose::composed(std::move(m_patches), next->m_patches);
    // A replaced selection goes on as typing: what is typed next continues the inserted text.
    m_last = next->m_last;
    if (m_patches.empty())
        setObsolete(true);
    return true;
}

} // namespace hullwright::ui
