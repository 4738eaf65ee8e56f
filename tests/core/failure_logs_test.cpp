// Logs that were recorded while one measure took away what a server needs (tests/data/failures/record.sh): the matcher names that measure.
#include "core/knowledge/failures.h"
#include "core/knowledge/images.h"
#include "tests/support/test_paths.h"

#include <QtTest>

#include <filesystem>

using namespace hullwright;
namespace fs = std::filesystem;

class FailureLogs : public QObject {
    Q_OBJECT

private slots:
    void recorded_data()
    {
        QTest::addColumn<QString>("file");
        for (const auto& entry : fs::directory_iterator(test::dataDirectory() / "failures"))
            if (entry.path().extension() == ".log")
                QTest::newRow(entry.path().stem().string().c_str()) << QString::fromStdString(entry.path().string());
    }

    /// SERVICE.MEASURE.WHAT.log
    void recorded()
    {
        QFETCH(QString, file);
        const QStringList parts = QFileInfo(file).completeBaseName().split(QLatin1Char('.'));
        QCOMPARE(parts.size(), 3);
        const auto image = knowledge::imageOf(parts[0].toStdString() + ":1");
        QVERIFY2(image.known(), qPrintable(parts[0]));
        QStringList measures, missing;
        for (const QByteArray& line : QByteArray::fromStdString(test::bytesOf(file.toStdString())).split('\n')) {
            if (const auto* sign = knowledge::signIn(line.toStdString(), image.facts)) {
                measures << QString::fromStdString(std::string(knowledge::name(sign->measure)));
                missing << QString::fromStdString(sign->missing).toLower();
            }
        }
        QVERIFY2(!measures.isEmpty(), "no line bears a sign");
        QCOMPARE(measures.first(), parts[1]);
        if (QStringList{"setuid", "setgid", "chown"}.contains(parts[2]))
            QVERIFY2(missing.contains(parts[2]), qPrintable(missing.join(' ')));
    }

    /// Where only some measures were taken, only they can be behind it.
    void onlyWhatWasDone()
    {
        const auto redis = knowledge::imageOf("redis:7");
        QVERIFY(knowledge::signIn("setpriv: setresuid failed: Operation not permitted", redis.facts, {knowledge::Measure::ReadOnly}) == nullptr);
        QVERIFY(knowledge::signIn("1:M 26 Nov 2026 * Ready to accept connections", redis.facts) == nullptr);
    }
};

QTEST_GUILESS_MAIN(FailureLogs)
#include "failure_logs_test.moc"
