// Projects of several files as hand-written cases: merging by every rule, includes, extends, and where variables come from.
//
// A case of tests/data/compose-merge is base.yaml, override.yaml and expected.json; one of tests/data/compose-projects is a folder as a user has it. What
// expected.json says must hold: its maps may have less than the model, lists and values are exact, null means that there is nothing (or null), "absent" that
// the key is not there. {"refused": "text"} is a project that must not load, with a problem whose path or message has the text.
#include "core/compose/project_files.h"
#include "tests/support/test_paths.h"

#include <nlohmann/json.hpp>

#include <QDirIterator>
#include <QTest>

using namespace hullwright;
using Json = nlohmann::json;
namespace fs = std::filesystem;

namespace {

compose::LoadOptions optionsFor(const fs::path& folder)
{
    compose::LoadOptions options;
    options.projectDirectory = folder;
    options.projectName = "shop";
    options.homeDirectory = "/home/me";
    options.readFile = compose::projectReader(folder);
    return options;
}

std::shared_ptr<const yaml::Tree> parse(const fs::path& path)
{
    auto tree = yaml::Tree::parse(test::bytesOf(path));
    if (!tree)
        qFatal("%s: %s", path.c_str(), tree.error().message.c_str());
    return *tree;
}

/// What differs from what is expected, as a sentence; empty where nothing does.
std::string difference(const Json& expected, const Json& got, const std::string& where)
{
    if (expected.is_object() && got.is_object()) {
        for (const auto& [key, value] : expected.items()) {
            if (value == "absent") {
                if (got.contains(key))
                    return where + "." + key + " should not be there";
                continue;
            }
            const std::string found = difference(value, got.contains(key) ? got[key] : Json(), where + "." + key);
            if (!found.empty())
                return found;
        }
        return {};
    }
    if (expected.is_array() && got.is_array() && expected.size() == got.size()) {
        for (std::size_t i = 0; i < expected.size(); ++i) {
            const std::string found = difference(expected[i], got[i], where + "[" + std::to_string(i) + "]");
            if (!found.empty())
                return found;
        }
        return {};
    }
    const bool nothing = got.is_null() || (got.is_structured() && got.empty());
    const bool same = expected == got || (expected.is_null() && nothing);
    return same ? std::string() : where + " is " + got.dump() + ", expected " + expected.dump();
}

std::string modelOf(const compose::Project& project, const fs::path& folder)
{
    std::string model = compose::toJson(project.model());
    for (std::size_t at = model.find(folder.string()); at != std::string::npos; at = model.find(folder.string(), at))
        model.replace(at, folder.string().size(), "<dir>");
    return model;
}

std::string problemsOf(const compose::Project& project)
{
    std::string all;
    for (const compose::Problem& problem : project.stack->problems) {
        const compose::Site site = compose::siteOf(project.files, problem);
        if (problem.severity == compose::Problem::Severity::Error)
            all += site.file + ":" + std::to_string(site.position.line) + " " + problem.path + ": " + problem.message.english() + "\n";
    }
    return all;
}

void compare(const compose::Project& project, const fs::path& folder)
{
    const Json expected = Json::parse(test::bytesOf(folder / "expected.json"));
    const std::string problems = problemsOf(project);
    if (expected.contains("refused")) {
        const std::string text = expected["refused"];
        QVERIFY2(problems.find(text) != std::string::npos, ("expected a problem with \"" + text + "\", got:\n" + problems).c_str());
        QVERIFY(!project.stack->complete);
        return;
    }
    QVERIFY2(problems.empty(), problems.c_str());
    const std::string found = difference(expected, Json::parse(modelOf(project, folder)), "");
    QVERIFY2(found.empty(), found.c_str());
}

void addCases(const char* folder)
{
    QTest::addColumn<QString>("folder");
    QDirIterator cases(QString::fromStdString((test::dataDirectory() / folder).string()), QDir::Dirs | QDir::NoDotAndDotDot);
    int count = 0;
    while (cases.hasNext()) {
        cases.next();
        QTest::newRow(qPrintable(cases.fileName())) << cases.filePath();
        ++count;
    }
    QVERIFY(count > 10);
}

} // namespace

