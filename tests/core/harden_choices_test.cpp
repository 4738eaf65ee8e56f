// What only the user can decide: each way of it told with what it would do, and taken when asked for; and what steps do to their own service.
#include "core/harden/plan.h"
#include "core/report/plan.h"
#include "tests/support/analysed.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <nlohmann/json.hpp>

using namespace hullwright;
using harden::Choice;
using harden::Plan;
using harden::Preset;

namespace {

const std::string kSocket = "services:\n  web:\n    image: nginx:1.27\n    ports: [\"8080:80\"]\n    volumes:\n      - /var/run/docker.sock:/var/run/docker.sock\n  db:\n    image: postgres:16\n    privileged: true\n";

Plan planned(const std::string& text, std::vector<std::pair<std::string, std::size_t>> taken = {})
{
    Choice choice{Preset::Restricted, {}, {}};
    choice.files = Choice::Files::Written;
    choice.taken = std::move(taken);
    return harden::plan(test::analysed(text), choice);
}

const harden::OpenStep* openOf(const Plan& plan, std::string_view rule)
{
    const auto found = std::find_if(plan.open.begin(), plan.open.end(), [&](const harden::OpenStep& open) { return open.step.rule == rule; });
    return found == plan.open.end() ? nullptr : &*found;
}

const harden::Step* stepOf(const Plan& plan, const std::string& id)
{
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(), [&](const harden::Step& step) { return step.id == id; });
    return found == plan.steps.end() ? nullptr : &*found;
}

} // namespace

class HardenChoices : public QObject {
    Q_OBJECT

private slots:
    void eachWayIsToldWithWhatItWouldDo()
    {
        const Plan plan = planned(kSocket);
        const harden::OpenStep* open = openOf(plan, "docker-socket-mounted");
        QVERIFY(open != nullptr);
        QVERIFY(!open->ways.empty() && !open->taken && stepOf(plan, open->step.id) == nullptr);
        for (std::size_t way = 0; way < open->ways.size(); ++way) {
            QVERIFY(open->ways[way].scoreAfter && open->ways[way].serviceAfter && open->step.serviceBefore);
            QVERIFY(!open->ways[way].title.english().empty());
            // What was told comes true.
            const Plan taking = planned(kSocket, {{open->step.id, way}});
            const harden::OpenStep* then = openOf(taking, "docker-socket-mounted");
            QVERIFY(then != nullptr && then->taken == way);
            const harden::Step* step = stepOf(taking, open->step.id);
            if (step == nullptr)
                continue; // it did harm here, and says so
            QCOMPARE(step->title.english(), open->ways[way].title.english());
            QVERIFY2(std::abs(taking.after->assessment.stack.value - *open->ways[way].scoreAfter) < 0.5, open->ways[way].title.english().c_str());
        }
        QVERIFY(std::any_of(open->ways.begin(), open->ways.end(), [&](const auto& way) { return stepOf(planned(kSocket, {{open->step.id, static_cast<std::size_t>(&way - open->ways.data())}}), open->step.id) != nullptr; }));
    }

    void whatIsTakenIsDoneOnce()
    {
        const Plan first = planned(kSocket);
        const std::string id = openOf(first, "docker-socket-mounted")->step.id;
        const Plan taking = planned(kSocket, {{id, 0}});
        QVERIFY(stepOf(taking, id) != nullptr);
        QVERIFY(taking.after->assessment.stack.value <= first.after->assessment.stack.value);
        const Plan again = planned(taking.after->main().tree->text(), {{id, 0}});
        QVERIFY2(again.patches.empty(), again.steps.empty() ? "" : again.steps.front().id.c_str());
    }

    void whatIsOpenIsNotLeftAloneTwice()
    {
        const Plan plan = planned(kSocket);
        const auto told = plan.leftAlone();
        for (const harden::OpenStep& open : plan.open)
            QVERIFY2(std::none_of(told.begin(), told.end(), [&](const harden::Skipped& each) { return each.rule == open.step.rule && each.service == open.step.service; }), open.step.id.c_str());
        QVERIFY(plan.skipped.size() > told.size());
    }

    /// A stack stays where its weakest way in leaves it; its services do not.
    void stepsTellWhatTheyDoToTheirService()
    {
        const std::string stack = "services:\n  web:\n    image: nginx:1.27\n    ports: [\"8080:80\"]\n  db:\n    image: postgres:16\n";
        const Plan plan = planned(stack);
        const auto before = test::analysed(stack);
        std::map<std::string, double> last;
        bool falls = false;
        for (const harden::Step& step : plan.steps) {
            if (step.service.empty())
                continue;
            QVERIFY2(step.serviceBefore && step.serviceAfter, step.id.c_str());
            const auto known = last.find(step.service);
            const double then = known == last.end() ? before->assessment.service(step.service)->score.value : known->second;
            // Other services' steps lie between.
            QVERIFY2(*step.serviceBefore <= then + 1e-6, step.id.c_str());
            falls = falls || *step.serviceAfter < *step.serviceBefore;
            last[step.service] = *step.serviceAfter;
        }
        QVERIFY(falls);
        for (const auto& [service, value] : last)
            QVERIFY(plan.after->assessment.service(service)->score.value <= value + 1e-6);
    }

    void theReportsListTheWays()
    {
        const auto before = test::analysed(kSocket);
        const Plan plan = harden::plan(before, Choice{Preset::Restricted, {}, {}});
        const std::string text = report::planText(*before, plan);
        QVERIFY2(text.find("--take 'docker-socket-mounted:web") != std::string::npos && text.find("=1'") != std::string::npos, text.c_str());
        const auto json = nlohmann::json::parse(report::planJson(*before, plan));
        QVERIFY(json["open"].is_array() && !json["open"].empty());
        QVERIFY(json["open"][0].contains("ways") && json["open"][0]["ways"][0].contains("title"));
    }
};

QTEST_GUILESS_MAIN(HardenChoices)
#include "harden_choices_test.moc"
