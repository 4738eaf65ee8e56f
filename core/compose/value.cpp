#include "core/compose/value.h"

#include <algorithm>

namespace hullwright::compose {

const Value* Value::find(std::string_view key) const
{
    const Map* entries = map();
    if (!entries)
        return nullptr;
    for (const Entry& entry : *entries) {
        if (entry.key == key)
            return &entry.value;
    }
    return nullptr;
}

Value* Value::find(std::string_view key)
{
    return const_cast<Value*>(std::as_const(*this).find(key));
}

Value& Value::set(std::string_view key, Value value)
{
    if (!map())
        data = Map{};
    if (Value* present = find(key)) {
        *present = std::move(value);
        return *present;
    }
    map()->push_back({std::string(key), std::move(value)});
    return map()->back().value;
}

void Value::erase(std::string_view key)
{
    if (Map* entries = map())
        std::erase_if(*entries, [key](const Entry& entry) { return entry.key == key; });
}

} // namespace hullwright::compose
