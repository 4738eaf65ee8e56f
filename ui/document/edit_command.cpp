#include "ui/document/edit_command.h"

namespace hullwright::ui {

namespace {
constexpr int kTypedId = 1;
}

EditCommand::EditCommand(Document& document, const QString& sentence, text::Patch patch, Origin origin)
    : QUndoCommand(sentence), m_document(document), m_patch(std::move(patch)), m_origin(origin)
{
    if (!m_patch.hunks.empty())
        m_last = m_patch.hunks.back();
}

void EditCommand::undo()
{
    m_document.applyNow(m_patch.inverse(), Document::Refresh::Now);
}

void EditCommand::redo()
{
    // Typing waits for a pause before it is analysed; doing it again after an undo does not.
    const bool typing = !m_applied && m_origin != Origin::Edit;
    m_applied = true;
    m_document.applyNow(m_patch, typing ? Document::Refresh::AfterTyping : Document::Refresh::Now);
}

int EditCommand::id() const
{
    return m_origin == Origin::Edit ? -1 : kTypedId;
}

bool EditCommand::continuedBy(const EditCommand& next) const
{
    if (m_patch.hunks.size() != 1 || next.m_patch.hunks.size() != 1)
        return false;
    const text::Hunk& change = next.m_patch.hunks.front();
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
    m_patch = text::compose(m_patch, next->m_patch);
    // A replaced selection goes on as typing: what is typed next continues the inserted text.
    m_last = next->m_last;
    if (m_patch.empty())
        setObsolete(true);
    return true;
}

} // namespace hullwright::ui
