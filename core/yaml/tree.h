// The lossless syntax tree of a YAML text: every node with its exact bytes, over the untouched text.
//
// libyaml gives the spans and is the gate (it is the grammar that Docker's parser uses); yaml-cpp gives structure and values;
// the two event streams are compared in lock-step. A text on which they disagree has no tree: it opens read-only.
//
// A tree is immutable and cheap to copy. It is cut into regions: the entries of the second level (a service, a network) are
// parsed on their own after an edit, and the regions that an edit does not touch are shared, by pointer, between the tree
// before and the tree after. Whoever derives something from one region may keep it as long as the region is the same.
#pragma once

#include "core/text/error.h"
#include "core/text/patch.h"
#include "core/text/span.h"

#include <cstdint>
#include <future>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace hullwright::yaml {

enum class Kind : std::uint8_t { Null, Scalar, Sequence, Mapping, Alias };
/// `Null` is a value without any bytes (`key:`); a written `null` or `~` is a plain Scalar.
enum class Style : std::uint8_t { Plain, SingleQuoted, DoubleQuoted, Literal, Folded, Block, Flow };

/// A step of a path: a mapping key or a sequence index (from 0).
using Step = std::variant<std::string, std::size_t>;
using Path = std::vector<Step>;

/// `services.web.ports[0]`; a key with a dot, a bracket, a quote, a space or nothing in it stands in double quotes (JSON escapes inside).
[[nodiscard]] std::string toString(const Path& path);
/// The reverse. InvalidArgument, with the span inside `text`, for what is not a path.
[[nodiscard]] Result<Path> parsePath(std::string_view text);

class Tree;
struct Region; // tree_storage.h

/// Where a node stands, told relative to its region: it stays true while text outside the region changes.
/// Tree::span() turns it into bytes of the text. A default-constructed place is nowhere.
struct Place {
    const Region* region = nullptr;
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    [[nodiscard]] bool valid() const { return region != nullptr; }
    friend bool operator==(const Place&, const Place&) = default;
};

/// A node of a tree; a small value that is only valid while its tree lives. A default-constructed one is no node (`!node`).
class Node {
public:
    Node() = default;
    [[nodiscard]] explicit operator bool() const { return m_tree != nullptr; }

    [[nodiscard]] Kind kind() const;
    [[nodiscard]] Style style() const;
    /// Decoded text of a scalar (escapes, folding and chomping done), the anchor's name of an alias; empty for collections.
    [[nodiscard]] std::string_view value() const;
    [[nodiscard]] std::string_view anchor() const; ///< without `&`; empty where there is none
    [[nodiscard]] std::string_view tag() const;    ///< as written (`!reset`, `!!str`); empty where there is none

    /// Bytes of the node, properties (anchor, tag) included; for a null value the point where a value would be written.
    [[nodiscard]] text::Span span() const;
    /// Bytes of the node without its properties. A block scalar ends with its last content line.
    [[nodiscard]] text::Span contentSpan() const;
    [[nodiscard]] Place place() const;

    /// Number of entries of a mapping or items of a sequence, else 0.
    [[nodiscard]] std::size_t size() const;
    [[nodiscard]] Node key(std::size_t entry) const;    ///< of a mapping
    [[nodiscard]] Node item(std::size_t entry) const;   ///< value of a mapping's entry, or item of a sequence
    [[nodiscard]] Node find(std::string_view key) const; ///< value of a mapping's key, as written there (no merge keys); no node if absent
    [[nodiscard]] std::optional<std::size_t> entryOf(std::string_view key) const;
    [[nodiscard]] Node parent() const;                  ///< the collection that holds it; no node for a root
    [[nodiscard]] std::size_t indexInParent() const;
    [[nodiscard]] Node keyNode() const;                 ///< its key, where the parent is a mapping
    /// The node that an alias stands for; no node where it is not an alias.
    [[nodiscard]] Node target() const;

    [[nodiscard]] Path path() const;
    [[nodiscard]] std::size_t document() const; ///< number of the document in the text, from 0
    [[nodiscard]] const std::shared_ptr<const Region>& region() const;
    friend bool operator==(const Node&, const Node&) = default;

private:
    friend class Tree;
    friend struct TreeAccess;
    Node(const Tree* tree, std::uint32_t region, std::uint32_t index) : m_tree(tree), m_region(region), m_index(index) {}
    const Tree* m_tree = nullptr;
    std::uint32_t m_region = 0;
    std::uint32_t m_index = 0;
};

