// Findings shown in the source: a sign in the margin, a line under the words, and the sentence where the mouse rests.
#pragma once

#include "ui/document/document.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <map>
#include <vector>

namespace hullwright::ui {

class SourceEditor;

class SourceMarks : public QObject {
    Q_OBJECT
public:
    explicit SourceMarks(SourceEditor& editor, QObject* parent = nullptr);

    /// Shows the findings in the file whose text the editor has; `bom` bytes of that text are not in the editor. Drawn once nothing more urgent waits.
    void show(analysis::AnalysisPtr analysis, std::size_t file, std::size_t bom);
    /// Marks where the text can't be read, and leaves the rest as it is.
    void showError(const Error& error, std::size_t bom);
    void clearError();
    void clear();
    /// Draws the signs in the palette's colours.
    void applyStyle();
    /// More to say where the mouse rests: rich text about a byte of the editor.
    void setHelp(std::function<QString(std::size_t)> help) { m_help = std::move(help); }
    /// What stands in the tooltip of a line (from 0); empty where there is nothing to say.
    [[nodiscard]] QString tooltip(std::size_t line);
    /// Findings of the analysis on a line (from 0): those that count first, the worst first.
    [[nodiscard]] std::vector<std::size_t> findingsOn(std::size_t line);

private:
    struct Mark {
        rules::FindingPtr finding; ///< put into words only where somebody points at it
        std::size_t number = 0;    ///< in the analysis
        QString ignored;           ///< why it is ignored
    };
    /// What show() was given last and nobody has seen yet.
    struct Waiting {
        analysis::AnalysisPtr analysis;
        std::size_t file = 0, bom = 0;
    };
    void draw(); ///< what waits, if anything does
    void choose(int indicator); ///< what is drawn or cleared next
    void underline(int indicator, std::size_t begin, std::size_t end);
    void onDwell(int x, int y);

    SourceEditor& m_editor;
    Waiting m_waiting;
    QTimer m_later;
    std::function<QString(std::size_t)> m_help;
    std::map<std::size_t, std::vector<Mark>> m_lines;
    std::optional<std::pair<std::size_t, QString>> m_error; ///< line and sentence
};

} // namespace hullwright::ui
