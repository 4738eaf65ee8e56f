// Plans: what is done for images that are known, what is left alone and why, and what has to hold for every plan.
#include "core/harden/export_set.h"
#include "core/harden/plan.h"
#include "core/grants/service_image.h"
#include "core/report/plan.h"
#include "tests/support/analysed.h"
#include "tests/support/cpu_timer.h"

#include <QtTest>

#include <algorithm>
#include <nlohmann/json.hpp>

using namespace hullwright;
using harden::Choice;
using harden::Plan;
using harden::Preset;

namespace {

Choice choiceOf(Preset preset, Choice::Files files = Choice::Files::Written)
{
    Choice choice{preset, {}, {}};
    choice.files = files;
    return choice;
}

Plan planned(const std::string& text, const Choice& choice)
{
    return harden::plan(test::analysed(text), choice);
}

QString hardened(const std::string& text, Preset preset)
{
    return QString::fromStdString(planned(text, choiceOf(preset)).after->main().tree->text());
}

const harden::Step* stepOf(const Plan& plan, std::string_view rule, std::string_view service = {})
{
    const auto found = std::find_if(plan.steps.begin(), plan.steps.end(), [&](const harden::Step& step) { return step.rule == rule && (service.empty() || step.service == service); });
    return found == plan.steps.end() ? nullptr : &*found;
}

QString reasonFor(const Plan& plan, std::string_view rule)
{
    const auto found = std::find_if(plan.skipped.begin(), plan.skipped.end(), [&](const harden::Skipped& each) { return each.rule == rule; });
    return found == plan.skipped.end() ? QString() : QString::fromStdString(found->reason.english());
}

std::vector<std::string> capAdd(const Plan& plan, std::string_view service)
{
    std::vector<std::string> names;
    for (const compose::Text& each : plan.after->project.stack->service(service)->capAdd)
        names.push_back(each.value);
    return names;
}

using Names = std::vector<std::string>;

const std::string kDatabase = "services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: correct-horse\n    volumes:\n      - data:/var/lib/postgresql/data\nvolumes:\n  data:\n";

} // namespace

class HardenPlan : public QObject {
    Q_OBJECT

private slots:
    /// What the image is known to need, and no more.
    void keepsWhatTheImageNeeds()
    {
        const Plan plan = planned(kDatabase, choiceOf(Preset::Restricted));
        QCOMPARE(capAdd(plan, "db"), (Names{"DAC_OVERRIDE", "SETGID", "SETUID"}));
        const QString text = QString::fromStdString(plan.after->main().tree->text());
        QVERIFY2(text.contains("read_only: true") && text.contains("- /run/postgresql:uid=999,gid=999\n") && text.contains("- /tmp\n"), qPrintable(text));
        QVERIFY2(text.contains("mem_limit: 512m") && text.contains("pids_limit: 200") && text.contains("pg_isready -U \"$$POSTGRES_USER\""), qPrintable(text));
        QVERIFY2(text.contains("restart: unless-stopped") && text.contains("max-size: 10m"), qPrintable(text));
        QVERIFY2(!text.contains("user:"), qPrintable(text)); // that is strict's
        const harden::Step* step = stepOf(plan, "capabilities-not-dropped");
        QVERIFY(step && step->basis);
        QCOMPARE(step->basis->confidence, knowledge::Confidence::Measured);
        QVERIFY(!step->signs.empty() && step->signs.front()->missing == "SETUID");
    }

    void aFolderOfTheHostNeedsMore()
    {
        const Plan plan = planned("services:\n  db:\n    image: postgres:16\n    volumes: [\"./data:/var/lib/postgresql/data\"]\n", choiceOf(Preset::Restricted));
        QCOMPARE(capAdd(plan, "db"), (Names{"CHOWN", "DAC_OVERRIDE", "SETGID", "SETUID"}));
    }

    /// Works today and fails at the next start: the command tells it.
    void theCommandTellsOfMore()
    {
        const std::string redis = "services:\n  cache:\n    image: redis:7\n    command: redis-server --save 60 1\n";
        QCOMPARE(capAdd(planned(redis, choiceOf(Preset::Restricted)), "cache"), (Names{"SETGID", "SETUID"}));
        const std::string appends = "services:\n  cache:\n    image: redis:7\n    command: redis-server --appendonly yes\n";
        QCOMPARE(capAdd(planned(appends, choiceOf(Preset::Restricted)), "cache"), (Names{"DAC_OVERRIDE", "SETGID", "SETUID"}));
    }

