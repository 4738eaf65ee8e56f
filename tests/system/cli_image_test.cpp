// `image describe` and `harden --take`: what an engine printed told or pinned, and what is the user's to decide taken by name.
#include "tests/system/cli_process.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>

using namespace hullwright::test;

namespace {

const QByteArray kDigest = "sha256:" + QByteArray(64, 'a');
const QByteArray kInspection = "[{\"Id\": \"sha256:bb\", \"RepoTags\": [\"shop/app:1\"], \"RepoDigests\": [\"shop/app@" + kDigest + "\"], \"Config\": {\"User\": \"1000\", \"Volumes\": {\"/data\": {}}, \"ExposedPorts\": {\"80/tcp\": {}}}}]";
const QByteArray kStack = "services:\n  app:\n    image: shop/app:1   # ours\n  web:\n    image: nginx:1.27\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock\n";

} // namespace

class CliImageTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeFile(path("image.json"), kInspection);
        writeFile(path("compose.yaml"), kStack);
    }

    void anImageIsDescribed()
    {
        const auto text = run({"image", "describe", "image.json"});
        QCOMPARE(text.status, 0);
        QVERIFY2(text.out.contains("shop/app:1") && text.out.contains("runs as 1000") && text.out.contains("volume /data") && text.out.contains(kDigest), text.out.constData());
        const auto json = run({"image", "describe", "-", "--format", "json"}, kInspection).json();
        QCOMPARE(json["schema"].toString(), QStringLiteral("hullwright.image/1"));
        QCOMPARE(json["images"].toArray()[0].toObject()["user"].toString(), QStringLiteral("1000"));
        const auto wrong = run({"image", "describe", "compose.yaml"});
        QCOMPARE(wrong.status, 2);
        QVERIFY2(wrong.err.contains("compose.yaml: It is not JSON") && wrong.out.isEmpty(), wrong.err.constData());
    }

    void itsFactsArePinnedWhereItRuns()
    {
        const auto shown = run({"image", "describe", "image.json", "--compose", "compose.yaml"});
        QCOMPARE(shown.status, 0);
        QVERIFY2(shown.out.contains("+        user: \"1000\"") && !shown.out.contains("-    image"), shown.out.constData());
        QCOMPARE(readFile(path("compose.yaml")), kStack);
        QCOMPARE(run({"image", "describe", "image.json", "--compose", "compose.yaml", "--write"}).status, 0);
        const QByteArray written = readFile(path("compose.yaml"));
        QVERIFY2(written.contains("image: shop/app:1   # ours\n") && written.contains("digest: shop/app:1@" + kDigest), written.constData());
        // And the plan goes by them.
        const auto plan = run({"harden", "compose.yaml", "--preset", "restricted", "--service", "app", "--fail-on", "critical"});
        QVERIFY2(plan.out.contains("image: shop/app:1@" + kDigest) && !plan.out.contains("cap_add"), plan.out.constData());
        QCOMPARE(run({"image", "describe", "image.json", "--compose", "compose.yaml", "--service", "web"}).status, 2);
        QCOMPARE(run({"image", "describe", "image.json", "--compose", "compose.yaml", "--service", "nobody"}).status, 2);
        QCOMPARE(run({"image", "describe", "image.json", "--write"}).status, 2);
    }

    void whatIsOpenIsTakenByName()
    {
        const auto plan = run({"harden", "compose.yaml", "--explain", "--format", "json", "--fail-on", "critical"}).json();
        QString id;
        for (const auto& each : plan["open"].toArray())
            if (each.toObject()["rule"].toString() == QLatin1String("docker-socket-mounted"))
                id = each.toObject()["id"].toString();
        QVERIFY(!id.isEmpty());
        const auto without = run({"harden", "compose.yaml", "--diff"});
        const auto taking = run({"harden", "compose.yaml", "--diff", "--take", id + "=1"});
        QVERIFY2(!without.out.contains("-      - /var/run/docker.sock") && !without.out.contains("+      - /var/run/docker.sock"), without.out.constData());
        QVERIFY2(taking.out != without.out && taking.out.contains("docker.sock"), taking.out.constData());
        QCOMPARE(run({"harden", "compose.yaml", "--diff", "--take", id + "=99"}).status, 2);
        QCOMPARE(run({"harden", "compose.yaml", "--diff", "--take", "nothing"}).status, 2);
    }

private:
    [[nodiscard]] QString path(const char* name) const { return m_folder->filePath(QLatin1String(name)); }
    [[nodiscard]] CliResult run(const QStringList& arguments, const QByteArray& input = {}) const { return runCli(arguments, m_folder->path(), input); }
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CliImageTest)
#include "cli_image_test.moc"
