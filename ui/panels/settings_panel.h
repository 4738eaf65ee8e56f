// A panel of form rows about one service: what its rows have in common, so that a panel is mostly a list of them.
#pragma once

#include "ui/panels/form_kit.h"
#include "ui/panels/panel_base.h"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace hullwright::ui {

class SettingsPanel : public PanelBase {
    Q_OBJECT
public:
    /// `name` is the accessible name of the panel and of its form.
    SettingsPanel(Document& document, Selection& selection, const QString& name, QWidget* parent = nullptr);

protected:
    using Service = compose::Service;
    using Update = std::function<void(const Service&)>;
    using BoolOf = std::function<const compose::Setting<bool>&(const Service&)>;
    using TextOf = std::function<const compose::Setting<std::string>&(const Service&)>;

    /// A key with a few usual values, where others may be typed.
    struct Choices {
        RowText text;
        QString byDefault; ///< what is in effect where nothing is set
        TextOf setting;
        std::function<QStringList(const Service&)> offered;
        std::function<void(const std::optional<std::string>&)> commit;        ///< nothing: back to the default
        std::function<std::optional<RowState>(const Service&)> instead = {}; ///< what to say where something else decides
    };

    void refresh(const Service& service) override;

    [[nodiscard]] FormKit& form() { return *m_form; }
    FormRow* addRow(const RowText& text, QWidget* editor);
    /// Run with every refresh, in this order.
    void onRefresh(Update update) { m_updates.push_back(std::move(update)); }
    /// Behind the last row.
    void finish();

    /// A switch. Where off is the default, that is better left unwritten.
    enum class Written { WhereOn, Always };
    FormRow* addSwitch(const RowText& text, const QString& caption, const char* key, Written written, const QString& byDefault, BoolOf setting);
    FormRow* addChoice(const Choices& choices);
    /// The commit of a key of the service itself.
    [[nodiscard]] std::function<void(const std::optional<std::string>&)> writeKey(const char* key);

    /// Takes out what is written of these, or asks where they come from.
    void removeAll(const QString& name, const std::vector<yaml::Path>& paths);
    void removeKey(const char* key);
    /// What is in effect, with the line that says so.
    [[nodiscard]] QString at(const QString& effect, const compose::Origin& origin) const;

private:
    FormKit* m_form;
    std::vector<FormRow*> m_rows;
    std::vector<Update> m_updates;
};

} // namespace hullwright::ui
