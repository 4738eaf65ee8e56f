// One undo step that changes a file beside the project, such as its .env.
#pragma once

#include "ui/document/document.h"

#include <QUndoCommand>

namespace hullwright::ui {

class SideCommand : public QUndoCommand {
public:
    SideCommand(Document& document, QString path, const QString& sentence, std::string before, std::string after)
        : QUndoCommand(sentence), m_document(document), m_path(std::move(path)), m_before(std::move(before)), m_after(std::move(after))
    {
    }

    void undo() override { m_document.putSide(m_path, m_before); }
    void redo() override { m_document.putSide(m_path, m_after); }

private:
    Document& m_document;
    QString m_path;
    std::string m_before, m_after;
};

} // namespace hullwright::ui
