// What lossless means, on real files and on each of them with CRLF, a byte order mark, and no final newline: the tree tells the text's own
// bytes, an edit changes only the lines that express it and reads as asked, and undoing it gives the same bytes back.

#include "core/text/diff.h"
#include "core/yaml/edit.h"
#include "core/yaml/planner.h"
#include "core/yaml/scalar_text.h"
#include "tests/property/yaml_dump.h"
#include "tests/support/test_paths.h"

#include <QtTest>
#include <random>

#include <yaml-cpp/yaml.h>

using namespace hullwright;
using yaml::Kind;
using yaml::Node;
using yaml::Tree;
using yaml::Value;

namespace {

std::string replaceAll(const std::string& text, std::string_view from, std::string_view to)
{
    std::string out;
    for (std::size_t at = 0; at < text.size();) {
        if (text.compare(at, from.size(), from) == 0) {
            out += to;
            at += from.size();
        } else {
            out += text[at++];
        }
    }
    return out;
}

struct Variant {
    const char* name;
    std::string text;
};

std::vector<Variant> variants(const std::string& bytes)
{
    std::string bare = bytes;
    while (!bare.empty() && (bare.back() == '\n' || bare.back() == '\r'))
        bare.pop_back();
    return {{"as it is", bytes}, {"CRLF", replaceAll(replaceAll(bytes, "\r\n", "\n"), "\n", "\r\n")}, {"with a byte order mark", "\xEF\xBB\xBF" + bytes}, {"without a final newline", bare}};
}

void leaves(const Node& node, std::vector<Node>& out)
{
    if (!node)
        return;
    out.push_back(node);
    for (std::size_t i = 0; i < node.size(); ++i)
        leaves(node.item(i), out);
}

/// Marks the bytes that nodes and their indicators express.
void cover(const Node& node, std::string& text)
{
    const auto fill = [&](std::size_t from, std::size_t to) { std::fill(text.begin() + static_cast<std::ptrdiff_t>(from), text.begin() + static_cast<std::ptrdiff_t>(to), ' '); };
    const auto indicator = yaml::TreeAccess::indicator(node);
    if (indicator != std::string::npos)
        fill(indicator, indicator + 1);
    const bool collection = node.kind() == Kind::Mapping || node.kind() == Kind::Sequence;
    if (!collection)
        fill(node.span().begin, node.span().end);
    else if (!node.anchor().empty() || !node.tag().empty())
        fill(node.span().begin, node.contentSpan().begin); // a comment between them counts as theirs
    if (collection && node.style() == yaml::Style::Flow) { // brackets, and the commas between
        const auto span = node.contentSpan();
        if (text[span.begin] == '[' || text[span.begin] == '{') {
            fill(span.begin, span.begin + 1);
            fill(span.end - 1, span.end);
        }
    }
    for (std::size_t i = 0; i < node.size(); ++i) {
        if (node.key(i))
            cover(node.key(i), text);
        cover(node.item(i), text);
    }
}

/// What is left of a text when nodes and comments are taken away; commas and markers are allowed for.
std::string uncovered(const Tree& tree)
{
    std::string text = tree.text();
    if (text.starts_with("\xEF\xBB\xBF"))
        text.replace(0, 3, "   ");
    for (std::size_t i = 0; i < tree.documentCount(); ++i)
        if (tree.root(i))
            cover(tree.root(i), text);
    std::string out;
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        std::string line = text.substr(at, end - at);
        at = end + 1;
        const std::size_t first = std::min(line.find_first_not_of(' '), line.size()); // a byte order mark became spaces
        if (const auto marker = line.substr(first, 3); marker == "---" || marker == "...")
            line.replace(first, 3, "   ");
        if (line.starts_with('%'))
            continue;
        line.resize(std::min(line.find('#'), line.size()));
        for (const char c : line)
            if (c != ' ' && c != '\t' && c != '\r' && c != ',' && c != '?')
                out += c;
    }
    return out;
}

bool agrees(const Node& ours, const YAML::Node& theirs)
{
    const Node node = ours && ours.kind() == Kind::Alias ? ours.target() : ours;
    if (!node)
        return theirs.IsNull();
    if (node.kind() == Kind::Mapping) {
        if (!theirs.IsMap() || theirs.size() != node.size())
            return false;
        std::size_t i = 0;
        for (const auto& entry : theirs) {
            if (!agrees(node.key(i), entry.first) || !agrees(node.item(i), entry.second))
                return false;
            ++i;
        }
        return true;
    }
    if (node.kind() == Kind::Sequence) {
        if (!theirs.IsSequence() || theirs.size() != node.size())
            return false;
        for (std::size_t i = 0; i < node.size(); ++i)
            if (!agrees(node.item(i), theirs[i]))
                return false;
        return true;
    }
    if (theirs.IsNull())
        return node.kind() == Kind::Null || node.value() == "~" || node.value() == "null" || node.value() == "Null" || node.value() == "NULL";
    return theirs.IsScalar() && theirs.Scalar() == node.value();
}

