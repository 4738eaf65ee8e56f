#include "core/harden/templates.h"

#include "core/rules/fix_help.h"

#include <algorithm>
#include <utility>

namespace hullwright::harden {

namespace {

using Fits = CopyItem::Fits;

std::string lineOfWords(const yaml::Value& value)
{
    if (value.is_string())
        return value.get<std::string>();
    if (!value.is_array())
        return value.dump();
    std::string line;
    for (const yaml::Value& item : value)
        line += (line.empty() ? "" : ", ") + item.get<std::string>();
    return line;
}

CopyItem item(const char* key, yaml::Value value, Fits fits)
{
    std::string line = lineOfWords(value);
    return {key, std::move(value), std::move(line), fits};
}

/// No capability but these, no way to gain another, and limits.
std::vector<CopyItem> items(const std::vector<std::string>& capabilities, int processes, const char* memory, const char* restart)
{
    std::vector<CopyItem> all{item("cap_drop", yaml::Value::array({"ALL"}), Fits::Alike)};
    if (!capabilities.empty())
        all.push_back(item("cap_add", capabilities, Fits::Alike));
    all.push_back(item("security_opt", yaml::Value::array({"no-new-privileges:true"}), Fits::Any));
    all.push_back(item("pids_limit", processes, Fits::Any));
    all.push_back(item("mem_limit", memory, Fits::Any));
    all.push_back(item("restart", restart, Fits::Any));
    return all;
}

/// The same with a root file system that is only read.
std::vector<CopyItem> sealedItems(std::vector<CopyItem> all, const std::vector<std::string>& folders)
{
    const auto at = std::find_if(all.begin(), all.end(), [](const CopyItem& each) { return each.key == "pids_limit"; });
    const auto sealed = all.insert(at, item("read_only", true, Fits::Alike));
    all.insert(std::next(sealed), item("tmpfs", folders, Fits::Alike));
    return all;
}

} // namespace

const std::vector<SettingsTemplate>& settingsTemplates()
{
    static const std::vector<SettingsTemplate> kTemplates{
        {"static-web-server", HULLWRIGHT_TR("harden", "Static web server"),
         HULLWRIGHT_TR("harden", "Gives out files and writes none: it starts as root to listen on port 80, and changes to another user."),
         sealedItems(items({"CHOWN", "NET_BIND_SERVICE", "SETGID", "SETUID"}, 100, "256m", "unless-stopped"), {"/run", "/tmp", "/var/cache"})},
        {"reverse-proxy", HULLWRIGHT_TR("harden", "Reverse proxy"), HULLWRIGHT_TR("harden", "Stands before other services, listens on ports below 1024 and writes next to nothing."),
         sealedItems(items({"NET_BIND_SERVICE"}, 200, "512m", "unless-stopped"), {"/run", "/tmp"})},
        {"database", HULLWRIGHT_TR("harden", "Database"), HULLWRIGHT_TR("harden", "Starts as root, makes its folders its own and goes on as another user."),
         items({"CHOWN", "DAC_OVERRIDE", "FOWNER", "SETGID", "SETUID"}, 300, "1g", "unless-stopped")},
        {"batch-job", HULLWRIGHT_TR("harden", "Batch job"), HULLWRIGHT_TR("harden", "Runs to its end and is not started again; it needs no rights, and writes to memory and its volumes only."),
         sealedItems(items({}, 100, "512m", "no"), {"/tmp"})},
    };
    return kTemplates;
}

bool replaces(const analysis::Analysis& analysis, std::string_view service, const CopyItem& item)
{
    const rules::ServiceEdit edit(analysis::fixContext(analysis), service);
    return item.key != "security_opt" && edit.possible() && static_cast<bool>(edit.written(item.key));
}

} // namespace hullwright::harden
