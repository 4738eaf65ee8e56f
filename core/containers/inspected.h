// JSON of an engine, read without exceptions: what is not there, null, or of another kind counts as empty.
#pragma once

#include "core/text/error.h"
#include "core/yaml/edit.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::containers {

/// Errors: TooLarge, Syntax, Limit, Schema (no list of objects).
[[nodiscard]] Result<yaml::Value> parseInspection(std::string_view json);

/// null where there is none.
[[nodiscard]] const yaml::Value& member(const yaml::Value& object, const char* key);
[[nodiscard]] std::string textAt(const yaml::Value& object, const char* key);
[[nodiscard]] std::int64_t numberAt(const yaml::Value& object, const char* key);
[[nodiscard]] bool flagAt(const yaml::Value& object, const char* key);
[[nodiscard]] std::vector<std::string> textsAt(const yaml::Value& object, const char* key);
/// Nothing is said there: null, an empty text, list or map, 0 or false.
[[nodiscard]] bool isEmpty(const yaml::Value& value);

/// A text as Compose has to read it: a dollar is `$$`.
[[nodiscard]] std::string literal(const std::string& text);
[[nodiscard]] yaml::Value literals(const std::vector<std::string>& texts);

} // namespace hullwright::containers
