// One load of a project: the stages in their order, service by service, so that what an edit does not touch is taken over.
#pragma once

#include "core/compose/load_cache.h"
#include "core/compose/reader.h"
#include "core/compose/schema.h"

#include <set>
#include <unordered_map>

namespace hullwright::compose {

class Loader {
public:
    Loader(const std::vector<SourceFile>& files, const LoadOptions& options, const Project* previous);

    [[nodiscard]] Project run();

private:
    // Reading, loader_read.cpp.
    /// Reads every document of the named files; services that can be taken over stay unread.
    void readFiles();
    void readFile(const SourceFile& file);
    void checkDirective(const yaml::Tree& tree);
    void readDocument(const yaml::Node& root);
    void readServices(const yaml::Node& services, const Trail& where, Value& model);
    [[nodiscard]] bool takeOver(const std::string& name, const yaml::Node& key, const yaml::Node& service);
    void applyVariables(Value& model, Problems& problems);
    /// Adds a document's model to what earlier documents came to.
    void addLayer(Value layer);
    void findGround();
    [[nodiscard]] std::string writtenName() const;

    // The stages, loader.cpp.
    void settleTop();
    void settleServices();
    [[nodiscard]] LoadedService settleService(const std::string& name, Value model);
    [[nodiscard]] std::vector<std::shared_ptr<const yaml::Region>> regionsOf(const Value& value);
    void settleResources();
    void settleResource(std::string_view section, Value::Entry& entry);
    void addImpliedNetwork();
    void collectStack();

    [[nodiscard]] Problems& problemsOf(const std::string& service) { return m_serviceProblems[service]; }
    [[nodiscard]] std::optional<std::string> variable(std::string_view name) const;
    [[nodiscard]] bool isActive(const Value& service) const;

    std::vector<SourceFile> m_files;
    const LoadOptions& m_options;
    const LoadCache* m_previous = nullptr;
    Problems m_problems;                                      ///< of everything outside services
    std::map<std::string, Problems, std::less<>> m_serviceProblems;
    Reader m_reader;
    Value m_model;                                            ///< what the stages work on
    std::map<std::string, std::vector<std::shared_ptr<const yaml::Region>>, std::less<>> m_serviceRegions;
    std::map<std::string, std::size_t, std::less<>> m_serviceVisits;
    std::set<std::string, std::less<>> m_takenOver;
    std::vector<std::shared_ptr<const yaml::Region>> m_regions;
    std::unordered_map<const yaml::Region*, std::shared_ptr<const yaml::Region>> m_regionsByPlace;
    bool m_simple = false;   ///< one document without merge keys above services and without extends: services stand alone
    bool m_complete = true;
    std::size_t m_portsLeft = 100'000; ///< ranges would let a short file ask for millions
    std::shared_ptr<LoadCache> m_cache = std::make_shared<LoadCache>();
    std::shared_ptr<Stack> m_stack = std::make_shared<Stack>();
};

} // namespace hullwright::compose
