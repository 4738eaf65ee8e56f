// Where a value of a service comes from, and where it can be edited: for this service alone, or where several share it.
//
//     const auto found = compose::editPlaces(files, "web", {"cap_drop"});
//     found.source.kind, found.source.name   what it comes from: MergeKey, "base"
//     found.places.front()                   the sensible default: Own, {"web"}: no other service changes
//     found.places[1]                        Anchor, "base", {"web", "api", "db"}: "In &base, used by 3 services"
//     compose::assign(found.places[1], value)  the edits that make the value so there
//
// Panels, tree, fixes and the command line ask here, so that all of them offer the same places.
#pragma once

#include "core/compose/project_edit.h"
#include "core/compose/source_file.h"
#include "core/text/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::compose {

struct ValueSource {
    enum class Kind : std::uint8_t {
        Absent,   ///< no file writes it
        Own,      ///< the service's own text
        Alias,    ///< the service writes an alias there (`logging: *l`), or is one
        MergeKey, ///< merged by `<<`
        Extends,  ///< the service that this one extends
    };
    Kind kind = Kind::Absent;
    std::string name; ///< of the anchor, without `&`; of the service that is extended; else empty
    Spot spot;        ///< the node that writes it; no node where Absent
};

struct EditPlace {
    enum class Kind : std::uint8_t {
        Own,      ///< the service's own text, in the file that writes the value, or the service
        Override, ///< the service's text in another file, which is merged over it
        Anchor,   ///< the shared value itself
        Base,     ///< the service that this one extends
    };
    Kind kind = Kind::Own;
    std::string name;      ///< the service, the anchor without `&`, the base
    std::string fileName;  ///< where the project has several files; else empty
    std::size_t file = 0;
    std::size_t document = 0;
    yaml::Path path;       ///< of the value there; it, and what is above it, may be absent
    std::vector<std::string> services; ///< whose value an edit there changes, in the order of the files; the asked one among them
    /// Where the value is an item NAME=VALUE of a list: NAME. The path is then the item's, or the list's where no item has that name yet.
    std::string item;
    std::optional<std::vector<std::string>> shared; ///< what a list has that is the service's own only as a copy

    /// No other service changes.
    [[nodiscard]] bool alone() const { return services.size() <= 1; }
};

struct EditPlaces {
    ValueSource source;
    /// The default first: a place that changes this service alone, where there is one. Empty where no file has the service.
    std::vector<EditPlace> places;
};

/// `below` is the path within the service: {"cap_drop"}, {"environment", "TZ"}; not empty.
[[nodiscard]] EditPlaces editPlaces(const std::vector<SourceFile>& files, std::string_view service, const yaml::Path& below);
/// The same for what a service takes from exactly there, such as an item of a list: it can be changed where it stands only.
[[nodiscard]] EditPlaces editPlacesAt(const std::vector<SourceFile>& files, std::string_view service, const yaml::Place& written);
/// The item of a list that is NAME or NAME=VALUE; no node where there is none.
[[nodiscard]] yaml::Node itemNamed(const yaml::Node& list, std::string_view name);

/// The edits that make the value be so at a place.
[[nodiscard]] Edits assign(const EditPlace& place, const yaml::Value& value);

/// Edits that can be made in one of several places.
struct PlacedEdits {
    std::vector<EditPlace> places; ///< the default first; two at least
    std::vector<Edits> edits;      ///< what to do, place by place
};
/// Where the edits of one service's text could be made instead, since what they change is shared with others; nothing where all that they change is the
/// service's own already, or where they take something out. Edits of several keys go to the same place, as far as it has them.
[[nodiscard]] std::optional<PlacedEdits> elsewhere(const std::vector<SourceFile>& files, std::string_view service, const Edits& own);
/// The edits that make one value be so, place by place.
[[nodiscard]] PlacedEdits placed(const EditPlaces& found, const yaml::Value& value);

/// "Here, for web alone", "In &base, used by 3 services", "In web, which 2 services build on".
[[nodiscard]] text::Message describe(const EditPlace& place);

} // namespace hullwright::compose
