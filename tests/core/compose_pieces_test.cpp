// The small readers of the compose room, each against a table: sizes, durations, command lines, scalars, short forms, variables.
#include "core/compose/addresses.h"
#include "core/compose/dotenv.h"
#include "core/compose/mount_text.h"
#include "core/compose/nearest.h"
#include "core/compose/paths.h"
#include "core/compose/scalars.h"
#include "core/compose/shell_words.h"
#include "core/compose/short_syntax.h"
#include "core/compose/template.h"
#include "core/compose/units.h"

#include <QTest>
#include <array>

using namespace hullwright;
using namespace hullwright::compose;

namespace {

QString joined(const std::vector<std::string>& words)
{
    QStringList list;
    for (const std::string& word : words)
        list << QString::fromStdString(word);
    return list.join('|');
}

std::optional<std::string> lookup(std::string_view name)
{
    if (name == "V")
        return "val";
    if (name == "F")
        return "foo";
    return name == "E" ? std::optional<std::string>("") : std::nullopt;
}

} // namespace

class ComposePiecesTest : public QObject {
    Q_OBJECT

private slots:
    void sizes_data();
    void sizes();
    void durations_data();
    void durations();
    void numbersAsText_data();
    void numbersAsText();
    void commandLines_data();
    void commandLines();
    void plainScalars_data();
    void plainScalars();
    void taggedScalars();
    void ports_data();
    void ports();
    void mounts_data();
    void mounts();
    void spellsMounts();
    void devices();
    void templates_data();
    void templates();
    void deepTemplate();
    void variableFiles_data();
    void variableFiles();
    void paths_data();
    void paths();
    void addresses_data();
    void addresses();
    void guesses();
};

void ComposePiecesTest::sizes_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<qint64>("bytes"); // -2: refused
    const auto row = [](const char* text, qint64 bytes) { QTest::newRow(text) << QString(text) << bytes; };
    row("100", 100);
    row("-1", -1);
    row("512m", 536870912);
    row("1gb", 1073741824);
    row("1.5 GiB", 1610612736);
    row("1kb", 1024);
    row("2KiB", 2048);
    row("1b", 1);
    row("3t", 3298534883328);
    row(".5k", 512);
    row("10x", -2);
    row("1eb", -2);
    row("", -2);
    row("m", -2);
    row("-5m", -2);
    row("1  m", -2);
    row("99999999p", -2);
}

void ComposePiecesTest::sizes()
{
    QFETCH(QString, text);
    QFETCH(qint64, bytes);
    const auto size = parseBytes(text.toStdString());
    QCOMPARE(size ? qint64(*size) : qint64(-2), bytes);
    QVERIFY(size || !size.error().message.empty());
}

void ComposePiecesTest::durations_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("printed"); // empty: refused
    const auto row = [](const char* text, const char* printed) { QTest::newRow(text) << QString(text) << QString(printed); };
    row("30s", "30s");
    row("90s", "1m30s");
    row("1.5h", "1h30m0s");
    row("500ms", "500ms");
    row("1m30s", "1m30s");
    row("1w2d", "216h0m0s");
    row("1us", "1\xc2\xb5s");
    row("15ns", "15ns");
    row("1500us", "1.5ms");
    row("1.25s", "1.25s");
    row("0", "0s");
    row("-5s", "-5s");
    row("10", "");
    row("", "");
    row("s", "");
    row("1x", "");
    row("1s2", "");
    row("99999999999999999w", "");
}

void ComposePiecesTest::durations()
{
    QFETCH(QString, text);
    QFETCH(QString, printed);
    const auto duration = parseDuration(text.toStdString());
    QCOMPARE(duration ? QString::fromStdString(formatDuration(*duration)) : QString(), printed);
    if (duration)
        QCOMPARE(*parseDuration(formatDuration(*duration)), *duration); // what is printed reads back as the same
}

