// What Compose accepts and nobody holds to: a warning each, at the value, and none where the setting is sound.
#include "tests/core/compose_case.h"

#include <QTest>

using namespace hullwright;
using namespace hullwright::compose;
using test::load;
using test::web;

namespace {

QStringList problemsOf(const std::string& text)
{
    QStringList out;
    for (const std::string& problem : load(text).problems())
        out << QString::fromStdString(problem);
    return out;
}

} // namespace

class ComposeInForceTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void warns_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("problem");
        QTest::addColumn<QString>("says");
        const auto row = [](const char* name, const char* lines, const char* problem, const char* says) { QTest::newRow(name) << lines << QStringLiteral("warning services.web.") + QLatin1String(problem) << says; };
        // nobody acts on it
        row("placement", "    deploy:\n      placement: {constraints: [a]}\n", "deploy.placement 5:7", "only a swarm");
        row("update_config", "    deploy: {update_config: {parallelism: 2}}\n", "deploy.update_config 4:14", "only a swarm");
        row("endpoint_mode", "    deploy: {endpoint_mode: dnsrr}\n", "deploy.endpoint_mode 4:14", "only a swarm");
        row("deploy labels", "    deploy: {labels: {a: b}}\n", "deploy.labels 4:14", "only a swarm");
        row("reserved CPUs", "    deploy: {resources: {reservations: {cpus: '1'}}}\n", "deploy.resources.reservations.cpus 4:41", "only a swarm");
        row("restart window", "    deploy: {restart_policy: {window: 5s}}\n", "deploy.restart_policy.window 4:31", "only a swarm");
        row("port mode", "    ports: [{target: 80, mode: host}]\n", "ports[0].mode 4:26", "only a swarm");
        row("Windows", "    cpu_count: 2\n", "cpu_count 4:5", "Windows");
        row("isolation", "    isolation: hyperv\n", "isolation 4:5", "Windows");
        row("consistency", "    volumes: [{type: volume, target: /a, consistency: cached}]\n", "volumes[0].consistency 4:42", "no effect any more");
        // words that the engine refuses
        row("restart", "    restart: allways\n", "restart 4:14", "allways");
        row("restart attempts", "    restart: on-failure:x\n", "restart 4:14", "number of attempts");
        row("pid", "    pid: hots\n", "pid 4:10", "hots");
        row("ipc", "    ipc: shared\n", "ipc 4:10", "shared");
        row("uts", "    uts: private\n", "uts 4:10", "private");
        row("userns", "    userns_mode: keep-id\n", "userns_mode 4:18", "keep-id");
        row("protocol", "    ports: [{target: 80, protocol: http}]\n", "ports[0] 4:13", "http");
        row("propagation", "    volumes: [{type: bind, source: /a, target: /a, bind: {propagation: shard}}]\n", "volumes[0].bind.propagation 4:72", "shard");
        // limits
        row("memory zero", "    mem_limit: 0\n", "mem_limit 4:16", "no limit");
        row("cpus zero", "    cpus: 0\n", "cpus 4:11", "no limit");
        row("pids zero", "    pids_limit: 0\n", "pids_limit 4:17", "no limit");
        row("deployed memory zero", "    deploy: {resources: {limits: {memory: '0'}}}\n", "deploy.resources.limits.memory 4:43", "no limit");
        row("memory without unit", "    mem_limit: 512\n", "mem_limit 4:16", "6 MiB");
        row("swap alone", "    memswap_limit: 1g\n", "memswap_limit 4:20", "mem_limit");
        row("swap below memory", "    mem_limit: 1g\n    memswap_limit: 512m\n", "memswap_limit 5:20", "less than");
        row("reservation", "    mem_limit: 512m\n    mem_reservation: 1g\n", "mem_reservation 5:22", "more than");
        row("quota beside cpus", "    cpus: 1\n    cpu_quota: 50000\n", "cpu_quota 5:16", "exclude");
        row("short period", "    cpu_period: 10\n", "cpu_period 4:17", "1000000");
        row("short quota", "    cpu_quota: 10\n", "cpu_quota 4:16", "1000");
        row("cpuset", "    cpuset: all\n", "cpuset 4:13", "all");
        row("oom_kill_disable", "    oom_kill_disable: true\n", "oom_kill_disable 4:23", "cgroups v2");
        row("swappiness", "    mem_swappiness: 10\n", "mem_swappiness 4:21", "cgroups v2");
        row("swappiness out of range", "    mem_swappiness: 1000\n", "mem_swappiness 4:21", "0 to 100");
        row("unknown ulimit", "    ulimits: {nofiles: 10}\n", "ulimits.nofiles 4:15", "nofiles");
        row("soft above hard", "    ulimits: {nofile: {soft: 20, hard: 10}}\n", "ulimits.nofile 4:30", "soft limit");
        row("soft unlimited", "    ulimits: {nofile: {soft: -1, hard: 10}}\n", "ulimits.nofile 4:30", "soft limit");
        row("two restart policies", "    restart: always\n    deploy: {restart_policy: {condition: none}}\n", "restart 4:14", "wins");
        // protections
        row("option overruled", "    security_opt: [seccomp=a.json, 'seccomp:unconfined']\n", "security_opt[0] 4:20", "seccomp:unconfined");
        row("privileges given back", "    security_opt: ['no-new-privileges:true', 'no-new-privileges=false']\n", "security_opt[0] 4:20", "wins");
        row("unknown option", "    security_opt: [no-new-privs]\n", "security_opt[0] 4:20", "does not understand");
        row("option that is no boolean", "    security_opt: ['no-new-privileges:yes']\n", "security_opt[0] 4:20", "does not understand");
        row("unknown capability", "    cap_drop: [NET_RAWW]\n", "cap_drop[0] 4:16", "NET_RAWW");
        row("unknown capability, added", "    cap_add: [SYS_TIMES]\n", "cap_add[0] 4:15", "SYS_TIMES");
        row("user out of range", "    user: '4294967296'\n", "user 4:11", "2147483647");
        row("group out of range", "    user: '1000:-1'\n", "user 4:11", "2147483647");
        row("added group", "    group_add: [9999999999]\n", "group_add[0] 4:17", "2147483647");
        row("sysctl of the host", "    sysctls: {vm.overcommit_memory: 1}\n", "sysctls.\"vm.overcommit_memory\" 4:15", "whole host");
        row("sysctl of the host's network", "    network_mode: host\n    sysctls: {net.core.somaxconn: 1}\n", "sysctls.\"net.core.somaxconn\" 5:15", "network_mode host");
        row("device", "    devices: [ttyUSB0]\n", "devices[0] 4:15", "no path");
        row("device rights", "    devices: ['/dev/a:/dev/a:rx']\n", "devices[0] 4:15", "rx");
        row("rights in vain", "    privileged: true\n    devices: ['/dev/a:/dev/a:r']\n", "devices[0] 5:15", "privileged");
        row("device rule", "    device_cgroup_rules: ['c 1:x rw']\n", "device_cgroup_rules[0] 4:27", "no rule");
        // endpoints
        row("port of the host's network", "    network_mode: host\n    ports: ['80:80']\n", "ports[0] 5:13", "not published");
        row("port without network", "    network_mode: none\n    ports: ['80:80']\n", "ports[0] 5:13", "no network");
        row("port in another's network", "    network_mode: container:x\n    ports: ['80:80']\n", "ports[0] 5:13", "belongs to x");
        row("range in the host's network, said once", "    network_mode: host\n    ports: ['80-90:80-90']\n", "ports[0] 5:13", "not published");
        row("one port, two containers", "    scale: 2\n    ports: ['80:80']\n", "ports[0] 5:13", "only one");
        row("expose in vain", "    network_mode: host\n    expose: [80]\n", "expose[0] 5:14", "expose");
        row("hostname in another's network", "    network_mode: container:x\n    hostname: a\n", "hostname 5:15", "hostname");
        row("options of another mount", "    volumes: [{type: bind, source: /a, target: /a, tmpfs: {size: 1}}]\n", "volumes[0] 4:15", "tmpfs");
        row("tmpfs with a source", "    volumes: [{type: tmpfs, source: a, target: /a}]\n", "volumes[0] 4:15", "source");
        row("tmpfs option", "    tmpfs: ['/a:size=1m,noexecute']\n", "tmpfs[0] 4:13", "noexecute");
        row("tmpfs, second colon", "    tmpfs: ['/a:ro:size=1m']\n", "tmpfs[0] 4:13", "ro:size=1m");
        row("tmpfs, one for all", "    tmpfs: '/a:exe'\n", "tmpfs[0] 4:12", "exe");
        row("tmpfs, no path", "    tmpfs: [run]\n", "tmpfs[0] 4:13", "whole path");
        row("check that is no NONE", "    healthcheck: {test: NONE}\n", "healthcheck.test 4:25", "NONE");
    }
    void warns()
    {
        QFETCH(QString, lines);
        QFETCH(QString, problem);
        QFETCH(QString, says);
        const auto loaded = load(web(lines.toStdString()));
        QCOMPARE(problemsOf(web(lines.toStdString())), QStringList{problem});
        QVERIFY2(QString::fromStdString(loaded.stack().problems.front().message.english()).contains(says), loaded.stack().problems.front().message.english().c_str());
        QVERIFY(loaded.stack().complete); // what is not in force does not make the file unreadable
    }

    void isSilent_data()
    {
        QTest::addColumn<QString>("lines");
        const auto row = [](const char* name, const char* lines) { QTest::newRow(name) << lines; };
        row("what says the default", "    ports: [{target: 80, mode: ingress}]\n    isolation: default\n");
        row("restart", "    restart: on-failure:3\n");
        row("restart policy alone", "    deploy: {restart_policy: {condition: on-failure, max_attempts: 3}}\n");
        row("limits", "    mem_limit: 512m\n    memswap_limit: 512m\n    mem_reservation: 256m\n    cpus: .5\n    pids_limit: 100\n    cpuset: 0-3,5\n");
        row("deployed limits", "    deploy: {replicas: 2, resources: {limits: {memory: 512m, cpus: '0.5', pids: 10}, reservations: {memory: 1g}}}\n");
        row("no swap limit", "    memswap_limit: -1\n");
        row("processes without limit", "    pids_limit: -1\n");
        row("ulimits", "    ulimits: {nofile: {soft: 10, hard: 20}, nproc: 100, core: {soft: 0, hard: -1}}\n");
        row("security_opt", "    security_opt: ['no-new-privileges:true', seccomp=unconfined, 'apparmor:x', label=type:a, label=level:b, systempaths=unconfined]\n");
        row("bare no-new-privileges", "    security_opt: [no-new-privileges]\n");
        row("capabilities in any spelling", "    cap_add: [net_admin, CAP_SYS_TIME]\n    cap_drop: [ALL]\n");
        row("user", "    user: '1000:1000'\n    group_add: [docker, 999]\n");
        row("user by name", "    user: www-data:www-data\n");
        row("sysctls", "    sysctls: {net.core.somaxconn: 1, kernel.shmmax: 1, fs.mqueue.msg_max: 1}\n");
        row("devices", "    devices: ['/dev/a', '/dev/b:/dev/c:r', nvidia.com/gpu=all]\n    device_cgroup_rules: ['c 1:3 mr', 'a *:* rwm']\n");
        row("protocol in capitals", "    ports: [{target: 80, protocol: UDP}]\n");
        row("ports", "    ports: ['80:80', 8080]\n    expose: [90]\n");
        row("random ports of two containers", "    scale: 2\n    ports: ['80']\n");
        row("mounts", "    volumes: [{type: bind, source: /a, target: /a, bind: {propagation: rslave}}, '/b:/b:ro,z', {type: tmpfs, target: /c, tmpfs: {size: 1m}}]\n");
        row("tmpfs", "    tmpfs: ['/a', '/b:size=1m,mode=1777,noexec,nosuid,uid=1000']\n");
        row("shared namespaces", "    pid: host\n    ipc: container:x\n    uts: host\n    userns_mode: host\n");
        row("health check", "    healthcheck: {test: [NONE]}\n");
        row("empty by an unset variable", "    pid: ''\n    restart: ''\n    security_opt: ['']\n");
    }
    void isSilent()
    {
        QFETCH(QString, lines);
        QCOMPARE(problemsOf(web(lines.toStdString())), QStringList());
    }

    void warnsOfGrantsThatKeepTheirOwner()
    {
        const std::string head = "services:\n  web:\n    image: i\n    secrets:\n      - {source: s, mode: 0400, uid: '1000'}\nsecrets:\n";
        QCOMPARE(problemsOf(head + "  s: {file: ./s}\n"), (QStringList{QStringLiteral("warning services.web.secrets[0].uid 5:38"), QStringLiteral("warning services.web.secrets[0].mode 5:27")}));
        QCOMPARE(problemsOf(head + "  s: {environment: S}\n"), QStringList());
        QCOMPARE(problemsOf(head + "  s: {external: true}\n"), QStringList{QStringLiteral("warning services.web.secrets[0] 5:9")});
    }

    void warnsOfNamesThatTwoShare()
    {
        QCOMPARE(problemsOf("services:\n  a: {image: i, container_name: one}\n  b: {image: i, container_name: one}\n"), QStringList{QStringLiteral("warning services.b.container_name 3:33")});
    }

    void refusesWhatTheReferenceRefuses_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("problem");
        const auto row = [](const char* name, const char* lines, const char* problem) { QTest::newRow(name) << lines << QStringLiteral("error services.web.") + QLatin1String(problem); };
        row("watch without target", "    develop: {watch: [{path: ., action: sync}]}\n", "develop.watch[0] 4:23");
        row("watch without path", "    develop: {watch: [{path: '', action: rebuild}]}\n", "develop.watch[0].path 4:30");
        row("unknown model", "    models: [nowhere]\n", "models 4:14");
        row("count and ids", "    gpus: [{count: 1, device_ids: [a]}]\n", "gpus[0] 4:20");
        row("network twice", "    network_mode: host\n    networks: [default]\n", "network_mode 4:19");
        row("test list", "    healthcheck: {test: [curl]}\n", "healthcheck.test 4:25");
        row("scale and replicas", "    scale: 2\n    deploy: {replicas: 3}\n", "scale 4:12");
        row("name and scale", "    container_name: aa\n    scale: 2\n", "container_name 4:21");
        row("mounted twice", "    tmpfs: [/a]\n    volumes: ['/b:/a']\n", "volumes[0] 5:15");
        row("host address", "    ports: [{target: 80, host_ip: nonsense}]\n", "ports 4:13");
        row("limits that differ", "    mem_limit: 512m\n    deploy: {resources: {limits: {memory: 1g}}}\n", "mem_limit 4:16");
    }
    void refusesWhatTheReferenceRefuses()
    {
        QFETCH(QString, lines);
        QFETCH(QString, problem);
        QCOMPARE(problemsOf(web(lines.toStdString())).value(0), problem);
    }

    void guessesWhatWasMeant_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("wrong");
        QTest::addColumn<QString>("right");
        const auto row = [](const char* name, const std::string& text, const char* wrong, const char* right) { QTest::newRow(name) << QString::fromStdString(text) << wrong << right; };
        row("key", web("    prots: ['80:80']\n"), "prots", "ports");
        row("key of the top", "servics: {}\n", "servics", "services");
        row("nested key", web("    healthcheck: {intervall: 3s}\n"), "intervall", "interval");
        row("word of the schema", web("    cgroup: hots\n"), "hots", "host");
        row("condition", "services:\n  a: {image: i, depends_on: {b: {condition: service_helthy}}}\n  b: {image: i}\n", "service_helthy", "service_healthy");
        row("pull policy", web("    pull_policy: alwys\n"), "alwys", "always");
        row("word of the engine", web("    restart: allways\n"), "allways", "always");
        row("capability", web("    cap_drop: [NET_RAWW]\n"), "NET_RAWW", "NET_RAW");
        row("security option", web("    security_opt: ['no-new-privilege:true']\n"), "no-new-privilege", "no-new-privileges");
        row("ulimit", web("    ulimits: {nofiles: 10}\n"), "nofiles", "nofile");
        row("network", web("    networks: [bakc]\nnetworks: {back: }\n"), "bakc", "back");
        row("volume", web("    volumes: ['dta:/x']\nvolumes: {data: }\n"), "dta", "data");
        row("secret", web("    secrets: [passwrd]\nsecrets: {password: {file: p}}\n"), "passwrd", "password");
        row("config", web("    configs: [ngnix]\nconfigs: {nginx: {file: p}}\n"), "ngnix", "nginx");
        row("model", web("    models: [smal]\nmodels: {small: {model: m}}\n"), "smal", "small");
        row("service", "services:\n  a: {image: i, depends_on: [bakend]}\n  backend: {image: i}\n", "bakend", "backend");
        row("service of a network", "services:\n  a: {image: i, network_mode: 'service:bakend'}\n  backend: {image: i}\n", "bakend", "backend");
    }
    void guessesWhatWasMeant()
    {
        QFETCH(QString, text);
        QFETCH(QString, wrong);
        QFETCH(QString, right);
        const auto loaded = load(text.toStdString());
        QVERIFY(!loaded.stack().problems.empty());
        const Problem& problem = loaded.stack().problems.front();
        QCOMPARE(QString::fromStdString(problem.wrong), wrong);
        QCOMPARE(QString::fromStdString(problem.right), right);
        QVERIFY2(problem.hint.english().find(right.toStdString()) != std::string::npos, problem.hint.english().c_str());
        QVERIFY(loaded.textAt(problem.place).find(wrong.toStdString()) != std::string::npos);
    }

    void doesNotGuessFarAway()
    {
        for (const char* lines : {"    nonsense: 1\n", "    cgroup: elsewhere\n", "    networks: [somewhere]\nnetworks: {back: }\n"}) {
            const auto loaded = load(web(lines));
            QVERIFY2(!loaded.stack().problems.empty() && loaded.stack().problems.front().right.empty(), lines);
        }
    }
};

QTEST_GUILESS_MAIN(ComposeInForceTest)
#include "compose_in_force_test.moc"
