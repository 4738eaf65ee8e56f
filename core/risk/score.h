// The reach score: how many independent things must go right for an attacker outside before something bad happens.
//
// The model, the efforts and their reasons stand in risk/README.md; the efforts themselves in effort_table.h.
#pragma once

#include "core/compose/stack.h"
#include "core/text/message.h"

#include <cstdint>
#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::risk {

enum class Band : std::uint8_t { Low, Moderate, Elevated, High, Critical };
[[nodiscard]] std::string_view name(Band band);    ///< "low" ... "critical"
[[nodiscard]] text::Text description(Band band);   ///< "one application bug from root on the host" ...

/// A node of the attacker's path as a person would say it: "web.root" is "root in web".
[[nodiscard]] text::Message title(std::string_view node);

/// One step of the attacker's path.
struct PathStep {
    std::string from, to;  ///< "outside", "web.net", "web.code", "web.root", "host-root" ...
    text::Message why;     ///< "port 8080 is published on every interface"
    std::string rule;      ///< id of the rule it belongs to; empty where no rule is about it (a bug in the application)
    int effort = 0;
    std::string service;   ///< empty for none
    std::string path;      ///< of the setting, as in findings
    yaml::Place place;
};

struct Score {
    double value = 0;      ///< 0 to 100, one decimal
    Band band = Band::Low;
    int effort = 0;        ///< E: the least of path effort plus penalty over all targets
    std::string target;    ///< which target that is
    std::vector<PathStep> path; ///< from outside to it; empty where nothing is reached, and for one service alone (pathInto)
};

/// Pod Security Standards level, https://kubernetes.io/docs/concepts/security/pod-security-standards/
enum class PodSecurity : std::uint8_t { Privileged, Baseline, Restricted };
[[nodiscard]] std::string_view name(PodSecurity level);

/// Something the score had to take for granted; the user may pin it.
struct Assumption {
    std::string id;        ///< "image-user" (what is known of it, with its confidence), "image-user-unknown"
    std::string service;   ///< empty for the project
    text::Message text;
};

/// Where attackers come from.
enum class Threat : std::uint8_t {
    Internet,     ///< whoever is anywhere reaches what is published
    LocalNetwork, ///< only devices of a closed network do: one of them has to be taken over first
    ThisHost,     ///< only programs of the host do
};
enum class Engine : std::uint8_t { Rootful, Rootless, UsernsRemap };
/// Who is on networks that this file does not make.
enum class Neighbours : std::uint8_t { Private, Shared };

/// Facts that the user has pinned. A pin changes edges, never weights. One that says what is assumed anyway only confirms it.
struct Pins {
    std::map<std::string, std::string> imageUser; ///< service -> user the image runs as
    std::optional<Engine> engine;
    std::optional<Threat> threat;
    std::optional<Neighbours> neighbours;
    struct Unreadable {
        std::string path, value;
        friend bool operator==(const Unreadable&, const Unreadable&) = default;
    };
    std::vector<Unreadable> unreadable; ///< what the file pins and nobody understands
    friend bool operator==(const Pins&, const Pins&) = default;
};

struct ServiceScore {
    Score score;
    PodSecurity podSecurity = PodSecurity::Baseline;
};

struct Parts; // parts.h

struct Assessment {
    Score stack;
    std::vector<std::pair<std::string, ServiceScore>> services; ///< in the stack's order
    std::vector<Assumption> assumptions;
    std::vector<Assumption> pinned; ///< those that are no assumptions any more, with what holds instead
    bool complete = true; ///< false: the stack could only partly be read
    std::shared_ptr<const Parts> parts; ///< what a later assessment takes over for services that stay the same object

    [[nodiscard]] const ServiceScore* service(std::string_view name) const;
};

/// Deterministic; a pure function of stack and pins. Order and spelling of the file do not matter. `previous`, where given, only makes it faster.
[[nodiscard]] Assessment assess(const compose::Stack& stack, const Pins& pins = {}, const Assessment* previous = nullptr);

/// The stack's score alone, for counterfactuals: no paths, no services, no texts.
[[nodiscard]] double stackScore(const compose::Stack& stack, const Pins& pins = {}, const Assessment* previous = nullptr);

/// The path behind the score of one service; made when it is asked for, since a stack of a thousand has as many. Empty where nothing is reached, or there is
/// no such service.
[[nodiscard]] std::vector<PathStep> pathInto(const compose::Stack& stack, std::string_view service, const Pins& pins = {}, const Assessment* previous = nullptr);

/// Nodes that a service's code reaches within 3 more steps, nearest first; at most 50 are named. Empty where there is no such service.
[[nodiscard]] std::vector<std::string> blastRadius(const compose::Stack& stack, std::string_view service, const Pins& pins = {}, const Assessment* previous = nullptr);

} // namespace hullwright::risk
