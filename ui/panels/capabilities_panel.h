// What root inside the service may do beyond an ordinary user: every capability, whether it is held, and what it is good for.
#pragma once

#include "ui/panels/capability_edits.h"
#include "ui/panels/panel_base.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QTreeView;

namespace hullwright::ui {

class CapabilitiesModel;

class CapabilitiesPanel : public PanelBase {
    Q_OBJECT
public:
    CapabilitiesPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

protected:
    void refresh(const compose::Service& service) override;

private:
    void buildTable();
    void hold(const QString& capability, bool holds);
    void explain();
    [[nodiscard]] WrittenLists lists() const;

    CapabilitiesModel* m_model;
    QSortFilterProxyModel* m_filter;
    QTreeView* m_view;
    QLineEdit* m_text;
    QLabel *m_summary, *m_explanation;
    QPushButton *m_dropAll, *m_default;
};

} // namespace hullwright::ui
