// The steps that make one draft of others. Each is remembered by what went into it.
#pragma once

#include "core/compose/load_session.h"

namespace hullwright::compose {

/// As the reference has a service between two files: duplicates dropped, checked, structures in their long form. Values keep the type that they were
/// written with: the next file is merged over this.
[[nodiscard]] DraftPtr settled(LoadSession& session, const std::string& name, const DraftPtr& draft);
/// A service of another file as something to extend: its paths are told from that file's folder.
[[nodiscard]] DraftPtr based(LoadSession& session, const std::string& name, const DraftPtr& draft, const std::filesystem::path& folder);
/// A service over the one that it extends.
[[nodiscard]] DraftPtr extended(LoadSession& session, const std::string& name, const DraftPtr& service, const DraftPtr& base);
/// A service without its `extends`, which could not be followed.
[[nodiscard]] DraftPtr unextended(const std::string& name, const DraftPtr& service, text::Message why, text::Message hint, ErrorCode code);
/// A service of an included project as the including one gets it: defaults set, paths told from its folder, and its variables filled in.
[[nodiscard]] DraftPtr imported(LoadSession& session, const std::string& name, const DraftPtr& draft, const GroundPtr& ground);
/// A service over the included one of the same name.
[[nodiscard]] DraftPtr mergedOver(LoadSession& session, const std::string& name, const DraftPtr& included, const DraftPtr& own);
/// A service of a later document over what the earlier ones came to.
[[nodiscard]] DraftPtr layered(LoadSession& session, const std::string& name, const DraftPtr& earlier, const DraftPtr& later);

} // namespace hullwright::compose
