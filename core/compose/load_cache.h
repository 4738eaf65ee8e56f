// What one load of a project keeps, so that the next one need not do again what an edit did not touch.
#pragma once

#include "core/compose/context.h"
#include "core/compose/dotenv.h"
#include "core/compose/load.h"

#include <map>

namespace hullwright::compose {

/// A service as it came out of the pipeline, and what came with it.
struct LoadedService {
    std::shared_ptr<const Service> service;
    std::vector<Problem> problems;
    std::size_t visits = 0;  ///< nodes that reading it looked at
    bool reusable = false;   ///< depends on nothing but its regions and the variables
    bool complete = true;
};

struct LoadCache {
    /// What every service depends on besides the text.
    std::filesystem::path projectDirectory;
    std::string projectName;
    std::string homeDirectory;
    LoadOptions::Interpolation interpolation = LoadOptions::Interpolation::On;
    Variables variables;
    std::vector<std::string> profiles;

    std::map<std::string, LoadedService, std::less<>> services;
    Value resources; ///< the canonical model but its services

    [[nodiscard]] bool sameGround(const LoadCache& other) const
    {
        return projectDirectory == other.projectDirectory && projectName == other.projectName && homeDirectory == other.homeDirectory &&
               interpolation == other.interpolation && variables == other.variables && profiles == other.profiles;
    }
};

} // namespace hullwright::compose
