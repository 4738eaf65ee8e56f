// What we know about variables and options by which programs switch a protection off: logins, certificate checks, production mode.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace hullwright::knowledge {

struct WeakSetting {
    enum class Kind : std::uint8_t {
        Authentication, ///< nobody is asked who they are
        Verification,   ///< the other end of a connection is not checked
        Debugging,      ///< a mode for developers
    };
    enum class Gives : std::uint8_t { Nothing, Data, Code }; ///< to whoever reaches the port
    Kind kind = Kind::Authentication;
    Gives gives = Gives::Nothing;
    int severity = 0;  ///< with a port published to everyone: 1 info ... 5 critical
    std::string what;  ///< half a sentence: "the database asks no password"
};

/// `image` is the last part of the image's name; some settings mean something for one program only. nullptr where nothing is known.
[[nodiscard]] const WeakSetting* weakVariable(std::string_view name, std::string_view value, std::string_view image);
/// The same for a word of a command.
[[nodiscard]] const WeakSetting* weakOption(std::string_view word, std::string_view image);

} // namespace hullwright::knowledge
