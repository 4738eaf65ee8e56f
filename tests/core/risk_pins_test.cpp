// What the user pins: read from the file, written into it with nothing else changed, and worth what score.md says.
#include "core/compose/project_edit.h"
#include "core/risk/pins.h"
#include "tests/support/analysed.h"

#include <QtTest>

using namespace hullwright;
using test::analysed;

namespace {

const std::string kShop = "# The shop.\nservices:\n  web:   # front\n    image: nginx:1.27\n    ports: [\"80:80\"]\n    networks: [out]\n  db:\n    image: x/db:1\nnetworks:\n  out: {external: true}\n";

std::string pinned(const std::string& text, risk::Pin pin, const std::string& value, const std::string& service = {})
{
    const auto analysis = analysed(text);
    compose::ProjectEditor editor(analysis->files());
    const auto done = editor.apply(risk::pinEdits(analysis->files(), pin, value, service));
    if (!done)
        qFatal("%s", done.error().message.c_str());
    return editor.files().front().tree->text();
}

bool has(const std::vector<risk::Assumption>& all, const std::string& id, const std::string& service = {})
{
    return std::any_of(all.begin(), all.end(), [&](const auto& each) { return each.id == id && each.service == service; });
}

} // namespace

class RiskPins : public QObject {
    Q_OBJECT

private slots:
    void whatIsWrittenIsReadAndTakenBack_data()
    {
        QTest::addColumn<int>("pin");
        QTest::addColumn<QString>("value");
        QTest::addColumn<QString>("service");
        QTest::addColumn<QString>("id");
        const auto row = [](const char* name, risk::Pin pin, const char* value, const char* service, const char* id) {
            QTest::newRow(name) << static_cast<int>(pin) << QString(value) << QString(service) << QString(id);
        };
        row("network", risk::Pin::Network, "lan", "", "open-network");
        row("engine", risk::Pin::Engine, "userns-remap", "", "default-daemon");
        row("neighbours", risk::Pin::ExternalNetworks, "shared", "", "external-network");
        row("user", risk::Pin::ImageUser, "999", "db", "image-user-unknown");
        row("user by name", risk::Pin::ImageUser, "postgres", "db", "image-user-unknown");
    }
    void whatIsWrittenIsReadAndTakenBack()
    {
        QFETCH(int, pin);
        QFETCH(QString, value);
        QFETCH(QString, service);
        QFETCH(QString, id);
        const auto which = static_cast<risk::Pin>(pin);
        QVERIFY(has(analysed(kShop)->assessment.assumptions, id.toStdString(), service.toStdString()));
        const std::string text = pinned(kShop, which, value.toStdString(), service.toStdString());
        if (which == risk::Pin::ImageUser)
            QVERIFY2(text.find("    image: x/db:1\n    x-hullwright:\n      image:\n        user: ") != std::string::npos, text.c_str()); // in its service
        else
            QVERIFY2(text.starts_with(kShop), text.c_str()); // added behind, nothing touched
        const auto after = analysed(text);
        QCOMPARE(risk::valueOf(after->pins, which, service.toStdString()), value.toStdString());
        QVERIFY(!has(after->assessment.assumptions, id.toStdString(), service.toStdString()));
        QVERIFY(has(after->assessment.pinned, id.toStdString(), service.toStdString()));
        QCOMPARE(pinned(text, which, "", service.toStdString()), kShop);
    }

    void pinsStandBesideEachOther()
    {
        std::string text = pinned(kShop, risk::Pin::ImageUser, "101", "web");
        text = pinned(text, risk::Pin::ImageUser, "999", "db");
        text = pinned(text, risk::Pin::Engine, "rootless");
        text = pinned(text, risk::Pin::Engine, "rootful"); // another value takes its place
        const auto analysis = analysed(text);
        QCOMPARE(risk::valueOf(analysis->pins, risk::Pin::ImageUser, "web"), std::string("101"));
        QCOMPARE(risk::valueOf(analysis->pins, risk::Pin::ImageUser, "db"), std::string("999"));
        QCOMPARE(risk::valueOf(analysis->pins, risk::Pin::Engine), std::string("rootful"));
        text = pinned(text, risk::Pin::ImageUser, "", "web");
        QCOMPARE(risk::valueOf(analysed(text)->pins, risk::Pin::ImageUser, "db"), std::string("999"));
        text = pinned(pinned(text, risk::Pin::ImageUser, "", "db"), risk::Pin::Engine, "");
        QCOMPARE(text, kShop);
    }

