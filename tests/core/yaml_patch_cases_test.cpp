// The acceptance cases of the lossless editor: exact bytes after each edit, and exact bytes after undoing it.

#include "core/text/patch.h"
#include "core/yaml/edit.h"
#include "core/yaml/scalar_text.h"
#include "tests/support/test_paths.h"

#include <QTest>

#include <filesystem>

using namespace hullwright;
using yaml::Value;

namespace {

yaml::Path pathOf(const Value& operation)
{
    yaml::Path out;
    if (operation.contains("path") && operation["path"].is_array())
        for (const Value& step : operation["path"]) {
            if (step.is_number())
                out.emplace_back(step.get<std::size_t>());
            else
                out.emplace_back(step.get<std::string>());
        }
    return out;
}

std::optional<std::string> text(const Value& operation, const char* key)
{
    return operation.contains(key) && operation[key].is_string() ? std::optional(operation[key].get<std::string>()) : std::nullopt;
}

yaml::Operation operationOf(const Value& o)
{
    const std::string name = o["op"];
    const yaml::Path path = pathOf(o);
    const Value value = o.value("value", Value());
    const auto document = o.value("doc", std::size_t{0});
    if (name == "set")
        return yaml::Set{path, value, document};
    if (name == "insert")
        return yaml::Insert{path, o["key"], value, text(o, "after"), text(o, "before"), document};
    if (name == "append")
        return yaml::Append{path, value, o.contains("at") ? std::optional(o["at"].get<std::size_t>()) : std::nullopt, document};
    if (name == "remove")
        return yaml::Remove{path, document};
    if (name == "rename")
        return yaml::Rename{path, o["key"], {}, document};
    if (name == "replace")
        return yaml::Replace{path, value, document};
    if (name == "override")
        return yaml::Override{path, o["key"], value, document};
    if (name == "materialise")
        return yaml::Materialise{path, document};
    if (name == "annotate")
        return yaml::Annotate{path, text(o, "removed").value_or(""), text(o, "added").value_or(""), document};
    return yaml::Move{path, o["to"].get<std::size_t>(), document};
}

} // namespace

class YamlPatchCasesTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void cases_data();
    void cases();

private:
    void add(const std::filesystem::path& file, std::size_t least);
    std::vector<Value> m_cases;
};

void YamlPatchCasesTest::add(const std::filesystem::path& file, std::size_t least)
{
    const auto tree = yaml::Tree::parse(test::bytesOf(file));
    QVERIFY2(tree.has_value(), tree ? "" : describe(tree.error()).c_str());
    const Value cases = (*yaml::toValue((*tree)->root()))["cases"];
    QVERIFY(cases.size() >= least);
    for (const Value& one : cases) {
        QTest::newRow((one["id"].get<std::string>() + " " + one["title"].get<std::string>()).c_str()) << static_cast<int>(m_cases.size());
        m_cases.push_back(one);
    }
}

/// The project's own cases, and the shared reference's where it is present.
void YamlPatchCasesTest::cases_data()
{
    QTest::addColumn<int>("number");
    add(test::dataDirectory() / "yaml-edits" / "cases.yaml", 30);
    const auto file = test::sharedDirectory() / "reference" / "yaml-cases" / "patch-cases.yaml";
    if (test::sharedDirectory().empty() || !std::filesystem::exists(file))
        qInfo() << "the shared reference folder is not here: its 129 edit cases are not run";
    else
        add(file, 129);
}

void YamlPatchCasesTest::cases()
{
    QFETCH(int, number);
    const Value& one = m_cases[static_cast<std::size_t>(number)];
    const std::string input = one["in"];
    const auto tree = yaml::Tree::parse(input, {}, yaml::Format::Yaml); // F03 is a YAML file that looks like JSON
    if (one.value("refuse", Value()) == Value("parse")) {
        QVERIFY(!tree.has_value());
        return;
    }
    QVERIFY2(tree.has_value(), tree ? "" : describe(tree.error()).c_str());
    yaml::Editor editor(*tree);
    std::vector<yaml::Operation> operations;
    for (const Value& o : one.contains("chain") ? one["chain"] : Value::array({one["op"]}))
        operations.push_back(operationOf(o));
    const auto done = editor.apply(operations);
    if (one.contains("refuse")) {
        QVERIFY(!done.has_value());
        QCOMPARE(QByteArray::fromStdString(editor.tree()->text()), QByteArray::fromStdString(input));
        return;
    }
    QVERIFY2(done.has_value(), done ? "" : describe(done.error()).c_str());
    const std::string expected = one["out"];
    QCOMPARE(QByteArray::fromStdString(editor.tree()->text()), QByteArray::fromStdString(expected));
    const auto applied = text::apply(input, editor.patch());
    QVERIFY(applied.has_value());
    QCOMPARE(QByteArray::fromStdString(*applied), QByteArray::fromStdString(expected));
    const auto undone = text::apply(*applied, editor.patch().inverse());
    QVERIFY(undone.has_value());
    QCOMPARE(QByteArray::fromStdString(*undone), QByteArray::fromStdString(input));
}

QTEST_GUILESS_MAIN(YamlPatchCasesTest)
#include "yaml_patch_cases_test.moc"
