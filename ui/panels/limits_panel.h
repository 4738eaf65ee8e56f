// What a service may use of the host: memory, processors, processes, files. The rows show which of two places is in force.
#pragma once

#include "ui/panels/form_kit.h"
#include "ui/panels/panel_base.h"

#include <functional>
#include <vector>

class QLineEdit;

namespace hullwright::ui {

class SizeEdit;

class LimitsPanel : public PanelBase {
    Q_OBJECT
public:
    LimitsPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

protected:
    void refresh(const compose::Service& service) override;

private:
    using Update = std::function<void(const compose::Service&)>;

    void addMemoryRows();
    void addProcessRows();
    void addUlimitRow(const char* name, const RowText& text);
    void addOutOfMemoryRows();
    SizeEdit* sizeRow(const RowText& text, const QString& none, const char* key, const char* deploy, std::function<const compose::Limit<std::int64_t>*(const compose::Limits&)> both,
                      std::function<const compose::Setting<std::int64_t>*(const compose::Limits&)> one);
    QLineEdit* numberField(const QString& pattern, const QString& placeholder);
    void write(const yaml::Path& path, const QString& value);
    void removeAll(const QString& name, const std::vector<yaml::Path>& paths);
    /// Where a change of a limit goes: to the place that is in force.
    [[nodiscard]] yaml::Path target(const char* key, const char* deploy, bool inDeploy) const;
    [[nodiscard]] QString writtenText(const yaml::Path& path) const;
    [[nodiscard]] QString at(const QString& effect, const compose::Origin& origin) const;

    FormKit* m_form;
    std::vector<FormRow*> m_rows;
    std::vector<Update> m_updates;
};

} // namespace hullwright::ui
