// A unified diff to look at: added and removed lines by colour and by their sign.
#pragma once

#include "core/analysis/analysis.h"

#include <QPlainTextEdit>

#include <string>
#include <vector>

namespace hullwright::ui {

class DiffView : public QPlainTextEdit {
    Q_OBJECT
public:
    explicit DiffView(QWidget* parent = nullptr);

    struct Change {
        QString name; ///< of the file
        std::string before, after;
    };
    /// Of the files that a project has before and after.
    [[nodiscard]] static std::vector<Change> changesOf(const analysis::Analysis& before, const analysis::Analysis& after);
    /// The diffs of texts, each under its file's name where there are several; `empty` is said where none differs.
    void show(const std::vector<Change>& changes, const QString& empty);
    /// Brings a line of the later text into view (from 1), or the changed stretch nearest before it. Where one file is shown.
    void goToLine(std::size_t line);

protected:
    void changeEvent(QEvent* event) override;

private:
    void paint();
};

} // namespace hullwright::ui
