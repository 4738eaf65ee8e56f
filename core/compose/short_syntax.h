// The one-line forms of ports, mounts and devices.
#pragma once

#include "core/text/error.h"

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::compose {

struct ShortPort {
    std::string hostIp;
    std::string published; ///< "8080", "8000-8010" or empty
    std::uint32_t target = 0;
    std::string protocol;
};

/// `[[IP:]HOST:]CONTAINER[/PROTOCOL]`, each with ranges; one entry a container port, in the reference's order (by text: 10 before 9).
/// Limit for a range of more than `most` ports.
[[nodiscard]] Result<std::vector<ShortPort>> parsePort(std::string_view text, std::size_t most = 65'536);

struct ShortMount {
    enum class Type : std::uint8_t { Bind, Volume };
    Type type = Type::Volume;
    std::string source;
    std::string target;
    bool readOnly = false;
    bool noCopy = false;
    bool volumeOptions = false; ///< an (empty) `volume` block goes with it
    std::string propagation;
    std::string selinux;
    std::vector<std::string> ignored; ///< options that mean nothing to the reference
};

/// `[SOURCE:]TARGET[:OPTIONS]`. A single letter before a colon is a Windows drive, so `v:/v` is one path.
[[nodiscard]] Result<ShortMount> parseMountSpec(std::string_view text);
/// The same for whoever only wants to know what it is.
[[nodiscard]] std::optional<ShortMount> parseMount(std::string_view text);

struct ShortDevice {
    std::string source;
    std::string target;
    std::string permissions;
};

/// `SOURCE[:TARGET[:rwm]]`; nothing for more parts than that.
[[nodiscard]] std::optional<ShortDevice> parseDevice(std::string_view text);

/// `text` at each `separator`; at least one part.
[[nodiscard]] std::vector<std::string_view> split(std::string_view text, char separator);

} // namespace hullwright::compose
