// What reports are made of: harmless text, fingerprints that survive edits, baselines, and the comparison of two projects.
#include "core/report/compare.h"
#include "core/report/escape.h"
#include "core/report/html_style.h"
#include "core/report/ordered.h"
#include "tests/support/analysed.h"

#include <QCryptographicHash>
#include <QtTest>

#include <atomic>
#include <set>

using namespace hullwright;
using report::Standing;

namespace {

const std::string kText = "services:\n  web:\n    image: nginx:1.27\n    ports:\n      - \"80:80\"\n      - \"443:443\"\n    volumes:\n      - /etc:/host/etc\n  db:\n    image: postgres:16\n    privileged: true\n";

std::string replaced(std::string text, const std::string& what, const std::string& with)
{
    const std::size_t at = text.find(what);
    if (at == std::string::npos)
        qFatal("%s is not in the text", what.c_str());
    return text.replace(at, what.size(), with);
}

/// Of all findings of a text; they are all different.
std::set<std::string> fingerprints(const std::string& text)
{
    std::set<std::string> out;
    for (const auto& identity : report::identities(test::analysed(text)->findings.all))
        if (!out.insert(report::fingerprint(identity)).second)
            qFatal("two findings with one fingerprint");
    return out;
}

bool has(const report::Check& check, std::string_view rule, Standing standing)
{
    return std::any_of(check.entries.begin(), check.entries.end(), [&](const report::Entry& entry) { return entry.standing == standing && rule == entry.finding->rule->id; });
}

QStringList rulesOf(const std::vector<const report::Entry*>& entries)
{
    QStringList out;
    for (const report::Entry* entry : entries)
        out << QString("%1 %2").arg(entry->finding->rule->id, QString::fromStdString(entry->finding->service));
    return out;
}

} // namespace

class ReportTest : public QObject {
    Q_OBJECT

private slots:
    void harmless()
    {
        QCOMPARE(report::plain("a\x1b[31mb\r\nc\x7f\xc2\x9b"), std::string("a [31mb  c  "));
        QCOMPARE(report::plain("x\xe2\x80\xaey"), std::string("x\xef\xbf\xbdy")); // right-to-left override
        QCOMPARE(report::plain("\xff\xc3\x28\xed\xa0\x80"), std::string("\xef\xbf\xbd\xef\xbf\xbd(\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd"));
        QCOMPARE(report::html("<a href=\"x\">'&"), std::string("&lt;a href=&quot;x&quot;&gt;&#39;&amp;"));
        QCOMPARE(report::markdownCode("nginx:1.27@sha"), std::string("`nginx:1.27@sha`"));
        QCOMPARE(report::markdownCode("a|b`c"), std::string("<code>a&#124;b&#96;c</code>"));
        for (const char* text : {"</code><script>", "@team `x`", "[a](http://b)", "!\\|", "a\nb|", " ", ""}) {
            const std::string out = report::markdownCode(text);
            QVERIFY2(out.starts_with("<code>") && out.ends_with("</code>"), out.c_str());
            const std::string inner = out.substr(6, out.size() - 13);
            QVERIFY2(inner.find_first_of("<>`|[]\\@\n!") == std::string::npos, out.c_str());
        }
    }

    /// A comment is cut before its greatest length; a page has everything, and nothing that has to be opened.
    void aPageIsWhole()
    {
        std::string text = "services:\n";
        for (int i = 0; i < 120; ++i)
            text += "  s" + std::to_string(i) + ":\n    image: nginx:1.27\n    privileged: true\n    ports: [\"" + std::to_string(8000 + i) + ":80\"]\n";
        const auto check = report::prepare(test::analysed(text));
        QVERIFY(report::checkMarkdown(check).find("A comment has no room for") != std::string::npos);
        const std::string page = report::checkMarkdown(check, report::Sheet::Page);
        QVERIFY(page.find("no room") == std::string::npos && page.find("<details>") == std::string::npos && page.find("  \n") == std::string::npos);
        QVERIFY(page.starts_with("# Risk "));
        QVERIFY(page.find("### Service `s119`") != std::string::npos);
    }

    void fingerprintsSurviveEdits()
    {
        const auto before = fingerprints(kText);
        QCOMPARE(fingerprints("# moved\n\n" + kText), before);
        // One more item before the others: what was there keeps its fingerprint.
        const auto more = fingerprints(replaced(kText, "    ports:\n", "    ports:\n      - \"22:22\"\n"));
        QVERIFY(std::includes(more.begin(), more.end(), before.begin(), before.end()));
        QVERIFY(more.size() > before.size());
        // The same twice is two.
        QVERIFY(!fingerprints(replaced(kText, "\"443:443\"", "\"8080:80\"")).empty());
    }

    void aBaselineComesBack()
    {
        const auto analysis = test::analysed(kText);
        const report::Baseline baseline = report::baselineOf(analysis->findings);
        const std::string json = report::toJson(baseline);
        const auto read = report::parseBaseline(json);
        QVERIFY(read);
        QVERIFY(read->findings == baseline.findings);
        QCOMPARE(report::toJson(*read), json);
        QCOMPARE(json.find("\"line\""), std::string::npos);
        const report::Check same = report::prepare(analysis, &*read);
        QCOMPARE(same.count(Standing::Open), std::size_t{0});
        QVERIFY(!report::reaches(same, rules::Severity::Low));

        const report::Check more = report::prepare(test::analysed(replaced(kText, "    ports:\n", "    pid: host\n    ports:\n")), &*read);
        QVERIFY(has(more, "host-pid", Standing::Open) && has(more, "privileged", Standing::Known) && report::reaches(more, rules::Severity::High));
        const report::Check less = report::prepare(test::analysed(replaced(kText, "    privileged: true\n", "")), &*read);
        QVERIFY(!report::reaches(less, rules::Severity::High)); // what privileged made moot is in the baseline too
        QVERIFY(std::any_of(less.gone.begin(), less.gone.end(), [](const auto& gone) { return gone.first.rule == "privileged"; }));
    }

