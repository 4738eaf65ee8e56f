// The real hullwright-cli against the reference loader's results: every file of the shared corpus, and every probe.
#include "tests/support/test_paths.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTest>

using namespace hullwright;

class ComposeReferenceTest : public QObject {
    Q_OBJECT

    void run(const char* tool)
    {
        const auto shared = test::sharedDirectory();
        if (shared.empty())
            QSKIP("the shared folder is not here: nothing is compared with the reference");
        const QString python = QStandardPaths::findExecutable(QStringLiteral("python3"));
        if (python.isEmpty())
            QSKIP("python3 is not here: nothing is compared with the reference");
        QProcess process;
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(python, {QString::fromStdString((shared / "tools" / tool).string()), QString::fromStdString(test::cli().string())});
        QVERIFY(process.waitForFinished(10 * 60 * 1000));
        const QByteArray told = process.readAll();
        QVERIFY2(process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0, told.right(4000).constData());
        QVERIFY2(told.contains("same "), told.constData());
    }

private Q_SLOTS:
    void corpus() { run("compare_config"); }
    void probes() { run("compare_probes"); }
};

QTEST_GUILESS_MAIN(ComposeReferenceTest)
#include "compose_reference_test.moc"
