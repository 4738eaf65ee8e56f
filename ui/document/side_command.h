// One undo step that changes a file beside the project, such as its .env.
#pragma once

#include "ui/document/document.h"

#include <QUndoCommand>

#include <optional>
#include <string>

namespace hullwright::ui {

class SideCommand : public QUndoCommand {
public:
    SideCommand(Document& document, QString key, const QString& sentence, std::optional<std::string> before, std::optional<std::string> after)
        : QUndoCommand(sentence), m_document(document), m_key(std::move(key)), m_before(std::move(before)), m_after(std::move(after))
    {
    }

    void undo() override { put(m_before, true); }
    void redo() override { put(m_after, false); }

private:
    void put(const std::optional<std::string>& bytes, bool undone)
    {
        m_document.m_stepping = {text(), undone};
        m_document.putSide(m_key, bytes);
        m_document.m_stepping.reset();
    }

    Document& m_document;
    QString m_key;
    std::optional<std::string> m_before, m_after; ///< none: there is no such file
};

} // namespace hullwright::ui