    void theSessionWinsOverTheFile()
    {
        risk::Pins session;
        session.threat = risk::Threat::ThisHost;
        session.imageUser["web"] = "5";
        const auto analysis = analysed(pinned(pinned(kShop, risk::Pin::Network, "lan"), risk::Pin::ImageUser, "999", "db"), session);
        QCOMPARE(risk::valueOf(analysis->pins, risk::Pin::Network), std::string("host"));
        QCOMPARE(risk::valueOf(analysis->pins, risk::Pin::ImageUser, "web"), std::string("5"));
        QCOMPARE(risk::valueOf(analysis->pins, risk::Pin::ImageUser, "db"), std::string("999"));
    }

    void whatIsNotUnderstoodIsTold()
    {
        const auto analysis = analysed(kShop + "x-hullwright:\n  assume:\n    network: moon\n    weather: fine\n    image-user: {web: \"a b\"}\n");
        std::vector<std::string> told;
        for (const auto& assumption : analysis->assessment.assumptions)
            if (assumption.id == "pin-unreadable")
                told.push_back(assumption.text.english());
        QCOMPARE(told, (std::vector<std::string>{"x-hullwright.assume.network pins nothing: \"moon\" is not understood there.",
                                                 "x-hullwright.assume.weather pins nothing: \"fine\" is not understood there.",
                                                 "x-hullwright.assume.image-user.web pins nothing: \"a b\" is not understood there."}));
        QCOMPARE(analysis->assessment.stack.value, analysed(kShop)->assessment.stack.value);
    }

    void aProfileIsAStepOfThePath()
    {
        const std::string text = "services:\n  web:\n    image: x:1\n    ports: [\"80:80\"]\n    volumes: [\"/var/run/docker.sock:/var/run/docker.sock\"]\n";
        const auto open = analysed(text);
        const auto lan = analysed(pinned(text, risk::Pin::Network, "lan"));
        const auto host = analysed(pinned(text, risk::Pin::Network, "host"));
        QCOMPARE(open->assessment.stack.effort, 3);
        QCOMPARE(lan->assessment.stack.effort, 4);
        QCOMPARE(host->assessment.stack.effort, 5);
        const auto& path = lan->assessment.stack.path;
        QCOMPARE(path.size(), open->assessment.stack.path.size() + 1);
        QCOMPARE(path.front().to, std::string("local-network"));
        QVERIFY(path.front().service.empty() && !path.front().place.valid() && path.front().rule.empty());
        QCOMPARE(path[1].from, std::string("local-network"));
        QVERIFY(path[1].place.valid());
        QCOMPARE(host->assessment.stack.path.front().to, std::string("this-host"));
    }

    void otherProjectsAreASource()
    {
        const std::string text = "services:\n  web:\n    image: x@sha256:0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef\n    privileged: true\n    networks: [out]\nnetworks:\n  out: {external: true}\n";
        const auto shared = analysed(pinned(text, risk::Pin::ExternalNetworks, "shared"));
        QVERIFY(shared->assessment.stack.value > analysed(text)->assessment.stack.value);
        const auto& first = shared->assessment.stack.path.front();
        QCOMPARE(first.from, std::string("outside"));
        QCOMPARE(first.to, std::string("web.net"));
        QCOMPARE(first.effort, 3);
        QVERIFY(first.why.english().find("another project") != std::string::npos);
    }

    void aFixIsComparedUnderThePins()
    {
        const auto analysis = analysed(pinned("services:\n  web:\n    image: x:1\n    ports: [\"80:80\"]\n    privileged: true\n", risk::Pin::Network, "host"));
        for (const auto& finding : analysis->findings.all) {
            if (std::string_view(finding.rule->id) != "port-on-all-interfaces")
                continue;
            const auto fixes = rules::fixes(finding, analysis::fixContext(*analysis));
            QVERIFY(!fixes.empty());
            // On a host that no network reaches, a port on loopback is no better.
            QCOMPARE(*analysis::scoreAfter(analysis, fixes.front().operations), analysis->assessment.stack.value);
            return;
        }
        QFAIL("the port is not found");
    }
};

QTEST_GUILESS_MAIN(RiskPins)
#include "risk_pins_test.moc"
