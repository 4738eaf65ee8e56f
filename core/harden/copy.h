// The settings by which a service is protected, given to others as they are written there.
#pragma once

#include "core/analysis/analysis.h"
#include "core/yaml/edit.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace hullwright::harden {

/// A setting that one service has and others may get.
struct CopyItem {
    /// Whom it fits.
    enum class Fits : std::uint8_t {
        Any,  ///< every service, whatever its image
        Alike ///< services of the same image, or one that behaves like it: a user, folders to write to
    };
    std::string key;   ///< "cap_drop"
    yaml::Value value; ///< as the file writes it, aliases and merge keys followed; of security_opt without profiles, which are one service's own
    std::string text;  ///< the value in a line
    Fits fits = Fits::Any;
};

/// What `service` writes of it, in the order in which one reads it. Empty where there is no such service, or it writes nothing of the kind.
/// Limits below `deploy` are not among them.
[[nodiscard]] std::vector<CopyItem> copyable(const analysis::Analysis& analysis, std::string_view service);

/// What a copy comes to.
struct CopyPlan {
    struct Left {
        std::string service, key;
        text::Message why;
    };
    analysis::AnalysisPtr before, after; ///< the same where nothing changes
    compose::Patches patches;
    std::vector<std::string> changed; ///< services, in the order they were named
    std::vector<Left> left;           ///< what could not be set without changing something else
};

/// Told how many services are done, of how many; false gives up, and the plan then changes nothing.
using CopyProgress = std::function<bool(std::size_t, std::size_t)>;

/// Sets `items` in each service of `to`. A list of options is completed, everything else replaced; what a service has already stays as it is written. A
/// setting after which the project could not be loaded any more is left out.
[[nodiscard]] CopyPlan planCopy(const analysis::AnalysisPtr& before, const std::vector<CopyItem>& items, const std::vector<std::string>& to, const CopyProgress& progress = {});

} // namespace hullwright::harden
