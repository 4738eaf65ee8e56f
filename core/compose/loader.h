// One load of a project: the stages in their order, service by service, so that what an edit does not touch is taken over.
#pragma once

#include "core/compose/assembler.h"

namespace hullwright::compose {

class Loader {
public:
    Loader(const std::vector<SourceFile>& files, const LoadOptions& options, const Project* previous);

    [[nodiscard]] Project run();

private:
    void findGround();
    [[nodiscard]] std::string writtenName(const Ground& ground) const;
    void findProfiles();
    void dropBadNames(Assembly& assembly);

    void settleServices(const Assembly& assembly);
    [[nodiscard]] std::shared_ptr<const LoadedService> takenOver(const std::string& name, const DraftPtr& draft);
    [[nodiscard]] LoadedService settleService(const std::string& name, const DraftPtr& draft);
    void settleResources();
    void readSeccompProfile(SecurityOptions& security, const Trail& here, Problems& problems, LoadedService& loaded);
    void settleResource(std::string_view section, Value::Entry& entry);
    void addImpliedNetwork();
    void collectStack(const Assembly& assembly);
    [[nodiscard]] bool isActive(const Value& service) const;

    const LoadOptions& m_options;
    const LoadCache* m_previous = nullptr;
    LoadSession m_session;
    Value m_model; ///< everything but the services
    std::shared_ptr<LoadCache> m_cache = std::make_shared<LoadCache>();
    std::shared_ptr<Stack> m_stack = std::make_shared<Stack>();
};

} // namespace hullwright::compose
