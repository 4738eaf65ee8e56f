#include "core/knowledge/data.h"

#include "core/knowledge/embedded.h"

#include <array>
#include <mutex>
#include <nlohmann/json.hpp>
#include <set>

namespace hullwright::knowledge {

nlohmann::json entries(std::string_view name, const char* key)
{
    auto file = nlohmann::json::parse(resource(name), nullptr, false);
    if (!file.is_object() || !file.contains(key) || !file[key].is_array())
        return nlohmann::json::array();
    return std::move(file[key]);
}

text::Text textOf(const nlohmann::json& entry, const char* key)
{
    // Text holds plain pointers so that texts marked in the code cost nothing; those of data files need a place to live.
    static std::mutex guard;
    static std::set<std::string, std::less<>> kept;
    const std::scoped_lock lock(guard);
    return {"knowledge", kept.insert(stringOf(entry, key)).first->c_str()};
}

std::string stringOf(const nlohmann::json& entry, const char* key)
{
    const auto found = entry.find(key);
    return found != entry.end() && found->is_string() ? found->get<std::string>() : std::string();
}

int numberOf(const nlohmann::json& entry, const char* key)
{
    const auto found = entry.find(key);
    return found != entry.end() && found->is_number_integer() ? found->get<int>() : 0;
}

bool flagOf(const nlohmann::json& entry, const char* key)
{
    const auto found = entry.find(key);
    return found != entry.end() && found->is_boolean() && found->get<bool>();
}

Effect effectOf(std::string_view word)
{
    static constexpr std::array<std::pair<std::string_view, Effect>, 6> kWords{{
        {"harmless", Effect::Harmless},
        {"container-only", Effect::ContainerOnly},
        {"host-information", Effect::HostInformation},
        {"host-availability", Effect::HostAvailability},
        {"host-integrity", Effect::HostIntegrity},
        {"host-takeover", Effect::HostTakeover},
    }};
    for (const auto& [name, effect] : kWords) {
        if (name == word)
            return effect;
    }
    return Effect::ContainerOnly;
}

} // namespace hullwright::knowledge
