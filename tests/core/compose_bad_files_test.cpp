// Files that a project reads on its way and that are not what they should be: each is told with its own file, line and column, and the rest is still read.
#include "core/text/file.h"
#include "tests/core/compose_case.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <atomic>
#include <thread>
#include <unistd.h>

using namespace hullwright;
using namespace hullwright::compose;

namespace {

const char* const kIncluding = "include: [bad.yaml]\nservices:\n  web: {image: x}\n";
const char* const kExtending = "services:\n  web:\n    image: x\n    extends: {file: bad.yaml, service: b}\n";

std::string wide(const std::string& text)
{
    std::string out = "\xff\xfe";
    for (const char c : text)
        out += std::string{c, '\0'};
    return out;
}

std::string manyNodes()
{
    std::string text = "services:\n  b:\n    image: x\n    cap_drop: [";
    for (int i = 0; i < 110'000; ++i)
        text += "a,";
    text += "]\n";
    return text;
}

Project loadText(const char* text, LoadOptions options)
{
    auto tree = yaml::Tree::parse(text);
    if (!tree)
        qFatal("%s", tree.error().message.c_str());
    return compose::load({compose::sourceFile("/srv/shop/compose.yaml", "compose.yaml", *tree)}, options);
}

/// "bad.yaml:3:5 message" a line.
std::string told(const Project& project)
{
    std::string all;
    for (const Problem& problem : project.stack->problems) {
        const Site site = siteOf(project.files, problem);
        if (problem.severity == Problem::Severity::Error)
            all += site.file + ":" + std::to_string(site.position.line) + ":" + std::to_string(site.position.column) + " " + problem.message.english() + "\n";
    }
    return all;
}

} // namespace

class ComposeBadFilesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void badFiles_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        const auto row = [](const char* name, const std::string& bytes, const char* place) { QTest::newRow(name) << QByteArray::fromStdString(bytes) << QString(place); };
        row("undefined alias", "services:\n  b:\n    image: *gone\n", "bad.yaml:3:12 ");
        row("two merge keys", "x-a: &a {user: u}\nservices:\n  b:\n    <<: *a\n    <<: *a\n    image: x\n", "bad.yaml:5:5 ");
        row("tabs", "services:\n\tb: {image: x}\n", "bad.yaml:2:1 ");
        row("a variable left open", "services:\n  b:\n    image: \"${TAG\"\n", "bad.yaml:3:12 ");
        row("a key twice", "services:\n  b: {image: x}\n  b: {image: y}\n", "bad.yaml:3:3 ");
        row("a list", "- a\n", "bad.yaml:1:1 ");
        row("empty", "", "bad.yaml:1:1 ");
        row("wide characters", wide("services: {b: {image: x}}\n"), "bad.yaml:1:1 ");
        row("control character", "services:\n  b: {image: \"\x01\"}\n", "bad.yaml:2:");
        row("too many nodes", manyNodes(), "bad.yaml:");
        row("another version", "%YAML 1.2\n---\nservices: {b: {image: x}}\n", "bad.yaml:");
    }
    void badFiles()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        for (const char* text : {kIncluding, kExtending}) {
            const Project project = loadText(text, test::shopOptions({{"/srv/shop/bad.yaml", bytes.toStdString()}}));
            const std::string problems = told(project);
            QVERIFY2(problems.find(place.toStdString()) != std::string::npos, problems.c_str());
            QVERIFY(!project.stack->complete);
            QVERIFY(project.stack->service("web")); // the rest is still read
        }
    }

    void goodInOtherForms()
    {
        for (const std::string& text : {std::string("\xEF\xBB\xBFservices:\r\n  b: {image: y}\r\n"), std::string("services:\r  b: {image: y}\r"), std::string("{\"services\": {\"b\": {\"image\": \"y\"}}}")}) {
            const Project project = loadText("include: [bad.yaml]\n", test::shopOptions({{"/srv/shop/bad.yaml", text}}));
            QCOMPARE(told(project), std::string());
            QCOMPARE(project.stack->service("b")->image->value, std::string("y"));
        }
    }

    void noReaderMeansIncomplete()
    {
        for (const char* text : {kIncluding, kExtending}) {
            LoadOptions options;
            options.projectDirectory = "/srv/shop";
            const Project project = loadText(text, options);
            QVERIFY(!project.stack->complete);
            QVERIFY(told(project).find("was not read") != std::string::npos);
        }
    }

    void unreadableFile()
    {
        if (::geteuid() == 0)
            QSKIP("root reads everything: a file without permissions can't be tried");
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("bad.yaml"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.close();
        QVERIFY(file.setPermissions(QFile::Permissions()));
        const auto text = text::readFile(path.toStdString());
        QVERIFY(!text);
        QCOMPARE(text.error().code, ErrorCode::Unreadable);
    }

    /// A file that another program writes over and over is read whole, old or new, or refused: never a mixture, never a hang.
    void changingFile()
    {
        QTemporaryDir folder;
        const std::filesystem::path path = folder.filePath(QStringLiteral("c.yaml")).toStdString();
        const std::string a(200'000, 'a'), b(200'000, 'b');
        QVERIFY(text::writeFileAtomically(path, a));
        std::atomic<bool> stop = false;
        std::thread writer([&] {
            for (bool first = false; !stop; first = !first)
                (void)text::writeFileAtomically(path, first ? a : b);
        });
        bool mixed = false;
        for (int i = 0; i < 50 && !mixed; ++i) {
            const auto text = text::readFile(path);
            mixed = text && *text != a && *text != b;
        }
        stop = true;
        writer.join();
        QVERIFY(!mixed);
    }

    /// An included file that is left out again, and comes back: the numbers of the files stay.
    void includesComeAndGo()
    {
        const LoadOptions options = test::shopOptions({{"/srv/shop/a.yaml", "services: {a: {image: x}}\n"}});
        const Project with = loadText("include: [a.yaml]\nservices: {web: {image: x}}\n", options);
        QCOMPARE(with.files.size(), std::size_t{2});
        QCOMPARE(with.files[1].role, FileRole::Included);
        QCOMPARE(with.files[1].name, std::string("a.yaml"));
        auto files = with.files;
        const auto without = files[0].tree->update({{{0, "include: [a.yaml]\n", ""}}});
        QVERIFY(without);
        files[0] = withTree(files[0], *without);
        const Project after = compose::load(files, options, &with);
        QVERIFY(!after.stack->service("a"));
        QCOMPARE(after.files.size(), std::size_t{2});
        QVERIFY(!after.files[1].used);
        // What the caller edited in the meantime counts, not what is on disk.
        auto again = after.files;
        again[0] = with.files[0];
        again[1] = withTree(again[1], *yaml::Tree::parse("services: {a: {image: edited}}\n"));
        const Project back = compose::load(again, options, &after);
        QCOMPARE(back.stack->service("a")->image->value, std::string("edited"));
    }

    void theTableOfVariables()
    {
        LoadOptions options = test::shopOptions({{"/srv/shop/.env", "# head\nTAG=1\nUNUSED=2\n"}, {"/srv/shop/sub/.env", "TAG=other\nOWN=3\n"}, {"/srv/shop/sub/a.yaml", "services: {a: {image: \"x:${OWN}${TAG}\"}}\n"}});
        options.environment = {{"GIVEN", "g"}, {"SECRET", "s"}};
        const Project project = loadText("include: [sub/a.yaml]\nservices:\n  web: {image: \"x:${TAG}-${GIVEN}\", user: \"${WHO:-1000}\"}\n", options);
        QCOMPARE(told(project), std::string());
        std::map<std::string, ProjectVariable> byName;
        for (ProjectVariable& variable : project.variables())
            byName.emplace(variable.name, variable);
        QCOMPARE(byName.size(), std::size_t{5}); // GIVEN, OWN, TAG, UNUSED, WHO: what the project does not use of the caller's is not told
        QCOMPARE(byName.at("TAG").value, std::optional<std::string>("1"));
        QCOMPARE(byName.at("TAG").source.kind, VariableSource::Kind::File);
        QCOMPARE(byName.at("TAG").source.line, std::size_t{2});
        QCOMPARE(byName.at("TAG").uses.size(), std::size_t{2});
        QCOMPARE(byName.at("GIVEN").source.kind, VariableSource::Kind::Given);
        QCOMPARE(byName.at("GIVEN").uses.front().raw, std::string("x:${TAG}-${GIVEN}"));
        QCOMPARE(byName.at("GIVEN").uses.front().text, std::string("x:1-g"));
        QCOMPARE(byName.at("GIVEN").uses.front().path, std::string("services.web.image"));
        QCOMPARE(byName.at("OWN").source.file.string(), std::string("/srv/shop/sub/.env"));
        QCOMPARE(byName.at("WHO").value, std::optional<std::string>());
        QCOMPARE(byName.at("WHO").source.kind, VariableSource::Kind::Unset);
        QVERIFY(byName.at("UNUSED").uses.empty());
    }
};

QTEST_GUILESS_MAIN(ComposeBadFilesTest)
#include "compose_bad_files_test.moc"
