// The ten layers between a service and the host, each standing, partial or open: the score's L and what it leaves out, as a picture and a checklist show it.
#pragma once

#include "core/risk/score.h"

#include <array>
#include <cstdint>
#include <string_view>

namespace hullwright::risk {

struct Layer {
    enum class Kind : std::uint8_t { Capabilities, NewPrivileges, User, RootFileSystem, Limits, Seccomp, MandatoryAccess, UserNamespace, Networks, Runtime };
    enum class State : std::uint8_t {
        Open,    ///< nothing holds here
        Partial, ///< what the engine does by itself, or a part of it
        Standing,
    };
    Kind kind = Kind::Capabilities;
    State state = State::Open;
    text::Text name;   ///< "Capabilities"
    text::Message why; ///< "It holds 14 capabilities that Docker gives every container."
};
[[nodiscard]] std::string_view name(Layer::Kind kind);   ///< "capabilities" ... stable
[[nodiscard]] std::string_view name(Layer::State state); ///< "open", "partial", "standing"

using Layers = std::array<Layer, 10>;
/// In the order of Kind. Settings that privileged makes moot are open.
[[nodiscard]] Layers layersOf(const compose::Service& service, const Pins& pins = {});

} // namespace hullwright::risk
