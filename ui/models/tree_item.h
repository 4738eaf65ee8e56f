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
    /// Inherited is what a service, or a structure anywhere in it, has that its text here does not say: merged, extended, or written in another file. Such
    /// rows come behind the text's own, and follow what the service comes to instead of one text.
    enum class Kind { Root, Stack, Part, Entry, Item, Inherited };

    Kind kind = Kind::Root;
    TreeItem* parent = nullptr;
    int row = 0;
    std::vector<std::unique_ptr<TreeItem>> children;
    bool fetched = false; ///< children are there; else they are made when someone looks

    yaml::Step step;
    Part part;                      ///< that the row stands in, or that it is inherited from
    yaml::Place place;              ///< of the node behind the row
    ModelPtr model;                 ///< of a service's row, and of those in it: what it comes to, with everything merged
    QString name, value, full;      ///< value: on one line; full: the whole scalar, for editing; of an alias in a service what it stands for
    yaml::Kind node = yaml::Kind::Null;
    yaml::Style style = yaml::Style::Plain;
    std::size_t size = 0;           ///< entries in the text; where it has none, or is another's, those that are inherited
    bool bare = false;              ///< inherited, and nothing but a name (`depends_on: [db]`): there is no value to edit
    std::size_t hash = 0;           ///< of the node's bytes: equal means that nothing below changed
    const yaml::Region* region = nullptr;
    std::optional<double> score;
    int band = 0;

    [[nodiscard]] bool holdsServices() const; ///< the stack, or `services` of a part
    [[nodiscard]] bool isService() const { return parent != nullptr && parent->holdsServices(); }
    [[nodiscard]] bool scalar() const { return node == yaml::Kind::Scalar || node == yaml::Kind::Null; }
    /// A single value that a service takes from elsewhere: where an edit of it goes is a question.
    [[nodiscard]] bool shared() const { return kind == Kind::Inherited ? scalar() && !bare : node == yaml::Kind::Alias && !full.isEmpty(); }
    [[nodiscard]] yaml::Path path() const; ///< within the part; of what is inherited, as if the service's own text had it
    /// The nearest row that the text here has: the row itself, or what an inherited one is inherited into.
    [[nodiscard]] const TreeItem& own() const;
    /// The row of the service that a row is in, or is; null outside of services, and in the texts of other files.
    [[nodiscard]] const TreeItem* service() const;
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
/// The last of these: what is inherited. In inherited_rows.cpp, with what such a row says.
void addInherited(std::vector<WantedRow>& rows, const TreeItem& item, const yaml::Node& node, const Files& files);
/// Gives the rows of a service's own text what they come to.
void addModelsBelow(std::vector<WantedRow>& rows, const TreeItem& item);
/// Whether anything of a list that a service comes to is written in the text of a row; else another text took its place.
[[nodiscard]] bool contributes(const TreeItem& item, const yaml::Node& node, const compose::Value& list, const Files& files);
/// The text behind an inherited scalar: of an item NAME=VALUE what follows the name.
struct InheritedText {
    std::string_view text;
    bool bare = false; ///< an item that is the name and no more
};
[[nodiscard]] InheritedText inheritedText(const yaml::Node& node, const yaml::Step& step);
/// Fills what the item shows from the node of a text; true where something visible changed.
[[nodiscard]] bool describe(TreeItem& item, const WantedRow& row, const analysis::Analysis& analysis);
/// The node behind an item.
[[nodiscard]] yaml::Node nodeOf(const TreeItem& item, const Files& files);
/// Tells nodes with the same bytes in the same file.
[[nodiscard]] std::size_t hashOf(const WantedRow& row, const Files& files);

} // namespace hullwright::ui
