// A service at a glance: the switches that harden it, each with what is set, what is in effect and why it matters.
#pragma once

#include "core/risk/layers.h"
#include "ui/panels/settings_panel.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace hullwright::ui {

class OverviewPanel : public SettingsPanel {
    Q_OBJECT
public:
    OverviewPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Another panel tells more: "capabilities", "limits".
    void panelRequested(const QString& id);

private:
    void addHull();
    FormRow* addUser();
    FormRow* addNoNewPrivileges();
    FormRow* addProfile(const RowText& text, const char* kind, const QStringList& choices, const QString& byDefault, const TextOf& setting);
    void addSummaries();
    /// Goes to where a layer is changed: a row here, or another panel.
    void openLayer(risk::Layer::Kind kind);
    void security(const QString& sentence, const char* kind, const std::optional<std::string>& value);

    std::map<risk::Layer::Kind, FormRow*> m_rowOf;
};

} // namespace hullwright::ui
