// Files that mean harm: they end in a problem, quickly, and never in a crash or a hang.
#include "tests/core/compose_case.h"
#include "tests/support/cpu_timer.h"

#include <QTest>

using namespace hullwright;
using namespace hullwright::compose;
using hullwright::test::load;
using hullwright::test::Loaded;

namespace {

constexpr qint64 kPatience = 20'000; ///< milliseconds; a debug build on a busy machine takes a tenth of it

bool hasLimitProblem(const Loaded& shop)
{
    for (const Problem& problem : shop.stack().problems) {
        if (problem.code == ErrorCode::Limit)
            return true;
    }
    return false;
}

std::string numbered(int count, const std::string& before, const std::string& after)
{
    std::string out;
    for (int i = 0; i < count; ++i)
        out += before + std::to_string(i) + after;
    return out;
}

} // namespace

class ComposeHostileTest : public QObject {
    Q_OBJECT

private slots:
    void bombs_data();
    void bombs();
    void largeAndHarmless_data();
    void largeAndHarmless();
    void thousandsOfServices();
    void longChains();
    void strangeTops_data();
    void strangeTops();
    void oddBytesStayInQuotes();
};

void ComposeHostileTest::bombs_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const std::string& text) { QTest::newRow(name) << QString::fromStdString(text); };
    std::string aliases = "x-0: &a0 [1, 2]\n";
    std::string merges = "x-0: &m0 {k: {a: 1, b: 2}}\n";
    for (int i = 1; i < 30; ++i) {
        const std::string now = std::to_string(i), last = std::to_string(i - 1);
        aliases += "x-" + now + ": &a" + now + " [*a" + last + ", *a" + last + "]\n";
        merges += "x-" + now + ": &m" + now + " {<<: *m" + last + ", l" + now + ": {<<: *m" + last + "}}\n";
    }
    row("aliases", aliases + test::web(""));
    row("merge keys", merges + test::web(""));
    row("merge keys in a service", merges + test::web("    <<: *m29\n"));
    // Each anchor nests the one before it nine deep.
    std::string deep = "x-0: &d0 [x]\n";
    for (int i = 1; i < 200; ++i)
        deep += "x-" + std::to_string(i) + ": &d" + std::to_string(i) + " [[[[[[[[*d" + std::to_string(i - 1) + "]]]]]]]]\n";
    row("nesting through aliases", deep + test::web(""));
    row("an alias to what holds it", "services:\n  web: &w\n    image: i\n    labels: *w\n");
    row("a hundred thousand values", "x-big: [" + numbered(100'001, "", ",") + "]\n" + test::web(""));
    row("ports", "services:\n" + numbered(2'000, "  s", ": {image: i, ports: [1-65535, \"1-65535:1-65535/udp\"]}\n"));
}

void ComposeHostileTest::bombs()
{
    QFETCH(QString, text);
    const hullwright::test::CpuTimer timer;
    // What aliases blow up the tree refuses already; what only Compose's own syntax blows up is the loader's to stop.
    if (const auto tree = yaml::Tree::parse(text.toStdString()); !tree) {
        QVERIFY(tree.error().code == ErrorCode::Limit || tree.error().code == ErrorCode::Syntax);
        QVERIFY(timer.elapsed() < kPatience);
        return;
    }
    const Loaded shop = load(text.toStdString());
    QVERIFY(hasLimitProblem(shop));
    QVERIFY(!shop.stack().complete);
    QVERIFY2(timer.elapsed() < kPatience, qPrintable(QString("took %1 ms").arg(timer.elapsed())));
}

void ComposeHostileTest::largeAndHarmless_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char* name, const std::string& text) { QTest::newRow(name) << QString::fromStdString(text); };
    row("dependencies", test::web("    depends_on: [" + numbered(30'000, "s", ",") + "]\n"));
    row("networks", test::web("    networks: [" + numbered(30'000, "s", ",") + "]\n"));
    row("variables", test::web("    environment: [" + numbered(30'000, "S", "=1,") + "]\n"));
    row("unknown keys", test::web("    build: {" + numbered(30'000, "privileg", ": 1,") + "}\n"));
    row("volumes", test::web("    volumes: [" + numbered(30'000, "/s", ",") + "]\n"));
    row("documents", "services: {web: {image: i, environment: {" + numbered(15'000, "A", ": 1, ") + "}}}\n---\nservices: {web: {environment: {" + numbered(15'000, "A", ": 2, ") + "}}}\n");
    row("one long text", test::web("    hostname: \"" + std::string(5'000'000, 'x') + "\"\n    command: \"" + std::string(5'000'000, 'a') + "\"\n"));
    row("dollars", test::web("    hostname: '" + std::string(2'000'000, '$') + "'\n    user: '" + numbered(100'000, "${U", ":-}") + "'\n"));
    row("open braces", test::web("    hostname: '" + numbered(20'000, "${U:-{", "") + "'\n"));
}

void ComposeHostileTest::largeAndHarmless()
{
    QFETCH(QString, text);
    const hullwright::test::CpuTimer timer;
    const Loaded shop = load(text.toStdString());
    QCOMPARE(shop.stack().services.size(), std::size_t(1));
    QVERIFY2(timer.elapsed() < kPatience, qPrintable(QString("took %1 ms").arg(timer.elapsed())));
}

void ComposeHostileTest::thousandsOfServices()
{
    const hullwright::test::CpuTimer timer;
    const Loaded shop = load("services:\n" + numbered(10'000, "  s", ": {image: i}\n"));
    QCOMPARE(shop.stack().services.size(), std::size_t(10'000));
    QVERIFY(shop.stack().complete);
    QVERIFY2(timer.elapsed() < kPatience, qPrintable(QString("took %1 ms").arg(timer.elapsed())));
}

void ComposeHostileTest::longChains()
{
    std::string extends = "services:\n  s0: {image: i}\n";
    std::string waits = "services:\n  s0: {image: i}\n";
    for (int i = 1; i < 10'000; ++i) {
        const std::string now = "  s" + std::to_string(i), last = "s" + std::to_string(i - 1);
        extends.insert(10, now + ": {extends: " + last + "}\n"); // the last one first, so that each needs the next
        waits += now + ": {image: i, depends_on: [" + last + "]}\n";
    }
    const hullwright::test::CpuTimer timer;
    const Loaded chain = load(extends);
    QCOMPARE(chain.stack().services.size(), std::size_t(10'000));
    QVERIFY(!chain.stack().complete);
    QVERIFY(load(waits).stack().complete);
    QVERIFY2(timer.elapsed() < kPatience, qPrintable(QString("took %1 ms").arg(timer.elapsed())));
}

void ComposeHostileTest::strangeTops_data()
{
    QTest::addColumn<QString>("text");
    for (const char* text : {"", "\n", "---\n", "~", "a", "[]", "{}", "services:", "services: []", "services: {web: }", "services: {web: []}", "services: {web: 1}", "services: {\"a b\": {image: i}}",
                             "services: &a {web: *a}", "*a", "? [a]\n: b\n", "services: {? {a: b} : c}", "networks: 1", "volumes: {v: 1}", "secrets: {s: }", "configs: [c]", "x-a", "include: x", "name: [a]",
                             "services: {web: {image: i, build: {args: [1]}, deploy: , develop: }}", "services: {web: {image: [], networks: {a: 1}, extends: {}}}", "services: {web: {extends: [a]}}",
                             "<<: {services: {web: {image: i}}}", "services: {<<: {web: {image: i}}}", "a: 1\n---\nb: 2\n", "---\n---\nservices: {web: {image: i}}\n", "services: !reset {web: {image: i}}",
                             "services: {web: !override {image: i}, api: !reset }"})
        QTest::newRow(*text ? text : "nothing") << QString(text);
}

void ComposeHostileTest::strangeTops()
{
    QFETCH(QString, text);
    auto tree = yaml::Tree::parse(text.toStdString());
    if (!tree)
        return; // refused one floor below
    const Project project = compose::load(*tree, test::shopOptions());
    const Project again = compose::load(*tree, test::shopOptions(), &project);
    QCOMPARE(again.stack->problems.size(), project.stack->problems.size());
    QCOMPARE(again.stack->services.size(), project.stack->services.size());
    QCOMPARE(toJson(again.model()), toJson(project.model()));
    if (text.contains("<<"))
        QCOMPARE(project.stack->services.size(), std::size_t(1));
}

void ComposeHostileTest::oddBytesStayInQuotes()
{
    const Loaded shop = load(test::web("    labels: {a: \"\\u0085\\e\\0\", b: !!binary /w==, c: \"tab\\there\"}\n"));
    const std::string json = toJson(shop.project.model());
    for (const char c : json)
        QVERIFY(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
    QVERIFY(yaml::Tree::parse(toYaml(shop.project.model())));
}

QTEST_GUILESS_MAIN(ComposeHostileTest)
#include "compose_hostile_test.moc"
