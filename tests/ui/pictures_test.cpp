// Pictures of the window and of every panel, light and dark, with the sample stack; also for the README (HULLWRIGHT_PICTURES names the folder to write to).
#include "tests/ui/ui_test_tools.h"

#include "ui/models/fix_scores.h"
#include "ui/panels/service_panels.h"
#include "ui/views/window_actions.h"

#include <QActionGroup>
#include <QCryptographicHash>
#include <QDir>
#include <QDockWidget>
#include <QPixmap>
#include <QRadioButton>
#include <QSet>

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
        openSample(stage, scheme, size);
        const QPixmap picture = stage.window->grab();
        QVERIFY2(stage.window->width() <= size.width() && stage.window->height() <= size.height(), "the window does not fit into the size");
        keep(picture, QString::fromLatin1(QTest::currentDataTag()));
    }

    /// Every panel of a service, and what the docks below show besides the findings, in both themes.
    void panels_data()
    {
        QTest::addColumn<QString>("scheme");
        QTest::newRow("light") << QStringLiteral("light");
        QTest::newRow("dark") << QStringLiteral("dark");
    }
    void panels()
    {
        QFETCH(QString, scheme);
        Stage stage;
        openSample(stage, scheme, {1440, 900});
        stage.window->selection().select({std::string("services"), std::string("database")});
        auto* panels = stage.window->findChild<hullwright::ui::ServicePanels*>();
        const auto& actions = stage.window->windowActions();
        QSet<QByteArray> seen;
        for (const QAction* panel : {actions.overview, actions.capabilities, actions.syscalls, actions.appArmor, actions.limits, actions.isolation, actions.networks, actions.mounts, actions.image}) {
            const_cast<QAction*>(panel)->trigger();
            QTest::qWait(250); // what is worked out beside the window
            const QPixmap picture = panels->grab();
            keep(picture, QStringLiteral("panel-%1-%2").arg(panels->currentPanel(), scheme));
            seen.insert(QCryptographicHash::hash(QByteArrayView(picture.toImage().constBits(), picture.toImage().sizeInBytes()), QCryptographicHash::Md5));
        }
        QCOMPARE(seen.size(), 9); // no two show the same
        for (const char* way : {"map", "matrix", "reach"}) {
            auto* dock = stage.window->findChild<QDockWidget*>(QStringLiteral("networksDock"));
            dock->raise();
            QTest::qWait(100);
            stage.window->findChild<QRadioButton*>(QLatin1String(way))->setChecked(true);
            QTest::qWait(100);
            keep(dock->grab(), QStringLiteral("networks-%1-%2").arg(QLatin1String(way), scheme));
        }
        for (const char* name : {"projectDock", "historyDock"}) {
            auto* dock = stage.window->findChild<QDockWidget*>(QLatin1String(name));
            dock->raise();
            QTest::qWait(100);
            keep(dock->grab(), QStringLiteral("%1-%2").arg(QLatin1String(name).chopped(4), scheme));
        }
    }

private:
    static void openSample(Stage& stage, const QString& scheme, QSize size)
    {
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
    }
    static void keep(const QPixmap& picture, const QString& name)
    {
        const QImage image = picture.toImage();
        QSet<QRgb> colours;
        for (int y = 0; y < image.height(); y += 5) {
            for (int x = 0; x < image.width(); x += 5)
                colours.insert(image.pixel(x, y));
        }
        QVERIFY2(colours.size() > 12, qPrintable(name + QStringLiteral(" is (nearly) blank")));
        const QString folder = qEnvironmentVariable("HULLWRIGHT_PICTURES", QDir::currentPath());
        QVERIFY(QDir().mkpath(folder));
        QVERIFY(picture.save(QDir(folder).filePath(name + QStringLiteral(".png"))));
    }
};

QTEST_MAIN(PicturesTest)
#include "pictures_test.moc"
