// Services that are built on others, of the same file or of another one.
#pragma once

#include "core/compose/layer.h"
#include "core/compose/load_session.h"

#include <memory>
#include <set>

namespace hullwright::compose {

/// Follows the `extends` of a project's layers. Files that are extended are read once.
class Extender {
public:
    Extender(LoadSession& session, GroundPtr ground) : m_session(session), m_ground(std::move(ground)) {}

    /// Puts every service of a layer over what it extends.
    void apply(Layer& layer);

private:
    /// Services that name each other: those of a layer, or of a file that is extended.
    struct Scope {
        std::map<std::string, DraftPtr, std::less<>> services;
        std::map<std::string, DraftPtr, std::less<>> done;
        std::filesystem::path folder; ///< the files that it extends are told from here
        std::string name;             ///< of the file, for messages; empty for the layer
    };
    struct Reference {
        std::string service;
        std::string file; ///< empty: the same scope
        yaml::Place place;
    };

    [[nodiscard]] DraftPtr resolve(Scope& scope, const std::string& name);
    [[nodiscard]] DraftPtr follow(Scope& scope, const std::string& name, const DraftPtr& own, const Reference& reference);
    /// The services of a file that is extended; null where it can't be read.
    [[nodiscard]] Scope* scopeOf(const std::filesystem::path& path, const std::string& name, const yaml::Place& place);
    void readScope(Scope& scope, std::size_t file);
    [[nodiscard]] static std::optional<Reference> referenceOf(const Value& service);

    LoadSession& m_session;
    GroundPtr m_ground;
    std::map<std::filesystem::path, std::unique_ptr<Scope>> m_files;
    std::set<std::pair<const Scope*, std::string>> m_open; ///< what is being followed, to notice circles
};

} // namespace hullwright::compose
