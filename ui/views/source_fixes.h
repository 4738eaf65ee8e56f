// Alt+Enter in the source: what can be done about the findings on the line of the caret.
#pragma once

#include "ui/document/document.h"

#include <QObject>

#include <functional>

class QMenu;

namespace hullwright::ui {

class SourceEditor;
class SourceMarks;

class SourceFixes : public QObject {
    Q_OBJECT
public:
    /// Fills a menu with what can be done about a finding of the analysis.
    using Fill = std::function<void(QMenu&, std::size_t)>;

    SourceFixes(SourceEditor& editor, Document& document, SourceMarks& marks, QObject* parent = nullptr);

    void setFill(Fill fill) { m_fill = std::move(fill); }
    /// Opens the menu at the caret; where the line has no finding, says so.
    void open();

private:
    void addFinding(QMenu& menu, std::size_t finding, bool alone);

    SourceEditor& m_editor;
    Document& m_document;
    SourceMarks& m_marks;
    Fill m_fill;
};

} // namespace hullwright::ui
