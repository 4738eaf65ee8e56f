// Random rules, whole and broken, from the parts of the grammar: whatever checkRule() takes has to compile with apparmor_parser, without a warning.
#include "core/apparmor/by_hand.h"
#include "core/apparmor/rule_check.h"
#include "tests/system/apparmor_compile.h"

#include <QTest>

#include <random>

using namespace hullwright;
using namespace hullwright::apparmor;

namespace {

class Rules {
public:
    explicit Rules(unsigned seed) : m_random(seed) {}

    std::string one()
    {
        std::string rule = maybe(6) ? "audit " : "";
        rule += maybe(4) ? "deny " : maybe(8) ? "allow " : "";
        switch (below(12)) {
        case 0: return rule + "capability" + several({"net_raw", "sys_admin", "chown", "bpf", "cap_chown", "nothing"});
        case 1:
        case 2: return rule + "network" + (maybe(6) ? "" : " " + any({"inet", "inet6", "unix", "netlink", "packet", "vsock", "stream", "dgram", "tcp", "raw", "seqpacket", "icmp", "x"})) + (maybe(2) ? " " + any({"stream", "dgram", "raw", "udp", "packet", "rdm", "icmp"}) : "");
        case 3: return rule + "signal" + access({"send", "receive", "r", "w", "rw", "read", "x"}) + conditions({"set=(kill, term)", "set=rtmin+3", "set=(hup)", "set=rtmin+33", "peer=" + name(), "peer=" + name(), "set=(,)"});
        case 4: return rule + "ptrace" + access({"trace", "read", "tracedby", "r", "send"}) + conditions({"peer=" + name(), "peer=" + path()});
        case 5:
        case 6: return rule + "unix" + access({"connect", "send", "receive", "bind", "create", "accept"}) + conditions({"type=stream", "type=dgram", "type=raw", "addr=none", "addr=@" + word(), "addr=\"@a b\"", "peer=(label=" + name() + ")", "peer=(addr=@" + word() + ", label=" + name() + ")", "peer=(addr=none)"});
        case 7: return rule + mount();
        case 8: return rule + "dbus" + access({"send", "receive", "bind", "eavesdrop"}) + conditions({"bus=system", "bus=" + name(), "path=/x"});
        default: return rule + file();
        }
    }

private:
    std::size_t below(std::size_t end) { return m_random() % end; }
    bool maybe(std::size_t once) { return below(once) == 0; }
    std::string any(const std::vector<std::string>& words) { return words[below(words.size())]; }

    std::string several(const std::vector<std::string>& words)
    {
        std::string text;
        for (std::size_t count = below(3); count > 0; --count)
            text += " " + any(words);
        return text;
    }

    std::string access(const std::vector<std::string>& words)
    {
        switch (below(4)) {
        case 0: return "";
        case 1: return " " + any(words);
        case 2: return " (" + any(words) + ")";
        default: return " (" + any(words) + any({", ", " ", ",", " , "}) + any(words) + ")";
        }
    }

    std::string conditions(const std::vector<std::string>& words) { return several(words); }

    std::string pieces(std::size_t most)
    {
        static const std::vector<std::string> kPieces{"a", "srv", "/", "/", "x.y", "*", "**", "?", "[a-z]", "[^/]", "[,]", "[,,]", "{a,b}", "{,a}", "{a,}", "{a,,b}", "{,,a}", "{a,{b,c}}", "{a,b{,,c}}", "{a}", "\\\\", "\\*", "\\{", "\\,", "\\\\,",
                                                      ",", ",,", "#", "(", ")", "@", "@x", "=", "-", "~", "^", "]", "}", "$", ":", "&", "+", "'", "|", "!", "<", "\\ ", "\\x", "\xc3\xa9", "%41", "//", "[a\\]b]", "{\\,,b}", "[\\\\]"};
        std::string text;
        for (std::size_t count = 1 + below(most); count > 0; --count)
            text += any(kPieces);
        return text;
    }

    std::string quotable(std::string text)
    {
        if (!maybe(3))
            return text;
        return "\"" + text + (maybe(3) ? " " + pieces(1) : "") + (maybe(30) ? "" : "\"");
    }

