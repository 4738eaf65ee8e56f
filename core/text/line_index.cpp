#include "core/text/line_index.h"

#include <algorithm>

namespace hullwright::text {

LineIndex::LineIndex(std::string_view text) : m_text(text)
{
    m_starts.push_back(0);
    const bool returns = text.find('\r') != std::string_view::npos; // few texts have any, and one byte is found many times faster than one of two
    const auto next = [&](std::size_t from) { return returns ? text.find_first_of("\r\n", from) : text.find('\n', from); };
    for (std::size_t i = next(0); i != std::string_view::npos; i = next(i + 1)) {
        if (text[i] == '\n' || i + 1 == text.size() || text[i + 1] != '\n')
            m_starts.push_back(i + 1);
    }
}

Position LineIndex::position(std::size_t offset) const
{
    offset = std::min(offset, m_text.size());
    const auto next = std::upper_bound(m_starts.begin(), m_starts.end(), offset);
    const std::size_t start = *(next - 1);
    const auto before = m_text.substr(start, offset - start);
    // Continuation bytes of UTF-8 belong to the code point before them.
    const auto points = std::count_if(before.begin(), before.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U; });
    return {static_cast<std::size_t>(next - m_starts.begin()), static_cast<std::size_t>(points) + 1};
}

std::size_t LineIndex::offset(Position position) const
{
    if (position.line == 0)
        return 0;
    if (position.line > m_starts.size())
        return m_text.size();
    const Span span = line(position.line);
    std::size_t at = span.begin;
    for (std::size_t column = 1; column < position.column && at < span.end; ++column) {
        ++at;
        while (at < span.end && (static_cast<unsigned char>(m_text[at]) & 0xC0U) == 0x80U)
            ++at;
    }
    return at;
}

Span LineIndex::line(std::size_t number) const
{
    if (number == 0 || number > m_starts.size())
        return {m_text.size(), m_text.size()};
    const std::size_t begin = m_starts[number - 1];
    std::size_t end = number < m_starts.size() ? m_starts[number] : m_text.size();
    while (end > begin && (m_text[end - 1] == '\n' || m_text[end - 1] == '\r'))
        --end;
    return {begin, end};
}

} // namespace hullwright::text
