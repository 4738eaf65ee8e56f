// What a service's image is known to need and to do, together with what the user has pinned about it in the file.
//   services: {web: {x-hullwright: {image: {user: "1000:1000", writes: [/data], needs: [CHOWN]}}}}
// A pinned fact is worth more than the catalogue's: the user knows their own image. This is the canonical place, and the one that edits write (image_pins.h).
// An older one for the user, `x-hullwright.assume.image-user` of the project, is still read, and loses against it; what is pinned for the session wins over both.
// An analysis puts the user that holds into the services' models, so that score, rules and plans all ask here (analysis/image_users.h).
#pragma once

#include "core/compose/stack.h"
#include "core/knowledge/images.h"

#include <optional>
#include <string>
#include <vector>

namespace hullwright::grants {

struct PinnedFacts {
    compose::Setting<std::string> user; ///< whom the image runs as
    bool tellsWrites = false;           ///< `writes` is there: nothing else is written to
    std::vector<std::string> writes;    ///< folders
    bool tellsNeeds = false;            ///< `needs` is there: nothing else is needed
    std::vector<std::string> needs;     ///< capabilities, canonical names

    /// What could not be understood: a key, or a value of it.
    struct Unread {
        yaml::Path steps; ///< below the service
        compose::Origin origin;
        std::string text;
    };
    std::vector<Unread> unread;
};
[[nodiscard]] PinnedFacts pinnedFacts(const compose::Service& service);

/// The catalogue's image of a service; unknown where it is built here.
[[nodiscard]] knowledge::KnownImage catalogued(const compose::Service& service);

/// "0", "root", "0:5": root. An empty name is nobody's.
[[nodiscard]] bool namesRoot(std::string_view user);

/// Whom the image starts as where the file names no user.
struct ImageStart {
    enum class As : std::uint8_t { Unknown, Root, Other };
    As as = As::Unknown;
    std::string user; ///< who does the work, "999:999"; empty where that is not known
    knowledge::StartMode mode = knowledge::StartMode::StaysRoot;
    knowledge::Confidence confidence = knowledge::Confidence::Unknown;
    bool pinned = false;

    /// Known well enough to count on it: likely is not enough for that.
    [[nodiscard]] bool surelyOther() const { return as == As::Other && (pinned || confidence >= knowledge::Confidence::Documented); }
};
[[nodiscard]] ImageStart imageStart(const compose::Service& service);

/// The service's own process is not root: the file says so, or where it says nothing, its image surely is another user.
[[nodiscard]] bool runsAsOther(const compose::Service& service);

/// A folder that wants a tmpfs, as Compose writes it: "/run:uid=101,gid=101".
struct MemoryFolder {
    std::string path, options;
    [[nodiscard]] std::string entry() const { return options.empty() ? path : path + ":" + options; }
};

/// What a measure needs so that the service goes on working.
struct Basis {
    knowledge::Works works = knowledge::Works::Unknown;
    knowledge::Confidence confidence = knowledge::Confidence::Unknown;
    text::Message why; ///< in a sentence, for people
};

struct CapabilityNeeds : Basis {
    std::vector<std::string> keep; ///< of those that a container has by default, or more
};
/// What has to be kept when all capabilities are dropped. Works: Unknown where nobody knows.
[[nodiscard]] CapabilityNeeds capabilityNeeds(const compose::Service& service);

struct ReadOnlyNeeds : Basis {
    std::vector<MemoryFolder> folders; ///< that nothing is mounted on yet
};
/// What a read-only root file system asks for.
[[nodiscard]] ReadOnlyNeeds readOnlyNeeds(const compose::Service& service);

struct UserNeeds : Basis {
    std::string user;                                             ///< "999:999"; empty for none
    std::vector<MemoryFolder> folders;                            ///< that have to belong to it, and are not mounted yet
    std::vector<MemoryFolder> remounted;                          ///< that are a tmpfs of root's now
    std::vector<std::pair<std::string, std::string>> environment; ///< variables that it then needs
};
/// What it takes to start the image as the user that does the work, instead of as root.
[[nodiscard]] UserNeeds userNeeds(const compose::Service& service);

/// What it takes to give the image a credential as a file.
struct SecretFileNeeds : Basis {
    std::string variable; ///< that takes its path, "POSTGRES_PASSWORD_FILE"; empty where the image has none
    std::string owner;    ///< "999:999": who has to own a file that nobody else may read; empty where the service opens any
};
/// As the service is now: whom it starts as and what it may do count. Works: No where no owner would do, Unknown where it is not known who reads it.
[[nodiscard]] SecretFileNeeds secretFileNeeds(const compose::Service& service, std::string_view variable);

struct LimitNeeds : Basis {
    std::int64_t amount = 0; ///< bytes, or processes and threads
    std::string text;        ///< as Compose writes it, "512m"; empty where none is proposed
};
/// A first proposal for a limit, as the service's own settings have it. Works: Conditional where what it takes may be set in a place that is not read.
[[nodiscard]] LimitNeeds memoryNeeds(const compose::Service& service);
[[nodiscard]] LimitNeeds pidsNeeds(const compose::Service& service);

struct HealthNeeds : Basis {
    std::string test; ///< for CMD-SHELL; empty where nothing fits
};
/// How to ask a service whether it works; `why` says why not where that is so.
[[nodiscard]] HealthNeeds healthNeeds(const compose::Service& service);

struct SocketNeeds : Basis {
    knowledge::ImageSocket::How how = knowledge::ImageSocket::How::Environment;
    std::string argument;
    std::vector<std::string> allows; ///< sections of the engine's API
    bool writes = false;             ///< it needs calls that change something
};
/// What a proxy in front of the engine's socket has to let through. Works: Unknown where the image is not known to say.
[[nodiscard]] SocketNeeds socketNeeds(const compose::Service& service);

/// True where a mount of the service lies on a folder of the container, or above it.
[[nodiscard]] bool mountedOn(const compose::Service& service, std::string_view path);
/// A writable folder of the host is mounted: it may belong to anybody there.
[[nodiscard]] bool writesToHost(const compose::Service& service);

} // namespace hullwright::grants
