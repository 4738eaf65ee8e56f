// Bytes, lines, patches, diffs and files.

#include "core/text/diff.h"
#include "core/text/file.h"
#include "core/text/line_index.h"
#include "core/text/patch.h"
#include "tests/support/cpu_timer.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>

#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <random>
#include <sys/stat.h>
#include <unistd.h>

using namespace hullwright;
using text::Hunk;
using text::Patch;
using text::Position;
namespace fs = std::filesystem;

namespace {

std::string randomText(std::mt19937& random, std::size_t lines)
{
    static const char* const kLines[] = {"a\n", "b\n", "\n", "c\r\n", "  d: é\n", "a b c\n"};
    std::string out;
    for (std::size_t i = 0; i < lines; ++i)
        out += kLines[random() % std::size(kLines)];
    return random() % 3 == 0 ? out + "tail" : out;
}

Patch randomPatch(std::mt19937& random, const std::string& text)
{
    Patch patch;
    std::size_t at = 0;
    for (int i = 0; i < 4 && at < text.size(); ++i) {
        const std::size_t offset = at + random() % (text.size() - at + 1);
        const std::size_t size = random() % std::min<std::size_t>(6, text.size() - offset + 1);
        const std::string inserted(random() % 4, static_cast<char>('A' + random() % 26));
        if (size != 0 || !inserted.empty())
            patch.hunks.push_back({offset, text.substr(offset, size), inserted});
        at = offset + size + 1;
    }
    return patch;
}

std::string bytes(const fs::path& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

void put(const fs::path& path, const std::string& content)
{
    std::ofstream(path, std::ios::binary) << content;
}

} // namespace

class TextTest : public QObject {
    Q_OBJECT

private slots:
    void linesOfEveryKind()
    {
        const std::string text = "ab\r\nc\rdé🎉f\n\nend";
        const text::LineIndex index(text);
        QCOMPARE(index.lineCount(), std::size_t(5));
        QVERIFY((index.position(0) == Position{1, 1}));
        QVERIFY((index.position(4) == Position{2, 1}));
        QVERIFY((index.position(6) == Position{3, 1}));
        QVERIFY((index.position(text.find('f')) == Position{3, 4}));
        QVERIFY((index.position(9999) == Position{5, 4}));
        QCOMPARE(index.offset({3, 4}), text.find('f'));
        QCOMPARE(index.offset({1, 99}), std::size_t(2));
        QCOMPARE(index.offset({99, 1}), text.size());
        QVERIFY((index.line(1) == text::Span{0, 2}));
        QVERIFY((index.line(4).empty()));
        for (std::size_t i = 0; i < text.size(); ++i)
            if ((static_cast<unsigned char>(text[i]) & 0xC0U) != 0x80U && text[i] != '\n' && text[i] != '\r')
                QCOMPARE(index.offset(index.position(i)), i);
    }

    void patchesThatDoNotFitAreRefused()
    {
        QVERIFY(!text::apply("abc", {{{1, "x", "y"}}}));
        QVERIFY(!text::apply("abc", {{{9, "", "y"}}}));
        QVERIFY(!text::apply("abc", {{{1, "bc", ""}, {2, "c", ""}}}));
        QVERIFY(!text::apply("abc", {{{2, "", "y"}, {1, "", "x"}}}));
        QCOMPARE(text::apply("abc", {{{1, "b", "BB"}, {3, "", "d"}}}).value(), std::string("aBBcd"));
    }

    void undoingAndComposingArePrecise()
    {
        std::mt19937 random(7);
        for (int i = 0; i < 3000; ++i) {
            const std::string before = randomText(random, 1 + random() % 8);
            const Patch first = randomPatch(random, before);
            const std::string middle = text::apply(before, first).value();
            QCOMPARE(text::apply(middle, first.inverse()).value(), before);
            const Patch second = randomPatch(random, middle);
            const std::string after = text::apply(middle, second).value();
            const Patch both = text::compose(first, second);
            const auto composed = text::apply(before, both);
            QVERIFY2(composed.has_value(), composed ? "" : composed.error().message.c_str());
            QCOMPARE(*composed, after);
            QCOMPARE(text::apply(after, both.inverse()).value(), before);
            QVERIFY(text::compose(first, first.inverse()).empty());
        }
    }

    void offsetsAreFollowedThroughAPatch()
    {
        const Patch patch{{{2, "cd", "XYZ"}, {6, "", "!"}}};
        QCOMPARE(text::mapForward(patch, 0), std::size_t(0));
        QCOMPARE(text::mapForward(patch, 2), std::size_t(2));
        QCOMPARE(text::mapForward(patch, 3), std::size_t(2));
        QCOMPARE(text::mapForward(patch, 4), std::size_t(5));
        QCOMPARE(text::mapForward(patch, 7), std::size_t(9));
    }

