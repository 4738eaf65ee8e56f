// What a stack asks of the engine itself, as keys of the engine's daemon.json with a reason each, and merged into the one that a host has.
//
// The file is of the host and of everything that runs there: nothing that it says already is changed, and what it says otherwise is told.
#pragma once

#include "core/compose/stack.h"
#include "core/text/error.h"
#include "core/text/message.h"

#include <nlohmann/json.hpp>

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::harden {

struct DaemonKey {
    enum class Takes : std::uint8_t { Reload, Restart }; ///< what the engine needs to take it on
    std::vector<std::string> path; ///< {"runtimes", "runsc"}
    nlohmann::ordered_json value;
    text::Message why;
    Takes takes = Takes::Restart;

    [[nodiscard]] std::string name() const; ///< "runtimes.runsc"
};

struct DaemonFragment {
    std::vector<DaemonKey> keys;
    std::vector<text::Message> notes; ///< keys that would break this stack, and by what
};
[[nodiscard]] DaemonFragment daemonFragment(const compose::Stack& stack);

/// An existing daemon.json. Without a text there is none.
struct DaemonFile {
    std::string name; ///< as the user named it
    std::string text;
};

struct DaemonMerge {
    std::string text;                  ///< of the new daemon.json
    std::vector<DaemonKey> added;
    std::vector<DaemonKey> there;      ///< the file has them already
    std::vector<text::Message> notes;  ///< what the file says otherwise and keeps, and what the fragment left out
};
/// Adds what is missing, in the file's own layout; every byte that was there stays. Twice changes nothing.
/// Errors: Syntax and Encoding where the file is no JSON as the engine reads it, Schema where it is no object.
[[nodiscard]] Result<DaemonMerge> mergedDaemon(const DaemonFragment& fragment, const DaemonFile& existing);

/// For the README of an export.
[[nodiscard]] std::string daemonReadme(const DaemonMerge& merge);

} // namespace hullwright::harden
