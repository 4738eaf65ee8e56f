#include "core/compose/draft_steps.h"

#include "core/compose/canonical.h"
#include "core/compose/merge.h"
#include "core/compose/normalise.h"
#include "core/compose/paths.h"

namespace hullwright::compose {
namespace {

using Step = DraftKey::Step;

/// Where a service stands, as the stages are told it.
struct ServiceTrail {
    explicit ServiceTrail(const std::string& name) : services(top, "services"), here(services, name) {}
    Trail top, services, here;
};

/// A draft in the making, from the value of another.
struct Making {
    Making(LoadSession& session, const std::string& name, const DraftPtr& base) : trail(name), draft(std::make_shared<Draft>())
    {
        draft->value = base->value;
        draft->from.push_back(base);
        problems.shareLimit(&session.portsLeft);
    }
    DraftPtr finish()
    {
        draft->problems = problems.take();
        return std::move(draft);
    }
    /// Lists without duplicates, structures in their long form.
    void structure()
    {
        Value& value = draft->value;
        canonicalise(value, serviceShape(), trail.here, problems, Extent::Structure);
        if (const Value* dns = value.find("dns"); dns && dns->list() && dns->list()->empty())
            value.erase("dns");
        enforceUnicity(value, serviceShape(), trail.here, problems);
    }

    ServiceTrail trail;
    Problems problems;
    std::shared_ptr<Draft> draft;
};

/// `over` on a copy of `base`. What `over` marks is taken out of the base first.
DraftPtr merged(LoadSession& session, const std::string& name, const DraftPtr& base, const DraftPtr& over)
{
    Making making(session, name, base);
    making.draft->from.push_back(over);
    mergeService(making.draft->value, over->value, name, over->marks, making.problems);
    making.draft->value.origin = over->value.origin;
    return making.finish();
}

/// Items of `environment` without a value take it from the project's variables. A map's are filled in later, on the including project's.
void fillBareVariables(Value* environment, const Lookup& lookup)
{
    Value::List* items = environment ? environment->list() : nullptr;
    if (!items)
        return;
    for (Value& item : *items) {
        std::string* text = std::get_if<std::string>(&item.data);
        if (!text || text->find('=') != std::string::npos)
            continue;
        if (const auto value = lookup(*text))
            *text += "=" + *value;
    }
}

} // namespace

DraftPtr settled(LoadSession& session, const std::string& name, const DraftPtr& draft)
{
    return session.drafts.get({Step::Settled, draft.get(), nullptr, nullptr, 0, name}, [&] {
        Making making(session, name, draft);
        enforceUnicity(making.draft->value, serviceShape(), making.trail.here, making.problems);
        validate(making.draft->value, serviceShape(), making.trail.here, making.problems);
        making.structure();
        return making.finish();
    });
}

DraftPtr based(LoadSession& session, const std::string& name, const DraftPtr& draft, const std::filesystem::path& folder)
{
    return session.drafts.get({Step::Based, draft.get(), nullptr, nullptr, 0, folder.string()}, [&] {
        Making making(session, name, draft);
        enforceUnicity(making.draft->value, serviceShape(), making.trail.here, making.problems);
        making.structure();
        resolveServicePaths(making.draft->value, {folder, session.options.homeDirectory});
        making.draft->marks = draft->marks;
        return making.finish();
    });
}

DraftPtr extended(LoadSession& session, const std::string& name, const DraftPtr& service, const DraftPtr& base)
{
    return session.drafts.get({Step::Extended, service.get(), base.get(), nullptr, 0, name}, [&] {
        const std::size_t copied = countValues(base->value);
        if (copied > session.copiesLeft)
            return unextended(name, service, say(HULLWRIGHT_TR("compose", "the services that are extended are too large together")), {}, ErrorCode::Limit);
        session.copiesLeft -= copied;
        auto made = std::make_shared<Draft>(*merged(session, name, base, service));
        made->value.erase("extends");
        made->marks = service->marks;
        return DraftPtr(std::move(made));
    });
}

DraftPtr unextended(const std::string& name, const DraftPtr& service, text::Message why, text::Message hint, ErrorCode code)
{
    const ServiceTrail trail(name);
    auto draft = std::make_shared<Draft>();
    draft->value = service->value;
    draft->marks = service->marks;
    Problems problems;
    const Value* extends = service->value.find("extends");
    problems.error(Trail(trail.here, "extends"), extends ? extends->origin.place : service->value.origin.key, std::move(why), std::move(hint), code);
    draft->value.erase("extends");
    draft->problems = problems.take();
    draft->from = {service};
    return draft;
}

DraftPtr imported(LoadSession& session, const std::string& name, const DraftPtr& draft, const GroundPtr& ground)
{
    const DraftPtr base = settled(session, name, draft);
    return session.drafts.get({Step::Imported, base.get(), nullptr, ground.get(), 0, name}, [&] {
        Making making(session, name, base);
        setServiceDefaults(making.draft->value);
        resolveServicePaths(making.draft->value, {ground->folder, session.options.homeDirectory});
        fillBareVariables(making.draft->value.find("environment"), ground->lookup());
        return making.finish();
    });
}

DraftPtr mergedOver(LoadSession& session, const std::string& name, const DraftPtr& included, const DraftPtr& own)
{
    return session.drafts.get({Step::Merged, included.get(), own.get(), nullptr, 0, name}, [&] {
        auto made = std::make_shared<Draft>(*merged(session, name, included, own));
        made->marks = own->marks;
        return DraftPtr(std::move(made));
    });
}

DraftPtr layered(LoadSession& session, const std::string& name, const DraftPtr& earlier, const DraftPtr& later)
{
    const DraftPtr base = settled(session, name, earlier);
    return session.drafts.get({Step::Layered, base.get(), later.get(), nullptr, 0, name}, [&] {
        auto made = std::make_shared<Draft>(*merged(session, name, base, later));
        made->value.origin = earlier->value.origin; // where the service is first defined
        return DraftPtr(std::move(made));
    });
}

} // namespace hullwright::compose
