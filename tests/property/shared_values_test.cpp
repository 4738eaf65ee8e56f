// Editing one service leaves the resolved values of all others as they are, unless the place that they share was chosen; the text still loads,
// and undoing gives the same bytes.
#include "core/compose/edit_places.h"
#include "core/compose/sharing.h"
#include "tests/support/analysed.h"
#include "tests/support/test_paths.h"

#include <QtTest>

#include <algorithm>
#include <set>

using namespace hullwright;
using Names = std::vector<std::string>;

namespace {

bool same(const compose::Value& a, const compose::Value& b)
{
    if (a.map() && b.map()) {
        const auto& left = *a.map();
        const auto& right = *b.map();
        return left.size() == right.size() && std::equal(left.begin(), left.end(), right.begin(), [](const auto& x, const auto& y) { return x.key == y.key && same(x.value, y.value); });
    }
    if (a.list() && b.list())
        return std::equal(a.list()->begin(), a.list()->end(), b.list()->begin(), b.list()->end(), same);
    const auto text = [](const compose::Value& value) { return value.string() ? "s" + *value.string() : value.integer() ? "i" + std::to_string(*value.integer()) : value.number() ? "n" + std::to_string(*value.number()) : value.boolean() ? (*value.boolean() ? "true" : "false") : std::string(value.isNull() ? "null" : "?"); };
    return !a.map() && !b.map() && !a.list() && !b.list() && text(a) == text(b);
}

/// Services whose resolved model is another one than before.
std::set<std::string> changedServices(const compose::Project& before, const compose::Project& after)
{
    std::set<std::string> changed;
    for (const auto& service : before.stack->services) {
        const compose::Service* now = after.stack->service(service->name);
        if (!now || (now != service.get() && !same(*service->model, *now->model)))
            changed.insert(service->name);
    }
    return changed;
}

std::size_t errors(const compose::Project& project)
{
    const auto& problems = project.stack->problems;
    return static_cast<std::size_t>(std::count_if(problems.begin(), problems.end(), [](const auto& problem) { return problem.severity == compose::Problem::Severity::Error; }));
}

const std::string kShop = "x-logs: &logs\n  driver: json-file\n"
                          "x-base: &base\n  restart: always\n  logging: *logs\n  environment: {A: one}\n"
                          "x-top: &top\n  <<: *base\n  init: true\n"
                          "services:\n"
                          "  web:\n    <<: *base\n    image: nginx:1.27\n"
                          "  api:\n    <<: *top\n    image: example/api:1\n"
                          "  own:\n    <<: *base\n    restart: \"no\"\n    image: example/own:1\n"
                          "  apart:\n    image: example/apart:1\n    logging: *logs\n"
                          "  root: &root\n    image: example/root:1\n    cap_drop: &drop [NET_RAW]\n"
                          "  twin: *root\n"
                          "  lists:\n    image: example/lists:1\n    cap_drop: *drop\n"
                          "  deep:\n    extends: web\n    tty: true\n";

analysis::AnalysisPtr shop()
{
    return test::analysed(kShop);
}

compose::EditPlaces places(const analysis::Analysis& analysis, const char* service, const yaml::Path& below)
{
    return compose::editPlaces(analysis.files(), service, below);
}

/// Applied, and read again; null where it can't be.
analysis::AnalysisPtr applied(const analysis::AnalysisPtr& before, const compose::Edits& edits)
{
    compose::ProjectEditor editor(before->files());
    if (!editor.apply(edits))
        return nullptr;
    const auto after = analysis::update(before, editor.patches());
    return after ? *after : nullptr;
}

} // namespace

class SharedValuesTest : public QObject {
    Q_OBJECT

    int m_edits = 0, m_shared = 0, m_refused = 0;
    QStringList m_failures;

    void fail(const std::string& what, const analysis::Analysis& before, const compose::Edits& edits)
    {
        compose::ProjectEditor editor(before.files());
        std::string text = editor.apply(edits) ? editor.files()[0].tree->text() : std::string();
        m_failures << QString::fromStdString(what + "\n" + text.substr(0, 3000));
    }

    /// What every edit of one service keeps.
    void check(const std::string& what, const analysis::AnalysisPtr& before, const compose::Edits& edits, const std::string& service, const Names& shared)
    {
        compose::ProjectEditor editor(before->files());
        if (!editor.apply(edits)) {
            ++m_refused;
            return;
        }
        ++m_edits;
        m_shared += shared.empty() ? 0 : 1;
        const auto after = compose::load(editor.files(), before->settings.load, &before->project);
        if (errors(after) > errors(before->project))
            return fail(what + ": no longer loads", *before, edits);
        for (const std::string& name : changedServices(before->project, after)) {
            if (name != service && std::find(shared.begin(), shared.end(), name) == shared.end())
                return fail(what + ": changes " + name, *before, edits);
        }
        for (const auto& each : editor.patches()) {
            const auto back = text::apply(editor.files()[each.file].tree->text(), each.patch.inverse());
            if (!back || *back != before->files()[each.file].tree->text())
                return fail(what + ": undo gives other bytes", *before, edits);
        }
    }

