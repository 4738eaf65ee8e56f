// From the Image panel's wish to ask an engine, or to read a file, to what is pinned: the dialog, and the one step that it leads to.
#pragma once

#include "ui/document/document.h"

#include <QObject>

class QWidget;

namespace hullwright::ui {

class AppSettings;
class Dialogs;
class ImagePanel;

class InspectFlow : public QObject {
    Q_OBJECT
public:
    InspectFlow(Document& document, Dialogs& dialogs, AppSettings& settings, ImagePanel& panel, QWidget* window);

Q_SIGNALS:
    void failed(const hullwright::Error& error);

private:
    enum class From { Engine, File };
    void run(const QString& service, From from);

    Document& m_document;
    Dialogs& m_dialogs;
    AppSettings& m_settings;
    QWidget* m_window;
};

} // namespace hullwright::ui
