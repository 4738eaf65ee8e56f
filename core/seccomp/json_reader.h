// A strict JSON reader that keeps every value's place in the text and every number's digits: what seccomp profiles need, where
// 2^64-1 must stay exact and an error must point at its line.
#pragma once

#include "core/text/error.h"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::seccomp {

struct JsonValue {
    struct Member;
    enum class Type { Null, Boolean, Number, String, Array, Object };
    Type type = Type::Null;
    bool boolean = false;
    std::string text; ///< a string's characters, unescaped; a number's digits as written
    std::vector<JsonValue> items;
    std::vector<Member> members; ///< in the order of the text; no name twice
    text::Span span;

    [[nodiscard]] const JsonValue* member(std::string_view name) const;
};

struct JsonValue::Member {
    std::string name;
    JsonValue value;
};

/// Errors: Encoding (not UTF-8), Syntax, Limit (nested too deep). Refuses what engines refuse: a byte order mark, comments, trailing
/// commas; and what they read differently: a name that stands twice in one object.
[[nodiscard]] Result<JsonValue> readJson(std::string_view json);

/// An error at a place of the text, with line and column.
[[nodiscard]] Error errorAt(std::string_view json, text::Span span, ErrorCode code, std::string message, std::string hint = {});

} // namespace hullwright::seccomp
