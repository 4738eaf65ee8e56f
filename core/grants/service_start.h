// How a service starts its image: as the image does, the image's server in another way, or another program. Whether an entrypoint steps down, what a limit has
// to hold, whether it may be started again when it ends, and whether a question for its server makes sense, all hang on this one answer.
#pragma once

#include "core/compose/stack.h"
#include "core/knowledge/images.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::grants {

struct ServiceStart {
    enum class Runs : std::uint8_t {
        Server,    ///< through the image's own entrypoint
        Elsewise,  ///< the image's server, but through a shell or another entrypoint: what the entrypoint does first is not done
        Other,     ///< another program, which may be a job that ends
        Unknown,   ///< a command, and the image's own ones are not known
    };
    Runs runs = Runs::Unknown;
    std::string program{}; ///< that it starts, "redis-cli"; empty where the image decides
    knowledge::StartMode mode = knowledge::StartMode::StaysRoot; ///< as it is then: an entrypoint steps down only for its own server

    /// As the image does by itself, as far as is known.
    [[nodiscard]] bool asImage() const { return runs == Runs::Server || runs == Runs::Unknown; }
    /// The image's server, in whatever way.
    [[nodiscard]] bool server() const { return runs != Runs::Other; }
};
[[nodiscard]] ServiceStart serviceStart(const compose::Service& service, const knowledge::KnownImage& known);

/// The words of entrypoint and command, those of a shell's script among them.
[[nodiscard]] std::vector<std::string> startWords(const compose::Service& service);

/// What the file says for a setting of the program, each place where it does: "4gb". An empty text where it names the setting without a value.
[[nodiscard]] std::vector<std::string> settingValues(const compose::Service& service, const knowledge::ImageSetting& setting);
/// How people write it: "--maxmemory", "-Xmx in ES_JAVA_OPTS".
[[nodiscard]] std::string nameOf(const knowledge::ImageSetting& setting);

} // namespace hullwright::grants
