// Texts made to hang, crash or exhaust: each ends within a second, in an error that says what it is. And strings that YAML would take for
// something else: each is written so that every reader takes it for the string.

#include "core/text/diff.h"
#include "core/yaml/edit.h"
#include "core/yaml/scalar_text.h"
#include "tests/support/cpu_timer.h"

#include <QtTest>

using namespace hullwright;
using yaml::Tree;

namespace {

std::string repeated(std::string_view piece, std::size_t times)
{
    std::string out;
    out.reserve(piece.size() * times);
    for (std::size_t i = 0; i < times; ++i)
        out += piece;
    return out;
}

std::string bomb(int levels)
{
    std::string out = "a0: &a0 [x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i <= levels; ++i) {
        const std::string alias = "*a" + std::to_string(i - 1);
        out += "a" + std::to_string(i) + ": &a" + std::to_string(i) + " [" + alias + repeated(", " + alias, 8) + "]\n";
    }
    return out;
}

std::string distinctKeys(int count, const std::string& value)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out += "k" + std::to_string(i) + ": " + value + "\n";
    return out;
}

} // namespace

class YamlHostileTest : public QObject {
    Q_OBJECT

private slots:
    void refused_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<int>("code");
        const auto row = [](const char* name, const std::string& text, ErrorCode code) { QTest::newRow(name) << QByteArray::fromStdString(text) << static_cast<int>(code); };
        using namespace std::string_literals;
        row("a comma", ",", ErrorCode::Syntax);
        row("a comma after a string", "\"a\",", ErrorCode::Syntax);
        row("a comma after the document", "{\"services\": {}},\n", ErrorCode::Syntax);
        row("a million brackets", repeated("[", 1'000'000), ErrorCode::Limit);
        row("a hundred thousand nested mappings", repeated("{a: ", 100'000), ErrorCode::Limit);
        row("nested block sequences", repeated("- ", 100'000) + "x\n", ErrorCode::Limit);
        row("an alias bomb", bomb(9), ErrorCode::Limit);
        row("an alias in itself", "a: &a [*a]\n", ErrorCode::Syntax);
        row("an alias of nothing", "a: *b\n", ErrorCode::Syntax);
        row("a zero byte", "a: b\0c\n"s, ErrorCode::Encoding);
        row("an escape character", "a: \x1b[0m\n", ErrorCode::Encoding);
        row("Latin-1", "a: caf\xE9\n", ErrorCode::Encoding);
        row("overlong UTF-8", "a: \xC0\xAF\n", ErrorCode::Encoding);
        row("a surrogate", "a: \xED\xA0\x80\n", ErrorCode::Encoding);
        row("cut UTF-8", "a: \xE2\x82", ErrorCode::Encoding);
        row("UTF-16 with a mark", "\xFF\xFE""a\0:\0 \0b\0"s, ErrorCode::Encoding);
        row("UTF-16 without a mark", "a\0:\0 \0b\0"s, ErrorCode::Encoding);
        row("UTF-32", "\0\0\xFE\xFF\0\0\0a"s, ErrorCode::Encoding);
        row("fifty megabytes", distinctKeys(5'000'000, "1"), ErrorCode::TooLarge);
        row("a mapping without a colon", "services:\n  web:\n    image: x\n    tty\nname: p\n", ErrorCode::Syntax);
        row("an open quote", "a: \"x\nb: 2\n", ErrorCode::Syntax);
        row("a tab for indentation", "a:\n\tb: c\n", ErrorCode::Syntax);
    }

    void refused()
    {
        QFETCH(QByteArray, text);
        QFETCH(int, code);
        std::string bytes = text.toStdString();
        const hullwright::test::CpuTimer timer;
        const auto tree = Tree::parse(bytes);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        QVERIFY(!tree.has_value());
        QCOMPARE(static_cast<int>(tree.error().code), code);
        QVERIFY(!tree.error().message.empty());
        QVERIFY(tree.error().span.end <= bytes.size());
    }

    void readOrRefusedInTime_data()
    {
        QTest::addColumn<QByteArray>("text");
        const auto row = [](const char* name, const std::string& text) { QTest::newRow(name) << QByteArray::fromStdString(text); };
        row("only carriage returns", "# c\ra: b\rc: d\r");
        row("a tag that is no value", "!e 1.3\n");
        row("tags alone", "!a !b\n");
        row("a tag and a comma", "!e ,\n");
        row("a tagged document and a comma", "!!map {a: b},\n");
        row("a huge scalar", "a: " + repeated("x", 2'000'000) + "\n");
        row("a huge block scalar", "a: |\n" + repeated("  line\n", 100'000));
        row("blank lines in a literal", "a: |\n  x\n" + repeated("\n", 500'000) + "b: c\n");
        row("one long line of quotes", "a: '" + repeated("''", 500'000) + "'\n");
        row("many documents", repeated("---\na: b\n", 3000));
        row("ten thousand equal keys", repeated("a: b\n", 10'000));
        row("many anchors and aliases", distinctKeys(5'000, "&x 1") + "l:\n" + repeated("- *x\n", 5'000));
        row("deep but allowed", repeated("[", 190) + repeated("]", 190) + "\n");
        row("comments only", repeated("# c\n", 50'000));
    }

    void readOrRefusedInTime()
    {
        QFETCH(QByteArray, text);
        const hullwright::test::CpuTimer timer;
        const auto tree = Tree::parse(text.toStdString());
        if (tree)
            for (std::size_t i = 0; i < (*tree)->documentCount(); ++i)
                for (std::size_t k = 0; k < (*tree)->root(i).size(); ++k)
                    (void)(*tree)->root(i).item(k).target();
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
    }

    void errorsTellTheirPlace()
    {
        const auto tree = Tree::parse("# é\nservices:\n  wéb: [a\n");
        QVERIFY(!tree.has_value());
        QVERIFY(tree.error().position.line >= 3);
        const auto bytes = Tree::parse("a: é\nb: é\xFF\n");
        QCOMPARE(bytes.error().position.line, std::size_t(2));
        QCOMPARE(bytes.error().position.column, std::size_t(5));
    }

    void keysThatStandTwiceAreTold()
    {
        const auto tree = Tree::parse("a: 1\nb:\n  <<: &x {}\n  <<: *x\na: 2\n");
        QVERIFY(tree.has_value());
        QCOMPARE((*tree)->duplicateKeys().size(), std::size_t(2));
        yaml::Editor editor(*tree);
        QCOMPARE(editor.apply(yaml::Set{{"a"}, 3}).error().code, ErrorCode::Refused);
        QVERIFY(editor.apply(yaml::Insert{{}, "c", 3, {}, {}, 0}).has_value());
    }

    /// One reader is enough for what nobody sees; before it is seen, both have to agree.
    void theSecondReaderHasItsSay()
    {
        const std::string good = "services:\n  web:\n    image: a\n", bad = "services:\n  web:\n    image: \"\\N\"\n"; // one of them drops the escape
        const auto toBad = [&](const Tree& tree) { return tree.update(text::difference(tree.text(), bad)); };
        QCOMPARE(Tree::parse(bad).error().code, ErrorCode::Disagreement);
        const auto both = Tree::parse(good).value();
        QCOMPARE(toBad(*both).error().code, ErrorCode::Disagreement);
        const auto once = both->once();
        QVERIFY(once->root().item(0).item(0).region() == both->root().item(0).item(0).region()); // regions are shared
        const auto updated = toBad(*once);
        QVERIFY(updated);
        QCOMPARE((*updated)->confirmed().error().code, ErrorCode::Disagreement);
        const auto confirmed = once->update(text::difference(good, good + "    init: true\n")).value()->confirmed();
        QVERIFY(confirmed);
        QCOMPARE(toBad(**confirmed).error().code, ErrorCode::Disagreement); // from there on both read again
        QVERIFY(toBad(*Tree::parseOnce(good).value()));
    }

    /// Keys of long mappings are looked up otherwise than those of short ones.
    void findsTheKeysOfLongMappings()
    {
        std::string text = "x-name: &name odd\nservices:\n";
        for (int i = 0; i < 100; ++i)
            text += "  s" + std::to_string(i) + ": {n: " + std::to_string(i) + "}\n";
        text += "  *name : {n: 100}\n  s7: {n: again}\n";
        const auto tree = Tree::parse(text).value();
        const auto services = tree->at({"services"});
        QCOMPARE(services.size(), 102U);
        for (std::size_t i = 0; i < 100; ++i)
            QCOMPARE(services.entryOf("s" + std::to_string(i)), std::optional(i)); // of two the first
        QVERIFY(!services.entryOf("name") && !services.entryOf("") && !services.entryOf("s100"));
        const std::string fewer = "services:\n" + text.substr(text.find("  s50:"));
        const auto other = Tree::parse("x-name: &name odd\n" + fewer).value();
        QCOMPARE(other->at({"services", "s99", "n"}).value(), std::string_view("99"));
        QVERIFY(!other->at({"services", "s3"}));
    }

    void everyStringStaysTheString_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", " ", "~", "null", "Null", "NULL", "true", "True", "TRUE", "false", "yes", "Yes", "NO", "no", "on", "Off", "y", "N", "1", "-1", "+1", "1.10", "007", "0o17",
                                 "0x1F", "0b11", "1_000", "1e3", ".5", "-.5", "5.", ".inf", "-.INF", ".nan", "2024-01-01", "2024-1-1 10:00", "22:22", "1:30:00", "<<", "=", "- a", "-", "?", "? a", ":",
                                 ":x", "a: b", "a:", "a #b", "#a", "&a", "*a", "!a", "|", ">", "%a", "@a", "`a", "'a'", "\"a\"", "a'b", "a\"b", "[a]", "{a}", "a, b", "a\tb", "\ta", "a\nb", "a\n",
                                 "---", "... x", "--- a", "\\", "C:\\x", "é", "🎉", "\u0085", "\u00A0", "a\u2028b", "\uFEFF", "\x7f", "${A:-b}", "${A:?c: d}", "$$x"})
            QTest::newRow(text) << QString::fromUtf8(text);
    }

    void everyStringStaysTheString()
    {
        QFETCH(QString, text);
        const std::string value = text.toStdString();
        for (const char* start : {"k: old\n", "k: 'old'\n", "k: \"old\"\n", "k: {a: old}\n", "k: [old]\n", "k:\n", "{\"k\": \"old\"}\n"}) {
            const auto tree = Tree::parse(start).value();
            const auto old = tree->at({"k"});
            yaml::Path path{"k"};
            if (old.size() != 0)
                path.push_back(old.kind() == yaml::Kind::Mapping ? yaml::Step("a") : yaml::Step(std::size_t(0)));
            yaml::Editor editor(tree);
            const auto done = editor.apply(yaml::Assign{path, value});
            QVERIFY2(done.has_value(), done ? "" : (start + describe(done.error())).c_str());
            const auto node = editor.tree()->at(path);
            QCOMPARE(QByteArray::fromStdString(std::string(node.value())), QByteArray::fromStdString(value));
            QVERIFY2(node.style() != yaml::Style::Plain || yaml::plainIsString(value), editor.tree()->text().c_str());
            QVERIFY(yaml::reads(node, value));
            if (tree->isJson())
                QVERIFY(nlohmann::json::accept(editor.tree()->text()));
        }
        const auto tree = Tree::parse("m:\n  a: b\n").value();
        yaml::Editor editor(tree);
        if (value.size() < 100 && editor.apply(yaml::Insert{{"m"}, value, 1, {}, {}, 0}))
            QCOMPARE(QByteArray::fromStdString(std::string(editor.tree()->at({"m"}).key(1).value())), QByteArray::fromStdString(value));
        else
            QVERIFY2(value == "<<" || value == "a\nb" || value == "a\n", "a key that can't be written");
    }
};

QTEST_GUILESS_MAIN(YamlHostileTest)
#include "yaml_hostile_test.moc"
