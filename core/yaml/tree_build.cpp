// Builds a tree from a text whole; tree_update.cpp builds one from a tree and a patch.

#include "core/text/line_index.h"
#include "core/yaml/reader.h"
#include "core/yaml/tree_storage.h"

#include <algorithm>
#include <fmt/format.h>
#include <nlohmann/json.hpp>
#include <unordered_set>

namespace hullwright::yaml {

namespace {

/// Cuts flat nodes into the skeleton and regions.
class Partition {
public:
    Partition(Tree::Data& data, FlatTree flat) : m_data(data), m_flat(std::move(flat)) {}
    void run();

private:
    std::uint32_t moveNode(std::uint32_t index, Region& region, std::uint32_t parent, std::size_t base);
    void moveChildren(std::uint32_t from, std::uint32_t to, Region& region, std::size_t base, int level);
    [[nodiscard]] bool ownRegion(const NodeData& mapping, const Child& child, int level) const;
    [[nodiscard]] bool isCutFurther(const NodeData& section) const;
    std::uint32_t makeRegion(const Child& child, std::uint32_t parentNode, std::uint32_t entry);
    [[nodiscard]] std::size_t nodesOf(const Child& child) const;

    Tree::Data& m_data;
    FlatTree m_flat;
    std::shared_ptr<Region> m_skeleton = std::make_shared<Region>();
    std::uint32_t m_document = 0;
};

void Partition::run()
{
    m_data.slots.push_back({m_skeleton, 0, kNone, 0, 0});
    m_data.documents = std::move(m_flat.documents);
    for (DocumentData& document : m_data.documents) {
        if (document.root != kNone) {
            const std::uint32_t old = document.root;
            document.root = moveNode(old, *m_skeleton, kNone, 0);
            // Only below a mapping: an update puts a key above what it reads again.
            const bool cut = m_skeleton->nodes[document.root].kind == Kind::Mapping;
            moveChildren(old, document.root, *m_skeleton, 0, cut ? 0 : -1);
        }
        ++m_document;
    }
}

std::uint32_t Partition::moveNode(std::uint32_t index, Region& region, std::uint32_t parent, std::size_t base)
{
    NodeData node = std::move(m_flat.nodes[index]);
    m_flat.nodes[index].children = node.children; // still needed to find the children
    const auto shift = static_cast<std::uint32_t>(base);
    node.parent = parent;
    node.begin -= shift;
    node.content -= shift;
    node.end -= shift;
    node.rawEnd -= shift;
    for (Child& child : node.children)
        if (child.indicator != kNone)
            child.indicator -= shift;
    const auto moved = static_cast<std::uint32_t>(region.nodes.size());
    if (!node.anchor.empty())
        region.anchored.push_back(moved);
    if (node.kind == Kind::Alias)
        region.aliases.push_back(moved);
    region.nodes.push_back(std::move(node));
    return moved;
}

/// `level` counts from the document's root; -1 inside a region, where nothing is cut any more.
void Partition::moveChildren(std::uint32_t from, std::uint32_t to, Region& region, std::size_t base, int level)
{
    const std::vector<Child> children = std::move(m_flat.nodes[from].children);
    for (std::uint32_t i = 0; i < children.size(); ++i) {
        const Child& child = children[i];
        if (level >= 0 && ownRegion(region.nodes[to], child, level)) {
            const std::uint32_t cut = makeRegion(child, to, i);
            region.nodes[to].children[i] = {kNone, kNone, cut, child.indicator - static_cast<std::uint32_t>(m_data.slots[cut].base)};
            continue;
        }
        const bool section = level == 0 && isCutFurther(m_flat.nodes[child.value]);
        if (child.key != kNone) {
            const std::uint32_t key = moveNode(child.key, region, to, base);
            moveChildren(child.key, key, region, base, -1);
            region.nodes[to].children[i].key = key;
        }
        const std::uint32_t value = moveNode(child.value, region, to, base);
        region.nodes[to].children[i].value = value;
        moveChildren(child.value, value, region, base, section ? 1 : -1);
    }
}

/// A section whose entries are regions. One with an anchor is a region whole: whoever uses it depends on all of it.
bool Partition::isCutFurther(const NodeData& section) const
{
    return section.kind == Kind::Mapping && section.style == Style::Block && section.anchor.empty() && section.tag.empty();
}

/// An entry is cut out where it can be read again on its own: a plain `key:` at the start of its line in a block mapping.
bool Partition::ownRegion(const NodeData& mapping, const Child& child, int level) const
{
    if (mapping.kind != Kind::Mapping || mapping.style == Style::Flow || child.indicator == kNone)
        return false;
    const NodeData& key = m_flat.nodes[child.key];
    if (key.kind != Kind::Scalar || !key.anchor.empty() || !key.tag.empty() || key.style == Style::Literal || key.style == Style::Folded)
        return false;
    if (level == 0 && isCutFurther(m_flat.nodes[child.value]))
        return false;
    const std::string_view text = m_data.text;
    const std::size_t lineBreak = text.rfind('\n', key.begin);
    const std::size_t lineStart = lineBreak == std::string_view::npos ? m_data.bom : lineBreak + 1;
    const bool ownLine = text.find_first_not_of(' ', lineStart) == key.begin && (level == 0 || key.begin > lineStart);
    return ownLine && text.substr(key.begin, child.indicator - key.begin).find('\n') == std::string_view::npos;
}

/// Key, value and all below them: they follow one another.
std::size_t Partition::nodesOf(const Child& child) const
{
    std::uint32_t last = child.value;
    while (!m_flat.nodes[last].children.empty())
        last = m_flat.nodes[last].children.back().value;
    return last - child.key + 1;
}

std::uint32_t Partition::makeRegion(const Child& child, std::uint32_t parentNode, std::uint32_t entry)
{
    const std::size_t base = m_flat.nodes[child.key].begin;
    auto region = std::make_shared<Region>();
    region->nodes.reserve(nodesOf(child));
    moveNode(child.key, *region, kNone, base);
    moveNode(child.value, *region, kNone, base);
    moveChildren(child.value, kRegionValue, *region, base, -1);
    m_data.slots.push_back({std::move(region), base, parentNode, entry, m_document});
    return static_cast<std::uint32_t>(m_data.slots.size() - 1);
}

/// Aliases without an anchor before them, in this document or an earlier one: go-yaml refuses those, libyaml's event reader does not.
Result<void> checkAliases(const FlatTree& flat)
{
    std::unordered_set<std::string> known;
    for (const NodeData& node : flat.nodes) {
        if (!node.anchor.empty())
            known.insert(node.anchor);
        if (node.kind == Kind::Alias && !known.count(node.value))
            return tl::unexpected(Error{ErrorCode::Syntax, fmt::format("The alias *{} stands for nothing: no anchor &{} comes before it", node.value, node.value),
                                        "Define the anchor further up, or correct the name.", {}, {node.begin, node.end}, {}});
    }
    return {};
}

/// More are not told: a file with so many is no accident.
constexpr std::size_t kMostDuplicates = 1000;
constexpr std::size_t kShortMapping = 16;

std::vector<Error> findDuplicates(const FlatTree& flat)
{
    std::vector<Error> out;
    for (const NodeData& node : flat.nodes) {
        if (node.kind != Kind::Mapping)
            continue;
        std::unordered_set<std::string_view> seen; // of a long mapping; in a short one a walk is quicker
        const bool isLong = node.children.size() > kShortMapping;
        for (auto child = node.children.begin(); child != node.children.end(); ++child) {
            const NodeData& key = flat.nodes[child->key];
            if (key.kind != Kind::Scalar || out.size() >= kMostDuplicates)
                continue;
            const auto same = [&](const Child& other) { return flat.nodes[other.key].kind == Kind::Scalar && flat.nodes[other.key].value == key.value; };
            if (isLong ? !seen.insert(key.value).second : std::any_of(node.children.begin(), child, same))
                out.push_back({ErrorCode::Syntax, fmt::format("The key '{}' stands twice in one mapping", key.value), "Docker Compose refuses this: remove one of them.", {},
                               {key.begin, key.end}, {}});
        }
    }
    return out;
}

Error located(Error error, std::string_view text)
{
    if (error.position.line == 0 && error.code != ErrorCode::TooLarge)
        error.position = text::LineIndex(text).position(error.span.begin);
    return error;
}

Result<FlatTree> readWhole(std::string_view text, std::size_t bom, const Limits& limits)
{
    if (text.size() > limits.bytes)
        return tl::unexpected(Error{ErrorCode::TooLarge, fmt::format("The text is larger than {} MB", limits.bytes / (1024 * 1024)), "No Compose file is that large.", {}, {}, {}});
    if (auto encoding = checkEncoding(text); !encoding)
        return tl::unexpected(encoding.error());
    const std::string_view body = text.substr(bom);
    auto flat = readNodes(body, limits, bom);
    if (!flat)
        return flat;
    if (auto aliases = checkAliases(*flat); !aliases)
        return tl::unexpected(aliases.error());
    return flat;
}

bool looksLikeJson(std::string_view body)
{
    const std::size_t first = body.find_first_not_of(" \t\r\n");
    return first != std::string_view::npos && (body[first] == '{' || body[first] == '[') && nlohmann::json::accept(body);
}

} // namespace

Result<std::shared_ptr<Tree::Data>> readFirst(std::string text, const Limits& limits, Format format)
{
    const std::size_t bom = text.compare(0, 3, "\xEF\xBB\xBF") == 0 ? 3 : 0;
    auto flat = readWhole(text, bom, limits);
    if (!flat)
        return tl::unexpected(located(std::move(flat.error()), text));
    auto data = std::make_shared<Tree::Data>();
    data->text = std::move(text);
    data->bom = bom;
    data->limits = limits;
    data->duplicates = findDuplicates(*flat);
    if (!data->duplicates.empty()) {
        const text::LineIndex lines(data->text);
        for (Error& error : data->duplicates)
            error.position = lines.position(error.span.begin);
    }
    data->format = format;
    data->json = format == Format::Detect && looksLikeJson(std::string_view(data->text).substr(bom));
    Partition(*data, std::move(*flat)).run();
    data->index();
    if (auto expansion = checkExpansion(*data); !expansion)
        return tl::unexpected(located(std::move(expansion.error()), data->text));
    return data;
}

Result<void> readSecond(const Tree::Data& data)
{
    auto agreed = compareWithYamlCpp(data);
    if (!agreed)
        agreed.error() = located(std::move(agreed.error()), data.text);
    return agreed;
}

Result<std::shared_ptr<Tree::Data>> readData(std::string text, const Limits& limits, Format format, Readers readers)
{
    auto data = readFirst(std::move(text), limits, format);
    if (!data)
        return data;
    (*data)->readers = readers;
    if (readers == Readers::One)
        return data;
    if (auto agreed = readSecond(**data); !agreed)
        return tl::unexpected(std::move(agreed.error()));
    return data;
}

void Tree::Data::index()
{
    names = std::make_shared<EntryNames>();
    slotOf.reserve(slots.size());
    for (std::uint32_t i = 0; i < slots.size(); ++i) {
        const Region& region = *slots[i].region;
        slotOf.emplace(&region, i);
        for (const std::uint32_t node : region.anchored)
            anchors.push_back({i, node});
        for (const std::uint32_t node : region.aliases)
            aliases.push_back({i, node});
    }
    // Slots stand in the order of the text but for the skeleton, which runs through all of it.
    const auto earlier = [this](const Address& a, const Address& b) { return absolute(a, node(a).begin) < absolute(b, node(b).begin); };
    std::sort(anchors.begin(), anchors.end(), earlier);
    std::sort(aliases.begin(), aliases.end(), earlier);
    for (const Address& address : anchors)
        anchorsByName[node(address).anchor].push_back(address);
}

std::shared_ptr<const Tree> TreeAccess::make(std::shared_ptr<const Tree::Data> data)
{
    auto tree = std::make_shared<Tree>();
    tree->m_data = std::move(data);
    return tree;
}

Result<Reading> Tree::parseAhead(std::string text, const Limits& limits, Format format)
{
    // Below this a second thread costs more than it saves.
    constexpr std::size_t kWorthAThread = 32U * 1024U;
    auto data = readFirst(std::move(text), limits, format);
    if (!data)
        return tl::unexpected(std::move(data.error()));
    Reading reading;
    reading.tree = TreeAccess::make(*data);
    const bool small = (*data)->text.size() < kWorthAThread;
    reading.agreed = std::async(small ? std::launch::deferred : std::launch::async, [read = std::shared_ptr<const Data>(*data)] { return readSecond(*read); });
    return reading;
}

Result<std::shared_ptr<const Tree>> Reading::finish()
{
    if (auto second = agreed.get(); !second)
        return tl::unexpected(std::move(second.error()));
    return tree;
}

Result<std::shared_ptr<const Tree>> Tree::parseOnce(std::string text, const Limits& limits)
{
    auto data = readData(std::move(text), limits, Format::Yaml, Readers::One);
    if (!data)
        return tl::unexpected(std::move(data.error()));
    return TreeAccess::make(std::move(*data));
}

std::shared_ptr<const Tree> Tree::once() const
{
    auto data = std::make_shared<Data>(*m_data);
    data->readers = Readers::One;
    return TreeAccess::make(std::move(data));
}

Result<std::shared_ptr<const Tree>> Tree::confirmed() const
{
    if (m_data->readers == Readers::Both)
        return TreeAccess::make(m_data);
    if (auto agreed = readSecond(*m_data); !agreed)
        return tl::unexpected(std::move(agreed.error()));
    auto data = std::make_shared<Data>(*m_data);
    data->readers = Readers::Both;
    return TreeAccess::make(std::move(data));
}

Result<std::shared_ptr<const Tree>> Tree::parse(std::string text, const Limits& limits, Format format)
{
    auto data = readData(std::move(text), limits, format, Readers::Both);
    if (!data)
        return tl::unexpected(std::move(data.error()));
    return TreeAccess::make(std::move(*data));
}

} // namespace hullwright::yaml
