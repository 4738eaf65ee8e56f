// What the typed stack says about a file: values, where they come from, and what is wrong with it.
#include "core/compose/project_files.h"
#include "tests/core/compose_case.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hullwright;
using namespace hullwright::compose;
using hullwright::test::load;
using hullwright::test::Loaded;
using hullwright::test::web;

namespace {

std::vector<std::string> values(const std::vector<Text>& texts)
{
    std::vector<std::string> out;
    for (const Text& text : texts)
        out.push_back(text.value);
    return out;
}

using Texts = std::vector<std::string>;

} // namespace

class ComposeStackTest : public QObject {
    Q_OBJECT

private slots:
    void settingsAndTheirPlaces();
    void listsAndTheirPlaces();
    void ports();
    void mounts();
    void devices();
    void security();
    void environment();
    void environmentFiles();
    void limits();
    void healthcheck();
    void networks();
    void impliedNetwork();
    void volumesAndFiles();
    void dependencies();
    void aliasesAndMerges();
    void laterItemReplaces();
    void extendsInTheSameFile();
    void documentsMerge();
    void profiles();
    void variables();
    void emptySettingsAreNone();
    void projectName_data();
    void projectName();
    void readsOnlyTheProjectsFiles();
    void problems_data();
    void problems();
    void warnings_data();
    void warnings();
    void brokenFileKeepsTheRest();
    void unknownKeysAreGuessed();
};

void ComposeStackTest::settingsAndTheirPlaces()
{
    const Loaded shop = load(web("    user: \"1000:1000\"\n    privileged: yes\n    read_only: \"on\"\n    network_mode: host\n"));
    const Service& service = shop.service();
    QVERIFY2(shop.problems().empty(), shop.problems().empty() ? "" : shop.problems().front().c_str());
    QCOMPARE(service.user->value, std::string("1000:1000"));
    QCOMPARE(shop.textAt(service.user->origin), std::string("\"1000:1000\""));
    QCOMPARE(shop.textAt(service.user->origin.key), std::string("user"));
    QVERIFY(service.privileged->value);
    QCOMPARE(shop.textAt(service.privileged->origin), std::string("yes"));
    QVERIFY(service.readOnly->value);
    QCOMPARE(service.networkMode->value, std::string("host"));
    QVERIFY(!service.pid);
    QVERIFY(!service.init);
    QCOMPARE(shop.textAt(service.origin.key), std::string("web"));
    QVERIFY(service.user->origin.kind == Origin::Kind::File);
    QVERIFY(shop.stack().complete);
}

void ComposeStackTest::listsAndTheirPlaces()
{
    const Loaded shop = load(web("    cap_add: [NET_ADMIN, SYS_TIME]\n    command: run --fast 'a b'\n    tmpfs: /run\n    group_add: [audio, 44]\n"));
    const Service& service = shop.service();
    QCOMPARE(values(service.capAdd), (Texts{"NET_ADMIN", "SYS_TIME"}));
    QCOMPARE(shop.textAt(service.capAdd[1].origin), std::string("SYS_TIME"));
    QCOMPARE(values(service.command), (Texts{"run", "--fast", "a b"}));
    QCOMPARE(shop.textAt(service.command[2].origin), std::string("run --fast 'a b'"));
    QCOMPARE(values(service.groupAdd), (Texts{"audio", "44"}));
    QCOMPARE(service.mounts.size(), std::size_t(1));
    QVERIFY(service.mounts[0].fromTmpfsKey);
}

void ComposeStackTest::ports()
{
    const Loaded shop = load(web("    ports:\n      - 127.0.0.1:8080-8081:80-81\n      - target: 443\n        published: 8443\n        protocol: udp\n      - 22\n"));
    const auto& ports = shop.service().ports;
    QCOMPARE(ports.size(), std::size_t(4));
    QCOMPARE(ports[1].target, 81U);
    QCOMPARE(ports[1].published, std::string("8081"));
    QCOMPARE(ports[1].index, std::size_t(0));
    QVERIFY(ports[1].loopback());
    QCOMPARE(shop.textAt(ports[1].origin), std::string("127.0.0.1:8080-8081:80-81"));
    QCOMPARE(ports[2].published, std::string("8443"));
    QCOMPARE(ports[2].protocol, std::string("udp"));
    QCOMPARE(ports[2].mode, std::string("ingress"));
    QCOMPARE(ports[2].index, std::size_t(1));
    QVERIFY(ports[2].everyInterface());
    QCOMPARE(ports[3].target, 22U);
    QVERIFY(ports[3].published.empty());
    QCOMPARE(ports[3].index, std::size_t(2));
}

