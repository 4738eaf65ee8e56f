// The drawn network map in the real window, by the keyboard and by dragging: who reaches whom, services put on networks, and the way back.
#include "tests/ui/keyboard.h"
#include "tests/ui/ui_test_tools.h"

#include "ui/models/network_map_model.h"
#include "ui/views/file_flow.h"
#include "ui/views/network_map.h"
#include "ui/views/window_actions.h"

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QActionGroup>
#include <QContextMenuEvent>
#include <QDockWidget>
#include <QDropEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QRadioButton>
#include <QScrollBar>
#include <QWheelEvent>

using namespace hullwright;
using namespace hullwright::test;
using namespace hullwright::ui;

namespace {

using Kind = NetworkMapModel::Kind;

const QByteArray kMapped = R"(services:
  web:
    image: nginx:1.27
    ports: ["8080:80", "127.0.0.1:9000:90"]
    networks: [front]
  api:
    image: example/api:1
    networks: [front, back]
  db:
    image: postgres:16
    networks:
      - back # the store
  agent:
    image: example/agent:1
    network_mode: host
networks:
  front:
  back:
    internal: true
  other:
    external: true
)";

QByteArray sixtyOnEight()
{
    QByteArray text = "services:\n";
    for (int i = 0; i < 60; ++i)
        text += "  a-service-with-a-rather-long-name-of-sixty-characters-no-" + QByteArray::number(i) + ":\n    image: example/x:1\n    networks: [n" + QByteArray::number(i % 8) + ", n" + QByteArray::number((i * 3 + 1) % 8)
            + (i % 5 == 0 ? "]\n    ports: [\"" + QByteArray::number(8000 + i) + ":80\"]\n" : "]\n");
    text.replace("[n1, n1]", "[n1]").replace("[n5, n5]", "[n5]");
    text += "networks:\n";
    for (int i = 0; i < 8; ++i)
        text += "  n" + QByteArray::number(i) + ":\n";
    return text;
}

} // namespace

class NetworkMapTest : public QObject {
    Q_OBJECT

private:
    static NetworkMap* begin(Stage& stage, const QByteArray& yaml = kMapped)
    {
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), yaml));
        stage.window->activateWindow();
        if (!QTest::qWaitForWindowActive(stage.window.get()))
            return nullptr;
        stage.window->findChild<QDockWidget*>(QStringLiteral("networksDock"))->raise();
        auto* map = stage.window->findChild<NetworkMap*>();
        if (!map || !QTest::qWaitFor([map] { return map->isVisible(); }))
            return nullptr;
        map->setFocus();
        return map;
    }
    static QByteArray text(Stage& stage) { return QByteArray::fromStdString(stage.window->document().text()); }
    static QModelIndex item(const NetworkMap& map, const QString& name)
    {
        for (int row = 0; row < map.model()->rowCount(); ++row)
            if (map.model()->index(row, 0).data() == name)
                return map.model()->index(row, 0);
        return {};
    }
    static QString about(Stage& stage) { return stage.window->findChild<QLabel*>(QStringLiteral("networkAbout"))->text(); }
    static QMenu* menuOf(NetworkMap& map)
    {
        QContextMenuEvent event(QContextMenuEvent::Keyboard, QPoint(), QPoint());
        QApplication::sendEvent(map.viewport(), &event);
        return map.findChild<QMenu*>(QStringLiteral("networkMapMenu"));
    }
    static QAction* entry(QMenu& menu, const QString& words)
    {
        for (QAction* action : menu.actions())
            if (action->text().remove(u'&') == words)
                return action;
        return nullptr;
    }

