// The schema table: every key has its sentence, and the specification's own schema has no key, kind or word that the table lacks.
#include "core/compose/schema_lookup.h"
#include "tests/support/test_paths.h"

#include <QTest>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cctype>
#include <functional>
#include <set>

using namespace hullwright;
using namespace hullwright::compose;
using Json = nlohmann::json;

namespace {

/// Calls `visit` once for every key of the table, with the path that it was first found at.
void everyKey(const std::function<void(const std::string&, const Key&)>& visit)
{
    std::set<const Shape*> seen;
    const std::function<void(const std::string&, const Shape&)> walk = [&](const std::string& path, const Shape& shape) {
        if (!seen.insert(&shape).second)
            return;
        for (const Key& key : shape.keys) {
            visit(path + "." + std::string(key.name), key);
            walk(path + "." + std::string(key.name), *key.shape);
        }
        if (shape.item)
            walk(path + "[]", *shape.item);
        if (shape.other)
            walk(path + ".*", *shape.other);
    };
    walk("", projectShape());
    walk(".services.*", serviceShape());
}

/// Compares a node of the specification's schema with a shape; complaints go to `missing`.
class Comparison {
public:
    explicit Comparison(const Json& schema) : m_definitions(schema.contains("definitions") ? schema["definitions"] : schema["$defs"]) {}

    void compare(const std::string& path, Json node, const Shape& shape);
    QStringList missing;
    int keys = 0;

private:
    Json resolved(Json node) const
    {
        while (node.contains("$ref")) {
            const std::string name = node["$ref"].get<std::string>();
            node = m_definitions.at(name.substr(name.rfind('/') + 1));
        }
        return node;
    }
    void complain(const std::string& path, const std::string& what) { missing << QString::fromStdString(path + ": " + what); }
    void compareKinds(const std::string& path, const Json& node, const Shape& shape);

    Json m_definitions;
    std::set<std::pair<std::string, const Shape*>> m_seen;
};

std::uint8_t bitOf(const std::string& type)
{
    static const std::map<std::string, std::uint8_t> kBits{{"null", kind::kNull}, {"boolean", kind::kBoolean}, {"integer", kind::kInteger}, {"number", kind::kNumber},
                                                           {"string", kind::kString}, {"array", kind::kList}, {"object", kind::kMap}};
    return kBits.at(type);
}

void Comparison::compareKinds(const std::string& path, const Json& node, const Shape& shape)
{
    const Json types = !node.contains("type") ? Json::array() : node["type"].is_array() ? node["type"] : Json::array({node["type"]});
    for (const Json& type : types) {
        if ((shape.kinds & bitOf(type.get<std::string>())) == 0)
            complain(path, "may be " + type.get<std::string>());
    }
    if (!node.contains("enum"))
        return;
    std::set<std::string> theirs, ours;
    for (const Json& word : node["enum"])
        theirs.insert(word.get<std::string>());
    for (const Word& word : shape.words)
        ours.insert(std::string(word.text));
    if (!std::includes(ours.begin(), ours.end(), theirs.begin(), theirs.end()) || (shape.wording == Wording::Schema && ours != theirs))
        complain(path, "other words: " + node["enum"].dump());
}

void Comparison::compare(const std::string& path, Json node, const Shape& shape)
{
    node = resolved(std::move(node));
    if (!m_seen.emplace(path, &shape).second || path.size() > 200)
        return;
    compareKinds(path, node, shape);
    for (const char* choice : {"oneOf", "anyOf", "allOf"}) {
        for (const Json& each : node.value(choice, Json::array()))
            compare(path, each, shape); // the same path with another form of the same shape
        m_seen.erase({path, &shape});
    }
    const Json properties = node.value("properties", Json::object());
    for (const auto& [name, child] : properties.items()) {
        ++keys;
        if (const Shape* known = shape.find(name))
            compare(path + "." + name, child, *known);
        else if (!(&shape == &projectShape() && name == "services"))
            complain(path + "." + name, "is missing");
    }
    const Json patterns = node.value("patternProperties", Json::object());
    for (const auto& [pattern, child] : patterns.items()) {
        if (pattern == "^x-" && !shape.extensions && shape.otherKeys == OtherKeys::None)
            complain(path, "may have x- keys");
        else if (pattern != "^x-" && !shape.other)
            complain(path, "may have other keys");
        else if (pattern != "^x-")
            compare(path + ".*", child, path == ".services" ? serviceShape() : *shape.other);
    }
    if (node.contains("items") && !shape.item)
        complain(path, "may have items");
    else if (node.contains("items"))
        compare(path + "[]", node["items"], *shape.item);
    if (node.value("uniqueItems", false) && !shape.unique && shape.unicity == Unicity::None)
        complain(path, "has unique items");
    for (const Json& name : node.value("required", Json::array())) {
        if (std::find(shape.required.begin(), shape.required.end(), name.get<std::string>()) == shape.required.end())
            complain(path, "needs " + name.get<std::string>());
    }
}

} // namespace

