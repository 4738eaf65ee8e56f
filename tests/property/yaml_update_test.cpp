// After any change of the text, the updated tree is the tree that reading the new text whole would give.

#include "tests/property/yaml_dump.h"
#include "tests/support/test_paths.h"

#include <QtTest>
#include <random>

using namespace hullwright;
using yaml::Tree;

namespace {

const char* const kSnippets[] = {"x",       " ",        "\n",          "    tty: true\n", "  new:\n    image: n\n", "# note\n",     "      - a\n",       "\"",  "*a",       "&a ",
                                 "---\n",   "...\n",    "    k: *x\n", "  # deep\n",      "    s: |\n      t\n\n",  "    f: [a, b]\n", "volumes:\n  d:\n", "\t",  ": ",       "é",
                                 "  <<: *x\n", "image: y", "\r\n",     "    s: |+\n      t\n\n\n", "{",             "    e:\n",     "  e:\n"};

std::string pick(std::mt19937& random, const std::string& text)
{
    std::string out = kSnippets[random() % std::size(kSnippets)];
    if (random() % 4 == 0 && !text.empty()) {
        const std::size_t from = text.rfind('\n', random() % text.size());
        const std::size_t begin = from == std::string::npos ? 0 : from + 1;
        out = text.substr(begin, text.find('\n', begin) - begin + 1);
    }
    return out;
}

text::Patch randomPatch(std::mt19937& random, const std::string& text)
{
    text::Patch patch;
    std::size_t at = 0;
    const std::size_t count = random() % 5 == 0 ? 2 : 1;
    for (std::size_t i = 0; i < count && at <= text.size(); ++i) {
        std::size_t offset = at + random() % (text.size() - at + 1);
        std::size_t size = 0;
        if (random() % 2 == 0) { // at a line's start, and often a whole line
            const std::size_t line = offset == 0 ? std::string::npos : text.rfind('\n', offset - 1);
            offset = std::max(at, line == std::string::npos ? 0 : line + 1);
            if (random() % 2 == 0)
                size = std::min(text.find('\n', offset), text.size() - 1) + 1 - offset;
        } else if (random() % 2 == 0) {
            size = std::min<std::size_t>(random() % 12, text.size() - offset);
        }
        if (offset > text.size() || offset + size > text.size())
            break;
        patch.hunks.push_back({offset, text.substr(offset, size), random() % 3 == 0 ? std::string() : pick(random, text)});
        at = offset + size + 1;
    }
    return patch;
}

std::string stack(int services)
{
    std::string text = "# a stack\nname: p\nx-common: &x\n  restart: always\n\nx-flow: &f {tty: true}\nx-parts:\n  one: &one\n    init: true\n\nservices:\n"
                       "  first: &first\n    <<: [*f, *one]\n    image: a\n";
    for (int i = 0; i < services; ++i)
        text += fmt::format("  # service {0}\n  s{0}:\n    image: repo/app:{0}\n    <<: *x\n    environment:\n      A: \"1\"\n      B: two\n    ports:\n      - \"80{0}:80\"\n\n", i);
    return text + "networks:\n  front:\n  back: {}\nvolumes:\n  data:\n  # last\nx-last: *x\n";
}

} // namespace

class YamlUpdateTest : public QObject {
    Q_OBJECT

    int m_shared = 0;
    int m_agreed = 0;

