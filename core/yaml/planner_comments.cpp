// The operation that writes comments: they are no part of the tree, so nothing of what the text means may change.

#include "core/yaml/comments.h"
#include "core/yaml/planner.h"

#include <algorithm>
#include <fmt/format.h>

namespace hullwright::yaml {

namespace {

bool isComment(std::string_view text)
{
    return text.starts_with('#') && std::none_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7F; });
}

} // namespace

/// Where the entry's comments may stand: from the comments above it to the end of its last line.
text::Span Planner::commentsOf(const Node& node) const
{
    if (!node || !node.parent())
        return {0, m_layout.text().size()};
    const Entry entry = entryOf(node);
    std::size_t begin = m_layout.lineStart(entry.begin());
    while (begin > m_layout.lineStart(0)) {
        const std::size_t previous = m_layout.lineStart(begin - 1);
        const std::size_t first = m_layout.text().find_first_not_of(" \t\r\n", previous);
        if (first < begin && m_layout.text()[first] != '#')
            break;
        begin = previous;
    }
    return {begin, m_layout.lineEnd(entry.end())};
}

Result<text::Patch> Planner::operator()(const Annotate& operation) const
{
    const auto found = locate(m_layout.tree(), operation.path, operation.document);
    if (!found)
        return tl::unexpected(found.error());
    if (m_layout.tree().isJson())
        return tl::unexpected(refusal(*found, "JSON has no comments", "Write it into an `x-` section instead."));
    if (!operation.added.empty() && !isComment(operation.added))
        return tl::unexpected(Error{ErrorCode::InvalidArgument, "A comment is one line that begins with #", "Leave out line breaks.", {}, {}, {}});
    if (operation.removed.empty()) {
        const std::size_t begin = *found && found->parent() ? entryOf(*found).begin() : found->span().begin;
        const std::size_t line = m_layout.lineStart(begin);
        const std::size_t text = std::min(m_layout.text().find_first_not_of(" \t", line), begin);
        return patch({{line, line, std::string(m_layout.text().substr(line, text - line)) + operation.added + m_layout.eolAt(line)}});
    }
    const text::Span within = commentsOf(*found);
    for (const Comment& comment : commentsWith(m_layout.tree(), operation.removed)) {
        if (comment.span.begin < within.begin || comment.span.end > within.end || comment.span.of(m_layout.text()) != operation.removed)
            continue;
        if (!operation.added.empty())
            return patch({{comment.span.begin, comment.span.end, operation.added}});
        std::size_t begin = comment.span.begin;
        if (comment.ownLine)
            return patch({{m_layout.lineStart(begin), m_layout.nextLine(begin), ""}});
        while (begin > 0 && (m_layout.text()[begin - 1] == ' ' || m_layout.text()[begin - 1] == '\t'))
            --begin;
        return patch({{begin, comment.span.end, ""}});
    }
    return tl::unexpected(Error{ErrorCode::InvalidArgument, fmt::format("There is no comment '{}' here", operation.removed), "It may have been changed meanwhile.", {}, {}, {}});
}

} // namespace hullwright::yaml
