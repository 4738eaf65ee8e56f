// What we know about container images: as whom they run, what they need to start, and what they write to.
//
// One file an image in resources/knowledge/images; its README describes the fields. An image that is not there is unknown, and says so.
#pragma once

#include "core/knowledge/image_name.h"
#include "core/text/message.h"

#include <cstdint>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace hullwright::knowledge {

/// How a fact is known; each is worth less than the next.
enum class Confidence : std::uint8_t {
    Unknown,    ///< not known: nothing may be built on it
    Inferred,   ///< general knowledge, or concluded from a relative of the image
    Documented, ///< the image's documentation, Dockerfile or entrypoint says so
    Measured,   ///< tried
};
[[nodiscard]] std::string_view name(Confidence confidence); ///< "unknown" ... "measured"
/// For people: "measured: it was tried".
[[nodiscard]] text::Text description(Confidence confidence);

enum class Works : std::uint8_t { Unknown, No, Conditional, Yes };

enum class StartMode : std::uint8_t {
    NonRoot,    ///< the image's user is not root
    StepsDown,  ///< the entrypoint is root, then becomes another user for good
    RootMaster, ///< the first process stays root, its workers are another user
    StaysRoot,  ///< everything is root
    Supervisor, ///< an init system stays root and starts services as others
};

/// What a file says of a service. A variable is NAME, NAME=value or NAME*; a word of the command is a part of it that is not the middle of another word; what is
/// mounted is a path, or anything below or above it, or a pattern with `*` of what is mounted itself; a network is a network_mode; published is a port of the container.
struct ImageTerms {
    std::vector<std::string> tags, environment, command, mounted, network, published;
    [[nodiscard]] bool empty() const { return tags.empty() && environment.empty() && command.empty() && mounted.empty() && network.empty() && published.empty(); }
};

/// Where a fact holds: for which versions, and how the file has to run the service. An empty one holds always.
struct ImageCondition {
    std::string from, below; ///< versions; empty: any. A tag that names none is the newest
    ImageTerms needs;        ///< all of these
    ImageTerms any;          ///< one of these, where there are any
    ImageTerms unless;       ///< none of these
};

/// A setting of the program: an option of its command, or a variable, or an option within a variable.
struct ImageSetting {
    std::string command;     ///< "--maxmemory", "-Xmx", "shared_buffers", "*.acme.storage" for any that ends so
    std::string environment; ///< "ES_JAVA_OPTS"
    std::string option;      ///< of the variable's value, "-Xmx"; empty: the value itself
};

struct OptionalCapability {
    std::string name;
    text::Text when;
    std::optional<ImageCondition> holds; ///< where the file tells that it is so; nothing: it never does
};

/// What has to be kept after all capabilities were dropped.
struct ImageCapabilities {
    std::vector<std::string> start;  ///< as the image starts by itself; always
    std::vector<std::string> volume; ///< and these where a folder for its data belongs to somebody else
    std::vector<std::string> user;   ///< where it is started as a user other than root
    std::vector<OptionalCapability> optional;
    text::Text why;
    Confidence confidence = Confidence::Unknown;
};

/// The user that does the work, for some or all tags of an image.
struct ImageUser {
    std::vector<std::string> tags; ///< words that the tag has to have, all of them; none: any tag
    std::string below;             ///< only for versions below this one; empty: any
    std::uint32_t uid = 0, gid = 0;
    std::string name;
    std::optional<StartMode> start; ///< where these tags start in another way than the image
    std::optional<std::pair<std::uint32_t, std::uint32_t>> suggested; ///< for an image that runs as root and needn't
    std::optional<ImageCapabilities> capabilities; ///< where these tags need other ones than the image
    bool job = false;                              ///< these tags hold a tool that ends, not a server
    Confidence confidence = Confidence::Unknown;

    /// "70:70".
    [[nodiscard]] std::string numbers() const;
};

