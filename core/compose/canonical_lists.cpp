// Long forms of lists of names, files, hosts and commands.
#include "core/compose/canonical.h"
#include "core/compose/context.h"
#include "core/compose/scalars.h"
#include "core/compose/shell_words.h"

#include <algorithm>

namespace hullwright::compose::forms {
namespace {

Value implied(std::string text, const Origin& from)
{
    return {std::move(text), derived(from, Origin::Kind::Default)};
}

/// Strings of a list as map entries; `make` gives the value of one.
template <class Make>
void listToMap(Value& value, Make make)
{
    Value::List* items = value.list();
    if (!items)
        return;
    Value map(Value::Map{}, value.origin);
    // The schema has seen to it that no name stands twice.
    for (Value& item : *items) {
        if (const std::string* name = item.string()) {
            Value made = make(item);
            made.origin.key = item.origin.place;
            map.map()->push_back({*name, std::move(made)});
        }
    }
    value = std::move(map);
}

/// `host=address` and `host:address`, the first separator that there is; `=` counts first.
bool splitHost(const std::string& text, std::string& host, std::string& address)
{
    auto at = text.find('=');
    if (at == std::string::npos)
        at = text.find(':');
    if (at == std::string::npos)
        return false;
    host = text.substr(0, at);
    address = text.substr(at + 1);
    return true;
}

std::string withoutBrackets(std::string address)
{
    if (address.size() > 1 && address.front() == '[' && address.back() == ']')
        return address.substr(1, address.size() - 2);
    return address;
}

} // namespace

void mapping(Value& value, bool nullable)
{
    const auto blank = [nullable](const Origin& origin) { return nullable ? Value(nullptr, origin) : Value(std::string(), origin); };
    if (Value::List* items = value.list()) {
        Value map(Value::Map{}, value.origin);
        // Every item is its own entry: a list of a thousand variables must not cost a thousand searches each.
        map.map()->reserve(items->size());
        for (Value& item : *items) {
            const std::string* text = item.string();
            if (!text)
                continue;
            const auto at = text->find('=');
            Value made = at == std::string::npos ? blank(item.origin) : Value(text->substr(at + 1), item.origin);
            made.origin.key = item.origin.place;
            map.map()->push_back({text->substr(0, at), std::move(made)});
        }
        value = std::move(map);
    } else if (Value::Map* entries = value.map()) {
        for (Value::Entry& entry : *entries) {
            if (entry.value.isNull())
                entry.value = blank(entry.value.origin);
            else if (auto text = scalarText(entry.value))
                entry.value.data = std::move(*text);
        }
    }
}

void hosts(Value& value, const Trail& where, Problems& problems)
{
    Value list(Value::List{}, value.origin);
    const auto add = [&list](const std::string& host, const std::string& address, const Origin& origin) {
        list.list()->push_back({host + "=" + withoutBrackets(address), origin});
    };
    if (Value::Map* entries = value.map()) {
        for (const Value::Entry& entry : *entries) {
            if (const std::string* address = entry.value.string())
                add(entry.key, *address, entry.value.origin);
            else if (const Value::List* addresses = entry.value.list()) {
                for (const Value& each : *addresses) {
                    if (each.string())
                        add(entry.key, *each.string(), each.origin);
                }
            }
        }
    } else if (Value::List* items = value.list()) {
        std::size_t index = 0;
        for (const Value& item : *items) {
            const Trail here(where, index++);
            std::string host, address;
            if (item.string() && splitHost(*item.string(), host, address))
                add(host, address, item.origin);
            else
                problems.error(here, item.origin.place, say(HULLWRIGHT_TR("compose", "the host \"%1\" has no address"), {scalarText(item).value_or("")}),
                               say(HULLWRIGHT_TR("compose", "Write NAME=ADDRESS.")));
        }
    }
    std::stable_sort(list.list()->begin(), list.list()->end(), [](const Value& a, const Value& b) { return *a.string() < *b.string(); });
    value = std::move(list);
}

void words(Value& value, const Trail& where, Problems& problems)
{
    const std::string* line = value.string();
    if (!line)
        return;
    const auto split = shellWords(*line);
    const Origin origin = value.origin;
    if (!split) {
        problems.error(where, origin.place, say(HULLWRIGHT_TR("compose", "%1 is no command line: a quote or a parenthesis is left open"), {where.last()}),
                       say(HULLWRIGHT_TR("compose", "Write the command as a list.")));
        value.data = std::monostate{};
        return;
    }
    if (!split->dropped.empty())
        problems.warning(where, origin.place, say(HULLWRIGHT_TR("compose", "%1 ends before \"%2\": what follows is dropped, since no shell reads it"), {where.last(), split->dropped.substr(0, 40)}),
                         say(HULLWRIGHT_TR("compose", "Write it as a list: [\"sh\", \"-c\", \"...\"].")));
    Value list(Value::List{}, origin);
    for (const std::string& word : split->words)
        list.list()->push_back({word, origin});
    value = std::move(list);
}

void dependsOn(Value& value)
{
    listToMap(value, [](const Value& item) {
        Value dependency(Value::Map{}, item.origin);
        dependency.set("condition", implied("service_started", item.origin));
        return dependency;
    });
    if (Value::Map* entries = value.map()) {
        for (Value::Entry& entry : *entries) {
            if (entry.value.map() && !entry.value.find("required"))
                entry.value.set("required", Value(true, derived(entry.value.origin, Origin::Kind::Default)));
            // The reference leaves a false out of what it prints.
            if (const Value* restart = entry.value.find("restart"); restart && restart->boolean() && !*restart->boolean())
                entry.value.erase("restart");
        }
    }
}

void nameMap(Value& value)
{
    listToMap(value, [](const Value& item) { return Value(nullptr, item.origin); });
}

void envFiles(Value& value)
{
    if (value.string()) {
        Value list(Value::List{}, value.origin);
        list.list()->push_back(std::move(value));
        value = std::move(list);
    }
    Value::List* items = value.list();
    if (!items)
        return;
    for (Value& item : *items) {
        if (item.string()) {
            Value file(Value::Map{}, item.origin);
            file.set("path", Value(*item.string(), item.origin));
            item = std::move(file);
        }
        if (item.map() && !item.find("required"))
            item.set("required", Value(true, derived(item.origin, Origin::Kind::Default)));
    }
}

void deviceRequests(Value& value, const Trail& where, Problems& problems)
{
    Value::List* items = value.list();
    if (!items)
        return;
    std::size_t index = 0;
    for (Value& item : *items) {
        const Trail here(where, index++);
        Value* count = item.find("count");
        if (count && item.find("device_ids")) {
            problems.error(here, count->origin.place, say(HULLWRIGHT_TR("compose", "count and device_ids exclude each other")));
            item.erase("count");
        } else if (count && count->string()) {
            if (const auto number = *count->string() == "all" ? std::optional<std::int64_t>(-1) : std::nullopt) {
                count->data = *number;
            } else {
                problems.error(here, count->origin.place, say(HULLWRIGHT_TR("compose", "count can't be \"%1\""), {*count->string()}),
                               say(HULLWRIGHT_TR("compose", "Write a number, or all.")));
                item.erase("count");
            }
        } else if (!count && item.map() && !item.find("device_ids")) {
            item.set("count", Value(std::int64_t{-1}, derived(item.origin, Origin::Kind::Default)));
        }
    }
}

} // namespace hullwright::compose::forms