void ComposePiecesTest::numbersAsText_data()
{
    QTest::addColumn<double>("number");
    QTest::addColumn<QString>("text");
    QTest::newRow("whole") << 1000.0 << "1000";
    QTest::newRow("fraction") << 1.1 << "1.1";
    QTest::newRow("small") << 1e-7 << "1e-07";
    QTest::newRow("large") << 123456789012345678901.0 << "1.2345678901234568e+20";
    QTest::newRow("million") << 1e6 << "1e+06";
    QTest::newRow("minus zero") << -0.0 << "-0";
}

void ComposePiecesTest::numbersAsText()
{
    QFETCH(double, number);
    QFETCH(QString, text);
    QCOMPARE(QString::fromStdString(formatNumber(number)), text);
}

void ComposePiecesTest::commandLines_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("words"); // "!": refused
    QTest::addColumn<QString>("dropped");
    const auto row = [](const char* line, const char* words, const char* dropped = "") { QTest::newRow(*line ? line : "nothing") << QString(line) << QString(words) << QString(dropped); };
    row("", "");
    row("redis-server --save 60 1", "redis-server|--save|60|1");
    row("sh -c 'a b' \"c d\"", "sh|-c|a b|c d");
    row("a '' \"\"", "a||");
    row("a\\ b", "a b");
    row("echo \"it's\"", "echo|it's");
    row("'a\\b'", "a\\b");
    row("run && stop", "run", "&& stop");
    row("run; stop", "run", "; stop");
    row("run 2>file", "run", ">file");
    row("'a;b'", "a;b");
    row("echo $(date +%s)", "echo|$(date +%s)");
    row("echo `date`", "echo|`date`");
    row("'open", "!");
    row("\"open", "!");
    row("open\\", "!");
    row("f(x)", "!");
}

void ComposePiecesTest::commandLines()
{
    QFETCH(QString, line);
    QFETCH(QString, words);
    QFETCH(QString, dropped);
    const auto split = shellWords(line.toStdString());
    QCOMPARE(split ? joined(split->words) : QString("!"), words);
    if (split)
        QCOMPARE(QString::fromStdString(split->dropped), dropped);
}

void ComposePiecesTest::plainScalars_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("kind");
    QTest::addColumn<QString>("value");
    const auto row = [](const char* text, const char* kind, const char* value) { QTest::newRow(*text ? text : "nothing") << QString(text) << QString(kind) << QString(value); };
    row("", "null", "");
    row("~", "null", "");
    row("NULL", "null", "");
    row("nULL", "string", "nULL");
    row("true", "bool", "true");
    row("FALSE", "bool", "false");
    row("tRue", "string", "tRue");
    row("yes", "string", "yes");
    row("on", "string", "on");
    row("y", "string", "y");
    row("10", "int", "10");
    row("010", "int", "8");
    row("0o10", "int", "8");
    row("08", "float", "8");
    row("0777", "int", "511");
    row("0x1F", "int", "31");
    row("0X1f", "int", "31");
    row("0b11", "int", "3");
    row("1_000", "int", "1000");
    row("_1", "string", "_1");
    row("+1", "int", "1");
    row("+-1", "string", "+-1");
    row("-0", "float", "-0");
    row("-5", "int", "-5");
    row("0x", "string", "0x");
    row("1e3", "float", "1000");
    row("1.10", "float", "1.1");
    row("1.0", "float", "1");
    row(".5", "float", "0.5");
    row("123456789012345678901", "float", "1.2345678901234568e+20");
    row("9007199254740993", "int", "9007199254740993");
    row("22:22", "string", "22:22");
    row("12:30:45", "string", "12:30:45");
    row("1,000", "string", "1,000");
    row("1.2.3", "string", "1.2.3");
    row("-", "string", "-");
    row("2024-01-01", "string", "2024-01-01 00:00:00 +0000 UTC");
    row("2024-02-30", "string", "2024-02-30");
    row("2024-01-01T10:20:30Z", "string", "2024-01-01 10:20:30 +0000 UTC");
    row("2024-1-2 3:4:5.60", "string", "2024-01-02 03:04:05.6 +0000 UTC");
    row(".nan", "none", "");
    row("-.INF", "none", "");
}