/// Lines that differ between two texts, as the fewest that explain it.
std::size_t changedLines(const std::string& before, const std::string& after)
{
    std::size_t count = 0;
    for (const auto& hunk : text::difference(before, after).hunks)
        count += static_cast<std::size_t>(std::max(std::count(hunk.removed.begin(), hunk.removed.end(), '\n'), std::count(hunk.inserted.begin(), hunk.inserted.end(), '\n')))
               + (hunk.removed.ends_with('\n') || hunk.inserted.ends_with('\n') ? 0 : 1);
    return count;
}

} // namespace

class YamlLosslessTest : public QObject {
    Q_OBJECT

    std::vector<std::filesystem::path> m_files = test::corpusFiles();
    int m_edits = 0;
    int m_refused = 0;
    int m_unsafe = 0;

    void tryEdit(const std::shared_ptr<const Tree>& tree, const yaml::Operation& operation, std::size_t mostLines)
    {
        yaml::Editor editor(tree);
        const auto done = editor.apply(operation);
        if (!done) {
            ++m_refused;
            m_unsafe += done.error().code == ErrorCode::Verification ? 1 : 0;
            return;
        }
        ++m_edits;
        const std::string& before = tree->text();
        const std::string& after = editor.tree()->text();
        QCOMPARE(text::apply(before, editor.patch()).value(), after);
        QCOMPARE(text::apply(after, editor.patch().inverse()).value(), before);
        QVERIFY2(changedLines(before, after) <= mostLines, qPrintable(QString::fromStdString(text::unifiedDiff(before, after, "before", "after"))));
    }

private slots:
    void initTestCase()
    {
        if (m_files.empty())
            QSKIP("the shared corpus is not here");
    }

    void everyByteIsAccountedFor()
    {
        int trees = 0;
        for (const auto& file : m_files)
            for (const Variant& variant : variants(test::bytesOf(file))) {
                const auto tree = Tree::parse(variant.text);
                if (!tree)
                    continue;
                ++trees;
                QCOMPARE((*tree)->text(), variant.text);
                const std::string rest = uncovered(**tree);
                QVERIFY2(rest.empty(), qPrintable(QString("%1 (%2): %3").arg(file.c_str(), variant.name, rest.c_str())));
            }
        QVERIFY(trees > 1000);
        qInfo() << trees << "texts";
    }

    void valuesEqualAnIndependentReaders()
    {
        int trees = 0;
        for (const auto& file : m_files) {
            const std::string bytes = test::bytesOf(file);
            const auto tree = Tree::parse(bytes);
            if (!tree || (*tree)->documentCount() > 1 || !(*tree)->duplicateKeys().empty() || bytes.size() > 64000)
                continue;
            ++trees;
            QVERIFY2(agrees((*tree)->root(), YAML::Load(bytes)), file.c_str());
        }
        QVERIFY(trees > 250);
    }

    void editsChangeTheirOwnLines()
    {
        std::mt19937 random(42);
        QElapsedTimer timer;
        timer.start();
        for (const auto& file : m_files)
            for (const Variant& variant : variants(test::bytesOf(file))) {
                const auto tree = Tree::parse(variant.text);
                if (!tree || !(*tree)->root() || timer.elapsed() > 60000)
                    continue;
                std::vector<Node> nodes;
                leaves((*tree)->root(), nodes);
                for (int i = 0; i < 4; ++i)
                    editSomewhere(*tree, nodes[random() % nodes.size()], random());
                if (QTest::currentTestFailed()) {
                    qWarning() << file.c_str() << variant.name;
                    return;
                }
            }
        qInfo() << m_edits << "edits," << m_refused << "refused, of these" << m_unsafe << "by the check afterwards";
        QVERIFY(m_edits > 1500);
        QVERIFY2(m_unsafe * 50 < m_edits, "too many edits fail their check");
    }

