// How a tree is stored: regions of nodes that count their bytes from the region's own start, so that a region outlives edits elsewhere.
//
// The skeleton (region 0) holds each document's root and the keys of the sections that are cut further: top-level block mappings without an
// anchor (`services:`). Each entry of such a section (a service, a network) is a region of its own, and so is each other entry of the top
// level (`name: shop`, `x-base: &base {...}`): node 0 is its key, node 1 its value. So a shared value keeps its region while services change.
#pragma once

#include "core/yaml/tree.h"

#include <limits>
#include <mutex>
#include <unordered_map>

namespace hullwright::yaml {

inline constexpr std::uint32_t kNone = std::numeric_limits<std::uint32_t>::max();
inline constexpr std::uint32_t kSkeleton = 0;
inline constexpr std::uint32_t kRegionKey = 0;
inline constexpr std::uint32_t kRegionValue = 1;

/// An entry of a mapping or an item of a sequence.
struct Child {
    std::uint32_t key = kNone;       ///< node of the key; kNone in a sequence, and where the entry is a region of its own
    std::uint32_t value = kNone;     ///< node of the value; kNone where the entry is a region of its own
    std::uint32_t region = kNone;    ///< the entry's own region, where it has one
    std::uint32_t indicator = kNone; ///< where its `:` or `-` stands (in the child's region); kNone where there is none (flow items, `[a]`)
};

struct NodeData {
    Kind kind = Kind::Null;
    Style style = Style::Plain;
    std::uint32_t parent = kNone;        ///< in the same region; kNone for roots and for a region's key and value
    std::uint32_t indexInParent = 0;
    std::uint32_t begin = 0;             ///< with properties
    std::uint32_t content = 0;           ///< without them
    std::uint32_t end = 0;               ///< of the bytes that express it
    std::uint32_t rawEnd = 0;            ///< as libyaml tells it: a block scalar's trailing blank lines included
    std::string value, anchor, tag;
    std::vector<Child> children;
};

struct Region {
    std::vector<NodeData> nodes;
    std::vector<std::uint32_t> anchored, aliases; ///< nodes with an anchor, and aliases, in the order of the text
};

/// Where a region stands in one tree.
struct Slot {
    std::shared_ptr<const Region> region;
    std::size_t base = 0;               ///< bytes from the start of the text
    std::uint32_t parentNode = kNone;   ///< the mapping, in the skeleton, that it is an entry of: the root or a section
    std::uint32_t indexInParent = 0;
    std::uint32_t document = 0;
};

struct DocumentData {
    std::uint32_t root = kNone;   ///< in the skeleton; kNone for an empty document
    std::size_t begin = 0;        ///< of the content: after `---`, where it is written
    std::size_t end = 0;          ///< where the next marker or the text's end stands
    bool explicitStart = false;
};

/// A node by region and index.
struct Address {
    std::uint32_t region = kNone;
    std::uint32_t node = kNone;
    friend bool operator==(const Address&, const Address&) = default;
};

/// Who reads a text: libyaml alone, or yaml-cpp as well, which has to agree.
enum class Readers : std::uint8_t { One, Both };

/// Entries of the long mappings of a skeleton by their keys: made where one is asked for, since most trees live from one keystroke to the next.
class EntryNames {
public:
    /// Below this a walk is as quick.
    static constexpr std::size_t kMany = 32;
    /// The first entry of that key in a mapping of at least kMany entries, a node of the tree's skeleton.
    [[nodiscard]] std::optional<std::uint32_t> find(const Tree::Data& data, std::uint32_t mapping, std::string_view key);

private:
    using Names = std::unordered_map<std::string_view, std::uint32_t>;
    std::once_flag m_made;
    std::unordered_map<std::uint32_t, Names> m_names; ///< by mapping
};

struct Tree::Data {
    std::string text;
    std::size_t bom = 0; ///< bytes of the byte order mark
    Limits limits;
    Format format = Format::Detect;
    Readers readers = Readers::Both; ///< of this text, and of what updates make of it
    std::vector<Slot> slots; ///< slots[0] is the skeleton
    std::vector<DocumentData> documents;
    std::unordered_map<const Region*, std::uint32_t> slotOf;
    std::vector<Address> anchors, aliases; ///< in the order of the text
    std::unordered_map<std::string_view, std::vector<Address>> anchorsByName; ///< each in the order of the text
    std::vector<Error> duplicates;
    bool json = false;
    std::shared_ptr<EntryNames> names; ///< of these slots

    /// Fills what is derived from the slots: slotOf, anchors, aliases, anchorsByName, names.
    void index();
    [[nodiscard]] const NodeData& node(Address address) const { return slots[address.region].region->nodes[address.node]; }
    [[nodiscard]] std::size_t absolute(Address address, std::uint32_t offset) const { return slots[address.region].base + offset; }
};

/// What the editor and the tests may ask beyond the public interface.
struct TreeAccess {
    static std::shared_ptr<const Tree> make(std::shared_ptr<const Tree::Data> data);
    static const Tree::Data& data(const Tree& tree) { return *tree.m_data; }
    static Address address(const Node& node) { return {node.m_region, node.m_index}; }
    static Node node(const Tree& tree, Address address) { return {&tree, address.region, address.node}; }
    /// What is stored of a node; of no node, an empty one.
    static const NodeData& data(const Node& node);
    /// Where the `:` or `-` of a node's entry stands in the text; npos where there is none.
    static std::size_t indicator(const Node& node);
};

/// Reads a text whole, with every guard but yaml-cpp's agreement.
[[nodiscard]] Result<std::shared_ptr<Tree::Data>> readFirst(std::string text, const Limits& limits, Format format);
/// yaml-cpp's agreement with what readFirst() gave.
[[nodiscard]] Result<void> readSecond(const Tree::Data& data);
/// By those readers.
[[nodiscard]] Result<std::shared_ptr<Tree::Data>> readData(std::string text, const Limits& limits, Format format, Readers readers);

/// Aliases that stand for far more nodes than a person writes ("billion laughs"), and aliases inside of what they stand for.
[[nodiscard]] Result<void> checkExpansion(const Tree::Data& data);

/// The storage after a patch that stays inside regions, reading only those anew; nothing where the text must be read whole.
[[nodiscard]] std::shared_ptr<Tree::Data> updateRegions(const Tree::Data& before, const text::Patch& patch, std::string text);

} // namespace hullwright::yaml
