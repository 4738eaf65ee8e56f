// check in each of its formats: the same bytes each time, valid where there is a standard, and nothing of a hostile file gets out of its place.
#include "tests/system/cli_process.h"

#include <QFile>
#include <QJsonArray>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QXmlStreamReader>

using namespace hullwright::test;

namespace {

const QStringList kFormats{"text", "json", "sarif", "markdown", "html"};

/// Strings that mean something in one format or another, wherever a file may hold them.
const QByteArray kHostile = "name: shop\n"
                            "services:\n"
                            "  web:\n"
                            "    image: \"evil</script><script>alert(1)</script>|`x`\\e[31m\\r\\n## head\"\n"
                            "    user: \"0\"\n"
                            "    privileged: true\n"
                            "    ports: [\"80:80\"]\n"
                            "    volumes:\n"
                            "      - \"/etc:/mnt/a|b <img src=x onerror=alert(1)> `rm` @team [x](http://evil.example) \\u202Etxt\"\n"
                            "    environment:\n"
                            "      \"PASS|WORD</style>\\n\\e]0;title\\a\": hunter2-hunter2\n"
                            "      DB_PASSWORD: hunter2-hunter2\n"
                            "  other: # hullwright: ignore no-cpu-limit because </details></body> | `code` @team\n"
                            "    image: nginx\n";

QString sample(const char* name)
{
    return QString::fromStdString((sourceDirectory() / "resources" / "samples" / name / "compose.yaml").string());
}

/// Byte offset of a line and column (code points) as SARIF counts them.
qsizetype offsetOf(const QByteArray& text, int line, int column)
{
    qsizetype at = 0;
    for (int i = 1; i < line; ++i)
        at = text.indexOf('\n', at) + 1;
    for (int i = 1; i < column; ++i)
        for (++at; at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80;)
            ++at;
    return at;
}

QByteArray applied(QByteArray text, const QJsonObject& change)
{
    const QJsonArray replacements = change["replacements"].toArray();
    for (auto i = replacements.size(); i-- > 0;) {
        const QJsonObject region = replacements[i].toObject()["deletedRegion"].toObject();
        const qsizetype begin = offsetOf(text, region["startLine"].toInt(), region["startColumn"].toInt());
        const qsizetype end = offsetOf(text, region["endLine"].toInt(), region["endColumn"].toInt());
        text.replace(begin, end - begin, replacements[i].toObject()["insertedContent"].toObject()["text"].toString().toUtf8());
    }
    return text;
}

QJsonObject sarifRun(const CliResult& result)
{
    return result.json()["runs"].toArray().first().toObject();
}

} // namespace

class CliReportTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void theSameBytes_data();
    void theSameBytes();
    void statusDoesNotDependOnTheFormat_data();
    void statusDoesNotDependOnTheFormat();
    void hostileText();
    void hostileMarkdown();
    void hostileHtml();
    void hostileNames();
    void htmlIsOnePage();
    void markdownFitsAComment();
    void sarifKeepsToTheStandard_data();
    void sarifKeepsToTheStandard();
    void sarifFixesAreExact();
    void sarifFingerprintsSurviveMoves();
    void suppressionsShowEverywhere();

private:
    QTemporaryDir m_folder;
    CliResult run(const QStringList& arguments) { return runCli(arguments, m_folder.path()); }
    CliResult check(const QString& file, const QString& format) { return run({"check", file, "--format", format}); }
    void put(const char* name, const QByteArray& bytes) { writeFile(m_folder.filePath(name), bytes); }
};

void CliReportTest::init()
{
    put("hostile.yaml", kHostile);
}

void CliReportTest::theSameBytes_data()
{
    QTest::addColumn<QString>("format");
    for (const QString& format : kFormats)
        QTest::newRow(qPrintable(format)) << format;
}

void CliReportTest::theSameBytes()
{
    QFETCH(QString, format);
    for (const QString& file : {sample("weak-shop"), QString("hostile.yaml")}) {
        const auto first = check(file, format);
        QVERIFY2(first.status == 1 && first.err.isEmpty() && first.out.endsWith('\n'), first.err);
        QCOMPARE(check(file, format).out, first.out);
    }
}

void CliReportTest::statusDoesNotDependOnTheFormat_data()
{
    theSameBytes_data();
}