    /// A tmpfs belongs to root unless it says otherwise: with a user it has to.
    void strictStartsAsTheImagesUser()
    {
        const Plan plan = planned("services:\n  web:\n    image: nginx:1.27\n    ports: [\"80:80\"]\n", choiceOf(Preset::Strict));
        const compose::Service& web = *plan.after->project.stack->service("web");
        QCOMPARE(web.user->value, std::string("101:101"));
        QVERIFY(web.capAdd.empty());
        const QString text = QString::fromStdString(plan.after->main().tree->text());
        QVERIFY2(text.contains("- /var/cache/nginx:uid=101,gid=101") && text.contains("- /run:uid=101,gid=101"), qPrintable(text));
        QVERIFY2(text.contains("seccomp=./seccomp/web.json") && text.contains("apparmor="), qPrintable(text));
        QVERIFY(stepOf(plan, "root-user") < stepOf(plan, "capabilities-not-dropped"));
    }

    void strictAfterRestrictedMendsTheFolders()
    {
        const std::string restricted = planned(kDatabase, choiceOf(Preset::Restricted)).after->main().tree->text();
        const QString text = hardened(restricted, Preset::Strict);
        QVERIFY2(text.contains("- /run/postgresql:uid=999,gid=999") && text.contains("user: \"999:999\""), qPrintable(text));
    }

    void strictMovesSecretsIntoFiles()
    {
        const Plan plan = planned(kDatabase, choiceOf(Preset::Strict));
        const QString text = QString::fromStdString(plan.after->main().tree->text());
        QVERIFY2(text.contains("POSTGRES_PASSWORD_FILE: /run/secrets/db_postgres_password") && !text.contains("correct-horse"), qPrintable(text));
        QVERIFY2(text.contains("file: ./secrets/db_postgres_password.txt"), qPrintable(text));
        const auto files = plan.files();
        const auto secret = std::find_if(files.begin(), files.end(), [](const harden::PlannedFile& file) { return file.access == harden::PlannedFile::Access::Private; });
        QVERIFY(secret != files.end());
        QCOMPARE(secret->bytes, std::string("correct-horse"));
        QCOMPARE(secret->reader, std::string("999:999"));
        const auto set = harden::exportSet(plan.after, &plan);
        QVERIFY(set);
        QVERIFY(QString::fromStdString(set->files.back().bytes).contains("sudo chown 999:999 PROJECT/secrets/db_postgres_password.txt"));
        QVERIFY(!QString::fromStdString(report::planJson(*test::analysed(kDatabase), plan)).contains("correct-horse"));
    }

    void aSecretThatIsUsedElsewhereStays()
    {
        const std::string used = kDatabase.substr(0, kDatabase.find("volumes:\n  data")) + "    healthcheck:\n      test: psql postgres://u:$$POSTGRES_PASSWORD@localhost\nvolumes:\n  data:\n";
        const Plan plan = planned(used, choiceOf(Preset::Strict));
        QVERIFY2(reasonFor(plan, "secret-in-environment").contains("used by its name"), qPrintable(reasonFor(plan, "secret-in-environment")));
        QVERIFY(plan.after->main().tree->text().find("POSTGRES_PASSWORD: correct-horse") != std::string::npos);
    }

    void filesNeedSomebodyToWriteThem()
    {
        const Plan plan = planned(kDatabase, choiceOf(Preset::Strict, Choice::Files::None));
        QVERIFY(plan.files().empty());
        QVERIFY2(reasonFor(plan, "own-seccomp-profile").contains("export"), qPrintable(reasonFor(plan, "own-seccomp-profile")));
        QVERIFY(plan.after->main().tree->text().find("seccomp=") == std::string::npos);
    }