void ComposePiecesTest::plainScalars()
{
    QFETCH(QString, text);
    QFETCH(QString, kind);
    QFETCH(QString, value);
    const auto resolved = resolvePlain(text.toStdString(), {});
    const auto* found = std::get_if<Value>(&resolved);
    const QString is = !found ? "none" : found->isNull() ? "null" : found->boolean() ? "bool" : found->integer() ? "int" : found->number() ? "float" : "string";
    QCOMPARE(is, kind);
    if (found)
        QCOMPARE(QString::fromStdString(scalarText(*found).value_or("")), value);
}

void ComposePiecesTest::taggedScalars()
{
    QCOMPARE(*resolveTagged("010", "!!str", true, {})->string(), std::string("010"));
    QCOMPARE(*resolveTagged("x", "!", true, {})->string(), std::string("x"));
    QCOMPARE(*resolveTagged("3", "!!int", false, {})->integer(), 3);
    QCOMPARE(*resolveTagged("3", "!!float", true, {})->number(), 3.0);
    QCOMPARE(*resolveTagged("aGk=", "!!binary", true, {})->string(), std::string("hi"));
    QCOMPARE(*resolveTagged("10", "!custom", true, {})->integer(), 10);
    QCOMPARE(*resolveTagged("10", "!custom", false, {})->string(), std::string("10"));
    QVERIFY(!resolveTagged("x", "!!int", true, {}));
    QVERIFY(!resolveTagged("yes", "!!bool", true, {}));
}

void ComposePiecesTest::ports_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("ports"); // ip,published,target,protocol; empty: refused
    const auto row = [](const char* text, const char* ports) { QTest::newRow(*text ? text : "nothing") << QString(text) << QString(ports); };
    row("80", ",,80,tcp");
    row("8080:80", ",8080,80,tcp");
    row("127.0.0.1:8080:80", "127.0.0.1,8080,80,tcp");
    row("127.0.0.1::80", "127.0.0.1,,80,tcp");
    row(":80", ",,80,tcp");
    row("80/UDP", ",,80,udp");
    row("53:53/sctp", ",53,53,sctp");
    row("[::1]:80:80", "::1,80,80,tcp");
    row("::1:80:80", "::1,80,80,tcp");
    row("3000-3001", ",,3000,tcp ,,3001,tcp");
    row("8000-8001:9000-9001", ",8000,9000,tcp ,8001,9001,tcp");
    row("9-10:9-10", ",10,10,tcp ,9,9,tcp");
    row("8000-8010:80", ",8000-8010,80,tcp");
    row("", "");
    row("80:", "");
    row("80/foo", "");
    row("70000:80", "");
    row("80:70000", "");
    row("1-3:1-2", "");
    row("3-1", "");
    row("x", "");
    row("1.2.3:80:80", "");
    row("host:80:80", "");
    row("-1", "");
}

void ComposePiecesTest::ports()
{
    QFETCH(QString, text);
    QFETCH(QString, ports);
    QStringList got;
    if (const auto parsed = parsePort(text.toStdString())) {
        for (const ShortPort& port : *parsed)
            got << QString("%1,%2,%3,%4").arg(QString::fromStdString(port.hostIp), QString::fromStdString(port.published)).arg(port.target).arg(QString::fromStdString(port.protocol));
    }
    QCOMPARE(got.join(' '), ports);
}