void CliReportTest::statusDoesNotDependOnTheFormat()
{
    QFETCH(QString, format);
    QCOMPARE(check(sample("weak-shop"), format).status, 1);
    QCOMPARE(check(sample("hardened-shop"), format).status, 0);
    QCOMPARE(check("absent.yaml", format).status, 2);
    put("part.yaml", "services:\n  web:\n    image: a\n    privilegde: true\n");
    const auto part = check("part.yaml", format);
    QCOMPARE(part.status, 2);
    QVERIFY2(part.err.startsWith("part.yaml:4:"), part.err);
    QVERIFY2(part.out.contains("Only a part of this project could be read") || part.out.contains("\"complete\": false") || part.out.contains("\"executionSuccessful\": false"), part.out.left(500));
}

void CliReportTest::hostileText()
{
    const auto out = check("hostile.yaml", "text").out;
    for (const char c : out)
        QVERIFY2(static_cast<unsigned char>(c) >= 0x20 || c == '\n', "a control character reached the terminal");
    QVERIFY(!out.contains("\xe2\x80\xae") && !out.contains("\n## head"));
    const auto json = check("hostile.yaml", "json");
    QVERIFY(!json.json().isEmpty());
    for (const char c : json.out)
        QVERIFY(static_cast<unsigned char>(c) >= 0x20 || c == '\n');
}

void CliReportTest::hostileMarkdown()
{
    const QString out = QString::fromUtf8(check("hostile.yaml", "markdown").out);
    QVERIFY(!out.contains("<script") && !out.contains("<img") && !out.contains("</body>") && !out.contains("\n## head"));
    QVERIFY(!out.contains("@team") && !out.contains("](http"));
    // Raw HTML is ours alone.
    static const QRegularExpression tag("<[^>]*>");
    for (auto i = tag.globalMatch(out); i.hasNext();)
        QVERIFY2((QStringList{"<code>", "</code>", "<details>", "</details>", "<summary>", "</summary>", "<!-- hullwright.check -->"}).contains(i.next().captured()), qPrintable(out));
}

void CliReportTest::hostileHtml()
{
    const auto out = check("hostile.yaml", "html").out;
    for (const char* bad : {"<script", "<img", "</style></", "onerror=alert(1)>", "</details>", "\xe2\x80\xae", "\x1b"})
        QVERIFY2(!out.contains(bad), bad);
    QCOMPARE(out.count("</body>"), 1);
    QCOMPARE(out.count("</style>"), 1);
    QVERIFY(out.contains("&lt;/body&gt;"));
    QVERIFY2(!out.contains("hunter2"), "the secret itself is in no report");
}

/// Names that the specification refuses: told, and shown as data.
void CliReportTest::hostileNames()
{
    put("names.yaml", "services:\n  \"a|b</script>\\n\\e[1m\":\n    image: x\n  web:\n    image: y\n    \"x</title>\": 1\n");
    for (const QString& format : kFormats) {
        const auto result = check("names.yaml", format);
        QCOMPARE(result.status, 2);
        QVERIFY2(!result.out.contains('\x1b') && !result.err.contains('\x1b'), qPrintable(format));
        if (format == "html") {
            QVERIFY(!result.out.contains("</script>"));
            QCOMPARE(result.out.count("</title>"), 1);
        }
    }
}