    void databasesLoseTheWayOut()
    {
        const std::string stack = "services:\n  web:\n    image: nginx:1.27\n    ports: [\"80:80\"]\n    depends_on: [app]\n  app:\n    build: .\n    environment: {DB_HOST: db}\n    networks: [default, back]\n"
                                  "  db:\n    image: postgres:16\n    networks: [back]\nnetworks:\n  back:\n";
        const QString text = hardened(stack, Preset::Strict);
        QVERIFY2(text.contains("back:\n    internal: true"), qPrintable(text));
        const std::string published = "services:\n  db:\n    image: postgres:16\n    ports: [\"5432:5432\"]\n    networks: [back]\nnetworks:\n  back:\n";
        QVERIFY(!hardened(published, Preset::Strict).contains("internal"));
    }

    /// What is not known is said, not guessed; what the user knows counts.
    void unknownImagesSaySo()
    {
        const std::string built = "services:\n  app:\n    build: .\n";
        const Plan plan = planned(built, choiceOf(Preset::Restricted));
        QVERIFY2(reasonFor(plan, "root-filesystem-writable").contains("not known"), qPrintable(reasonFor(plan, "root-filesystem-writable")));
        const harden::Step* step = stepOf(plan, "capabilities-not-dropped");
        QVERIFY(step && step->basis && step->basis->confidence == knowledge::Confidence::Unknown);

        const std::string pins = built + "    x-hullwright:\n      image:\n        user: \"1000:1000\"\n        writes: [/data]\n        needs: []\n";
        const auto before = test::analysed(pins);
        QVERIFY(grants::runsAsOther(*before->project.stack->service("app")));
        const Plan pinned = harden::plan(before, choiceOf(Preset::Restricted));
        QVERIFY(capAdd(pinned, "app").empty());
        const QString text = QString::fromStdString(pinned.after->main().tree->text());
        QVERIFY2(text.contains("- /data:uid=1000,gid=1000") && text.contains("- /tmp\n") && text.contains("read_only: true"), qPrintable(text));
        QVERIFY(before->assessment.stack.value < test::analysed(built)->assessment.stack.value);
    }

    void aSupervisorIsLeftAlone()
    {
        const Plan plan = planned("services:\n  git:\n    image: gitlab/gitlab-ce:17.0.0-ce.0\n", choiceOf(Preset::Strict));
        QVERIFY(stepOf(plan, "capabilities-not-dropped") == nullptr);
        QVERIFY2(reasonFor(plan, "capabilities-not-dropped").contains("Nobody knows"), qPrintable(reasonFor(plan, "capabilities-not-dropped")));
    }

    void whatTheFileSetsByHandStays()
    {
        const std::string stack = "services:\n  web:\n    image: nginx:1.27\n    read_only: false\n    security_opt: [seccomp=unconfined]\n";
        const Plan plan = planned(stack, choiceOf(Preset::Restricted));
        QVERIFY(plan.after->main().tree->text().find("read_only: false") != std::string::npos);
        QVERIFY(plan.after->main().tree->text().find("seccomp=unconfined") != std::string::npos);
        QCOMPARE(plan.byHand.size(), std::size_t(2));
        Choice asked = choiceOf(Preset::Restricted);
        asked.overruled = {plan.byHand.front().id};
        QCOMPARE(planned(stack, asked).byHand.size(), std::size_t(1));
        asked.byHand = Choice::ByHand::Change;
        const Plan all = planned(stack, asked);
        QVERIFY(all.byHand.empty());
        QVERIFY(all.after->main().tree->text().find("read_only: true") != std::string::npos);
    }

    void eachStepCanBeLeftOut()
    {
        const Plan whole = planned(kDatabase, choiceOf(Preset::Strict));
        for (const harden::Step& step : whole.steps) {
            Choice choice = choiceOf(Preset::Strict);
            choice.leftOut = {step.id};
            const Plan less = planned(kDatabase, choice);
            QVERIFY2(std::none_of(less.steps.begin(), less.steps.end(), [&](const harden::Step& each) { return each.id == step.id; }), step.id.c_str());
            QCOMPARE(less.leftOut.size(), std::size_t(1));
            QCOMPARE(less.leftOut.front().id, step.id);
        }
    }

    /// In a copy that the steps of a plan are made on one after another, each score is what the plan says.
    void scoresAreReal()
    {
        const auto before = test::analysed(kDatabase);
        const Plan plan = harden::plan(before, choiceOf(Preset::Strict));
        double last = before->assessment.stack.value;
        for (const harden::Step& step : plan.steps) {
            QVERIFY2(step.scoreAfter <= last + 1e-6, step.id.c_str());
            last = step.scoreAfter;
        }
        QCOMPARE(last, plan.after->assessment.stack.value);
    }

