// Stands in until the real view lands.
#pragma once
#include "ui/document/document.h"
#include "ui/document/selection.h"
#include <QtWidgets>
namespace hullwright::ui {
class ServicePanels : public QWidget {
Q_OBJECT
public: ServicePanels(Document&, Selection&, QWidget* p=nullptr):QWidget(p){setMinimumHeight(100);}
 void showPanel(const QString&){}
Q_SIGNALS: void failed(const hullwright::Error&);
};}