/// A folder that wants a tmpfs where the root file system is read-only.
struct ImageTmpfs {
    /// An engine's tmpfs on a folder of the image belongs to root and keeps the folder's mode (runc 1.1.5), so it has to name its owner.
    enum class Owner : std::uint8_t { Root, User, Always };
    std::string path;
    text::Text purpose;
    Owner owner = Owner::Root; ///< Root: root's is right, or open to all. User: the user's, where it is started as that. Always: the user's.
    bool exec = false;  ///< programs are started from it, so that it wants `exec`
    bool hides = false; ///< the image has files there, which an empty tmpfs would hide
    text::Text when;    ///< only then; empty: always
    std::optional<ImageCondition> holds; ///< where the file tells that it is so; nothing: it never does
};

struct ImageVolume {
    std::string path;
    bool declared = false;   ///< VOLUME of the image: the engine makes one by itself
    std::string from, below; ///< versions; empty: any
};

struct ImagePort {
    enum class Role : std::uint8_t { Web, Data, Admin, Cluster, Metrics };
    enum class Publish : std::uint8_t { Ok, Loopback, Never };
    std::uint32_t port = 0;
    std::string protocol;
    Role role = Role::Data;
    Publish publish = Publish::Never; ///< on all of the host's addresses: fine, better on loopback, never
};

/// A setting that opens the service.
struct DangerousSetting {
    enum class Where : std::uint8_t { Environment, Command, Config, Compose };
    Where where = Where::Environment;
    std::string setting;
    std::string value; ///< "*": any, "(absent)": where it is missing
    text::Text why;
    Confidence confidence = Confidence::Unknown;
};

struct ImageNeed {
    std::string kind, value;
    text::Text why;
    Confidence confidence = Confidence::Unknown;
};

/// Who opens the file that a NAME_FILE variable names.
enum class FileReader : std::uint8_t {
    Unknown,
    Start,  ///< whoever the service starts as, before it becomes anybody else
    Worker, ///< the user that does the work, whoever it starts as
    Both,   ///< one after the other
};

/// A way to ask a service whether it works, and where it fits.
struct ImageHealth {
    std::string test; ///< a command for CMD-SHELL
    ImageCondition where;
    Confidence confidence = Confidence::Unknown;
};

/// How a program that commands the engine finds it, and what it asks of it: for a proxy in front of the socket.
struct ImageSocket {
    enum class How : std::uint8_t {
        Unknown,
        Environment, ///< it reads DOCKER_HOST
        Argument,    ///< of its command: `argument` with the address behind it
    };
    How how = How::Unknown;
    std::string argument;            ///< "--providers.docker.endpoint="
    std::vector<std::string> allows; ///< sections of the API as the proxy calls them: CONTAINERS, POST ...
    text::Text note;
    Confidence confidence = Confidence::Unknown;

    [[nodiscard]] bool writes() const;
};

/// A first proposal, to be offered and not to be set silently.
struct ImageLimits {
    std::string memory; ///< as Compose writes it, "512m"
    double cpus = 0;
    std::int64_t pids = 0; ///< 0: none is proposed
    text::Text why;
    Confidence confidence = Confidence::Unknown;

    /// What it takes for a setting of its own.
    struct Follows {
        bool memory = true;   ///< else processes and threads
        ImageSetting setting;
        std::int64_t unit = 1; ///< bytes that a plain number of it stands for, or bytes a piece
        double times = 1;
    };
    std::vector<Follows> follows;
    std::string room;     ///< memory beside what its settings name, "256m"
    ImageTerms elsewhere; ///< where one of these is so, a file that is not read here may say how much it takes
};

/// Where something is the user's to decide, and why.
struct ImageDoubt {
    ImageCondition holds;
    text::Text why;
};

/// What of a hardening may be behind a message.
enum class Measure : std::uint8_t { Capabilities, User, ReadOnly, NoNewPrivileges, Memory, Pids, Network, Ports, Seccomp, AppArmor, Secrets };
[[nodiscard]] std::string_view name(Measure measure);

/// A message of a log that says that a measure took something away that was needed.
struct FailureSign {
    Measure measure = Measure::Capabilities;
    std::string missing; ///< the capability; empty for none, or for one that the message does not tell
    std::string log;     ///< part of the line
    text::Text why;
};

