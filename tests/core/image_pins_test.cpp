// What is pinned of an image: one place that counts, read by score, rules and plans alike, written with nothing else changed; and what an engine says of one.
#include "core/grants/image_found.h"
#include "core/grants/service_image.h"
#include "core/harden/plan.h"
#include "core/knowledge/image_inspect.h"
#include "core/risk/pins.h"
#include "tests/support/analysed.h"

#include <QtTest>

#include <algorithm>

using namespace hullwright;
using grants::FactChange;
using grants::ImageFact;
using test::analysed;

namespace {

const std::string kApp = "services:\n  app:\n    build: .   # ours\n    ports: [\"80:80\"]\n";
const std::string kDigest = "sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

std::string pinned(const std::string& text, const std::vector<FactChange>& changes, const std::string& service = "app")
{
    const auto analysis = analysed(text);
    compose::ProjectEditor editor(analysis->files());
    const auto done = editor.apply(grants::pinEdits(analysis->files(), service, changes));
    if (!done)
        qFatal("%s", done.error().message.c_str());
    return editor.files().front().tree->text();
}

FactChange user(const char* name)
{
    return {ImageFact::User, yaml::Value(name), FactChange::By::Hand};
}

FactChange gone(ImageFact fact)
{
    return {fact, std::nullopt, FactChange::By::Hand};
}

harden::Plan restricted(const analysis::AnalysisPtr& before)
{
    harden::Choice choice{harden::Preset::Restricted, {}, {}};
    return harden::plan(before, choice);
}

bool finds(const analysis::Analysis& analysis, std::string_view rule, std::string_view service)
{
    return std::any_of(analysis.findings.all.begin(), analysis.findings.all.end(), [&](const rules::Finding& finding) { return rule == finding.rule->id && finding.service == service; });
}

std::string reasonFor(const harden::Plan& plan, std::string_view rule)
{
    for (const harden::Skipped& each : plan.skipped)
        if (each.rule == rule)
            return each.reason.english();
    return {};
}

std::string inspection(const std::string& config, const std::string& more = {})
{
    return "[{\"Id\": \"sha256:aa\", \"RepoTags\": [\"nginx:1.27\"], \"RepoDigests\": [\"nginx@" + kDigest + "\"]" + more + ", \"Config\": " + config + "}]";
}

} // namespace

class ImagePins : public QObject {
    Q_OBJECT

private slots:
    /// The older place says as much as the service's own: rules and plans regard it, not the score alone.
    void theOlderPlaceCountsForAll()
    {
        const auto own = analysed(kApp + "    x-hullwright: {image: {user: \"1000\"}}\n");
        const auto old = analysed(kApp + "x-hullwright: {assume: {image-user: {app: \"1000\"}}}\n");
        const auto none = analysed(kApp);
        QVERIFY(finds(*none, "root-user", "app"));
        QVERIFY(!finds(*own, "root-user", "app"));
        QVERIFY(!finds(*old, "root-user", "app"));
        QVERIFY(own->assessment.stack.value < none->assessment.stack.value);
        QCOMPARE(old->assessment.stack.value, own->assessment.stack.value);
        const auto planOfOwn = restricted(own), planOfOld = restricted(old);
        QVERIFY(planOfOwn.after->project.stack->service("app")->capAdd.empty());
        QVERIFY(planOfOld.after->project.stack->service("app")->capAdd.empty());
        // Of whom nobody knows anything, it is the user's to decide what it keeps.
        QVERIFY(restricted(none).after->project.stack->service("app")->capDrop.empty());
        QVERIFY(!restricted(own).after->project.stack->service("app")->capDrop.empty());
    }

