// The README of an export: a careful order, and commands that do no harm when they are run again.
#include "core/harden/export_set.h"
#include "tests/support/analysed.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

using namespace hullwright;
using namespace hullwright::harden;

namespace {

const std::string kShop = R"(name: shop
services:
  db:
    image: postgres:16
    environment: {POSTGRES_PASSWORD: correct-horse}
    volumes: [./data:/var/lib/postgresql/data, named:/x]
  web:
    image: nginx:1.27
    build: .
    container_name: web
    ports: ["8080:80"]
  job:
    build: ./job
volumes:
  named: {name: of-its-own}
)";

QString readmeOf(const std::string& text, Choice choice)
{
    choice.files = Choice::Files::Written;
    const Plan hardening = plan(test::analysed(text), choice);
    const auto set = exportSet(hardening.after, &hardening);
    if (!set)
        qFatal("%s", describe(set.error()).c_str());
    return QString::fromStdString(set->files.back().bytes);
}

QString readmeOf(const std::string& text, Preset preset, std::vector<std::string> rules = {})
{
    return readmeOf(text, Choice{preset, {}, std::move(rules)});
}

QString between(const QString& text, const QString& from, const QString& to)
{
    const auto at = text.indexOf(from);
    return at < 0 ? QString() : text.mid(at, text.indexOf(to, at + 1) - at);
}

} // namespace

class ExportReadmeTest : public QObject {
    Q_OBJECT

private slots:
    void comesInACarefulOrder()
    {
        const QString readme = readmeOf(kShop, Preset::Strict);
        qsizetype last = 0;
        for (const char* next : {"# Hardened", "It was ", "## 1. Bring", "## 2. Let Compose read it", " config -q", "## 3. Try it beside", "-p shop-try up -d", "## 4. Take it over", "cp compose.yaml PROJECT/compose.yaml", "sh PROJECT/verify.sh --keep",
                                 "## 5. Go back", "mv PROJECT/compose.yaml.before", "## What was changed"}) {
            const auto at = readme.indexOf(QLatin1String(next), last);
            QVERIFY2(at >= last, qPrintable(QString(next) + "\n" + readme));
            last = at;
        }
    }

    void tellsTheScoreBeforeAndAfter()
    {
        const auto before = test::analysed(kShop);
        const Plan hardening = plan(before, {Preset::Strict, {}, {}});
        const QString head = readmeOf(kShop, Preset::Strict).section("##", 0, 0);
        QVERIFY2(head.contains(QString("It was %1 (").arg(qRound(before->assessment.stack.value))), qPrintable(head));
        QVERIFY(hardening.after->assessment.stack.value < before->assessment.stack.value);
    }

    void groupsStepsByService()
    {
        const QString changed = between(readmeOf(kShop, Preset::Strict), "## What was changed", "## What was left alone");
        QCOMPARE(changed.count("\n### `db`\n"), 1);
        QCOMPARE(changed.count("\n### `web`\n"), 1);
        const QString db = between(changed, "### `db`", "\n###");
        QVERIFY2(db.count("\n- ") > 5 && !db.contains(":web"), qPrintable(db));
    }

    /// A trial under another name must neither take the running stack's ports nor remove its volumes.
    void triesBesideWhatRuns()
    {
        const QString tried = between(readmeOf(kShop, Preset::Strict), "## 3.", "\n## 4.");
        QVERIFY2(tried.contains("  \"web\":\n    ports: !reset []\n    container_name: !reset null\n"), qPrintable(tried));
        QVERIFY2(tried.contains(" down\n") && !tried.contains("down -v") && tried.contains("- the volume of-its-own"), qPrintable(tried));
        QVERIFY(tried.contains("- db: the folder /project/data of the host"));
        const QString own = between(readmeOf("name: a\nservices:\n  a:\n    image: nginx:1.27\n    volumes: [data:/x]\nvolumes: {data: }\n", Preset::Restricted), "## 3.", "\n## 4.");
        QVERIFY2(own.contains("-p a-try down -v\n") && !own.contains("try.yaml") && !own.contains("the same for both"), qPrintable(own));
    }

    /// Whoever becomes another user owns its folders; whoever was that user already is left alone.
    void handsFoldersOver()
    {
        // Where a folder of the host is in the way, a plan does not take it unless it is asked for.
        const QString over = between(readmeOf(kShop, Preset::Strict, {"root-user"}), "## 4.", "\n## 5.");
        QVERIFY2(over.contains("sudo chown -R 999:999 PROJECT/data "), qPrintable(over));
        const QString mine = readmeOf("services:\n  a:\n    image: redis:7\n    user: \"999:999\"\n    volumes: [./data:/data]\n", Preset::Strict);
        QVERIFY(!mine.contains("chown -R"));
    }

