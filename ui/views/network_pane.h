// The stack's networks in one pane: as a drawn map or as a matrix, whichever one reads better, with a sentence about what is current on the map.
#pragma once

#include "ui/document/document.h"
#include "ui/document/selection.h"

#include <QWidget>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QRadioButton;
class QStackedWidget;

namespace hullwright::ui {

class NetworkMap;
class NetworkMapModel;
class NetworkMatrix;
class PlaceChooser;
class ReachMatrix;

class NetworkPane : public QWidget {
    Q_OBJECT
public:
    NetworkPane(Document& document, Selection& selection, QWidget* parent = nullptr);

    /// Whether its dock can be seen: behind another tab it lets changes pass, and follows once it comes to the front.
    void setOnShow(bool onShow);
    /// "map", "matrix" or "reach": what is shown of it.
    void setWay(const QString& way);

Q_SIGNALS:
    void failed(const hullwright::Error& error);
    void wayChanged(const QString& way);

private:
    [[nodiscard]] QWidget* buildBar();
    [[nodiscard]] QRadioButton* addSwitch(const QString& id, const QString& text, const QString& tip, QWidget* page);
    void addZoom(QHBoxLayout& row);
    void refresh();
    void follow();
    void tellCurrent();
    void setMember(const QString& service, const QString& network, bool member);

    Document& m_document;
    Selection& m_selection;
    NetworkMapModel* m_model;
    NetworkMap* m_map;
    NetworkMatrix* m_matrix;
    ReachMatrix* m_reach;
    QWidget* m_zoom;
    QStackedWidget* m_pages;
    QLabel* m_about;
    PlaceChooser* m_chooser;
    QLineEdit* m_text;
    bool m_onShow = false;
    bool m_stale = true;
};

} // namespace hullwright::ui
