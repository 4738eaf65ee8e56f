#include "core/yaml/reader.h"

#include <fmt/format.h>
#include <yaml.h>

namespace hullwright::yaml {

namespace {

/// libyaml counts code points; this turns them into bytes.
class ByteOffsets {
public:
    explicit ByteOffsets(std::string_view text)
    {
        bool ascii = true;
        for (const char c : text)
            ascii = ascii && static_cast<unsigned char>(c) < 0x80;
        if (ascii)
            return;
        for (std::size_t i = 0; i < text.size(); ++i)
            if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U)
                m_offsets.push_back(static_cast<std::uint32_t>(i));
        m_offsets.push_back(static_cast<std::uint32_t>(text.size()));
    }
    [[nodiscard]] std::size_t operator()(std::size_t point) const
    {
        if (m_offsets.empty())
            return point;
        return m_offsets[std::min(point, m_offsets.size() - 1)];
    }

private:
    std::vector<std::uint32_t> m_offsets;
};

struct Event {
    yaml_event_t raw{};
    ~Event() { yaml_event_delete(&raw); }
};

std::string_view view(const yaml_char_t* text)
{
    return text ? std::string_view(reinterpret_cast<const char*>(text)) : std::string_view();
}

bool blank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// Skips white space, line breaks and comments.
std::size_t skipGap(std::string_view text, std::size_t at)
{
    while (at < text.size()) {
        if (blank(text[at]))
            ++at;
        else if (text[at] == '#')
            while (at < text.size() && text[at] != '\n' && text[at] != '\r')
                ++at;
        else
            break;
    }
    return at;
}

class Reader {
public:
    Reader(std::string_view text, const Limits& limits, std::size_t offset) : m_text(text), m_limits(limits), m_offset(offset), m_bytes(text)
    {
        yaml_parser_initialize(&m_parser);
        yaml_parser_set_encoding(&m_parser, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&m_parser, reinterpret_cast<const unsigned char*>(text.data()), text.size());
        constexpr std::size_t kBytesANode = 16; // of a Compose file, or somewhat less
        m_out.nodes.reserve(text.size() / kBytesANode + 8);
    }
    Reader(const Reader&) = delete;
    Reader& operator=(const Reader&) = delete;
    ~Reader() { yaml_parser_delete(&m_parser); }

    Result<FlatTree> read();

private:
    [[nodiscard]] Error syntaxError() const;
    [[nodiscard]] Error limitError(std::size_t at, std::string message) const;
    Result<bool> handle(const yaml_event_t& event);
    NodeData& add(Kind kind, const yaml_event_t& event, std::string_view anchor, std::string_view tag);
    void addScalar(const yaml_event_t& event);
    void close(std::size_t end);
    void attach(std::uint32_t index);
    [[nodiscard]] std::size_t skipProperties(std::size_t at, std::size_t end) const;
    [[nodiscard]] std::size_t scalarEnd(const NodeData& node) const;
    void finish();
    void finishCollection(NodeData& node);
    [[nodiscard]] std::uint32_t colonAfter(const NodeData& key) const;
    [[nodiscard]] std::size_t local(std::uint32_t absolute) const { return absolute - m_offset; }
    [[nodiscard]] std::uint32_t global(std::size_t local) const { return static_cast<std::uint32_t>(local + m_offset); }

