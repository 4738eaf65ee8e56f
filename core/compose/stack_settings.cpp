// Reads single settings and top-level resources of the canonical model.
#include "core/compose/scalars.h"
#include "core/compose/stack_reader.h"
#include "core/compose/units.h"

namespace hullwright::compose {

namespace read {

Setting<std::string> text(const Value* value)
{
    auto plain = value ? scalarText(*value) : std::nullopt;
    if (!plain)
        return std::nullopt;
    return Sourced<std::string>{std::move(*plain), value->origin};
}

Setting<bool> flag(const Value* value)
{
    if (!value || !value->boolean())
        return std::nullopt;
    return Sourced<bool>{*value->boolean(), value->origin};
}

Setting<std::int64_t> integer(const Value* value)
{
    if (!value)
        return std::nullopt;
    if (value->integer())
        return Sourced<std::int64_t>{*value->integer(), value->origin};
    const auto whole = value->string() ? parseInteger(*value->string()) : std::nullopt;
    if (!whole)
        return std::nullopt;
    return Sourced<std::int64_t>{*whole, value->origin};
}

Setting<double> number(const Value* value)
{
    if (value && value->number())
        return Sourced<double>{*value->number(), value->origin};
    const auto whole = integer(value);
    if (!whole)
        return std::nullopt;
    return Sourced<double>{static_cast<double>(whole->value), whole->origin};
}

std::vector<Text> texts(const Value* value)
{
    std::vector<Text> out;
    if (value && value->list()) {
        for (const Value& item : *value->list()) {
            if (auto setting = text(&item))
                out.push_back(std::move(*setting));
        }
    }
    return out;
}

std::string plainText(const Value* value)
{
    const auto setting = text(value);
    return setting ? setting->value : std::string();
}

bool plainFlag(const Value* value)
{
    return value && value->boolean() && *value->boolean();
}

std::vector<Text> names(const Value* value)
{
    if (!value || !value->map())
        return texts(value);
    std::vector<Text> out;
    for (const Value::Entry& entry : *value->map()) {
        // A finding about `depends_on: {db: ...}` points at `db`; what follows from `network_mode: service:db` points there.
        Origin origin = entry.value.origin;
        if (origin.key.valid() && origin.kind != Origin::Kind::Implied)
            origin.place = origin.key;
        out.push_back({entry.key, origin});
    }
    return out;
}

} // namespace read

Network readNetwork(std::string key, const Value& model)
{
    Network network;
    network.key = std::move(key);
    network.name = read::plainText(model.find("name"));
    network.driver = read::plainText(model.find("driver"));
    network.external = read::plainFlag(model.find("external"));
    network.internal = read::plainFlag(model.find("internal"));
    network.attachable = read::plainFlag(model.find("attachable"));
    network.enableIpv6 = read::plainFlag(model.find("enable_ipv6"));
    network.origin = model.origin;
    network.model = std::make_shared<const Value>(model);
    return network;
}

Volume readVolume(std::string key, const Value& model)
{
    Volume volume;
    volume.key = std::move(key);
    volume.name = read::plainText(model.find("name"));
    volume.driver = read::plainText(model.find("driver"));
    volume.external = read::plainFlag(model.find("external"));
    volume.origin = model.origin;
    const Value* options = model.find("driver_opts");
    const std::string kind = options ? read::plainText(options->find("o")) : std::string();
    const std::string type = options ? read::plainText(options->find("type")) : std::string();
    // `o: bind,ro` and `type: none` bind as well: the mount's options are a list.
    const bool binds = ("," + kind + ",").find(",bind,") != std::string::npos || ("," + kind + ",").find(",rbind,") != std::string::npos || type == "none";
    if (binds && (volume.driver.empty() || volume.driver == "local"))
        volume.boundPath = read::plainText(options->find("device"));
    volume.model = std::make_shared<const Value>(model);
    return volume;
}

FileSource readFileSource(std::string key, const Value& model)
{
    FileSource source;
    source.key = std::move(key);
    source.name = read::plainText(model.find("name"));
    source.file = read::plainText(model.find("file"));
    source.environment = read::plainText(model.find("environment"));
    source.external = read::plainFlag(model.find("external"));
    source.hasContent = model.find("content") != nullptr;
    if (auto content = read::text(model.find("content")))
        source.content = std::move(*content);
    if (const Value* file = model.find("file"))
        source.fileOrigin = file->origin;
    source.origin = model.origin;
    return source;
}

} // namespace hullwright::compose
