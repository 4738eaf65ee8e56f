// Long forms of ports, mounts, devices, grants of files, and of external resources.
#include "core/compose/canonical.h"
#include "core/compose/context.h"
#include "core/compose/paths.h"
#include "core/compose/scalars.h"
#include "core/compose/short_syntax.h"

#include <algorithm>

namespace hullwright::compose::forms {
namespace {

void reportSyntax(const Error& error, const Value& item, const Trail& here, Problems& problems)
{
    problems.error(here, item.origin.place, say(HULLWRIGHT_TR("compose", "%1"), {error.message}), say(HULLWRIGHT_TR("compose", "%1"), {error.hint}), error.code);
}

Value portValue(const ShortPort& port, const Origin& origin)
{
    Value value(Value::Map{}, origin);
    value.set("mode", Value(std::string("ingress"), derived(origin, Origin::Kind::Default)));
    value.set("host_ip", Value(port.hostIp, origin));
    value.set("target", Value(std::int64_t{port.target}, origin));
    value.set("published", Value(port.published, origin));
    value.set("protocol", Value(port.protocol, origin));
    return value;
}

void shortPort(const Value& item, const Trail& here, Problems& problems, Value::List& out)
{
    const auto ports = parsePort(*item.string(), problems.left());
    if (!ports)
        return reportSyntax(ports.error(), item, here, problems);
    problems.spend(ports->size());
    for (const ShortPort& port : *ports)
        out.push_back(portValue(port, item.origin));
}

void longPort(Value item, const Trail& here, Problems& problems, Value::List& out)
{
    const Value* target = item.find("target");
    if (!target || !target->integer()) {
        problems.error(here, item.origin.place, say(HULLWRIGHT_TR("compose", "the port has no target")), say(HULLWRIGHT_TR("compose", "Add target: and the port in the container.")));
        return;
    }
    if (*target->integer() < 0 || *target->integer() > 65535)
        return problems.error(here, target->origin.place, say(HULLWRIGHT_TR("compose", "%1 is no port"), {std::to_string(*target->integer())}));
    if (Value* published = item.find("published"); published && published->integer())
        published->data = std::to_string(*published->integer());
    const Origin implied = derived(item.origin, Origin::Kind::Default);
    if (!item.find("protocol"))
        item.set("protocol", Value(std::string("tcp"), implied));
    if (!item.find("mode"))
        item.set("mode", Value(std::string("ingress"), implied));
    out.push_back(std::move(item));
}

Value mountValue(const ShortMount& mount, const Origin& origin)
{
    const bool bind = mount.type == ShortMount::Type::Bind;
    Value value(Value::Map{}, origin);
    value.set("type", Value(std::string(bind ? "bind" : "volume"), origin));
    if (!mount.source.empty())
        value.set("source", Value(mount.source, origin));
    value.set("target", Value(cleanPath(mount.target), origin));
    if (mount.readOnly)
        value.set("read_only", Value(true, origin));
    if (bind || !mount.propagation.empty() || !mount.selinux.empty()) {
        Value options(Value::Map{}, origin);
        if (!mount.propagation.empty())
            options.set("propagation", Value(mount.propagation, origin));
        if (bind)
            options.set("create_host_path", Value(true, derived(origin, Origin::Kind::Default)));
        if (!mount.selinux.empty())
            options.set("selinux", Value(mount.selinux, origin));
        value.set("bind", std::move(options));
    }
    if (!mount.ignored.empty()) {
        Value ignored(Value::List{}, origin);
        for (const std::string& option : mount.ignored)
            ignored.list()->push_back({option, origin});
        value.set(kIgnoredOptions, std::move(ignored));
    }
    if (mount.volumeOptions) {
        Value options(Value::Map{}, origin);
        if (mount.noCopy)
            options.set("nocopy", Value(true, origin));
        value.set("volume", std::move(options));
    }
    return value;
}

void warnAboutMount(const ShortMount& mount, const Value& item, const Trail& here, Problems& problems)
{
    std::string ignored;
    for (const std::string& option : mount.ignored)
        ignored += (ignored.empty() ? "" : ", ") + option;
    if (!ignored.empty())
        problems.warning(here, item.origin.place, say(HULLWRIGHT_TR("compose", "these options of the volume are ignored: %1"), {ignored}),
                         say(HULLWRIGHT_TR("compose", "Only ro, rw, nocopy, z, Z and the propagation modes mean something here.")));
    const bool drive = mount.source.empty() && mount.target.size() > 2 && mount.target[1] == ':';
    if (drive)
        problems.warning(here, item.origin.place, say(HULLWRIGHT_TR("compose", "\"%1\" is read as a path of Windows: it makes an anonymous volume"), {mount.target}),
                         say(HULLWRIGHT_TR("compose", "Give the volume a name of two letters or more, or use the long form.")));
}

} // namespace

void ports(Value& value, const Trail& where, Problems& problems)
{
    Value::List* items = value.list();
    if (!items)
        return;
    Value::List out;
    std::size_t index = 0;
    for (Value& item : *items) {
        const Trail here(where, index++);
        if (item.integer())
            item.data = std::to_string(*item.integer());
        if (item.string())
            shortPort(item, here, problems, out);
        else if (item.map())
            longPort(std::move(item), here, problems, out);
        else
            problems.error(here, item.origin.place, say(HULLWRIGHT_TR("compose", "%1 is no port"), {scalarText(item).value_or("")}));
    }
    *items = std::move(out);
}

/// Takes those items out of a list that `isWrong` says are, each asked with its trail.
template <typename IsWrong>
void eraseItems(Value& value, const Trail& where, const IsWrong& isWrong)
{
    Value::List* items = value.list();
    if (!items)
        return;
    std::size_t index = 0;
    std::erase_if(*items, [&](Value& item) { return isWrong(item, Trail(where, index++)); });
}

void mounts(Value& value, const Trail& where, Problems& problems)
{
    eraseItems(value, where, [&](Value& item, const Trail& here) {
        if (item.string()) {
            const auto mount = parseMountSpec(*item.string());
            if (!mount) {
                reportSyntax(mount.error(), item, here, problems);
                return true;
            }
            warnAboutMount(*mount, item, here, problems);
            item = mountValue(*mount, item.origin);
            return false;
        }
        Value* target = item.find("target");
        if (!target || !target->string()) {
            problems.error(here, item.origin.place, say(HULLWRIGHT_TR("compose", "the volume has no target")), say(HULLWRIGHT_TR("compose", "Add target: and the path in the container.")));
            return true;
        }
        if (const Value* type = item.find("type"); type && type->string() && *type->string() == "bind" && !item.find("source")) {
            problems.error(here, item.origin.place, say(HULLWRIGHT_TR("compose", "the bind mount has no source")), say(HULLWRIGHT_TR("compose", "Add source: and the path on the host.")));
            return true;
        }
        target->data = cleanPath(*target->string());
        return false;
    });
}

void devices(Value& value, const Trail& where, Problems& problems)
{
    eraseItems(value, where, [&](Value& item, const Trail& here) {
        if (item.string()) {
            const auto device = parseDevice(*item.string());
            if (!device) {
                problems.error(here, item.origin.place, say(HULLWRIGHT_TR("compose", "the device \"%1\" has too many colons"), {*item.string()}),
                               say(HULLWRIGHT_TR("compose", "Write SOURCE:TARGET:PERMISSIONS, or use the long form.")));
                return true;
            }
            const Origin origin = item.origin;
            item = Value(Value::Map{}, origin);
            item.set("source", Value(device->source, origin));
            item.set("target", Value(device->target, origin));
            item.set("permissions", Value(device->permissions, origin));
        } else if (item.map() && !item.find("permissions")) {
            item.set("permissions", Value(std::string("rwm"), derived(item.origin, Origin::Kind::Default)));
        }
        return false;
    });
}

void grants(Value& value)
{
    Value::List* items = value.list();
    if (!items)
        return;
    for (Value& item : *items) {
        if (!item.string())
            continue;
        const Origin origin = item.origin;
        Value grant(Value::Map{}, origin);
        grant.set("source", std::move(item));
        item = std::move(grant);
    }
}

void external(Value& value, const Trail& where, Problems& problems)
{
    Value* external = value.find("external");
    if (!external || !external->map())
        return;
    const Origin origin = external->origin;
    const Value* given = external->find("name");
    const std::optional<Value> name = given ? std::optional(*given) : std::nullopt;
    *external = Value(true, origin);
    problems.warning(where, origin.place, say(HULLWRIGHT_TR("compose", "external.name is deprecated")), say(HULLWRIGHT_TR("compose", "Write name: beside external: true.")));
    if (!name)
        return;
    const Value* own = value.find("name");
    if (!own)
        value.set("name", *name);
    else if (own->string() && name->string() && *own->string() != *name->string())
        problems.error(where, own->origin.place, say(HULLWRIGHT_TR("compose", "name and external.name differ")), say(HULLWRIGHT_TR("compose", "Keep name: only.")));
}

} // namespace hullwright::compose::forms