    void exercise(const std::string& start, int steps, unsigned seed)
    {
        std::mt19937 random(seed);
        auto tree = Tree::parse(start);
        if (!tree)
            return;
        for (int i = 0; i < steps; ++i) {
            const auto patch = randomPatch(random, (*tree)->text());
            const auto after = text::apply((*tree)->text(), patch);
            QVERIFY(after.has_value());
            const auto updated = (*tree)->update(patch);
            const auto whole = Tree::parse(*after);
            if (updated.has_value() != whole.has_value())
                qWarning() << after->c_str();
            QCOMPARE(updated.has_value(), whole.has_value());
            if (!whole) {
                QCOMPARE(describe(updated.error()), describe(whole.error()));
                continue;
            }
            const std::string a = test::dump(**updated);
            const std::string b = test::dump(**whole);
            if (a != b)
                qWarning() << patch.hunks[0].offset << patch.hunks[0].removed.c_str() << patch.hunks[0].inserted.c_str() << "\n" << (*tree)->text().c_str();
            QCOMPARE(a, b);
            ++m_agreed;
            m_shared += test::sharedRegions(**tree, **updated) != 0 ? 1 : 0;
            if (random() % 2 == 0)
                tree = updated;
        }
    }

private slots:
    void ownStacks()
    {
        for (unsigned seed = 0; seed < 12 && !QTest::currentTestFailed(); ++seed)
            exercise(stack(static_cast<int>(seed % 4) + 1), 150, seed);
        QVERIFY(m_agreed > 500);
        QVERIFY2(m_shared * 8 > m_agreed, "changes inside one service must share the others");
        qInfo() << m_agreed << "trees compared," << m_shared << "shared regions";
    }

    void corpus()
    {
        const auto files = test::corpusFiles();
        if (files.empty())
            QSKIP("the shared corpus is not here");
        unsigned seed = 1;
        for (const auto& file : files) {
            const std::string bytes = test::bytesOf(file);
            if (bytes.size() < 20000)
                exercise(bytes, 6, ++seed);
            if (QTest::currentTestFailed()) {
                qWarning() << file.c_str();
                return;
            }
        }
        qInfo() << m_agreed << "trees compared," << m_shared << "shared regions";
    }

    /// Found by the fuzzer: where lines end in something else than LF, or a key begins with `?`, an entry does not end where its lines seem to.
    void oddLinesAreReadWhole()
    {
        for (const std::string& text : {std::string("a: x\n  y\r\n  z\rb: 1\nc: 2\n"), std::string("? a\n: 1\n? b\n:: 2\nc: 3\n"), std::string("? a\n? b\n: 1\nc:\n  d: 1\n"), std::string("a: x\xe2\x80\xa8" "b: 1\nc: 2\n"), std::string("a: x\xc2\x85" "b: 1\nc: 2\n")}) {
            for (unsigned seed = 0; seed < 40 && !QTest::currentTestFailed(); ++seed)
                exercise(text, 20, seed);
        }
    }

    /// Each of two entries that are read apart takes one name: no entry that stays has it.
    void twoEntriesOfOneNameAreTold()
    {
        const auto tree = Tree::parse(stack(3)).value();
        const auto key = [&](const char* service) { return tree->at({"services", service}).keyNode().span().begin; };
        const text::Patch patch{{{key("s0"), "s0", "same"}, {key("s2"), "s2", "same"}}};
        const auto whole = Tree::parse(text::apply(tree->text(), patch).value()).value();
        const auto updated = tree->update(patch).value();
        QCOMPARE(whole->duplicateKeys().size(), std::size_t(1));
        QCOMPARE(test::dump(*updated), test::dump(*whole));
        QCOMPARE(updated->duplicateKeys().size(), std::size_t(1));
    }

    /// What a plan does: a patch over all services, which are read again piece by piece.
    void patchesOfManyServices()
    {
        std::mt19937 random(7);
        const auto tree = Tree::parse(stack(200)).value();
        for (int round = 0; round < 12; ++round) {
            text::Patch patch;
            for (int i = 0; i < 200; ++i) {
                const yaml::Node service = tree->at({"services", fmt::format("s{}", i)});
                const std::size_t line = service.span().begin - 4; // of the first key
                switch (random() % 6) {
                case 0: patch.hunks.push_back({line, "", "    tty: true\n"}); break;
                case 1: patch.hunks.push_back({service.find("image").span().begin, "", "registry/"}); break;
                case 2: patch.hunks.push_back({service.span().end + 1, "", "    init: true\n"}); break;
                case 3: patch.hunks.push_back({service.span().end + 1, "", fmt::format("  more{}:\n    image: n\n", random() % 400)}); break;
                case 4: patch.hunks.push_back({service.keyNode().span().begin - 2, "", "  # new\n"}); break;
                default: break;
                }
            }
            const auto after = text::apply(tree->text(), patch);
            QVERIFY(after.has_value());
            const auto whole = Tree::parse(*after).value();
            const auto updated = tree->update(patch).value();
            QCOMPARE(test::dump(*updated), test::dump(*whole));
            QCOMPARE(updated->duplicateKeys().size(), whole->duplicateKeys().size());
        }
    }

