// The resolved model of a Compose project as a tree of values that each know where they came from.
//
// Loading is a pipeline over such values: YAML nodes -> aliases and merge keys resolved -> (interpolated) -> (extended, included)
// -> merged -> long syntax -> normalised. `hullwright-cli config` prints the result; the typed Stack is read off it.
#pragma once

#include "core/yaml/tree.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <variant>
#include <vector>

namespace hullwright::compose {

/// Where a value comes from. Places are relative to a region of a file's tree, so they survive edits elsewhere.
struct Origin {
    enum class Kind : std::uint8_t {
        File,    ///< written at `place`
        Default, ///< the specification's default; `place` is the entry that it belongs to, where there is one
        Implied, ///< follows from another setting, at `place` (links imply depends_on)
    };
    yaml::Place place; ///< the value's own bytes
    yaml::Place key;   ///< the key's bytes, for the value of a mapping entry
    Kind kind = Kind::Default;
    std::uint32_t item = 0; ///< which item of the written list it was, for what came from a list
};

class Value {
public:
    struct Entry;
    using List = std::vector<Value>;
    using Map = std::vector<Entry>; ///< in the order of the text

    Value() = default; ///< null
    Value(std::nullptr_t, Origin where);
    Value(bool v, Origin where);
    Value(std::int64_t v, Origin where);
    Value(double v, Origin where);
    Value(std::string v, Origin where);
    Value(List v, Origin where);
    Value(Map v, Origin where);

    [[nodiscard]] bool isNull() const { return std::holds_alternative<std::monostate>(data); }
    [[nodiscard]] const bool* boolean() const { return std::get_if<bool>(&data); }
    [[nodiscard]] const std::int64_t* integer() const { return std::get_if<std::int64_t>(&data); }
    [[nodiscard]] const double* number() const { return std::get_if<double>(&data); }
    [[nodiscard]] const std::string* string() const { return std::get_if<std::string>(&data); }
    [[nodiscard]] const List* list() const { return std::get_if<List>(&data); }
    [[nodiscard]] List* list() { return std::get_if<List>(&data); }
    [[nodiscard]] const Map* map() const { return std::get_if<Map>(&data); }
    [[nodiscard]] Map* map() { return std::get_if<Map>(&data); }

    /// The value of a map's key; nullptr where this is no map or the key is absent.
    [[nodiscard]] const Value* find(std::string_view key) const;
    [[nodiscard]] Value* find(std::string_view key);
    /// Sets a map's key, in place or at the end; turns a null into a map.
    Value& set(std::string_view key, Value value);
    void erase(std::string_view key);

    std::variant<std::monostate, bool, std::int64_t, double, std::string, List, Map> data;
    Origin origin;
};

struct Value::Entry {
    std::string key;
    Value value;
};

// Behind Entry: a compiler may want to know, in a constructor, how a list of entries is destroyed.
inline Value::Value(std::nullptr_t, Origin where) : origin(where) {}
inline Value::Value(bool v, Origin where) : data(v), origin(where) {}
inline Value::Value(std::int64_t v, Origin where) : data(v), origin(where) {}
inline Value::Value(double v, Origin where) : data(v), origin(where) {}
inline Value::Value(std::string v, Origin where) : data(std::move(v)), origin(where) {}
inline Value::Value(List v, Origin where) : data(std::move(v)), origin(where) {}
inline Value::Value(Map v, Origin where) : data(std::move(v)), origin(where) {}

} // namespace hullwright::compose