void ComposeStackTest::mounts()
{
    const Loaded shop = load(web("    volumes:\n"
                                 "      - /a:/same\n"
                                 "      - ./src/../conf:/etc/app/:ro,Z,noexec\n"
                                 "      - cache:/cache:nocopy\n"
                                 "      - /b:/same\n"
                                 "      - {type: tmpfs, target: /t, tmpfs: {size: 64m}}\n"
                                 "      - {type: bind, source: ~/x, target: /x, read_only: true, bind: {propagation: rshared}}\n"
                                 "      - v:/v\n"
                                 "    tmpfs: [\"/run:rw,size=1k,mode=700\"]\n") +
                             "volumes: {cache: }\n");
    const auto& mounts = shop.service().mounts;
    QCOMPARE(mounts.size(), std::size_t(7));
    // The later of two with one target stands in the place of the first, and says which item it was.
    QCOMPARE(mounts[0].source, std::string("/b"));
    QCOMPARE(mounts[0].index, std::size_t(3));
    QCOMPARE(mounts[1].source, std::string("./src/../conf"));
    QCOMPARE(mounts[1].resolvedSource, std::string("/srv/shop/conf"));
    QCOMPARE(mounts[1].target, std::string("/etc/app"));
    QVERIFY(mounts[1].readOnly);
    QCOMPARE(mounts[1].selinux, std::string("Z"));
    QCOMPARE(mounts[1].ignoredOptions, (Texts{"noexec"}));
    QCOMPARE(mounts[2].source, std::string("cache"));
    QVERIFY(mounts[2].noCopy);
    QVERIFY(mounts[3].type == Mount::Type::Tmpfs);
    QCOMPARE(*mounts[3].tmpfsSize, 64 << 20);
    QCOMPARE(mounts[4].resolvedSource, std::string("/home/me/x"));
    QCOMPARE(mounts[4].propagation, std::string("rshared"));
    QVERIFY(mounts[5].source.empty());
    QCOMPARE(mounts[6].target, std::string("/run"));
    QCOMPARE(mounts[6].tmpfsOptions, std::string("rw,size=1k,mode=700"));
    QCOMPARE(*mounts[6].tmpfsSize, 1024);
    QCOMPARE(shop.textAt(mounts[2].origin), std::string("cache:/cache:nocopy"));
}

void ComposeStackTest::devices()
{
    const Loaded shop = load(web("    devices: [\"/dev/a:/dev/b:r\", {source: /dev/kvm, target: /dev/kvm}, vendor.com/gpu=0]\n"));
    const auto& devices = shop.service().devices;
    QCOMPARE(devices.size(), std::size_t(3));
    QCOMPARE(devices[0].permissions, std::string("r"));
    QCOMPARE(devices[1].permissions, std::string("rwm"));
    QCOMPARE(devices[1].index, std::size_t(1));
    QCOMPARE(devices[2].source, std::string("vendor.com/gpu=0"));
}

void ComposeStackTest::security()
{
    const Loaded shop = load(web("    security_opt:\n      - no-new-privileges:false\n      - no-new-privileges=true\n      - seccomp:unconfined\n      - apparmor=web\n"
                                 "      - label:disable\n      - label=type:x_t\n      - systempaths=unconfined\n      - strange\n"));
    const SecurityOptions& security = shop.service().security;
    QVERIFY(security.noNewPrivileges->value);
    QCOMPARE(shop.textAt(security.noNewPrivileges->origin), std::string("no-new-privileges=true"));
    QCOMPARE(security.seccomp->value, std::string("unconfined"));
    QCOMPARE(security.appArmor->value, std::string("web"));
    QVERIFY(security.labelDisable->value);
    QCOMPARE(values(security.labels), (Texts{"type:x_t"}));
    QVERIFY(security.systemPathsUnconfined->value);
    QCOMPARE(values(security.unknown), (Texts{"strange"}));
    QVERIFY(load(web("    security_opt: [no-new-privileges]\n")).service().security.noNewPrivileges->value);
}

