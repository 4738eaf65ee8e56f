#include "core/compose/extends.h"

#include "core/compose/draft_steps.h"
#include "core/compose/remote.h"

#include <algorithm>

namespace hullwright::compose {
namespace {

/// A longer chain is no project; each step costs stack.
constexpr std::size_t kMostExtends = 100;

} // namespace

std::optional<Extender::Reference> Extender::referenceOf(const Value& service)
{
    const Value* extends = service.find("extends");
    if (!extends)
        return std::nullopt;
    Reference reference;
    reference.place = extends->origin.place;
    const Value* name = extends->map() ? extends->find("service") : extends;
    if (name && name->string())
        reference.service = *name->string();
    if (const Value* file = extends->find("file"); file && file->string()) {
        reference.file = *file->string();
        reference.place = file->origin.place;
    }
    return reference;
}

void Extender::apply(Layer& layer)
{
    if (std::none_of(layer.services.begin(), layer.services.end(), [](const auto& service) { return service.second->value.find("extends") != nullptr; }))
        return;
    Scope scope;
    scope.folder = m_ground->folder;
    for (const auto& [name, draft] : layer.services)
        scope.services.emplace(name, draft);
    for (auto& [name, draft] : layer.services)
        draft = resolve(scope, name);
}

DraftPtr Extender::resolve(Scope& scope, const std::string& name)
{
    if (const auto known = scope.done.find(name); known != scope.done.end())
        return known->second;
    const DraftPtr own = scope.services.find(name)->second;
    const auto reference = own->value.map() ? referenceOf(own->value) : std::nullopt;
    DraftPtr result = own;
    if (reference) {
        const std::pair<const Scope*, std::string> here{&scope, name};
        m_open.insert(here);
        result = follow(scope, name, own, *reference);
        m_open.erase(here);
    }
    scope.done.emplace(name, result);
    return result;
}

DraftPtr Extender::follow(Scope& scope, const std::string& name, const DraftPtr& own, const Reference& reference)
{
    const auto fail = [&](text::Message why, ErrorCode code, text::Message hint = {}) { return unextended(name, own, std::move(why), std::move(hint), code); };
    Scope* base = &scope;
    if (!reference.file.empty()) {
        auto remote = isRemoteFile(reference.file) ? m_session.located(reference.file) : tl::expected<std::filesystem::path, NotLocated>(scope.folder / reference.file);
        if (!remote)
            return fail(std::move(remote.error().message), remote.error().code, std::move(remote.error().hint));
        base = scopeOf(remote->lexically_normal(), name, reference.place);
        if (!base)
            return fail(say(HULLWRIGHT_TR("compose", "what %1 brings is missing here"), {reference.file}), ErrorCode::NotFound);
    }
    if (!base->services.contains(reference.service)) {
        if (base->name.empty())
            return fail(say(HULLWRIGHT_TR("compose", "there is no service %1 to extend"), {reference.service}), ErrorCode::NotFound);
        return fail(say(HULLWRIGHT_TR("compose", "%1 has no service %2 to extend"), {base->name, reference.service}), ErrorCode::NotFound);
    }
    if (m_open.contains({base, reference.service}) || m_open.size() > kMostExtends)
        return fail(say(HULLWRIGHT_TR("compose", "%1 extends itself by way of %2"), {name, reference.service}), ErrorCode::Schema);
    const DraftPtr found = resolve(*base, reference.service);
    return found->value.map() ? extended(m_session, name, own, found) : fail(say(HULLWRIGHT_TR("compose", "there is no service %1 to extend"), {reference.service}), ErrorCode::NotFound);
}

Extender::Scope* Extender::scopeOf(const std::filesystem::path& path, const std::string& name, const yaml::Place& place)
{
    const auto [at, isNew] = m_files.try_emplace(path);
    if (!isNew)
        return at->second.get();
    const Trail top;
    const Trail services(top, "services");
    const Trail service(services, name);
    const auto file = m_session.sources.find(path, FileRole::Extended, Trail(service, "extends"), place, m_session.problems);
    if (!file)
        return nullptr;
    at->second = std::make_unique<Scope>();
    readScope(*at->second, *file);
    return at->second.get();
}

void Extender::readScope(Scope& scope, std::size_t file)
{
    scope.folder = m_session.sources.folder(file);
    scope.name = m_session.sources.at(file).name;
    const SourceFile source = m_session.sources.at(file);
    const auto& tree = source.tree;
    std::map<std::string, DraftPtr> raw;
    for (const yaml::Node& root : documentsOf(source, m_session.problems)) {
        if (m_session.documentsLeft == 0)
            break;
        --m_session.documentsLeft;
        Layer layer = readLayer(*tree, root, m_ground, m_session.drafts, m_session.problems);
        for (const auto& region : layer.regions)
            m_session.regions.push_back(region);
        for (const auto& [name, draft] : layer.services) {
            // All of the file is read: what is wrong in one service refuses the project, whichever is extended.
            for (const Problem& problem : draft->problems)
                m_session.problems.add(problem);
            DraftPtr& slot = raw[name];
            slot = slot ? layered(m_session, name, slot, draft) : draft;
        }
    }
    for (const auto& [name, draft] : raw)
        scope.services.emplace(name, based(m_session, name, draft, scope.folder));
}

} // namespace hullwright::compose
