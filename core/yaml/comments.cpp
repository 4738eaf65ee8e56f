#include "core/yaml/comments.h"

#include "core/yaml/layout.h"

#include <algorithm>

namespace hullwright::yaml {

namespace {

constexpr std::string_view kSpace = " \t\r\n";

std::size_t lineStart(std::string_view text, std::size_t at)
{
    const std::size_t found = at == 0 ? std::string_view::npos : text.rfind('\n', at - 1);
    return found == std::string_view::npos ? 0 : found + 1;
}

std::size_t lineEnd(std::string_view text, std::size_t at)
{
    const std::size_t found = std::min(text.find('\n', at), text.size());
    return found > at && text[found - 1] == '\r' ? found - 1 : found;
}

std::size_t nextLine(std::string_view text, std::size_t at)
{
    const std::size_t found = text.find('\n', at);
    return found == std::string_view::npos ? text.size() : found + 1;
}

/// True where the `#` at an offset belongs to a scalar. A block scalar's header may have a comment behind it.
bool inScalar(const Tree& tree, std::size_t at)
{
    const auto holds = [&](const Node& node) {
        if (!node || node.kind() != Kind::Scalar || !node.contentSpan().contains(at))
            return false;
        return !isBlockScalar(node) || lineStart(tree.text(), at) > node.contentSpan().begin;
    };
    const Node node = tree.nodeAtOffset(at);
    return holds(node) || holds(node.keyNode());
}

/// Where the comment of a line begins; npos where it has none.
std::size_t commentIn(const Tree& tree, std::size_t begin, std::size_t end)
{
    const std::string_view text = tree.text();
    for (std::size_t at = text.find('#', begin); at < end; at = text.find('#', at + 1))
        if ((at == begin || text[at - 1] == ' ' || text[at - 1] == '\t') && !inScalar(tree, at))
            return at;
    return std::string::npos;
}

/// The next line that has more than a comment in it.
text::Span lineBelow(std::string_view text, std::size_t at)
{
    for (std::size_t line = nextLine(text, at); line < text.size(); line = nextLine(text, line)) {
        const std::size_t end = lineEnd(text, line);
        const std::size_t first = std::min(text.find_first_not_of(kSpace, line), text.size());
        if (first < end && text[first] != '#')
            return {line, end};
    }
    return {text.size(), text.size()};
}

} // namespace

std::vector<Comment> commentsWith(const Tree& tree, std::string_view word)
{
    const std::string_view text = tree.text();
    std::vector<Comment> out;
    for (std::size_t found = text.find(word); found < text.size();) {
        const std::size_t begin = std::max(lineStart(text, found), TreeAccess::data(tree).bom);
        const std::size_t end = lineEnd(text, found);
        // The word may stand in a scalar first, and again in the comment behind it.
        const std::size_t comment = commentIn(tree, begin, end);
        if (comment != std::string::npos && text.substr(comment, end - comment).find(word) != std::string_view::npos) {
            const bool ownLine = text.substr(begin, comment - begin).find_first_not_of(" \t") == std::string_view::npos;
            out.push_back({{comment, end}, ownLine, ownLine ? lineBelow(text, comment) : text::Span{begin, end}});
        }
        found = text.find(word, end);
    }
    return out;
}

Place placeOf(const Tree& tree, const text::Span& span)
{
    const Slot& skeleton = TreeAccess::data(tree).slots.front(); // it begins with the text: its offsets are the text's
    return {skeleton.region.get(), static_cast<std::uint32_t>(span.begin - skeleton.base), static_cast<std::uint32_t>(span.end - skeleton.base)};
}

} // namespace hullwright::yaml
