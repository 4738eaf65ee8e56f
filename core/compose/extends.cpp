#include "core/compose/extends.h"

#include "core/compose/merge.h"

#include <optional>
#include <set>
#include <unordered_map>

namespace hullwright::compose {
namespace {

/// A longer chain is no project; each step costs stack.
constexpr std::size_t kLongestChain = 100;
/// Values copied from bases in one document: many services on one huge base must not fill the memory.
constexpr std::size_t kMostCopied = 1'000'000;

struct Reference {
    std::string service;
    bool otherFile = false;
    Origin origin;
};

std::optional<Reference> referenceOf(const Value& service)
{
    const Value* extends = service.find("extends");
    if (!extends)
        return std::nullopt;
    Reference reference;
    reference.origin = extends->origin;
    const Value* name = extends->map() ? extends->find("service") : extends;
    if (name && name->string())
        reference.service = *name->string();
    reference.otherFile = extends->find("file") != nullptr;
    return reference;
}

class Extender {
public:
    Extender(Value& services, const std::vector<Mark>& marks, std::map<std::string, Problems, std::less<>>& problems) : m_marks(marks), m_problems(problems)
    {
        for (Value::Entry& entry : *services.map())
            m_services.emplace(entry.key, &entry.value);
    }

    void resolve(const std::string& name);

private:
    void fail(const std::string& name, const Origin& origin, text::Message message, ErrorCode code = ErrorCode::Schema);
    void mergeOver(const std::string& name, const Reference& reference);

    [[nodiscard]] Value* find(const std::string& name) const
    {
        const auto at = m_services.find(name);
        return at == m_services.end() ? nullptr : at->second;
    }

    std::unordered_map<std::string, Value*> m_services;
    const std::vector<Mark>& m_marks;
    std::map<std::string, Problems, std::less<>>& m_problems;
    std::set<std::string> m_done, m_open;
    std::size_t m_copied = 0;
};

void Extender::fail(const std::string& name, const Origin& origin, text::Message message, ErrorCode code)
{
    const Trail top;
    const Trail services(top, "services");
    const Trail service(services, name);
    m_problems[name].error(Trail(service, "extends"), origin.place, std::move(message), {}, code);
}

void Extender::mergeOver(const std::string& name, const Reference& reference)
{
    Value* own = find(name);
    const Value* base = find(reference.service);
    if (!base || !base->map()) {
        own->erase("extends");
        return fail(name, reference.origin, say(HULLWRIGHT_TR("compose", "there is no service %1 to extend"), {reference.service}), ErrorCode::NotFound);
    }
    m_copied += countValues(*base);
    if (m_copied > kMostCopied) {
        own->erase("extends");
        return fail(name, reference.origin, say(HULLWRIGHT_TR("compose", "the services that are extended are too large together")), ErrorCode::Limit);
    }
    Value merged = *base;
    const Origin origin = own->origin;
    mergeService(merged, std::move(*own), name, m_marks, m_problems[name]);
    merged.erase("extends");
    merged.origin = origin;
    *own = std::move(merged);
}

void Extender::resolve(const std::string& name)
{
    Value* own = find(name);
    const auto reference = own && own->map() && !m_done.contains(name) ? referenceOf(*own) : std::nullopt;
    if (!reference)
        return;
    m_done.insert(name);
    if (reference->otherFile) {
        own->erase("extends");
        return fail(name, reference->origin, say(HULLWRIGHT_TR("compose", "extends of another file is not read yet: what it brings is missing here")), ErrorCode::Unsupported);
    }
    m_open.insert(name);
    if (m_open.contains(reference->service) || m_open.size() > kLongestChain) {
        own->erase("extends");
        fail(name, reference->origin, say(HULLWRIGHT_TR("compose", "%1 extends itself by way of %2"), {name, reference->service}));
    } else {
        resolve(reference->service);
        mergeOver(name, *reference);
    }
    m_open.erase(name);
}

} // namespace

void applyExtends(Value& services, const std::vector<Mark>& marks, std::map<std::string, Problems, std::less<>>& problems)
{
    Extender extender(services, marks, problems);
    for (const Value::Entry& entry : *services.map())
        extender.resolve(entry.key);
}

} // namespace hullwright::compose