    /// The files go back before anything is exported from them, and the command is the whole one.
    void goesBackStepByStep()
    {
        Choice choice{Preset::Strict, {}, {}};
        choice.files = Choice::Files::Written;
        choice.leftOut = {"no-cpu-limit:db"};
        choice.taken = {{"no-memory-limit:job", 2}};
        choice.byHand = Choice::ByHand::Change;
        const Plan hardening = plan(test::analysed(kShop), choice);
        const auto set = exportSet(hardening.after, &hardening);
        QVERIFY(set.has_value());
        const QString back = between(QString::fromStdString(set->files.back().bytes), "Or step by step", "## What was changed");
        const auto mv = back.indexOf("mv PROJECT/compose.yaml.before PROJECT/compose.yaml\n");
        const auto again = back.indexOf("hullwright-cli harden PROJECT/compose.yaml --preset strict --without 'no-cpu-limit:db' --take 'no-memory-limit:job=3' --overrule --without STEP --output AGAIN\n");
        QVERIFY2(mv > 0 && again > mv && back.contains("Begin again at 1"), qPrintable(back));
    }

    /// A step that was chosen although the file says otherwise is chosen again; one that came to nothing is not named.
    void goesBackWithWhatWasOverruled()
    {
        Choice choice{Preset::Restricted, {}, {}};
        choice.overruled = {"root-filesystem-writable:web", "seccomp-unconfined:gone"};
        const QString back = between(readmeOf("services:\n  web:\n    image: nginx:1.27\n    read_only: false\n    security_opt: [seccomp=unconfined]\n", choice), "Or step by step", "## What was changed");
        QVERIFY2(back.contains("--preset restricted --overrule-step 'root-filesystem-writable:web' --without STEP --output AGAIN\n"), qPrintable(back));
    }

    /// What the export leaves as it was is neither kept aside nor put back.
    void leavesUnchangedFilesAlone()
    {
        analysis::Settings settings = test::settings();
        std::vector<analysis::Input> files{{"/project/compose.yaml", "compose.yaml", "services:\n  web:\n    extends: {file: base.yaml, service: base}\n"}};
        settings.load.readFile = [](const std::filesystem::path& path) -> Result<std::string> {
            if (path.filename() == "base.yaml")
                return std::string("services:\n  base:\n    image: nginx:1.27\n");
            return tl::unexpected(Error{ErrorCode::NotFound, "not there", {}, {}, {}, {}});
        };
        const auto before = analysis::analyse(files, settings);
        QVERIFY(before.has_value());
        Choice choice{Preset::Restricted, {}, {}};
        const Plan hardening = plan(*before, choice);
        const auto set = exportSet(hardening.after, &hardening);
        QVERIFY2(set.has_value(), set ? "" : describe(set.error()).c_str());
        const QString readme = QString::fromStdString(set->files.back().bytes);
        QVERIFY2(readme.contains("- `base.yaml`") && readme.contains("compose.yaml.before") && !readme.contains("base.yaml.before") && !readme.contains("cp base.yaml"), qPrintable(readme));
    }

    void keepsPasswordsOutOfRepositoriesAndImages()
    {
        const QString readme = readmeOf(kShop, Preset::Strict);
        QVERIFY(readme.contains("install -m 600 PROJECT/compose.yaml PROJECT/compose.yaml.before"));
        for (const char* line : {"ignore PROJECT/.gitignore compose.yaml.before\n", "ignore PROJECT/.gitignore secrets/\n", "ignore PROJECT/.dockerignore secrets/\n", "ignore PROJECT/.dockerignore '*.before'\n"})
            QVERIFY2(readme.contains(QLatin1String(line)), qPrintable(QString(line) + readme));
        QVERIFY(!readmeOf("services:\n  a:\n    build: ./sub\n", Preset::Restricted).contains(".dockerignore"));
    }

    void listsTheFolderOfSecretsOnce()
    {
        QCOMPARE(ignoringSecrets(""), std::optional<std::string>("secrets/\n"));
        QCOMPARE(ignoringSecrets("build/\n# mine"), std::optional<std::string>("build/\n# mine\nsecrets/\n"));
        QCOMPARE(ignoringSecrets("build\r\n"), std::optional<std::string>("build\r\nsecrets/\r\n"));
        QCOMPARE(ignoringSecrets("/secrets/other\n"), std::optional<std::string>("/secrets/other\nsecrets/\n"));
        for (const char* listed : {"secrets/\n", "/secrets\n", "a\nsecrets\r\nb\n", "**/secrets/"})
            QVERIFY2(!ignoringSecrets(listed), listed);
    }

    /// Run twice, each line is there once; a last line without an end stays a line of its own.
    void linesAreAddedOnce()
    {
        const QTemporaryDir folder;
        QVERIFY(QDir(folder.path()).mkdir("PROJECT"));
        QFile file(folder.filePath("PROJECT/.gitignore"));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("mine") == 4);
        file.close();
        const QString readme = readmeOf(kShop, Preset::Strict);
        QString script = between(readme, "ignore() {", "\n}\n") + "\n}\n";
        for (const QString& line : readme.split('\n'))
            if (line.startsWith("ignore PROJECT"))
                script += line + "\n";
        for (int i = 0; i < 2; ++i) {
            QProcess shell;
            shell.setWorkingDirectory(folder.path());
            shell.start("/bin/sh", {"-eu", "-c", script});
            QVERIFY(shell.waitForFinished() && shell.exitCode() == 0);
        }
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("mine\ncompose.yaml.before\nsecrets/\n"));
    }
};

QTEST_GUILESS_MAIN(ExportReadmeTest)
#include "export_readme_test.moc"