void ComposeStackTest::environment()
{
    const Loaded shop = load(web("    environment:\n      A: 010\n      B:\n      C: \"x\"\n    labels: [a=b, c]\n    sysctls: {net.ipv4.ip_forward: 1}\n"));
    const auto& variables = shop.service().environment;
    QCOMPARE(variables.size(), std::size_t(3));
    QCOMPARE(*variables[0].value, std::string("8"));
    QCOMPARE(shop.textAt(variables[0].origin), std::string("010"));
    QVERIFY(!variables[1].value);
    QCOMPARE(shop.service().labels[1].first, std::string("c"));
    QCOMPARE(shop.service().sysctls[0].second.value, std::string("1"));
    const Loaded list = load(web("    environment: [A=1, B, C=]\n"));
    QCOMPARE(*list.service().environment[0].value, std::string("1"));
    QVERIFY(!list.service().environment[1].value);
    QCOMPARE(*list.service().environment[2].value, std::string());
}

void ComposeStackTest::environmentFiles()
{
    const std::string text = web("    env_file: [x.env, {path: none.env, required: false}]\n    environment: {A: own}\n");
    const Loaded shop = load(text, test::shopOptions({{"/srv/shop/x.env", "A=1\nB=2\nC=\"$A-x\"\n"}}));
    QVERIFY(shop.stack().complete);
    // What the file brings is in the model, and no variable that is written in the service.
    QCOMPARE(shop.service().environment.size(), std::size_t(1));
    const Value* all = shop.service().model->find("environment");
    QCOMPARE(*all->find("A")->string(), std::string("own"));
    QCOMPARE(*all->find("B")->string(), std::string("2"));
    QCOMPARE(*all->find("C")->string(), std::string("own-x"));
    QCOMPARE(shop.textAt(all->find("B")->origin), std::string("x.env"));
    QCOMPARE(load(text).problems(), (Texts{"error services.web.env_file[0] 4:16"}));
    LoadOptions blind = test::shopOptions();
    blind.readFile = nullptr;
    QVERIFY(!load(text, blind).stack().complete);
}

void ComposeStackTest::limits()
{
    const Loaded shop = load(web("    mem_limit: 1g\n    pids_limit: 100\n    cpus: \".5\"\n    ulimits: {nproc: 10, nofile: {soft: 1, hard: 2}}\n"));
    const Limits& limits = shop.service().limits;
    QCOMPARE(limits.memory.effective()->value, std::int64_t(1) << 30);
    QCOMPARE(shop.textAt(limits.memory.effective()->origin), std::string("1g"));
    QCOMPARE(limits.pids.effective()->value, 100);
    QCOMPARE(limits.cpus.effective()->value, 0.5);
    QCOMPARE(limits.ulimits[0].hard, 10);
    QCOMPARE(limits.ulimits[1].soft, 1);
    const Loaded deployed = load(web("    deploy: {resources: {limits: {cpus: \"2\", memory: 50M, pids: 7}, reservations: {memory: 20M}}}\n"));
    const Limits& other = deployed.service().limits;
    QVERIFY(!other.memory.service);
    QCOMPARE(other.memory.effective()->value, std::int64_t(50) << 20);
    QCOMPARE(other.cpus.effective()->value, 2.0);
    QCOMPARE(other.pids.effective()->value, 7);
    QCOMPARE(other.memoryReservation.effective()->value, std::int64_t(20) << 20);
    QCOMPARE(load(web("    memswap_limit: -1\n")).service().limits.memorySwap->value, -1);
}

void ComposeStackTest::healthcheck()
{
    QVERIFY(load(web("    healthcheck: {disable: true}\n")).service().healthcheck->disabled);
    QVERIFY(load(web("    healthcheck: {test: [NONE]}\n")).service().healthcheck->disabled);
    QVERIFY(!load(web("    healthcheck: {test: NONE}\n")).service().healthcheck->disabled); // runs a command of that name
    QVERIFY(!load(web("")).service().healthcheck);
}

