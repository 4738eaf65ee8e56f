// Edits of a long file, made on excerpts of it: what comes out has to be what the ordinary way makes of the whole file, byte by byte.
#include "core/harden/batch.h"

#include "core/text/diff.h"
#include "core/text/parallel.h"

#include <QtTest>

#include <atomic>
#include <fmt/format.h>
#include <random>
#include <stdexcept>

using namespace hullwright;
using harden::Batch;
using yaml::Value;

namespace {

/// How a file may be written.
struct Writing {
    const char* lineBreak = "\n";
    const char* dash = "      - "; ///< of a list below a service's key
    const char* between = "";      ///< between two services
    std::string before, behind;
};

std::string fileOf(std::size_t services, const Writing& writing)
{
    std::string text = writing.before + "services:\n";
    for (std::size_t i = 0; i < services; ++i) {
        text += fmt::format("  s{0}: # the {0}.\n    image: 'nginx:1.{0}'\n    environment:\n      A: 'x{0}' # first\n      B: y\n", i);
        if (i % 3 == 0)
            text += fmt::format("    security_opt:\n{}'label=disable'\n", writing.dash);
        text += i % 2 == 0 ? writing.between : "";
    }
    text += writing.behind;
    if (writing.lineBreak != std::string("\n"))
        for (std::size_t at = text.find('\n'); at != std::string::npos; at = text.find('\n', at + 2))
            text.replace(at, 1, writing.lineBreak);
    return text;
}

std::vector<compose::SourceFile> filesOf(const std::string& text)
{
    return {compose::sourceFile("/project/compose.yaml", "compose.yaml", yaml::Tree::parse(text).value())};
}

yaml::Path in(const std::string& service, std::initializer_list<const char*> keys)
{
    yaml::Path path{std::string("services"), service};
    for (const char* key : keys)
        path.emplace_back(std::string(key));
    return path;
}

/// Edits as fixes make them, of one service; some with what stands beside the services.
compose::Edits someEdits(std::mt19937& random, const std::string& service)
{
    switch (random() % 6) {
    case 0: return {yaml::Append{in(service, {"security_opt"}), "no-new-privileges:true", {}}};
    case 1: return {yaml::Assign{in(service, {"read_only"}), true}, yaml::Assign{in(service, {"tmpfs"}), Value::array({"/tmp", "/run:mode=1777"})}};
    case 2: return {yaml::Assign{in(service, {"deploy", "resources", "limits", "memory"}), "512m"}};
    case 3: return {yaml::Remove{in(service, {"environment", "B"})}};
    case 4: return {yaml::Set{in(service, {"environment", "A"}), "007"}, yaml::Rename{in(service, {"environment", "A"}), "A_FILE", {}}};
    default: return {yaml::Append{in(service, {"secrets"}), service + "_key", {}}, yaml::Assign{{std::string("secrets"), service + "_key", std::string("file")}, "./secrets/" + service + ".txt"}};
    }
}

} // namespace

class HardenBatch : public QObject {
    Q_OBJECT

private slots:
    void writesWhatTheOrdinaryWayWrites_data()
    {
        QTest::addColumn<QString>("text");
        const std::string volumes = "\nvolumes:\n  data:\n  more: # of it\n    driver: local\n", head = "# our stack\nname: shop\n\n";
        const auto row = [](const char* name, const Writing& writing) { QTest::newRow(name) << QString::fromStdString(fileOf(70, writing)); };
        row("plain", {"\n", "      - ", "", {}, {}});
        row("with what stands around", {"\n", "      - ", "\n", head, volumes});
        row("indentless lists", {"\n", "    - ", "", head, {}});
        row("comments between", {"\n", "      - ", "\n  # the next one\n", {}, volumes});
        row("lines of Windows", {"\r\n", "      - ", "\n", head, volumes});
        row("secrets are there", {"\n", "      - ", "", {}, "secrets:\n  old:\n    file: ./old.txt\n\nnetworks:\n  back: {}\n"});
        row("a comment at the end", {"\n", "      - ", "", {}, "\n# the end\n"});
        QTest::newRow("no line break at the end") << QString::fromStdString(fileOf(70, {"\n", "      - ", "", {}, "volumes:\n  data: {}"}));
    }
    void writesWhatTheOrdinaryWayWrites()
    {
        QFETCH(QString, text);
        const auto files = filesOf(text.toStdString());
        std::mt19937 random(7);
        std::vector<std::pair<std::string, compose::Edits>> all;
        for (std::size_t i = 0; i < 70; ++i)
            for (int twice = 0; twice < 2; ++twice)
                if (const std::string service = fmt::format("s{}", (i * 13) % 70); twice == 0 || i % 5 == 0)
                    all.emplace_back(service, someEdits(random, service));
        std::vector<Batch::Wish> wishes;
        for (const auto& [service, edits] : all)
            wishes.push_back({service, edits});
        Batch batch(files);
        batch.apply(wishes);
        // The same in the order in which a batch makes them: what reaches beyond a service last.
        compose::ProjectEditor editor(files);
        const auto beyond = [](const compose::Edits& edits) { return edits.size() == 2 && compose::pathOf(edits.back().operation).front() == yaml::Step(std::string("secrets")); };
        for (const bool last : {false, true})
            for (std::size_t i = 0; i < all.size(); ++i)
                if (wishes[i].answer != Batch::Answer::NotHere && beyond(all[i].second) == last)
                    QCOMPARE(editor.apply(all[i].second).has_value(), wishes[i].answer == Batch::Answer::Made);
        const auto after = text::apply(text.toStdString(), batch.patch());
        QVERIFY(after);
        if (*after != editor.files().front().tree->text())
            qWarning().noquote() << QString::fromStdString(text::unifiedDiff(*after, editor.files().front().tree->text(), "batch", "whole"));
        QCOMPARE(QString::fromStdString(*after), QString::fromStdString(editor.files().front().tree->text()));
        const auto made = std::count_if(wishes.begin(), wishes.end(), [](const Batch::Wish& wish) { return wish.answer == Batch::Answer::Made; });
        QVERIFY2(made > 60, qPrintable(QString::number(made)));
        QVERIFY(batch.expressedBy(*yaml::Tree::parse(*after).value()));
    }

