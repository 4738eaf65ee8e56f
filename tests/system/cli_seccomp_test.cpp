// hullwright-cli seccomp ...: the contract of its commands, as a script sees it.
#include "tests/system/cli_process.h"

#include <QTemporaryDir>

using hullwright::test::runCli;
using hullwright::test::writeFile;

namespace {

constexpr const char* kTrace = "1 execve(\"/bin/x\", [], 0x1) = 0\n1 mkdir(\"/x\", 0) = 0\n1 socket(AF_INET, SOCK_STREAM, 0) = 3\n1 exit_group(0) = ?\n";

} // namespace

class CliSeccompTest : public QObject {
    Q_OBJECT

private slots:
    void init();
    void explains();
    void diffs();
    void compiles();
    void searches();
    void tracesToProfiles();
    void pins();
    void flavours();
    void predicts();
    void tellsWhatIsWrong_data();
    void tellsWhatIsWrong();
    void tests();
    void testsAndOpensWhatWasSeen();

private:
    QTemporaryDir m_folder;
    [[nodiscard]] hullwright::test::CliResult cli(const QStringList& arguments, const QByteArray& input = {}) const { return runCli(QStringList{"seccomp"} + arguments, m_folder.path(), input); }
};

void CliSeccompTest::init()
{
    writeFile(m_folder.filePath("trace"), kTrace);
    writeFile(m_folder.filePath("small.json"), R"({"defaultAction":"SCMP_ACT_ERRNO","architectures":["SCMP_ARCH_X86_64"],"syscalls":[{"names":["read","opneat"],"action":"SCMP_ACT_ALLOW"}]})");
}

void CliSeccompTest::explains()
{
    auto result = cli({"explain", "docker-default", "unshare", "41"});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.startsWith("unshare: refused with EPERM\n") && result.out.contains("only with CAP_SYS_ADMIN") && result.out.contains("CVE-2022-0185") && result.out.contains("\nsocket: allowed where"));
    result = cli({"explain", "docker-default", "--cap-add", "SYS_ADMIN", "unshare"});
    QVERIFY(result.out.startsWith("unshare: allowed\n"));
    result = cli({"explain", "small.json"});
    QCOMPARE(result.status, 0);
    QVERIFY(result.out.contains("allowed: 1 calls\n  read\n"));
    QVERIFY(result.err.contains("small.json:1:") && result.err.contains("Did you mean openat?"));
}

void CliSeccompTest::diffs()
{
    auto result = cli({"diff", "docker-default", "docker-default"});
    QVERIFY(result.status == 0 && result.out == "no difference\n");
    result = cli({"diff", "small.json", "docker-default"});
    QVERIFY(result.status == 1 && result.out.contains("+ write\n"));
    result = cli({"diff", "docker-default", "small.json"});
    QVERIFY(result.status == 1 && result.out.contains("+ opneat\n") && result.out.contains("- write\n    before: allowed\n    after:  refused with EPERM\n"));
}

void CliSeccompTest::compiles()
{
    auto result = cli({"compile", "small.json", "--bpf", "filter"});
    QCOMPARE(result.status, 0);
    const QByteArray filter = hullwright::test::readFile(m_folder.filePath("filter"));
    QVERIFY(result.out.endsWith(QByteArray::number(filter.size()) + " bytes\n") && result.err.contains("opneat"));
    QCOMPARE(cli({"compile", "small.json", "--bpf", "-"}).out, filter);
    QVERIFY(cli({"compile", "small.json", "--pfc"}).out.contains("filter for arch x86_64"));
    QVERIFY(cli({"rewrite", "small.json"}).out.contains("SCMP_ACT_ERRNO"));
}

void CliSeccompTest::searches()
{
    QVERIFY(cli({"search", "CVE-2022-0185"}).out.contains("fsconfig"));
    QCOMPARE(cli({"search", "qqqq"}).status, 2);
}

void CliSeccompTest::tracesToProfiles()
{
    auto result = cli({"from-trace", "trace"});
    QVERIFY2(result.status == 0, result.err.constData());
    QVERIFY(result.json().value("defaultAction").toString() == "SCMP_ACT_ERRNO" && result.err.contains("mkdir") && result.err.contains("runc"));
    // From standard input the same; bytes of two runs the same.
    QCOMPARE(cli({"from-trace", "-"}, kTrace).out, result.out);
    // What Docker refuses, and what was lost, need a look.
    QCOMPARE(cli({"from-trace", "-"}, "1 mount(\"a\") = 0\n").status, 1);
    QCOMPARE(cli({"from-trace", "-"}, QByteArray(kTrace) + "kauditd_printk_skb: 178 callbacks suppressed\n").status, 1);
    QVERIFY(cli({"from-trace", "trace", "--base", "docker"}).out.contains("rename"));
    QVERIFY(cli({"from-trace", "trace", "--arch", "x86_64", "--arch", "i386"}).out.contains("SCMP_ARCH_X86\""));
    result = cli({"log-profile"});
    QVERIFY(result.out.contains("SCMP_ACT_LOG") && !result.out.contains("SCMP_ACT_ALLOW"));
    result = cli({"log-profile", "--quiet", "read", "write"});
    QVERIFY2(result.status == 0 && result.out.contains("SCMP_ACT_ALLOW") && result.out.contains("\"read\"") && result.out.contains("\"write\""), result.err.constData());
}

