// One row of the stack tree: what it shows, kept apart from the syntax tree so that rows outlive edits.
#pragma once

#include "core/yaml/tree.h"

#include <QString>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace hullwright::ui {

struct TreeItem {
    /// The stack is the row that stands for `services:`, whether or not the file has that key.
    enum class Kind { Root, Stack, Entry, Item };

    Kind kind = Kind::Root;
    TreeItem* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<TreeItem>> children;
    bool fetched = false; ///< children are there; else they are made when someone looks

    yaml::Step step;
    QString name, value, full;      ///< value: on one line; full: the whole scalar, for editing
    yaml::Kind node = yaml::Kind::Null;
    yaml::Style style = yaml::Style::Plain;
    std::size_t size = 0;           ///< entries in the text
    std::size_t hash = 0;           ///< of the node's bytes: equal means that nothing below changed
    const yaml::Region* region = nullptr;
    std::optional<double> score;
    int band = 0;

    [[nodiscard]] bool isService() const { return parent != nullptr && parent->kind == Kind::Stack; }
    [[nodiscard]] bool scalar() const { return node == yaml::Kind::Scalar || node == yaml::Kind::Null; }
    [[nodiscard]] yaml::Path path() const;
};

/// A row that should be there: its place in the parent and the node behind it (none for a stack without `services:`).
struct WantedRow {
    TreeItem::Kind kind = TreeItem::Kind::Entry;
    yaml::Step step;
    yaml::Node node;
};

/// The rows below an item, in their order.
[[nodiscard]] std::vector<WantedRow> wantedRows(const TreeItem& item, const yaml::Node& node);
/// Fills what the item shows from the node of a text; true where something visible changed.
[[nodiscard]] bool describe(TreeItem& item, const WantedRow& row, std::string_view text);
/// The node behind an item in a tree.
[[nodiscard]] yaml::Node nodeOf(const TreeItem& item, const yaml::Tree& tree);

} // namespace hullwright::ui
