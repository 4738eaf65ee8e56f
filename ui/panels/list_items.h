// Edits of single entries of a list of a service that adds up over files and bases: each entry is changed in the text that it stands in.
#pragma once

#include "core/compose/edit_places.h"
#include "core/compose/stack.h"

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hullwright::ui {

/// A list as it is in effect: where each of its entries comes from.
struct ListItems {
    std::string key; ///< of the service: "cap_add"
    std::vector<compose::Origin> origins;
    /// Whether an entry is a text, or NAME=VALUE, which may stand as a mapping's key and value.
    enum class Form { Sequence, Mapping } form = Form::Sequence;
};
[[nodiscard]] std::vector<compose::Origin> originsOf(const std::vector<compose::Text>& items);

/// What becomes of a list: entries by their number, and new ones.
struct ItemChange {
    std::vector<std::size_t> gone;
    std::vector<std::pair<std::size_t, std::string>> set;
    std::vector<std::string> added;
    [[nodiscard]] bool empty() const { return gone.empty() && set.empty() && added.empty(); }
};

/// Whether several texts add up to the list, so that writing it whole into one of them leaves what the others say.
[[nodiscard]] bool isSpread(const std::vector<compose::SourceFile>& files, const std::string& service, const ListItems& list);

/// The edits, in one place: the service's own texts, or the first of others that has to change. Nothing where an entry stands in no text by itself.
[[nodiscard]] std::optional<compose::PlacedEdits> itemEdits(const std::vector<compose::SourceFile>& files, const std::string& service, const ListItems& list, const ItemChange& change);

} // namespace hullwright::ui
