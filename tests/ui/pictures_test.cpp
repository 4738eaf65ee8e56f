// Pictures of the window, light and dark, with the sample stack; also for the README (HULLWRIGHT_PICTURES names the folder to write to).
#include "tests/ui/ui_test_tools.h"

#include "ui/models/fix_scores.h"
#include "ui/views/window_actions.h"

#include <QActionGroup>
#include <QDir>
#include <QSet>
#include <QPixmap>

using namespace hullwright::test;

class PicturesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void window_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::addColumn<QSize>("size");
        QTest::newRow("window-light") << QStringLiteral("light") << QSize(1440, 900);
        QTest::newRow("window-dark") << QStringLiteral("dark") << QSize(1440, 900);
        QTest::newRow("window-small") << QStringLiteral("light") << QSize(1024, 700);
        QTest::newRow("window-contrast") << QStringLiteral("high-contrast") << QSize(1440, 900);
    }
    void window()
    {
        QFETCH(QString, scheme);
        QFETCH(QSize, size);
        Stage stage;
        for (QAction* theme : stage.window->windowActions().themes->actions()) {
            if (theme->data().toString() == scheme)
                theme->trigger();
        }
        stage.window->setWindowState(Qt::WindowNoState);
        stage.window->resize(size);
        stage.window->windowActions().openWeakSample->trigger();
        QVERIFY(stage.window->document().isOpen());
        auto& scores = hullwright::ui::FixScores::of(stage.window->document());
        QTest::qWait(400); // the meter moves
        QTRY_VERIFY_WITH_TIMEOUT(scores.idle(), 20'000);
        QTest::qWait(50);
        const QPixmap picture = stage.window->grab();
        QVERIFY2(stage.window->width() <= size.width() && stage.window->height() <= size.height(), "the window does not fit into the size");
        const QImage image = picture.toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 5) {
            for (int x = 0; x < image.width(); x += 5)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 30, "the window is (nearly) blank");
        const QString folder = qEnvironmentVariable("HULLWRIGHT_PICTURES", QDir::currentPath());
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(QDir(folder).filePath(QString::fromLatin1(QTest::currentDataTag()) + QStringLiteral(".png"))));
    }
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
