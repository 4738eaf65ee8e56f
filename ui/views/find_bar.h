// The bar under the source that finds words in it.
#pragma once

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace hullwright::ui {

class SourceEditor;

class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(SourceEditor& editor, QWidget* parent = nullptr);

    /// Shows the bar with the selected text and takes the focus.
    void open();
    /// Hides the bar, removes its highlights and gives the focus back.
    void dismiss();
    void findNext();
    void findPrevious();
    /// The text changed: counts and highlights anew, where the bar is open.
    void refresh();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    enum class Direction { Forward, Backward };
    void find(Direction direction);
    void highlight();
    void clearHighlights();
    [[nodiscard]] std::vector<std::pair<std::size_t, std::size_t>> matches() const;

    SourceEditor& m_editor;
    QLineEdit* m_field;
    QCheckBox* m_case;
    QLabel* m_count;
    std::vector<std::pair<std::size_t, std::size_t>> m_matches;
};

} // namespace hullwright::ui
