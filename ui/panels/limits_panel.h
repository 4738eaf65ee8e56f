// What a service may use of the host: memory, processors, processes, files. The rows show which of two places is in force.
#pragma once

#include "ui/panels/settings_panel.h"

#include <functional>
#include <vector>

class QLineEdit;

namespace hullwright::ui {

class SizeEdit;

class LimitsPanel : public SettingsPanel {
    Q_OBJECT
public:
    LimitsPanel(Document& document, Selection& selection, QWidget* parent = nullptr);

private:
    void addMemoryRows();
    void addProcessRows();
    void addUlimitRow(const char* name, const RowText& text);
    void addOutOfMemoryRows();
    SizeEdit* sizeRow(const RowText& text, const QString& none, const char* key, const char* deploy, const std::function<const compose::Limit<std::int64_t>*(const compose::Limits&)>& both,
                      const std::function<const compose::Setting<std::int64_t>*(const compose::Limits&)>& one);
    QLineEdit* numberField(const QString& pattern, const QString& placeholder);
    void write(const yaml::Path& path, const QString& value);
    /// Where a change of a limit goes: to the place that is in force.
    [[nodiscard]] yaml::Path target(const char* key, const char* deploy, bool inDeploy) const;
    [[nodiscard]] QString writtenText(const yaml::Path& path) const;
};

} // namespace hullwright::ui
