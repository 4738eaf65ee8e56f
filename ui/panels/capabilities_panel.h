// What root inside the service may do beyond an ordinary user: every capability, whether it is held, and what it is good for.
#pragma once

#include "ui/panels/capability_edits.h"
#include "ui/panels/panel_base.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QSortFilterProxyModel;
class QToolButton;
class QTreeView;

namespace hullwright::ui {

class CapabilitiesModel;
class CapabilityMaskRow;

class CapabilitiesPanel : public PanelBase {
    Q_OBJECT
public:
    CapabilitiesPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

protected:
    void refresh(const compose::Service& service) override;

private:
    void buildTable();
    void hold(const QString& capability, bool holds);
    void buildActions();
    void explain();
    /// What is set of one capability, where, and what it would be otherwise.
    [[nodiscard]] QString standing(const compose::Service& service, const knowledge::Capability& capability) const;
    /// What it keeps when all else is dropped: what its image needs, and what the file adds by name.
    [[nodiscard]] static knowledge::CapabilityMask keptOf(const compose::Service& service);
    void showNeeds(const compose::Service& service, bool possible);
    void dropKeeping(knowledge::CapabilityMask kept);
    void resetCurrent();
    [[nodiscard]] WrittenLists lists() const;
    /// Makes the lists have these names, each entry where it stands.
    void bring(const QString& sentence, const WantedLists& wanted);

    CapabilitiesModel* m_model;
    QSortFilterProxyModel* m_filter;
    QTreeView* m_view;
    QLineEdit* m_text;
    QLabel *m_summary, *m_needs, *m_explanation;
    QPushButton* m_drop;
    QToolButton* m_otherWays;
    QAction *m_dropKeeping, *m_dropAll;
    QPushButton *m_default, *m_reset;
    CapabilityMaskRow* m_mask;
};

} // namespace hullwright::ui
