// Copying a service's protection: what is offered, what it becomes elsewhere, and that nothing else changes.
#include "core/harden/copy.h"
#include "tests/support/analysed.h"

#include <QtTest>

#include <algorithm>

using namespace hullwright;
using harden::CopyItem;

namespace {

const std::string kShop = R"(services:
  # the good one
  web:
    image: nginx:1.27
    cap_drop: [ALL]
    cap_add: [CHOWN]
    security_opt:
      - no-new-privileges:true
      - seccomp:./seccomp/web.json
    read_only: true
    pids_limit: 100
  api:
    image: example/api:1 # built elsewhere
    security_opt:
      - apparmor=hullwright-api
    pids_limit: 50
  db:
    image: postgres:16
    cap_drop:
      - "ALL"
)";

std::vector<CopyItem> picked(const analysis::Analysis& analysis, std::string_view service, const std::vector<std::string>& keys)
{
    std::vector<CopyItem> items = harden::copyable(analysis, service);
    std::erase_if(items, [&](const CopyItem& item) { return std::find(keys.begin(), keys.end(), item.key) == keys.end(); });
    return items;
}

std::string textOf(const harden::CopyPlan& plan)
{
    return plan.after->main().tree->text();
}

} // namespace

class HardenCopyTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersWhatIsWritten()
    {
        const auto analysis = test::analysed(kShop);
        std::string keys;
        for (const CopyItem& item : harden::copyable(*analysis, "web"))
            keys += item.key + "=" + item.text + (item.fits == CopyItem::Fits::Alike ? "* " : " ");
        QCOMPARE(keys, std::string("cap_drop=ALL cap_add=CHOWN* security_opt=no-new-privileges:true read_only=true* pids_limit=100 "));
        QVERIFY(harden::copyable(*analysis, "nobody").empty());
    }

    void setsCompletesAndKeeps()
    {
        const auto analysis = test::analysed(kShop);
        const auto plan = harden::planCopy(analysis, picked(*analysis, "web", {"cap_drop", "security_opt", "pids_limit"}), {"api", "db"});
        QCOMPARE(plan.changed, (std::vector<std::string>{"api", "db"}));
        QVERIFY(plan.left.empty());
        const std::string text = textOf(plan);
        const auto has = [&](std::string_view part) { return text.find(part) != std::string::npos; };
        // A list of options is completed, a number replaced, what says the same stays in its own spelling.
        QVERIFY(has("      - apparmor=hullwright-api\n      - no-new-privileges:true\n"));
        QVERIFY(!has("pids_limit: 50"));
        QVERIFY(has("    cap_drop:\n      - \"ALL\"\n"));
        QVERIFY(has("image: example/api:1 # built elsewhere\n"));
        QCOMPARE(text.substr(0, text.find("  api:")), kShop.substr(0, kShop.find("  api:")));
        QVERIFY(plan.after->assessment.stack.value <= plan.before->assessment.stack.value);
        // Once more changes nothing.
        const auto again = harden::planCopy(plan.after, picked(*plan.after, "web", {"cap_drop", "security_opt", "pids_limit"}), {"api", "db"});
        QVERIFY(again.patches.empty());
        QVERIFY(again.changed.empty());
    }

    void leavesOutWhatWouldNotLoad()
    {
        // The reference refuses a service that has the limit at the service and below deploy, with other values.
        const std::string text = "services:\n  web:\n    image: nginx\n    mem_limit: 64m\n    cap_drop: [ALL]\n  db:\n    image: postgres:16\n    deploy:\n      resources:\n        limits:\n          memory: 1g\n";
        const auto analysis = test::analysed(text);
        const auto plan = harden::planCopy(analysis, picked(*analysis, "web", {"cap_drop", "mem_limit"}), {"db"});
        QCOMPARE(plan.left.size(), std::size_t{1});
        QCOMPARE(plan.left.front().key, std::string("mem_limit"));
        QCOMPARE(plan.changed, std::vector<std::string>{"db"});
        QVERIFY(textOf(plan).find("    cap_drop: [ALL]\n  db:") != std::string::npos);
        QVERIFY(textOf(plan).find("  db:\n    image: postgres:16\n    deploy:") != std::string::npos);
        QVERIFY(!plan.patches.empty());
    }

    void changesNoOtherService()
    {
        // db and cache share their settings by an anchor: only db gets it.
        const std::string text = "x-base: &base\n  restart: always\nservices:\n  web:\n    image: nginx\n    read_only: true\n  db:\n    <<: *base\n    image: postgres:16\n  cache:\n    <<: *base\n    image: redis\n";
        const auto analysis = test::analysed(text);
        const auto plan = harden::planCopy(analysis, picked(*analysis, "web", {"read_only"}), {"db"});
        QVERIFY(plan.after->project.stack->service("db")->readOnly->value);
        QVERIFY(!plan.after->project.stack->service("cache")->readOnly);
    }

    void givesUpWhenAsked()
    {
        const auto analysis = test::analysed(kShop);
        const auto plan = harden::planCopy(analysis, harden::copyable(*analysis, "web"), {"api", "db"}, [](std::size_t done, std::size_t) { return done == 0; });
        QVERIFY(plan.patches.empty());
        QCOMPARE(plan.after.get(), analysis.get());
    }
};

QTEST_GUILESS_MAIN(HardenCopyTest)
#include "harden_copy_test.moc"
