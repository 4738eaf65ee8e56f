// Where a service's seccomp filter comes from and what it is, and the edits that change it: read anew from the texts each time.
#pragma once

#include "core/compose/stack.h"
#include "core/seccomp/effective.h"
#include "core/seccomp/profile.h"
#include "core/seccomp/profile_edit.h"
#include "ui/document/document.h"

#include <optional>
#include <string>

namespace hullwright::ui {

struct SeccompSource {
    seccomp::Source source = seccomp::Source::EngineDefault;
    QString written;  ///< as security_opt has it; empty where it has none
    QString path;     ///< of the profile, absolute; where there is none yet, of the one that an edit makes
    QString shown;    ///< the same, told from the project's folder
    std::string text; ///< the profile's; of the engine's default as it would be written
    std::optional<Error> error; ///< why a named profile isn't there or can't be used; `profile` is then meaningless
    bool outside = false;       ///< it lies outside of the project's folder: looked at where that is allowed, never written
    bool waitsForSave = false;  ///< the file, or its newest text, is not on the disk yet
    seccomp::Profile profile;   ///< with its conditions
    seccomp::Target target;

    /// Single calls can be changed: there is a profile to change, or the engine's default to begin with.
    [[nodiscard]] bool editable() const { return source != seccomp::Source::Unconfined && !error && !outside; }
    /// The profile in force; one that allows everything where there is no filter.
    [[nodiscard]] seccomp::Profile inForce() const;
};

[[nodiscard]] SeccompSource seccompSourceOf(const Document& document, const compose::Service& service);

/// Where a profile goes.
enum class Into {
    Named,   ///< the file that security_opt names; a new one where it names none
    Lasting, ///< the same, but never one that only logs, which was for the time of a trace: a new one then
    Log,     ///< a new one, beside what is named now
};
/// The file of it, absolute.
[[nodiscard]] QString pathInto(Into into, const Document& document, const compose::Service& service);
/// Writes a profile for a service as one undo step, with the entry of security_opt where that has to change, in the file that it stands in. To be planned on a settled text.
[[nodiscard]] Result<void> writeProfile(Document& document, const compose::Service& service, const QString& sentence, const std::string& text, Into into = Into::Named);

} // namespace hullwright::ui
