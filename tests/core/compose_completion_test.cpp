// Completion: every key of the schema is offered at its place, also in broken text, and what is accepted loads.
#include "core/compose/completion.h"
#include "core/compose/described.h"
#include "core/compose/schema_lookup.h"
#include "tests/core/compose_case.h"

#include <QTest>

#include <algorithm>
#include <ctime>
#include <functional>
#include <set>

using namespace hullwright;
using namespace hullwright::compose;
using test::load;

namespace {

/// The text without its `|`, and where that stood.
std::pair<std::string, std::size_t> cursor(std::string text)
{
    const auto at = text.find('|');
    text.erase(at, 1);
    return {text, at};
}

Completion completeAt(const std::string& marked)
{
    const auto [text, at] = cursor(marked);
    return complete(text, at);
}

std::vector<std::string> labels(const Completion& completion)
{
    std::vector<std::string> out;
    for (const Candidate& each : completion.candidates)
        out.push_back(each.label);
    return out;
}

bool offers(const Completion& completion, std::string_view label)
{
    return std::any_of(completion.candidates.begin(), completion.candidates.end(), [&](const Candidate& each) { return each.label == label; });
}

/// The text after a candidate was accepted.
std::string accepted(const std::string& marked, std::string_view label)
{
    const auto [text, at] = cursor(marked);
    const Completion completion = complete(text, at);
    for (const Candidate& each : completion.candidates) {
        if (each.label == label)
            return text.substr(0, completion.range.begin) + each.insert + text.substr(completion.range.end);
    }
    return "not offered: " + std::string(label);
}

/// An empty place: the file down to it, and the path that it is at.
struct Place {
    std::string text; ///< ends in the blank line of the place
    std::string path;
    const Shape* shape;
};

/// Every mapping of the table as a file that ends in an empty line inside of it.
std::vector<Place> everyPlace()
{
    std::vector<Place> places;
    std::set<const Shape*> seen;
    const std::function<void(const std::string&, const std::string&, std::size_t, const Shape&)> walk = [&](const std::string& text, const std::string& path, std::size_t indent, const Shape& shape) {
        if (!seen.insert(&shape).second)
            return;
        const std::string spaces(indent, ' ');
        if (!shape.keys.empty())
            places.push_back({text + spaces, path, &shape});
        for (const Key& key : shape.keys)
            walk(text + spaces + std::string(key.name) + ":\n", path + "." + std::string(key.name), indent + 2, *key.shape);
        if (shape.other)
            walk(text + spaces + "thing:\n", path + ".thing", indent + 2, *shape.other);
        // The first key of an item stands beside its dash, so that a place in it is a line below.
        if (shape.item && !shape.item->keys.empty())
            walk(text + spaces + "- x-first: 1\n", path + "[0]", indent + 2, *shape.item);
    };
    walk("", "", 0, projectShape());
    walk("services:\n  web:\n", "services.web", 4, serviceShape());
    return places;
}

} // namespace

class ComposeCompletionTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void offersEveryKeyAtItsPlace()
    {
        int keys = 0;
        for (const Place& place : everyPlace()) {
            const Completion completion = complete(place.text, place.text.size());
            for (const Key& key : place.shape->keys) {
                ++keys;
                QVERIFY2(offers(completion, key.name), (place.path + " " + std::string(key.name) + "\n" + place.text).c_str());
                // And by its beginning, as while typing.
                const std::string typed = place.text + std::string(key.name.substr(0, 2));
                QVERIFY2(offers(complete(typed, typed.size()), key.name), (place.path + " " + std::string(key.name)).c_str());
            }
            for (const Candidate& each : completion.candidates) {
                if (each.kind == Candidate::Kind::Key)
                    QVERIFY2(!each.about.text.empty(), (place.path + " " + each.label).c_str());
            }
        }
        QVERIFY2(keys > 230, std::to_string(keys).c_str());
    }

    void whatIsAcceptedIsNoUnknownKey()
    {
        int tried = 0;
        for (const Place& place : everyPlace()) {
            const Completion completion = complete(place.text, place.text.size());
            for (const Candidate& each : completion.candidates) {
                const std::string text = place.text.substr(0, completion.range.begin) + each.insert + place.text.substr(completion.range.end);
                QVERIFY2(yaml::Tree::parse(text), (place.path + " " + each.label + "\n" + text).c_str());
                const auto loaded = load(text);
                for (const Problem& problem : loaded.stack().problems) {
                    const bool unknown = std::string_view(problem.message.text.source).find("no key that may stand here") != std::string_view::npos;
                    // x-first is there to have a line above the place; not every mapping takes such keys.
                    QVERIFY2(!unknown || problem.message.arguments.front() == "x-first", (problem.path + "\n" + text).c_str());
                }
                ++tried;
            }
        }
        QVERIFY2(tried > 230, std::to_string(tried).c_str());
    }

    void offersByPlace_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("offered");
        QTest::addColumn<QString>("notOffered");
        const auto row = [](const char* name, const char* text, const char* offered, const char* notOffered) { QTest::newRow(name) << text << offered << notOffered; };
        row("top", "|", "services networks volumes secrets configs", "image");
        row("top, beside others", "services: {}\n|", "networks", "services");
        row("service", "services:\n  web:\n    |", "image ports cap_drop", "services driver");
        row("service, by its beginning", "services:\n  web:\n    po|", "ports", "image");
        row("service, by a part of it", "services:\n  web:\n    limit|", "mem_limit pids_limit", "image");
        row("service, dashes for underlines", "services:\n  web:\n    cap-d|", "cap_drop", "image");
        row("not what is there already", "services:\n  web:\n    image: a\n    |\n    ports: []\n", "user", "image ports");
        row("what is there, where it is being typed", "services:\n  web:\n    ima|: a\n", "image", "user");
        row("after a half-typed line", "services:\n  web:\n    imag\n    |", "image ports", "services");
        row("before broken lines", "services:\n  web:\n    |\n  db: [\n", "image", "db");
        row("after an open quote on its line", "services:\n  web:\n    |\n    command: \"x\n", "image", "");
        row("second service", "services:\n  a:\n    image: x\n  b:\n    |\n", "image", "");
        row("below the services", "services:\n  a:\n    image: x\n|\nvolumes:\n", "networks", "volumes image");
        row("deploy", "services:\n  a:\n    deploy:\n      resources:\n        limits:\n          |", "memory cpus pids", "image devices");
        row("in a long item", "services:\n  a:\n    ports:\n      - target: 80\n        |", "published host_ip", "target image");
        row("first key of an item", "services:\n  a:\n    ports:\n      - |", "target published", "image");
        row("indentless list", "services:\n  a:\n    cap_add:\n    - |", "NET_ADMIN ALL", "image");
        row("indentless list, next key", "services:\n  a:\n    cap_add:\n    - NET_RAW\n    |", "image", "NET_ADMIN");
        row("tab of one blank", "services:\n a:\n  |", "image", "");
        row("flow list", "services:\n  a:\n    cap_drop: [NET_RAW, |", "ALL NET_ADMIN", "NET_RAW image");
        row("flow mapping", "services:\n  a: {image: x, |}\n", "ports", "image");
        row("flow mapping in a mapping", "services:\n  a:\n    healthcheck: {test: [CMD, x], |", "interval", "test image");
        row("flow value", "services:\n  a: {restart: |}\n", "always", "image");
        row("flow over lines", "services:\n  a:\n    cap_drop: [\n      ALL,\n      |\n    ]\n", "NET_RAW", "ALL");
        row("restart", "services:\n  a:\n    restart: |", "always on-failure unless-stopped no", "image");
        row("boolean", "services:\n  a:\n    read_only: |", "true false", "");
        row("network mode", "services:\n  a:\n    network_mode: |\n  db:\n    image: x\n", "host none service:db", "service:a");
        row("network mode, half", "services:\n  a:\n    network_mode: service:|\n  db:\n    image: x\n", "service:db", "host");
        row("depends_on", "services:\n  a:\n    depends_on: [|]\n  db:\n    image: x\n", "db", "a");
        row("depends_on, block", "services:\n  a:\n    depends_on:\n      - |\n  db:\n    image: x\n", "db", "a");
        row("depends_on, mapping", "services:\n  a:\n    depends_on:\n      d|\n  db:\n    image: x\n", "db", "a");
        row("condition", "services:\n  a:\n    depends_on:\n      db:\n        condition: |", "service_healthy", "");
        row("networks", "services:\n  a:\n    networks: [|]\nnetworks:\n  back:\n  front:\n", "back front", "a");
        row("networks, one there", "services:\n  a:\n    networks:\n      - back\n      - |\nnetworks:\n  back:\n  front:\n", "front", "back");
        row("volumes", "services:\n  a:\n    volumes:\n      - |\nvolumes:\n  data:\n", "data type", "user");
        row("volume options", "services:\n  a:\n    volumes:\n      - data:/x:|\nvolumes:\n  data:\n", "ro z", "data");
        row("mount source", "services:\n  a:\n    volumes:\n      - type: volume\n        source: |\nvolumes:\n  data:\n", "data", "");
        row("secrets", "services:\n  a:\n    secrets: [|]\nsecrets:\n  key: {file: k}\n", "key", "");
        row("configs", "services:\n  a:\n    configs:\n      - |\nconfigs:\n  nginx: {file: k}\n", "nginx source", "");
        row("security_opt", "services:\n  a:\n    security_opt:\n      - no|\n", "no-new-privileges:true", "seccomp=");
        row("pull_policy", "services:\n  a:\n    pull_policy: |", "always daily", "");
        row("driver", "networks:\n  a:\n    driver: |", "bridge macvlan", "");
        row("comment above", "# x\nservices:\n  # y\n  web:\n    |", "image", "");
        row("behind a block scalar", "services:\n  a:\n    command: >\n      x: y\n      z\n    |", "image", "command");
        row("second document", "services: {}\n---\n|", "services", "");
        row("CRLF", "services:\r\n  web:\r\n    |\r\n", "image", "");
        row("list where a list belongs", "services:\n  a:\n    cap_add:\n      |", "NET_ADMIN", "image");
        row("extends", "services:\n  a:\n    extends: |\n  b: {}\n", "b", "a");
    }
    void offersByPlace()
    {
        QFETCH(QString, text);
        QFETCH(QString, offered);
        QFETCH(QString, notOffered);
        const Completion completion = completeAt(text.toStdString());
        for (const QString& label : offered.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(offers(completion, label.toStdString()), qPrintable(label));
        for (const QString& label : notOffered.split(u' ', Qt::SkipEmptyParts))
            QVERIFY2(!offers(completion, label.toStdString()), qPrintable(label));
    }

    void offersNothing_data()
    {
        QTest::addColumn<QString>("text");
        const auto row = [](const char* name, const char* text) { QTest::newRow(name) << text; };
        row("comment", "services:\n  web:\n    # po|\n");
        row("comment behind a value", "services:\n  web:\n    image: x # po|\n");
        row("block scalar", "services:\n  web:\n    command: >\n      po|\n");
        row("plain text of several words", "services:\n  web:\n    image: nginx po|\n");
        row("free text", "services:\n  web:\n    image: po|\n");
        row("names of one's own", "services:\n  |");
        row("below a value", "services:\n  web:\n    image: x\n      |");
        row("extension", "x-common:\n  |");
        row("right behind a colon", "services:\n  web:\n    restart:|");
        row("right behind a dash", "services:\n  web:\n    cap_add:\n      -|");
        row("written in full", "services:\n  web:\n    restart: always|");
        row("quoted text over lines", "services:\n  web:\n    command: \"a\n      po|\n");
    }
    void offersNothing()
    {
        QFETCH(QString, text);
        const Completion completion = completeAt(text.toStdString());
        QCOMPARE(labels(completion), std::vector<std::string>());
    }

    void insertsInTheFilesOwnWay_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("label");
        QTest::addColumn<QString>("result");
        const auto row = [](const char* name, const char* text, const char* label, const char* result) { QTest::newRow(name) << text << label << result; };
        row("value", "services:\n  a:\n    im|", "image", "services:\n  a:\n    image: ");
        row("list", "services:\n  a:\n    po|\n", "ports", "services:\n  a:\n    ports:\n      - \n");
        row("list, indentless", "services:\n  a:\n    dns:\n    - 1\n    po|\n", "ports", "services:\n  a:\n    dns:\n    - 1\n    ports:\n    - \n");
        row("mapping, four blanks", "services:\n    a:\n        image: x\n        hea|\n", "healthcheck", "services:\n    a:\n        image: x\n        healthcheck:\n            \n");
        row("CRLF", "services:\r\n  a:\r\n    po|\r\n", "ports", "services:\r\n  a:\r\n    ports:\r\n      - \r\n");
        row("the rest of the word goes", "services:\n  a:\n    im|ag: x\n", "image", "services:\n  a:\n    image: x\n");
        row("no second colon", "services:\n  a:\n    po|: []\n", "ports", "services:\n  a:\n    ports: []\n");
        row("blank line finds its column", "services:\n  a:\n    image: x\n   |\n", "user", "services:\n  a:\n    image: x\n    user: \n");
        row("quotes where they are needed", "services:\n  a:\n    restart: |\n", "no", "services:\n  a:\n    restart: \"no\"\n");
        row("no quotes inside of quotes", "services:\n  a:\n    restart: \"n|\"\n", "no", "services:\n  a:\n    restart: \"no\"\n");
        row("flow", "services:\n  a: {po|}\n", "ports", "services:\n  a: {ports: }\n");
        row("JSON", "{\"services\": {\"a\": {\"im|\"}}}", "image", "{\"services\": {\"a\": {\"image\"}}}");
        row("JSON value", "{\"services\": {\"a\": {\"restart\": \"al|\"}}}", "always", "{\"services\": {\"a\": {\"restart\": \"always\"}}}");
        row("volume", "services:\n  a:\n    volumes:\n      - d|\nvolumes:\n  data:\n", "data", "services:\n  a:\n    volumes:\n      - data:\nvolumes:\n  data:\n");
        row("volume option", "services:\n  a:\n    volumes:\n      - d:/x:r|\n", "ro", "services:\n  a:\n    volumes:\n      - d:/x:ro\n");
        row("second option", "services:\n  a:\n    volumes:\n      - d:/x:ro,|\n", "z", "services:\n  a:\n    volumes:\n      - d:/x:ro,z\n");
        row("item with its dash", "services:\n  a:\n    cap_drop:\n      |\n", "ALL", "services:\n  a:\n    cap_drop:\n      - ALL\n");
        row("mapped dependency", "services:\n  a:\n    depends_on:\n      d|\n  db: {}\n", "db", "services:\n  a:\n    depends_on:\n      db:\n        \n  db: {}\n");
    }
    void insertsInTheFilesOwnWay()
    {
        QFETCH(QString, text);
        QFETCH(QString, label);
        QFETCH(QString, result);
        QCOMPARE(QString::fromStdString(accepted(text.toStdString(), label.toStdString())), result);
    }

    void describesWhatStandsThere_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("key");
        QTest::addColumn<QString>("word");
        const auto row = [](const char* text, const char* key, const char* word) { QTest::addRow("%s", QByteArray(text).simplified().constData()) << text << key << word; };
        row("ser|vices:\n", "services", "");
        row("services:\n  web:\n    |image: x\n", "image", "");
        row("services:\n  web:\n    image: x|y\n", "image", "");
        row("services:\n  web:\n    restart: alw|ays\n", "restart", "always");
        row("services:\n  web:\n    ports:\n      - tar|get: 80\n", "target", "");
        row("services:\n  web:\n    security_opt:\n      - seccomp=unc|onfined\n", "security_opt", "seccomp=unconfined");
        row("services:\n  web:\n    network_mode: service:|db\n", "network_mode", "service:");
        row("services:\n  web:\n    cap_drop: [A|LL]\n  x: [\n", "cap_drop", "");
        row("services:\n  we|b:\n", "", "");
        row("services:\n  web: # ima|ge\n", "", "");
        row("x-a:\n  ima|ge: 1\n", "", "");
    }
    void describesWhatStandsThere()
    {
        QFETCH(QString, text);
        QFETCH(QString, key);
        QFETCH(QString, word);
        const auto [plain, at] = cursor(text.toStdString());
        const auto described = describe(plain, at);
        QCOMPARE(described.has_value(), !key.isEmpty() || !word.isEmpty());
        if (!described)
            return;
        QCOMPARE(QString::fromUtf8(described->key->name.data(), static_cast<qsizetype>(described->key->name.size())), key);
        QCOMPARE(described->value ? QString::fromUtf8(described->value->text.data(), static_cast<qsizetype>(described->value->text.size())) : QString(), word);
        QVERIFY(described->word.begin <= at && at <= described->word.end);
    }

    void tellsWhatVariablesBecame()
    {
        compose::LoadOptions options = test::shopOptions();
        options.environment["TAG"] = "1.27";
        const auto loaded = load("services:\n  web:\n    image: nginx:${TAG}\n    labels: {a: b}\n", options);
        const yaml::Node image = loaded.tree->at(yaml::parsePath("services.web.image").value());
        QCOMPARE(resolvedAt(loaded.stack(), image.place()).value_or(""), std::string("nginx:1.27"));
        QVERIFY(!resolvedAt(loaded.stack(), {}));
    }

    void ranksWhatBeginsAsTyped()
    {
        const auto found = labels(completeAt("services:\n  a:\n    mem|"));
        QVERIFY(!found.empty());
        QVERIFY(found.front().starts_with("mem"));
        QVERIFY(std::find(found.begin(), found.end(), "memswap_limit") != found.end());
    }

    void takesNamesOfOtherFiles()
    {
        KnownNames more;
        more.networks = {"elsewhere"};
        const auto [text, at] = cursor("services:\n  a:\n    networks: [|]\n");
        QVERIFY(offers(complete(text, at, more), "elsewhere"));
    }

    void knowsWhereTheSetIsClosed()
    {
        QVERIFY(completeAt("services:\n  a:\n    |").closed);
        QVERIFY(completeAt("services:\n  a:\n    restart: |").closed);
        QVERIFY(!completeAt("services:\n  a:\n    network_mode: |").closed);
        QVERIFY(!completeAt("services:\n  a:\n    runtime: |").closed);
    }

    /// A keystroke in a file of a thousand services.
    void isQuickInLongFiles()
    {
        std::string text = "services:\n";
        for (int i = 0; i < 1000; ++i)
            text += "  s" + std::to_string(i) + ":\n    image: nginx:1.27\n    ports: [\"80:80\"]\n    environment:\n      - A=b\n      - C=d\n    depends_on: [s0]\n";
        text += "  last:\n    po";
        const std::clock_t begin = std::clock();
        QVERIFY(offers(complete(text, text.size()), "ports"));
        const double seconds = static_cast<double>(std::clock() - begin) / CLOCKS_PER_SEC;
        QVERIFY2(seconds < 1, std::to_string(seconds).c_str());
        qInfo("%.1f ms of processor time", seconds * 1000);
    }

    /// Any place of any text is answered: no crash, a range inside of the text that holds the place.
    void survivesEveryPlaceOfEveryBrokenText()
    {
        const std::string text = "a: &x\n  - {b: [c, \"d\n- - e: |\n    f\n? g\n: h\n'i': j: k\r\n\t- l\n}]\n--- \n# m\n<<: *x\n\xc3\xa4: \"\\\"\n";
        for (std::size_t size = 0; size <= text.size(); ++size) {
            for (std::size_t at = 0; at <= size; ++at) {
                const Completion completion = complete(std::string_view(text).substr(0, size), at);
                QVERIFY(completion.range.begin <= completion.range.end && completion.range.end <= size);
                QVERIFY(completion.candidates.empty() || (completion.range.begin <= at && at <= completion.range.end));
            }
        }
        QVERIFY(complete("services:", 10'000).candidates.empty());
    }
};

QTEST_GUILESS_MAIN(ComposeCompletionTest)
#include "compose_completion_test.moc"
