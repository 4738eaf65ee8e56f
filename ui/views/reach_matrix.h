// Who reaches whom as a table: its cells are shapes, its column heads stand upright, and the sentence about the current cell goes below it.
#pragma once

#include "ui/document/document.h"
#include "ui/document/selection.h"

#include <QWidget>

class QLabel;
class QTableView;

namespace hullwright::ui {

class ReachModel;

class ReachMatrix : public QWidget {
    Q_OBJECT
public:
    ReachMatrix(Document& document, Selection& selection, QWidget* parent = nullptr);

    /// Services without these words in their name are not among the rows.
    void setNeedle(const QString& words);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void follow();
    void filter();
    void tellCurrent();

    Document& m_document;
    Selection& m_selection;
    ReachModel* m_model;
    QTableView* m_view;
    QLabel* m_about;
    QString m_needle;
    bool m_stale = true;
};

} // namespace hullwright::ui
