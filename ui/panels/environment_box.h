// The environment of a service, and the way of its credentials into secret files: they and the Compose file change as one undo step.
#pragma once

#include "ui/document/document.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QPushButton;
class QTreeView;

namespace hullwright::ui {

class ServiceEnvironmentModel;

class EnvironmentBox : public QWidget {
    Q_OBJECT
public:
    explicit EnvironmentBox(Document& document, QWidget* parent = nullptr);

    void setService(const compose::Service& service);

Q_SIGNALS:
    void failed(const hullwright::Error& error);

private:
    void move();
    void tell(const QString& sentence);

    Document& m_document;
    std::string m_service;
    ServiceEnvironmentModel* m_model;
    QTreeView* m_view;
    QLabel *m_none, *m_result;
    QPushButton* m_move;
    QCheckBox* m_reveal;
};

} // namespace hullwright::ui
