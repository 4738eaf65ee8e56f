#include "core/compose/canonical.h"

#include "core/compose/context.h"
#include "core/compose/scalars.h"
#include "core/compose/units.h"

#include <cmath>
#include <fmt/format.h>

namespace hullwright::compose {
namespace {

void drop(Value& value)
{
    value.data = std::monostate{};
}

void toBytes(Value& value, const Trail& where, Problems& problems)
{
    if (value.number()) {
        // The reference reads sizes from integers and strings only; a float passes the schema and is lost.
        problems.warning(where, value.origin.place, say(HULLWRIGHT_TR("compose", "%1: %2 is not in force: a size with a fraction needs a unit"), {where.last(), *scalarText(value)}),
                         say(HULLWRIGHT_TR("compose", "Write whole bytes, or a number with a unit, such as 1.5g.")));
        drop(value);
    } else if (value.integer()) {
        value.data = std::to_string(*value.integer());
    } else if (const std::string* text = value.string()) {
        const auto bytes = parseBytes(*text);
        if (bytes) {
            value.data = std::to_string(*bytes);
        } else {
            problems.error(where, value.origin.place, say(HULLWRIGHT_TR("compose", "%1: %2"), {where.last(), bytes.error().message}),
                           say(HULLWRIGHT_TR("compose", "%1"), {bytes.error().hint}));
            drop(value);
        }
    }
}

void toDuration(Value& value, const Trail& where, Problems& problems)
{
    if (!value.string())
        return;
    const auto duration = parseDuration(*value.string());
    if (duration) {
        value.data = formatDuration(*duration);
        return;
    }
    problems.error(where, value.origin.place, say(HULLWRIGHT_TR("compose", "%1: %2"), {where.last(), duration.error().message}),
                   say(HULLWRIGHT_TR("compose", "%1"), {duration.error().hint}));
    drop(value);
}

void toFileMode(Value& value, const Trail& where, Problems& problems)
{
    std::optional<std::int64_t> mode;
    if (value.integer())
        mode = *value.integer();
    else if (value.number())
        mode = static_cast<std::int64_t>(*value.number());
    else if (const std::string* text = value.string(); text && !text->empty() && text->size() <= 12 && text->find_first_not_of("01234567") == std::string::npos)
        mode = std::stoll(*text, nullptr, 8);
    if (mode && *mode >= 0) {
        value.data = fmt::format("{:04o}", *mode);
        return;
    }
    problems.error(where, value.origin.place, say(HULLWRIGHT_TR("compose", "%1 is no file mode"), {scalarText(value).value_or("")}),
                   say(HULLWRIGHT_TR("compose", "Write it in octal digits, such as \"0440\".")));
    drop(value);
}

void toCount(Value& value, const Trail& where, Problems& problems)
{
    const double* number = value.number();
    if (!number)
        return;
    const double whole = std::trunc(*number);
    if (std::fabs(whole) > 9e18) {
        problems.error(where, value.origin.place, say(HULLWRIGHT_TR("compose", "%1 is out of its range: %2"), {where.last(), *scalarText(value)}));
        return drop(value);
    }
    if (whole != *number)
        problems.warning(where, value.origin.place, say(HULLWRIGHT_TR("compose", "%1: %2 is cut to %3"), {where.last(), *scalarText(value), std::to_string(static_cast<std::int64_t>(whole))}));
    value.data = static_cast<std::int64_t>(whole);
}

void toText(Value& value)
{
    if (auto text = scalarText(value))
        value.data = std::move(*text);
}

void toList(Value& value)
{
    if (!value.string())
        return;
    const Origin origin = value.origin;
    Value::List items;
    items.push_back(std::move(value));
    value = Value(std::move(items), origin);
}

void toTexts(Value& value)
{
    if (Value::List* items = value.list()) {
        for (Value& item : *items)
            toText(item);
    }
}

void toHealthTest(Value& value)
{
    if (!value.string())
        return;
    const Origin origin = value.origin;
    Value::List items;
    items.push_back(textLike("CMD-SHELL", derived(origin, Origin::Kind::Implied)));
    items.push_back(std::move(value));
    value = Value(std::move(items), origin);
}

void toBuild(Value& value)
{
    if (!value.string())
        return;
    const Origin origin = value.origin;
    Value::Map entries;
    entries.push_back({"context", std::move(value)});
    value = Value(std::move(entries), origin);
}

void toGpus(Value& value, const Trail& where, Problems& problems)
{
    if (value.string()) {
        const Origin origin = value.origin;
        Value request(Value::Map{}, derived(origin, Origin::Kind::Implied));
        request.set("count", Value(std::int64_t{-1}, derived(origin, Origin::Kind::Implied)));
        Value::List items;
        items.push_back(std::move(request));
        value = Value(std::move(items), origin);
    }
    forms::deviceRequests(value, where, problems);
}

void convertScalar(Value& value, Form form, const Trail& where, Problems& problems)
{
    switch (form) {
    case Form::Bytes: return toBytes(value, where, problems);
    case Form::Duration: return toDuration(value, where, problems);
    case Form::FileMode: return toFileMode(value, where, problems);
    case Form::Count: return toCount(value, where, problems);
    case Form::PlainText: return toText(value);
    default: return;
    }
}

void convert(Value& value, Form form, const Trail& where, Problems& problems)
{
    switch (form) {
    case Form::Mapping: return forms::mapping(value, false);
    case Form::Ssh:
    case Form::NullableMapping: return forms::mapping(value, true);
    case Form::Strings: return toList(value);
    case Form::Texts: return toTexts(value);
    case Form::Words: return forms::words(value, where, problems);
    case Form::HealthTest: return toHealthTest(value);
    case Form::Hosts: return forms::hosts(value, where, problems);
    case Form::Build: return toBuild(value);
    case Form::DependsOn: return forms::dependsOn(value);
    case Form::EnvFiles: return forms::envFiles(value);
    case Form::Gpus: return toGpus(value, where, problems);
    case Form::DeviceRequests: return forms::deviceRequests(value, where, problems);
    case Form::NameMap: return forms::nameMap(value);
    case Form::Ports: return forms::ports(value, where, problems);
    case Form::Volumes: return forms::mounts(value, where, problems);
    case Form::Devices: return forms::devices(value, where, problems);
    case Form::Secrets:
    case Form::Configs: return forms::grants(value);
    case Form::External: return forms::external(value, where, problems);
    default: return convertScalar(value, form, where, problems);
    }
}

bool isStructure(Form form)
{
    switch (form) {
    case Form::Strings:
    case Form::Build:
    case Form::Ssh:
    case Form::DependsOn:
    case Form::EnvFiles:
    case Form::Gpus:
    case Form::NameMap:
    case Form::Ports:
    case Form::Volumes:
    case Form::Devices:
    case Form::Secrets:
    case Form::Configs:
    case Form::External: return true;
    default: return false;
    }
}

/// Whether null says something here. Elsewhere it is what a dropped value left behind.
bool nullIsMeant(const Value::Entry& entry, const Shape& shape, const Shape& known)
{
    if (shape.form == Form::NullableMapping || shape.form == Form::NameMap)
        return true;
    return (known.kinds & kind::kNull) != 0 && entry.value.isNull();
}

} // namespace

Value textLike(std::string text, const Origin& origin)
{
    return {std::move(text), origin};
}

void canonicalise(Value& value, const Shape& shape, const Trail& where, Problems& problems, Extent extent)
{
    if (extent == Extent::Whole || isStructure(shape.form))
        convert(value, shape.form, where, problems);
    if (Value::Map* entries = value.map()) {
        for (Value::Entry& entry : *entries) {
            const Shape* known = shape.find(entry.key);
            if (!known && !(shape.extensions && entry.key.starts_with("x-")))
                known = shape.other;
            if (known)
                canonicalise(entry.value, *known, Trail(where, entry.key), problems, extent);
        }
        if (extent == Extent::Structure)
            return; // a null still says that what another file brings may stay
        std::erase_if(*entries, [&](const Value::Entry& entry) {
            const Shape* known = shape.find(entry.key);
            return known && entry.value.isNull() && !nullIsMeant(entry, shape, *known);
        });
    } else if (Value::List* items = value.list(); items && shape.item) {
        std::size_t index = 0;
        for (Value& item : *items)
            canonicalise(item, *shape.item, Trail(where, index++), problems, extent);
    }
}

} // namespace hullwright::compose