    void theSessionWinsOverTheServiceAndThatOverTheProject()
    {
        const std::string both = kApp + "    x-hullwright: {image: {user: \"1000\"}}\n  web:\n    image: nginx:1.27\nx-hullwright: {assume: {image-user: {app: root}}}\n";
        const auto file = analysed(both);
        QVERIFY(!finds(*file, "root-user", "app"));
        QCOMPARE(risk::valueOf(file->pins, risk::Pin::ImageUser, "app"), std::string("1000"));
        risk::Pins session;
        session.imageUser["app"] = "0";
        const auto asked = analysed(both, session);
        QVERIFY(finds(*asked, "root-user", "app"));
        QCOMPARE(grants::imageStart(*asked->project.stack->service("app")).user, std::string("0"));
        QVERIFY(asked->assessment.stack.value > file->assessment.stack.value);
        // The session's pin stays through edits, and the service the same object while nothing of it changes.
        const auto first = asked->project.stack->services.front();
        const auto after = analysis::update(asked, {{0, text::Patch{{{both.find("1.27"), "1.27", "1.28"}}}}});
        QVERIFY(after.has_value());
        QCOMPARE((*after)->project.stack->services.front().get(), first.get());
    }

    void nothingElseChangesAndTakingBackLeavesNothing()
    {
        const std::string text = pinned(kApp, {user("1000:1000")});
        QVERIFY2(text.starts_with(kApp), text.c_str());
        QVERIFY2(text.find("user: \"1000:1000\"") != std::string::npos || text.find("user: 1000:1000") != std::string::npos, text.c_str());
        QCOMPARE(pinned(text, {gone(ImageFact::User)}), kApp);
        const std::string more = pinned(text, {{ImageFact::Writes, yaml::Value::array({"/data"}), {}}, {ImageFact::Needs, yaml::Value::array(), {}}});
        const auto analysis = analysed(more);
        const auto facts = grants::pinnedFacts(*analysis->project.stack->service("app"));
        QVERIFY(facts.tellsWrites && facts.tellsNeeds && facts.unread.empty());
        QCOMPARE(facts.writes, std::vector<std::string>{"/data"});
        QCOMPARE(pinned(more, {gone(ImageFact::Writes), gone(ImageFact::Needs)}), text);
    }

    void theOlderPlaceMovesWithAnEdit()
    {
        const std::string old = kApp + "x-hullwright:\n  assume:\n    network: lan\n    image-user:\n      app: \"1000\"\n";
        const std::string text = pinned(old, {user("1001")});
        QVERIFY2(text.find("image-user") == std::string::npos && text.find("network: lan") != std::string::npos, text.c_str());
        QCOMPARE(risk::valueOf(analysed(text)->pins, risk::Pin::ImageUser, "app"), std::string("1001"));
        // And letting go lets go of both.
        QVERIFY(risk::valueOf(analysed(pinned(old, {gone(ImageFact::User)}))->pins, risk::Pin::ImageUser, "app").empty());
    }

    void whatIsMergedBecomesItsOwnCopy()
    {
        const std::string shared = "x-base: &base\n  x-hullwright:\n    ignore: []\n    image: {needs: [CHOWN]}\nservices:\n  app:\n    <<: *base\n    image: x/app:1\n  other:\n    <<: *base\n    image: x/app:1\n";
        const auto analysis = analysed(pinned(shared, {user("1000")}));
        const auto app = grants::pinnedFacts(*analysis->project.stack->service("app"));
        const auto other = grants::pinnedFacts(*analysis->project.stack->service("other"));
        QVERIFY(app.user && app.user->value == "1000" && app.tellsNeeds);
        QVERIFY(!other.user && other.tellsNeeds);
    }

    void builtImagesAreSaidToBeUnknown()
    {
        const auto plan = restricted(analysed(kApp));
        QVERIFY2(reasonFor(plan, "root-filesystem-writable").find("built here") != std::string::npos, reasonFor(plan, "root-filesystem-writable").c_str());
    }

    /// A tmpfs on a folder that the engine makes a volume for would lose what it keeps.
    void volumesOfTheImageGetNoTmpfs()
    {
        const std::string text = kApp + "    x-hullwright: {image: {writes: [/data, /run/app], volumes: [/data]}}\n";
        const auto needs = grants::readOnlyNeeds(*analysed(text)->project.stack->service("app"));
        std::vector<std::string> paths;
        for (const auto& folder : needs.folders)
            paths.push_back(folder.path);
        QCOMPARE(paths, (std::vector<std::string>{"/run/app", "/tmp"}));
    }

