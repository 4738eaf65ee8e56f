// Writes new values in a file's own style: block structures with its indentation, flow structures inside flow.
#pragma once

#include "core/yaml/layout.h"

#include <string>

namespace hullwright::yaml {

class FragmentWriter {
public:
    explicit FragmentWriter(const Layout& layout) : m_layout(layout) {}

    /// What follows `key:` at a column: a blank and a scalar, or line breaks and a structure; empty for null.
    [[nodiscard]] std::string afterKey(const Value& value, std::size_t keyColumn, const std::string& eol) const;
    /// What follows `-` at a column.
    [[nodiscard]] std::string afterDash(const Value& value, std::size_t dashColumn, const std::string& eol) const;
    [[nodiscard]] std::string flow(const Value& value) const;
    [[nodiscard]] std::string key(const std::string& name, Where where = Where::BlockKey) const;
    /// `key: value` in flow.
    [[nodiscard]] std::string flowEntry(const std::string& name, const Value& value) const;

private:
    const Layout& m_layout;
};

} // namespace hullwright::yaml