void CliSeccompTest::pins()
{
    const QByteArray trace = QByteArray(kTrace) + "1 ioctl(1, TCGETS, {}) = 0\n1 ptrace(PTRACE_STRANGE) = 0\n";
    const auto holds = [&](const QStringList& pins, const char* call) { return cli(QStringList{"from-trace", "-"} + pins, trace).err.contains(call); };
    for (const char* pin : {"--pin=socket", "--pin=socket:family", "--pin=socket:0"})
        QVERIFY2(holds({pin}, " held     family of socket") && holds({pin}, " pin      cmd of ioctl"), pin);
    QVERIFY(holds({"--pin=socket", "--pin=ioctl:cmd"}, " held     cmd of ioctl"));
    QVERIFY(holds({"--pin"}, " held     cmd of ioctl") && holds({"--pin"}, " held     family of socket"));
    QVERIFY(holds({}, " pin      family of socket") && !holds({}, " held "));
    for (const char* pin : {"--pin=socket:9", "--pin=mkdir", "--pin=ptrace"}) {
        const auto result = cli({"from-trace", "-", pin}, trace);
        QVERIFY2(result.status == 2 && result.out.isEmpty() && result.err.contains("socket:family, ioctl:cmd"), result.err.constData());
    }
}

void CliSeccompTest::flavours()
{
    const auto docker = cli({"rewrite", "docker-default"}).out, oci = cli({"rewrite", "docker-default", "--flavour", "oci"}).out, podman = cli({"rewrite", "docker-default", "--flavour", "podman"}).out;
    QVERIFY(docker.contains("\"archMap\"") && docker.contains("\"includes\""));
    QVERIFY(!oci.contains("\"archMap\"") && !oci.contains("\"includes\"") && oci.contains("\"architectures\""));
    QVERIFY(podman.contains("\"errno\": \"ENOSYS\"") && !podman.contains("minKernel"));
    QVERIFY(cli({"from-trace", "trace", "--flavour", "podman"}).out.contains("\"defaultErrno\": \"ENOSYS\""));
    QVERIFY(cli({"log-profile", "--flavour", "oci"}).out.contains("SCMP_ACT_LOG"));
    QCOMPARE(cli({"log-profile", "--flavour", "lxc"}).status, 2);
    // A profile of one's own as the base: what was seen is opened where it stands, the rest is as it was.
    writeFile(m_folder.filePath("mine.json"), R"({"defaultAction":"SCMP_ACT_ERRNO",  "x": [1], "syscalls":[{"names":["read", "write"],"action":"SCMP_ACT_ALLOW","y":2},{"names":["bpf"],"action":"SCMP_ACT_ALLOW","includes":{"caps":["CAP_BPF"]}}]})");
    auto grown = cli({"from-trace", "trace", "--base", "mine.json"});
    QVERIFY2(grown.out.startsWith(R"({"defaultAction":"SCMP_ACT_ERRNO",  "x": [1], "syscalls":[{"names":["read", "write", )") && grown.out.contains(R"("y":2})") && grown.out.contains(R"("includes":{"caps":["CAP_BPF"]})"), grown.out + grown.err);
    QVERIFY(grown.out.contains("\"mkdir\"") && grown.err.contains("+opened   mkdir"));
    writeFile(m_folder.filePath("grown.json"), grown.out);
    QCOMPARE(cli({"predict", "grown.json", "trace"}).status, 0);
    QCOMPARE(cli({"from-trace", "trace", "--base", "grown.json"}).out, grown.out);
    QCOMPARE(cli({"from-trace", "trace", "--base", "nowhere.json"}).status, 2);
    // What isn't known is kept, byte by byte where there is nothing to do.
    const QByteArray theirs = R"({"defaultAction":"SCMP_ACT_ERRNO",  "x": [1], "archMap":[{"architecture":"SCMP_ARCH_X86_64"}],"syscalls":[{"names":["read"],"action":"SCMP_ACT_ALLOW","y":2}]})";
    writeFile(m_folder.filePath("theirs.json"), theirs);
    QCOMPARE(cli({"rewrite", "theirs.json"}).out, theirs);
}

