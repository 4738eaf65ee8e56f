// The few fixes that would lower the score most, each a button that says from what to what.
#pragma once

#include "ui/document/document.h"
#include "ui/models/fix_scores.h"

#include <QWidget>

class QLabel;
class QVBoxLayout;

namespace hullwright::ui {

class HelpfulFixes : public QWidget {
    Q_OBJECT
public:
    explicit HelpfulFixes(Document& document, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const hullwright::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void apply(std::size_t finding);

    Document& m_document;
    FixScores& m_scores;
    QVBoxLayout* m_column;
    QString m_shown; ///< what the buttons say, to leave them alone where nothing changed
};

} // namespace hullwright::ui