class ComposeSchemaTest : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyKeyHasItsSentence()
    {
        int count = 0;
        everyKey([&](const std::string& path, const Key& key) {
            ++count;
            const std::string_view about = key.about.source;
            QVERIFY2(about.size() > 8 && (about.ends_with('.') || about.ends_with(')')), path.c_str());
            QVERIFY2(std::isupper(static_cast<unsigned char>(about.front())) || about.starts_with(key.name) || about.starts_with("tcp") || about.starts_with("host"), path.c_str());
            QVERIFY2(about.find('!') == std::string_view::npos, path.c_str());
            QCOMPARE(std::string_view(key.about.context), std::string_view("Schema"));
            QVERIFY(!tell(key).empty());
        });
        QVERIFY2(count > 240, std::to_string(count).c_str());
    }

    void everyWordHasItsSentence()
    {
        everyKey([](const std::string& path, const Key& key) {
            for (const Word& word : key.shape->words)
                QVERIFY2(!word.about.empty(), (path + " " + std::string(word.text)).c_str());
        });
    }

    void comparesWithTheSpecification()
    {
        const auto file = test::sharedDirectory() / "reference/data/compose-spec.json";
        if (!std::filesystem::exists(file))
            QSKIP("the specification's schema is not here");
        Comparison comparison(Json::parse(test::bytesOf(file)));
        comparison.compare("", Json::parse(test::bytesOf(file)), projectShape());
        QVERIFY2(comparison.missing.isEmpty(), qPrintable(comparison.missing.join(u'\n')));
        QVERIFY2(comparison.keys > 230, std::to_string(comparison.keys).c_str());
    }

    void findsWhatStandsAtAPath_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<int>("editing");
        QTest::addColumn<bool>("isKey");
        const auto row = [](const char* path, Editing editing, bool isKey = true) { QTest::newRow(path) << path << static_cast<int>(editing) << isKey; };
        row("services.web.image", Editing::Line);
        row("services.web.privileged", Editing::Switch);
        row("services.web.restart", Editing::Words);
        row("services.web.mem_limit", Editing::Bytes);
        row("services.web.stop_grace_period", Editing::Duration);
        row("services.web.oom_score_adj", Editing::Whole);
        row("services.web.cpus", Editing::Number);
        row("services.web.ports[0].target", Editing::Port);
        row("services.web.depends_on.db.condition", Editing::Words);
        row("services.web.deploy.resources.limits.memory", Editing::Bytes);
        row("services.web.security_opt[0]", Editing::Words, false);
        row("networks.back.internal", Editing::Switch);
        row("volumes.data.driver", Editing::Words);
        row("services.web", Editing::Line, false);
    }
    void findsWhatStandsAtAPath()
    {
        QFETCH(QString, path);
        QFETCH(int, editing);
        QFETCH(bool, isKey);
        const SchemaSpot spot = spotAt(yaml::parsePath(path.toStdString()).value());
        QVERIFY(spot.shape);
        QCOMPARE(static_cast<int>(editingOf(spot)), editing);
        QCOMPARE(spot.key != nullptr, isKey);
    }

    void knowsNothingWhereNobodyDoes()
    {
        for (const char* path : {"x-common.image", "services.web.x-note", "services.web.nonsense", "services.web.image.tag", "services.web.command[0].x"})
            QVERIFY2(!spotAt(yaml::parsePath(path).value()).shape, path);
    }

    void tellsFormsDefaultsAndVersions()
    {
        const auto told = [](const char* path) {
            std::string out;
            for (const text::Message& message : tell(*spotAt(yaml::parsePath(path).value()).key))
                out += message.english() + "\n";
            return out;
        };
        QVERIFY(told("services.w.mem_limit").find("512m") != std::string::npos);
        QVERIFY(told("services.w.mem_limit").find("Default: unlimited.") != std::string::npos);
        QVERIFY(told("services.w.oom_score_adj").find("From -1000 to 1000.") != std::string::npos);
        QVERIFY(told("services.w.use_api_socket").find("2.38") != std::string::npos);
        QVERIFY(told("services.w.deploy.placement").find("only a swarm") != std::string::npos);
        QVERIFY(told("services.w.restart").find("One of: no, always") != std::string::npos);
        QVERIFY(told("services.w.security_opt").find("no-new-privileges:true") != std::string::npos);
    }
};

QTEST_GUILESS_MAIN(ComposeSchemaTest)
#include "compose_schema_test.moc"
