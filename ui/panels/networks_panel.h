// Through what a service is reached and what it reaches: published ports, and networks with who else is on them.
#pragma once

#include "ui/panels/panel_base.h"

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace hullwright::ui {

class MembershipModel;
class NetworkDetail;
class PortsModel;

class NetworksPanel : public PanelBase {
    Q_OBJECT
public:
    NetworksPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

protected:
    void refresh(const compose::Service& service) override;

Q_SIGNALS:
    /// A flat network is to be split: nothing has changed yet.
    void splitRequested(const QString& network);

private:
    QWidget* buildPorts();
    QWidget* buildNetworks();
    void setLocal(int row, bool local);
    void removePort();
    void performPort(const QString& sentence, const compose::Port& port, const std::optional<std::vector<yaml::Operation>>& operations);
    void addPort();
    void setMember(const QString& network, bool member);
    void addNetwork();
    void showNetwork();
    void setFlag(const QString& key, bool on);
    void setMemberOption(const QString& key, const QString& value);
    void explainPort();
    void offerSplit(const compose::Stack& stack, const compose::Service& service);

    PortsModel* m_ports;
    MembershipModel* m_networks;
    QTreeView *m_portView, *m_networkView;
    QLabel *m_reach, *m_noPorts, *m_portAbout, *m_noNetworks;
    NetworkDetail* m_detail;
    QLineEdit *m_port, *m_network;
    QCheckBox* m_internal;
    QPushButton *m_addPort, *m_removePort, *m_addNetwork, *m_split;
    QString m_flat; ///< the network that the split is offered for
};

} // namespace hullwright::ui