    void aDigestCountsForItsNameAlone()
    {
        const auto digestOf = [](const std::string& image) {
            const auto analysis = analysed("services:\n  web:\n    image: " + image + "\n    x-hullwright: {image: {digest: \"nginx:1.27@" + kDigest + "\"}}\n");
            return grants::pinnedDigest(*analysis->project.stack->service("web"));
        };
        QCOMPARE(digestOf("nginx:1.27").value_or(""), kDigest);
        QCOMPARE(digestOf("docker.io/library/nginx:1.27").value_or(""), kDigest);
        QVERIFY(!digestOf("nginx:1.28"));
        QVERIFY(!digestOf("bitnami/nginx:1.27"));
    }

    void aKnownDigestIsAStep()
    {
        const auto plan = restricted(analysed("services:\n  web:\n    image: nginx:1.27\n    x-hullwright: {image: {digest: \"nginx:1.27@" + kDigest + "\"}}\n  api:\n    image: nginx:1.28\n"));
        QCOMPARE(plan.after->project.stack->service("web")->image->value, "nginx:1.27@" + kDigest);
        QCOMPARE(plan.after->project.stack->service("api")->image->value, std::string("nginx:1.28"));
        const std::string reason = reasonFor(plan, "image-without-digest");
        QVERIFY2(reason.find("docker buildx imagetools inspect nginx:1.28") != std::string::npos, reason.c_str());
    }

    void dockersAndPodmansAnswersAreRead()
    {
        const auto docker = knowledge::readImageInspection(
            inspection("{\"User\": \"101\", \"ExposedPorts\": {\"8080/tcp\": {}, \"80/tcp\": {}}, \"Volumes\": {\"/data\": {}}, \"Entrypoint\": [\"/entry.sh\"], \"Cmd\": [\"nginx\", \"-g\"], \"Labels\": {\"a\": \"<b>x</b>\"},"
                       " \"Healthcheck\": {\"Test\": [\"CMD\", \"true\"]}}"));
        QVERIFY2(docker.has_value(), docker ? "" : docker.error().message.c_str());
        const auto& image = docker->front();
        QCOMPARE(image.user, std::string("101"));
        QCOMPARE(image.ports, (std::vector<std::string>{"80/tcp", "8080/tcp"}));
        QCOMPARE(image.volumes, std::vector<std::string>{"/data"});
        QCOMPARE(image.entrypoint, std::vector<std::string>{"/entry.sh"});
        QCOMPARE(image.healthTest, (std::vector<std::string>{"CMD", "true"}));
        QCOMPARE(image.digestOf("nginx:1.27").value_or(""), kDigest);
        QCOMPARE(image.digestOf("docker.io/library/nginx:1.27").value_or(""), kDigest);
        QVERIFY(!image.digestOf("nginx:1.28"));

        const auto podman = knowledge::readImageInspection("[{\"Id\": \"bb\", \"RepoTags\": [\"localhost/app:latest\"], \"RepoDigests\": [], \"User\": \"7\", \"Config\": {\"User\": \"7\", \"Volumes\": null}, \"Healthcheck\": null}]");
        QVERIFY(podman && podman->front().user == "7" && podman->front().volumes.empty());
        QVERIFY(knowledge::describing(*podman, "localhost/app") != nullptr);
        QVERIFY(knowledge::describing(*podman, "localhost/other") == nullptr);
        // What Podman built or took in itself, as a file names it; it reckons digests of these that no registry has.
        const auto own = knowledge::readImageInspection("[{\"Id\": \"bb\", \"RepoTags\": [\"localhost/shop/app:1\"], \"RepoDigests\": [\"localhost/shop/app@" + kDigest + "\"], \"Config\": {}}]");
        QVERIFY(own && knowledge::describing(*own, "shop/app:1") != nullptr);
        QVERIFY(own->front().digests.empty() && !own->front().digestOf("shop/app:1"));
        QVERIFY(!own->front().isNamed("docker.io/shop/app:1") && !own->front().isNamed("shop/app:2") && !own->front().isNamed("quay.io/shop/app:1"));
    }

