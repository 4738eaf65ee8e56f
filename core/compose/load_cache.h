// What one load of a project keeps, so that the next one need not do again what an edit did not touch.
#pragma once

#include "core/compose/draft.h"

#include <map>

namespace hullwright::compose {

/// A text outside of services that had variables, and the ground that it was filled in on.
struct TopInterpolation {
    Interpolation what;
    GroundPtr ground;
};

/// A service as it came out of the pipeline, and what it depends on.
struct LoadedService {
    DraftPtr draft; ///< the same draft gives the same service
    std::map<std::filesystem::path, FileText> files; ///< those of env_file and label_file
    std::shared_ptr<const Service> service;
    std::vector<Problem> problems;
    bool complete = true;
};

struct LoadCache {
    /// What every service depends on besides its draft.
    std::string projectName;
    std::string homeDirectory;
    std::vector<std::string> profiles;
    GroundPtr ground;

    std::vector<GroundPtr> grounds; ///< of the project and of what it includes
    Drafts::Map drafts;
    TextFiles::Texts texts;
    std::map<std::string, std::shared_ptr<const LoadedService>, std::less<>> services; ///< the same object from load to load where nothing changed
    Value resources; ///< the canonical model but its services
    std::vector<TopInterpolation> interpolations;

    [[nodiscard]] bool sameSurroundings(const LoadCache& other) const
    {
        return projectName == other.projectName && homeDirectory == other.homeDirectory && profiles == other.profiles && ground == other.ground;
    }
};

} // namespace hullwright::compose
