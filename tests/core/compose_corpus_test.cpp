// Real files and small probes against what the reference loader made of them. Needs the shared folder.
#include "tests/core/compose_case.h"
#include "tests/support/test_paths.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <array>
#include <cmath>
#include <fstream>

using namespace hullwright;
using namespace hullwright::compose;
namespace fs = std::filesystem;
using Json = nlohmann::json;

namespace {

/// Files that need other files read as part of the project.
constexpr std::array kNeedOtherFiles{"compose-include.yaml",
                                     "compose-test-extends-with-context-url.yaml",
                                     "compose-test-extends.yaml",
                                     "combined/compose.yaml",
                                     "combined/dir/included.yaml",
                                     "extends/nested.yaml",
                                     "extends/withdir/compose.yaml",
                                     "extends/withdir/dir/compose.yaml",
                                     "include/compose.yaml",
                                     "include/project-directory.yaml"};

bool needsOtherFiles(const std::string& path)
{
    return std::any_of(kNeedOtherFiles.begin(), kNeedOtherFiles.end(), [&](const char* end) { return path.ends_with(std::string("/testdata/") + end); });
}

Result<std::string> readAny(const fs::path& path)
{
    if (fs::is_regular_file(path))
        return test::bytesOf(path);
    Error error;
    error.code = ErrorCode::NotFound;
    error.message = "there is no such file";
    return tl::unexpected(error);
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (auto at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

bool empty(const Json& value)
{
    return value.is_null() || (value.is_string() && value.get<std::string>().empty()) || (value.is_structured() && value.empty());
}

std::string numberText(const Json& value)
{
    if (value.is_number_float() && std::floor(value.get<double>()) == value.get<double>())
        return std::to_string(value.get<std::int64_t>());
    return value.dump();
}

/// Without what carries no meaning: empty values, create_host_path, whether a number is in quotes, how the folder is called.
Json cleaned(const Json& value, const std::string& folder, const std::string& root)
{
    if (value.is_object()) {
        Json out = Json::object();
        for (const auto& [key, item] : value.items()) {
            Json inner = key == "create_host_path" ? Json() : cleaned(item, folder, root);
            if (!empty(inner))
                out[key] = std::move(inner);
        }
        return out;
    }
    if (value.is_array()) {
        Json out = Json::array();
        for (const auto& item : value) {
            Json inner = cleaned(item, folder, root);
            if (!empty(inner) || inner.is_string())
                out.push_back(std::move(inner));
        }
        return out;
    }
    if (value.is_boolean() || value.is_null())
        return value;
    std::string text = value.is_number() ? numberText(value) : value.get<std::string>();
    text = replaced(replaced(text, "<dir>", folder), "<root>", root);
    if (text.starts_with(root))
        text = "<root>" + fs::path(text.substr(root.size())).lexically_normal().generic_string();
    if (text.ends_with('/') && text.starts_with("<root>"))
        text.pop_back();
    return replaced(text, root, "<root>");
}

/// What is wrong with a result; empty for nothing.
std::string compared(const std::string& text, LoadOptions options, const Json& expected, const std::string& folder, const std::string& root)
{
    const bool loads = expected.at("ok").get<bool>();
    const auto tree = yaml::Tree::parse(text);
    if (!tree)
        return loads ? "no tree: " + tree.error().message : "";
    const Project project = compose::load(*tree, options);
    const Value model = project.model();
    if (!loads)
        return model.isNull() ? "" : "accepted what the reference refuses";
    if (model.isNull())
        return "refused: " + project.stack->problems.front().path + ": " + project.stack->problems.front().message.english();
    const Json got = cleaned(Json::parse(toJson(model)), folder, root);
    const Json want = cleaned(expected.at("model"), folder, root);
    return got == want ? "" : Json::diff(want, got).dump().substr(0, 300);
}

/// Every origin of a value, with the value.
template <class Visit>
void walk(const Value& value, const Visit& visit)
{
    visit(value);
    if (value.map()) {
        for (const Value::Entry& entry : *value.map())
            walk(entry.value, visit);
    } else if (value.list()) {
        for (const Value& item : *value.list())
            walk(item, visit);
    }
}

} // namespace

class ComposeCorpusTest : public QObject {
    Q_OBJECT

private slots:
    void sameAsTheReference();
    void sameOnProbes();
    void everythingKnowsWhereItComesFrom();
    void twoLoadsPrintTheSame();
};

void ComposeCorpusTest::sameAsTheReference()
{
    const auto shared = test::sharedDirectory();
    if (shared.empty())
        QSKIP("the shared folder is not here");
    const std::string root = (shared / "corpus" / "files").string();
    int same = 0;
    for (const fs::path& file : test::corpusFiles()) {
        const fs::path expectation = shared / "corpus" / "expected" / (file.lexically_relative(root).string() + ".json");
        if (!fs::exists(expectation) || needsOtherFiles(file.string()))
            continue;
        LoadOptions options;
        options.projectDirectory = file.parent_path();
        options.readFile = readAny;
        const std::string wrong = compared(test::bytesOf(file), options, Json::parse(test::bytesOf(expectation)), file.parent_path().string(), root);
        QVERIFY2(wrong.empty(), (file.string() + ": " + wrong).c_str());
        ++same;
    }
    QVERIFY2(same >= 295, qPrintable(QString("only %1 files were compared").arg(same)));
}

void ComposeCorpusTest::sameOnProbes()
{
    const auto shared = test::sharedDirectory();
    if (shared.empty())
        QSKIP("the shared folder is not here");
    std::ifstream in(shared / "corpus" / "probes.jsonl");
    int same = 0;
    int skipped = 0;
    for (std::string line; std::getline(in, line);) {
        const Json probe = Json::parse(line);
        const auto arguments = probe.at("arguments").get<std::vector<std::string>>();
        const std::string name = probe.at("compose").front().get<std::string>();
        const std::string text = probe.at("files").at(name).get<std::string>();
        // Several files, raw bytes, anchors across documents and lone carriage returns are others' business.
        const bool otherFile = text.find("file: x.yml") != std::string::npos;
        const bool otherRoom = text.find("x-a: &q") == 0 || (text.find('\r') != std::string::npos && text.find('\n') == std::string::npos);
        if (probe.at("compose").size() > 1 || !probe.at("latin1").empty() || otherFile || otherRoom) {
            ++skipped;
            continue;
        }
        LoadOptions options;
        options.projectDirectory = "/base/proj";
        for (std::size_t i = 0; i < arguments.size(); ++i) {
            if (arguments[i] == "--environment")
                options.environment = probe.at("environment").get<std::map<std::string, std::string>>();
            else if (arguments[i] == "--profile")
                options.profiles.push_back(arguments[++i]);
            else if (arguments[i] == "--env-file")
                options.environmentFiles.push_back(fs::path("/base/proj") / arguments[++i]);
            else if (arguments[i] == "--project-directory")
                options.projectDirectory /= arguments[++i];
        }
        options.readFile = [&probe](const fs::path& path) -> Result<std::string> {
            const std::string relative = path.lexically_relative("/base/proj").string();
            if (probe.at("files").contains(relative))
                return probe.at("files").at(relative).get<std::string>();
            return readAny("/nonexistent");
        };
        const std::string wrong = compared(text, options, probe, "/base/proj", "/base/proj");
        QVERIFY2(wrong.empty(), (text.substr(0, 200) + ": " + wrong).c_str());
        ++same;
    }
    QVERIFY2(same >= 240, qPrintable(QString("only %1 probes were compared, %2 skipped").arg(same).arg(skipped)));
}

void ComposeCorpusTest::everythingKnowsWhereItComesFrom()
{
    if (test::sharedDirectory().empty())
        QSKIP("the shared folder is not here");
    std::size_t seen = 0;
    for (const fs::path& file : test::corpusFiles()) {
        const auto tree = yaml::Tree::parse(test::bytesOf(file));
        if (!tree)
            continue;
        LoadOptions options;
        options.projectDirectory = file.parent_path();
        options.readFile = readAny;
        const Project project = compose::load(*tree, options);
        for (const auto& service : project.stack->services) {
            QVERIFY2(compose::fileOf(project.files, service->origin.place), file.c_str());
            walk(*service->model, [&](const Value& value) {
                if (value.origin.kind == Origin::Kind::Default && !value.origin.place.valid())
                    return;
                const auto number = compose::fileOf(project.files, value.origin.place);
                QVERIFY2(number, (file.string() + ": " + service->name).c_str());
                ++seen;
                const yaml::Tree& written = *project.files[*number].tree;
                const auto span = written.span(value.origin.place);
                const yaml::Node node = written.nodeAt(value.origin.place);
                // A text that is written as it is has just those bytes; quotes, escapes and variables have others.
                if (value.origin.kind == Origin::Kind::File && value.string() && node && node.kind() == yaml::Kind::Scalar && node.style() == yaml::Style::Plain &&
                    node.value() == *value.string())
                    QVERIFY2(span->of(written.text()).find(*value.string()) != std::string::npos || value.string()->find('\n') != std::string::npos || value.string()->find(' ') != std::string::npos,
                             (file.string() + ": " + *value.string()).c_str());
            });
            for (const auto& capability : service->capAdd)
                QVERIFY(std::string(compose::nodeAt(project.files, capability.origin.place).value()).find(capability.value) != std::string::npos);
        }
        for (const Problem& problem : project.stack->problems)
            QVERIFY2(!problem.place.valid() || compose::fileOf(project.files, problem.place), (file.string() + ": " + problem.path).c_str());
    }
    QVERIFY(seen > 10'000);
}

void ComposeCorpusTest::twoLoadsPrintTheSame()
{
    if (test::sharedDirectory().empty())
        QSKIP("the shared folder is not here");
    for (const fs::path& file : test::corpusFiles()) {
        const auto tree = yaml::Tree::parse(test::bytesOf(file));
        if (!tree)
            continue;
        LoadOptions options;
        options.projectDirectory = file.parent_path();
        options.readFile = readAny;
        const Project first = compose::load(*tree, options);
        const Project second = compose::load(*tree, options, &first);
        QCOMPARE(toJson(second.model()), toJson(first.model()));
        QCOMPARE(toYaml(second.model()), toYaml(first.model()));
        QCOMPARE(second.stack->problems.size(), first.stack->problems.size());
        QCOMPARE(second.stack->complete, first.stack->complete);
        // The printed YAML is YAML, and means the same project.
        const auto again = yaml::Tree::parse(toYaml(first.model()));
        QVERIFY2(again, file.c_str());
    }
}

QTEST_GUILESS_MAIN(ComposeCorpusTest)
#include "compose_corpus_test.moc"
