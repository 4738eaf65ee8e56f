// hullwright-cli apparmor show: with the person's changes, for each ABI and mode, and with an audit log.
#include "tests/system/cli_process.h"

#include <QDir>
#include <QTemporaryDir>

using namespace hullwright::test;

namespace {

const QByteArray kCompose = "name: shop\nservices:\n  web:\n    image: nginx:1.27\n    read_only: true\n    volumes: [data:/data]\nvolumes: {data: {}}\n";

QByteArray nameIn(const QByteArray& profile)
{
    const qsizetype at = profile.indexOf("profile \"") + 9;
    return profile.mid(at, profile.indexOf('"', at) - at);
}

} // namespace

class CliAppArmorTest : public QObject {
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        writeFile(m_folder->filePath("compose.yaml"), kCompose);
    }

    void showsTheForm()
    {
        const CliResult plain = show({});
        QCOMPARE(plain.status, 0);
        QVERIFY(plain.out.contains("abi <abi/3.0>,") && !plain.out.contains("complain") && plain.err.isEmpty());
        const CliResult later = show({"--abi", "4.0", "--complain"});
        QVERIFY(later.out.contains("abi <abi/4.0>,") && later.out.contains(",complain) {") && later.out.contains("\n  mqueue,\n"));
        QCOMPARE(show({"--abi", "5.0"}).status, 2);
        QCOMPARE(show({"--accept"}).status, 2); // of which log
    }

    void keepsWhatIsInTheFile()
    {
        QByteArray text = show({"--abi", "4.0", "--complain"}).out;
        text.replace("  / r,\n", "  # ours\n  / r,\n  /opt/x r,\n");
        put(text);
        const CliResult kept = show({});
        QCOMPARE(kept.status, 0);
        QVERIFY2(kept.out.contains("  # Written by hand.\n  /opt/x r,\n") && kept.out.contains("abi <abi/4.0>,") && kept.out.contains(",complain)"), kept.out.constData());
        QVERIFY2(kept.err.contains("this comment is left out: # ours"), kept.err.constData());
        QVERIFY(show({"--abi", "3.0"}).out.contains("abi <abi/3.0>,"));
    }

    void listsAndAcceptsDenials()
    {
        const QByteArray name = nameIn(show({}).out);
        QVERIFY(name.startsWith("shop.web."));
        const QByteArray log = "apparmor=\"DENIED\" operation=\"open\" profile=\"" + name + "\" name=\"/opt/y\" comm=\"a\" denied_mask=\"w\"\n"
                               "apparmor=\"DENIED\" operation=\"open\" profile=\"other\" name=\"/opt/z\" comm=\"a\" denied_mask=\"w\"\n"
                               "apparmor=\"DENIED\" operation=\"open\" profile=\"" + name + "\" name=\"/opt/q\" comm=1B5B41 denied_mask=\"r\"\n";
        writeFile(m_folder->filePath("log"), log);
        const CliResult list = show({"--log", "log"});
        QCOMPARE(list.status, 0);
        QVERIFY2(list.out.startsWith("\"/opt/y\" w,  # a wanted to write /opt/y. (1x)\n") && !list.out.contains("profile"), list.out.constData());
        QVERIFY(!list.out.contains('\x1b')); // a name doesn't steer the terminal
        QVERIFY2(list.err.contains("it also speaks of the profile other"), list.err.constData());
        const CliResult accepted = show({"--log", "-", "--accept"}, log);
        QVERIFY2(accepted.out.contains("  # Accepted from the audit log.\n  \"/opt/y\" w,\n"), accepted.out.constData());
        // As a file of the project it is what is shown from then on.
        put(accepted.out);
        QCOMPARE(show({}).out, accepted.out);
        QCOMPARE(show({"--log", "nowhere"}).status, 2);
    }

private:
    CliResult show(const QStringList& more, const QByteArray& input = {}) { return runCli(QStringList{"apparmor", "show", "compose.yaml", "--service", "web"} + more, m_folder->path(), input); }

    void put(const QByteArray& text)
    {
        QVERIFY(QDir(m_folder->path()).mkpath("apparmor"));
        writeFile(m_folder->filePath("apparmor/" + QString::fromUtf8(nameIn(text))), text);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(CliAppArmorTest)
#include "cli_apparmor_test.moc"
