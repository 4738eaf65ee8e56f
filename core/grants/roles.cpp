#include "core/grants/roles.h"

#include "core/knowledge/image_name.h"

#include <algorithm>
#include <array>

namespace hullwright::grants {

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

} // namespace

bool isSocketProxy(const compose::Service& service)
{
    if (!service.image)
        return false;
    const std::string_view name = knowledge::imageBase(service.image->value);
    return containsNoCase(name, "socket-proxy") || containsNoCase(name, "socketproxy") || containsNoCase(name, "docker-proxy") || containsNoCase(name, "dockerproxy");
}

const compose::Origin* letsPost(const compose::Service& service)
{
    // The environment of tecnativa's and linuxserver's proxies, and of wollomatic's; the latter also takes options.
    for (const compose::Variable& variable : service.environment) {
        if (variable.name == "POST" && variable.value && truthy(*variable.value))
            return &variable.origin;
        if (variable.name == "SP_ALLOW_POST" && variable.value && !variable.value->empty())
            return &variable.origin;
    }
    const auto option = std::find_if(service.command.begin(), service.command.end(), [](const compose::Text& word) { return containsNoCase(word.value, "-allowpost="); });
    return option == service.command.end() ? nullptr : &option->origin;
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
    // Most variables are nobody's password, and this is asked about every one of them.
    static constexpr std::array<std::string_view, 4> kEndings{"PASSWORD", "PASS", "KEY", "AUTH"};
    if (!service.image || std::none_of(kEndings.begin(), kEndings.end(), [variable](std::string_view ending) { return variable.ends_with(ending); }))
        return false;
    const auto asksFor = [variable](const Server& server) {
        const auto at = server.variables.find(variable);
        return at != std::string_view::npos && (at == 0 || server.variables[at - 1] == ' ')
            && (at + variable.size() == server.variables.size() || server.variables[at + variable.size()] == ' ');
    };
    const auto first = std::find_if(kServers.begin(), kServers.end(), asksFor);
    if (first == kServers.end())
        return false;
    const std::string_view image = knowledge::imageBase(service.image->value);
    return std::any_of(first, kServers.end(), [&](const Server& server) { return asksFor(server) && containsNoCase(image, server.image); });
}

bool keepsData(const compose::Service& service)
{
    static constexpr std::array<std::string_view, 34> kImages{
        "postgres", "postgresql", "postgis", "timescaledb", "pgvector", "mysql", "mysql-server", "mariadb", "percona", "percona-server", "mongo", "mongodb", "redis", "redis-stack-server", "valkey", "keydb",
        "memcached", "dragonfly", "rabbitmq", "elasticsearch", "opensearch", "couchdb", "cassandra", "scylla", "clickhouse-server", "influxdb", "neo4j", "kafka", "zookeeper", "etcd", "cockroach", "nats", "arangodb", "rethinkdb"};
    if (!service.image)
        return false;
    const std::string_view base = knowledge::imageBase(service.image->value);
    return std::find(kImages.begin(), kImages.end(), base) != kImages.end();
}

std::optional<EngineAddress> engineAddress(const compose::Service& service)
{
    const auto found = std::find_if(service.environment.begin(), service.environment.end(), [](const compose::Variable& variable) { return variable.name == "DOCKER_HOST"; });
    if (found == service.environment.end() || !found->value)
        return std::nullopt;
    std::string_view address = *found->value;
    const auto scheme = address.find("://");
    const std::string_view kind = address.substr(0, scheme);
    if (scheme == std::string_view::npos || (kind != "tcp" && kind != "http" && kind != "https"))
        return std::nullopt;
    address.remove_prefix(scheme + 3);
    const std::string_view host = address.substr(0, address.find_first_of(":/"));
    if (host.empty() || host == "localhost" || host == "127.0.0.1")
        return std::nullopt;
    const bool tls = std::any_of(service.environment.begin(), service.environment.end(), [](const compose::Variable& variable) {
        return (variable.name == "DOCKER_TLS_VERIFY" || variable.name == "DOCKER_CERT_PATH") && variable.value && !variable.value->empty() && *variable.value != "0";
    });
    return EngineAddress{host, tls || kind == "https", &*found};
}

} // namespace hullwright::grants
