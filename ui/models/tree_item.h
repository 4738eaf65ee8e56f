// One row of the stack tree: what it shows, kept apart from the syntax tree so that rows outlive edits.
#pragma once

#include "core/analysis/analysis.h"

#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace hullwright::ui {

using Files = std::vector<compose::SourceFile>;
using ModelPtr = std::shared_ptr<const compose::Value>;

/// A document of a file of the project.
struct Part {
    std::size_t file = 0;
    std::size_t document = 0;
    friend bool operator==(const Part&, const Part&) = default;
};

struct TreeItem {
    /// The stack is the row that stands for `services:` of the main file, whether or not it has that key. A part is another file of the project, or a
    /// further document of a file: what the main file's first document has stands at the top.
    /// Inherited is what a service has that its text here does not say: merged, extended, or written in another file.
    enum class Kind { Root, Stack, Part, Entry, Item, Inherited };

    Kind kind = Kind::Root;
    TreeItem* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<TreeItem>> children;
    bool fetched = false; ///< children are there; else they are made when someone looks

    yaml::Step step;
    Part part;                      ///< that the row stands in, or that it is inherited from
    yaml::Place place;              ///< of the node behind the row
    ModelPtr model;                 ///< of a service's row: what it comes to, with everything merged
    QString name, value, full;      ///< value: on one line; full: the whole scalar, for editing; of an alias in a service what it stands for
    yaml::Kind node = yaml::Kind::Null;
    yaml::Style style = yaml::Style::Plain;
    std::size_t size = 0;           ///< entries in the text
    std::size_t hash = 0;           ///< of the node's bytes: equal means that nothing below changed
    const yaml::Region* region = nullptr;
    std::optional<double> score;
    int band = 0;

    [[nodiscard]] bool holdsServices() const; ///< the stack, or `services` of a part
    [[nodiscard]] bool isService() const { return parent != nullptr && parent->holdsServices(); }
    [[nodiscard]] bool scalar() const { return node == yaml::Kind::Scalar || node == yaml::Kind::Null; }
    /// A single value that a service takes from elsewhere: where an edit of it goes is a question.
    [[nodiscard]] bool shared() const { return kind == Kind::Inherited ? scalar() : node == yaml::Kind::Alias && !full.isEmpty(); }
    [[nodiscard]] yaml::Path path() const; ///< within the part
};

/// A row that should be there: its place in the parent and the node behind it (none for a stack without `services:`).
struct WantedRow {
    TreeItem::Kind kind = TreeItem::Kind::Entry;
    yaml::Step step;
    yaml::Node node;
    Part part{};
    ModelPtr model{};
};

/// The rows below an item that shows `node`, in their order.
[[nodiscard]] std::vector<WantedRow> wantedRows(const TreeItem& item, const yaml::Node& node, const analysis::Analysis& analysis);
/// Fills what the item shows from the node of a text; true where something visible changed.
[[nodiscard]] bool describe(TreeItem& item, const WantedRow& row, const Files& files);
/// The node behind an item.
[[nodiscard]] yaml::Node nodeOf(const TreeItem& item, const Files& files);
/// Tells nodes with the same bytes in the same file.
[[nodiscard]] std::size_t hashOf(const WantedRow& row, const Files& files);

} // namespace hullwright::ui
