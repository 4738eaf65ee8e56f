#include "core/yaml/fragment.h"

namespace hullwright::yaml {

namespace {

std::string spaces(std::size_t count)
{
    return std::string(count, ' ');
}

std::vector<std::string> splitLines(const std::string& text)
{
    std::vector<std::string> out;
    std::size_t at = 0;
    for (;;) {
        const std::size_t end = text.find('\n', at);
        out.push_back(text.substr(at, end == std::string::npos ? std::string::npos : end - at));
        if (end == std::string::npos)
            return out;
        at = end + 1;
    }
}

/// A text of several lines reads best as a literal block, where YAML can keep it as one.
bool fitsLiteral(const std::string& text)
{
    if (text.find('\n') == std::string::npos || text.front() == ' ' || text.front() == '\n')
        return false;
    for (const std::string& line : splitLines(text)) {
        if (!line.empty() && (line.back() == ' ' || !fitsSingleQuotes(line)))
            return false;
    }
    return true;
}

std::string literal(const std::string& text, std::size_t column, const std::string& eol)
{
    const bool ends = text.back() == '\n';
    const bool keeps = ends && text.size() > 1 && text[text.size() - 2] == '\n';
    std::string out = keeps ? " |+" : ends ? " |" : " |-";
    for (const std::string& line : splitLines(ends ? text.substr(0, text.size() - 1) : text))
        (out += eol) += line.empty() ? std::string() : spaces(column).append(line);
    return out;
}

} // namespace

std::string FragmentWriter::key(const std::string& name, Where where) const
{
    return scalarText(Value(name), m_layout.scalars(), where);
}

std::string FragmentWriter::flowEntry(const std::string& name, const Value& value) const
{
    return key(name, Where::FlowKey) + ": " + flow(value);
}

std::string FragmentWriter::flow(const Value& value) const
{
    if (value.is_object()) {
        std::string out;
        for (const auto& [name, item] : value.items())
            out += (out.empty() ? "" : ", ") + flowEntry(name, item);
        return "{" + out + "}";
    }
    if (value.is_array()) {
        std::string out;
        for (const Value& item : value)
            out += (out.empty() ? "" : ", ") + flow(item);
        return "[" + out + "]";
    }
    return scalarText(value, m_layout.scalars(), Where::Flow);
}

std::string FragmentWriter::afterKey(const Value& value, std::size_t keyColumn, const std::string& eol) const
{
    if (value.is_object() && !value.empty()) {
        const std::size_t column = keyColumn + m_layout.step();
        std::string out;
        for (const auto& [name, item] : value.items())
            out += eol + spaces(column) + key(name) + ":" + afterKey(item, column, eol);
        return out;
    }
    if (value.is_array() && !value.empty()) {
        const std::size_t column = keyColumn + m_layout.dashOffset();
        std::string out;
        for (const Value& item : value)
            out += eol + spaces(column) + "-" + afterDash(item, column, eol);
        return out;
    }
    if (value.is_null())
        return {};
    if (value.is_structured())
        return " " + flow(value);
    if (value.is_string() && fitsLiteral(value.get_ref<const std::string&>()))
        return literal(value.get_ref<const std::string&>(), keyColumn + m_layout.step(), eol);
    return " " + scalarText(value, m_layout.scalars(), Where::Block);
}

std::string FragmentWriter::afterDash(const Value& value, std::size_t dashColumn, const std::string& eol) const
{
    if (value.is_object() && !value.empty()) {
        const std::size_t column = dashColumn + 2;
        std::string out;
        for (const auto& [name, item] : value.items())
            out += (out.empty() ? " " : eol + spaces(column)) + key(name) + ":" + afterKey(item, column, eol);
        return out;
    }
    if (value.is_array() && !value.empty())
        return " " + flow(value);
    return afterKey(value, dashColumn, eol);
}

} // namespace hullwright::yaml
