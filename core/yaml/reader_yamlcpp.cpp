#include "core/yaml/reader.h"

#include <algorithm>
#include <fmt/format.h>
#include <istream>
#include <streambuf>
#include <unordered_set>
#include <utility>
#include <yaml-cpp/eventhandler.h>
#include <yaml-cpp/exceptions.h>
#include <yaml-cpp/parser.h>

namespace hullwright::yaml {

namespace {

/// Lets yaml-cpp read a text that stays where it is.
class ViewBuffer : public std::streambuf {
public:
    explicit ViewBuffer(std::string_view text)
    {
        char* begin = const_cast<char*>(text.data()); // NOLINT: streambuf wants char*; nothing writes
        setg(begin, begin, begin + text.size());
    }
};

/// What stands for the `*` of an alias that yaml-cpp can't follow.
constexpr char kForeign = '_';

/// yaml-cpp 0.7 never finishes on a `,` where a document should begin (jbeder/yaml-cpp#1040): it reports document after document at the same place.
struct NoProgress {};
struct Differs {
    std::size_t at; ///< byte of the text
    const char* what;
};

/// The nodes of a tree as a parser tells them: each before its children, a key before its value, one document after another.
class PreOrder {
public:
    explicit PreOrder(const Tree::Data& data) : m_data(data) {}

    [[nodiscard]] Address parent() const { return m_parent; } ///< of the node that next() gave
    [[nodiscard]] std::size_t document() const { return m_document; } ///< that it stands in, from 1
    /// No address behind the last one.
    Address next()
    {
        while (!m_open.empty()) {
            Frame& frame = m_open.back();
            const auto& children = m_data.node(frame.node).children;
            if (frame.child == children.size()) {
                m_open.pop_back();
                continue;
            }
            const Child& child = children[frame.child];
            const std::uint32_t region = child.region != kNone ? child.region : frame.node.region;
            const bool key = !frame.keyDone && (child.region != kNone || child.key != kNone);
            frame.keyDone = key;
            frame.child += key ? 0 : 1;
            const std::uint32_t own = key ? kRegionKey : kRegionValue;
            return enter({region, child.region != kNone ? own : key ? child.key : child.value}, frame.node);
        }
        while (m_document < m_data.documents.size()) {
            const std::uint32_t root = m_data.documents[m_document++].root;
            if (root != kNone)
                return enter({kSkeleton, root}, {});
        }
        return {};
    }

private:
    struct Frame {
        Address node;
        std::size_t child = 0;
        bool keyDone = false;
    };

    Address enter(Address node, Address parent)
    {
        m_parent = parent;
        if (!m_data.node(node).children.empty())
            m_open.push_back({node});
        return node;
    }

    const Tree::Data& m_data;
    std::vector<Frame> m_open;
    std::size_t m_document = 0;
    Address m_parent;
};

bool isNullWord(std::string_view text)
{
    return text.empty() || text == "~" || text == "null" || text == "Null" || text == "NULL";
}

/// Walks libyaml's nodes while yaml-cpp tells its own; throws at the first difference. yaml-cpp's parser lets exceptions through.
class Comparer : public YAML::EventHandler {
public:
    explicit Comparer(const Tree::Data& data) : m_data(data), m_nodes(data) {}