    void listsAtTheTopAreReadWhole()
    {
        const auto tree = Tree::parse("- a:\n    b: 1\n    c: 2\n- d:\n    e: 1\n").value();
        const auto after = tree->update({{{tree->at({std::size_t(0), "a", "b"}).span().begin, "1", "2"}}}).value();
        QCOMPARE(QString::fromStdString(std::string(after->at({std::size_t(0), "a", "b"}).value())), QString("2"));
    }

    void untouchedRegionsKeepTheirPlaces()
    {
        const auto tree = Tree::parse(stack(3)).value();
        const auto place = tree->at({"services", "s2", "image"}).place();
        const std::size_t at = tree->at({"services", "s0", "image"}).span().begin;
        const auto after = tree->update({{{at, "", "longer-"}}}).value();
        QCOMPARE(QString::fromStdString(std::string(after->at({"services", "s0", "image"}).value())), QString("longer-repo/app:0"));
        QVERIFY(after->nodeAt(place) == after->at({"services", "s2", "image"}));
        QVERIFY(!after->nodeAt(tree->at({"services", "s0", "image"}).place()));
    }

    void anchorsKeepTheirPlacesWhileServicesChange()
    {
        const auto tree = Tree::parse(stack(3)).value();
        const std::size_t at = tree->at({"services", "s0", "image"}).span().begin;
        const auto after = tree->update({{{at, "", "y"}}}).value();
        for (const yaml::Path& path : {yaml::Path{"x-common"}, yaml::Path{"x-flow"}, yaml::Path{"x-parts", "one"}, yaml::Path{"services", "first"}})
            QVERIFY2(after->nodeAt(tree->at(path).place()) == after->at(path), yaml::toString(path).c_str());
    }

    void aChangedAnchorKeepsWhatDoesNotUseIt()
    {
        const auto tree = Tree::parse(stack(3)).value();
        for (const yaml::Path& path : {yaml::Path{"x-common", "restart"}, yaml::Path{"x-flow", "tty"}, yaml::Path{"x-parts", "one", "init"}, yaml::Path{"services", "first", "image"}}) {
            const auto after = tree->update({{{tree->at(path).span().begin, "", "n"}}}).value();
            QVERIFY(after->nodeAt(tree->at({"services", "s1"}).place()) == after->at({"services", "s1"}));
            QCOMPARE(after->at({"services", "s1", "<<"}).target(), after->at({"x-common"}));
            QVERIFY(!after->nodeAt(tree->at(path).place()));
        }
    }

    void aThousandServicesUpdateFast()
    {
        const auto tree = Tree::parse(stack(1000)).value();
        const std::size_t at = tree->at({"services", "s500", "image"}).span().begin;
        QElapsedTimer timer;
        timer.start();
        constexpr int kTimes = 10;
        for (int i = 0; i < kTimes; ++i)
            QVERIFY(tree->update({{{at, "", "z"}}}).has_value());
        const double each = static_cast<double>(timer.nsecsElapsed()) / 1e6 / kTimes;
        qInfo() << each << "ms an update";
        QVERIFY2(each < 100, "an update reads one service, not the file");
    }
};

QTEST_GUILESS_MAIN(YamlUpdateTest)
#include "yaml_update_test.moc"
