#include "core/analysis/image_users.h"

#include "core/compose/load_cache.h"
#include "core/grants/service_image.h"
#include "core/risk/pins.h"

namespace hullwright::analysis {

namespace {

/// The service as its text has it; null where it is none of the project's.
std::shared_ptr<const compose::Service> asWritten(const compose::Project& project, const std::string& name)
{
    const auto found = project.cache ? project.cache->services.find(name) : decltype(project.cache->services.find(name)){};
    return project.cache && found != project.cache->services.end() ? found->second->service : nullptr;
}

std::string userOf(const compose::Service& service)
{
    const auto pinned = grants::pinnedFacts(service).user;
    return pinned ? pinned->value : std::string();
}

std::shared_ptr<const compose::Service> naming(const compose::Service& service, const std::string& user)
{
    auto copy = std::make_shared<compose::Service>(service);
    compose::Value model = *service.model;
    const compose::Origin implied{{}, {}, compose::Origin::Kind::Implied, 0};
    const auto inside = [&](compose::Value& above, const char* key) -> compose::Value& {
        compose::Value* there = above.find(key);
        return there != nullptr && there->map() != nullptr ? *there : above.set(key, compose::Value(compose::Value::Map{}, implied));
    };
    inside(inside(model, "x-hullwright"), "image").set("user", compose::Value(user, implied));
    copy->model = std::make_shared<const compose::Value>(std::move(model));
    return copy;
}

} // namespace

risk::Pins pinsInForce(const risk::Pins& session, const compose::Project& project)
{
    risk::Pins files = risk::pinsOf(project.files);
    for (const auto& service : project.stack->services)
        if (std::string user = userOf(*service); !user.empty())
            files.imageUser.insert_or_assign(service->name, std::move(user));
    return risk::together(session, files);
}

std::shared_ptr<const compose::Stack> withImageUsers(const compose::Project& project, const risk::Pins& inForce, const compose::Project* before)
{
    std::shared_ptr<compose::Stack> changed;
    for (std::size_t i = 0; i < project.stack->services.size(); ++i) {
        const auto& service = project.stack->services[i];
        const auto user = inForce.imageUser.find(service->name);
        if (user == inForce.imageUser.end() || !service->model || userOf(*service) == user->second)
            continue;
        if (!changed)
            changed = std::make_shared<compose::Stack>(*project.stack);
        std::shared_ptr<const compose::Service> known;
        if (before != nullptr && asWritten(*before, service->name) == service)
            for (const auto& earlier : before->stack->services)
                if (earlier->name == service->name && earlier != service && userOf(*earlier) == user->second)
                    known = earlier;
        changed->services[i] = known ? known : naming(*service, user->second);
    }
    return changed ? changed : project.stack;
}

} // namespace hullwright::analysis
