// The Compose specification as one table: every key, what may stand there, and what the reference turns it into.
//
// Validation, casts after interpolation and the long form all read this table; nothing else knows which keys exist.
#pragma once

#include "core/compose/value.h"

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

struct Shape;
struct Key {
    std::string_view name;
    const Shape* shape;
};

struct Shape {
    std::uint8_t kinds = 0;
    Form form = Form::Plain;
    Cast cast = Cast::None;
    std::span<const Key> keys{};
    OtherKeys otherKeys = OtherKeys::None;
    const Shape* other = nullptr; ///< shape of other keys' values
    bool extensions = false;      ///< x- keys are allowed
    const Shape* item = nullptr;
    bool unique = false; ///< two equal items are an error
    Unicity unicity = Unicity::None;
    std::span<const std::string_view> required{};
    std::span<const std::string_view> words{}; ///< the only strings allowed
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    bool (*pattern)(std::string_view) = nullptr;
    bool showsZero = false; ///< 0, false and empty texts say something here: they are printed

    [[nodiscard]] const Shape* find(std::string_view key) const;
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

} // namespace hullwright::compose
