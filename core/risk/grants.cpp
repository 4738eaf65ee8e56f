#include "core/risk/grants.h"

#include "core/knowledge/capabilities.h"
#include "core/risk/facts.h"

#include <algorithm>
#include <array>
#include <set>

namespace hullwright::risk {

namespace {

bool truthy(std::string_view value)
{
    return value == "1" || value == "true" || value == "True" || value == "TRUE" || value == "yes" || value == "on";
}

bool containsNoCase(std::string_view text, std::string_view part)
{
    const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; };
    return std::search(text.begin(), text.end(), part.begin(), part.end(), [&](char a, char b) { return lower(a) == lower(b); }) != text.end();
}

/// Follows volumes_from, each service once.
void collect(const compose::Stack& stack, const compose::Service& service, const compose::Origin* origin, bool readOnly, std::set<const compose::Service*>& seen, std::vector<Grant>& grants)
{
    if (!seen.insert(&service).second || seen.size() > 64)
        return;
    for (const compose::Mount& mount : service.mounts)
        grants.push_back({&mount, origin != nullptr ? origin : &mount.origin, readOnly, nullptr});
    for (const compose::Text& from : service.volumesFrom) {
        std::string_view name = from.value;
        const bool ro = name.ends_with(":ro");
        if (name.starts_with("container:"))
            continue;
        name = name.substr(0, name.find(':'));
        if (const compose::Service* other = stack.service(name))
            collect(stack, *other, origin != nullptr ? origin : &from.origin, readOnly || ro, seen, grants);
    }
}

} // namespace

std::vector<Grant> MountJudge::mountsOf(const compose::Service& service)
{
    std::vector<Grant> grants;
    if (service.volumesFrom.empty()) {
        grants.reserve(service.mounts.size());
        for (const compose::Mount& mount : service.mounts)
            grants.push_back({&mount, &mount.origin, false, nullptr});
    } else {
        std::set<const compose::Service*> seen;
        collect(*m_stack, service, nullptr, false, seen, grants);
    }
    for (Grant& grant : grants)
        grant.verdict = judge(*grant.mount);
    return grants;
}

const knowledge::PathVerdict* MountJudge::judge(const compose::Mount& mount)
{
    static const knowledge::PathVerdict kNone{};
    const std::string_view path = m_stack->hostPath(mount);
    if (path.empty())
        return &kNone;
    const auto [at, fresh] = m_verdicts.try_emplace(std::string(path));
    if (fresh)
        at->second = knowledge::judgePath(path);
    return &at->second;
}

const compose::Origin* originOfCapability(const compose::Service& service, std::string_view canonicalName)
{
    const compose::Origin* all = nullptr;
    for (const compose::Text& entry : service.capAdd) {
        const auto name = knowledge::canonicalCapability(entry.value);
        if (name == canonicalName)
            return &entry.origin;
        if (name == "ALL")
            all = &entry.origin;
    }
    return all;
}

const compose::Value* privilegedHook(const compose::Service& service)
{
    if (!service.model)
        return nullptr;
    for (std::string_view key : {"post_start", "pre_stop"}) {
        const compose::Value* hooks = service.model->find(key);
        if (hooks == nullptr || hooks->list() == nullptr)
            continue;
        for (const compose::Value& hook : *hooks->list()) {
            const compose::Value* privileged = hook.find("privileged");
            if (privileged != nullptr && privileged->boolean() != nullptr && *privileged->boolean())
                return privileged;
        }
    }
    return nullptr;
}

bool isSocketProxy(const compose::Service& service)
{
    if (!service.image)
        return false;
    const std::string_view name = imageBaseName(service.image->value);
    return containsNoCase(name, "socket-proxy") || containsNoCase(name, "socketproxy") || containsNoCase(name, "docker-proxy") || containsNoCase(name, "dockerproxy");
}

bool proxyLetsPost(const compose::Service& service)
{
    // The environment of tecnativa's and linuxserver's proxies, and of wollomatic's; the latter also takes options.
    for (const compose::Variable& variable : service.environment) {
        if (variable.name == "POST" && variable.value && truthy(*variable.value))
            return true;
        if (variable.name == "SP_ALLOW_POST" && variable.value && !variable.value->empty())
            return true;
    }
    return std::any_of(service.command.begin(), service.command.end(), [](const compose::Text& word) { return containsNoCase(word.value, "-allowpost="); });
}

bool setsOwnPassword(const compose::Service& service, std::string_view variable)
{
    struct Server {
        std::string_view image;
        std::string_view variables;
    };
    static constexpr std::array<Server, 22> kServers{{
        {"postgres", "POSTGRES_PASSWORD"}, {"postgis", "POSTGRES_PASSWORD"}, {"timescale", "POSTGRES_PASSWORD"}, {"pgvector", "POSTGRES_PASSWORD"}, {"postgresql", "POSTGRESQL_PASSWORD"},
        {"mysql", "MYSQL_ROOT_PASSWORD MYSQL_PASSWORD"}, {"mariadb", "MYSQL_ROOT_PASSWORD MYSQL_PASSWORD MARIADB_ROOT_PASSWORD MARIADB_PASSWORD"}, {"percona", "MYSQL_ROOT_PASSWORD MYSQL_PASSWORD"},
        {"mongo", "MONGO_INITDB_ROOT_PASSWORD MONGODB_ROOT_PASSWORD"}, {"mongo-express", "ME_CONFIG_BASICAUTH_PASSWORD"}, {"redis", "REDIS_PASSWORD"}, {"rabbitmq", "RABBITMQ_DEFAULT_PASS RABBITMQ_PASSWORD"},
        {"minio", "MINIO_ROOT_PASSWORD MINIO_SECRET_KEY"}, {"elasticsearch", "ELASTIC_PASSWORD"}, {"grafana", "GF_SECURITY_ADMIN_PASSWORD"}, {"pgadmin4", "PGADMIN_DEFAULT_PASSWORD"},
        {"server", "SA_PASSWORD MSSQL_SA_PASSWORD"}, {"keycloak", "KEYCLOAK_ADMIN_PASSWORD KC_BOOTSTRAP_ADMIN_PASSWORD"}, {"neo4j", "NEO4J_AUTH"}, {"couchdb", "COUCHDB_PASSWORD"},
        {"influxdb", "INFLUXDB_ADMIN_PASSWORD DOCKER_INFLUXDB_INIT_PASSWORD"}, {"clickhouse-server", "CLICKHOUSE_PASSWORD"},
    }};
    if (!service.image)
        return false;
    const std::string_view image = imageBaseName(service.image->value);
    return std::any_of(kServers.begin(), kServers.end(), [&](const Server& server) {
        const auto at = server.variables.find(variable);
        const bool whole = at != std::string_view::npos && (at == 0 || server.variables[at - 1] == ' ')
                        && (at + variable.size() == server.variables.size() || server.variables[at + variable.size()] == ' ');
        return whole && containsNoCase(image, server.image);
    });
}

} // namespace hullwright::risk
