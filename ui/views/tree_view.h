// Stands in until the real view lands.
#pragma once
#include "ui/document/document.h"
#include "ui/document/selection.h"
#include <QtWidgets>
namespace hullwright::ui {
class TreeView : public QWidget {
Q_OBJECT
public: TreeView(Document&, Selection&, QWidget* p=nullptr):QWidget(p){auto*l=new QVBoxLayout(this);auto*t=new QTreeView;t->setAccessibleName(QStringLiteral("Stack tree"));l->addWidget(t);setFocusProxy(t);}
 QAction* removeAction(){QAction*a=new QAction(QStringLiteral("Remove"),this);return a;} void focusFilter(){}
Q_SIGNALS: void failed(const hullwright::Error&);
};}