void ComposeStackTest::networks()
{
    const Loaded shop = load(web("    networks: {back: {aliases: [db]}, front: }\n") + "networks:\n  back: {internal: true}\n  front: {external: true, name: edge}\n");
    QCOMPARE(shop.service().networks.size(), std::size_t(2));
    QCOMPARE(shop.service().networks[0].aliases, (Texts{"db"}));
    QVERIFY(shop.stack().network("back")->internal);
    QCOMPARE(shop.stack().network("back")->name, std::string("shop_back"));
    QVERIFY(shop.stack().network("front")->external);
    QCOMPARE(shop.stack().network("front")->name, std::string("edge"));
    QVERIFY(!shop.stack().network("default"));
}

void ComposeStackTest::impliedNetwork()
{
    const Loaded shop = load(web(""));
    QCOMPARE(shop.service().networks[0].network, std::string("default"));
    QVERIFY(shop.stack().network("default")->implied);
    QVERIFY(load(web("    network_mode: none\n")).service().networks.empty());
    QVERIFY(!load(web("") + "networks: {default: {internal: true}}\n").stack().network("default")->implied);
}

void ComposeStackTest::volumesAndFiles()
{
    const Loaded shop = load(web("    secrets: [s]\n    configs: [{source: c, target: /c}]\n") +
                             "volumes:\n  data: {driver_opts: {type: none, o: bind, device: ./d}}\n  plain: \n"
                             "secrets: {s: {file: ./s.txt}}\nconfigs: {c: {content: x}}\n");
    QCOMPARE(shop.stack().volumes[0].boundPath, std::string("/srv/shop/d"));
    QVERIFY(shop.stack().volumes[1].boundPath.empty());
    QCOMPARE(shop.stack().secrets[0].file, std::string("/srv/shop/s.txt"));
    QVERIFY(shop.stack().configs[0].hasContent);
    QCOMPARE(shop.service().secrets[0].target, std::string("/run/secrets/s"));
    QCOMPARE(shop.service().configs[0].target, std::string("/c"));
}

void ComposeStackTest::dependencies()
{
    const Loaded shop = load("services:\n  web: {image: i, links: [\"db:x\"], pid: \"service:cache\", volumes_from: [\"files:ro\"], depends_on: [queue]}\n"
                             "  db: {image: i}\n  cache: {image: i}\n  files: {image: i}\n  queue: {image: i}\n");
    QCOMPARE(values(shop.service().dependsOn), (Texts{"queue", "db", "cache", "files"}));
    QCOMPARE(shop.textAt(shop.service().dependsOn[0].origin), std::string("queue"));
    QVERIFY(shop.problems().empty());
}

void ComposeStackTest::aliasesAndMerges()
{
    const Loaded shop = load("x-base: &base\n  cap_drop: [ALL]\n  user: nobody\nx-user: &user \"7\"\n"
                             "services:\n  web:\n    <<: *base\n    image: i\n    cap_drop: [NET_RAW]\n  api: {<<: [{user: *user}, *base], image: j}\n");
    QCOMPARE(shop.service().user->value, std::string("nobody"));
    QCOMPARE(shop.textAt(shop.service().user->origin), std::string("nobody"));
    QCOMPARE(values(shop.service().capDrop), (Texts{"NET_RAW"}));
    QCOMPARE(shop.service("api").user->value, std::string("7"));
    QCOMPARE(values(shop.service("api").capDrop), (Texts{"ALL"}));
}

void ComposeStackTest::laterItemReplaces()
{
    const Loaded shop = load(web("    cap_add: [CHOWN, KILL, CHOWN]\n    environment: [X=1, Y=2, X=3]\n    devices: [\"/dev/a:/dev/x\", \"/dev/b:/dev/x\"]\n"));
    QVERIFY(shop.problems().empty());
    QCOMPARE(values(shop.service().capAdd), (Texts{"CHOWN", "KILL"}));
    QCOMPARE(shop.service().environment.size(), std::size_t(2));
    QCOMPARE(*shop.service().environment[0].value, std::string("3"));
    QCOMPARE(shop.service().devices.size(), std::size_t(1));
    QCOMPARE(shop.service().devices[0].index, std::size_t(1));
}