/// Limits that keep a hostile file harmless. Measured on real files: depth 9, 50 kB.
struct Limits {
    std::size_t bytes = 32U * 1024U * 1024U;
    std::size_t depth = 200;
    std::size_t nodes = 4'000'000;
    std::size_t expansion = 1'000'000; ///< nodes that aliases stand for, all together
};

/// Whether a text that is JSON (every JSON text is YAML too) is edited as JSON: keys and strings in double quotes, no YAML in it.
enum class Format : std::uint8_t {
    Detect, ///< JSON stays JSON: right for every file
    Yaml,   ///< YAML whatever it looks like
};

struct Reading;

class Tree {
public:
    /// Parses a text whole. Errors: TooLarge, Encoding, Syntax, Limit, Disagreement, each with span and position.
    [[nodiscard]] static Result<std::shared_ptr<const Tree>> parse(std::string text, const Limits& limits = {}, Format format = Format::Detect);
    /// The same, with yaml-cpp's reading on another thread where the text is long.
    [[nodiscard]] static Result<Reading> parseAhead(std::string text, const Limits& limits = {}, Format format = Format::Detect);
    /// By libyaml alone, whose grammar is Docker's, and so is what update() makes of it: for a text that nobody edits, or one whose edits are read by both parsers
    /// in the end. Never Disagreement.
    [[nodiscard]] static Result<std::shared_ptr<const Tree>> parseOnce(std::string text, const Limits& limits = {});
    /// The same tree, whose updates are read by libyaml alone from here on: for many edits in a row that nobody sees before confirmed().
    [[nodiscard]] std::shared_ptr<const Tree> once() const;
    /// The same tree after yaml-cpp has read its text as well, and so is what updates make of it. Errors: Disagreement.
    [[nodiscard]] Result<std::shared_ptr<const Tree>> confirmed() const;
    /// The tree of the text after the patch; regions that the patch does not touch are shared with this one. Falls back to
    /// parsing whole where the change reaches beyond a region (a document marker, an anchor, column 0).
    [[nodiscard]] Result<std::shared_ptr<const Tree>> update(const text::Patch& patch) const;

    [[nodiscard]] const std::string& text() const;
    [[nodiscard]] std::size_t documentCount() const;
    /// The root of a document; a Null node for an empty one.
    [[nodiscard]] Node root(std::size_t document = 0) const;
    /// The node at a path as written (aliases and merge keys are not followed); no node if absent.
    [[nodiscard]] Node at(const Path& path, std::size_t document = 0) const;
    /// The innermost node whose bytes hold the offset (a key counts as its entry's value); the source view's cursor asks it.
    [[nodiscard]] Node nodeAtOffset(std::size_t offset) const;
    /// The node that stands at a place; no node when the place's region is no longer part of this tree.
    [[nodiscard]] Node nodeAt(const Place& place) const;
    /// Bytes of a place in this text; nothing when its region is no longer part of this tree.
    [[nodiscard]] std::optional<text::Span> span(const Place& place) const;
    /// Nodes that refer to an anchor, in the order of the text.
    [[nodiscard]] std::vector<Node> aliasesOf(const Node& anchored) const;
    /// True for a JSON text (it starts with `{` or `[` and JSON reads it): edits then write JSON.
    [[nodiscard]] bool isJson() const;
    /// Keys that stand twice in one mapping: the text parses, Docker refuses it, and edits through such a key are refused.
    [[nodiscard]] const std::vector<Error>& duplicateKeys() const;
    struct Data; ///< tree_storage.h

private:
    friend class Node;
    friend struct TreeAccess;
    std::shared_ptr<const Data> m_data;
};

/// A tree on which the two parsers need not have agreed yet: whoever has other work derives it meanwhile, and shows nothing of it before
/// finish() has given the tree.
struct Reading {
    std::shared_ptr<const Tree> tree;
    std::future<Result<void>> agreed;

    /// Waits for the second reading. Disagreement as from parse(). To be called once.
    [[nodiscard]] Result<std::shared_ptr<const Tree>> finish();
};

} // namespace hullwright::yaml