class ComposeProjectsTest : public QObject {
    Q_OBJECT

    static std::vector<compose::SourceFile> mergeFiles(const fs::path& folder)
    {
        return {compose::sourceFile(folder / "base.yaml", "base.yaml", parse(folder / "base.yaml")),
                compose::sourceFile(folder / "override.yaml", "override.yaml", parse(folder / "override.yaml"), compose::FileRole::Override)};
    }

private Q_SLOTS:
    void merging_data() { addCases("compose-merge"); }
    void merging()
    {
        QFETCH(QString, folder);
        const fs::path root = folder.toStdString();
        compare(compose::load(mergeFiles(root), optionsFor(root)), root);
    }

    /// Several documents in a file merge as files do.
    void mergingDocuments_data() { addCases("compose-merge"); }
    void mergingDocuments()
    {
        QFETCH(QString, folder);
        const fs::path root = folder.toStdString();
        auto tree = yaml::Tree::parse(test::bytesOf(root / "base.yaml") + "---\n" + test::bytesOf(root / "override.yaml"));
        QVERIFY(tree);
        compare(compose::load(*tree, optionsFor(root)), root);
    }

    /// What is loaded again after an edit is what a fresh load gives.
    void mergingAgain_data() { addCases("compose-merge"); }
    void mergingAgain()
    {
        QFETCH(QString, folder);
        const fs::path root = folder.toStdString();
        auto files = mergeFiles(root);
        const compose::Project before = compose::load(files, optionsFor(root));
        for (std::size_t edited = 0; edited < files.size(); ++edited) {
            auto changed = files;
            const auto tree = files[edited].tree->update({{{0, "", "# edited\n"}}});
            QVERIFY(tree);
            changed[edited] = compose::withTree(files[edited], *tree);
            const compose::Project after = compose::load(changed, optionsFor(root), &before);
            const compose::Project fresh = compose::load(mergeFiles(root), optionsFor(root));
            QCOMPARE(modelOf(after, root), modelOf(fresh, root));
            QCOMPARE(after.stack->problems.size(), fresh.stack->problems.size());
        }
    }

    void projects_data() { addCases("compose-projects"); }
    void projects()
    {
        QFETCH(QString, folder);
        const fs::path root = folder.toStdString();
        const auto paths = compose::filesIn(root);
        QVERIFY(paths);
        std::vector<compose::SourceFile> files;
        for (const fs::path& path : *paths)
            files.push_back(compose::sourceFile(path, path.filename().string(), parse(path), files.empty() ? compose::FileRole::Main : compose::FileRole::Override));
        compose::LoadOptions options = optionsFor(root);
        options.projectName.clear();
        const fs::path given = root / "given.json";
        if (fs::exists(given)) { // what the command line would say
            const Json json = Json::parse(test::bytesOf(given));
            options.environment = json.value("environment", std::map<std::string, std::string>());
            options.profiles = json.value("profiles", std::vector<std::string>());
            for (const auto& file : json.value("environmentFiles", std::vector<std::string>()))
                options.environmentFiles.push_back(root / file);
            if (json.value("unset", false))
                options.variables = compose::LoadOptions::Variables::Unset;
        }
        const compose::Project project = compose::load(files, options);
        compare(project, root);
        const compose::Project again = compose::load(project.files, options, &project);
        QCOMPARE(modelOf(again, root), modelOf(project, root));
        QCOMPARE(problemsOf(again), problemsOf(project));
        // Nothing changed: every service is the same object.
        for (std::size_t i = 0; i < project.stack->services.size() && problemsOf(project).empty(); ++i)
            QCOMPARE(again.stack->services[i].get(), project.stack->services[i].get());
    }
};

QTEST_GUILESS_MAIN(ComposeProjectsTest)
#include "compose_projects_test.moc"
