// A window whose words run from right to left: code, paths, numbers and arrows in it do not.
#include "tests/ui/ui_test_tools.h"

#include "ui/direction.h"
#include "ui/translate.h"
#include "ui/views/diff_view.h"
#include "ui/views/file_flow.h"
#include "ui/views/source_editor.h"

#include <QPlainTextEdit>
#include <QTextBlock>
#include <QTextLayout>
#include <QTreeView>

using namespace hullwright;
using namespace hullwright::test;

class DirectionTest : public QObject {
    Q_OBJECT

private:
    static QImage pictureOf(Qt::LayoutDirection direction)
    {
        QGuiApplication::setLayoutDirection(direction);
        ui::SourceEditor editor;
        editor.resize(400, 200);
        editor.setBytes("web:\n  image: nginx:latest\n  ports:\n    - \"80:80\"\n    - ./html:/usr/share/html\n");
        editor.show();
        (void)QTest::qWaitForWindowExposed(&editor);
        return editor.viewport()->grab().toImage();
    }

private Q_SLOTS:
    void cleanup() { QGuiApplication::setLayoutDirection(Qt::LeftToRight); }

    void theEditorPaintsCodeFromLeftToRight()
    {
        const QImage there = pictureOf(Qt::LeftToRight), here = pictureOf(Qt::RightToLeft);
        QCOMPARE(here.size(), there.size());
        if (here != there) {
            there.save(QStringLiteral("direction-left-to-right.png"));
            here.save(QStringLiteral("direction-right-to-left.png"));
        }
        QVERIFY2(here == there, "the pictures beside the test differ");
    }

    /// A name that a mark turns round would be read as another one.
    void marksThatTurnOrHideLettersAreShown()
    {
        QCOMPARE(ui::unmasked(QStringLiteral("live db")), QStringLiteral("live db"));
        QCOMPARE(ui::unmasked(QString(QChar(0x202e)) + QStringLiteral("db evil")), QStringLiteral("\\u202Edb evil"));
        QCOMPARE(ui::unmasked(QStringLiteral("we") + QChar(0x200b) + QStringLiteral("b")), QStringLiteral("we\\u200Bb"));
        QCOMPARE(ui::unmasked(QStringLiteral("two\nlines")), QStringLiteral("two\nlines"));
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), "services:\n  \"\\u202Edb evil\":\n    image: nginx\n"));
        QTest::qWait(100);
        QString told;
        for (const rules::Finding& finding : stage.window->document().analysis()->findings.all)
            told += ui::translated(finding.message);
        QVERIFY2(told.contains(QLatin1String("\\u202Edb evil")), qPrintable(told));
        QVERIFY(!told.contains(QChar(0x202e)));
    }

    void diffsAreLaidOutFromLeftToRight()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        ui::DiffView view;
        view.resize(400, 200);
        view.show(std::vector<ui::DiffView::Change>{{QStringLiteral("compose.yaml"), "- \"80:80\"\n", "- \"127.0.0.1:80:80\"\n"}}, QString());
        static_cast<QWidget&>(view).show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        int lines = 0;
        for (QTextBlock block = view.document()->begin(); block.isValid(); block = block.next()) {
            QVERIFY(block.layout()->textOption().textDirection() == Qt::LeftToRight);
            ++lines;
        }
        QVERIFY(lines > 1);
    }

    void numbersAndPathsStayTogetherInASentence()
    {
        QCOMPARE(ui::leftToRight(QStringLiteral(":112")), QStringLiteral(":112"));
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(ui::leftToRight(QStringLiteral(":112")), QStringLiteral("\u2066:112\u2069"));
        QCOMPARE(ui::isolated(QStringLiteral("/var/run")), QStringLiteral("\u2068/var/run\u2069"));
        QCOMPARE(ui::leftToRight({}), QString());
    }

    void scoresOfFixesReadForwards()
    {
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        const auto* list = stage.named<QTreeView>(QStringLiteral("Findings"));
        const auto anyScore = [&] {
            for (int row = 0; row < list->model()->rowCount(); ++row) {
                if (const QString text = list->model()->index(row, 4).data().toString(); text.contains(u'→'))
                    return text;
            }
            return QString();
        };
        QTRY_VERIFY(!anyScore().isEmpty());
        QCOMPARE(anyScore().front(), QChar(0x2066));
        QCOMPARE(anyScore().back(), QChar(0x2069));
    }

    void aChangeThatRoundingHidesHasADecimal()
    {
        QCOMPARE(ui::scoreChange(93.4, 88.6), QStringLiteral("93 → 89"));
        QCOMPARE(ui::scoreChange(96.4, 95.6), QStringLiteral("96.4 → 95.6"));
        QCOMPARE(ui::scoreChange(96.01, 96.0), QString());
    }
};

QTEST_MAIN(DirectionTest)
#include "direction_test.moc"
