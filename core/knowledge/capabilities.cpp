#include "core/knowledge/capabilities.h"

#include "core/knowledge/data.h"

#include <algorithm>
#include <nlohmann/json.hpp>

namespace hullwright::knowledge {

namespace {

std::vector<Capability> readCapabilities()
{
    std::vector<Capability> all;
    for (const auto& entry : entries("capabilities.json", "capabilities")) {
        Capability c;
        c.name = stringOf(entry, "name");
        c.bit = numberOf(entry, "bit");
        c.dockerDefault = flagOf(entry, "default");
        c.effect = effectOf(stringOf(entry, "effect"));
        c.allows = textOf(entry, "allows");
        c.attack = textOf(entry, "attack");
        c.dropping = textOf(entry, "dropping");
        c.sinceKernel = stringOf(entry, "since");
        all.push_back(std::move(c));
    }
    std::sort(all.begin(), all.end(), [](const Capability& a, const Capability& b) { return a.bit < b.bit; });
    return all;
}

/// The mask of a list of spellings; `ALL` sets `all`.
CapabilityMask maskOf(const std::vector<std::string>& spellings, bool& all)
{
    CapabilityMask mask = 0;
    for (const std::string& spelling : spellings) {
        const auto name = canonicalCapability(spelling);
        if (!name)
            continue;
        if (*name == "ALL")
            all = true;
        else
            mask |= bit(*capability(*name));
    }
    return mask;
}

} // namespace

std::span<const Capability> capabilities()
{
    static const std::vector<Capability> all = readCapabilities();
    return all;
}

std::optional<std::string> canonicalCapability(std::string_view spelling)
{
    // The longest name is 18 letters; what is far longer is no name, and needn't be copied.
    if (spelling.size() > 64)
        return std::nullopt;
    std::string name(spelling);
    std::transform(name.begin(), name.end(), name.begin(), [](char c) { return c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c; });
    if (name == "ALL")
        return name;
    if (name.starts_with("CAP_"))
        name.erase(0, 4);
    if (!capability(name))
        return std::nullopt;
    return name;
}

const Capability* capability(std::string_view canonicalName)
{
    const auto all = capabilities();
    const auto found = std::find_if(all.begin(), all.end(), [&](const Capability& c) { return c.name == canonicalName; });
    return found == all.end() ? nullptr : &*found;
}

CapabilityMask allCapabilities()
{
    CapabilityMask mask = 0;
    for (const Capability& c : capabilities())
        mask |= bit(c);
    return mask;
}

CapabilityMask boundingSet(const std::vector<std::string>& add, const std::vector<std::string>& drop, bool privileged)
{
    if (privileged)
        return allCapabilities();
    bool addAll = false;
    bool dropAll = false;
    const CapabilityMask added = maskOf(add, addAll);
    const CapabilityMask dropped = maskOf(drop, dropAll);
    if (addAll)
        return allCapabilities() & ~dropped;
    if (dropAll)
        return added;
    return (kDockerDefault & ~dropped) | added;
}

std::vector<std::string> names(CapabilityMask mask)
{
    std::vector<std::string> result;
    for (const Capability& c : capabilities()) {
        if (mask & bit(c))
            result.push_back(c.name);
    }
    return result;
}

} // namespace hullwright::knowledge