void ComposePiecesTest::mounts_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("mount"); // type,source,target[,flags]; empty: refused
    const auto row = [](const char* text, const char* mount) { QTest::newRow(*text ? text : "nothing") << QString(text) << QString(mount); };
    row("/data", "volume,,/data");
    row("a", "volume,,a");
    row("cache:/cache", "volume,cache,/cache");
    row("./a:/b", "bind,./a,/b");
    row("../a:/b", "bind,../a,/b");
    row("~/x:/y", "bind,~/x,/y");
    row("/a:/b:ro", "bind,/a,/b,ro");
    row("/a:/b:rw", "bind,/a,/b");
    row("/a:/b:ro,z", "bind,/a,/b,ro,z");
    row("/a:/b:Z,rshared", "bind,/a,/b,Z,rshared");
    row("/a:/b:cached,noexec", "bind,/a,/b,?cached,?noexec");
    row("cache:/c:nocopy", "volume,cache,/c,nocopy");
    row("C:/data:D:/b:ro", "bind,C:/data,D:/b,ro");
    row("C:\\data:/b", "bind,C:\\data,/b");
    row("\\\\.\\pipe\\docker:/p", "bind,\\\\.\\pipe\\docker,/p");
    row("v:/v", "volume,,v:/v");
    row("${A:-x}:/b", "volume,${A:-x},/b");
    row("", "");
    row(":/d", "");
    row("/a::ro", "");
    row("/a:/b:ro:z", "");
    row("/a:/b:", "");
}

void ComposePiecesTest::mounts()
{
    QFETCH(QString, text);
    QFETCH(QString, mount);
    QString got;
    if (const auto parsed = parseMountSpec(text.toStdString())) {
        QStringList parts{parsed->type == ShortMount::Type::Bind ? "bind" : "volume", QString::fromStdString(parsed->source), QString::fromStdString(parsed->target)};
        if (parsed->readOnly)
            parts << "ro";
        if (parsed->noCopy)
            parts << "nocopy";
        if (!parsed->selinux.empty())
            parts << QString::fromStdString(parsed->selinux);
        if (!parsed->propagation.empty())
            parts << QString::fromStdString(parsed->propagation);
        for (const std::string& option : parsed->ignored)
            parts << "?" + QString::fromStdString(option);
        got = parts.join(',');
    }
    QCOMPARE(got, mount);
}

/// What the short syntax says as meant, and what it would be read as something else.
void ComposePiecesTest::spellsMounts()
{
    using Type = ShortMount::Type;
    const auto spelt = [](Type type, const char* source, const char* target, const char* options = "") { return QString::fromStdString(shortMount(type, {source, target, options}).value_or("-")); };
    QCOMPARE(spelt(Type::Bind, "./a", "/b", "ro,z"), QStringLiteral("./a:/b:ro,z"));
    QCOMPARE(spelt(Type::Bind, "~", "/b"), QStringLiteral("~:/b"));
    QCOMPARE(spelt(Type::Bind, "C:\\data", "/b"), QStringLiteral("C:\\data:/b"));
    QCOMPARE(spelt(Type::Bind, "${DATA}/x", "/b"), QStringLiteral("${DATA}/x:/b"));
    QCOMPARE(spelt(Type::Bind, "data", "/b"), QStringLiteral("-"));    // a volume's name
    QCOMPARE(spelt(Type::Bind, "/a:1", "/b"), QStringLiteral("-"));    // too many colons
    QCOMPARE(spelt(Type::Bind, "/a", "/b:1"), QStringLiteral("-"));
    QCOMPARE(spelt(Type::Volume, "data", "/b"), QStringLiteral("data:/b"));
    QCOMPARE(spelt(Type::Volume, "", "/b"), QStringLiteral("/b"));
    QCOMPARE(spelt(Type::Volume, "", "/b", "ro"), QStringLiteral("-")); // the folder /b of the host, at "ro"
    QCOMPARE(spelt(Type::Volume, "v", "/b"), QStringLiteral("-"));      // a drive of Windows
    QCOMPARE(spelt(Type::Volume, "./a", "/b"), QStringLiteral("-"));

    std::vector<std::string> gone;
    QCOMPARE(optionsFor(Type::Volume, "ro,Z,rslave,nocopy,cached", gone), std::string("ro,nocopy,cached"));
    QCOMPARE(gone, (std::vector<std::string>{"Z", "rslave"}));
    gone.clear();
    QCOMPARE(optionsFor(Type::Bind, "ro,Z,nocopy", gone), std::string("ro,Z"));
    QCOMPARE(gone, (std::vector<std::string>{"nocopy"}));

    const auto words = mountWords("${DATA:-./d}/x:/b:ro,z");
    QVERIFY(words && words->source == "${DATA:-./d}/x" && words->target == "/b" && words->options == "ro,z");
    QVERIFY(!mountWords("/a::ro"));
    QCOMPARE(variablesIn("a${B:-${C}}$D-$$E $1 ${F"), (std::vector<std::string>{"${B:-${C}}", "$D", "${F"}));
    QVERIFY(variablesIn("$$HOME").empty());
}

