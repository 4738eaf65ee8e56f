#include "core/compose/consistency.h"

#include "core/compose/addresses.h"
#include "core/compose/in_force.h"
#include "core/compose/scalars.h"
#include "core/compose/short_syntax.h"
#include "core/compose/units.h"

#include <algorithm>
#include <array>
#include <map>

namespace hullwright::compose {
namespace {

using text::Message;

const Value* findPath(const Value& value, std::initializer_list<std::string_view> keys)
{
    const Value* at = &value;
    for (const std::string_view key : keys) {
        at = at->find(key);
        if (!at)
            return nullptr;
    }
    return at;
}

std::optional<double> numberAt(const Value& value, std::initializer_list<std::string_view> keys)
{
    const Value* found = findPath(value, keys);
    const auto text = found ? scalarText(*found) : std::nullopt;
    return text ? parseNumber(*text) : std::nullopt;
}

std::string textAt(const Value& value, std::string_view key)
{
    const Value* found = value.find(key);
    return found && found->string() ? *found->string() : std::string();
}

constexpr std::array<LimitPlaces, 4> kLimitPlaces{{{"cpus", "limits", "cpus"}, {"mem_limit", "limits", "memory"}, {"mem_reservation", "reservations", "memory"}, {"pids_limit", "limits", "pids"}}};

class ServiceCheck {
public:
    ServiceCheck(const Value& service, const Trail& where, Problems& problems) : m_service(service), m_where(where), m_problems(problems) {}

    void run();

private:
    void error(std::string_view key, Message message, Message hint = {});
    void sameLimit(const LimitPlaces& places);
    void replicas();
    void health();
    void build();
    void hostAddresses();
    void mountTargets();
    void watches();

