// Containers of a real engine (tests/data/inspect, as Docker 20.10 printed them; see below for the lines that started them) as a Compose file.
//
//   docker run -d --name web --network back --network-alias www --ip 172.30.9.9 -p 127.0.0.1:8081:8080 -p 8443:8443/tcp --restart unless-stopped -e 'PASSWORD=a$b"c' -e EXTRA= -v pages:/pages:ro -v /srv:/srv
//     --mount type=tmpfs,target=/run,tmpfs-size=8m --memory 64m --cpus 0.5 --pids-limit 100 --cap-drop ALL --cap-add NET_BIND_SERVICE --security-opt no-new-privileges --read-only --tmpfs /scratch:size=1m
//     --label shop.part=web --ulimit nofile=1024:2048 --log-opt max-size=1m --health-cmd 'true $HOME' --health-interval 30s --stop-timeout 5 --hostname front --add-host db:10.0.0.2
//     --sysctl net.core.somaxconn=1024 --init shop/app:1 sleep 500; docker network connect inner web
//   docker run -d --name plain --network none shop/app:1
//   docker run -d --name loose --network none --privileged --pid host --ipc host --uts host --user 1000:1000 --group-add 5 --entrypoint sh -w /srv --device /dev/null:/dev/x:r --cgroupns host --shm-size 32m
//     --cpu-shares 512 --cpuset-cpus 0 --oom-score-adj 100 --restart on-failure:3 -it shop/app:1 -c 'sleep 500'
#include "core/analysis/analysis.h"
#include "core/containers/inspect_import.h"
#include "tests/support/test_paths.h"

#include <QTest>

#include <nlohmann/json.hpp>

using namespace hullwright;
using namespace hullwright::containers;

namespace {

using Json = nlohmann::ordered_json;

Json inspected(const char* name)
{
    return Json::parse(test::bytesOf(test::dataDirectory() / "inspect" / name));
}

/// The containers, with the image's own description behind them.
Json all()
{
    Json list = inspected("containers.json");
    list.push_back(inspected("image.json").at(0));
    return list;
}

/// One of the containers, with the image.
Json one(const std::string& name)
{
    Json list = Json::array();
    for (const Json& each : all())
        if (!each.contains("Name") || each["Name"] == "/" + name)
            list.push_back(each);
    return list;
}

QString textFrom(const Json& json)
{
    const auto project = fromInspection(json.dump());
    return project ? QString::fromStdString(project->text) : QString::fromStdString("error: " + describe(project.error()));
}

} // namespace

class InspectImportTest : public QObject {
    Q_OBJECT

private slots:
    void aContainerWithEverything();
    void aContainerAsItsImageIs();
    void aContainerWithoutProtection();
    void withoutItsImageAllOfItStands();
    void partnersAreServices();
    void whatComposeMadeIsCalledAsThere();
    void whatIsLeftIsTold();
    void errors();
    void hostileTextsStayTexts();
};

