// Stands in until the real view lands.
#pragma once
#include "ui/document/document.h"
#include "ui/document/selection.h"
#include <QtWidgets>
namespace hullwright::ui {
class FindingsView : public QWidget {
Q_OBJECT
public: FindingsView(Document&, Selection&, QWidget* p=nullptr):QWidget(p),f(new QAction(QStringLiteral("Fix"),this)),g(new QAction(QStringLiteral("Fix All Safe"),this)){auto*l=new QVBoxLayout(this);auto*t=new QTreeView;t->setAccessibleName(QStringLiteral("Findings"));l->addWidget(t);}
 QAction*f,*g; QAction* fixAction(){return f;} QAction* fixAllSafeAction(){return g;}
Q_SIGNALS: void failed(const hullwright::Error&); void countChanged(int); void activated(const hullwright::yaml::Path&);
};}