void ComposeStackTest::extendsInTheSameFile()
{
    const Loaded shop = load("services:\n  base: {image: i, privileged: true, ports: [\"80:80\"], cap_add: [ALL]}\n"
                             "  web: {extends: {service: base}, ports: [\"81:81\"], privileged: !reset null, cap_add: !override [CHOWN]}\n");
    QVERIFY(shop.stack().complete);
    QVERIFY(!shop.service().privileged);
    QCOMPARE(shop.service().ports.size(), std::size_t(2));
    QCOMPARE(values(shop.service().capAdd), (Texts{"CHOWN"}));
    QCOMPARE(shop.service().image->value, std::string("i"));
    QVERIFY(!load("services:\n  a: {extends: b}\n  b: {extends: a}\n").stack().complete);
    QVERIFY(!load("services:\n  a: {image: i, extends: nobody}\n").stack().complete);
}

void ComposeStackTest::documentsMerge()
{
    const Loaded shop = load("services:\n  web: {image: i, cap_add: [CHOWN], environment: {X: 1}, command: [a, b]}\n---\n"
                             "services:\n  web: {cap_add: [KILL], environment: [X=2, Y=3], command: c}\n  api: {image: j}\n");
    QVERIFY(shop.problems().empty());
    QCOMPARE(values(shop.service().capAdd), (Texts{"CHOWN", "KILL"}));
    QCOMPARE(*shop.service().environment[0].value, std::string("2"));
    QCOMPARE(values(shop.service().command), (Texts{"c"}));
    QCOMPARE(shop.stack().services.size(), std::size_t(2));
}

void ComposeStackTest::profiles()
{
    const std::string text = "services:\n  web: {image: i}\n  debug: {image: j, profiles: [dbg]}\n";
    QVERIFY(!load(text).service("debug").active);
    QVERIFY(!load(text).project.model().find("services")->find("debug"));
    LoadOptions options = test::shopOptions();
    options.profiles = {"*"};
    QVERIFY(load(text, options).service("debug").active);
}

void ComposeStackTest::variables()
{
    const std::string text = web("    user: ${WHO:-nobody}\n    hostname: $UNSET-x\n");
    LoadOptions options = test::shopOptions({{"/srv/shop/.env", "WHO=me\n"}});
    QCOMPARE(load(text, options).service().user->value, std::string("me"));
    options.environment["WHO"] = "root";
    const Loaded shop = load(text, options);
    QCOMPARE(shop.service().user->value, std::string("root"));
    QCOMPARE(shop.textAt(shop.service().user->origin), std::string("${WHO:-nobody}"));
    QCOMPARE(shop.service().hostname->value, std::string("-x"));
    QCOMPARE(shop.problems(), (Texts{"warning services.web.hostname 5:15"}));
    options.interpolation = LoadOptions::Interpolation::Off;
    QCOMPARE(load(text, options).service().user->value, std::string("${WHO:-nobody}"));
}

void ComposeStackTest::emptySettingsAreNone()
{
    const Loaded shop = load(web("    user: ${U}\n    network_mode: ${N}\n    pid: \"\"\n"));
    QVERIFY(!shop.service().user);
    QVERIFY(!shop.service().networkMode);
    QVERIFY(!shop.service().pid);
    QVERIFY(shop.stack().complete);
}

void ComposeStackTest::projectName_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<QString>("given");
    QTest::addColumn<QString>("name");
    QTest::newRow("folder") << "" << "" << "shop";
    QTest::newRow("written") << "My-Shop" << "" << "my-shop";
    QTest::newRow("given") << "My-Shop" << "Other" << "other";
    QTest::newRow("variable") << "a-${N:-b}" << "" << "a-b";
}

void ComposeStackTest::projectName()
{
    QFETCH(QString, written);
    QFETCH(QString, given);
    QFETCH(QString, name);
    LoadOptions options = test::shopOptions();
    options.projectName = given.toStdString();
    const std::string text = (written.isEmpty() ? "" : "name: \"" + written.toStdString() + "\"\n") + web("");
    QCOMPARE(QString::fromStdString(load(text, options).stack().name), name);
}

