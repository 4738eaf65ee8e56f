// Another type, source or target for a mount: the smallest edit in the way that its entry is written, wherever that stands, and what goes along with it.
#pragma once

#include "core/compose/edit_places.h"
#include "core/compose/stack.h"

#include <tl/expected.hpp>

#include <optional>
#include <string>
#include <vector>

namespace hullwright::ui {

/// What is mounted where, as a file says it: variables and all.
struct MountSubject {
    compose::Mount::Type type = compose::Mount::Type::Volume;
    std::string source; ///< empty: a volume without a name, or memory
    std::string target;
    bool operator==(const MountSubject&) const = default;
};

/// A path of the host, as the short syntax tells it from a volume's name.
[[nodiscard]] bool isHostPath(const std::string& source);

/// The entry that says a mount, in whatever file, anchor or base it stands.
struct MountEntry {
    enum class Form {
        None,   ///< no text says it by itself
        Short,  ///< SOURCE:TARGET:OPTIONS
        Long,   ///< a mapping
        Memory, ///< an item of `tmpfs`
    };
    Form form = Form::None;
    std::size_t file = 0;
    yaml::Node node;
    MountSubject written;
    std::string options; ///< of a short one
    bool whole = false;  ///< a variable holds more than the source or the target: nothing can be told apart in it
};
[[nodiscard]] MountEntry entryOf(const std::vector<compose::SourceFile>& files, const compose::Mount& mount);

/// Why a mount can't be made another one here.
enum class MountObstacle {
    Nowhere,         ///< no text says it
    WholeVariable,   ///< one variable holds source and target
    Variable,        ///< a variable would be lost, or change its place
    Merged,          ///< a merge key gives the entry what would have to go
    MemoryElsewhere, ///< a folder in memory of another text
    ColonInMemory,   ///< `tmpfs` ends a path at a colon
};

struct MountChange {
    compose::PlacedEdits where;    ///< in one place: made at once; in several: to be asked. None: nothing changes
    bool anew = false;             ///< the entry is written anew, in the long syntax
    bool moves = false;            ///< from `tmpfs` to `volumes`
    std::vector<std::string> gone; ///< options that the new type does not have
};

/// What it takes to make a mount `wanted`; with a name in `declared` the project gets a volume of that name in the same step.
[[nodiscard]] tl::expected<MountChange, MountObstacle> mountChange(const std::vector<compose::SourceFile>& files, const compose::Service& service, const compose::Mount& mount, const MountSubject& wanted, const std::string& declared);

/// Edits of the entry that says a mount, where it stands; and, where others have it from there as well, for this service alone. Nothing where no text says it.
[[nodiscard]] std::optional<compose::PlacedEdits> placedMountEdits(const std::vector<compose::SourceFile>& files, const compose::Service& service, const compose::Mount& mount, const std::vector<yaml::Operation>& operations);

} // namespace hullwright::ui
