#include "ui/models/value_kinds.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <array>
#include <cmath>
#include <map>

namespace hullwright::ui {

namespace {

QString keyAt(const yaml::Path& path, std::size_t at)
{
    const auto* key = at < path.size() ? std::get_if<std::string>(&path[at]) : nullptr;
    return key ? QString::fromStdString(*key) : QString();
}

/// services.web.deploy.resources -> "service/deploy/resources"; items are "*".
QString pattern(const yaml::Path& path)
{
    QStringList parts;
    for (std::size_t i = 0; i < path.size(); ++i)
        parts << (std::holds_alternative<std::string>(path[i]) && i != 1 ? keyAt(path, i) : QStringLiteral("*"));
    return parts.join(u'/');
}

const std::map<QString, ValueSpec>& specs()
{
    using K = ValueKind;
    static const auto words = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    static const std::map<QString, ValueSpec> table = [] {
        std::map<QString, ValueSpec> map;
        const auto service = [&](const char* key, ValueSpec spec) { map[QStringLiteral("services/*/") + QLatin1String(key)] = std::move(spec); };
        service("restart", {K::Choice, words("no always on-failure unless-stopped"), true});
        service("network_mode", {K::Choice, words("bridge host none service: container:"), true});
        service("pull_policy", {K::Choice, words("always never missing build daily weekly"), true});
        service("ipc", {K::Choice, words("private shareable none host service:"), true});
        service("pid", {K::Choice, words("host service:"), true});
        service("uts", {K::Choice, words("host"), true});
        service("userns_mode", {K::Choice, words("host"), true});
        service("cgroup", {K::Choice, words("private host"), false});
        service("isolation", {K::Choice, words("default process hyperv"), true});
        service("runtime", {K::Choice, words("runc crun runsc kata-runtime"), true});
        service("logging/driver", {K::Choice, words("json-file local journald syslog none"), true});
        service("ports/*/protocol", {K::Choice, words("tcp udp sctp"), false});
        service("ports/*/mode", {K::Choice, words("ingress host"), false});
        service("volumes/*/type", {K::Choice, words("bind volume tmpfs npipe cluster image"), false});
        service("volumes/*/bind/propagation", {K::Choice, words("rprivate private rshared shared rslave slave"), false});
        service("volumes/*/bind/selinux", {K::Choice, words("z Z"), false});
        service("depends_on/*/condition", {K::Choice, words("service_started service_healthy service_completed_successfully"), false});
        service("security_opt/*", {K::Choice, words("no-new-privileges:true apparmor:docker-default seccomp:"), true});
        service("deploy/restart_policy/condition", {K::Choice, words("none on-failure any"), false});
        for (const char* key : {"privileged", "read_only", "init", "tty", "stdin_open", "oom_kill_disable", "use_api_socket", "volumes/*/read_only", "volumes/*/bind/create_host_path",
                                "volumes/*/volume/nocopy", "healthcheck/disable", "depends_on/*/required", "depends_on/*/restart", "attach"})
            service(key, {K::Switch, {}, false});
        for (const char* key : {"mem_limit", "memswap_limit", "mem_reservation", "shm_size", "deploy/resources/limits/memory", "deploy/resources/reservations/memory", "volumes/*/tmpfs/size"})
            service(key, {K::Size, {}, true});
        for (const char* top : {"networks", "volumes", "secrets", "configs"})
            map[QLatin1String(top) + QStringLiteral("/*/external")] = {K::Switch, {}, false};
        for (const char* key : {"internal", "attachable", "enable_ipv6"})
            map[QStringLiteral("networks/*/") + QLatin1String(key)] = {K::Switch, {}, false};
        map[QStringLiteral("networks/*/driver")] = {K::Choice, words("bridge host overlay macvlan ipvlan none"), true};
        map[QStringLiteral("volumes/*/driver")] = {K::Choice, words("local"), true};
        return map;
    }();
    return table;
}

QString restOf(const yaml::Path& path)
{
    return QString::fromStdString(yaml::toString(yaml::Path(path.begin() + 2, path.end())));
}

bool insideService(const yaml::Path& path)
{
    return path.size() > 2 && keyAt(path, 0) == QStringLiteral("services");
}

} // namespace

ValueSpec valueSpec(const yaml::Path& path)
{
    // A list's item and a map's key of any name stand for "*" alike.
    const QString wanted = pattern(path);
    if (const auto exact = specs().find(wanted); exact != specs().end())
        return exact->second;
    if (path.size() == 5 && wanted.startsWith(QStringLiteral("services/*/depends_on/")))
        if (const auto found = specs().find(QStringLiteral("services/*/depends_on/*/") + keyAt(path, 4)); found != specs().end())
            return found->second;
    return {};
}

QStringList knownKeys(const yaml::Path& path)
{
    const auto list = [](const char* text) { return QString::fromLatin1(text).split(u' '); };
    if (path.empty())
        return list("services networks volumes secrets configs name");
    const QString top = keyAt(path, 0);
    if (path.size() == 2 && top == QStringLiteral("services"))
        return list("annotations build cap_add cap_drop cgroup_parent command configs container_name cpus depends_on deploy devices dns domainname entrypoint env_file environment expose extends "
                    "extra_hosts group_add healthcheck hostname image init ipc labels links logging mem_limit mem_reservation memswap_limit network_mode networks oom_score_adj pid pids_limit platform ports "
                    "privileged profiles pull_policy read_only restart runtime secrets security_opt shm_size stop_grace_period sysctls tmpfs tty ulimits user userns_mode volumes working_dir");
    if (path.size() == 2 && top == QStringLiteral("networks"))
        return list("attachable driver driver_opts enable_ipv6 external internal ipam labels name");
    if (path.size() == 2 && top == QStringLiteral("volumes"))
        return list("driver driver_opts external labels name");
    if (path.size() == 2)
        return list("content environment external file name");
    return {};
}

yaml::Value typedValue(const QString& text)
{
    static const QRegularExpression whole(QStringLiteral("^[-+]?(0|[1-9][0-9]{0,17})$"));
    static const QRegularExpression fraction(QStringLiteral("^[-+]?[0-9]+\\.[0-9]+$"));
    const QString plain = text.trimmed();
    if (plain == QStringLiteral("true") || plain == QStringLiteral("false"))
        return plain == QStringLiteral("true");
    if (whole.match(plain).hasMatch())
        return plain.toLongLong();
    if (fraction.match(plain).hasMatch() && QString::number(plain.toDouble()) == plain)
        return plain.toDouble(); // one that would be spelled otherwise ("1.10") stays the text it is
    return text.toStdString();
}

std::optional<std::int64_t> parseSize(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*([0-9]+(?:\\.[0-9]+)?)\\s*([kKmMgGtT]?)(?:i?[bB])?\\s*$"));
    const auto match = form.match(text);
    if (!match.hasMatch())
        return {};
    const QString unit = match.captured(2).toLower();
    const int power = unit.isEmpty() ? 0 : static_cast<int>(QStringLiteral("kmgt").indexOf(unit)) + 1;
    const double bytes = match.captured(1).toDouble() * std::pow(1024.0, power);
    return bytes < 9e18 ? std::optional(static_cast<std::int64_t>(bytes)) : std::nullopt;
}

QString writeSize(std::int64_t bytes)
{
    const std::array<const char*, 4> units{"", "k", "m", "g"};
    std::size_t unit = 0;
    while (unit + 1 < units.size() && bytes > 0 && bytes % 1024 == 0) {
        bytes /= 1024;
        ++unit;
    }
    return QString::number(bytes) + QLatin1String(unit == 0 ? "b" : units[unit]);
}

QString readableSize(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, bytes % (1024 * 1024) == 0 && bytes < (std::int64_t{1} << 30) ? 0 : 2, QLocale::DataSizeIecFormat);
}

QString settingSentence(const yaml::Path& path, const QString& value)
{
    const QString brief = value.size() > 60 ? value.left(57) + u'…' : value;
    if (insideService(path))
        return QCoreApplication::translate("hullwright::ui::Sentence", "Set %1 of %2 to %3").arg(restOf(path), keyAt(path, 1), brief);
    return QCoreApplication::translate("hullwright::ui::Sentence", "Set %1 to %2").arg(QString::fromStdString(yaml::toString(path)), brief);
}

QString removingSentence(const yaml::Path& path)
{
    if (insideService(path))
        return QCoreApplication::translate("hullwright::ui::Sentence", "Remove %1 of %2").arg(restOf(path), keyAt(path, 1));
    return QCoreApplication::translate("hullwright::ui::Sentence", "Remove %1").arg(QString::fromStdString(yaml::toString(path)));
}

} // namespace hullwright::ui