    std::string path() { return quotable("/" + pieces(4)); }
    std::string word() { return maybe(3) ? pieces(2) : any({"app", "x-y", "a{b,c}"}); }
    std::string name() { return maybe(2) ? any({"web", "\"a b\"", "runc", "{a,b}", "\"(x)\"", "\"a=b\"", "unconfined", "web//x"}) : quotable(pieces(3)); }

    std::string file()
    {
        const std::string letters = any({"r", "w", "rw", "rwk", "mrix", "ix", "x", "a", "ra", "aw", "l", "wl", "rwx", "px", "m"});
        const std::string owner = maybe(5) ? "owner " : "", keyword = maybe(6) ? "file " : "";
        return maybe(5) ? owner + keyword + letters + " " + path() : owner + keyword + path() + " " + letters;
    }

    std::string mount()
    {
        const std::string options = conditions({"options=(ro, nosuid)", "options=bind", "options=(rw,rslave)", "options=private", "fstype=ext4", "fstype=(ext4, xfs)", "fstype=" + word(), "options=(x)", "fstype=(" + word() + ")"});
        switch (below(5)) {
        case 0: return any({"mount", "umount", "remount", "pivot_root"}) + options;
        case 1: return any({"umount", "remount", "pivot_root", "mount"}) + options + " " + path();
        case 2: return "pivot_root oldroot=" + path() + " " + path();
        case 3: return "mount" + options + " -> " + path();
        default: return "mount" + options + " " + any({path(), "tmpfs", word()}) + " -> " + path();
        }
    }

    std::mt19937 m_random;
};

std::string profileOf(const std::vector<std::string>& rules)
{
    Profile profile;
    profile.name = "p";
    for (const std::string& rule : rules)
        profile.rules.push_back(writtenByHand(rule));
    return toText(profile);
}

/// What the parser says of them; empty where it takes them in silence.
std::string complaint(const std::vector<std::string>& rules)
{
    const auto compiled = test::compileText(profileOf(rules));
    const bool silent = compiled.code == 0 && !compiled.messages.contains("Warning");
    return silent ? std::string() : "code " + std::to_string(compiled.code) + ": " + compiled.messages.toStdString();
}

/// The fewest of the rules, by halves, that the parser complains of.
std::string worst(std::vector<std::string> rules)
{
    for (bool smaller = true; smaller && rules.size() > 1;) {
        const auto middle = rules.begin() + static_cast<std::ptrdiff_t>(rules.size() / 2);
        const std::vector<std::string> first(rules.begin(), middle), second(middle, rules.end());
        smaller = true;
        if (!complaint(first).empty())
            rules = first;
        else if (!complaint(second).empty())
            rules = second;
        else
            smaller = false;
    }
    std::string text = complaint(rules);
    for (const std::string& rule : rules)
        text += "\n  " + rule;
    return text;
}

} // namespace

class AppArmorRulesTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase()
    {
        if (const QString why = test::missing(); !why.isEmpty())
            QSKIP(qPrintable(why));
    }

    void noticesWhatDoesNotCompile()
    {
        QVERIFY(complaint({"/a r,"}).empty());
        for (const char* rule : {"/data{,,bak} r,", "unix peer=(label=x) type=stream,", "deny network,", "deny network stream,", "/x\\\\ w,", "/x x,"})
            QVERIFY2(worst({"/a r,", "/b r,", rule, "/c r,"}).ends_with(std::string("\n  ") + rule), rule);
    }

    void whatIsTakenCompiles()
    {
        constexpr std::size_t kBatch = 20, kRules = 3000;
        Rules rules(20);
        std::vector<std::string> batch;
        std::size_t taken = 0;
        for (std::size_t i = 0; i < kRules; ++i) {
            if (auto rule = checkRule(rules.one())) {
                batch.push_back(std::move(*rule));
                ++taken;
            }
            if (batch.size() < kBatch && i + 1 < kRules)
                continue;
            if (!complaint(batch).empty())
                QFAIL(worst(batch).c_str());
            batch.clear();
        }
        qInfo("%zu rules taken of %zu", taken, kRules);
        QVERIFY(taken > kRules / 10 && taken < kRules - kRules / 10);
    }
};

QTEST_GUILESS_MAIN(AppArmorRulesTest)
#include "apparmor_rules_test.moc"
