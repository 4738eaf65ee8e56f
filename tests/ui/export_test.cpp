// Export and hardening from the window: the choice, what is written, what stays.
#include "tests/support/test_paths.h"
#include "tests/ui/ui_test_tools.h"

#include "core/harden/export_set.h"
#include "ui/views/file_flow.h"
#include "ui/views/harden_dialog.h"

#include <QAbstractButton>
#include <QCheckBox>
#include <QComboBox>
#include <QDirIterator>
#include <QLineEdit>
#include <QProcess>
#include <QRadioButton>
#include <QTreeWidget>
#include <QUndoStack>

using namespace hullwright;
using namespace hullwright::ui;
using namespace hullwright::test;

namespace {

/// File names and bytes of a folder.
QMap<QString, QByteArray> contentOf(const QString& folder)
{
    QMap<QString, QByteArray> files;
    QDirIterator each(folder, QDir::Files, QDirIterator::Subdirectories);
    while (each.hasNext()) {
        const QString path = each.next();
        files.insert(QDir(folder).relativeFilePath(path), Stage::read(path));
    }
    return files;
}

} // namespace

class ExportTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exportWritesTheSetAndAsksBeforeReplacing()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        stage.dialogs.folder = stage.folder.filePath(QStringLiteral("out"));
        stage.action(QStringLiteral("Export…"))->trigger();
        QVERIFY(QFile::exists(stage.dialogs.folder + QStringLiteral("/compose.yaml")));
        QVERIFY(stripText(*stage.window).contains(stage.dialogs.folder));
        stage.action(QStringLiteral("Open Folder"))->trigger();
        QCOMPARE(stage.dialogs.shownFolder, stage.dialogs.folder);
        const QString kept = stage.write(QStringLiteral("out/compose.yaml"), "mine\n");
        stage.action(QStringLiteral("Export…"))->trigger();
        QCOMPARE(stage.dialogs.overwriteAsked, 1);
        QCOMPARE(Stage::read(kept), QByteArray("mine\n"));
        stage.dialogs.overwrite = Dialogs::Overwrite::Yes;
        stage.action(QStringLiteral("Export…"))->trigger();
        QVERIFY(Stage::read(kept) != "mine\n");
    }

    /// Secrets in files must not get into a repository: the line is offered, and is a step like any other.
    void offersToIgnoreSecrets()
    {
        Stage stage;
        stage.write(QStringLiteral(".gitignore"), "build/");
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), "services:\n  db:\n    image: postgres:16\n    environment:\n      POSTGRES_PASSWORD: correct-horse\n"));
        stage.dialogs.folder = stage.folder.filePath(QStringLiteral("out"));
        stage.dialogs.hardenFirst = harden::Preset::Restricted;
        stage.action(QStringLiteral("Export…"))->trigger();
        QVERIFY(!stripText(*stage.window).contains(QStringLiteral("no repository"))); // none of that preset
        stage.dialogs.overwrite = Dialogs::Overwrite::Yes;
        stage.dialogs.hardenFirst = harden::Preset::Strict;
        stage.action(QStringLiteral("Export…"))->trigger();
        QVERIFY(QFile::exists(stage.dialogs.folder + QStringLiteral("/secrets")));
        QVERIFY2(stripText(*stage.window).contains(QStringLiteral("no repository")), qPrintable(stripText(*stage.window)));
        Document& document = stage.window->document();
        QVERIFY(!document.modified());
        const QString file = stage.folder.filePath(QStringLiteral(".gitignore"));
        stage.action(QStringLiteral("List secrets/ in .gitignore"))->trigger();
        QCOMPARE(document.undoStack()->undoText(), QStringLiteral("List secrets/ in .gitignore"));
        QCOMPARE(Stage::read(file), QByteArray("build/")); // not before it is saved
        stage.action(QStringLiteral("Save"))->trigger();
        QTRY_COMPARE(Stage::read(file), QByteArray("build/\nsecrets/\n"));
        document.undoStack()->undo();
        stage.action(QStringLiteral("Save"))->trigger();
        QTRY_COMPARE(Stage::read(file), QByteArray("build/"));
        // Where it is listed, nothing is offered.
        document.undoStack()->redo();
        stage.action(QStringLiteral("Export…"))->trigger();
        for (const auto* button : stage.window->findChildren<QAbstractButton*>())
            QVERIFY(!button->isVisible() || button->text().remove(u'&') != QStringLiteral("List secrets/ in .gitignore"));
    }

    void hardensFirstWhereAskedAndLeavesTheOpenFile_data()
    {
        QTest::addColumn<int>("preset");
        QTest::addColumn<QString>("name");
        QTest::newRow("baseline") << static_cast<int>(harden::Preset::Baseline) << "baseline";
        QTest::newRow("restricted") << static_cast<int>(harden::Preset::Restricted) << "restricted";
    }
    void hardensFirstWhereAskedAndLeavesTheOpenFile()
    {
        QFETCH(int, preset);
        QFETCH(QString, name);
        Stage stage;
        const QString path = stage.write(QStringLiteral("compose.yaml"), kShop);
        stage.window->files().open(path);
        stage.dialogs.folder = stage.folder.filePath(QStringLiteral("window"));
        stage.dialogs.hardenFirst = static_cast<harden::Preset>(preset);
        stage.action(QStringLiteral("Export…"))->trigger();
        QCOMPARE(QByteArray::fromStdString(stage.window->document().text()), kShop);
        QVERIFY(!stage.window->document().modified());
        QVERIFY(stripText(*stage.window).contains(QLatin1String("hardened")));

        // The command line writes the same set.
        const QString cli = qEnvironmentVariable("HULLWRIGHT_CLI");
        QVERIFY2(!cli.isEmpty(), "HULLWRIGHT_CLI names the command line program");
        QProcess process;
        process.start(cli, {QStringLiteral("harden"), path, QStringLiteral("--preset"), name, QStringLiteral("--output"), stage.folder.filePath(QStringLiteral("cli"))});
        QVERIFY(process.waitForFinished());
        const auto written = contentOf(stage.dialogs.folder);
        QVERIFY(written.contains(QStringLiteral("compose.yaml")));
        QVERIFY(written.value(QStringLiteral("compose.yaml")) != kShop);
        QCOMPARE(written, contentOf(stage.folder.filePath(QStringLiteral("cli"))));
    }

    void theDialogSaysWhatWouldChange()
    {
        Document document;
        document.setText(QStringLiteral("compose.yaml"), kShop.toStdString());
        ExportDialog dialog(document);
        dialog.show();
        const auto words = [&dialog] {
            for (const QLabel* label : dialog.findChildren<QLabel*>())
                if (label->accessibleName() == QLatin1String("What this does"))
                    return label->text();
            return QString();
        };
        QTRY_VERIFY_WITH_TIMEOUT(dialog.ready(), 20'000);
        QVERIFY(dialog.plan()); // hardening first is what it offers
        QVERIFY2(words().contains(QStringLiteral("→")), qPrintable(words()));
        const std::size_t safe = dialog.plan()->steps.size();

        // By keyboard: down to the next choice.
        auto* choice = dialog.findChildren<QRadioButton*>().constFirst();
        QVERIFY(choice->isChecked());
        choice->setFocus();
        QTest::keyClick(choice, Qt::Key_Down);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.ready(), 20'000);
        QVERIFY(dialog.plan()->steps.size() > safe);
        QTest::keyClick(dialog.findChildren<QRadioButton*>().at(1), Qt::Key_Down); // strict
        QTRY_VERIFY_WITH_TIMEOUT(dialog.ready(), 20'000);
        QVERIFY(dialog.plan()->steps.size() > safe);
        QTest::keyClick(dialog.findChildren<QRadioButton*>().at(2), Qt::Key_Down);
        QVERIFY(dialog.ready());
        QVERIFY(!dialog.plan());
        QVERIFY(!words().contains(QStringLiteral("→")));
    }

    void nothingIsWrittenWhereTheUserGivesUp()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        stage.dialogs.folder = stage.folder.filePath(QStringLiteral("out"));
        stage.dialogs.answer = [](QDialog&) { return false; };
        stage.action(QStringLiteral("Export…"))->trigger();
        QVERIFY(!QFileInfo::exists(stage.dialogs.folder));
    }

    void bringsADaemonJsonWhereAskedAndOnlyReadsTheHosts()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        const QByteArray mine = "{\n    \"icc\": true\n}\n";
        const QString host = stage.write(QStringLiteral("host.json"), mine);
        stage.dialogs.folder = stage.folder.filePath(QStringLiteral("out"));
        stage.dialogs.answer = [&host](QDialog& shown) {
            auto& exporting = dynamic_cast<ExportDialog&>(shown);
            exporting.choose(std::nullopt);
            auto* file = shown.findChild<QLineEdit*>();
            if (file->isEnabled() || exporting.daemonFile())
                return false;
            QTest::keyClick(shown.findChild<QCheckBox*>(), Qt::Key_Space);
            file->setText(host);
            return exporting.daemonFile() == host;
        };
        stage.action(QStringLiteral("Export…"))->trigger();
        QVERIFY(Stage::read(stage.dialogs.folder + QStringLiteral("/daemon.json")).startsWith("{\n    \"icc\": true,\n    \"live-restore\": true"));
        QCOMPARE(Stage::read(host), mine);
        QVERIFY2(stripText(*stage.window).contains(QStringLiteral("daemon.json: icc stays true")), qPrintable(stripText(*stage.window)));
        stage.write(QStringLiteral("host.json"), "{ oops");
        stage.dialogs.folder = stage.folder.filePath(QStringLiteral("other"));
        stage.action(QStringLiteral("Export…"))->trigger();
        QVERIFY(!QFileInfo::exists(stage.dialogs.folder));
        QVERIFY2(stripText(*stage.window).contains(QStringLiteral("host.json")), qPrintable(stripText(*stage.window)));
    }

    /// By keyboard; the engine is remembered, and Podman has no daemon.json.
    void writesForPodmanWhereAsked()
    {
        Stage stage;
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), "services:\n  cache:\n    image: nginxinc/nginx-unprivileged:1.27\n    user: \"101\"\n    tmpfs:\n      - /tmp:uid=101,gid=101\n"));
        stage.dialogs.folder = stage.folder.filePath(QStringLiteral("podman"));
        harden::Dialect found = harden::Dialect::Podman;
        bool offered = true;
        stage.dialogs.answer = [&](QDialog& shown) {
            auto& exporting = dynamic_cast<ExportDialog&>(shown);
            exporting.choose(std::nullopt);
            found = exporting.dialect();
            auto* engine = shown.findChild<QComboBox*>();
            shown.show();
            engine->setFocus();
            QTest::keyClick(engine, Qt::Key_P);
            offered = shown.findChild<QCheckBox*>()->isEnabled();
            return exporting.dialect() == harden::Dialect::Podman;
        };
        stage.action(QStringLiteral("Export…"))->trigger();
        QCOMPARE(found, harden::Dialect::Docker);
        QVERIFY(!offered);
        const QByteArray text = Stage::read(stage.dialogs.folder + QStringLiteral("/compose.yaml"));
        QVERIFY2(text.contains("- /tmp:U\n") && !text.contains("uid="), text.constData());
        stage.dialogs.overwrite = Dialogs::Overwrite::Yes;
        stage.action(QStringLiteral("Export…"))->trigger();
        QCOMPARE(found, harden::Dialect::Podman);
    }

    void unticksAStepOfAPreset()
    {
        Document document;
        document.setText(QStringLiteral("compose.yaml"), kShop.toStdString());
        HardenDialog dialog(document);
        dialog.setPreset(harden::Preset::Restricted);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.ready(), 20'000);
        const std::size_t all = dialog.plan().steps.size();
        auto* steps = dialog.findChild<QTreeWidget*>();
        QVERIFY(steps->topLevelItemCount() > 1);
        const auto rows = static_cast<std::size_t>(steps->topLevelItem(0)->childCount());
        steps->topLevelItem(0)->setCheckState(0, Qt::Unchecked);
        QTRY_VERIFY_WITH_TIMEOUT(dialog.ready() && dialog.plan().leftOut.size() == rows, 20'000);
        QCOMPARE(dialog.plan().steps.size(), all - rows);
        QCOMPARE(steps->topLevelItem(0)->checkState(0), Qt::Unchecked);
    }

    void writesReports_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("begins");
        QTest::newRow("page") << QStringLiteral("r.html") << QByteArray("<!doctype html>");
        QTest::newRow("PDF") << QStringLiteral("r.pdf") << QByteArray("%PDF-");
        QTest::newRow("Markdown") << QStringLiteral("r.md") << QByteArray("<!-- hullwright.check -->");
        QTest::newRow("SARIF") << QStringLiteral("r.sarif") << QByteArray("{");
        QTest::newRow("JSON") << QStringLiteral("r.json") << QByteArray("{");
        QTest::newRow("another") << QStringLiteral("r.doc") << QByteArray();
    }
    void writesReports()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, begins);
        Stage stage;
        QVERIFY(!stage.action(QStringLiteral("Save Report…"))->isEnabled());
        stage.window->files().open(stage.write(QStringLiteral("compose.yaml"), kShop));
        stage.dialogs.reportToSave = stage.folder.filePath(name);
        stage.action(QStringLiteral("Save Report…"))->trigger();
        QVERIFY(stripText(*stage.window).contains(begins.isEmpty() ? QStringLiteral(".pdf") : name));
        QCOMPARE(QFile::exists(stage.dialogs.reportToSave), !begins.isEmpty());
        if (!begins.isEmpty())
            QVERIFY2(Stage::read(stage.dialogs.reportToSave).toLower().startsWith(begins.toLower()), Stage::read(stage.dialogs.reportToSave).left(60).constData());
    }
};

QTEST_MAIN(ExportTest)
#include "export_test.moc"