private Q_SLOTS:
    void saysWhoReachesWhom()
    {
        Stage stage;
        NetworkMap* map = begin(stage);
        QVERIFY(map);
        const QAbstractItemModelTester tester(map->model());
        QCOMPARE(map->model()->rowCount(), 1 + 3 + 4);
        QCOMPARE(map->currentIndex(), item(*map, QStringLiteral("web"))); // the selected service
        QCOMPARE(about(stage), QStringLiteral("web is reached from outside on *:8080. web is reached from this host on 127.0.0.1:9000. web reaches, and is reached by, api (on front)."));
        map->setCurrentIndex(item(*map, QStringLiteral("back")));
        QCOMPARE(about(stage), QStringLiteral("Network back, internal, no way out. On it reach each other: api, db."));
        map->setCurrentIndex(item(*map, QStringLiteral("other")));
        QCOMPARE(about(stage), QStringLiteral("Network other, external, others may be on it. No service is on it."));
        map->setCurrentIndex(item(*map, QStringLiteral("Outside")));
        QCOMPARE(about(stage), QStringLiteral("From outside is reached: web on *:8080; agent on every port that it opens. From this host alone: web on 127.0.0.1:9000."));
        map->setCurrentIndex(item(*map, QStringLiteral("agent")));
        QVERIFY2(about(stage).contains(QLatin1String("uses the host's network")), qPrintable(about(stage)));
    }
    void tellsAScreenReader()
    {
        Stage stage;
        NetworkMap* map = begin(stage);
        QVERIFY(map);
        QAccessibleInterface* accessible = QAccessible::queryAccessibleInterface(map);
        QVERIFY(accessible);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("Network map"));
        QStringList names;
        for (int i = 0; i < accessible->childCount(); ++i)
            names << accessible->child(i)->text(QAccessible::Name);
        QVERIFY2(names.contains(QStringLiteral("db reaches, and is reached by, api (on back).")), qPrintable(names.join(u'\n')));
    }
    void goesOverItsItemsByArrows()
    {
        Stage stage;
        NetworkMap* map = begin(stage);
        QVERIFY(map);
        QSet<QString> seen{map->currentIndex().data().toString()};
        const auto go = [&](Qt::Key key) {
            press(key);
            seen << map->currentIndex().data().toString();
        };
        for (int i = 0; i < 3; ++i)
            go(Qt::Key_Right);
        for (int i = 0; i < 6; ++i)
            go(Qt::Key_Down);
        for (int i = 0; i < 3; ++i)
            go(Qt::Key_Up);
        for (int i = 0; i < 6; ++i)
            go(Qt::Key_Left);
        go(Qt::Key_Home);
        QVERIFY2(seen.size() == 8, qPrintable(QStringList(seen.begin(), seen.end()).join(u' ')));
        // Moving looks, Enter chooses.
        QCOMPARE(stage.window->selection().service(), QStringLiteral("web"));
        map->setCurrentIndex(item(*map, QStringLiteral("db")));
        QCOMPARE(stage.window->selection().service(), QStringLiteral("web"));
        press(Qt::Key_Return);
        QCOMPARE(stage.window->selection().service(), QStringLiteral("db"));
        stage.window->selection().select(yaml::parsePath("services.api").value());
        QCOMPARE(map->currentIndex(), item(*map, QStringLiteral("api")));
    }
    void putsOnAndTakesOffByTheMenu()
    {
        Stage stage;
        NetworkMap* map = begin(stage);
        QVERIFY(map);
        QMenu* menu = menuOf(*map);
        QVERIFY(menu);
        QAction* put = entry(*menu, QStringLiteral("Put on Network"));
        QVERIFY(put && put->menu() && put->menu()->actions().size() == 2);
        put->menu()->actions().front()->trigger();
        menu->close();
        QCOMPARE(text(stage), QByteArray(kMapped).replace("networks: [front]\n", "networks: [front, back]\n"));
        QCOMPARE(map->currentIndex(), item(*map, QStringLiteral("web")));
        QTRY_VERIFY(!map->findChild<QMenu*>(QStringLiteral("networkMapMenu")));
        menu = menuOf(*map);
        QAction* take = entry(*menu, QStringLiteral("Take off Network"));
        QVERIFY(take && take->menu()->actions().size() == 2);
        QCOMPARE(take->menu()->actions().front()->text(), QStringLiteral("front"));
        take->menu()->actions().front()->trigger();
        menu->close();
        QCOMPARE(text(stage), QByteArray(kMapped).replace("networks: [front]\n", "networks: [back]\n"));
        stage.action(QStringLiteral("Undo"))->trigger(); // behind a menu nothing has the focus here
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kMapped);
        // What is on no network of its own is not put on one.
        map->setCurrentIndex(item(*map, QStringLiteral("agent")));
        QTRY_VERIFY(!map->findChild<QMenu*>(QStringLiteral("networkMapMenu")));
        menu = menuOf(*map);
        QVERIFY(!entry(*menu, QStringLiteral("Put on Network"))->menu()->isEnabled());
        menu->close();
    }
    void putsOnByDragging()
    {
        Stage stage;
        NetworkMap* map = begin(stage);
        QVERIFY(map);
        stage.window->resize(1400, 1000);
        const auto drop = [&](const QString& service, const QString& network) {
            const std::unique_ptr<QMimeData> data(map->model()->mimeData({item(*map, service)}));
            map->scrollTo(item(*map, network));
            const QPoint point = map->visualRect(item(*map, network)).center();
            QDragEnterEvent enter(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(map->viewport(), &enter);
            QDragMoveEvent over(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(map->viewport(), &over);
            QDropEvent dropped(point, Qt::CopyAction, data.get(), Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(map->viewport(), &dropped);
            return over.isAccepted();
        };
        QVERIFY(map->model()->flags(item(*map, QStringLiteral("db"))) & Qt::ItemIsDragEnabled);
        QVERIFY(!(map->model()->flags(item(*map, QStringLiteral("agent"))) & Qt::ItemIsDragEnabled));
        QVERIFY(drop(QStringLiteral("db"), QStringLiteral("front")));
        QCOMPARE(text(stage), QByteArray(kMapped).replace("      - back # the store\n", "      - back # the store\n      - front\n"));
        QVERIFY(!drop(QStringLiteral("db"), QStringLiteral("front"))); // it is there already
        QCOMPARE(stage.window->document().undoStack()->count(), 1);
        QCOMPARE(stage.window->document().undoStack()->undoText(), QStringLiteral("Put db on the network front"));
        stage.action(QStringLiteral("Undo"))->trigger();
        QCOMPARE(text(stage), kMapped);
    }
    void staysReadableAtSixtyServices()
    {
        Stage stage;
        NetworkMap* map = begin(stage, sixtyOnEight());
        QVERIFY(map);
        const QAbstractItemModelTester tester(map->model());
        QCOMPARE(map->model()->rowCount(), 1 + 8 + 60);
        std::vector<QRect> rects;
        for (int row = 0; row < map->model()->rowCount(); ++row) {
            const QRect rect = map->visualRect(map->model()->index(row, 0));
            QVERIFY(rect.height() >= 24 && rect.width() >= 24);
            for (const QRect& other : rects)
                QVERIFY2(!other.intersects(rect), qPrintable(map->model()->index(row, 0).data().toString()));
            rects.push_back(rect);
        }
        // Each is found again by scrolling, at every size, and the whole name is in the tip.
        const QModelIndex last = item(*map, QStringLiteral("a-service-with-a-rather-long-name-of-sixty-characters-no-59"));
        QVERIFY(last.data(Qt::ToolTipRole).toString().contains(last.data().toString()));
        for (const double zoom : {0.5, 1.0, 3.0}) {
            map->setZoom(zoom);
            map->scrollTo(last);
            QVERIFY(map->viewport()->rect().intersects(map->visualRect(last)));
            QCOMPARE(map->indexAt(map->visualRect(last).topLeft() + QPoint(2, 2)), last);
        }
    }
    void zoomsByKeysAndWheel()
    {
        Stage stage;
        NetworkMap* map = begin(stage);
        QVERIFY(map);
        const int before = map->visualRect(map->currentIndex()).height();
        press(Qt::Key_Plus, Qt::ControlModifier);
        press(Qt::Key_Plus, Qt::ControlModifier);
        QVERIFY(map->zoom() > 1.2 && map->visualRect(map->currentIndex()).height() > before);
        press(Qt::Key_Minus, Qt::ControlModifier);
        press(Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(map->zoom(), 1.0);
        QWheelEvent wheel(QPointF(20, 20), map->viewport()->mapToGlobal(QPointF(20, 20)), {}, QPoint(0, 120), Qt::NoButton, Qt::ControlModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(map->viewport(), &wheel);
        QVERIFY(map->zoom() > 1);
    }
    void theReachTableIsRememberedAndTheMapFits()
    {
        Stage stage;
        begin(stage, sixtyOnEight());
        auto* map = stage.window->findChild<NetworkMap*>();
        for (QAbstractButton* button : stage.window->findChildren<QAbstractButton*>())
            if (button->accessibleName() == QLatin1String("Make the whole map fit"))
                button->click();
        const bool whole = map->horizontalScrollBar()->maximum() == 0 && map->verticalScrollBar()->maximum() == 0;
        QVERIFY(whole || map->zoom() < 0.6); // as small as it gets
        auto* reach = stage.window->findChild<QRadioButton*>(QStringLiteral("reach"));
        QVERIFY(reach);
        reach->click();
        auto* table = stage.named<QAbstractItemView>(QStringLiteral("Who reaches whom"));
        QVERIFY(table && table->isVisible());
        QCOMPARE(table->model()->rowCount(), 60);
        table->setFocus();
        press(Qt::Key_Home, Qt::ControlModifier);
        press(Qt::Key_Down);
        QCOMPARE(stage.window->selection().service(), QStringLiteral("a-service-with-a-rather-long-name-of-sixty-characters-no-1"));
        QCOMPARE(stage.settings.networkWay(), QStringLiteral("reach"));
        stage.restart();
        QVERIFY(stage.window->findChild<QRadioButton*>(QStringLiteral("reach"))->isChecked());
    }

    void switchesToTheMatrixAndFilters()
    {
        Stage stage;
        NetworkMap* map = begin(stage);
        QVERIFY(map);
        QRadioButton* matrix = nullptr;
        for (QRadioButton* button : stage.window->findChildren<QRadioButton*>())
            if (button->text() == QLatin1String("Matrix"))
                matrix = button;
        QVERIFY(matrix);
        matrix->click();
        auto* table = stage.named<QAbstractItemView>(QStringLiteral("Network matrix"));
        QVERIFY(table && table->isVisible() && !map->isVisible());
        stage.named<QLineEdit>(QStringLiteral("Filter the network map"))->setText(QStringLiteral("db"));
        QCOMPARE(table->model()->rowCount(), 1);
    }
    void drawsInEachTheme()
    {
        const QString folder = qEnvironmentVariable("HULLWRIGHT_PICTURES");
        for (const char* scheme : {"light", "dark", "high-contrast"}) {
            Stage stage;
            for (QAction* theme : stage.window->windowActions().themes->actions())
                if (theme->data().toString() == QLatin1String(scheme))
                    theme->trigger();
            NetworkMap* map = begin(stage, qEnvironmentVariableIsSet("HULLWRIGHT_MANY") ? sixtyOnEight() : kMapped);
            QVERIFY(map);
            for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
                map->setLayoutDirection(direction);
                const QImage image = map->grab().toImage();
                QSet<QRgb> colours;
                for (int y = 0; y < image.height(); y += 3)
                    for (int x = 0; x < image.width(); x += 3)
                        colours.insert(image.pixel(x, y));
                QVERIFY2(colours.size() > 10, "the map is (nearly) blank");
                if (!folder.isEmpty())
                    QVERIFY(image.save(QStringLiteral("%1/map-%2-%3.png").arg(folder, QLatin1String(scheme)).arg(int(direction))));
            }
        }
    }
};

QTEST_MAIN(NetworkMapTest)
#include "network_map_test.moc"
