// Says what stands at a place of the source: the key's sentences, what its value means, and what its variables have become.
#pragma once

#include "ui/document/document.h"

#include <QObject>

namespace hullwright::ui {

class SourceEditor;

class SourceHelp : public QObject {
    Q_OBJECT
public:
    SourceHelp(SourceEditor& editor, Document& document, QObject* parent = nullptr);

    /// Which file of the document the editor shows, and how many bytes of it are not in the editor.
    void setShown(std::size_t file, std::size_t bom);
    /// Rich text about a byte of the editor; empty where there is nothing to say.
    [[nodiscard]] QString at(std::size_t offset) const;
    /// Shows it at the caret, to be closed with any key (F1).
    void showAtCaret();

private:
    [[nodiscard]] QString resolved(std::size_t offset) const;

    SourceEditor& m_editor;
    Document& m_document;
    std::size_t m_file = 0, m_bom = 0;
};

} // namespace hullwright::ui