void ComposeStackTest::readsOnlyTheProjectsFiles()
{
    QTemporaryDir outside, folder;
    const auto write = [](const QString& path, const char* text) {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    write(outside.filePath("key"), "K=1");
    write(folder.filePath("a.env"), "A=1");
    QVERIFY(QFile::link(outside.filePath("key"), folder.filePath("link.env")));
    const auto path = [](const QTemporaryDir& in, const char* name) { return std::filesystem::path(in.filePath(name).toStdString()); };
    const FileReader read = projectReader(folder.path().toStdString());
    QCOMPARE(*read(path(folder, "a.env")), std::string("A=1"));
    QCOMPARE(read(path(folder, "none.env")).error().code, ErrorCode::NotFound);
    QCOMPARE(read(path(outside, "key")).error().code, ErrorCode::Unreadable);
    QCOMPARE(read(path(folder, "link.env")).error().code, ErrorCode::Unreadable);
    QCOMPARE(read(path(folder, "../key")).error().code, ErrorCode::NotFound);
    QVERIFY(!read("/dev/zero"));
    const FileReader asked = projectReader(folder.path().toStdString(), {path(outside, "key")});
    QCOMPARE(*asked(path(outside, "key")), std::string("K=1"));
}

void ComposeStackTest::problems_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("problem");
    const auto row = [](const char* name, const std::string& text, const char* problem) { QTest::newRow(name) << QString::fromStdString(text) << QString(problem); };
    row("number for a text", web("    hostname: 1\n"), "error services.web.hostname 4:15");
    row("text for a list", web("    cap_add: ALL\n"), "error services.web.cap_add 4:14");
    row("number in a list", web("    command: [a, 1]\n"), "error services.web.command[1] 4:18");
    row("null for a list", web("    ports:\n"), "error services.web.ports 4:11");
    row("unknown key", web("    capadd: [A]\n"), "error services.web.capadd 4:5");
    row("unknown key at the top", web("") + "service: {}\n", "error service 4:1");
    row("bad boolean", web("    privileged: \"1\"\n"), "error services.web.privileged 4:17");
    row("strict boolean", web("    use_api_socket: \"true\"\n"), "error services.web.use_api_socket 4:21");
    row("range", web("    oom_score_adj: 1001\n"), "error services.web.oom_score_adj 4:20");
    row("word", web("    cgroup: shared\n"), "error services.web.cgroup 4:13");
    row("required key", web("    volumes: [{target: /x}]\n"), "error services.web.volumes[0] 4:15");
    row("missing half of a limit", web("    ulimits: {nofile: {soft: 1}}\n"), "error services.web.ulimits.nofile 4:15");
    row("same item twice", web("    security_opt: [a, a]\n"), "error services.web.security_opt[1] 4:23");
    row("bad port", web("    ports: [\"80:80/foo\"]\n"), "error services.web.ports[0] 4:13");
    row("port without target", web("    ports: [{published: 80}]\n"), "error services.web.ports[0] 4:13");
    row("bad volume", web("    volumes: [\"/a:/b:ro:z\"]\n"), "error services.web.volumes[0] 4:15");
    row("bad size", web("    mem_limit: 10x\n"), "error services.web.mem_limit 4:16");
    row("bad duration", web("    stop_grace_period: \"10\"\n"), "error services.web.stop_grace_period 4:24");
    row("open quote", web("    command: \"it's\"\n"), "error services.web.command 4:14");
    row("required variable", web("    user: ${U:?who}\n"), "error services.web.user 4:11");
    row("bad variable", web("    user: ${U V}\n"), "error services.web.user 4:11");
    row("host without address", web("    extra_hosts: [a]\n"), "error services.web.extra_hosts[0] 4:19");
    row("no image", "services:\n  web: {}\n", "error services.web 2:3");
    row("exclusive", web("    network_mode: host\n    networks: [default]\n"), "error services.web.network_mode 4:19");
    row("undefined network", web("    networks: [x]\n"), "error services.web.networks 4:16");
    row("undefined volume", web("    volumes: [\"xx:/x\"]\n"), "error services.web.volumes[0] 4:15");
    row("undefined secret", web("    secrets: [s]\n"), "error services.web.secrets[0] 4:15");
    row("undefined service", web("    depends_on: [db]\n"), "error services.web.depends_on 4:18");
    row("waits for itself", web("    depends_on: [web]\n"), "error services.web.depends_on 4:18");
    row("health test", web("    healthcheck: {test: [curl, x]}\n"), "error services.web.healthcheck.test 4:25");
    row("limits differ", web("    mem_limit: 1g\n    deploy: {resources: {limits: {memory: 2g}}}\n"), "error services.web.mem_limit 4:16");
    row("mounted twice", web("    tmpfs: [/x]\n    volumes: [\"/a:/x\"]\n"), "error services.web.volumes[0] 5:15");
    row("name for many", web("    container_name: web1\n    scale: 2\n"), "error services.web.container_name 4:21");
    row("external with more", web("") + "volumes: {v: {external: true, driver: local}}\n", "error volumes.v.driver 4:31");
    row("secret without source", web("") + "secrets: {s: {}}\n", "error secrets.s 4:11");
    row("version as a number", "version: 3.8\n" + web(""), "error version 1:10");
    row("duplicate key", web("    image: j\n"), "error services.web.image 4:5");
    row("two merges", "x-a: &a {}\n" + web("    <<: *a\n    <<: *a\n"), "error services.web.<< 6:5");
    row("merge of a text", web("    <<: text\n"), "error services.web 4:9");
    row("number that is none", web("    environment: {A: .nan}\n"), "error services.web.environment.A 4:22");
    row("key that is no text", web("    labels: {1.5: x}\n"), "error services.web.labels 4:14");
    row("empty", "# nothing\n", "error  0:0");
    row("list", "- a\n", "error  1:1");
    row("other version of YAML", "%YAML 1.2\n---\n" + web(""), "error  0:0");
    row("include", "include: [other.yaml]\n" + web(""), "error include[0] 1:11");
}

