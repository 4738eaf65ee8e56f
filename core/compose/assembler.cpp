#include "core/compose/assembler.h"

#include "core/compose/canonical.h"
#include "core/compose/draft_steps.h"
#include "core/compose/merge.h"

#include <algorithm>

namespace hullwright::compose {

Assembler::Assembler(LoadSession& session, GroundPtr ground, std::vector<std::filesystem::path> chain)
    : m_session(session), m_ground(ground), m_chain(std::move(chain)), m_extender(session, std::move(ground))
{
}

void Assembler::addFile(std::size_t file)
{
    if (const auto& path = m_session.sources.at(file).path; !path.empty())
        m_chain.push_back(path);
    const SourceFile source = m_session.sources.at(file); // the list of files grows while this one is read
    for (const yaml::Node& root : documentsOf(source, m_session.problems)) {
        if (m_session.documentsLeft == 0)
            return m_session.problems.error({}, root.place(), say(HULLWRIGHT_TR("compose", "the project has too many documents")), {}, ErrorCode::Limit);
        --m_session.documentsLeft;
        addDocument(*source.tree, root);
    }
}

void Assembler::addDocument(const yaml::Tree& tree, const yaml::Node& root)
{
    Layer layer = readLayer(tree, root, m_ground, m_session.drafts, m_session.problems);
    for (auto& region : layer.regions)
        m_session.regions.push_back(std::move(region));
    for (auto& each : layer.interpolations)
        m_session.interpolations.push_back({std::move(each), m_ground});
    applyIncludes(m_session, m_ground, m_chain, layer);
    m_extender.apply(layer);
    dropVersion(layer.top);
    addServices(layer);
    addTop(layer);
}

void Assembler::dropVersion(Value& top)
{
    const Value* version = top.find("version");
    if (!version)
        return;
    const Trail root;
    validate(*top.find("version"), *projectShape().find("version"), Trail(root, "version"), m_session.problems);
    m_session.problems.warning(Trail(root, "version"), version->origin.key, say(HULLWRIGHT_TR("compose", "version is obsolete and ignored")));
    top.erase("version");
}

void Assembler::addServices(Layer& layer)
{
    for (const Mark& mark : layer.marks) {
        const auto* section = mark.path.empty() ? nullptr : std::get_if<std::string>(&mark.path.front());
        if (!section || *section != "services" || mark.path.size() > 2)
            continue;
        std::erase_if(m_assembly.services, [&](const auto& service) { return mark.path.size() == 1 || mark.path[1] == yaml::Step(service.first); });
    }
    std::map<std::string, std::size_t> present;
    for (std::size_t i = 0; i < m_assembly.services.size(); ++i)
        present.emplace(m_assembly.services[i].first, i);
    for (auto& [name, draft] : layer.services) {
        const auto at = present.find(name);
        if (at == present.end())
            m_assembly.services.emplace_back(name, draft);
        else
            m_assembly.services[at->second].second = layered(m_session, name, m_assembly.services[at->second].second, draft);
    }
    if (layer.hasServices && !m_assembly.hasServices) {
        m_assembly.hasServices = true;
        m_assembly.servicesOrigin = layer.servicesOrigin;
    }
}

void Assembler::addTop(Layer& layer)
{
    if (!m_assembly.top.map()) {
        m_assembly.top = std::move(layer.top);
        return;
    }
    settleTop(m_assembly.top, m_session.problems);
    std::erase_if(layer.marks, [](const Mark& mark) { return !mark.path.empty() && mark.path.front() == yaml::Step(std::string("services")); });
    mergeLayer(m_assembly.top, std::move(layer.top), layer.marks, m_session.problems);
}

void settleTop(Value& top, Problems& problems)
{
    const Trail root;
    enforceUnicity(top, projectShape(), root, problems);
    validate(top, projectShape(), root, problems);
    canonicalise(top, projectShape(), root, problems, Extent::Structure);
    enforceUnicity(top, projectShape(), root, problems);
}

} // namespace hullwright::compose
