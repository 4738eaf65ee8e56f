// Files of other hosts: read where the caller fetched them and nowhere else, like the same files of this host.
#include "core/compose/project_files.h"
#include "core/compose/remote.h"
#include "tests/core/compose_case.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace hullwright;
using namespace hullwright::compose;

namespace {

constexpr const char* kReference = "https://example.com/org/parts.git#main:stack";
constexpr const char* kPart = "services:\n  db:\n    image: postgres:${TAG}\n    env_file: db.env\n    volumes: [./data:/data]\nvolumes:\n  kept: {}\n";

void write(const QString& path, const QByteArray& bytes)
{
    QVERIFY(QDir().mkpath(QFileInfo(path).absolutePath()));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A project's folder, what was fetched, and somebody else's.
struct Host {
    QTemporaryDir root;
    QString project = root.filePath(QStringLiteral("shop")), copy = root.filePath(QStringLiteral("fetched/1"));

    Host()
    {
        write(copy + "/stack/compose.yaml", kPart);
        write(copy + "/stack/.env", "TAG=16\n");
        write(copy + "/stack/db.env", "MODE=kept\n");
        write(root.filePath(QStringLiteral("secret/compose.yaml")), "services:\n  stolen:\n    image: x\n");
        write(root.filePath(QStringLiteral("secret/key.env")), "KEY=1\n");
        QVERIFY(QDir().mkpath(project));
    }
    [[nodiscard]] LoadOptions options(const char* reference = kReference) const
    {
        LoadOptions options;
        options.projectDirectory = project.toStdString();
        options.readFile = projectReader(options.projectDirectory);
        options.fetched.emplace(reference, copy.toStdString());
        return options;
    }
};

std::string errorsOf(const test::Loaded& loaded)
{
    std::string all;
    for (const Problem& problem : loaded.project.stack->problems)
        if (problem.severity == Problem::Severity::Error)
            all += problem.message.english() + " | " + problem.hint.english() + '\n';
    return all;
}

} // namespace

class ComposeRemoteTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void referencesAreTakenApart_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("parts"); // address|ref|path; empty: none
        const auto row = [](const char* text, const char* parts) { QTest::newRow(text) << QString(text) << QString(parts); };
        row("https://example.com/org/a.git", "https://example.com/org/a.git||");
        row("https://example.com/org/a.git#v1:sub/b.yaml", "https://example.com/org/a.git|v1|sub/b.yaml");
        row("https://example.com/a#:sub", "https://example.com/a||sub");
        row("git@example.com:org/a.git#main", "git@example.com:org/a.git|main|");
        row("ssh://git@example.com:22/a.git", "ssh://git@example.com:22/a.git||");
        row("github.com/org/a", "https://github.com/org/a||");
        row("file:///srv/a.git", "file:///srv/a.git||");
        row("oci://example.com/a:1", "");
        row("./a.yaml", "");
        row("a.yaml", "");
        row("ext::sh -c true", "");
        row("ext::https://example.com/a", "");
        row("-u://example.com", "");
        row("--upload-pack=https://example.com/a", "");
        row("https://-oProxyCommand=x/a", "");
        row("ssh://me@-oProxyCommand=x/a", "");
        row("git@-oProxyCommand=x:a", "");
        row("git@ext::sh", "");
        row("https://example.com/a b", "");
        row("https://example.com/a#-x", "");
        row("https://example.com/a\t#x", "");
        row("s3://bucket/a", "");
    }
    void referencesAreTakenApart()
    {
        QFETCH(QString, text);
        QFETCH(QString, parts);
        const auto found = gitReference(text.toStdString());
        QCOMPARE(QString::fromStdString(found ? found->address + '|' + found->ref + '|' + found->path : ""), parts);
    }

    void whatWasFetchedIsReadAsALocalCopyIs()
    {
        const Host host;
        const auto remote = test::load("include:\n  - " + std::string(kReference) + "\nservices:\n  web:\n    image: i\n", host.options());
        LoadOptions anywhere = host.options();
        anywhere.fetched.clear();
        anywhere.readFile = projectReader(anywhere.projectDirectory, {}, Reach::Anywhere);
        const auto local = test::load("include:\n  - ../fetched/1/stack/compose.yaml\nservices:\n  web:\n    image: i\n", anywhere);
        QCOMPARE(errorsOf(remote), std::string());
        QCOMPARE(errorsOf(local), std::string());
        const std::string model = toJson(remote.project.model());
        QCOMPARE(model, toJson(local.project.model()));
        QVERIFY(model.find("postgres:16") != std::string::npos);
        QVERIFY(model.find("\"MODE\": \"kept\"") != std::string::npos);
        QVERIFY(remote.project.unfetched.empty());
        QCOMPARE(remote.project.files.back().name, std::string("parts/stack/compose.yaml"));
    }

    void aFileOfTheRepositoryIsExtended()
    {
        const Host host;
        const char* reference = "git@example.com:org/parts.git#main:stack/compose.yaml";
        const auto loaded = test::load("services:\n  web:\n    extends: {file: \"" + std::string(reference) + "\", service: db}\n    environment: {TAG: '1'}\n    image: i\n", host.options(reference));
        QCOMPARE(errorsOf(loaded), std::string());
        QVERIFY(toJson(loaded.project.model()).find("\"MODE\": \"kept\"") != std::string::npos);
    }

    void whatWasNotFetchedIsNamed()
    {
        const Host host;
        LoadOptions options = host.options();
        options.fetched.clear();
        const auto loaded = test::load("include: [\"" + std::string(kReference) + "\", oci://example.com/a, \"" + kReference + "\"]\n"
                                       "services:\n  web:\n    extends: {file: \"https://example.com/b.git\", service: x}\n", options);
        QCOMPARE(loaded.project.unfetched, (std::vector<std::string>{kReference, "oci://example.com/a", "https://example.com/b.git"}));
        QVERIFY(errorsOf(loaded).find("oci://example.com/a was not read: projects that lie in a registry are not supported") != std::string::npos);
        QVERIFY(errorsOf(loaded).find("docker compose -f oci://example.com/a config > file") != std::string::npos);
    }

    void nothingOutsideOfTheFolderIsRead_data()
    {
        QTest::addColumn<QString>("path");
        QTest::newRow("up") << QStringLiteral("../../secret");
        QTest::newRow("up and a file") << QStringLiteral("stack/../../../secret/compose.yaml");
        QTest::newRow("a link to a folder") << QStringLiteral("link");
        QTest::newRow("a link to a file") << QStringLiteral("link.yaml");
        QTest::newRow("an env_file that is a link") << QStringLiteral("leak.yaml");
        QTest::newRow("an include that leads up") << QStringLiteral("up.yaml");
    }
    void nothingOutsideOfTheFolderIsRead()
    {
        QFETCH(QString, path);
        const Host host;
        QVERIFY(QFile::link(host.root.filePath(QStringLiteral("secret")), host.copy + "/link"));
        QVERIFY(QFile::link(host.root.filePath(QStringLiteral("secret/compose.yaml")), host.copy + "/link.yaml"));
        QVERIFY(QFile::link(host.root.filePath(QStringLiteral("secret/key.env")), host.copy + "/link.env"));
        write(host.copy + "/leak.yaml", "services:\n  stolen:\n    image: x\n    env_file: link.env\n");
        write(host.copy + "/up.yaml", "include: [../../secret/compose.yaml]\nservices: {}\n");
        const std::string reference = "https://example.com/a.git#:" + path.toStdString();
        for (const Reach reach : {Reach::ProjectFolder, Reach::Anywhere}) {
            if (reach == Reach::Anywhere && path == QLatin1String("up.yaml"))
                continue; // the user let all of this host be read
            LoadOptions options = host.options(reference.c_str());
            options.readFile = projectReader(options.projectDirectory, {}, reach);
            const auto loaded = test::load("include: [\"" + reference + "\"]\nservices:\n  web:\n    image: i\n", options);
            const std::string errors = errorsOf(loaded);
            QVERIFY2(errors.find("it lies outside the project's folder") != std::string::npos || errors.find("leads out of what was fetched") != std::string::npos, errors.c_str());
            QVERIFY(toYaml(loaded.project.model()).find("KEY") == std::string::npos);
            for (const SourceFile& file : loaded.project.files)
                QVERIFY2(file.tree->text().find("stolen") == std::string::npos || path == QLatin1String("leak.yaml"), file.name.c_str());
        }
    }

    void aFolderWithoutAFileIsTold()
    {
        const Host host;
        const auto loaded = test::load("include: [\"https://example.com/a.git\"]\nservices:\n  web:\n    image: i\n", host.options("https://example.com/a.git"));
        QVERIFY(errorsOf(loaded).find("has no Compose file") != std::string::npos);
    }
};

QTEST_APPLESS_MAIN(ComposeRemoteTest)
#include "compose_remote_test.moc"
