// What we know about host paths: what a container that sees one can do with it.
#pragma once

#include "core/text/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace hullwright::knowledge {

enum class PathClass : std::uint8_t {
    None,             ///< nothing known; an ordinary path
    ControlSocket,    ///< a socket that commands a container engine (docker.sock, containerd.sock ...)
    ControlSocketFolder, ///< holds one (/run, /var/run, /)
    HostRoot,         ///< the host's whole file system, or a folder from which it is taken over when writable (/etc, /root, /boot)
    EngineData,       ///< /var/lib/docker and the like
    KernelInterface,  ///< /proc, /sys and parts of them
    DeviceFolder,     ///< /dev
    HostCode,         ///< programs and libraries of the host
    Credentials,      ///< keys and logins (.ssh, .docker, .kube, .aws)
    UserData,         ///< /home
    SessionSocket,    ///< X11, D-Bus, ssh-agent and their like
    Logs,
    Harmless,         ///< known and fine, read-only (/etc/localtime)
};

/// What mounting a path gives. Severities: 0 none, 1 info, 2 low, 3 medium, 4 high, 5 critical.
struct PathVerdict {
    PathClass kind = PathClass::None;
    int severityReadOnly = 0;
    int severityWritable = 0;
    bool takesHostWhenWritable = false; ///< writing there makes the writer root on the host
    bool readsHost = false;             ///< reading there shows the host's secrets or files
    text::Text why;
    std::string pattern; ///< the entry that matched
};

/// Judges an absolute, normalised host path. An ancestor of something listed is at least as bad as what it holds.
[[nodiscard]] PathVerdict judgePath(std::string_view absolutePath);

/// Paths of sockets through which a container engine is commanded, for reachability checks of their folders.
[[nodiscard]] bool isControlSocket(std::string_view absolutePath);

} // namespace hullwright::knowledge