    void aBaselineKnowsHowBadItWas()
    {
        report::Baseline baseline = report::baselineOf(test::analysed(kText)->findings);
        for (auto& [identity, severity] : baseline.findings)
            if (identity.rule == "privileged")
                severity = rules::Severity::Low;
        const report::Check check = report::prepare(test::analysed(kText), &baseline);
        QVERIFY(has(check, "privileged", Standing::Open));
        QCOMPARE(check.count(Standing::Open), std::size_t{1});
    }

    void badBaselines_data()
    {
        QTest::addColumn<QString>("text");
        for (const char* text : {"", "[]", "{}", "{\"schema\":\"other/1\"}", "{\"schema\":\"hullwright.baseline/1\"}", "{\"schema\":\"hullwright.baseline/1\",\"findings\":[1]}",
                                 "{\"schema\":\"hullwright.baseline/1\",\"findings\":[{\"rule\":\"x\"}]}", "{\"schema\":\"hullwright.baseline/1\",\"findings\":[{\"rule\":1,\"severity\":\"low\"}]}"})
            QTest::newRow(*text != '\0' ? text : "empty") << QString(text);
    }

    void badBaselines()
    {
        QFETCH(QString, text);
        const auto read = report::parseBaseline(text.toStdString());
        QVERIFY(!read);
        QVERIFY(!read.error().message.empty() && !read.error().hint.empty());
    }

    void comparing()
    {
        const report::Check before = report::prepare(test::analysed(kText));
        const auto against = [&](const std::string& text, auto look) {
            const report::Check after = report::prepare(test::analysed(text));
            look(report::compare(before, after));
        };
        const auto high = rules::Severity::High;
        against(kText, [&](const report::Comparison& c) {
            QVERIFY(c.fresh.empty() && c.gone.empty() && c.moved.empty() && c.changed.empty());
            QCOMPARE(report::verdict(c, high), std::string_view("the same"));
        });
        against("\n" + kText, [&](const report::Comparison& c) {
            QVERIFY(c.fresh.empty() && c.gone.empty());
            QCOMPARE(c.moved.size(), before.count(Standing::Open));
        });
        against(replaced(kText, "    privileged: true\n", ""), [&](const report::Comparison& c) {
            QVERIFY(rulesOf(c.gone).contains("privileged db") && !rulesOf(c.fresh).contains("privileged db"));
            QCOMPARE(report::verdict(c, high), std::string_view("better"));
        });
        against(replaced(kText, "    ports:\n", "    pid: host\n    ports:\n"), [&](const report::Comparison& c) {
            QVERIFY(rulesOf(c.fresh).contains("host-pid web"));
            QVERIFY(report::worse(c, high));
        });
        against(replaced(kText, "  web:", "  front:"), [&](const report::Comparison& c) {
            QVERIFY2(c.fresh.empty() && c.gone.empty(), qPrintable(rulesOf(c.fresh).join(", ")));
            QVERIFY(!report::worse(c, rules::Severity::Low));
        });
        against(replaced(kText, "    privileged: true", "    privileged: true # hullwright: ignore privileged why"), [&](const report::Comparison& c) {
            QVERIFY(c.fresh.empty() && c.gone.empty());
            QCOMPARE(rulesOf(c.ignored), QStringList{"privileged db"});
        });
    }

    /// The policy of the page lets in exactly the style sheet that is in it.
    void thePolicyNamesTheStyleSheet()
    {
        const std::string_view style = report::styleSheet();
        QVERIFY(style.size() > 1000 && style.find("</") == std::string_view::npos);
        const QByteArray digest = QCryptographicHash::hash(QByteArray(style.data(), static_cast<qsizetype>(style.size())), QCryptographicHash::Sha256).toBase64();
        QCOMPARE(QByteArray::fromStdString(report::styleHash()), "sha256-" + digest);
    }

    void inOrder_data()
    {
        QTest::addColumn<int>("jobs");
        for (const int jobs : {1, 2, 7, 64})
            QTest::addRow("%d", jobs) << jobs;
    }

    void inOrder()
    {
        QFETCH(int, jobs);
        constexpr int kCount = 500;
        std::atomic<int> ahead = 0;
        std::atomic<int> most = 0;
        std::vector<std::size_t> seen;
        report::inOrder(
            kCount, static_cast<std::size_t>(jobs),
            [&](std::size_t i) {
                most = std::max(most.load(), ++ahead);
                return i;
            },
            [&](std::size_t i) {
                --ahead;
                seen.push_back(i);
            });
        QCOMPARE(seen.size(), std::size_t{kCount});
        QVERIFY(std::is_sorted(seen.begin(), seen.end()));
        QVERIFY2(most <= jobs * 4 + 1, qPrintable(QString::number(most)));
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, report::inOrder(
                                                         100, static_cast<std::size_t>(jobs),
                                                         [](std::size_t i) -> int { return i == 50 ? throw std::runtime_error("50") : 0; }, [](int) {}));
    }
};

QTEST_GUILESS_MAIN(ReportTest)
#include "report_test.moc"
