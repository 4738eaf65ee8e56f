// One undo step: patches of the document's texts, with the sentence that says what it does.
#pragma once

#include "ui/document/document.h"

#include <QUndoCommand>

namespace hullwright::ui {

class EditCommand : public QUndoCommand {
public:
    enum class Origin {
        Edit,     ///< a panel, the tree, a fix: never merges
        Typed,    ///< typing that later typing may join
        Separate, ///< typed text that stands alone
        SameStep, ///< belongs to the typed step before it
    };
    EditCommand(Document& document, const QString& sentence, compose::Patches patches, Origin origin);

    void undo() override;
    void redo() override;
    [[nodiscard]] int id() const override;
    bool mergeWith(const QUndoCommand* other) override;

private:
    /// True where `next` goes on where this step ends: the next character, the next backspace, in the same line.
    [[nodiscard]] bool continuedBy(const EditCommand& next) const;

    Document& m_document;
    compose::Patches m_patches;
    text::Hunk m_last; ///< the newest change of a merged step
    Origin m_origin;
    bool m_applied = false;
};

} // namespace hullwright::ui
