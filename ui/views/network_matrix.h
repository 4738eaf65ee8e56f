// The whole stack's networks as a table, which is the network map for who reads it line by line: who is open to the outside, who is on which network, and whom that lets reach whom.
#pragma once

#include "ui/document/document.h"
#include "ui/document/selection.h"

#include <QWidget>

class QSortFilterProxyModel;
class QTreeView;

namespace hullwright::ui {

class NetworkMatrixModel;

class NetworkMatrix : public QWidget {
    Q_OBJECT
public:
    NetworkMatrix(Document& document, Selection& selection, QWidget* parent = nullptr);

    /// Shows only services with these words in their name.
    void setNeedle(const QString& words);

Q_SIGNALS:
    /// Nothing has changed yet.
    void memberRequested(const QString& service, const QString& network, bool member);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void follow();

    Document& m_document;
    Selection& m_selection;
    NetworkMatrixModel* m_model;
    QSortFilterProxyModel* m_filter;
    QTreeView* m_view;
    bool m_stale = true;
};

} // namespace hullwright::ui
