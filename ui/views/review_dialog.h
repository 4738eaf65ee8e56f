// What saving would change in the files, change by change; each can be taken back by itself.
#pragma once

#include "core/text/line_diff.h"
#include "ui/document/document.h"

#include <QDialog>

#include <optional>
#include <string>
#include <vector>

class QComboBox;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace hullwright::ui {

class DiffView;
class SideBySide;

class ReviewDialog : public QDialog {
    Q_OBJECT
public:
    explicit ReviewDialog(Document& document, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const hullwright::Error& error);

private:
    /// A file that a save would write.
    struct Changed {
        std::optional<std::size_t> file; ///< of the project; nothing for one beside it
        QString path, name;
        std::string before, after;
        std::vector<text::LineChange> changes;
        bool made = false; ///< there was no such file
    };
    /// One change: a file of m_files, and which of its changes.
    struct Row {
        std::size_t file = 0, change = 0;
    };

    void build();
    void readFiles();
    void fill(int row);
    void showCurrent();
    void revert();
    [[nodiscard]] std::optional<Row> current() const;
    [[nodiscard]] QString words(const Changed& file, const text::LineChange& change) const;
    [[nodiscard]] QString serviceAt(const Changed& file, const text::LineChange& change) const;
    [[nodiscard]] Result<void> putBack(const Changed& file, const text::LineChange& change);

    Document& m_document;
    std::vector<Changed> m_files;
    QTreeWidget* m_list;
    QComboBox* m_how;
    QStackedWidget* m_views;
    DiffView* m_unified;
    SideBySide* m_sides;
    QPushButton* m_revert;
    QLabel* m_summary;
    std::optional<std::size_t> m_shown, m_shownBeside; ///< the file in the one view, and in the other
};

} // namespace hullwright::ui