    /// A text that reads otherwise than what was made on the excerpts is noticed.
    void noticesAnotherText()
    {
        const std::string text = fileOf(70, {"\n", "      - ", "", {}, "volumes:\n  data:\n"});
        const auto files = filesOf(text);
        const std::string service = "s5";
        const compose::Edits edits{yaml::Assign{in(service, {"read_only"}), true}, yaml::Assign{{std::string("secrets"), std::string("k"), std::string("file")}, "./k"}};
        Batch batch(files);
        std::vector<Batch::Wish> wishes{{service, edits}};
        batch.apply(wishes);
        QVERIFY(wishes.front().answer == Batch::Answer::Made);
        std::string after = text::apply(text, batch.patch()).value();
        QVERIFY(batch.expressedBy(*yaml::Tree::parse(after).value()));
        std::string other = after;
        other.replace(other.find("read_only: true"), 15, "read_only: 'no'");
        QVERIFY(!batch.expressedBy(*yaml::Tree::parse(other).value()));
        other = after;
        other.replace(other.find("  data:"), 7, "  date:");
        QVERIFY(!batch.expressedBy(*yaml::Tree::parse(other).value()));
    }

    void leavesToOthersWhatReachesFarther()
    {
        const std::string text = fileOf(70, {"\n", "      - ", "", "x-base: &base {a: 1}\n", {}}) + "  own: &own\n    image: a\n";
        const auto files = filesOf(text);
        Batch batch(files);
        const std::string first = "s1", own = "own";
        const compose::Edits another{yaml::Assign{in("s2", {"read_only"}), true}}, whole{yaml::Remove{in(first, {})}}, anchored{yaml::Assign{in(own, {"read_only"}), true}},
            outside{yaml::Assign{{std::string("secrets"), std::string("k"), std::string("file")}, "./k"}}, refused{yaml::Remove{in(first, {"nothing"})}};
        std::vector<Batch::Wish> wishes{{first, another}, {first, whole}, {own, anchored}, {first, outside}, {first, refused}};
        batch.apply(wishes);
        for (std::size_t i = 0; i < 4; ++i)
            QVERIFY2(wishes[i].answer == Batch::Answer::NotHere, qPrintable(QString::number(i)));
        QVERIFY(wishes[4].answer == Batch::Answer::Refused && !wishes[4].refusal.empty());
        QVERIFY(batch.patch().empty());
    }

    void worksOnceForEach()
    {
        std::vector<std::atomic<int>> seen(1000);
        text::inParallel(seen.size(), [&](std::size_t i) { ++seen[i]; });
        QVERIFY(std::all_of(seen.begin(), seen.end(), [](const auto& each) { return each == 1; }));
        text::inParallel(0, [](std::size_t) { QFAIL("there is nothing to do"); });
        QVERIFY_THROWS_EXCEPTION(std::runtime_error, text::inParallel(500, [](std::size_t i) { if (i == 400) throw std::runtime_error("no"); }));
    }
};

QTEST_APPLESS_MAIN(HardenBatch)
#include "harden_batch_test.moc"
