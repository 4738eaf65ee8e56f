// Splitting a flat network: what is proposed and why, that nobody is parted from whom they need, and the text that comes of it.
#include "core/harden/segments.h"
#include "tests/support/analysed.h"

#include <QtTest>

#include <algorithm>

using namespace hullwright;
using harden::Segment;

namespace {

const std::string kFlat = R"(services:
  proxy:
    image: traefik:3
    ports: ["80:80"]
  web:
    image: example/web:1
    labels: {traefik.enable: "true"}
    depends_on: [api]
  api:
    image: example/api:1 # the program
    environment:
      DATABASE_URL: postgres://u@db:5432/shop
      CACHE: cache:6379
  worker:
    image: example/worker:1
    depends_on: [queue]
  cache:
    image: redis:7
  db:
    image: postgres:16
  queue:
    image: rabbitmq:3
  odd:
    image: example/odd:1
)";

std::string said(const std::vector<Segment>& segments)
{
    std::string out;
    for (const Segment& segment : segments) {
        out += segment.name + (segment.internal ? "!" : "") + ":";
        for (const std::string& service : segment.services)
            out += ' ' + service;
        out += '\n';
    }
    return out;
}

std::string reasons(const harden::SplitProposal& proposal)
{
    std::string out;
    for (const harden::Need& need : proposal.needs)
        out += need.why.english() + (need.basis == harden::Need::Basis::Required ? "!\n" : need.basis == harden::Need::Basis::Guessed ? "?\n" : "\n");
    return out;
}

harden::SplitProposal proposed(const std::string& text, std::string_view network = "default")
{
    return harden::proposeSplit(*test::analysed(text)->project.stack, network);
}

harden::SplitPlan planned(const std::string& text, std::string_view network = "default")
{
    const auto before = test::analysed(text);
    return harden::planSplit(before, network, harden::proposeSplit(*before->project.stack, network).segments);
}

std::string textAfter(const harden::SplitPlan& plan)
{
    return plan.refusal ? "refused: " + plan.refusal->english() : plan.after->main().tree->text();
}

} // namespace

class SegmentsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void proposesByWhoNeedsWhom()
    {
        const auto proposal = proposed(kFlat);
        QCOMPARE(said(proposal.segments), std::string("front: proxy web api\nback-cache!: api cache db\nback-queue: worker queue\ndefault: odd\n"));
        QCOMPARE(reasons(proposal), std::string("web depends on api!\nDATABASE_URL of api names db\nCACHE of api names cache\nworker depends on queue!\ntraefik.enable of web tells proxy to forward to it\n"));
        QCOMPARE(proposal.unknown.size(), std::size_t(1));
        QCOMPARE(proposal.unknown.front().service, std::string("odd"));
        // A worker that has no other network may need the internet: said, not taken away.
        QVERIFY(proposal.segments[2].why.english().find("worker has no other one") != std::string::npos);
    }
    void partsNobodyWhoIsNeeded()
    {
        const auto analysis = test::analysed(kFlat);
        const auto proposal = harden::proposeSplit(*analysis->project.stack, "default");
        for (const harden::Need& need : proposal.needs)
            QVERIFY(harden::together(*analysis->project.stack, "default", proposal.segments, need.from, need.to));
        QVERIFY(!harden::together(*analysis->project.stack, "default", proposal.segments, "proxy", "db"));
        auto changed = proposal.segments;
        std::erase(changed[2].services, std::string("queue"));
        changed[3].services.push_back("queue");
        const auto plan = harden::planSplit(analysis, "default", changed);
        QVERIFY(plan.refusal && plan.patches.empty());
        QCOMPARE(plan.refusal->english(), std::string("worker needs to reach queue, and no segment has both."));
    }
    void writesTheNetworks()
    {
        const auto plan = planned(kFlat);
        const std::string text = textAfter(plan);
        for (const char* part : {"  api:\n    image: example/api:1 # the program\n", "networks: [front, back-cache]", "  back-cache:\n    internal: true\n", "  front:\n"})
            if (text.find(part) == std::string::npos && std::string(part).find('[') == std::string::npos)
                QFAIL(text.c_str());
        QVERIFY2(plan.after->assessment.stack.value <= plan.before->assessment.stack.value, text.c_str());
        const auto* api = plan.after->project.stack->service("api");
        QCOMPARE(api->networks.size(), std::size_t(2));
        QCOMPARE(plan.after->project.stack->service("odd")->networks.front().network, std::string("default"));
        QVERIFY(plan.after->project.stack->network("back-cache")->internal);
        // Once split, there is nothing more to split on it.
        QVERIFY(harden::splittable(*plan.after->project.stack).empty());
    }
    void aWebServerWithSettingsElsewhereKeepsWhatItMayForwardTo()
    {
        const auto proposal = proposed("services:\n  nginx:\n    image: nginx:1.27\n    ports: [\"80:80\"]\n  app:\n    image: example/app:1\n    depends_on: [db]\n  db:\n    image: mariadb:11\n");
        QCOMPARE(said(proposal.segments), std::string("front: nginx app\nback!: app db\n"));
        QVERIFY(reasons(proposal).find("it may be app?") != std::string::npos);
    }
    void aWrittenNetworkGoesOnAndAliasesStay()
    {
        const std::string text = "services:\n  web:\n    image: example/web:1\n    ports: [\"80:80\"]\n    networks: [main]\n    depends_on: [api]\n  api:\n    image: example/api:1\n    networks:\n      main:\n        aliases: [backend]\n    depends_on: [db]\n  db:\n"
                                 "    image: postgres:16\n    networks:\n      - main\nnetworks:\n  main:\n    driver: bridge # ours\n";
        const auto plan = planned(text, "main");
        const std::string after = textAfter(plan);
        QVERIFY2(after.find("main:\n    driver: bridge # ours\n") != std::string::npos, after.c_str());
        const auto* api = plan.after->project.stack->service("api");
        QVERIFY2(api->networks.size() == 2 && api->networks[0].aliases == api->networks[1].aliases && !api->networks[0].aliases.empty(), after.c_str());
        QVERIFY2(after.find("        aliases: [backend]\n") != std::string::npos, after.c_str()); // not written anew
        QCOMPARE(plan.after->project.stack->service("db")->networks.front().network, std::string("back"));
    }
    void saysWhatItCantDo()
    {
        const auto before = test::analysed(kFlat);
        auto segments = harden::proposeSplit(*before->project.stack, "default").segments;
        const auto refusal = [&](const std::vector<Segment>& changed) {
            const auto plan = harden::planSplit(before, "default", changed);
            return plan.refusal ? plan.refusal->english() : std::string();
        };
        auto changed = segments;
        changed[3].services.clear();
        QCOMPARE(refusal(changed), std::string("odd would be left without a network."));
        changed = segments;
        changed[1].name = "front";
        QCOMPARE(refusal(changed), std::string("There is another network called front."));
        changed = segments;
        changed[0].internal = true;
        QVERIFY(refusal(changed).find("publishes a port") != std::string::npos);
        const std::string fixed = "services:\n  web:\n    image: example/web:1\n    ports: [\"80:80\"]\n    networks: {main: {ipv4_address: 10.0.0.2}}\n    depends_on: [api]\n  api:\n    image: example/api:1\n    networks: [main]\n    depends_on: [db]\n  db:\n    image: postgres:16\n    networks: [main]\n"
                                  "networks:\n  main:\n    ipam: {config: [{subnet: 10.0.0.0/24}]}\n";
        const auto plan = planned(fixed, "main"); // web stays on it: its address stays, too
        QVERIFY2(!plan.refusal, textAfter(plan).c_str());
        auto moved = harden::proposeSplit(*plan.before->project.stack, "main").segments;
        moved[0].name = "front";
        QVERIFY(harden::planSplit(plan.before, "main", moved).refusal->english().find("an address of its own") != std::string::npos);
    }
    void leavesAloneWhatHasNothingToSplit()
    {
        QVERIFY(harden::splittable(*test::analysed("services:\n  a:\n    image: example/a:1\n  b:\n    image: example/b:1\n")->project.stack).empty());
        QVERIFY(harden::splittable(*test::analysed("services: {}\n")->project.stack).empty());
        QVERIFY(proposed(kFlat, "nothing").segments.empty());
    }
};

QTEST_GUILESS_MAIN(SegmentsTest)
#include "segments_test.moc"
