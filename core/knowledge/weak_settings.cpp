#include "core/knowledge/weak_settings.h"

#include "core/knowledge/data.h"
#include "core/knowledge/secret_parts.h"

#include <algorithm>
#include <nlohmann/json.hpp>
#include <vector>

namespace hullwright::knowledge {

namespace {

using Words = std::vector<std::string>;

struct KnownSetting {
    Words names, values, options, images;
    WeakSetting setting;
};

WeakSetting settingOf(const nlohmann::json& row)
{
    WeakSetting setting;
    const std::string kind = stringOf(row, "kind");
    setting.kind = kind == "tls" ? WeakSetting::Kind::Verification : kind == "debug" ? WeakSetting::Kind::Debugging : WeakSetting::Kind::Authentication;
    const std::string gives = stringOf(row, "gives");
    setting.gives = gives == "data" ? WeakSetting::Gives::Data : gives == "code" ? WeakSetting::Gives::Code : WeakSetting::Gives::Nothing;
    setting.severity = numberOf(row, "severity");
    setting.what = stringOf(row, "what");
    return setting;
}

const std::vector<KnownSetting>& knownSettings()
{
    static const std::vector<KnownSetting> all = [] {
        std::vector<KnownSetting> list;
        for (const auto& row : entries("weak_settings.json", "settings"))
            list.push_back({row.value("names", Words{}), row.value("values", Words{}), row.value("options", Words{}), row.value("images", Words{}), settingOf(row)});
        return list;
    }();
    return all;
}

bool has(const Words& words, std::string_view wanted)
{
    return std::any_of(words.begin(), words.end(), [&](const std::string& word) { return secret::equalsNoCase(word, wanted); });
}

bool isFor(const KnownSetting& entry, std::string_view image)
{
    return entry.images.empty() || has(entry.images, image);
}

} // namespace

const WeakSetting* weakVariable(std::string_view name, std::string_view value, std::string_view image)
{
    for (const KnownSetting& entry : knownSettings()) {
        if (has(entry.names, name) && has(entry.values, value) && isFor(entry, image))
            return &entry.setting;
    }
    return nullptr;
}

const WeakSetting* weakOption(std::string_view word, std::string_view image)
{
    if (!word.starts_with('-'))
        return nullptr;
    for (const KnownSetting& entry : knownSettings()) {
        if (has(entry.options, word) && isFor(entry, image))
            return &entry.setting;
    }
    return nullptr;
}

} // namespace hullwright::knowledge
