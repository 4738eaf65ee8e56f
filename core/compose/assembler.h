// Puts the files of a project together: documents merge in order, what they include comes in, what they extend is followed.
#pragma once

#include "core/compose/extends.h"

namespace hullwright::compose {

/// A project as its files came together, before anything is normalised.
struct Assembly {
    Value top;                                              ///< everything but the services; null where no file had a mapping
    std::vector<std::pair<std::string, DraftPtr>> services; ///< in the order in which they were first met
    Origin servicesOrigin;
    bool hasServices = false;
};

class Assembler {
public:
    /// `chain` are the files that led here by including each other.
    Assembler(LoadSession& session, GroundPtr ground, std::vector<std::filesystem::path> chain = {});

    void addFile(std::size_t file);
    [[nodiscard]] Assembly take() { return std::move(m_assembly); }

private:
    void addDocument(const yaml::Tree& tree, const yaml::Node& root);
    void addServices(Layer& layer);
    void addTop(Layer& layer);
    void dropVersion(Value& top);

    LoadSession& m_session;
    GroundPtr m_ground;
    std::vector<std::filesystem::path> m_chain;
    Extender m_extender;
    Assembly m_assembly;
};

/// Reads what a layer includes and puts it under the layer's own; takes the key `include` out.
void applyIncludes(LoadSession& session, const GroundPtr& ground, const std::vector<std::filesystem::path>& chain, Layer& layer);

/// Checks everything but the services, and gives it the long form of its structures.
void settleTop(Value& top, Problems& problems);

} // namespace hullwright::compose