    void whatIsNoInspectionIsRefused_data()
    {
        QTest::addColumn<QString>("json");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const std::string& json, ErrorCode code) { QTest::newRow(name) << QString::fromStdString(json) << static_cast<int>(code); };
        row("nothing", "", ErrorCode::Syntax);
        row("no JSON", "Error: no such image", ErrorCode::Syntax);
        row("cut off", "[{\"Id\": \"a", ErrorCode::Syntax);
        row("none", "[]", ErrorCode::NotFound);
        row("a number", "[1]", ErrorCode::Schema);
        row("a text", "\"nginx\"", ErrorCode::Schema);
        row("a container", "[{\"Id\": \"a\", \"State\": {}, \"Config\": {}}]", ErrorCode::Schema);
        row("no Id", "[{\"Config\": {}}]", ErrorCode::Schema);
        row("user is a list", inspection("{\"User\": [\"0\"]}"), ErrorCode::Schema);
        row("user of two lines", inspection("{\"User\": \"0\\nx: y\"}"), ErrorCode::Schema);
        row("volumes are a number", inspection("{\"Volumes\": 5}"), ErrorCode::Schema);
        row("a volume that is no folder", inspection("{\"Volumes\": {\"data\": {}}}"), ErrorCode::Schema);
        row("labels are numbers", inspection("{\"Labels\": {\"a\": 1}}"), ErrorCode::Schema);
        row("deep", std::string(100'000, '['), ErrorCode::Limit);
        row("large", std::string(17 * 1024 * 1024, ' '), ErrorCode::TooLarge);
    }
    void whatIsNoInspectionIsRefused()
    {
        QFETCH(QString, json);
        QFETCH(int, code);
        const auto images = knowledge::readImageInspection(json.toStdString());
        QVERIFY(!images.has_value());
        QCOMPARE(static_cast<int>(images.error().code), code);
        QVERIFY(!images.error().message.empty() && !images.error().hint.empty());
    }

    void noOptionIsHandedOver()
    {
        QCOMPARE(*knowledge::inspectCommand("docker", "nginx:1.27"), (std::vector<std::string>{"docker", "image", "inspect", "--", "nginx:1.27"}));
        for (const char* name : {"", "-f", "--help", "a b", "a\nb"})
            QVERIFY2(!knowledge::inspectCommand("docker", name), name);
    }

    void whatWasFoundIsPinnedAsTheImagesOwn()
    {
        const std::string stack = "services:\n  web:\n    image: nginx:1.27\n  app:\n    build: .\n";
        const auto analysis = analysed(stack);
        const auto images = knowledge::readImageInspection(inspection("{\"User\": \"\", \"Volumes\": {\"/a$b\": {}}}"));
        const auto& web = *analysis->project.stack->service("web");
        const auto image = grants::describingService(web, *images);
        QVERIFY(image.has_value());
        std::vector<FactChange> changes;
        for (const auto& fact : grants::foundFacts(web, **image)) {
            // The catalogue knows whom nginx becomes: that it starts as root says less.
            QCOMPARE(fact.proposed, fact.change.fact != ImageFact::User);
            if (fact.proposed)
                changes.push_back(fact.change);
        }
        const auto after = analysed(pinned(stack, changes, "web"));
        const auto pins = grants::imagePins(*after->project.stack->service("web"));
        QCOMPARE(pins.volumes, std::vector<std::string>{"/a$b"});
        QVERIFY(pins.isInspected("volumes") && pins.isInspected("digest") && !pins.isInspected("user"));
        QVERIFY(!finds(*after, "pinned-facts-unread", "web"));
        // What somebody then writes over is theirs.
        const auto byHand = analysed(pinned(after->main().tree->text(), {{ImageFact::Volumes, yaml::Value::array({"/b"}), FactChange::By::Hand}}, "web"));
        QVERIFY(!grants::imagePins(*byHand->project.stack->service("web")).isInspected("volumes"));
        // Facts of another image are not taken.
        QVERIFY(!grants::describingService(*analysed("services:\n  web:\n    image: redis:7\n")->project.stack->service("web"), *images).has_value());
        QVERIFY(grants::describingService(*analysis->project.stack->service("app"), *images).has_value());
    }
};

QTEST_GUILESS_MAIN(ImagePins)
#include "image_pins_test.moc"
