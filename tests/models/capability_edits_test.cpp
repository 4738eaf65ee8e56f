// Toggling capabilities gives exactly the set that was asked for, in the file's own words, and the panels' model stays sound.
#include "ui/document/document.h"
#include "ui/models/capabilities_model.h"
#include "ui/panels/capability_edits.h"
#include "ui/panels/security_edits.h"

#include <QAbstractItemModelTester>
#include <QTest>

using namespace hullwright;
using namespace hullwright::ui;

namespace {

knowledge::CapabilityMask maskOf(std::initializer_list<const char*> names)
{
    knowledge::CapabilityMask mask = 0;
    for (const char* name : names)
        mask |= knowledge::bit(*knowledge::capability(name));
    return mask;
}

std::string file(const std::string& lines)
{
    return "services:\n  web:\n    image: nginx\n" + lines;
}

const compose::Service& web(const Document& document)
{
    return *document.analysis()->project.stack->service("web");
}

yaml::Node written(const Document& document, const char* key)
{
    return document.analysis()->main().tree->at({std::string("services"), std::string("web"), std::string(key)});
}

WrittenLists lists(const Document& document)
{
    return {written(document, "cap_add"), written(document, "cap_drop")};
}

} // namespace

class CapabilityEditsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyToggleHolds_data();
    void everyToggleHolds();
    void keepsTheFilesWords();
    void dropsAllAndGoesBack();
    void securityOptions();
    void modelIsSound();
};

void CapabilityEditsTest::everyToggleHolds_data()
{
    QTest::addColumn<QString>("lines");
    QTest::newRow("nothing") << "";
    QTest::newRow("dropped all") << "    cap_drop: [ALL]\n";
    QTest::newRow("dropped all, some back") << "    cap_drop:\n      - ALL\n    cap_add:\n      - NET_BIND_SERVICE # port 80\n      - CHOWN\n";
    QTest::newRow("added all") << "    cap_add: [ALL]\n    cap_drop: [SYS_ADMIN]\n";
    QTest::newRow("both") << "    cap_add: [CAP_NET_ADMIN, cap_sys_time]\n    cap_drop: [MKNOD]\n";
    QTest::newRow("contradicting") << "    cap_add: [CHOWN, NET_RAW]\n    cap_drop: [CHOWN]\n";
    QTest::newRow("through an alias") << "    cap_drop: &dropped [MKNOD]\n  other:\n    image: x\n    cap_drop: *dropped\n";
}

void CapabilityEditsTest::everyToggleHolds()
{
    QFETCH(QString, lines);
    for (const knowledge::Capability& capability : knowledge::capabilities()) {
        Document document;
        document.setText(QStringLiteral("c"), file(lines.toStdString()));
        QCOMPARE(document.state(), DocumentState::Good);
        const auto wanted = held(web(document)) ^ knowledge::bit(capability);
        const auto operations = capabilityEdits(web(document), lists(document), wanted);
        const auto done = document.perform(QStringLiteral("x"), operations);
        if (!done && done.error().code == ErrorCode::Refused)
            continue; // an anchor that others use: the strip says so, nothing has changed
        QVERIFY2(done.has_value(), done ? "" : done.error().message.c_str());
        QCOMPARE(held(web(document)), wanted);
    }
}

void CapabilityEditsTest::keepsTheFilesWords()
{
    Document document;
    document.setText(QStringLiteral("c"), file("    cap_drop:\n      - cap_mknod # not needed\n"));
    QVERIFY(document.perform(QStringLiteral("x"), capabilityEdits(web(document), lists(document), knowledge::kDockerDefault & ~maskOf({"MKNOD", "NET_RAW"}))).has_value());
    QCOMPARE(QString::fromStdString(document.text()), QString::fromStdString(file("    cap_drop:\n      - cap_mknod # not needed\n      - cap_net_raw\n")));
}

void CapabilityEditsTest::dropsAllAndGoesBack()
{
    Document document;
    document.setText(QStringLiteral("c"), file("    cap_add: [NET_ADMIN]\n    cap_drop: [MKNOD]\n"));
    QVERIFY(document.perform(QStringLiteral("x"), dropAll(web(document), lists(document))).has_value());
    QCOMPARE(held(web(document)), knowledge::CapabilityMask{0});
    QVERIFY(document.perform(QStringLiteral("x"), engineDefault(web(document), lists(document))).has_value());
    QCOMPARE(document.text(), file(""));
}

void CapabilityEditsTest::securityOptions()
{
    Document document;
    document.setText(QStringLiteral("c"), file("    security_opt: [\"apparmor=mine\"]\n"));
    const auto set = [&](const char* kind, std::optional<std::string> value) {
        return document.perform(QStringLiteral("x"), securityEdits(web(document), written(document, "security_opt"), kind, value)).has_value();
    };
    QVERIFY(set("no-new-privileges", "true"));
    QVERIFY(web(document).security.noNewPrivileges && web(document).security.noNewPrivileges->value);
    QVERIFY(set("seccomp", "unconfined"));
    QVERIFY(set("seccomp", "profile.json"));
    QCOMPARE(web(document).security.seccomp->value, std::string("profile.json"));
    QCOMPARE(web(document).securityOpt.size(), std::size_t{3});
    for (const char* kind : {"seccomp", "no-new-privileges", "apparmor"})
        QVERIFY(set(kind, std::nullopt));
    QCOMPARE(document.text(), file(""));
}

void CapabilityEditsTest::modelIsSound()
{
    CapabilitiesModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    int count = 0, heldCount = 0;
    Document document;
    document.setText(QStringLiteral("c"), file("    cap_add: [NET_ADMIN]\n"));
    model.setService(&web(document), true);
    for (int group = 0; group < model.rowCount(); ++group) {
        const QModelIndex at = model.index(group, 0);
        count += model.rowCount(at);
        for (int row = 0; row < model.rowCount(at); ++row)
            heldCount += model.index(row, 0, at).data(Qt::CheckStateRole).toInt() == Qt::Checked ? 1 : 0;
    }
    QCOMPARE(count, 41);
    QCOMPARE(heldCount, 15);
}

QTEST_MAIN(CapabilityEditsTest)
#include "capability_edits_test.moc"