    void twiceChangesNothing_data()
    {
        QTest::addColumn<int>("preset");
        for (const Preset preset : {Preset::Baseline, Preset::Restricted, Preset::Strict})
            QTest::newRow(std::string(harden::name(preset)).c_str()) << static_cast<int>(preset);
    }
    void twiceChangesNothing()
    {
        QFETCH(int, preset);
        const Choice choice = choiceOf(static_cast<Preset>(preset));
        const Plan once = planned(kDatabase, choice);
        const Plan twice = harden::plan(once.after, choice);
        QVERIFY2(twice.steps.empty(), twice.steps.empty() ? "" : twice.steps.front().id.c_str());
        QVERIFY(twice.patches.empty());
    }

    void sharedTextIsSharedCare()
    {
        const std::string stack = "x-base: &base\n  image: postgres:16\nservices:\n  a:\n    <<: *base\n  b:\n    <<: *base\n  c:\n    extends: a\n";
        const Plan plan = planned(stack, choiceOf(Preset::Restricted));
        for (const char* name : {"a", "b", "c"})
            QVERIFY2(plan.after->project.stack->service(name)->readOnly && plan.after->project.stack->service(name)->readOnly->value, name);
        QVERIFY(harden::plan(plan.after, choiceOf(Preset::Restricted)).patches.empty());
    }

    /// Many services are edited on excerpts of their file: the text is what each would be alone.
    void manyAreWrittenLikeOne()
    {
        const auto service = [](int number, const char* image) { return "  s" + std::to_string(number) + ": # of many\n    image: " + image + "\n    ports:\n    - \"8080\"\n\n"; };
        QString all = "services:\n";
        std::string text = "services:\n";
        for (int i = 0; i < 80; ++i) {
            const char* image = i % 2 == 0 ? "postgres:16" : "redis:7";
            text += service(i, image);
            const QString alone = hardened("services:\n" + service(i, image), Preset::Restricted);
            all += alone.mid(10);
        }
        QCOMPARE(hardened(text, Preset::Restricted), all);
    }

    /// Waves, not services: the bound is generous, since this build is not an optimised one.
    void aThousandServices()
    {
        std::string text = "services:\n";
        const char* const images[] = {"nginx:1.27", "postgres:16", "redis:7", "example/app:1", "grafana/grafana:11.0.0"};
        for (int i = 0; i < 1000; ++i)
            text += "  s" + std::to_string(i) + ":\n    image: " + images[i % 5] + "\n";
        const auto before = test::analysed(text);
        const test::CpuTimer timer;
        const Plan plan = harden::plan(before, choiceOf(Preset::Restricted));
        qInfo("%lld ms for %zu steps", timer.elapsed(), plan.steps.size());
        QVERIFY(plan.steps.size() > 5000);
        QVERIFY(timer.elapsed() < 60'000);
    }

    /// Four times the services, each with a port and a volume of its own, take four times as long or a little more, and not sixteen times.
    void timeGrowsAsTheStack()
    {
        const auto taken = [](int services) {
            std::string text = "services:\n";
            for (int i = 0; i < services; ++i)
                text += "  s" + std::to_string(i) + ":\n    image: redis:7\n    ports: ['" + std::to_string(10000 + i) + ":6379']\n    volumes: ['v" + std::to_string(i) + ":/data']\n";
            text += "volumes:\n";
            for (int i = 0; i < services; ++i)
                text += "  v" + std::to_string(i) + ":\n";
            const auto before = test::analysed(text);
            const test::CpuTimer timer;
            const Plan plan = harden::plan(before, choiceOf(Preset::Restricted));
            return plan.steps.empty() ? 0 : std::max(1LL, timer.elapsed());
        };
        const long long few = taken(150), many = taken(600);
        qInfo("%lld ms and %lld ms", few, many);
        QVERIFY(few > 0 && many < few * 9);
    }
};

QTEST_GUILESS_MAIN(HardenPlan)
#include "harden_plan_test.moc"
