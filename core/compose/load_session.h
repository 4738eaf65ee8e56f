// What the stages of one load share: the files, the grounds, the drafts, the limits, and where to complain.
#pragma once

#include "core/compose/draft.h"
#include "core/compose/load_cache.h"
#include "core/compose/source_set.h"

namespace hullwright::compose {

/// Why a file of another host can't be read; whoever names it reports that.
struct NotLocated {
    text::Message message, hint;
    ErrorCode code = ErrorCode::Unsupported;
};

struct LoadSession {
    LoadSession(const std::vector<SourceFile>& files, const LoadOptions& loadOptions, const LoadCache* before);

    /// The one object of all grounds that are equal to this one.
    [[nodiscard]] GroundPtr ground(Ground wanted);

    /// Where a file of another host lies on this one, or why it is not known.
    [[nodiscard]] tl::expected<std::filesystem::path, NotLocated> located(const std::string& reference);

    const LoadOptions& options;
    FileReader reader; ///< the options', and within what was fetched
    SourceSet sources;
    TextFiles texts;
    Drafts drafts;
    Problems problems; ///< of everything outside of the project's services
    std::vector<std::string> unfetched; ///< each once
    std::vector<GroundPtr> grounds;
    const std::vector<GroundPtr>* groundsBefore;
    std::vector<TopInterpolation> interpolations; ///< outside of services
    std::vector<std::shared_ptr<const yaml::Region>> regions; ///< of everything outside of services

    // Limits that keep a hostile project harmless; none of them is near what a person writes.
    std::size_t portsLeft = 100'000;     ///< ranges would let a short file ask for millions
    std::size_t copiesLeft = 1'000'000;  ///< values copied by extends: many services on one huge base
    std::size_t documentsLeft = 1'000;   ///< of all files together, counted each time that one is included
};

} // namespace hullwright::compose
