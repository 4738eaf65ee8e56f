// The Compose specification as one table: every key, what may stand there, and what the reference turns it into.
//
// Validation, casts after interpolation, the long form, editors, completion and tooltips all read this table; nothing else knows
// which keys exist. Facts: the specification's schema and compose-go, both of July 2026; docker compose, pkg/compose/create.go.
#pragma once

#include "core/compose/value.h"
#include "core/text/message.h"

#include <cstdint>
#include <limits>
#include <span>
#include <string_view>

namespace hullwright::compose {

class Trail;
class Problems;

namespace kind {
inline constexpr std::uint8_t kNull = 1, kBoolean = 2, kInteger = 4, kNumber = 8, kString = 16, kList = 32, kMap = 64;
} // namespace kind

/// What a string becomes after interpolation, before the schema sees it.
enum class Cast : std::uint8_t { None, Boolean, Integer, Number };

/// How the short form is turned into the long one.
enum class Form : std::uint8_t {
    Plain,
    Bytes,           ///< a size: "536870912"
    Duration,        ///< "1m30s"
    PlainText,       ///< any scalar becomes a string
    FileMode,        ///< "0440"
    Mapping,         ///< list of NAME=VALUE or map: map of strings
    NullableMapping, ///< the same; a name without value stays null
    Strings,         ///< a string alone becomes a list
    Texts,           ///< list whose numbers become strings
    Words,           ///< a command line
    HealthTest,
    Hosts,
    Build,
    Ssh,
    DependsOn,
    EnvFiles,
    Gpus,
    DeviceRequests,
    NameMap, ///< list of names: map of nulls
    Ports,
    Volumes,
    Devices,
    Secrets,
    Configs,
    Ulimit,
    Count,    ///< a number cut to an integer
    External, ///< a top-level resource that may be external
};

/// By what two items of a list are the same thing, so that the later one replaces the earlier.
enum class Unicity : std::uint8_t { None, Name, Value, Port, MountTarget, DeviceTarget, SecretTarget, ConfigTarget, Path };

/// Which keys beside the listed ones a map may have.
enum class OtherKeys : std::uint8_t { None, Any, Names };

/// Whose names may stand at a place, beside or instead of words: what completion offers and a mistyped name is compared with.
enum class Naming : std::uint8_t { None, Services, Networks, Volumes, Secrets, Configs, Models, Capabilities };

/// Who acts on a key. `docker compose up` reads all of them and acts on the first sort only.
enum class ActedOn : std::uint8_t {
    Compose,
    Swarm,   ///< docker stack deploy only
    Windows, ///< containers of Windows only
    Nobody,  ///< kept for old files
};

/// A word that may stand as a value.
struct Word {
    std::string_view text; ///< one that ends in `:` or `=` is the beginning of a value (`service:`)
    text::Text about{};
};

/// How strictly words are meant.
enum class Wording : std::uint8_t {
    Suggested, ///< others mean something too
    Engine,    ///< Compose passes on any text, the engine refuses all others
    Schema,    ///< Compose refuses all others
};

struct Shape;
struct Key {
    std::string_view name;
    const Shape* shape = nullptr;
    text::Text about{};          ///< what it is for, one or two sentences; why it matters, where it does for security
    std::string_view fallback{}; ///< what holds where it is not written; empty where that is nothing, or the image's business
    std::string_view since{};    ///< the first docker compose that reads it, where younger than 2.15
    ActedOn actedOn = ActedOn::Compose;
};

struct Shape {
    std::uint8_t kinds = 0;
    Form form = Form::Plain;
    Cast cast = Cast::None;
    Naming naming = Naming::None; ///< of a text, of a list's short items, or of a map's keys
    std::span<const Key> keys{};
    OtherKeys otherKeys = OtherKeys::None;
    const Shape* other = nullptr; ///< shape of other keys' values
    bool extensions = false;      ///< x- keys are allowed
    const Shape* item = nullptr;
    bool unique = false; ///< two equal items are an error
    Unicity unicity = Unicity::None;
    std::span<const std::string_view> required{};
    std::span<const Word> words{};
    Wording wording = Wording::Schema;
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    bool (*pattern)(std::string_view) = nullptr;
    bool showsZero = false; ///< 0, false and empty texts say something here: they are printed

    [[nodiscard]] const Shape* find(std::string_view key) const;
    [[nodiscard]] const Key* findKey(std::string_view key) const;
};

[[nodiscard]] const Shape& projectShape();
[[nodiscard]] const Shape& serviceShape();
/// The shape of an entry of a top-level section (networks, volumes, secrets, configs, models); nullptr for others.
[[nodiscard]] const Shape* resourceShape(std::string_view section);

/// Drops items of lists that a later item of the same list replaces.
void enforceUnicity(Value& value, const Shape& shape, const Trail& where, Problems& problems);

/// Reports what does not fit and takes it out of the value, so that later stages meet only what the table allows.
void validate(Value& value, const Shape& shape, const Trail& where, Problems& problems);

/// The known name that is nearest to a mistyped one; empty where none is near.
[[nodiscard]] std::string_view nearestName(std::string_view typed, std::span<const Key> known);

/// Whether a word is the beginning of a value (`service:`) rather than a whole one.
[[nodiscard]] bool isBeginning(std::string_view word);
/// Whether a text is one of a shape's words, or begins with one that is a beginning.
[[nodiscard]] bool allows(const Shape& shape, std::string_view text);
/// The whole word that is nearest to a mistyped one; empty where none is near.
[[nodiscard]] std::string_view nearestWord(const Shape& shape, std::string_view typed);
/// What to write instead of a text that is no word of the shape: the nearest, else all of them.
[[nodiscard]] text::Message wordHint(const Shape& shape, std::string_view typed);

} // namespace hullwright::compose
