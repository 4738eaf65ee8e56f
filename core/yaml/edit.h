// Edits of a YAML text, each planned as the smallest patch, made, read again and compared with what was meant, or not made at all.
#pragma once

#include "core/text/patch.h"
#include "core/yaml/tree.h"

#include <nlohmann/json.hpp>

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <variant>
#include <vector>

namespace hullwright::yaml {

/// A value to be written: null, boolean, number, string, list, or map in the order given. Strings are quoted as needed.
using Value = nlohmann::ordered_json;

/// Makes the path hold the value, whatever stands there: sets a scalar, replaces a structure, creates what is missing of
/// the path (also `key:` and `{}`). The plain wish of a panel.
struct Assign { Path path; Value value; std::size_t document = 0; };
/// Replaces a scalar's content, keeping quotes, comment, anchor and tag. Refused on a collection.
struct Set { Path path; Value value; std::size_t document = 0; };
/// A new key in the mapping at `path`, last or beside a sibling. Refused where the key exists.
struct Insert { Path path; std::string key; Value value; std::optional<std::string> after; std::optional<std::string> before; std::size_t document = 0; };
/// A new item in the sequence at `path` (created where it is null or absent), last or before item `at`.
struct Append { Path path; Value value; std::optional<std::size_t> at; std::size_t document = 0; };
/// Removes an entry with the comments that belong to it. Refused while its anchor is used elsewhere.
struct Remove { Path path; std::size_t document = 0; };
/// Gives a key another name; `references` are other scalars or keys, by path, that become the new name in the same step.
struct Rename { Path path; std::string key; std::vector<Path> references; std::size_t document = 0; };
/// Replaces a node by a structure (short syntax by the long one, a list by a map); the first line keeps its comment.
struct Replace { Path path; Value value; std::size_t document = 0; };
/// Gives the mapping at `path` a key of its own although the mapping comes from an alias or a merge.
struct Override { Path path; std::string key; Value value; std::size_t document = 0; };
/// Writes out what an alias stands for, in its place.
struct Materialise { Path path; std::size_t document = 0; };
/// Moves an item of a sequence.
struct Move { Path path; std::size_t to = 0; std::size_t document = 0; };
/// Writes a comment (`# ...`, one line) above an entry's first line, or, where `removed` is not empty, in the place of the first comment there that reads exactly so:
/// above the entry or on one of its lines. An empty `added` takes that comment away. An empty path is the whole document. Refused in JSON.
struct Annotate { Path path; std::string removed; std::string added; std::size_t document = 0; };

using Operation = std::variant<Assign, Set, Insert, Append, Remove, Rename, Replace, Override, Materialise, Move, Annotate>;

/// How a file writes what may be written in several ways: learned from its first nodes.
struct Habits {
    std::string lineBreak = "\n";
    std::size_t step = 2;       ///< columns from a key to the keys of the mapping below it
    std::size_t dashOffset = 2; ///< columns from a key to the dashes of the list below it; 0 for indentless lists
    Style quotes = Style::DoubleQuoted; ///< where a string needs some
};
[[nodiscard]] Habits habitsOf(const Tree& tree);

/// The patch that expresses an operation on a tree, verified: applied to a copy, parsed, and the model (keys in order, values,
/// tags, anchors, scalar styles elsewhere) compared with the intended one. Errors: InvalidArgument (no such path), Refused,
/// Verification; each says what to do instead.
[[nodiscard]] Result<text::Patch> plan(const Tree& tree, const Operation& operation);

/// Applies operations one after another to a tree and collects them as one patch of the text it began with: one undo step.
class Editor {
public:
    /// `habits`: of the file that the tree is an excerpt of; without them the tree's own.
    explicit Editor(std::shared_ptr<const Tree> tree, std::optional<Habits> habits = {});

    /// Makes one edit. On error the editor stays as it was.
    [[nodiscard]] Result<void> apply(const Operation& operation);
    /// All or none.
    [[nodiscard]] Result<void> apply(const std::vector<Operation>& operations);

    [[nodiscard]] const std::shared_ptr<const Tree>& tree() const { return m_tree; }
    [[nodiscard]] const text::Patch& patch() const { return m_patch; }

private:
    [[nodiscard]] bool applyRun(std::span<const Insert> run);

    std::shared_ptr<const Tree> m_tree;
    std::optional<Habits> m_habits;
    text::Patch m_patch;
};

} // namespace hullwright::yaml
