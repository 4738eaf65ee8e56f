// One document of a file, read and with its variables filled in: its services as drafts, so that those that an edit did not touch are taken over.
#pragma once

#include "core/compose/draft.h"

namespace hullwright::compose {

struct Layer {
    Value top;                                              ///< a map: everything but the services
    std::vector<std::pair<std::string, DraftPtr>> services; ///< in the order of the text
    Origin servicesOrigin;
    bool hasServices = false;
    std::vector<Mark> marks;                   ///< of everything but what stands within a service
    std::vector<Interpolation> interpolations; ///< outside of services
    std::vector<std::shared_ptr<const yaml::Region>> regions; ///< of everything outside of services
};

/// Reads a document whose root is a mapping (or an alias to one). What is wrong outside of services is reported.
[[nodiscard]] Layer readLayer(const yaml::Tree& tree, const yaml::Node& root, const GroundPtr& ground, Drafts& drafts, Problems& problems);

/// The roots of a file's documents that have something in them. Reports what no Compose file may be: empty, of another version of YAML, a list.
[[nodiscard]] std::vector<yaml::Node> documentsOf(const SourceFile& file, Problems& problems);

} // namespace hullwright::compose
