// The tree edits each value with what fits it, says what each key is for, and offers the keys that may be added.
#include "ui/document/document.h"
#include "ui/models/stack_tree_model.h"
#include "ui/models/tree_delegate.h"
#include "ui/models/value_kinds.h"
#include "ui/panels/duration_edit.h"
#include "ui/panels/size_edit.h"

#include <QComboBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

using namespace hullwright;
using namespace hullwright::ui;

namespace {

yaml::Path path(const char* text)
{
    return yaml::parsePath(text).value();
}

/// A file with one value, and the editor that the tree gives it.
struct Cell {
    Document document;
    std::unique_ptr<StackTreeModel> model;
    TreeDelegate delegate;
    QWidget parent;
    QModelIndex index;
    std::unique_ptr<QWidget> editor;

    Cell(const QString& lines, const char* where)
    {
        document.setText(QStringLiteral("compose.yaml"), ("services:\n  web:\n    image: i\n" + lines).toStdString());
        model = std::make_unique<StackTreeModel>(document);
        index = model->indexOf(path(where), StackTreeModel::ValueColumn);
        editor.reset(delegate.createEditor(&parent, {}, index));
        delegate.setEditorData(editor.get(), index);
    }
    QString kind() const
    {
        const QString name = QString::fromLatin1(editor->metaObject()->className());
        return name.mid(name.lastIndexOf(u':') + 1);
    }
    QString commit()
    {
        delegate.setModelData(editor.get(), model.get(), index);
        document.settle();
        return QString::fromStdString(std::string(document.text())).section(u'\n', 3);
    }
};

} // namespace

class TreeEditorsTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void fitsTheValue_data()
    {
        QTest::addColumn<QString>("lines");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* lines, const char* where, const char* kind) { QTest::addRow("%s", QByteArray(lines).trimmed().constData()) << lines << where << kind; };
        row("    restart: always\n", "services.web.restart", "QComboBox");
        row("    cgroup: host\n", "services.web.cgroup", "QComboBox");
        row("    privileged: \"true\"\n", "services.web.privileged", "QComboBox");
        row("    mem_limit: 512m\n", "services.web.mem_limit", "SizeEdit");
        row("    mem_limit: ${M}\n", "services.web.mem_limit", "QLineEdit");
        row("    stop_grace_period: 30s\n", "services.web.stop_grace_period", "DurationEdit");
        row("    stop_grace_period: 1m30s\n", "services.web.stop_grace_period", "QLineEdit");
        row("    healthcheck: {interval: 5s}\n", "services.web.healthcheck.interval", "DurationEdit");
        row("    oom_score_adj: 100\n", "services.web.oom_score_adj", "QSpinBox");
        row("    oom_score_adj: ${O}\n", "services.web.oom_score_adj", "QLineEdit");
        row("    ports: [{target: 80}]\n", "services.web.ports[0].target", "QSpinBox");
        row("    ports: ['80:80']\n", "services.web.ports[0]", "QLineEdit");
        row("    hostname: a\n", "services.web.hostname", "QLineEdit");
        row("    security_opt: [no-new-privileges:true]\n", "services.web.security_opt[0]", "QComboBox");
    }
    void fitsTheValue()
    {
        QFETCH(QString, lines);
        QFETCH(QString, where);
        QFETCH(QString, kind);
        Cell cell(lines, where.toLatin1().constData());
        QCOMPARE(cell.kind(), kind);
        QVERIFY(cell.editor->accessibleName().contains(QStringLiteral("Value of")));
        // Looking and leaving changes nothing.
        QCOMPARE(cell.commit(), lines);
    }

    void writesWhatWasChosen()
    {
        Cell restart(QStringLiteral("    restart: always\n"), "services.web.restart");
        qobject_cast<QComboBox*>(restart.editor.get())->setCurrentText(QStringLiteral("unless-stopped"));
        QCOMPARE(restart.commit(), QStringLiteral("    restart: unless-stopped\n"));
        Cell score(QStringLiteral("    oom_score_adj: 100 # why\n"), "services.web.oom_score_adj");
        auto* number = qobject_cast<QSpinBox*>(score.editor.get());
        QCOMPARE(number->minimum(), -1000);
        QCOMPARE(number->maximum(), 1000);
        number->setValue(-5);
        QCOMPARE(score.commit(), QStringLiteral("    oom_score_adj: -5 # why\n"));
        Cell period(QStringLiteral("    stop_grace_period: 30s\n"), "services.web.stop_grace_period");
        qobject_cast<DurationEdit*>(period.editor.get())->number()->setText(QStringLiteral("45"));
        QCOMPARE(period.commit(), QStringLiteral("    stop_grace_period: 45s\n"));
        Cell port(QStringLiteral("    ports: [{target: 80}]\n"), "services.web.ports[0].target");
        QCOMPARE(qobject_cast<QSpinBox*>(port.editor.get())->maximum(), 65535);
    }

    void closedSetsTakeNothingElse()
    {
        Cell closed(QStringLiteral("    cgroup: host\n"), "services.web.cgroup");
        QVERIFY(!qobject_cast<QComboBox*>(closed.editor.get())->isEditable());
        Cell wrong(QStringLiteral("    cgroup: hots\n"), "services.web.cgroup"); // what is there stays editable
        QCOMPARE(qobject_cast<QComboBox*>(wrong.editor.get())->currentText(), QStringLiteral("hots"));
        Cell open(QStringLiteral("    network_mode: host\n"), "services.web.network_mode");
        auto* box = qobject_cast<QComboBox*>(open.editor.get());
        QVERIFY(box->isEditable());
        QVERIFY(!box->itemData(0, Qt::ToolTipRole).toString().isEmpty());
    }

    void tipsSayWhatAKeyIsFor()
    {
        Cell cell(QStringLiteral("    mem_limit: 512m\n    ports: ['80:80']\n"), "services.web.mem_limit");
        const QString tip = cell.index.data(Qt::ToolTipRole).toString();
        QVERIFY2(tip.startsWith(QStringLiteral("services.web.mem_limit\n512m\n")), qPrintable(tip));
        QVERIFY(tip.contains(QStringLiteral("512m or 1g")));
        QVERIFY(tip.contains(QStringLiteral("Default: unlimited.")));
        QVERIFY(cell.model->indexOf(path("services.web.ports[0]")).data(Qt::ToolTipRole).toString().contains(QStringLiteral("CONTAINER")));
        const QString own = cell.model->indexOf(path("services.web")).data(Qt::ToolTipRole).toString(); // a name of one's own
        QVERIFY2(own.startsWith(QStringLiteral("services.web\ni\nline ")) && own.count(u'\n') == 2, qPrintable(own));
    }

    void offersTheKeysThatMayBeAdded()
    {
        const auto names = [](const char* where, const QStringList& present = {}) {
            QStringList out;
            for (const Choice& key : knownKeys(path(where), present)) {
                out << key.text;
                if (key.about.isEmpty())
                    qFatal("%s has no sentence", qPrintable(key.text));
            }
            return out;
        };
        QCOMPARE(names("services.web").size(), 93);
        QVERIFY(!names("services.web", {QStringLiteral("image")}).contains(QStringLiteral("image")));
        QVERIFY(names("services.web.deploy.resources.limits").contains(QStringLiteral("pids")));
        QVERIFY(names("networks.back").contains(QStringLiteral("internal")));
        QVERIFY(names("services.web.ports[0]").contains(QStringLiteral("host_ip")));
        QCOMPARE(names("services"), QStringList()); // names of one's own
        QCOMPARE(names("x-common"), QStringList());
    }
};

QTEST_MAIN(TreeEditorsTest)
#include "tree_editors_test.moc"