void CliSeccompTest::predicts()
{
    QCOMPARE(cli({"predict", "docker-default", "trace"}).status, 0);
    const auto result = cli({"predict", "small.json", "trace"});
    QVERIFY(result.status == 1 && result.out.contains("mkdir: refused with EPERM (1 times)\n"));
}

void CliSeccompTest::tellsWhatIsWrong_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QByteArray>("said");
    QTest::newRow("no file") << QStringList{"explain", "nowhere.json"} << QByteArray("nowhere.json");
    QTest::newRow("no profile") << QStringList{"compile", "trace"} << QByteArray("trace:1:3");
    QTest::newRow("no trace") << QStringList{"from-trace", "small.json", "nowhere"} << QByteArray("nowhere");
    QTest::newRow("a folder") << QStringList{"from-trace", "."} << QByteArray("folder");
    QTest::newRow("no call in it") << QStringList{"from-trace", "/dev/null"} << QByteArray("No system call");
    QTest::newRow("capability") << QStringList{"explain", "docker-default", "--cap-add", "SYS_ADMN"} << QByteArray("SYS_ADMN");
    QTest::newRow("architecture") << QStringList{"from-trace", "trace", "--arch", "vax"} << QByteArray("vax");
    QTest::newRow("kernel") << QStringList{"explain", "docker-default", "--kernel", "new"} << QByteArray("kernel version");
}

void CliSeccompTest::tellsWhatIsWrong()
{
    QFETCH(QStringList, arguments);
    QFETCH(QByteArray, said);
    const auto result = cli(arguments);
    QCOMPARE(result.status, 2);
    QVERIFY2(result.err.contains(said) && result.out.isEmpty(), result.err.constData());
}

void CliSeccompTest::tests()
{
    auto result = cli({"test", "docker-default", "--", "sh", "-c", "exit 3"});
    if (result.status == 2 && result.err.contains("can't be"))
        QSKIP(result.err.constData());
    QVERIFY2(result.status == 0 && result.err.contains("status 3"), result.err.constData());
    writeFile(m_folder.filePath("no-mkdir.json"), R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["mkdir","mkdirat"],"action":"SCMP_ACT_ERRNO","errnoRet":13}]})");
    result = cli({"test", "no-mkdir.json", "--output", "opened.json", "--", "mkdir", "made"});
    QVERIFY2(result.status == 1 && result.err.contains("made: refused with EACCES") && result.err.contains("status 1"), result.err.constData());
    QVERIFY(!QDir(m_folder.filePath("made")).exists());
    QCOMPARE(cli({"test", "opened.json", "--", "mkdir", "made"}).status, 0);
    QVERIFY(QDir(m_folder.filePath("made")).exists());
    QCOMPARE(cli({"test", "no-mkdir.json", "--", "/no/such/program"}).status, 2);
}

void CliSeccompTest::testsAndOpensWhatWasSeen()
{
    const QByteArray rule = R"({"names":["unshare"],"action":"SCMP_ACT_ERRNO","args":[{"index":0,"op":"SCMP_CMP_EQ","value":268435456}]},)";
    const QByteArray profile = "{\"defaultAction\":\"SCMP_ACT_ALLOW\", \"x-ours\": 1,\n \"syscalls\":[" + rule + R"({"names":["unshare"],"action":"SCMP_ACT_ERRNO","args":[{"index":0,"op":"SCMP_CMP_EQ","value":67108864}]}]})" + "\n";
    writeFile(m_folder.filePath("held.json"), profile);
    const auto result = cli({"test", "held.json", "--output", "opened.json", "--", "unshare", "--user", "true"});
    if (result.status == 2 && result.err.contains("can't be"))
        QSKIP(result.err.constData());
    QVERIFY2(result.status == 1 && result.err.contains("unshare is opened for unshare_flags CLONE_NEWUSER (0x10000000) too"), result.err.constData());
    QCOMPARE(hullwright::test::readFile(m_folder.filePath("opened.json")), QByteArray(profile).replace(rule, ""));
    // What a command did without stays refused.
    writeFile(m_folder.filePath("unknown.json"), R"({"defaultAction":"SCMP_ACT_ALLOW","syscalls":[{"names":["unshare"],"action":"SCMP_ACT_ERRNO","errnoRet":38}]})");
    const auto without = cli({"test", "unknown.json", "--output", "same.json", "--", "sh", "-c", "unshare --user true 2>/dev/null; exit 0"});
    QVERIFY2(without.status == 1 && without.err.contains("unshare stays refused: it was answered as unknown (ENOSYS)"), without.err.constData());
    QCOMPARE(hullwright::test::readFile(m_folder.filePath("same.json")), hullwright::test::readFile(m_folder.filePath("unknown.json")));
}

QTEST_GUILESS_MAIN(CliSeccompTest)
#include "cli_seccomp_test.moc"
