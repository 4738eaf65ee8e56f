// The middle of the window: what there is to know and to set about the selected service, in tabs.
#pragma once

#include "ui/document/document.h"
#include "ui/document/selection.h"

#include <QWidget>

class QLabel;
class QStackedWidget;

namespace hullwright::ui {

class AppArmorPanel;
class ImagePanel;
class NetworksPanel;
class PanelTabs;
class ElidedLabel;
class EmptyState;
class SeveralPanel;
class SyscallsPanel;

class ServicePanels : public QWidget {
    Q_OBJECT
public:
    ServicePanels(Document& document, Selection& selection, QWidget* parent = nullptr);

    /// "overview", "capabilities", "syscalls", "apparmor", "limits", "isolation", "networks", "mounts" or "image".
    void showPanel(const QString& id);
    [[nodiscard]] QString currentPanel() const;
    /// Goes to the field of a key of the service, in whichever panel has one; false where none does.
    bool showKey(const QString& key);
    /// What a panel is for, in its tab's tip beside the keys that lead there, and where "What's This?" asks.
    void explain(const QString& id, const QString& keys, const QString& sentence);
    /// Shows a panel and looks for words in its list.
    void findIn(const QString& panel, const QString& words);
    [[nodiscard]] SyscallsPanel& syscalls() { return *m_syscalls; }
    [[nodiscard]] AppArmorPanel& appArmor() { return *m_appArmor; }
    [[nodiscard]] NetworksPanel& networks() { return *m_networks; }
    [[nodiscard]] ImagePanel& image() { return *m_imagePanel; }

Q_SIGNALS:
    void failed(const hullwright::Error& error);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void addPanel(const QString& id, const QString& picture, const QString& title, QWidget* panel);
    void refresh();

    Document& m_document;
    Selection& m_selection;
    SyscallsPanel* m_syscalls = nullptr;
    AppArmorPanel* m_appArmor = nullptr;
    NetworksPanel* m_networks = nullptr;
    ImagePanel* m_imagePanel = nullptr;
    QStackedWidget* m_pages;
    PanelTabs* m_tabs;
    EmptyState* m_empty;
    SeveralPanel* m_several;
    ElidedLabel *m_name, *m_image;
    QWidget* m_chip;
};

} // namespace hullwright::ui
