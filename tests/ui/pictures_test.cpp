// Pictures of the window, of every panel and dialog, light and dark, with the sample stack, and of what is rare; also for the README (HULLWRIGHT_PICTURES names the folder to write to).
#include "tests/ui/ui_test_tools.h"

#include "ui/models/fix_scores.h"
#include "ui/panels/service_panels.h"
#include "ui/views/command_palette.h"
#include "ui/views/file_flow.h"
#include "ui/views/window_actions.h"

#include <QActionGroup>
#include <QCryptographicHash>
#include <QDir>
#include <QDockWidget>
#include <QPixmap>
#include <QRadioButton>
#include <QRegularExpression>
#include <QSet>
#include <QTimer>
#include <QTranslator>

using namespace hullwright;
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

    /// What is rare and has to look right as well: nothing open, nothing readable, long names, many services, another language, another direction.
    void cases_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("german");
        QTest::addColumn<int>("direction");
        const QByteArray sample = Stage::read(QStringLiteral(":/hullwright/samples/weak-shop.yaml"));
        const QSize desk(1440, 900), laptop(1024, 700);
        const int normal = Qt::LeftToRight;
        QTest::newRow("case-start") << QByteArray() << desk << false << normal;
        QTest::newRow("case-empty") << QByteArray("services: {}\n") << desk << false << normal;
        QTest::newRow("case-broken") << QByteArray("services:\n  web:\n    image: [nginx\n") << desk << false << normal;
        QTest::newRow("case-long") << longNames() << laptop << false << normal;
        QTest::newRow("case-many") << many(60) << desk << false << normal;
        QTest::newRow("case-german") << sample << laptop << true << normal;
        QTest::newRow("case-mirrored") << sample << laptop << false << static_cast<int>(Qt::RightToLeft);
    }
    void cases()
    {
        QFETCH(QByteArray, text);
        QFETCH(QSize, size);
        QFETCH(bool, german);
        QFETCH(int, direction);
        QTranslator translator;
        if (german) {
            QVERIFY2(translator.load(qEnvironmentVariable("HULLWRIGHT_GERMAN")), "HULLWRIGHT_GERMAN names the compiled translation");
            QCoreApplication::installTranslator(&translator);
        }
        QGuiApplication::setLayoutDirection(static_cast<Qt::LayoutDirection>(direction));
        {
            Stage stage;
            stage.window->setWindowState(Qt::WindowNoState);
            stage.window->resize(size);
            if (!text.isEmpty())
                stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), text));
            QTest::qWait(600);
            keep(stage.window->grab(), QString::fromLatin1(QTest::currentDataTag()));
            if (!text.isEmpty() && stage.window->document().analysis())
                keepPanels(stage, QString::fromLatin1(QTest::currentDataTag()));
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QCoreApplication::removeTranslator(&translator);
    }

    /// Each dialog that a menu opens, as it is first seen.
    void dialogs_data() { panels_data(); }
    void dialogs()
    {
        QFETCH(QString, scheme);
        Stage stage;
        openSample(stage, scheme, {1440, 900});
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), Stage::read(QStringLiteral(":/hullwright/samples/weak-shop.yaml"))));
        QVERIFY(stage.window->document().perform(QStringLiteral("Change the image"), {yaml::Set{{std::string("services"), std::string("web"), std::string("image")}, "nginx:1", 0}}).has_value());
        QStringList shown;
        const auto picture = [&](QWidget& dialog) {
            QTest::qWait(1200); // plans are made beside the window
            QString name = dialog.windowTitle().toLower();
            name.replace(QRegularExpression(QStringLiteral("[^a-z]+")), QStringLiteral("-"));
            keep(dialog.grab(), QStringLiteral("dialog-%1-%2").arg(name, scheme));
            shown << name;
        };
        stage.dialogs.answer = [&](QDialog& dialog) {
            dialog.show();
            picture(dialog);
            dialog.close();
            return false;
        };
        for (const char* name : {"Harden…", "Export…", "Review Changes…", "Copy Settings to Others…", "Apply Template…", "Split Network…", "Save Layout As…", "Search or Run…", "Keyboard Shortcuts…", "About Hullwright"}) {
            QAction* action = stage.action(QString::fromUtf8(name));
            QVERIFY2(action && action->isEnabled(), name);
            if (name == QByteArrayView("Keyboard Shortcuts…") || name == QByteArrayView("About Hullwright")) // these ask nothing, and run by themselves
                QTimer::singleShot(0, this, [&] {
                    QWidget* dialog = QApplication::activeModalWidget();
                    picture(*dialog);
                    dialog->close();
                });
            action->trigger();
            if (name == QByteArrayView("Search or Run…")) { // it stays, and goes with an event after it was closed
                auto* palette = stage.window->findChild<hullwright::ui::CommandPalette*>();
                QVERIFY(palette);
                picture(*palette);
                palette->close();
            }
        }
        QCOMPARE(QSet<QString>(shown.begin(), shown.end()).size(), 10);
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
        for (QAction* panel : {actions.overview, actions.capabilities, actions.syscalls, actions.appArmor, actions.limits, actions.isolation, actions.networks, actions.mounts, actions.image}) {
            panel->trigger();
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
    static QByteArray longNames()
    {
        const QByteArray name = "a-service-with-a-name-of-sixty-characters-that-goes-on-and-on";
        return "services:\n  " + name + ":\n    image: registry.example.com/a-team-with-a-long-name/" + name + ":2026.11.27-release\n    ports: [\"8080:80\"]\n    networks: [" + name + "]\n    volumes:\n      - /srv/data/" + name +
               "/files:/var/lib/" + name + "/files\n      - " + name + ":/data\n    environment:\n      " + name.toUpper().replace('-', '_') + "_PASSWORD: example\nnetworks:\n  " + name + ": {}\nvolumes:\n  " + name + ": {}\n";
    }
    static QByteArray many(int services)
    {
        QByteArray text = "services:\n";
        for (int i = 1; i <= services; ++i) {
            const QByteArray number = QByteArray::number(i);
            text += "  service-" + number + ":\n    image: nginx:1.27\n    networks: [net-" + QByteArray::number(i % 7) + (i % 5 == 0 ? ", shared" : "") + "]\n";
            if (i % 4 == 0)
                text += "    ports: [\"" + QByteArray::number(8000 + i) + ":80\"]\n";
            if (i % 6 == 0)
                text += "    privileged: true\n";
        }
        text += "networks:\n  shared: {}\n";
        for (int i = 0; i < 7; ++i)
            text += "  net-" + QByteArray::number(i) + ": {}\n";
        return text;
    }
    static void keepPanels(Stage& stage, const QString& name)
    {
        const auto& actions = stage.window->windowActions();
        for (QAction* panel : {actions.capabilities, actions.syscalls, actions.appArmor, actions.limits, actions.isolation, actions.networks, actions.mounts, actions.image}) {
            if (stage.window->selection().service().isEmpty())
                return;
            panel->trigger();
            QTest::qWait(250);
            keep(stage.window->grab(), QStringLiteral("%1-%2").arg(name, stage.window->findChild<hullwright::ui::ServicePanels*>()->currentPanel()));
        }
        stage.window->findChild<QDockWidget*>(QStringLiteral("networksDock"))->raise();
        QTest::qWait(200);
        keep(stage.window->grab(), name + QStringLiteral("-map"));
    }
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
