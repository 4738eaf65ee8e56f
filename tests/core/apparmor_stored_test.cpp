// A profile's file that somebody edited in an editor: written anew it keeps what is theirs, forgets what an older Compose file gave, and says what it can't keep.
#include "core/apparmor/stored.h"

#include <QTest>

#include <algorithm>

using namespace hullwright;
using namespace hullwright::apparmor;

namespace {

compose::Stack stackOf(bool readOnly, const char* volume)
{
    compose::Service service;
    service.name = "web";
    service.readOnly = compose::Sourced<bool>{readOnly, {}};
    compose::Mount mount;
    mount.source = "data";
    mount.target = volume;
    service.mounts.push_back(mount);
    compose::Stack stack;
    stack.name = "shop";
    stack.services.push_back(std::make_shared<compose::Service>(std::move(service)));
    return stack;
}

Stored of(const compose::Stack& stack, const std::optional<std::string>& file = {})
{
    return stored(*stack.services.front(), stack, file).value();
}

const Rule* with(const Profile& profile, std::string_view text)
{
    const auto found = std::find_if(profile.rules.begin(), profile.rules.end(), [text](const Rule& rule) { return rule.text == text; });
    return found == profile.rules.end() ? nullptr : &*found;
}

/// The text with the first `from` in it replaced.
std::string edited(std::string text, std::string_view from, std::string_view to)
{
    const std::size_t at = text.find(from);
    return at == std::string::npos ? std::string() : text.replace(at, from.size(), to);
}

} // namespace

class AppArmorStoredTest : public QObject {
    Q_OBJECT

private slots:
    void anUntouchedFileIsWhatIsWritten()
    {
        const auto stack = stackOf(true, "/data");
        const std::string text = toText(of(stack).profile);
        const Stored again = of(stack, text);
        QCOMPARE(toText(again.profile), text);
        QVERIFY(again.lost.empty() && again.comments.empty() && again.unsure.empty());
    }

    void editsUnderNoHeadingAreKept()
    {
        const auto stack = stackOf(true, "/data");
        std::string text = toText(of(stack).profile);
        text = edited(text, "  \"/data{,/,/**}\" mrwlk,\n", "  \"/data{,/,/**}\" rw,\n  /opt/x r,\n");
        text = edited(text, "  capability net_raw,\n", "");
        const Stored kept = of(stack, text);
        QVERIFY(kept.unsure.empty() && kept.lost.empty() && kept.comments.empty());
        for (const char* theirs : {"\"/data{,/,/**}\" rw,", "/opt/x r,"})
            QVERIFY2(with(kept.profile, theirs) && with(kept.profile, theirs)->from == Rule::From::Hand && !with(kept.profile, theirs)->leftOut, theirs);
        for (const char* gone : {"\"/data{,/,/**}\" mrwlk,", "capability net_raw,"})
            QVERIFY2(with(kept.profile, gone) && with(kept.profile, gone)->leftOut, gone);
        QCOMPARE(std::count_if(kept.profile.rules.begin(), kept.profile.rules.end(), [](const Rule& rule) { return rule.leftOut || rule.from == Rule::From::Hand; }), std::ptrdiff_t{4});
        // Written and read once more it is the same.
        QCOMPARE(toText(of(stack, toText(kept.profile)).profile), toText(kept.profile));
    }

    void whatTheServiceGaveOnceGoes()
    {
        const std::string text = toText(of(stackOf(true, "/data")).profile);
        const auto moved = stackOf(false, "/elsewhere");
        const Stored now = of(moved, edited(text, "  / r,\n", "  / r,\n  /opt/x r,\n"));
        QVERIFY(!with(now.profile, "\"/data{,/,/**}\" mrwlk,") && !with(now.profile, "/** mrix,"));
        QVERIFY(with(now.profile, "/opt/x r,") && now.unsure.empty());
        // What is new in the service was never there to be taken out.
        QVERIFY(with(now.profile, "/** mrwlkix,") && !with(now.profile, "/** mrwlkix,")->leftOut);
    }

    void whatIsUncommentedCountsAgain()
    {
        const auto stack = stackOf(true, "/data");
        Profile profile = of(stack).profile;
        const Rule* raw = with(profile, "capability net_raw,");
        removeRule(profile, static_cast<std::size_t>(raw - profile.rules.data()));
        const std::string text = toText(profile);
        QVERIFY(with(of(stack, text).profile, "capability net_raw,")->leftOut);
        const Stored back = of(stack, edited(text, "  #- capability net_raw,", "  capability net_raw,"));
        QVERIFY(!with(back.profile, "capability net_raw,")->leftOut && with(back.profile, "capability net_raw,")->from == Rule::From::Service);
    }

    void saysWhatIsLost()
    {
        const auto stack = stackOf(true, "/data");
        const std::string text = edited(toText(of(stack).profile), "  / r,\n", "  # ours: asked for by ops\n  / r, # the root\n  include <abstractions/base>\n  #include <abstractions/nameservice>\n");
        const Stored kept = of(stack, text);
        QCOMPARE(kept.comments, (std::vector<std::string>{"# ours: asked for by ops", "# the root"}));
        QCOMPARE(kept.lost, (std::vector<std::string>{"include <abstractions/base>", "#include <abstractions/nameservice>"}));
        QVERIFY(with(kept.profile, "/ r,") && !with(kept.profile, "/ r,")->leftOut);
        const std::string flagged = edited(toText(of(stack).profile), "mediate_deleted)", "mediate_deleted, audit)");
        QCOMPARE(of(stack, flagged).lost.size(), std::size_t{1});
    }

    /// Of a file without marks nobody can tell: the rule stays, and it is said.
    void withoutMarksNothingIsDropped()
    {
        const auto stack = stackOf(true, "/data");
        std::string text = toText(of(stack).profile);
        text.erase(text.find("\n  # Marks of"));
        text = edited(text + "}\n", "  \"/data{,/,/**}\" mrwlk,\n", "  \"/old{,/,/**}\" mrwlk,\n");
        const Stored kept = of(stack, text);
        QCOMPARE(kept.unsure, std::vector<std::string>{"\"/old{,/,/**}\" mrwlk,"});
        QVERIFY(with(kept.profile, "\"/old{,/,/**}\" mrwlk,") && !with(kept.profile, "\"/data{,/,/**}\" mrwlk,")->leftOut);
    }

    void formStays()
    {
        const auto stack = stackOf(false, "/data");
        const auto& service = *stack.services.front();
        const std::string text = toText(stored(service, stack, {}, Form{Abi::V4, true})->profile);
        const Stored as = of(stack, text);
        QVERIFY(as.profile.abi == Abi::V4 && as.profile.complain && toText(as.profile) == text);
        Profile more = as.profile;
        QVERIFY(addRule(more, "userns"));
        QVERIFY(with(stored(service, stack, toText(more))->profile, "userns,"));
        const auto refused = stored(service, stack, toText(more), Form{});
        QVERIFY(!refused && refused.error().message == "The rule userns is of ABI 4.0");
        const Stored back = stored(service, stack, text, Form{}).value();
        QCOMPARE(toText(back.profile), toText(of(stack).profile));
        QCOMPARE(fileOf("a.b.c").generic_string(), std::string("apparmor/a.b.c"));
    }
};

QTEST_GUILESS_MAIN(AppArmorStoredTest)
#include "apparmor_stored_test.moc"