void CliReportTest::htmlIsOnePage()
{
    const auto out = check(sample("weak-shop"), "html").out;
    QVERIFY(out.contains("Content-Security-Policy\" content=\"default-src 'none'; style-src 'sha256-"));
    for (const char* forbidden : {"<script", "<link", "<img", "<iframe", " style=", " src=", "@import", "url(", " on"})
        QVERIFY2(!out.contains(forbidden) || QByteArray(forbidden) == " on", forbidden);
    QVERIFY(out.contains("<main>") && out.contains("<header>") && out.contains("<footer>") && out.contains("<nav aria-label=") && out.contains("lang=\"en\""));
    QCOMPARE(out.count("<h1"), 1);
    QVERIFY(out.contains("prefers-color-scheme: dark") && out.contains("@media print"));
    QVERIFY(out.contains("compose.yaml:114")); // the socket, in the way in

    // Headings leave out no level, ids are unique, links within the page lead somewhere, and every element is closed.
    static const QRegularExpression heading("<h([1-6])"), id("\\sid=\"([^\"]+)\""), link("href=\"#([^\"]+)\""), labelled("aria-labelledby=\"([^\"]+)\""), element("<(/?)([a-z][a-z0-9]*)[^>]*?(/?)>");
    const QString text = QString::fromUtf8(out);
    int level = 0;
    for (auto i = heading.globalMatch(text); i.hasNext();) {
        const int next = i.next().captured(1).toInt();
        QVERIFY(next <= level + 1);
        level = next;
    }
    QSet<QString> ids;
    for (auto i = id.globalMatch(text); i.hasNext();) {
        const QString one = i.next().captured(1);
        QVERIFY2(!ids.contains(one), qPrintable(one));
        ids.insert(one);
    }
    for (const auto& expression : {link, labelled})
        for (auto i = expression.globalMatch(text); i.hasNext();) {
            const QString one = i.next().captured(1);
            QVERIFY2(ids.contains(one), qPrintable(one));
        }
    QStringList open;
    for (auto i = element.globalMatch(text.mid(text.indexOf("<body>"), text.indexOf("</body>") + 7 - text.indexOf("<body>"))); i.hasNext();) {
        const auto match = i.next();
        if (match.captured(1).isEmpty() && match.captured(3).isEmpty())
            open << match.captured(2);
        else if (!match.captured(1).isEmpty())
            QCOMPARE(open.isEmpty() ? QString() : open.takeLast(), match.captured(2));
    }
    QVERIFY2(open.isEmpty(), qPrintable(open.join(' ')));
}

void CliReportTest::markdownFitsAComment()
{
    QByteArray many = "services:\n";
    for (int i = 0; i < 120; ++i)
        many += "  service-" + QByteArray::number(i) + ":\n    image: nginx\n    privileged: true\n    ports: [\"" + QByteArray::number(1000 + i) + ":80\"]\n";
    put("many.yaml", many);
    const auto out = check("many.yaml", "markdown").out;
    QVERIFY2(out.size() < 65536, qPrintable(QString::number(out.size())));
    static const QRegularExpression left("A comment has no room for (\\d+) more findings");
    const auto match = left.match(QString::fromUtf8(out));
    QVERIFY(match.hasMatch());
    const auto all = check("many.yaml", "json").json()["counts"].toObject()["open"].toInt();
    QCOMPARE(out.count("\n- **") - out.count("\n- **Ignored") + match.captured(1).toInt(), all);
}

void CliReportTest::sarifKeepsToTheStandard_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::newRow("weak") << QStringList{sample("weak-shop")};
    QTest::newRow("hardened") << QStringList{sample("hardened-shop")};
    QTest::newRow("hostile") << QStringList{"hostile.yaml"};
    QTest::newRow("in part") << QStringList{"part.yaml"};
    QTest::newRow("a name with everything in it") << QStringList{"a b#%?&\xc3\xa9.yaml"};
    QTest::newRow("baseline") << QStringList{"later.yaml", "--baseline", "baseline.json"};
}

void CliReportTest::sarifKeepsToTheStandard()
{
    QFETCH(QStringList, arguments);
    const QString python = QStandardPaths::findExecutable("python3");
    if (python.isEmpty())
        QSKIP("python3 is missing: the log is not held against the standard");
    put("part.yaml", "services:\n  web:\n    image: a\n    privilegde: true\n");
    put("a b#%?&\xc3\xa9.yaml", kHostile);
    put("later.yaml", QByteArray(kHostile).replace("    privileged: true\n", "    pid: host\n"));
    QVERIFY(run({"check", "hostile.yaml", "--write-baseline", "baseline.json"}).status == 0);
    const auto result = run(QStringList{"check", "--format", "sarif"} + arguments);
    QVERIFY2(!result.out.isEmpty(), result.err);
    put("log.sarif", result.out);
    QProcess process;
    process.start(python, {QString::fromStdString((sourceDirectory() / "tests" / "system" / "sarif_structure.py").string()), m_folder.filePath("log.sarif")});
    QVERIFY(process.waitForFinished());
    QVERIFY2(process.exitCode() == 0, process.readAllStandardOutput() + process.readAllStandardError());
    if (arguments.size() > 1) {
        QStringList states;
        for (const auto& one : sarifRun(result)["results"].toArray())
            states << one.toObject()["baselineState"].toString();
        for (const char* state : {"new", "unchanged", "absent"})
            QVERIFY2(states.contains(state), state);
    }
}

