// What a check found: which rule, how bad, for whom, where, and in a sentence why.
#pragma once

#include "core/compose/project_edit.h"
#include "core/compose/stack.h"
#include "core/knowledge/images.h"
#include "core/text/message.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::rules {

enum class Severity : std::uint8_t { Info, Low, Medium, High, Critical };
[[nodiscard]] std::string_view name(Severity severity); ///< "info" ... "critical"

struct Rule;

struct Finding {
    const Rule* rule = nullptr;
    Severity severity = Severity::Info;
    std::string service;  ///< empty for the whole project
    std::string path;     ///< services.web.volumes[1], as in the text; for something absent, the service's path
    yaml::Place place;    ///< the service's key for something absent
    text::Message message;
    std::string subject;  ///< what within the service it is about (a capability, a target path), tells findings of one rule apart
    const Rule* moot = nullptr; ///< the root cause that makes it moot (privileged); shown grouped under that, not counted
    std::optional<std::size_t> suppression; ///< what ignores it, as an index into Findings::suppressions; it stays visible and does not fail a check
    bool crossService = false;  ///< found by looking beyond its service: made anew with every check

    /// Neither follows from another finding nor is ignored.
    [[nodiscard]] bool counts() const { return moot == nullptr && !suppression; }
};

/// How far a fix can be trusted not to change behaviour.
enum class FixKind : std::uint8_t {
    None,    ///< nothing to offer
    Safe,    ///< changes no behaviour of a well-behaved program
    Caution, ///< may break one; the rule's `breaks` says how
    Guided,  ///< needs a choice: several options
};
[[nodiscard]] std::string_view name(FixKind kind);

/// What a fix rests on, where that is knowledge of an image: how sure it is, and why in a sentence.
struct FixBasis {
    knowledge::Confidence confidence = knowledge::Confidence::Unknown;
    text::Message why;
};

/// One way to settle a finding, as edits of the project's files.
struct Fix {
    FixKind kind = FixKind::None;
    text::Message title;       ///< a verb and its object: "Drop all capabilities from web"
    compose::Edits operations; ///< applied in order, as one undo step
    /// Other services that it changes, because they take from the same text (aliases, merge keys, extends); the title says so. A fix of one service
    /// changes others only where its value can't be made its own.
    std::vector<std::string> alsoChanges{};
    std::optional<FixBasis> basis{}; ///< nothing: it rests on no image
};

} // namespace hullwright::rules