void ComposeStackTest::problems()
{
    QFETCH(QString, text);
    QFETCH(QString, problem);
    const Loaded shop = load(text.toStdString());
    QVERIFY(!shop.stack().complete);
    QVERIFY(shop.project.model().isNull());
    const auto problems = shop.problems();
    QStringList all;
    for (const std::string& each : problems)
        all << QString::fromStdString(each);
    QVERIFY2(all.contains(problem), qPrintable("expected " + problem + ", got " + all.join("; ")));
    for (const Problem& each : shop.stack().problems)
        QVERIFY(!each.message.english().empty());
}

void ComposeStackTest::warnings_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<QString>("problem");
    QTest::newRow("size with a fraction") << "    mem_limit: 1.5\n" << "warning services.web.mem_limit 4:16";
    QTest::newRow("size with an exponent") << "    mem_limit: 1e3\n" << "warning services.web.mem_limit 4:16";
    QTest::newRow("count with a fraction") << "    pids_limit: 1.5\n" << "warning services.web.pids_limit 4:17";
    QTest::newRow("volume option") << "    volumes: [\"/a:/b:noexec\"]\n" << "warning services.web.volumes[0] 4:15";
    QTest::newRow("one letter") << "    volumes: [\"v:/v\"]\n" << "warning services.web.volumes[0] 4:15";
    QTest::newRow("unset variable") << "    user: ${U}\n" << "warning services.web.user 4:11";
    QTest::newRow("cut command") << "    command: a && b\n" << "warning services.web.command 4:14";
}

void ComposeStackTest::warnings()
{
    QFETCH(QString, lines);
    QFETCH(QString, problem);
    const Loaded shop = load(web(lines.toStdString()));
    QVERIFY(shop.stack().complete);
    QCOMPARE(shop.problems(), (Texts{problem.toStdString()}));
    QVERIFY(!shop.project.model().isNull());
    QVERIFY(!shop.service().limits.memory.effective());
}

void ComposeStackTest::brokenFileKeepsTheRest()
{
    const Loaded shop = load("services:\n  web:\n    image: i\n    privileged: true\n    cap_add: ALL\n    ports: [\"80:80\", \"x\"]\n    volumes: [\"/a:/b\", {target: /c}]\n    nonsense: 1\n"
                             "  api: 7\n  db: {image: j, user: root}\n");
    QVERIFY(!shop.stack().complete);
    QCOMPARE(shop.stack().services.size(), std::size_t(3));
    QVERIFY(shop.service().privileged->value);
    QVERIFY(shop.service().capAdd.empty());
    QCOMPARE(shop.service().ports.size(), std::size_t(1));
    QCOMPARE(shop.service().mounts.size(), std::size_t(1));
    QCOMPARE(shop.service("db").user->value, std::string("root"));
}

void ComposeStackTest::unknownKeysAreGuessed()
{
    const Loaded shop = load(web("    priviledged: true\n"));
    QCOMPARE(shop.stack().problems.front().hint.english(), std::string("Did you mean \"privileged\"?"));
}

QTEST_GUILESS_MAIN(ComposeStackTest)
#include "compose_stack_test.moc"