    std::string_view m_text;
    Limits m_limits;
    std::size_t m_offset;
    ByteOffsets m_bytes;
    yaml_parser_t m_parser{};
    FlatTree m_out;
    std::vector<std::uint32_t> m_open; ///< collections that are not closed yet
};

Error Reader::syntaxError() const
{
    std::string message = m_parser.problem ? m_parser.problem : "this is not YAML";
    if (m_parser.context)
        message += fmt::format(" ({})", m_parser.context);
    message[0] = static_cast<char>(std::toupper(static_cast<unsigned char>(message[0])));
    const std::size_t at = std::min(m_bytes(m_parser.problem_mark.index), m_text.size());
    std::string hint = "Docker Compose refuses it here as well.";
    if (message.find("cannot start any token") != std::string::npos && at < m_text.size() && m_text[at] == '\t')
        hint = "YAML does not indent with tabs: use spaces.";
    return Error{ErrorCode::Syntax, message, hint, {}, {at + m_offset, at + m_offset}, {}};
}

Error Reader::limitError(std::size_t at, std::string message) const
{
    return Error{ErrorCode::Limit, std::move(message), "No real Compose file comes near this: it may be made to do harm.", {}, {at + m_offset, at + m_offset}, {}};
}

Result<FlatTree> Reader::read()
{
    for (;;) {
        Event event;
        if (!yaml_parser_parse(&m_parser, &event.raw))
            return tl::unexpected(syntaxError());
        auto more = handle(event.raw);
        if (!more)
            return tl::unexpected(std::move(more.error()));
        if (!*more)
            break;
    }
    finish();
    return std::move(m_out);
}

Result<bool> Reader::handle(const yaml_event_t& event)
{
    const std::size_t start = m_bytes(event.start_mark.index);
    const std::size_t end = m_bytes(event.end_mark.index);
    if (m_open.size() > m_limits.depth)
        return tl::unexpected(limitError(start, fmt::format("Nested deeper than {} levels", m_limits.depth)));
    if (m_out.nodes.size() > m_limits.nodes)
        return tl::unexpected(limitError(start, fmt::format("More than {} values", m_limits.nodes)));
    switch (event.type) {
    case YAML_DOCUMENT_START_EVENT:
        m_out.documents.push_back({kNone, (event.data.document_start.implicit ? start : end) + m_offset, m_text.size() + m_offset, !event.data.document_start.implicit});
        break;
    case YAML_DOCUMENT_END_EVENT:
        m_out.documents.back().end = start + m_offset;
        break;
    case YAML_ALIAS_EVENT:
        add(Kind::Alias, event, {}, {}).value = view(event.data.alias.anchor);
        break;
    case YAML_SCALAR_EVENT:
        addScalar(event);
        break;
    case YAML_SEQUENCE_START_EVENT: {
        const auto& data = event.data.sequence_start;
        add(Kind::Sequence, event, view(data.anchor), view(data.tag)).style = data.style == YAML_FLOW_SEQUENCE_STYLE ? Style::Flow : Style::Block;
        m_open.push_back(static_cast<std::uint32_t>(m_out.nodes.size() - 1));
        break;
    }
    case YAML_MAPPING_START_EVENT: {
        const auto& data = event.data.mapping_start;
        add(Kind::Mapping, event, view(data.anchor), view(data.tag)).style = data.style == YAML_FLOW_MAPPING_STYLE ? Style::Flow : Style::Block;
        m_open.push_back(static_cast<std::uint32_t>(m_out.nodes.size() - 1));
        break;
    }
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT:
        close(end);
        break;
    case YAML_STREAM_END_EVENT:
        return false;
    default:
        break;
    }
    return true;
}

NodeData& Reader::add(Kind kind, const yaml_event_t& event, std::string_view anchor, std::string_view tag)
{
    const std::size_t start = m_bytes(event.start_mark.index);
    const std::size_t end = m_bytes(event.end_mark.index);
    NodeData node;
    node.kind = kind;
    node.anchor = anchor;
    constexpr std::string_view kCore = "tag:yaml.org,2002:";
    node.tag = tag.substr(0, kCore.size()) == kCore ? "!!" + std::string(tag.substr(kCore.size())) : std::string(tag);
    const bool collection = kind == Kind::Sequence || kind == Kind::Mapping;
    const bool properties = !anchor.empty() || !tag.empty();
    node.begin = global(start);
    node.content = global(properties ? skipProperties(start, collection ? m_text.size() : end) : start);
    node.end = node.rawEnd = global(end);
    m_out.nodes.push_back(std::move(node));
    attach(static_cast<std::uint32_t>(m_out.nodes.size() - 1));
    return m_out.nodes.back();
}

void Reader::addScalar(const yaml_event_t& event)
{
    const auto& data = event.data.scalar;
    NodeData& node = add(Kind::Scalar, event, view(data.anchor), view(data.tag));
    node.value.assign(reinterpret_cast<const char*>(data.value), data.length);
    switch (data.style) {
    case YAML_SINGLE_QUOTED_SCALAR_STYLE: node.style = Style::SingleQuoted; break;
    case YAML_DOUBLE_QUOTED_SCALAR_STYLE: node.style = Style::DoubleQuoted; break;
    case YAML_LITERAL_SCALAR_STYLE: node.style = Style::Literal; break;
    case YAML_FOLDED_SCALAR_STYLE: node.style = Style::Folded; break;
    default: node.style = Style::Plain; break;
    }
    if (node.style == Style::Plain && node.value.empty()) {
        node.kind = Kind::Null;
        node.content = node.end;
    }
    node.end = global(scalarEnd(node));
}

void Reader::close(std::size_t end)
{
    NodeData& node = m_out.nodes[m_open.back()];
    m_open.pop_back();
    node.rawEnd = global(end);
    if (node.style == Style::Flow)
        node.end = global(end);
}

void Reader::attach(std::uint32_t index)
{
    if (m_open.empty()) {
        m_out.documents.back().root = index;
        return;
    }
    NodeData& parent = m_out.nodes[m_open.back()];
    NodeData& node = m_out.nodes[index];
    node.parent = m_open.back();
    if (parent.kind == Kind::Mapping) {
        if (parent.children.empty() || parent.children.back().value != kNone)
            parent.children.push_back({index, kNone, kNone, kNone});
        else
            parent.children.back().value = index;
    } else {
        parent.children.push_back({kNone, index, kNone, kNone});
    }
    node.indexInParent = static_cast<std::uint32_t>(parent.children.size() - 1);
}

std::size_t Reader::skipProperties(std::size_t at, std::size_t end) const
{
    while (at < end) {
        at = skipGap(m_text, at);
        if (at >= m_text.size() || (m_text[at] != '&' && m_text[at] != '!'))
            break;
        while (at < m_text.size() && !blank(m_text[at]) && std::string_view(",[]{}").find(m_text[at]) == std::string_view::npos)
            ++at;
    }
    return std::min(at, end);
}

std::size_t Reader::scalarEnd(const NodeData& node) const
{
    std::size_t end = local(node.rawEnd);
    if (node.style != Style::Literal && node.style != Style::Folded)
        return end;
    const std::size_t begin = local(node.content);
    const std::string_view body = m_text.substr(begin, end - begin);
    std::string_view header = body.substr(0, body.find_first_of("\r\n"));
    header = header.substr(0, header.find('#'));
    if (header.find('+') != std::string_view::npos) {
        if (end > begin && m_text[end - 1] == '\n')
            --end;
        if (end > begin && m_text[end - 1] == '\r')
            --end;
        return end;
    }
    while (end > begin && blank(m_text[end - 1]))
        --end;
    // White space at the end of the last line is content.
    while (end < local(node.rawEnd) && (m_text[end] == ' ' || m_text[end] == '\t'))
        ++end;
    return end;
}

std::uint32_t Reader::colonAfter(const NodeData& key) const
{
    const std::size_t at = skipGap(m_text, local(key.end));
    return at < m_text.size() && m_text[at] == ':' ? global(at) : kNone;
}

/// Indicators and ends: children come after their parent in pre-order, so walking backwards finds them finished.
void Reader::finish()
{
    for (std::size_t i = m_out.nodes.size(); i-- > 0;) {
        NodeData& node = m_out.nodes[i];
        if (node.kind == Kind::Mapping || node.kind == Kind::Sequence)
            finishCollection(node);
    }
}

void Reader::finishCollection(NodeData& node)
{
    std::size_t at = local(node.content);
    std::uint32_t end = node.content;
    for (Child& child : node.children) {
        const NodeData& value = m_out.nodes[child.value];
        if (node.kind == Kind::Mapping) {
            const NodeData& key = m_out.nodes[child.key];
            child.indicator = colonAfter(key);
            end = std::max(end, key.end);
        } else if (node.style == Style::Block) {
            at = skipGap(m_text, at);
            child.indicator = global(at);
        }
        if (child.indicator != kNone)
            end = std::max(end, child.indicator + 1);
        if (value.kind != Kind::Null || value.end > value.begin)
            end = std::max(end, value.end);
        at = std::max(local(value.rawEnd), local(end));
    }
    if (node.style != Style::Flow) {
        node.end = end;
        node.rawEnd = global(at);
    }
}

} // namespace

Result<FlatTree> readNodes(std::string_view text, const Limits& limits, std::size_t offset)
{
    return Reader(text, limits, offset).read();
}

} // namespace hullwright::yaml
