// The list of what may be written at the caret, with the sentence of the current entry below it. It never takes the focus.
#pragma once

#include "core/compose/completion.h"

#include <QFrame>

class QLabel;
class QListView;

namespace hullwright::ui {

class CompletionModel;

class CompletionPopup : public QFrame {
    Q_OBJECT
public:
    explicit CompletionPopup(QWidget* parent);
    ~CompletionPopup() override;

    /// Shows candidates below (or above) a rectangle in global coordinates. `preselect` makes the first one current.
    void open(const std::vector<compose::Candidate>& candidates, const QRect& beside, bool preselect);
    /// Goes where the text has gone.
    void place(const QRect& beside);
    /// The current candidate; nullptr where none is.
    [[nodiscard]] const compose::Candidate* current() const;
    /// Makes another row current: `by` rows on, from the last to the first and back.
    void step(int by);
    [[nodiscard]] QListView* list() const { return m_list; }

Q_SIGNALS:
    /// Someone clicked on an entry.
    void picked();

private:
    void explain();

    CompletionModel* m_model;
    QListView* m_list;
    QLabel* m_sentence;
};

} // namespace hullwright::ui