    const Value& m_service;
    const Trail& m_where;
    Problems& m_problems;
};

void ServiceCheck::error(std::string_view key, Message message, Message hint)
{
    const Value* value = m_service.find(key);
    const Origin& origin = value ? value->origin : m_service.origin;
    m_problems.error(value ? Trail(m_where, key) : m_where, value || !origin.key.valid() ? origin.place : origin.key, std::move(message), std::move(hint));
}

void ServiceCheck::sameLimit(const LimitPlaces& places)
{
    if (limitsDisagree(m_service, places))
        error(places.key, say(HULLWRIGHT_TR("compose", "%1 and deploy.resources.%2 must have the same value"), {std::string(places.key), std::string(places.group) + "." + std::string(places.deploy)}),
              say(HULLWRIGHT_TR("compose", "Write the limit in one of the two places only, or the same value in both.")));
}

void ServiceCheck::replicas()
{
    const auto scale = numberAt(m_service, {"scale"});
    const auto deployed = numberAt(m_service, {"deploy", "replicas"});
    if (scale && *scale < 0)
        error("scale", say(HULLWRIGHT_TR("compose", "scale can't be negative")));
    if (scale && deployed && *scale != *deployed)
        error("scale", say(HULLWRIGHT_TR("compose", "scale and deploy.replicas must have the same value")));
    const double copies = scale ? *scale : deployed.value_or(1);
    if (copies > 1 && m_service.find("container_name"))
        error("container_name", say(HULLWRIGHT_TR("compose", "a service with several containers can't have a container_name")));
}

void ServiceCheck::health()
{
    const Value* test = findPath(m_service, {"healthcheck", "test"});
    if (!test || !test->list() || test->list()->empty())
        return;
    const std::string* first = test->list()->front().string();
    if (first && (*first == "CMD" || *first == "CMD-SHELL" || *first == "NONE"))
        return;
    m_problems.error(Trail(Trail(m_where, "healthcheck"), "test"), test->origin.place, say(HULLWRIGHT_TR("compose", "healthcheck.test must begin with CMD, CMD-SHELL or NONE")),
                     say(HULLWRIGHT_TR("compose", "Write [CMD, ...], or the command as one text.")));
}

void ServiceCheck::build()
{
    const Value* build = m_service.find("build");
    if (!build)
        return;
    if (!textAt(*build, "dockerfile").empty() && !textAt(*build, "dockerfile_inline").empty())
        error("build", say(HULLWRIGHT_TR("compose", "dockerfile and dockerfile_inline exclude each other")));
    const Value* platforms = build->find("platforms");
    const std::string platform = textAt(m_service, "platform");
    if (!platforms || !platforms->list() || platforms->list()->empty() || platform.empty())
        return;
    const auto& list = *platforms->list();
    if (std::none_of(list.begin(), list.end(), [&](const Value& each) { return each.string() && *each.string() == platform; }))
        error("platform", say(HULLWRIGHT_TR("compose", "build.platforms must have the service's platform %1"), {platform}));
}

void ServiceCheck::hostAddresses()
{
    const Value* ports = m_service.find("ports");
    if (!ports || !ports->list())
        return;
    for (const Value& port : *ports->list()) {
        const std::string ip = textAt(port, "host_ip");
        if (!ip.empty() && !parseAddress(ip))
            m_problems.error(Trail(m_where, "ports"), port.origin.place, say(HULLWRIGHT_TR("compose", "\"%1\" is no IP address"), {ip}));
    }
}

void ServiceCheck::mountTargets()
{
    std::map<std::string, std::string> taken;
    const auto take = [&](std::string_view key, std::size_t index, const std::string& target, const Value& item) {
        const Trail list(m_where, key);
        const Trail here(list, index);
        const auto [at, isNew] = taken.emplace(target, std::string(key) + "[" + std::to_string(index) + "]");
        if (!isNew)
            m_problems.error(here, item.origin.place, say(HULLWRIGHT_TR("compose", "%1 is mounted already, by %2"), {target, at->second}), say(HULLWRIGHT_TR("compose", "Remove one of the two.")));
    };
    if (const Value* list = m_service.find("tmpfs"); list && list->list()) {
        for (std::size_t i = 0; i < list->list()->size(); ++i) {
            if (const std::string* text = (*list->list())[i].string())
                take("tmpfs", i, text->substr(0, text->find(':')), (*list->list())[i]);
        }
    }
    if (const Value* list = m_service.find("volumes"); list && list->list()) {
        for (std::size_t i = 0; i < list->list()->size(); ++i)
            take("volumes", i, textAt((*list->list())[i], "target"), (*list->list())[i]);
    }
}

/// What is copied into a container needs a place there; what rebuilds or restarts it does not.
void ServiceCheck::watches()
{
    const Value* list = findPath(m_service, {"develop", "watch"});
    if (!list || !list->list())
        return;
    const Trail develop(m_where, "develop");
    const Trail watch(develop, "watch");
    for (const Value& item : *list->list()) {
        const Trail here(watch, std::size_t{item.origin.item});
        const std::string action = textAt(item, "action");
        if (action != "rebuild" && action != "restart" && textAt(item, "target").empty())
            m_problems.error(here, item.origin.place, say(HULLWRIGHT_TR("compose", "%1 needs a target"), {action}), say(HULLWRIGHT_TR("compose", "Add target: and the path in the container.")));
    }
}

void ServiceCheck::run()
{
    if (textAt(m_service, "image").empty() && !m_service.find("build") && !m_service.find("provider"))
        error("image", say(HULLWRIGHT_TR("compose", "the service has neither an image nor a build")), say(HULLWRIGHT_TR("compose", "Add image: or build:.")));
    const Value* networks = m_service.find("networks");
    if (!textAt(m_service, "network_mode").empty() && networks && networks->map() && !networks->map()->empty())
        error("network_mode", say(HULLWRIGHT_TR("compose", "network_mode and networks exclude each other")), say(HULLWRIGHT_TR("compose", "Remove one of the two.")));
    for (const LimitPlaces& places : limitPlaces())
        sameLimit(places);
    replicas();
    health();
    build();
    hostAddresses();
    mountTargets();
    watches();
}

/// Which of the ways to get its content a secret or config names.
void checkContent(const Value& resource, std::initializer_list<std::string_view> ways, const Trail& where, Problems& problems)
{
    std::string names;
    std::size_t count = 0;
    for (const std::string_view way : ways) {
        names += (names.empty() ? "" : ", ") + std::string(way);
        count += resource.find(way) ? 1 : 0;
    }
    const yaml::Place& place = resource.origin.key.valid() ? resource.origin.key : resource.origin.place;
    if (count > 1)
        problems.error(where, place, say(HULLWRIGHT_TR("compose", "%1: only one of these may be set: %2"), {where.last(), names}));
    else if (count == 0 && !resource.find("driver") && !resource.find("external"))
        problems.error(where, place, say(HULLWRIGHT_TR("compose", "%1: one of these must be set: %2"), {where.last(), names}));
}

} // namespace

std::span<const LimitPlaces> limitPlaces()
{
    return kLimitPlaces;
}

const LimitPlaces* limitPlaces(std::string_view key)
{
    const auto* found = std::find_if(kLimitPlaces.begin(), kLimitPlaces.end(), [&](const LimitPlaces& each) { return each.key == key; });
    return found == kLimitPlaces.end() ? nullptr : found;
}

bool hasLimitGroup(const Value& service, const LimitPlaces& places)
{
    return findPath(service, {"deploy", "resources", places.group}) != nullptr;
}

/// The reference compares with the deploy value as soon as its group exists, and takes a missing one for zero.
bool limitsDisagree(const Value& service, const LimitPlaces& places)
{
    const auto own = numberAt(service, {places.key});
    return own && *own != 0 && hasLimitGroup(service, places) && numberAt(service, {"deploy", "resources", places.group, places.deploy}).value_or(0) != *own;
}

void checkService(const Value& service, const Trail& where, Problems& problems)
{
    ServiceCheck(service, where, problems).run();
    warnOfWords(service, where, problems);
    warnOfLimits(service, where, problems);
    warnOfProtections(service, where, problems);
    warnOfEndpoints(service, where, problems);
}

void checkResource(const Value& resource, std::string_view section, const Trail& where, Problems& problems)
{
    if (section == "secrets")
        checkContent(resource, {"file", "environment"}, where, problems);
    else if (section == "configs")
        checkContent(resource, {"file", "environment", "content"}, where, problems);
    const Value* external = resource.find("external");
    if (section != "volumes" || !external || !external->boolean() || !*external->boolean())
        return;
    for (const Value::Entry& entry : *resource.map()) {
        if (entry.key != "external" && entry.key != "name" && !entry.key.starts_with("x-"))
            problems.error(Trail(where, entry.key), entry.value.origin.key, say(HULLWRIGHT_TR("compose", "an external volume can't have %1"), {entry.key}));
    }
}

} // namespace hullwright::compose
