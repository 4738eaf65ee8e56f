// What an inspected image says of the service that runs it: facts to pin, and what is only to be read.
#pragma once

#include "core/grants/image_pins.h"
#include "core/knowledge/image_inspect.h"
#include "core/text/message.h"

#include <vector>

namespace hullwright::grants {

struct FoundFact {
    FactChange change;
    text::Message says;
    bool proposed = true; ///< false: what is known already says more
};
[[nodiscard]] std::vector<FoundFact> foundFacts(const compose::Service& service, const knowledge::ImageDescription& image);

/// Ports, how it starts, its health check.
[[nodiscard]] std::vector<text::Message> alsoSays(const knowledge::ImageDescription& image);

/// The description of a service's image; Refused where none is of it: facts of another image would be wrong.
[[nodiscard]] Result<const knowledge::ImageDescription*> describingService(const compose::Service& service, const std::vector<knowledge::ImageDescription>& images);

} // namespace hullwright::grants
