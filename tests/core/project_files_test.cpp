// A project of several files: places are told with their file, fixes edit the file that holds the value, plans have a patch a file.
#include "core/compose/project_files.h"
#include "core/harden/plan.h"
#include "core/rules/fix_help.h"
#include "tests/support/analysed.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hullwright;

namespace {

const std::string kBase = "services:\n  web:\n    image: nginx\n    privileged: true\n    cap_drop: [MKNOD]\n    ports: [\"80:80\"]\n";
const std::string kOverride = "services:\n  web:\n    cap_add: [NET_ADMIN]\n    ports: [\"81:81\"]\n  db:\n    image: redis\n";

analysis::AnalysisPtr both(std::string base = kBase, std::string over = kOverride)
{
    std::vector<analysis::Input> inputs;
    inputs.push_back({"/project/compose.yaml", "compose.yaml", std::move(base), compose::FileRole::Main});
    inputs.push_back({"/project/more.yaml", "more.yaml", std::move(over), compose::FileRole::Override});
    auto result = analysis::analyse(std::move(inputs), test::settings());
    return result ? *result : nullptr;
}

/// The texts after edits, one after the other.
std::pair<std::string, std::string> after(const analysis::AnalysisPtr& analysis, const std::optional<compose::Edits>& edits)
{
    compose::ProjectEditor editor(analysis->files());
    if (!edits || !editor.apply(*edits))
        return {"(refused)", {}};
    return {editor.files()[0].tree->text(), editor.files()[1].tree->text()};
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    return text.replace(text.find(from), from.size(), to);
}

} // namespace

class ProjectFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesNameTheirFile()
    {
        const auto analysis = both();
        QVERIFY(analysis);
        const compose::Service* web = analysis->project.stack->service("web");
        QCOMPARE(web->ports.size(), std::size_t{2});
        const auto first = analysis::position(*analysis, web->ports[0].origin.place);
        const auto second = analysis::position(*analysis, web->ports[1].origin.place);
        QVERIFY(first && second);
        QCOMPARE(first->file, std::size_t{0});
        QCOMPARE(first->begin.line, std::size_t{6});
        QCOMPARE(second->file, std::size_t{1});
        QCOMPARE(second->begin.line, std::size_t{4});
    }

    void anErrorNamesItsFile()
    {
        std::vector<analysis::Input> inputs;
        inputs.push_back({{}, "compose.yaml", kBase, compose::FileRole::Main});
        inputs.push_back({{}, "more.yaml", "services: [", compose::FileRole::Override});
        const auto result = analysis::analyse(std::move(inputs), test::settings());
        QVERIFY(!result);
        QCOMPARE(result.error().file, std::string("more.yaml"));
    }

    void serviceEditsChooseTheFile()
    {
        const auto analysis = both();
        const rules::ServiceEdit web(analysis::fixContext(*analysis), "web");
        const rules::ServiceEdit db(analysis::fixContext(*analysis), "db");
        // A value that stands somewhere is edited there, something absent where the service is first defined.
        QCOMPARE(after(analysis, web.set("privileged", false)), std::pair(replaced(kBase, "true", "false"), kOverride));
        QCOMPARE(after(analysis, web.append("cap_add", {"SYS_TIME"})), std::pair(kBase, replaced(kOverride, "NET_ADMIN", "NET_ADMIN, SYS_TIME")));
        QCOMPARE(after(analysis, web.append("cap_drop", {"ALL"})), std::pair(replaced(kBase, "MKNOD", "MKNOD, ALL"), kOverride));
        QCOMPARE(after(analysis, web.set("read_only", true)), std::pair(kBase + "    read_only: true\n", kOverride));
        QCOMPARE(after(analysis, db.set("read_only", true)), std::pair(kBase, kOverride + "    read_only: true\n"));
        const auto place = analysis->project.stack->service("web")->ports[1].origin.place;
        QCOMPARE(after(analysis, web.replaceItem("ports", place, "127.0.0.1:81:81")), std::pair(kBase, replaced(kOverride, "81:81", "127.0.0.1:81:81")));
    }

    void unsetTakesItOutOfEveryFile()
    {
        const auto analysis = both(kBase, replaced(kOverride, "    cap_add", "    privileged: true\n    cap_add"));
        const rules::ServiceEdit web(analysis::fixContext(*analysis), "web");
        QCOMPARE(after(analysis, web.unset("privileged", false)), std::pair(replaced(kBase, "    privileged: true\n", ""), kOverride));
    }

    void updateKeepsWhatItDoesNotTouch()
    {
        const auto before = both();
        const auto after = analysis::update(before, {{1, {{{kOverride.find("redis"), "redis", "valkey"}}}}});
        QVERIFY(after);
        QCOMPARE((*after)->files()[0].tree.get(), before->files()[0].tree.get());
        QCOMPARE((*after)->project.stack->service("db")->image->value, std::string("valkey"));
        const auto fresh = both(kBase, replaced(kOverride, "redis", "valkey"));
        QCOMPARE(compose::toJson((*after)->project.model()), compose::toJson(fresh->project.model()));
        QCOMPARE((*after)->findings.all.size(), fresh->findings.all.size());
        QCOMPARE((*after)->assessment.stack.value, fresh->assessment.stack.value);
    }

    void aPlanHasAPatchAFile()
    {
        const auto before = both();
        const harden::Plan plan = harden::plan(before, {harden::Preset::Restricted, {}, {}});
        QCOMPARE(plan.patches.size(), std::size_t{2});
        for (const compose::FilePatch& each : plan.patches) {
            const auto text = text::apply(before->files()[each.file].tree->text(), each.patch);
            QVERIFY(text);
            QCOMPARE(*text, plan.after->files()[each.file].tree->text());
        }
        QVERIFY(plan.after->findings.all.size() < before->findings.all.size());
        QVERIFY(plan.after->project.stack->complete);
    }

    void aFolderMeansItsFiles()
    {
        QTemporaryDir folder;
        const std::filesystem::path root = folder.path().toStdString();
        QVERIFY(!compose::filesIn(root));
        const auto make = [&](const char* name) {
            QFile file(folder.filePath(QLatin1String(name)));
            return file.open(QIODevice::WriteOnly);
        };
        QVERIFY(make("docker-compose.yml") && make("docker-compose.override.yml"));
        QCOMPARE(*compose::filesIn(root), (std::vector<std::filesystem::path>{root / "docker-compose.yml", root / "docker-compose.override.yml"}));
        QVERIFY(make("compose.yml") && make("compose.override.yaml"));
        QCOMPARE(*compose::filesIn(root), (std::vector<std::filesystem::path>{root / "compose.yml", root / "compose.override.yaml"}));
        QVERIFY(!compose::overrideBeside(root / "docker-compose.yml")); // not the one that the folder means
        QVERIFY(!compose::overrideBeside(root / "other.yml"));
    }
};

QTEST_MAIN(ProjectFilesTest)
#include "project_files_test.moc"
