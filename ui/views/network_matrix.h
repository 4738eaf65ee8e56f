// The whole stack's networks at a glance: who is open to the outside, who is on which network, and whom that lets reach whom.
#pragma once

#include "ui/document/document.h"
#include "ui/document/selection.h"

#include <QWidget>

class QLineEdit;
class QSortFilterProxyModel;
class QTreeView;

namespace hullwright::ui {

class NetworkMatrixModel;

class NetworkMatrix : public QWidget {
    Q_OBJECT
public:
    NetworkMatrix(Document& document, Selection& selection, QWidget* parent = nullptr);

Q_SIGNALS:
    void failed(const hullwright::Error& error);

protected:
    void showEvent(QShowEvent* event) override;

private:
    void refresh();
    void follow();
    void setMember(const QString& service, const QString& network, bool member);

    Document& m_document;
    Selection& m_selection;
    NetworkMatrixModel* m_model;
    QSortFilterProxyModel* m_filter;
    QTreeView* m_view;
    QLineEdit* m_text;
    bool m_stale = true;
};

} // namespace hullwright::ui
