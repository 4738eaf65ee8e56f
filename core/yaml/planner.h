// Turns an operation into the smallest patch that expresses it in the file's own style. Does not check the result: edit.cpp does.
#pragma once

#include "core/yaml/edit.h"
#include "core/yaml/fragment.h"
#include "core/yaml/layout.h"

#include <functional>
#include <optional>
#include <span>

namespace hullwright::yaml {

class Planner {
public:
    Planner(const Tree& tree, const std::optional<Habits>& habits) : m_layout(tree, habits), m_write(m_layout) {}

    [[nodiscard]] Result<text::Patch> operator()(const Set& operation) const;
    [[nodiscard]] Result<text::Patch> operator()(const Insert& operation) const;
    /// Several new keys of one block mapping, as one patch with the text that they come to one after the other. Nothing where that takes more than lines of their own.
    [[nodiscard]] std::optional<text::Patch> operator()(std::span<const Insert> run) const;
    [[nodiscard]] Result<text::Patch> operator()(const Append& operation) const;
    [[nodiscard]] Result<text::Patch> operator()(const Remove& operation) const;
    [[nodiscard]] Result<text::Patch> operator()(const Rename& operation) const; ///< the key alone, not its references
    [[nodiscard]] Result<text::Patch> operator()(const Replace& operation) const;
    [[nodiscard]] Result<text::Patch> operator()(const Override& operation) const;
    [[nodiscard]] Result<text::Patch> operator()(const Materialise& operation) const;
    [[nodiscard]] Result<text::Patch> operator()(const Move& operation) const;
    [[nodiscard]] Result<text::Patch> operator()(const Annotate& operation) const;

private:
    using LineWriter = std::function<std::string(std::size_t column, const std::string& eol)>;
    /// A stretch that is replaced: bytes and what stands there instead.
    struct Change {
        std::size_t begin, end;
        std::string inserted;
    };
    using Changes = std::vector<Change>;

    [[nodiscard]] text::Patch patch(Changes changes) const;
    [[nodiscard]] Changes blockScalar(const Node& node, const std::string& value) const;
    [[nodiscard]] Changes fill(const Node& node, const Entry& entry, std::size_t offset, const LineWriter& write) const;
    [[nodiscard]] Changes flowAdd(const Node& collection, const std::string& entry) const;
    [[nodiscard]] Changes flowRemove(const Entry& entry) const;
    [[nodiscard]] LineWriter lineOf(const Insert& operation) const;
    [[nodiscard]] std::size_t blanksBehind(const Node& collection, const Entry& entry) const;
    [[nodiscard]] Result<Changes> blockAdd(const Node& collection, const LineWriter& write, std::optional<std::size_t> after, std::optional<std::size_t> before) const;
    [[nodiscard]] Changes stripFinalChomp(Node node) const;
    [[nodiscard]] Changes emptied(const Entry& last) const;
    [[nodiscard]] bool endsInBlockScalar(const Node& root, std::size_t at) const;
    [[nodiscard]] Result<Changes> insertAtRoot(const Insert& operation) const;
    [[nodiscard]] Changes flowMove(const Move& operation, const Entry& entry) const;
    [[nodiscard]] bool staysFlow(const Node& node, const Value& value) const;
    [[nodiscard]] Changes replaced(const Node& node, const Value& value) const;
    [[nodiscard]] text::Span commentsOf(const Node& node) const;
    [[nodiscard]] std::size_t commaAfter(std::size_t at, std::size_t limit) const;

    Layout m_layout;
    FragmentWriter m_write;
};

/// The node at a path for editing: every step must be there, unambiguous, and not behind an alias.
[[nodiscard]] Result<Node> locate(const Tree& tree, const Path& path, std::size_t document);
[[nodiscard]] Error refusal(const Node& node, std::string message, std::string hint);

} // namespace hullwright::yaml