    void OnDocumentStart(const YAML::Mark& mark) override
    {
        if (mark.pos <= m_lastDocument)
            throw NoProgress{};
        m_lastDocument = mark.pos;
        m_anchors.clear();
    }
    void OnDocumentEnd() override {}
    void OnNull(const YAML::Mark&, YAML::anchor_t anchor) override
    {
        const NodeData& node = next(anchor);
        const bool null = node.kind == Kind::Null || (node.kind == Kind::Scalar && node.style == Style::Plain && isNullWord(node.value));
        require(null && node.tag.empty(), "one reads a value where the other reads none");
    }
    void OnAlias(const YAML::Mark&, YAML::anchor_t anchor) override
    {
        const NodeData& node = next(YAML::NullAnchor);
        const bool known = anchor >= 1 && anchor <= m_anchors.size();
        require(node.kind == Kind::Alias && known && m_anchors[anchor - 1] == node.value, "they resolve an alias differently");
    }
    void OnScalar(const YAML::Mark&, const std::string& tag, YAML::anchor_t anchor, const std::string& value) override
    {
        const NodeData& node = next(anchor);
        if (node.kind == Kind::Alias && isForeign(node.value) && value == kForeign + node.value)
            return;
        require(node.kind == Kind::Scalar || node.kind == Kind::Null, "one reads a scalar where the other reads a structure");
        require(node.value == value, "they read different text");
        requireTag(node, tag, node.kind == Kind::Null || node.style == Style::Plain ? "?" : "!");
    }
    void OnSequenceStart(const YAML::Mark&, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override { open(Kind::Sequence, tag, anchor); }
    void OnMapStart(const YAML::Mark&, const std::string& tag, YAML::anchor_t anchor, YAML::EmitterStyle::value) override { open(Kind::Mapping, tag, anchor); }
    void OnSequenceEnd() override { close(); }
    void OnMapEnd() override { close(); }
    void OnAnchor(const YAML::Mark&, const std::string& name) override { m_anchors.push_back(name); }

    void finish() { require(m_nodes.next().node == kNone, "one sees more than the other"); }

private:
    /// An anchor of an earlier document: go-yaml and libyaml know it, yaml-cpp is given a word in its place (see adapted()).
    [[nodiscard]] bool isForeign(const std::string& anchor) const { return std::find(m_anchors.begin(), m_anchors.end(), anchor) == m_anchors.end(); }
    void require(bool holds, const char* what) const
    {
        if (!holds)
            throw Differs{m_last.node == kNone ? m_data.bom : m_data.absolute(m_last, m_data.node(m_last).begin), what};
    }
    const NodeData& next(YAML::anchor_t anchor)
    {
        const Address address = m_nodes.next();
        if (address.node == kNone)
            throw Differs{m_data.text.size(), "one sees more than the other"};
        m_last = address;
        const NodeData& node = m_data.node(address);
        require(m_nodes.parent() == (m_open.empty() ? Address{} : m_open.back()), "they nest differently");
        const std::string_view name = anchor == YAML::NullAnchor ? std::string_view() : std::string_view(m_anchors.back());
        require(node.anchor == name, "they see different anchors");
        return node;
    }
    void requireTag(const NodeData& node, const std::string& tag, std::string_view untagged) const
    {
        constexpr std::string_view kCore = "tag:yaml.org,2002:";
        if (node.tag.empty())
            require(tag == untagged || tag == "?" || tag == "!" || tag.empty(), "they see different tags");
        else if (node.tag.rfind("!!", 0) == 0)
            require(tag == std::string(kCore) + node.tag.substr(2), "they see different tags");
        else
            require(tag == node.tag, "they see different tags");
    }
    void open(Kind kind, const std::string& tag, YAML::anchor_t anchor)
    {
        const NodeData& node = next(anchor);
        require(node.kind == kind, "one reads a list where the other reads a mapping");
        requireTag(node, tag, "?");
        m_open.push_back(m_last);
    }
    void close()
    {
        require(!m_open.empty(), "they nest differently");
        m_open.pop_back();
    }

    const Tree::Data& m_data;
    PreOrder m_nodes;
    Address m_last;
    std::vector<Address> m_open;
    std::vector<std::string> m_anchors; ///< by id, from 1
    int m_lastDocument = -1;
};

/// The text as yaml-cpp can read it, byte for byte as long: it takes a lone CR for no line break, and knows no anchor of an earlier document.
std::string adapted(std::string_view text, const Tree::Data& data)
{
    std::string out(text);
    for (std::size_t i = 0; i < out.size(); ++i) {
        if (out[i] == '\r' && (i + 1 == out.size() || out[i + 1] != '\n'))
            out[i] = '\n';
    }
    std::unordered_set<std::string_view> known;
    std::size_t document = 0;
    PreOrder nodes(data);
    for (Address address = nodes.next(); address.node != kNone; address = nodes.next()) {
        if (std::exchange(document, nodes.document()) != nodes.document())
            known.clear();
        const NodeData& node = data.node(address);
        if (!node.anchor.empty())
            known.insert(node.anchor);
        const std::size_t at = data.absolute(address, node.begin) - data.bom;
        if (node.kind == Kind::Alias && !known.contains(node.value) && at < out.size() && out[at] == '*')
            out[at] = kForeign;
    }
    return out;
}

bool needsAdapting(std::string_view text, const Tree::Data& data)
{
    for (std::size_t at = text.find('\r'); at != std::string_view::npos; at = text.find('\r', at + 1)) {
        if (at + 1 == text.size() || text[at + 1] != '\n')
            return true;
    }
    return data.documents.size() > 1 && text.find('*') != std::string_view::npos;
}

Error disagreement(std::size_t at, std::string why)
{
    return Error{ErrorCode::Disagreement, fmt::format("The two YAML parsers read this text differently: {}", why),
                 "It can be looked at, not edited: an edit could change what Docker reads. Write the place in a plainer way to edit it.", {}, {at, at}, {}};
}

} // namespace

Result<void> compareWithYamlCpp(const Tree::Data& data)
{
    const std::size_t offset = data.bom;
    const std::string_view text = std::string_view(data.text).substr(offset);
    const std::string copy = needsAdapting(text, data) ? adapted(text, data) : std::string();
    ViewBuffer buffer(copy.empty() ? text : std::string_view(copy));
    std::istream stream(&buffer);
    Comparer comparer(data);
    try {
        YAML::Parser parser(stream);
        while (parser.HandleNextDocument(comparer)) {
        }
        comparer.finish();
    } catch (const NoProgress&) {
        return tl::unexpected(disagreement(offset, "one of them finds no end of it"));
    } catch (const Differs& difference) {
        return tl::unexpected(disagreement(difference.at, difference.what));
    } catch (const YAML::Exception& error) {
        const std::size_t at = error.mark.pos < 0 ? 0 : static_cast<std::size_t>(error.mark.pos);
        return tl::unexpected(disagreement(std::min(at, text.size()) + offset, fmt::format("one of them stops here ({})", error.msg)));
    } catch (const std::exception& error) {
        return tl::unexpected(disagreement(offset, fmt::format("one of them fails ({})", error.what())));
    }
    return {};
}

} // namespace hullwright::yaml