    void differencesTurnOneTextIntoTheOther()
    {
        std::mt19937 random(11);
        for (int i = 0; i < 500; ++i) {
            const std::string before = randomText(random, random() % 12);
            const std::string after = randomText(random, random() % 12);
            QCOMPARE(text::apply(before, text::difference(before, after)).value(), after);
        }
        const Patch one = text::difference("a\nb\nc\nd\n", "a\nB\nc\nd\nE\n");
        QVERIFY((one.hunks == std::vector<Hunk>{{2, "b\n", "B\n"}, {8, "", "E\n"}}));
        std::string large, other;
        for (int i = 0; i < 60000; ++i) {
            large += std::to_string(i) + "\n";
            other += std::to_string(i * 7) + "x\n";
        }
        const hullwright::test::CpuTimer timer;
        QCOMPARE(text::apply(large, text::difference(large, other)).value(), other);
        QVERIFY(timer.elapsed() < 5000);
    }

    void unifiedDiffsAreWhatPatchApplies()
    {
        QCOMPARE(text::unifiedDiff("a\n", "a\n", "x", "y"), std::string());
        QCOMPARE(text::unifiedDiff("a\nb\n", "a\nc", "old", "new"), std::string("--- old\n+++ new\n@@ -1,2 +1,2 @@\n a\n-b\n+c\n\\ No newline at end of file\n"));
        if (QStandardPaths::findExecutable("patch").isEmpty())
            QSKIP("patch is not installed");
        std::mt19937 random(5);
        QTemporaryDir folder;
        for (int i = 0; i < 25; ++i) {
            const std::string before = randomText(random, 1 + random() % 30);
            std::string after = before;
            for (int k = 0; k < 3; ++k)
                after.insert(random() % after.size(), "new\n");
            const fs::path a = folder.filePath("a").toStdString(), diff = folder.filePath("diff").toStdString();
            put(a, before);
            put(diff, text::unifiedDiff(before, after, "a", "b"));
            QProcess patch;
            patch.start("patch", {"--binary", "--quiet", "--fuzz=0", a.c_str(), diff.c_str()});
            QVERIFY(patch.waitForFinished());
            QCOMPARE(patch.exitCode(), 0);
            QCOMPARE(bytes(a), after);
        }
    }

    void onlyRegularFilesAreRead()
    {
        QTemporaryDir folder;
        const fs::path top = folder.path().toStdString();
        put(top / "a", "content");
        QCOMPARE(text::readFile(top / "a").value(), std::string("content"));
        QCOMPARE(text::readFile(top / "none").error().code, ErrorCode::NotFound);
        QCOMPARE(text::readFile(top).error().code, ErrorCode::Unreadable);
        QCOMPARE(text::readFile("/dev/zero").error().code, ErrorCode::Unreadable);
        QCOMPARE(text::readFile(top / "a", 3).error().code, ErrorCode::TooLarge);
        QCOMPARE(::mkfifo((top / "pipe").c_str(), 0600), 0);
        QCOMPARE(text::readFile(top / "pipe").error().code, ErrorCode::Unreadable);
    }

    void writingKeepsLinksAndPermissions()
    {
        QTemporaryDir folder;
        const fs::path top = folder.path().toStdString();
        QVERIFY(text::writeFileAtomically(top / "new", "one").has_value());
        QCOMPARE(bytes(top / "new"), std::string("one"));
        ::chmod((top / "new").c_str(), 0640);
        fs::create_symlink("new", top / "link");
        QVERIFY(text::writeFileAtomically(top / "link", "two").has_value());
        QVERIFY(fs::is_symlink(top / "link"));
        QCOMPARE(bytes(top / "new"), std::string("two"));
        struct stat info {};
        QCOMPARE(::stat((top / "new").c_str(), &info), 0);
        QCOMPARE(info.st_mode & 07777U, 0640U);
        QCOMPARE(text::writeFileAtomically(top / "missing" / "x", "y").error().code, ErrorCode::Io);
        QCOMPARE(text::writeFileAtomically(top, "y").error().code, ErrorCode::Io);
        QCOMPARE(std::distance(fs::directory_iterator(top), fs::directory_iterator()), std::ptrdiff_t(2)); // no temporary file is left
    }
};

QTEST_GUILESS_MAIN(TextTest)
#include "text_test.moc"