void InspectImportTest::aContainerWithEverything()
{
    QCOMPARE(textFrom(one("web")), QStringLiteral(R"(services:
  web:
    image: shop/app:1
    container_name: web
    hostname: front
    command:
      - sleep
      - "500"
    init: true
    environment:
      EXTRA: ""
      PASSWORD: a$$b"c
    ports:
      - 127.0.0.1:8081:8080
      - "8443:8443"
    networks:
      back:
        aliases:
          - www
          - front
        ipv4_address: 172.30.9.9
      inner:
        aliases:
          - front
    extra_hosts:
      - db:10.0.0.2
    volumes:
      - pages:/pages:ro
      - /srv:/srv
      - type: tmpfs
        target: /run
        tmpfs:
          size: "8388608"
      - VOLUME:/var/data
    tmpfs:
      - /scratch:size=1m
    cap_drop:
      - ALL
    cap_add:
      - NET_BIND_SERVICE
    security_opt:
      - no-new-privileges
    read_only: true
    cgroup: host
    sysctls:
      net.core.somaxconn: "1024"
    mem_limit: 64m
    cpus: "0.5"
    pids_limit: 100
    ulimits:
      nofile:
        soft: 1024
        hard: 2048
    restart: unless-stopped
    stop_grace_period: 5s
    healthcheck:
      test:
        - CMD-SHELL
        - true $$HOME
      interval: 30s
    logging:
      driver: json-file
      options:
        max-size: 1m
    labels:
      shop.part: web
networks:
  back:
    external: true
  inner:
    external: true
volumes:
  pages:
    name: pages
  VOLUME:
    name: VOLUME
)").replace(QLatin1String("VOLUME"), QString::fromStdString(one("web")[0]["Mounts"][3]["Name"].get<std::string>())));
    const auto project = fromInspection(one("web").dump());
    QVERIFY(project->left.empty());
    // What the loader reads of it is what the engine had.
    const auto read = analysis::analyse(project->text, {});
    QVERIFY(read);
    QVERIFY((*read)->project.stack->problems.empty());
    QCOMPARE(*(*read)->project.stack->service("web")->model->find("environment")->find("PASSWORD")->string(), std::string("a$b\"c"));
}

void InspectImportTest::aContainerAsItsImageIs()
{
    const QString volume = QString::fromStdString(one("plain")[0]["Mounts"][0]["Name"].get<std::string>());
    QCOMPARE(textFrom(one("plain")), QStringLiteral("services:\n  plain:\n    image: shop/app:1\n    container_name: plain\n    network_mode: none\n    volumes:\n      - %1:/var/data\n    cgroup: host\nvolumes:\n  %1:\n    name: %1\n").arg(volume));
}

void InspectImportTest::aContainerWithoutProtection()
{
    const QString text = textFrom(one("loose"));
    for (const char* line : {"    entrypoint:\n      - sh\n    command:\n      - -c\n      - sleep 500\n    working_dir: /srv\n    stdin_open: true\n    tty: true\n", "    privileged: true\n", "    pid: host\n    ipc: host\n    uts: host\n", "    user: \"1000:1000\"\n",
                             "    group_add:\n      - \"5\"\n", "      - /dev/null:/dev/x:r\n", "    shm_size: 32m\n", "    cpu_shares: 512\n", "    cpuset: \"0\"\n", "    oom_score_adj: 100\n", "    restart: on-failure:3\n", "      - label=disable\n"})
        QVERIFY2(text.contains(QLatin1String(line)), qPrintable(line + text));
    QVERIFY(!text.contains(QLatin1String("hostname")) && !text.contains(QLatin1String("maker")) && !text.contains(QLatin1String("LANG")));
}

void InspectImportTest::withoutItsImageAllOfItStands()
{
    const QString text = textFrom(inspected("containers.json"));
    QVERIFY(text.contains(QLatin1String("      LANG: C.UTF-8\n")) && text.contains(QLatin1String("      maker: shop\n")) && text.contains(QLatin1String("    command:\n      - sleep\n      - \"600\"\n")) && text.contains(QLatin1String("    working_dir: /tmp\n")));
}

void InspectImportTest::partnersAreServices()
{
    Json list = all();
    list[1]["HostConfig"]["NetworkMode"] = "container:" + list[0]["Id"].get<std::string>();
    list[1]["HostConfig"]["VolumesFrom"] = {"loose:ro"};
    list[2]["HostConfig"]["IpcMode"] = "container:elsewhere";
    const QString text = textFrom(list);
    for (const char* line : {"    network_mode: service:web\n", "    volumes_from:\n      - loose:ro\n", "    ipc: container:elsewhere\n"})
        QVERIFY2(text.contains(QLatin1String(line)), qPrintable(text));
}

void InspectImportTest::whatComposeMadeIsCalledAsThere()
{
    Json list = one("web");
    list[0]["Name"] = "/shop-front-1";
    list[0]["Config"]["Labels"]["com.docker.compose.service"] = "front";
    list[0]["Config"]["Labels"]["com.docker.compose.project"] = "shop";
    const QString text = textFrom(list);
    QVERIFY2(text.startsWith(QLatin1String("services:\n  front:\n    image: shop/app:1\n    hostname")) && !text.contains(QLatin1String("com.docker")) && !text.contains(QLatin1String("container_name")), qPrintable(text));
}

void InspectImportTest::whatIsLeftIsTold()
{
    Json list = one("web");
    Json& host = list[0]["HostConfig"];
    host["Links"] = {"/db:/web/db"};
    host["CpusetMems"] = "0";
    host["PublishAllPorts"] = true;
    host["SomethingNew"] = 3;
    host["SecurityOpt"] = {"seccomp={}"};
    host["DeviceRequests"] = {{{"Driver", "nvidia"}, {"Count", 1}}};
    host["Mounts"][0]["TmpfsOptions"]["Options"] = {{"noexec"}};
    const auto project = fromInspection(list.dump());
    QVERIFY2(project, project ? "" : describe(project.error()).c_str());
    QStringList told;
    for (const Error& each : project->left)
        told << QString::fromStdString(each.message);
    for (const char* each : {"HostConfig.Links", "HostConfig.CpusetMems", "HostConfig.PublishAllPorts", "HostConfig.SomethingNew", "seccomp profile is known by its content only", "HostConfig.DeviceRequests", "has Options, for which Compose has nothing"})
        QVERIFY2(told.filter(QLatin1String(each)).size() == 1, qPrintable(each + told.join(u'\n')));
    QCOMPARE(told.size(), 7);
}

void InspectImportTest::errors()
{
    const auto code = [](const std::string& json) {
        const auto project = fromInspection(json);
        return project ? std::optional<ErrorCode>() : project.error().code;
    };
    QCOMPARE(code("services: {}"), ErrorCode::Syntax);
    QCOMPARE(code("3"), ErrorCode::Schema);
    QCOMPARE(code("[{\"Name\": \"network\"}]"), ErrorCode::Schema);
    QCOMPARE(code("[]"), ErrorCode::NotFound);
    QCOMPARE(code(inspected("image.json").dump()), ErrorCode::NotFound);
    QCOMPARE(code(std::string(100'000, '[')), ErrorCode::Limit);
    QCOMPARE(code(std::string(17 * 1024 * 1024, ' ')), ErrorCode::TooLarge);
    Json podman = one("web");
    podman[0]["ImageName"] = "shop/app:1";
    QCOMPARE(code(podman.dump()), ErrorCode::Unsupported);
}

/// Whatever stands in a container, it is a text in the file, and kinds that an engine never writes do no harm.
void InspectImportTest::hostileTextsStayTexts()
{
    Json list = one("web");
    list[0]["Config"]["Env"] = {"A=x: y\n- ${B}\n  z: *w", "B=\"", "C=!!binary x"};
    list[0]["Config"]["Labels"] = {{"l: [", "{}"}};
    const auto project = fromInspection(list.dump());
    QVERIFY2(project, project ? "" : describe(project.error()).c_str());
    const auto read = analysis::analyse(project->text, {});
    QVERIFY(read);
    const auto& model = *(*read)->project.stack->service("web")->model;
    QCOMPARE(*model.find("environment")->find("A")->string(), std::string("x: y\n- ${B}\n  z: *w"));
    QCOMPARE(*model.find("environment")->find("C")->string(), std::string("!!binary x"));
    QCOMPARE(*model.find("labels")->find("l: [")->string(), std::string("{}"));
    const Json good = one("web");
    for (const Json& odd : {Json(nullptr), Json(3), Json("text"), Json(Json::array({1, nullptr})), Json(Json::object({{"k", Json::array()}}))}) {
        for (const char* part : {"Config", "HostConfig"}) {
            for (const auto& [key, value] : good[0][part].items()) {
                Json changed = good;
                changed[0][part][key] = odd;
                (void)fromInspection(changed.dump());
            }
        }
        Json changed = good;
        changed[0]["Mounts"] = odd;
        changed[0]["NetworkSettings"] = odd;
        (void)fromInspection(changed.dump());
    }
}

QTEST_GUILESS_MAIN(InspectImportTest)
#include "inspect_import_test.moc"
