// Drops list items that a later item replaces, at the place of the first one, as the reference does after each file.
#include "core/compose/context.h"
#include "core/compose/scalars.h"
#include "core/compose/schema.h"
#include "core/compose/short_syntax.h"

#include <optional>
#include <unordered_map>

namespace hullwright::compose {
namespace {

std::string textOf(const Value& value, std::string_view key, std::string_view otherwise = {})
{
    const Value* found = value.find(key);
    const auto text = found ? scalarText(*found) : std::nullopt;
    return text ? *text : std::string(otherwise);
}

std::string portIdentity(const Value& item)
{
    if (!item.map())
        return scalarText(item).value_or("");
    return textOf(item, "host_ip", "0.0.0.0") + ":" + textOf(item, "published") + ":" + textOf(item, "target") + "/" + textOf(item, "protocol", "tcp");
}

std::string deviceTarget(const Value& item)
{
    if (item.map())
        return textOf(item, "target", textOf(item, "source"));
    const std::string* text = item.string();
    const auto device = text ? parseDevice(*text) : std::nullopt;
    return device ? device->target : text ? *text : "";
}

std::string grantTarget(const Value& item, std::string_view folder)
{
    if (const std::string* text = item.string())
        return std::string(folder) + "/" + *text;
    return item.find("target") ? textOf(item, "target") : std::string(folder) + "/" + textOf(item, "source");
}

/// What an item is told apart by; nothing where it has no identity.
std::optional<std::string> identity(const Value& item, Unicity unicity)
{
    switch (unicity) {
    case Unicity::Name: {
        const auto text = scalarText(item);
        return text ? std::optional(text->substr(0, text->find('='))) : std::nullopt;
    }
    case Unicity::Value:
        return scalarText(item);
    case Unicity::Port:
        return portIdentity(item);
    case Unicity::MountTarget: {
        if (item.map())
            return item.find("target") ? std::optional(textOf(item, "target")) : std::nullopt;
        const auto mount = item.string() ? parseMount(*item.string()) : std::nullopt;
        return mount ? std::optional(mount->target) : std::nullopt;
    }
    case Unicity::DeviceTarget:
        return deviceTarget(item);
    case Unicity::SecretTarget:
        return grantTarget(item, "/run/secrets");
    case Unicity::ConfigTarget:
        return grantTarget(item, "");
    case Unicity::Path:
        return item.map() ? textOf(item, "path") : scalarText(item);
    case Unicity::None:
        break;
    }
    return std::nullopt;
}

void keepLast(Value::List& items, Unicity unicity)
{
    std::unordered_map<std::string, std::size_t> positions;
    Value::List kept;
    kept.reserve(items.size());
    for (Value& item : items) {
        const auto same = identity(item, unicity);
        if (same) {
            const auto [at, isNew] = positions.emplace(*same, kept.size());
            if (!isNew) {
                kept[at->second] = std::move(item);
                continue;
            }
        }
        kept.push_back(std::move(item));
    }
    items = std::move(kept);
}

/// 80.5 as a port to expose: the reference refuses it here, before the schema sees it.
void refuseFractions(Value::List& items, const Trail& where, Problems& problems)
{
    std::erase_if(items, [&](const Value& item) {
        if (!item.number())
            return false;
        problems.error(where, item.origin.place, say(HULLWRIGHT_TR("compose", "%1 is no port"), {*scalarText(item)}));
        return true;
    });
}

} // namespace

void enforceUnicity(Value& value, const Shape& shape, const Trail& where, Problems& problems)
{
    if (Value::Map* entries = value.map()) {
        for (Value::Entry& entry : *entries) {
            const Shape* known = shape.find(entry.key);
            if (!known)
                known = shape.other;
            if (known)
                enforceUnicity(entry.value, *known, Trail(where, entry.key), problems);
        }
    } else if (Value::List* items = value.list(); items && shape.unicity != Unicity::None) {
        if (shape.unicity == Unicity::Value)
            refuseFractions(*items, where, problems);
        keepLast(*items, shape.unicity);
    }
}

} // namespace hullwright::compose