void ComposePiecesTest::devices()
{
    const auto full = parseDevice("/dev/a:/dev/b:r");
    QVERIFY(full);
    QCOMPARE(full->source, std::string("/dev/a"));
    QCOMPARE(full->target, std::string("/dev/b"));
    QCOMPARE(full->permissions, std::string("r"));
    const auto bare = parseDevice("/dev/a");
    QCOMPARE(bare->target, std::string("/dev/a"));
    QCOMPARE(bare->permissions, std::string("rwm"));
    QVERIFY(parseDevice(""));
    QVERIFY(!parseDevice("/dev/a:/dev/b:r:w"));
}

void ComposePiecesTest::templates_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("filled"); // "!": refused
    const auto row = [](const char* text, const char* filled) { QTest::newRow(text) << QString(text) << QString(filled); };
    row("${V}x", "valx");
    row("$Vx", "");
    row("$V$F", "valfoo");
    row("${E:-d}", "d");
    row("${E-d}", "");
    row("${U-d}", "d");
    row("${U:-d}", "d");
    row("${V:-d}", "val");
    row("${E:+r}", "");
    row("${E+r}", "r");
    row("${V:+r}", "r");
    row("${U+r}", "");
    row("${U:?msg}", "!");
    row("${E:?msg}", "!");
    row("${E?msg}", "");
    row("${V:?msg}", "val");
    row("${U:-${F}}", "foo");
    row("${U:-{}}", "{}");
    row("${U:-{\"a\":1}}", "{\"a\":1}");
    row("${U:-a}b}", "ab}");
    row("${U:-{a}", "{a");
    row("${V:+${F}-x}", "foo-x");
    row("${U:-x}${V}", "xval");
    row("${U:-a-b?c}", "a-b?c");
    row("$$V", "$V");
    row("$$$V", "$val");
    row("$$$$", "$$");
    row("$", "$");
    row("a$", "a$");
    row("$1", "$1");
    row("$-", "$-");
    row("$(pwd)", "$(pwd)");
    row("${v}", "");
    row("${}", "!");
    row("${V", "!");
    row("${1}", "!");
    row("${ V }", "!");
    row("${V:=x}", "!");
    row("${V/a/b}", "!");
    row("${V:0:1}", "!");
    row("${V.x}", "!");
    row("${U:-a\nb}", "!");
}

void ComposePiecesTest::templates()
{
    QFETCH(QString, text);
    QFETCH(QString, filled);
    const auto result = substitute(text.toStdString(), lookup);
    QCOMPARE(result.failure ? QString("!") : QString::fromStdString(result.text), filled);
    QVERIFY(!result.failure || !result.failure->english().empty());
}