/// What a reader of the log makes of a fix is what `fix` makes.
void CliReportTest::sarifFixesAreExact()
{
    const QByteArray text = "# caf\xc3\xa9\nservices:\n  \"web\": {image: \"\xc3\xa9\xc3\xa9\", tty: true} # \xc3\xa9\n  db:\r\n    image: postgres:16\r\n";
    put("exact.yaml", text);
    int seen = 0;
    for (const auto& one : sarifRun(check("exact.yaml", "sarif"))["results"].toArray()) {
        const QJsonObject result = one.toObject();
        if (result["ruleId"].toString() != "no-new-privileges-missing")
            continue;
        const QJsonArray changes = result["fixes"].toArray().first().toObject()["artifactChanges"].toArray();
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.first().toObject()["artifactLocation"].toObject()["uri"].toString(), QString("exact.yaml"));
        const QString service = result["locations"].toArray().first().toObject()["logicalLocations"].toArray().first().toObject()["name"].toString();
        const auto fixed = run({"fix", "exact.yaml", "--rule", "no-new-privileges-missing", "--service", service});
        QVERIFY(fixed.out != text);
        QCOMPARE(applied(text, changes.first().toObject()), fixed.out);
        ++seen;
    }
    QCOMPARE(seen, 2);
}

void CliReportTest::sarifFingerprintsSurviveMoves()
{
    const auto prints = [&](const QByteArray& text) {
        put("move.yaml", text);
        QStringList out;
        for (const auto& one : sarifRun(check("move.yaml", "sarif"))["results"].toArray())
            out << one.toObject()["partialFingerprints"].toObject()["hullwright/v1"].toString();
        return out;
    };
    const auto before = prints(kHostile);
    QVERIFY(before.size() > 5);
    QCOMPARE(prints("# one\n# two\n" + kHostile), before);
}

void CliReportTest::suppressionsShowEverywhere()
{
    const auto json = check("hostile.yaml", "json").json();
    QCOMPARE(json["counts"].toObject()["ignored"].toInt(), 1);
    int seen = 0;
    for (const auto& one : json["findings"].toArray())
        if (one.toObject().contains("suppressed")) {
            ++seen;
            QCOMPARE(one.toObject()["suppressed"].toObject()["reason"].toString(), QString("because </details></body> | `code` @team"));
            QCOMPARE(one.toObject()["suppressed"].toObject()["location"].toObject()["line"].toInt(), 13);
        }
    QCOMPARE(seen, 1);
    QVERIFY(check("hostile.yaml", "text").out.contains("Ignored, for a reason"));
    QVERIFY(check("hostile.yaml", "markdown").out.contains("Ignored, for a reason: 1"));
    QVERIFY(check("hostile.yaml", "html").out.contains("<h2 id=\"ignored\">"));
    int suppressed = 0;
    for (const auto& one : sarifRun(check("hostile.yaml", "sarif"))["results"].toArray())
        suppressed += static_cast<int>(one.toObject()["suppressions"].toArray().size());
    QCOMPARE(suppressed, 1);
    // It does not fail a check, until its day has passed.
    put("until.yaml", "services:\n  web:\n    image: nginx:1.27\n    privileged: true # hullwright: ignore privileged a test until 2026-06-30\n");
    QCOMPARE(run({"check", "until.yaml", "--today", "2026-06-30", "--fail-on", "critical"}).status, 0);
    QCOMPARE(run({"check", "until.yaml", "--today", "2026-07-01", "--fail-on", "critical"}).status, 1);
    QCOMPARE(run({"check", "until.yaml", "--today", "yesterday"}).status, 2);
    // Nor is it fixed: it is the authors' decision.
    QCOMPARE(run({"fix", "until.yaml", "--rule", "privileged", "--today", "2026-06-30", "--diff"}).out, QByteArray());
}

QTEST_GUILESS_MAIN(CliReportTest)
#include "cli_report_test.moc"