    /// What is written as one edit is what would be written as one edit a key.
    void keysAddedTogetherStandAsOneByOne()
    {
        std::mt19937 random(7);
        int together = 0, mappings = 0;
        for (const auto& file : m_files)
            for (const Variant& variant : variants(test::bytesOf(file))) {
                const auto tree = Tree::parse(variant.text);
                if (!tree || !(*tree)->root() || !(*tree)->duplicateKeys().empty())
                    continue;
                std::vector<Node> nodes;
                leaves((*tree)->root(), nodes);
                std::erase_if(nodes, [](const Node& node) { return node.kind() != Kind::Mapping || node.size() == 0; });
                for (int i = 0; i < 3 && !nodes.empty(); ++i) {
                    const Node node = nodes[random() % nodes.size()];
                    const std::vector<yaml::Insert> run = someKeys(node, random);
                    ++mappings;
                    together += yaml::Planner(**tree, {})(run) ? 1 : 0;
                    yaml::Editor one(*tree), all(*tree);
                    Result<void> possible;
                    for (auto each = run.begin(); possible && each != run.end(); ++each)
                        possible = one.apply(yaml::Operation(*each));
                    const auto made = all.apply(std::vector<yaml::Operation>(run.begin(), run.end()));
                    // Together more may be possible: a text that ends in a block scalar needs the line behind it.
                    QVERIFY2(made || !possible, made ? "" : qPrintable(QString("%1 (%2): ").arg(file.c_str(), variant.name) + QString::fromStdString(describe(made.error()))));
                    if (possible && (all.tree()->text() != one.tree()->text() || all.patch() != one.patch()))
                        QFAIL(qPrintable(QString("%1 (%2):\n").arg(file.c_str(), variant.name) + QString::fromStdString(text::unifiedDiff(one.tree()->text(), all.tree()->text(), "one by one", "together"))));
                }
            }
        qInfo() << mappings << "mappings, in" << together << "the keys came as one edit";
        QVERIFY(together * 2 > mappings);
    }

private:
    /// Keys of several kinds, each beside one that is there, beside one of them, or last.
    static std::vector<yaml::Insert> someKeys(const Node& node, std::mt19937& random)
    {
        static const Value kValues[] = {true, "one: two # three", Value::array({"ALL", "a: b"}), Value::object({{"limits", Value::object({{"memory", "1g"}})}}), "first\nsecond\n", nullptr, Value::array()};
        std::vector<yaml::Insert> run;
        std::vector<std::string> keys;
        for (std::size_t i = 0; i < node.size(); ++i)
            if (node.key(i).kind() == Kind::Scalar)
                keys.emplace_back(node.key(i).value());
        const std::size_t count = 2 + random() % 5;
        for (std::size_t i = 0; i < count; ++i) {
            std::optional<std::string> after;
            if (!keys.empty() && random() % 3 != 0)
                after = keys[random() % keys.size()];
            run.push_back({node.path(), "x-new-" + std::to_string(random() % 20), kValues[random() % std::size(kValues)], after, {}, 0});
            keys.push_back(run.back().key);
        }
        return run;
    }

    void editSomewhere(const std::shared_ptr<const Tree>& tree, const Node& node, std::size_t choice)
    {
        static const char* const kValues[] = {"changed", "yes", "22:22", "a: b # c", "", "${X:-1}", "it's", "null"};
        const Value value = kValues[choice / 16 % std::size(kValues)];
        const auto path = node.path();
        const bool inFlow = [&] {
            for (Node up = node; up; up = up.parent())
                if (up.style() == yaml::Style::Flow && (up.kind() == Kind::Mapping || up.kind() == Kind::Sequence))
                    return true;
            return false;
        }();
        const auto content = node.contentSpan();
        const auto own = static_cast<std::size_t>(std::count(tree->text().begin() + static_cast<std::ptrdiff_t>(content.begin), tree->text().begin() + static_cast<std::ptrdiff_t>(content.end), '\n')) + 1;
        if (path.empty() || node.kind() == Kind::Mapping) {
            if (node.kind() == Kind::Mapping)
                tryEdit(tree, yaml::Insert{path, "x-new-key", value, {}, {}, 0}, 4);
            return;
        }
        if (node.kind() == Kind::Sequence) {
            tryEdit(tree, yaml::Append{path, value, {}, 0}, 4);
            return;
        }
        if (choice % 2 == 0)
            tryEdit(tree, yaml::Set{path, value, 0}, own);
        else // the comments that go with an entry count as its own: no more than a screen of them in real files
            tryEdit(tree, yaml::Remove{path, 0}, inFlow ? own + 3 : own + 40);
    }
};

QTEST_GUILESS_MAIN(YamlLosslessTest)
#include "yaml_lossless_test.moc"