void ComposePiecesTest::deepTemplate()
{
    std::string text;
    for (int i = 0; i < 200'000; ++i)
        text += "${U:-";
    QVERIFY(substitute(text + std::string(200'000, '}'), lookup).failure);
    QCOMPARE(substitute("a ${U} b $W", lookup).unset, (std::vector<std::string>{"U", "W"}));
}

void ComposePiecesTest::variableFiles_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("value"); // of X; "-": not set; "!": refused
    const auto row = [](const char* text, const char* value) { QTest::newRow(text) << QString(text) << QString(value); };
    row("X=dot\n", "dot");
    row("export X=a\n", "a");
    row("X: a", "a");
    row("X= a", "a");
    row("X=", "");
    row("X=a # c", "a");
    row("X=a#c", "a#c");
    row("# X=1\n\nX=2\n", "2");
    row("X='a $V'", "a $V");
    row("X='it\\'s'", "it's");
    row("X=\"a$V\"", "aval");
    row("A=q\nX=\"a${A}\"", "aq");
    row("X=\"a\\nb\\t\\\"c\\\"\"", "a\nb\t\"c\"");
    row("X=\"\\$V\"", "$V");
    row("X=\"$$V\"", "$V");
    row("X=a\\nb", "a\\nb");
    row("X=\"a\nb\"\nY=1", "a\nb");
    row("X=${U:-d}", "d");
    row("X-Y.Z=1\nX=ok", "ok");
    row("X=a;b\r\n", "a;b");
    row("\xef\xbb\xbfX=bom", "bom");
    row("V\nX=1", "1");
    row("X", "-");
    row("X=\"open", "!");
    row("a b=1\nX=2", "!");
    row("X!=1", "!");
}

void ComposePiecesTest::variableFiles()
{
    QFETCH(QString, text);
    QFETCH(QString, value);
    const auto variables = parseDotenv(text.toStdString(), lookup);
    QString got = "!";
    if (variables)
        got = variables->contains("X") ? QString::fromStdString(variables->at("X").text) : QString("-");
    QCOMPARE(got, value);
    QCOMPARE(parseRawEnvironment("X=\"a $V\" # b\nV\n", lookup).at("X").text, std::string("\"a $V\" # b"));
}

void ComposePiecesTest::paths_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("absolute");
    const auto row = [](const char* path, const char* absolute) { QTest::newRow(path) << QString(path) << QString(absolute); };
    row("./a", "/srv/shop/a");
    row("a/../b", "/srv/shop/b");
    row("../../../..", "/");
    row(".", "/srv/shop");
    row("~", "/home/me");
    row("~/x", "/home/me/x");
    row("/a/../b", "/a/../b");
    row("C:\\x", "C:\\x");
    row("\\\\host\\x", "\\\\host\\x");
}

void ComposePiecesTest::paths()
{
    QFETCH(QString, path);
    QFETCH(QString, absolute);
    QCOMPARE(QString::fromStdString(absolutePath(path.toStdString(), "/srv/shop", "/home/me")), absolute);
}

void ComposePiecesTest::addresses_data()
{
    QTest::addColumn<QString>("ip");
    QTest::addColumn<bool>("loopback");
    QTest::addColumn<bool>("any");
    QTest::newRow("none") << "" << false << true;
    QTest::newRow("0.0.0.0") << "0.0.0.0" << false << true;
    QTest::newRow("::") << "::" << false << true;
    QTest::newRow("long ::") << "0:0:0:0:0:0:0:0" << false << true;
    QTest::newRow("mapped any") << "::ffff:0.0.0.0" << false << true;
    QTest::newRow("127.0.0.1") << "127.0.0.1" << true << false;
    QTest::newRow("127.9.9.9") << "127.9.9.9" << true << false;
    QTest::newRow("::1") << "::1" << true << false;
    QTest::newRow("mapped loopback") << "::ffff:127.0.0.1" << true << false;
    QTest::newRow("10.0.0.1") << "10.0.0.1" << false << false;
    QTest::newRow("nonsense") << "localhost" << false << false;
}

void ComposePiecesTest::addresses()
{
    QFETCH(QString, ip);
    QFETCH(bool, loopback);
    QFETCH(bool, any);
    Port port;
    port.hostIp = ip.toStdString();
    QCOMPARE(port.loopback(), loopback);
    QCOMPARE(port.everyInterface(), any);
}

void ComposePiecesTest::guesses()
{
    constexpr std::array<std::string_view, 4> kNames{"cap_add", "cap_drop", "privileged", "image"};
    QCOMPARE(nearest("cap_dorp", kNames), std::string_view("cap_drop"));
    QCOMPARE(nearest("Cap-Add", kNames), std::string_view("cap_add"));
    QCOMPARE(nearest("privilegd", kNames), std::string_view("privileged"));
    QVERIFY(nearest("zzz", kNames).empty());
    QVERIFY(nearest("", kNames).empty());
    QVERIFY(nearest(std::string(100'000, 'c'), kNames).empty());
}

QTEST_GUILESS_MAIN(ComposePiecesTest)
#include "compose_pieces_test.moc"
