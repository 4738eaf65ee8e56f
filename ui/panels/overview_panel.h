// A service at a glance: the switches that harden it, each with what is set, what is in effect and why it matters.
#pragma once

#include "ui/panels/form_kit.h"
#include "ui/panels/panel_base.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

class QCheckBox;

namespace hullwright::ui {

class OverviewPanel : public PanelBase {
    Q_OBJECT
public:
    OverviewPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

Q_SIGNALS:
    /// Another panel tells more: "capabilities", "limits".
    void panelRequested(const QString& id);

protected:
    void refresh(const compose::Service& service) override;

private:
    using Update = std::function<void(const compose::Service&)>;

    void addUser();
    void addSwitch(const RowText& text, const QString& caption, const char* key, bool hardeningIsOn, const QString& byDefault,
                   std::function<const compose::Setting<bool>&(const compose::Service&)> setting);
    void addNoNewPrivileges();
    void addProfile(const RowText& text, const char* kind, const QStringList& choices, const QString& byDefault,
                    std::function<const compose::Setting<std::string>&(const compose::Service&)> setting);
    void addSummaries();
    void security(const QString& sentence, const char* kind, const std::optional<std::string>& value);
    void removeKey(const char* key);
    [[nodiscard]] QString at(const QString& effect, const compose::Origin& origin) const;

    FormKit* m_form;
    std::vector<FormRow*> m_rows;
    std::vector<Update> m_updates;
};

} // namespace hullwright::ui