    void tryFixes(const std::string& file, const analysis::AnalysisPtr& analysis, const rules::Finding& finding)
    {
        if (finding.service.empty())
            return;
        for (const rules::Fix& fix : rules::fixes(finding, analysis::fixContext(*analysis))) {
            QVERIFY2(fix.alsoChanges.empty() || !fix.title.tail.empty(), "a fix that changes others says so");
            check(file + ": " + fix.title.english(), analysis, fix.operations, finding.service, fix.alsoChanges);
        }
    }

    void trySettings(const std::string& file, const analysis::AnalysisPtr& analysis, const std::string& service)
    {
        const std::pair<yaml::Path, yaml::Value> settings[] = {{{"read_only"}, true},
                                                               {{"restart"}, "unless-stopped"},
                                                               {{"environment", "HULLWRIGHT"}, "1"},
                                                               {{"cap_drop"}, yaml::Value::array({"ALL"})},
                                                               {{"logging", "driver"}, "local"},
                                                               {{"deploy", "labels", "hullwright"}, "1"}};
        for (const auto& [below, value] : settings) {
            for (const compose::EditPlace& place : compose::editPlaces(analysis->files(), service, below).places) {
                // A list in the place of a map, or the other way round, is no edit that a panel makes.
                if (below.size() == 1 || !analysis->project.stack->service(service)->model->find(std::get<std::string>(below[0])) || below[0] != yaml::Step("environment"))
                    check(file + ": " + service + " " + yaml::toString(below) + " " + compose::describe(place).english(), analysis, compose::assign(place, value), service, place.services);
            }
        }
    }

private slots:
    void whereValuesComeFrom()
    {
        using Kind = compose::ValueSource::Kind;
        const auto analysis = shop();
        const auto source = [&](const char* service, const yaml::Path& below) {
            const auto found = places(*analysis, service, below).source;
            return std::pair(found.kind, found.name);
        };
        QVERIFY(source("web", {"image"}) == std::pair(Kind::Own, std::string()));
        QVERIFY(source("web", {"restart"}) == std::pair(Kind::MergeKey, std::string("base")));
        QVERIFY(source("api", {"restart"}) == std::pair(Kind::MergeKey, std::string("base")));
        QVERIFY(source("api", {"init"}) == std::pair(Kind::MergeKey, std::string("top")));
        QVERIFY(source("web", {"logging", "driver"}) == std::pair(Kind::Alias, std::string("logs")));
        QVERIFY(source("twin", {"image"}) == std::pair(Kind::Alias, std::string("root")));
        QVERIFY(source("lists", {"cap_drop"}) == std::pair(Kind::Alias, std::string("drop")));
        QVERIFY(source("deep", {"image"}) == std::pair(Kind::Extends, std::string("web")));
        QVERIFY(source("web", {"read_only"}) == std::pair(Kind::Absent, std::string()));
        QVERIFY(places(*analysis, "nobody", {"image"}).places.empty());
    }

    void whomAPlaceTouches()
    {
        const auto analysis = shop();
        const auto restart = places(*analysis, "web", {"restart"}).places;
        QCOMPARE(restart.size(), 2U);
        QCOMPARE(compose::describe(restart[0]).english(), std::string("In web, which gives it to others as well: 1")); // deep builds on web
        QCOMPARE(restart[1].services, (Names{"web", "api", "deep"}));
        QCOMPARE(compose::describe(restart[1]).english(), std::string("In &base, used by 3 services"));
        const auto api = places(*analysis, "api", {"restart"}).places;
        QCOMPARE(compose::describe(api[0]).english(), std::string("Here, for api alone"));
        QCOMPARE(api[0].services, (Names{"api"}));
        QCOMPARE(places(*analysis, "web", {"logging", "driver"}).places[1].services, (Names{"web", "api", "own", "apart", "deep"}));
        QCOMPARE(places(*analysis, "root", {"cap_drop"}).places[0].services, (Names{"root", "twin", "lists"}));
        const auto absent = places(*analysis, "own", {"read_only"}).places;
        QCOMPARE(absent[0].services, (Names{"own"}));
        QCOMPARE(absent[1].services, (Names{"web", "api", "own", "deep"}));
        QCOMPARE(yaml::toString(absent[1].path), std::string("x-base.read_only"));
    }

    void aFixOfOneServiceIsItsOwn()
    {
        const auto analysis = shop();
        bool told = false;
        for (const rules::Finding& finding : analysis->findings.all) {
            tryFixes("shop", analysis, finding);
            if (finding.service != "api" || std::string_view(finding.rule->id) != "capabilities-not-dropped")
                continue;
            const auto ways = rules::fixes(finding, analysis::fixContext(*analysis));
            QVERIFY(ways.front().alsoChanges.empty());
            const rules::Fix& last = ways.back();
            QCOMPARE(last.title.english(), std::string("Drop all capabilities from &base, keep those for its own files and users, used by 4 services"));
            told = true;
        }
        QVERIFY2(m_failures.isEmpty(), qPrintable(m_failures.join("\n---\n")));
        QVERIFY(told);
    }

