// The smallest set of fixes: as small as trying every set finds, and a lower band behind it.
#include "core/analysis/fix_set.h"
#include "core/harden/kinds.h"
#include "tests/support/analysed.h"
#include "tests/support/test_paths.h"

#include <QTest>

#include <algorithm>

using namespace hullwright;

namespace {

/// Two ways to the host: one fix alone leaves the other.
const std::string kTwoWays = R"(services:
  panel:
    image: example/panel:1
    ports: ["8080:8080"]
    privileged: true
  agent:
    image: example/agent:1
    ports: ["9090:9090"]
    volumes: [/var/run/docker.sock:/var/run/docker.sock]
)";

/// The project behind a fix; null where it can't be made.
analysis::AnalysisPtr behind(const analysis::AnalysisPtr& before, const rules::Finding& finding)
{
    const auto ways = rules::ownFixes(finding, analysis::fixContext(*before));
    compose::ProjectEditor editor(before->files());
    if (ways.empty() || !editor.apply(ways.front().operations))
        return nullptr;
    const auto after = analysis::update(before, editor.patches());
    return after ? *after : nullptr;
}

/// Whether up to that many fixes of any findings lower the band: everything is tried.
bool anySet(const analysis::AnalysisPtr& start, const analysis::AnalysisPtr& now, std::size_t most)
{
    if (now->assessment.stack.band < start->assessment.stack.band)
        return true;
    return most > 0 && std::any_of(now->findings.all.begin(), now->findings.all.end(), [&](const rules::Finding& finding) {
        const auto after = behind(now, finding);
        return after && anySet(start, after, most - 1);
    });
}

} // namespace

class FixSetTest : public QObject {
    Q_OBJECT
private slots:
    void takesAsManyAsThereAreWays();
    void noSetIsSmaller_data();
    void noSetIsSmaller();
    void saysWhereThereIsNone();
    void manyEqualWaysAreClosedTogether();
};

void FixSetTest::takesAsManyAsThereAreWays()
{
    const auto before = test::analysed(kTwoWays);
    const auto set = analysis::smallestFixSet(before);
    QVERIFY(set.has_value());
    QCOMPARE(set->fixes.size(), std::size_t(2));
    QVERIFY(set->fixes[0].finding.service != set->fixes[1].finding.service);
    QVERIFY(set->after->assessment.stack.band < before->assessment.stack.band);
    QVERIFY(!analysis::smallestFixSet(before, 1).has_value());
}

void FixSetTest::noSetIsSmaller_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("two ways") << QByteArray::fromStdString(kTwoWays);
    QTest::newRow("a socket") << QByteArray("services:\n  a:\n    image: example/a:1\n    ports: [\"80:80\"]\n    volumes: [/var/run/docker.sock:/var/run/docker.sock]\n");
    QTest::newRow("a secret") << QByteArray("services:\n  db:\n    image: postgres:16\n    ports: [\"5432:5432\"]\n    environment: {POSTGRES_PASSWORD: kX8mQ2zRv7Tb}\n");
    QTest::newRow("host network") << QByteArray("services:\n  a:\n    image: example/a:1\n    network_mode: host\n    cap_add: [SYS_ADMIN]\n");
}

void FixSetTest::noSetIsSmaller()
{
    QFETCH(QByteArray, text);
    const auto before = test::analysed(text.toStdString());
    const auto set = analysis::smallestFixSet(before, 2);
    const std::size_t found = set ? set->fixes.size() : 3;
    for (std::size_t size = 1; size < std::min<std::size_t>(found, 3); ++size)
        QVERIFY2(!anySet(before, before, size), qPrintable(QStringLiteral("%1 would do").arg(size)));
    if (set)
        QVERIFY(set->after->assessment.stack.band < before->assessment.stack.band);
}

void FixSetTest::saysWhereThereIsNone()
{
    const auto hardened = test::analysed(test::bytesOf(test::sourceDirectory() / "resources/samples/hardened-shop/compose.yaml"));
    if (hardened->assessment.stack.band == risk::Band::Low)
        QVERIFY(!analysis::smallestFixSet(hardened).has_value());
    QVERIFY(!analysis::smallestFixSet(test::analysed("services:\n  a:\n    image: example/a@sha256:0000000000000000000000000000000000000000000000000000000000000000\n    networks: []\n"), 0).has_value());
}

/// Twenty equal services: no three fixes help, and each of the kinds on the way does.
void FixSetTest::manyEqualWaysAreClosedTogether()
{
    std::string text = "services:\n";
    for (int i = 0; i < 20; ++i)
        text += "  s" + std::to_string(i) + ":\n    image: nginx:1.27\n    ports: [\"" + std::to_string(8000 + i) + ":80\"]\n    volumes: [/var/run/docker.sock:/var/run/docker.sock]\n";
    const auto before = test::analysed(text);
    QVERIFY(!analysis::smallestFixSet(before).has_value());
    const auto kinds = harden::helpfulKinds(before);
    QVERIFY(!kinds.empty());
    double last = 0;
    for (const harden::KindFix& kind : kinds) {
        QCOMPARE(kind.plan.steps.size(), std::size_t(20));
        const double score = kind.plan.after->assessment.stack.value;
        QVERIFY(score < before->assessment.stack.value && score >= last);
        last = score;
        QVERIFY(std::none_of(kind.plan.after->findings.all.begin(), kind.plan.after->findings.all.end(), [&](const rules::Finding& finding) { return finding.rule == kind.rule; }));
    }
    QVERIFY(harden::helpfulKinds(test::analysed("services:\n  a:\n    image: nginx:1.27\n")).empty()); // one is no kind
}

QTEST_GUILESS_MAIN(FixSetTest)
#include "fix_set_test.moc"
