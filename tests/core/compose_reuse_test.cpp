// After an edit, services that it does not touch are the same objects, and everything says what a fresh load says.
#include "tests/core/compose_case.h"

#include <QTest>

using namespace hullwright;
using namespace hullwright::compose;

namespace {

/// A project and the one after a replacement in its text.
struct Edited {
    test::Loaded before;
    test::Loaded after;
    test::Loaded fresh;

    [[nodiscard]] bool kept(std::string_view name) const { return before.stack().service(name) == after.stack().service(name); }
};

Edited edit(const std::string& text, const std::string& from, const std::string& to, const LoadOptions& options = test::shopOptions())
{
    Edited edited;
    edited.before = test::load(text, options);
    const auto at = text.find(from);
    if (at == std::string::npos)
        std::abort();
    const auto tree = edited.before.tree->update({{{at, from, to}}});
    if (!tree)
        std::abort();
    edited.after.tree = *tree;
    edited.after.project = compose::load(*tree, options, &edited.before.project);
    edited.fresh = test::load((*tree)->text(), options);
    return edited;
}

const std::string kShop = "x-base: &base {cap_drop: [ALL]}\nservices:\n"
                          "  web:\n    image: i\n    ports: [\"80:80\"]\n"
                          "  api:\n    <<: *base\n    image: j\n    mem_limit: 10x\n"
                          "  db:\n    image: ${DB:-d}\n    volumes: [\"data:/d\"]\n"
                          "volumes:\n  data:\n";

} // namespace

class ComposeReuseTest : public QObject {
    Q_OBJECT

private slots:
    void untouchedServicesAreKept();
    void sameAsFresh_data();
    void sameAsFresh();
    void anchorChanges();
    void groundChanges();
    void filesAreReadAgain();
};

void ComposeReuseTest::untouchedServicesAreKept()
{
    const Edited edited = edit(kShop, "80:80", "81:81");
    QVERIFY(!edited.kept("web"));
    QVERIFY2(edited.kept("api"), "what it merges is untouched");
    QVERIFY(edited.kept("db"));
    QCOMPARE(edited.after.service("web").ports[0].published, std::string("81"));
    QCOMPARE(edited.after.textAt(edited.after.service("db").image->origin), std::string("${DB:-d}"));
    QCOMPARE(edited.after.textAt(edited.after.service("api").origin.key), std::string("api"));
}

void ComposeReuseTest::sameAsFresh_data()
{
    QTest::addColumn<QString>("from");
    QTest::addColumn<QString>("to");
    QTest::newRow("a value") << "80:80" << "81:81";
    QTest::newRow("repair") << "10x" << "10m";
    QTest::newRow("break") << "image: i" << "imag: i";
    QTest::newRow("new service") << "  db:\n" << "  new: {image: n}\n  db:\n";
    QTest::newRow("removed service") << "  web:\n    image: i\n    ports: [\"80:80\"]\n" << "";
    QTest::newRow("renamed service") << "  web:" << "  front:";
    QTest::newRow("duplicate service") << "  api:" << "  web: {image: k}\n  api:";
    QTest::newRow("removed volume") << "  data:\n" << "  other:\n";
    QTest::newRow("anchor") << "[ALL]" << "[CHOWN]";
    QTest::newRow("comment before") << "services:" << "# note\n\nservices:";
    QTest::newRow("name") << "services:" << "name: other\nservices:";
    QTest::newRow("extends") << "    image: i\n" << "    extends: api\n    image: i\n";
    QTest::newRow("merge above services") << "services:\n" << "services:\n  <<: {more: {image: m}}\n";
    QTest::newRow("second document") << "volumes:\n" << "---\nvolumes:\n";
}

void ComposeReuseTest::sameAsFresh()
{
    QFETCH(QString, from);
    QFETCH(QString, to);
    const Edited edited = edit(kShop, from.toStdString(), to.toStdString());
    QCOMPARE(edited.after.problems(), edited.fresh.problems());
    QCOMPARE(edited.after.stack().complete, edited.fresh.stack().complete);
    QCOMPARE(toJson(edited.after.project.model()), toJson(edited.fresh.project.model()));
    QCOMPARE(edited.after.stack().services.size(), edited.fresh.stack().services.size());
    for (std::size_t i = 0; i < edited.fresh.stack().services.size(); ++i) {
        const Service& kept = *edited.after.stack().services[i];
        const Service& fresh = *edited.fresh.stack().services[i];
        QCOMPARE(kept.name, fresh.name);
        QCOMPARE(edited.after.textAt(kept.origin), edited.fresh.textAt(fresh.origin));
        QCOMPARE(edited.after.textAt(kept.origin.key), edited.fresh.textAt(fresh.origin.key));
    }
}

void ComposeReuseTest::anchorChanges()
{
    const std::string chained = "x-a: &a\n  init: true\nx-b: &b\n  <<: *a\n  tty: true\nservices:\n  web:\n    <<: *b\n    image: i\n  db:\n    image: d\n";
    const Edited far = edit(chained, "init: true", "init: false");
    QVERIFY(!far.kept("web") && far.kept("db"));
    QVERIFY(edit(chained, "image: d", "image: e").kept("web"));
    const Edited edited = edit(kShop, "[ALL]", "[CHOWN]");
    QCOMPARE(edited.after.service("api").capDrop[0].value, std::string("CHOWN"));
}

void ComposeReuseTest::groundChanges()
{
    const test::Loaded before = test::load(kShop);
    LoadOptions options = test::shopOptions();
    options.environment["DB"] = "postgres";
    const Project after = compose::load(before.tree, options, &before.project);
    QCOMPARE(after.stack->service("db")->image->value, std::string("postgres"));
    const Project same = compose::load(before.tree, test::shopOptions(), &before.project);
    QVERIFY(same.stack->service("db") == before.stack().service("db"));
}

void ComposeReuseTest::filesAreReadAgain()
{
    const std::string text = test::web("    env_file: a.env\n");
    const test::Loaded before = test::load(text, test::shopOptions({{"/srv/shop/a.env", "A=1\n"}}));
    const Project after = compose::load(before.tree, test::shopOptions({{"/srv/shop/a.env", "A=2\n"}}), &before.project);
    QCOMPARE(*after.stack->service("web")->model->find("environment")->find("A")->string(), std::string("2"));
}

QTEST_GUILESS_MAIN(ComposeReuseTest)
#include "compose_reuse_test.moc"
