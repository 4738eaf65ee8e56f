// Edits of what a service has from several texts, in the real window: each entry changes where it stands, what comes from elsewhere is asked about, and nothing is refused without a word.
#include "tests/ui/panel_walk.h"

#include <QAccessible>
#include <QCheckBox>
#include <QTreeView>

using namespace hullwright;
using namespace hullwright::test;
using namespace hullwright::ui;

namespace {

const QByteArray kHosts = R"(services:
  hosty:
    image: nginx:1.27
    network_mode: host
  front:
    image: nginx:1.27
    ports: ["8080:80"]
  side:
    image: busybox:1.36
    network_mode: service:front
  closed:
    image: postgres:16
    ports: ["5432:5432"]
    networks: [back]
networks:
  back:
    internal: true
)";

} // namespace

class InheritedEditsTest : public QObject {
    Q_OBJECT

private:
    static QByteArray text(const Stage& stage, std::size_t file = 0) { return QByteArray::fromStdString(stage.window->document().text(file)); }
    static void undo(const Stage& stage) { stage.action(QStringLiteral("Undo"))->trigger(); }

private Q_SLOTS:
    /// A screen reader's toggle is no click, and does what one does.
    void togglesByScreenReader()
    {
        int changed = 0;
        for (const Qt::Key panel : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5, Qt::Key_6, Qt::Key_7, Qt::Key_8, Qt::Key_9}) {
            Stage stage;
            enterPanel(stage, panel, kHosts, "front");
            for (const char* list : {"Mount list", "Networks of the stack"})
                if (auto* view = stage.named<QTreeView>(QLatin1String(list)); view && view->isVisible())
                    view->setCurrentIndex(view->model()->index(0, 0));
            const QByteArray before = text(stage);
            const auto boxes = stage.window->findChildren<QCheckBox*>();
            for (QCheckBox* box : boxes) {
                if (!box->isVisible() || !box->isEnabled())
                    continue;
                QByteArray after[2];
                bool on[2];
                for (const int byReader : {0, 1}) {
                    const bool first = box->isChecked();
                    auto* reader = QAccessible::queryAccessibleInterface(box);
                    QVERIFY(reader && reader->actionInterface());
                    byReader != 0 ? reader->actionInterface()->doAction(QAccessibleActionInterface::toggleAction()) : box->click();
                    after[byReader] = text(stage);
                    on[byReader] = box->isChecked();
                    if (after[byReader] != before)
                        undo(stage);
                    else if (box->isChecked() != first)
                        box->click(); // one that shows something of the window
                    QCOMPARE(text(stage), before);
                }
                QVERIFY2(after[0] == after[1] && on[0] == on[1], qPrintable(nameOf(*box)));
                changed += after[1] != before ? 1 : 0;
            }
        }
        QVERIFY2(changed >= 6, qPrintable(QString::number(changed)));
    }
};

QTEST_MAIN(InheritedEditsTest)
#include "inherited_edits_test.moc"