struct ImageFacts {
    std::string id, title, kind;
    std::vector<std::string> names;   ///< familiar names; "x/*" is any name of a family
    std::vector<std::string> derived; ///< images that are built from it and start like it
    std::string below;                ///< nothing is known of this version and later ones; empty: of none
    StartMode start = StartMode::StaysRoot;
    std::string startTool;
    std::vector<std::string> server; ///< what the command begins with where it is the image's own server; empty: not known
    text::Text startNote;
    Confidence startConfidence = Confidence::Unknown;
    std::vector<ImageUser> users; ///< the first whose tags match counts; the last matches any
    std::optional<ImageCapabilities> capabilities; ///< nothing where that is not known
    Works userWorks = Works::Unknown; ///< `user:` in the Compose file
    text::Text userNeeds;
    std::vector<std::pair<std::string, std::string>> userEnvironment; ///< variables that it then needs
    std::vector<ImageDoubt> userDoubts;
    Confidence userConfidence = Confidence::Unknown;
    Works readOnly = Works::Unknown;
    std::vector<ImageTmpfs> tmpfs;
    std::vector<ImageVolume> volumes;
    std::vector<ImageSetting> writes; ///< settings that name a file or folder which it writes to
    text::Text readOnlyNote;
    Confidence readOnlyConfidence = Confidence::Unknown;
    Works noNewPrivileges = Works::Unknown;
    text::Text noNewPrivilegesNote;
    std::optional<ImageCondition> noNewPrivilegesHolds; ///< of a conditional one: where it works
    Confidence noNewPrivilegesConfidence = Confidence::Unknown;
    std::vector<std::string> fileVariables; ///< NAME_FILE variables that take the path of a file
    FileReader fileReader = FileReader::Unknown;
    std::vector<std::vector<std::string>> filesTogether; ///< of each group all are files, or none is
    text::Text fileVariablesNote;
    Confidence fileVariablesConfidence = Confidence::Unknown;
    std::vector<ImagePort> ports;
    std::vector<DangerousSetting> dangerous;
    text::Text credentials;
    Confidence credentialsConfidence = Confidence::Unknown;
    std::vector<ImageNeed> needs;
    std::optional<ImageLimits> limits;
    std::vector<ImageHealth> health; ///< the first that fits counts
    std::optional<ImageSocket> socket;
    std::vector<FailureSign> failures;
    std::vector<std::string> sources;
};

/// All, by id. Read once, on first use.
[[nodiscard]] std::span<const ImageFacts> images();

/// How a reference came to its facts.
enum class ImageMatch : std::uint8_t { None, Exact, Mirror, Derived, Family };

struct KnownImage {
    const ImageFacts* facts = nullptr; ///< null: unknown
    const ImageUser* user = nullptr;   ///< of this tag; null where the tag does not tell (a digest alone, and tags differ)
    StartMode start = StartMode::StaysRoot; ///< of this tag
    ImageMatch match = ImageMatch::None;
    std::string tag;

    [[nodiscard]] bool known() const { return facts != nullptr; }
    /// A fact is worth no more than the way to it: facts of a relative, a family or a mirror that nobody vouches for are inferred.
    [[nodiscard]] Confidence confidence(Confidence ofFact) const;
    /// What this tag has to keep; null where that is not known.
    [[nodiscard]] const ImageCapabilities* capabilities() const;
    /// Volumes of this tag's version.
    [[nodiscard]] std::vector<const ImageVolume*> volumes() const;
    /// True where this tag is not below `from` and below `below`; empty ones hold for any, and a tag that names no version is the newest.
    [[nodiscard]] bool versionWithin(std::string_view from, std::string_view below) const;
};

/// What is known of an image, by registry, name and tag: `docker.io/library/nginx:1` is `nginx:1`, `bitnami/nginx` is not.
[[nodiscard]] KnownImage imageOf(std::string_view reference);

} // namespace hullwright::knowledge