    void aSharedFixReachesAllItNames()
    {
        const auto analysis = shop();
        const auto finding = std::find_if(analysis->findings.all.begin(), analysis->findings.all.end(), [](const rules::Finding& each) { return each.service == "own" && std::string_view(each.rule->id) == "capabilities-not-dropped"; });
        QVERIFY(finding != analysis->findings.all.end());
        const rules::Fix fix = rules::fixes(*finding, analysis::fixContext(*analysis)).back();
        QCOMPARE(fix.title.english(), std::string("Drop all capabilities from &base, keep those for its own files and users, used by 4 services"));
        const auto after = applied(analysis, fix.operations);
        QVERIFY(after);
        QCOMPARE(changedServices(analysis->project, after->project), (std::set<std::string>{"web", "api", "own", "deep"}));
    }

    void settingsOfOwnStack()
    {
        const auto analysis = shop();
        for (const auto& service : analysis->project.stack->services)
            trySettings("shop", analysis, service->name);
        QVERIFY2(m_failures.isEmpty(), qPrintable(m_failures.join("\n---\n")));
    }

    void overridesAreOffered()
    {
        std::vector<analysis::Input> inputs;
        inputs.push_back({"/project/compose.yaml", "compose.yaml", "services:\n  web:\n    image: nginx:1.27\n    security_opt: [label=disable]\n    restart: always\n", compose::FileRole::Main});
        inputs.push_back({"/project/compose.override.yaml", "compose.override.yaml", "services:\n  web:\n    tty: true\n", compose::FileRole::Override});
        const auto analysis = analysis::analyse(std::move(inputs), test::settings()).value();
        const auto restart = places(*analysis, "web", {"restart"}).places;
        QCOMPARE(restart.size(), 2U);
        QCOMPARE(compose::describe(restart[0]).english(), std::string("In compose.yaml, for web alone"));
        QCOMPARE(compose::describe(restart[1]).english(), std::string("In compose.override.yaml, for web alone"));
        const auto after = applied(analysis, compose::assign(restart[1], "no"));
        QVERIFY(after && after->files()[0].tree->text() == analysis->files()[0].tree->text());
        QCOMPARE(*after->project.stack->service("web")->model->find("restart")->string(), std::string("no"));
        QCOMPARE(places(*analysis, "web", {"tty"}).places[0].file, 1U);
        // Repeated in an override it would stand there twice.
        QCOMPARE(places(*analysis, "web", {"security_opt"}).places.size(), 1U);
        for (const rules::Finding& finding : analysis->findings.all)
            tryFixes("override", analysis, finding);
        QVERIFY2(m_failures.isEmpty(), qPrintable(m_failures.join("\n---\n")));
    }

    void corpus()
    {
        const auto files = test::corpusFiles();
        if (files.empty())
            QSKIP("the shared corpus is not here");
        // A spread sample; HULLWRIGHT_STRIDE=1 takes all, which is minutes.
        const int given = qEnvironmentVariableIntValue("HULLWRIGHT_STRIDE");
        const std::size_t stride = given > 0 ? static_cast<std::size_t>(given) : 53;
        m_edits = m_shared = m_refused = 0;
        std::size_t turn = 0;
        for (const auto& path : files) {
            const auto analysis = test::analysed(test::bytesOf(path));
            if (!analysis)
                continue;
            // Files that share something are few, and are what this is about: some of each.
            const std::string& text = analysis->main().tree->text();
            const bool shares = text.find("<<:") != std::string::npos || text.find("extends") != std::string::npos;
            const auto eachOf = [&](std::size_t count) { return shares && given <= 0 ? count / 3 + 1 : stride; };
            const auto& findings = analysis->findings.all;
            for (const rules::Finding& finding : findings) {
                if (turn++ % eachOf(findings.size()) == 0)
                    tryFixes(path.filename().string(), analysis, finding);
            }
            const auto& services = analysis->project.stack->services;
            for (const auto& service : services) {
                if (turn++ % eachOf(services.size()) == 0)
                    trySettings(path.filename().string(), analysis, service->name);
            }
        }
        qInfo("%d edits, %d of these of shared places, %d refused", m_edits, m_shared, m_refused);
        QVERIFY2(m_failures.isEmpty(), qPrintable(QString::number(m_failures.size()) + " failures, the first:\n" + m_failures.mid(0, 4).join("\n---\n")));
        QVERIFY(m_edits > 300);
        QVERIFY(m_refused * 20 < m_edits);
    }
};

QTEST_GUILESS_MAIN(SharedValuesTest)
#include "shared_values_test.moc"
