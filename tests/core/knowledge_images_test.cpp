// The image catalogue: each file held to its form, and references matched to the right facts, or to none.
#include "core/knowledge/capabilities.h"
#include "core/knowledge/failures.h"
#include "core/knowledge/images.h"
#include "tests/support/test_paths.h"

#include <QElapsedTimer>
#include <QRegularExpression>
#include <QTest>
#include <nlohmann/json.hpp>
#include <set>

using namespace hullwright;
using namespace hullwright::knowledge;
using nlohmann::json;

namespace {

using Words = std::set<std::string>;
const Words kConfidences{"unknown", "inferred", "documented", "measured"};
const Words kWorks{"unknown", "no", "conditional", "yes"};
const Words kModes{"non-root", "steps-down", "root-master", "stays-root", "supervisor"};
const Words kKinds{"web", "database", "cache", "queue", "search", "app", "runtime", "monitoring", "dashboard", "docker-admin", "db-admin", "storage", "secrets", "discovery", "identity"};
const Words kMeasures{"capabilities", "user", "read-only", "no-new-privileges", "memory", "pids", "network", "ports", "seccomp", "apparmor", "secrets"};
const Words kNeeds{"docker-socket", "ulimit", "shm_size", "stop_grace_period", "processor", "host-sysctl", "hostname", "init", "capability", "network_mode", "network", "pid", "mount", "device"};

/// What is wrong with one file, one line a fault, each with its place.
class Checker {
public:
    [[nodiscard]] std::vector<std::string> run(const json& file)
    {
        keys(file, "", {"schema", "title", "kind", "names", "start", "users", "user", "read-only", "no-new-privileges", "ports", "dangerous", "needs", "sources"},
             {"derived", "below", "capabilities", "file-variables", "credentials", "limits", "health", "socket", "failures"});
        if (!m_faults.empty())
            return m_faults;
        expect(file.at("schema") == "hullwright-image/1", "schema");
        word(file, "", "kind", kKinds);
        names(file);
        start(file.at("start"));
        users(file.at("users"));
        if (file.contains("capabilities"))
            capabilities(file.at("capabilities"));
        rights(file);
        readOnly(file.at("read-only"));
        ports(file.at("ports"));
        settings(file);
        if (file.contains("limits"))
            limits(file.at("limits"));
        for (const json& way : rows(file, "health", false))
            health(way);
        expect(!file.contains("health") || !file.at("health").empty(), "health is empty");
        if (file.contains("socket"))
            socket(file.at("socket"));
        for (const json& failure : rows(file, "failures", false))
            this->failure(failure, "failures");
        expect(strings(file.at("sources")) && !file.at("sources").empty(), "sources");
        return m_faults;
    }

    /// Also used for the failures of any image.
    void failure(const json& row, const std::string& where)
    {
        keys(row, where, {"measure", "log", "why"}, {"missing"});
        word(row, where, "measure", kMeasures);
        sentence(row, where, "why");
        expect(row.at("log").is_string() && row.at("log").get<std::string>().size() >= 4, where + ".log");
        expect(!row.contains("missing") || (row.at("measure") == "capabilities" && known(row.at("missing"))), where + ".missing");
    }
    [[nodiscard]] const std::vector<std::string>& faults() const { return m_faults; }

private:
    void expect(bool holds, const std::string& where)
    {
        if (!holds)
            m_faults.push_back(where);
    }
    void keys(const json& row, const std::string& where, const Words& needed, const Words& optional = {})
    {
        if (!row.is_object()) {
            m_faults.push_back(where + " is no object");
            return;
        }
        for (const std::string& key : needed)
            expect(row.contains(key), where + "." + key + " is missing");
        for (const auto& [key, value] : row.items())
            expect(needed.contains(key) || optional.contains(key), where + "." + key + " is unknown");
    }
    void word(const json& row, const std::string& where, const char* key, const Words& words) { expect(row.contains(key) && row.at(key).is_string() && words.contains(row.at(key)), where + "." + key); }
    void sentence(const json& row, const std::string& where, const char* key, bool needed = true)
    {
        if (!row.contains(key))
            return expect(!needed, where + "." + key + " is missing");
        const auto text = row.at(key).is_string() ? row.at(key).get<std::string>() : std::string();
        expect(text.size() > 6 && text.size() < 320 && text.ends_with('.') && text.find("  ") == std::string::npos && text.find('%') == std::string::npos, where + "." + key + ": " + text);
    }
    void number(const json& row, const std::string& where, const char* key, std::int64_t low, std::int64_t high)
    {
        expect(row.contains(key) && row.at(key).is_number_integer() && row.at(key) >= low && row.at(key) <= high, where + "." + key);
    }
    [[nodiscard]] static bool strings(const json& list)
    {
        return list.is_array() && std::all_of(list.begin(), list.end(), [](const json& item) { return item.is_string() && !item.get<std::string>().empty(); });
    }
    [[nodiscard]] static bool known(const json& name) { return name.is_string() && knowledge::capability(name.get<std::string>()) != nullptr; }
    [[nodiscard]] static bool absolute(const json& row)
    {
        const std::string path = row.value("path", "");
        return path.size() > 1 && path.front() == '/' && path.back() != '/' && path.find("//") == std::string::npos && path.find("..") == std::string::npos && path.find_first_of(" <>*,:") == std::string::npos;
    }
    [[nodiscard]] std::vector<json> rows(const json& file, const char* key, bool needed = true)
    {
        expect(file.contains(key) ? file.at(key).is_array() : !needed, key);
        return file.contains(key) && file.at(key).is_array() ? file.at(key).get<std::vector<json>>() : std::vector<json>();
    }

    void names(const json& file)
    {
        for (const char* key : {"names", "derived"}) {
            for (const json& name : rows(file, key, std::string(key) == "names")) {
                std::string text = name.is_string() ? name.get<std::string>() : std::string();
                if (text.ends_with("/*"))
                    text.replace(text.size() - 1, 1, "any");
                const auto parsed = parseImageName(text);
                expect(parsed && parsed->tag.empty() && parsed->digest.empty() && parsed->familiar() == text, std::string(key) + ": " + text + " is not written as people write it");
            }
        }
        expect(!file.at("names").empty(), "names is empty");
        expect(file.at("title").is_string() && !file.at("title").get<std::string>().empty(), "title");
        expect(!file.contains("below") || namesVersion(file.value("below", "")), "below");
    }
    void start(const json& row)
    {
        keys(row, "start", {"mode", "tool", "confidence"}, {"note", "server"});
        expect(!row.contains("server") || (strings(row.at("server")) && !row.at("server").empty()), "start.server");
        word(row, "start", "mode", kModes);
        word(row, "start", "confidence", kConfidences);
        sentence(row, "start", "note", false);
    }
    void users(const json& list)
    {
        expect(list.is_array() && !list.empty(), "users");
        for (const json& row : list) {
            keys(row, "users", {"uid", "gid", "name", "confidence"}, {"tags", "below", "start", "suggested", "capabilities", "job"});
            if (row.contains("capabilities"))
                capabilities(row.at("capabilities"), "users.capabilities");
            expect(!row.contains("job") || row.at("job") == true, "users.job");
            number(row, "users", "uid", 0, 65534);
            number(row, "users", "gid", 0, 65534);
            word(row, "users", "confidence", kConfidences);
            if (row.contains("start"))
                word(row, "users", "start", kModes);
            expect(!row.contains("tags") || (strings(row.at("tags")) && !row.at("tags").empty()), "users.tags");
            expect(!row.contains("suggested") || (row.at("suggested").size() == 2 && row.at("suggested")[0] > 0 && row.at("uid") == 0), "users.suggested");
        }
        expect(!list.back().contains("tags") && !list.back().contains("below"), "the last of users is for any tag");
    }
    void capabilities(const json& row, const std::string& where = "capabilities")
    {
        keys(row, where, {"start", "volume", "user", "confidence", "why"}, {"optional"});
        word(row, where, "confidence", kConfidences);
        sentence(row, where, "why");
        for (const char* key : {"start", "volume", "user"}) {
            Words seen;
            for (const json& name : rows(row, key))
                expect(known(name) && seen.insert(name.get<std::string>()).second, where + "." + key + ": " + name.dump());
        }
        for (const json& optional : rows(row, "optional", false)) {
            keys(optional, where + ".optional", {"name", "when"}, {"if"});
            condition(optional, where + ".optional");
            expect(known(optional.value("name", json())), where + ".optional: " + optional.dump());
            sentence(optional, where + ".optional", "when");
        }
    }
    /// Where a fact holds: `if` of a row.
    void condition(const json& row, const std::string& where)
    {
        if (!row.contains("if"))
            return;
        const json& when = row.at("if");
        keys(when, where + ".if", {}, {"from", "below", "needs", "any", "unless"});
        expect(!when.empty(), where + ".if is empty");
        versions(when, where + ".if");
        for (const char* key : {"needs", "any", "unless"})
            if (when.contains(key))
                terms(when.at(key), where + ".if." + key);
    }
    void versions(const json& row, const std::string& where)
    {
        for (const char* key : {"from", "below"})
            expect(!row.contains(key) || namesVersion(row.value(key, "")), where + "." + key);
    }
    void doubts(const json& row, const std::string& where)
    {
        for (const json& doubt : rows(row, "doubts", false)) {
            keys(doubt, where, {"if", "why"});
            condition(doubt, where);
            sentence(doubt, where, "why");
        }
    }
    /// A command's option, or a variable and what of it: never both.
    void setting(const json& row, const std::string& where)
    {
        expect(row.contains("command") != row.contains("environment"), where + ": " + row.dump());
        expect(!row.contains("option") || row.contains("environment"), where + ".option");
        for (const char* key : {"command", "environment", "option"})
            expect(!row.contains(key) || (row.at(key).is_string() && row.at(key).get<std::string>().size() > 1), where + "." + key);
    }
    void rights(const json& file)
    {
        const json& user = file.at("user");
        keys(user, "user", {"works", "confidence", "needs"}, {"environment", "doubts"});
        doubts(user, "user.doubts");
        word(user, "user", "works", kWorks);
        word(user, "user", "confidence", kConfidences);
        sentence(user, "user", "needs");
        keys(file.at("no-new-privileges"), "no-new-privileges", {"works", "confidence"}, {"note", "if"});
        condition(file.at("no-new-privileges"), "no-new-privileges");
        expect(!file.at("no-new-privileges").contains("if") || file.at("no-new-privileges").value("works", "") == "conditional", "no-new-privileges.if");
        word(file.at("no-new-privileges"), "no-new-privileges", "works", kWorks);
        word(file.at("no-new-privileges"), "no-new-privileges", "confidence", kConfidences);
        sentence(file.at("no-new-privileges"), "no-new-privileges", "note", false);
    }
    void readOnly(const json& row)
    {
        keys(row, "read-only", {"works", "confidence", "tmpfs", "volumes"}, {"note", "writes"});
        for (const json& written : rows(row, "writes", false)) {
            keys(written, "read-only.writes", {}, {"command", "environment"});
            setting(written, "read-only.writes");
        }
        word(row, "read-only", "works", kWorks);
        word(row, "read-only", "confidence", kConfidences);
        sentence(row, "read-only", "note", false);
        Words seen;
        for (const json& tmpfs : rows(row, "tmpfs")) {
            keys(tmpfs, "tmpfs", {"path", "for"}, {"owner", "exec", "hides", "when", "if"});
            condition(tmpfs, "tmpfs");
            expect(!tmpfs.contains("if") || tmpfs.contains("when"), "tmpfs.when is missing: " + tmpfs.dump());
            expect(absolute(tmpfs) && seen.insert(tmpfs.value("path", "")).second, "tmpfs.path: " + tmpfs.dump());
            if (tmpfs.contains("owner"))
                word(tmpfs, "tmpfs", "owner", {"user", "always"});
            sentence(tmpfs, "tmpfs", "for");
            sentence(tmpfs, "tmpfs", "when", false);
        }
        for (const json& volume : rows(row, "volumes")) {
            keys(volume, "volumes", {"path", "declared"}, {"from", "below"});
            expect(absolute(volume) && seen.insert(volume.value("path", "")).second, "volumes.path: " + volume.dump());
            expect(volume.value("declared", json()).is_boolean(), "volumes.declared");
        }
    }
    /// What is mounted is compared in small letters.
    [[nodiscard]] static std::string lowered(const json& text) { return QString::fromStdString(text.get<std::string>()).toLower().toStdString(); }
    void ports(const json& list)
    {
        std::set<std::pair<int, std::string>> seen;
        for (const json& row : list) {
            keys(row, "ports", {"port", "protocol", "role", "publish"});
            number(row, "ports", "port", 1, 65535);
            word(row, "ports", "protocol", {"tcp", "udp"});
            word(row, "ports", "role", {"web", "data", "admin", "cluster", "metrics"});
            word(row, "ports", "publish", {"ok", "loopback", "never"});
            expect(seen.insert({row.value("port", 0), row.value("protocol", "")}).second, "ports: twice " + row.dump());
        }
    }
    void settings(const json& file)
    {
        for (const json& row : rows(file, "dangerous")) {
            keys(row, "dangerous", {"where", "setting", "value", "why", "confidence"});
            word(row, "dangerous", "where", {"environment", "command", "config", "compose"});
            word(row, "dangerous", "confidence", kConfidences);
            sentence(row, "dangerous", "why");
        }
        for (const json& row : rows(file, "needs")) {
            keys(row, "needs", {"kind", "value", "why", "confidence"});
            word(row, "needs", "kind", kNeeds);
            word(row, "needs", "confidence", kConfidences);
            sentence(row, "needs", "why");
        }
        if (file.contains("file-variables")) {
            const json& row = file.at("file-variables");
            keys(row, "file-variables", {"names", "confidence"}, {"note", "read-by", "together"});
            for (const json& group : rows(row, "together", false))
                expect(strings(group) && group.size() > 1 && std::all_of(group.begin(), group.end(), [&](const json& name) { return std::find(row.at("names").begin(), row.at("names").end(), name) != row.at("names").end(); }), "file-variables.together");
            if (row.contains("read-by"))
                word(row, "file-variables", "read-by", {"start", "worker", "both"});
            // A file that is closed to all but its owner is given to whoever reads it: so that has to be told where it is offered.
            const bool offered = row.contains("names") && !row.at("names").empty() && (row.value("confidence", "") == "documented" || row.value("confidence", "") == "measured");
            expect(!offered || row.contains("read-by"), "file-variables.read-by is missing");
            word(row, "file-variables", "confidence", kConfidences);
            sentence(row, "file-variables", "note", false);
            for (const json& name : rows(row, "names"))
                expect(name.is_string() && QRegularExpression("^[A-Z][A-Z0-9_]*_FILE$").match(QString::fromStdString(name.get<std::string>())).hasMatch(), "file-variables: " + name.dump());
        }
        if (file.contains("credentials")) {
            keys(file.at("credentials"), "credentials", {"text", "confidence"});
            word(file.at("credentials"), "credentials", "confidence", kConfidences);
            sentence(file.at("credentials"), "credentials", "text");
        }
    }
    void limits(const json& row)
    {
        keys(row, "limits", {"memory", "cpus", "pids", "why", "confidence"}, {"follows", "room", "elsewhere"});
        for (const json& follows : rows(row, "follows", false)) {
            keys(follows, "limits.follows", {"limit"}, {"command", "environment", "option", "unit", "times"});
            word(follows, "limits.follows", "limit", {"memory", "pids"});
            setting(follows, "limits.follows");
            expect(!follows.contains("unit") || QRegularExpression("^([1-9][0-9]*)?[kmg]$").match(QString::fromStdString(follows.value("unit", ""))).hasMatch(), "limits.follows.unit");
            expect(!follows.contains("times") || (follows.at("times").is_number() && follows.at("times") > 0 && follows.at("times") <= 8), "limits.follows.times");
        }
        expect(!row.contains("room") || QRegularExpression("^[1-9][0-9]*[mg]$").match(QString::fromStdString(row.value("room", ""))).hasMatch(), "limits.room");
        if (row.contains("elsewhere"))
            terms(row.at("elsewhere"), "limits.elsewhere");
        word(row, "limits", "confidence", kConfidences);
        sentence(row, "limits", "why");
        expect(QRegularExpression("^[1-9][0-9]*[mg]$").match(QString::fromStdString(row.value("memory", ""))).hasMatch(), "limits.memory");
        expect(row.contains("cpus") && row.at("cpus").is_number() && row.at("cpus") > 0 && row.at("cpus") <= 16, "limits.cpus");
        number(row, "limits", "pids", 0, 8192);
    }
    void health(const json& row)
    {
        keys(row, "health", {"test", "tools", "confidence"}, {"from", "below", "needs", "unless"});
        word(row, "health", "confidence", kConfidences);
        expect(row.value("test", json()).is_string() && strings(row.value("tools", json())) && !row.at("tools").empty(), "health");
        versions(row, "health");
        for (const char* key : {"needs", "unless"}) {
            if (row.contains(key))
                terms(row.at(key), std::string("health.") + key);
        }
    }
    void terms(const json& row, const std::string& where)
    {
        keys(row, where, {}, {"tags", "environment", "command", "mounted", "network", "published"});
        expect(!row.empty(), where + " is empty");
        for (const auto& [key, list] : row.items())
            expect(strings(list) && !list.empty(), where + "." + key);
        for (const json& path : row.contains("mounted") && row.at("mounted").is_array() ? row.at("mounted") : json::array())
            expect(absolute({{"path", path}}) || (path.is_string() && path.get<std::string>().find('*') != std::string::npos && path == lowered(path)), where + ".mounted: " + path.dump());
        expect(where != "health.needs" || !row.contains("mounted"), where + ".mounted");
    }
    void socket(const json& row)
    {
        static const Words kSections{"AUTH", "BUILD", "COMMIT", "CONFIGS", "CONTAINERS", "DISTRIBUTION", "EVENTS", "EXEC", "IMAGES", "INFO", "NETWORKS", "NODES", "PING", "PLUGINS", "POST", "SECRETS", "SERVICES", "SESSION", "SWARM", "SYSTEM", "TASKS", "VERSION", "VOLUMES"};
        keys(row, "socket", {"how", "allows", "confidence", "note"}, {"argument"});
        word(row, "socket", "how", {"unknown", "environment", "argument"});
        word(row, "socket", "confidence", kConfidences);
        sentence(row, "socket", "note");
        const bool argument = row.value("how", "") == "argument";
        const std::string text = row.value("argument", "");
        expect(argument == row.contains("argument") && (!argument || (text.starts_with("--") && text.ends_with('='))), "socket.argument");
        for (const json& section : rows(row, "allows"))
            expect(section.is_string() && kSections.contains(section.get<std::string>()), "socket.allows: " + section.dump());
    }

    std::vector<std::string> m_faults;
};

json parsed(const std::filesystem::path& path)
{
    return json::parse(test::bytesOf(path), nullptr, false);
}

std::vector<std::filesystem::path> files()
{
    std::vector<std::filesystem::path> result;
    for (const auto& entry : std::filesystem::directory_iterator(test::sourceDirectory() / "resources" / "knowledge" / "images"))
        if (entry.path().extension() == ".json")
            result.push_back(entry.path());
    return result;
}

QString joined(const std::vector<std::string>& list)
{
    QStringList result;
    for (const std::string& item : list)
        result << QString::fromStdString(item);
    return result.join("\n");
}

} // namespace

class KnowledgeImagesTest : public QObject {
    Q_OBJECT

private slots:
    void filesKeepTheirForm_data();
    void filesKeepTheirForm();
    void checkerSeesFaults_data();
    void checkerSeesFaults();
    void allAreBuiltIn();
    void namesAreClaimedOnce();
    void coversTheReference();
    void matches_data();
    void matches();
    void users_data();
    void users();
    void parsesNames();
    void volumesFollowTheVersion();
    void confidenceFollowsTheWay();
    void signsOfFailures();
    void readsQuickly();
};

void KnowledgeImagesTest::filesKeepTheirForm_data()
{
    QTest::addColumn<QString>("path");
    for (const auto& path : files())
        QTest::newRow(path.stem().c_str()) << QString::fromStdString(path.string());
}

void KnowledgeImagesTest::filesKeepTheirForm()
{
    QFETCH(QString, path);
    const json file = parsed(path.toStdString());
    QVERIFY2(!file.is_discarded(), "no JSON");
    const auto faults = Checker().run(file);
    QVERIFY2(faults.empty(), qPrintable(joined(faults)));
}

void KnowledgeImagesTest::checkerSeesFaults_data()
{
    QTest::addColumn<QString>("pointer");
    QTest::addColumn<QString>("value");
    QTest::newRow("unknown field") << "/surprise" << "1";
    QTest::newRow("unknown field inside") << "/start/surprise" << "1";
    QTest::newRow("no such capability") << "/capabilities/start/0" << "\"CHWON\"";
    QTest::newRow("relative path") << "/read-only/volumes/0/path" << "\"var/lib\"";
    QTest::newRow("path with a remark") << "/read-only/volumes/0/path" << "\"/var/lib (old)\"";
    QTest::newRow("user out of range") << "/users/0/uid" << "65536";
    QTest::newRow("user as text") << "/users/0/uid" << "\"70\"";
    QTest::newRow("word for confidence") << "/limits/confidence" << "\"sure\"";
    QTest::newRow("memory without unit") << "/limits/memory" << "\"512\"";
    QTest::newRow("sentence without end") << "/limits/why" << "\"because of it\"";
    QTest::newRow("name with tag") << "/names/0" << "\"postgres:16\"";
    QTest::newRow("name with library") << "/names/0" << "\"library/postgres\"";
    QTest::newRow("port out of range") << "/ports/0/port" << "0";
    QTest::newRow("nobody reads it") << "/file-variables/read-by" << "\"nobody\"";
    QTest::newRow("no way to ask") << "/health" << "[]";
    QTest::newRow("unknown term") << "/health/0/unless/port" << "[\"80\"]";
    QTest::newRow("term of nothing") << "/health/0/unless/environment" << "[]";
    QTest::newRow("relative mount") << "/health/0/unless/mounted" << "[\"etc/nginx\"]";
    QTest::newRow("version in words") << "/health/0/from" << "\"latest\"";
    QTest::newRow("condition of nothing") << "/capabilities/optional/0/if" << "{}";
    QTest::newRow("word instead of a condition") << "/capabilities/optional/0/command" << R"(["chmod"])";
    QTest::newRow("condition that is none") << "/capabilities/optional/0/if" << R"({"command": ["x"]})";
    QTest::newRow("limit of something else") << "/limits/follows/0/limit" << "\"cpus\"";
    QTest::newRow("setting of two places") << "/limits/follows/0/environment" << "\"PGDATA\"";
    QTest::newRow("unit in words") << "/limits/follows/0/unit" << "\"pages\"";
    QTest::newRow("room without unit") << "/limits/room" << "\"384\"";
    QTest::newRow("pattern in capitals") << "/limits/elsewhere/mounted/0" << "\"*Postgres*\"";
    QTest::newRow("writes by nothing") << "/read-only/writes/0" << "{}";
    QTest::newRow("server of nothing") << "/start/server" << "[]";
    QTest::newRow("doubt without reason") << "/user/doubts" << R"([{"if": {"any": {"network": ["host"]}}}])";
    QTest::newRow("together with none of its own") << "/file-variables/together" << R"([["POSTGRES_PASSWORD_FILE", "NOT_FILE"]])";
    QTest::newRow("tmpfs for a reason not told") << "/read-only/tmpfs/0/if" << R"({"any": {"command": ["x"]}})";
    QTest::newRow("no such section") << "/socket" << R"({"how": "environment", "allows": ["CONTAINER"], "confidence": "inferred", "note": "It reads them."})";
    QTest::newRow("argument without its value's place") << "/socket" << R"({"how": "argument", "argument": "--endpoint", "allows": [], "confidence": "inferred", "note": "It reads them."})";
}

void KnowledgeImagesTest::checkerSeesFaults()
{
    QFETCH(QString, pointer);
    QFETCH(QString, value);
    json file = parsed(test::sourceDirectory() / "resources" / "knowledge" / "images" / "postgres.json");
    QVERIFY(Checker().run(file).empty());
    file[json::json_pointer(pointer.toStdString())] = json::parse(value.toStdString());
    QVERIFY(!Checker().run(file).empty());
}

void KnowledgeImagesTest::allAreBuiltIn()
{
    QCOMPARE(images().size(), files().size());
    for (const ImageFacts& facts : images()) {
        QVERIFY2(!facts.names.empty() && !facts.users.empty(), facts.id.c_str());
        QCOMPARE(std::string_view(facts.startNote.context), std::string_view("knowledge"));
    }
    Checker checker;
    const json failures = parsed(test::sourceDirectory() / "resources" / "knowledge" / "failures.json"); // outlives the loop over a part of it
    for (const json& row : failures.at("failures"))
        checker.failure(row, "failures");
    QVERIFY2(checker.faults().empty(), qPrintable(joined(checker.faults())));
}

void KnowledgeImagesTest::namesAreClaimedOnce()
{
    std::set<std::string> seen;
    for (const ImageFacts& facts : images())
        for (const auto* list : {&facts.names, &facts.derived})
            for (const std::string& name : *list)
                QVERIFY2(seen.insert(name).second, name.c_str());
}

void KnowledgeImagesTest::coversTheReference()
{
    if (test::sharedDirectory().empty())
        QSKIP("the shared reference is not here");
    for (const json& row : parsed(test::sharedDirectory() / "reference" / "knowledge" / "images.json")) {
        if (!row.contains("match"))
            continue;
        std::string first = row.at("match").at("names").at(0);
        if (first.ends_with("/*"))
            first.replace(first.size() - 1, 1, "any");
        const KnownImage known = imageOf(first);
        QVERIFY2(known.known(), first.c_str());
        // Numbers that were measured or read in an entrypoint can't differ.
        if (row.at("caps_as_started").at("confidence") == "verified") {
            Words ours(known.facts->capabilities->start.begin(), known.facts->capabilities->start.end());
            QCOMPARE(ours, row.at("caps_as_started").at("min").get<Words>());
        }
        for (const json& variant : row.at("run_as")) {
            const int uid = variant.at("uid");
            const auto& all = known.facts->users;
            const bool told = std::any_of(all.begin(), all.end(), [&](const ImageUser& user) { return int(user.uid) == uid || (user.suggested && int(user.suggested->first) == uid); });
            QVERIFY2(told, (first + " " + variant.dump()).c_str());
        }
    }
}

void KnowledgeImagesTest::matches_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("id"); // empty: unknown
    QTest::addColumn<int>("match");
    const auto row = [](const char* reference, const char* id, ImageMatch match) { QTest::newRow(reference) << reference << id << int(match); };
    const std::string digest = "sha256:" + std::string(64, 'a');
    row("nginx", "nginx", ImageMatch::Exact);
    row("nginx:1.27", "nginx", ImageMatch::Exact);
    row("library/nginx", "nginx", ImageMatch::Exact);
    row("docker.io/nginx", "nginx", ImageMatch::Exact);
    row("docker.io/library/nginx:1.27-alpine", "nginx", ImageMatch::Exact);
    row("index.docker.io/library/nginx", "nginx", ImageMatch::Exact);
    row(("nginx@" + digest).c_str(), "nginx", ImageMatch::Exact);
    row(("nginx:1.27@" + digest).c_str(), "nginx", ImageMatch::Exact);
    // Others with the same last name are other images.
    row("bitnami/nginx", "bitnami", ImageMatch::Family);
    row("bitnami/kafka:3", "bitnami-kafka", ImageMatch::Exact);
    row("docker.io/bitnami/postgresql:16", "bitnami", ImageMatch::Family);
    row("someone/nginx", "", ImageMatch::None);
    row("ghcr.io/someone/nginx", "", ImageMatch::None);
    row("registry.example.com/nginx", "", ImageMatch::None);
    row("localhost:5000/nginx", "", ImageMatch::None);
    row("nginx/nginx-ingress", "", ImageMatch::None);
    row("mynginx", "", ImageMatch::None);
    row("nginx-exporter", "", ImageMatch::None);
    // Copies of the official one.
    row("public.ecr.aws/docker/library/postgres:16", "postgres", ImageMatch::Exact);
    row("mirror.gcr.io/library/redis", "redis", ImageMatch::Exact);
    row("mirror.gcr.io/grafana/grafana:11", "grafana", ImageMatch::Exact);
    row("registry.example.com/library/nginx", "nginx", ImageMatch::Mirror);
    row("harbor.example.com:8443/dockerhub/library/nginx:1", "nginx", ImageMatch::Mirror);
    row("registry.example.com/mylibrary/nginx", "", ImageMatch::None);
    row("registry.example.com/library/team/nginx", "", ImageMatch::None);
    // Other registries of their own.
    row("quay.io/keycloak/keycloak:26", "keycloak", ImageMatch::Exact);
    row("docker.elastic.co/elasticsearch/elasticsearch:8.15.0", "elasticsearch", ImageMatch::Exact);
    row("lscr.io/linuxserver/sonarr", "linuxserver", ImageMatch::Family);
    row("lscr.io/linuxserver/socket-proxy", "linuxserver-socket-proxy", ImageMatch::Exact);
    row("pgvector/pgvector:pg16", "postgres", ImageMatch::Derived);
    row("influxdb:2.7", "influxdb", ImageMatch::Exact);
    row("influxdb:3-core", "", ImageMatch::None);
    // No names.
    row("", "", ImageMatch::None);
    row("Nginx", "", ImageMatch::None);
    row("${IMAGE}", "", ImageMatch::None);
    row("nginx:${TAG}", "", ImageMatch::None);
    row("nginx:", "", ImageMatch::None);
    row("nginx@sha256:12", "", ImageMatch::None);
    row("/nginx", "", ImageMatch::None);
    row("nginx ", "", ImageMatch::None);
    row(std::string(64, 'a').c_str(), "", ImageMatch::None);
}

void KnowledgeImagesTest::matches()
{
    QFETCH(QString, reference);
    QFETCH(QString, id);
    QFETCH(int, match);
    const KnownImage known = imageOf(reference.toStdString());
    QCOMPARE(QString::fromStdString(known.known() ? known.facts->id : std::string()), id);
    QCOMPARE(int(known.match), match);
}

void KnowledgeImagesTest::users_data()
{
    QTest::addColumn<QString>("reference");
    QTest::addColumn<QString>("numbers"); // empty: the reference does not tell
    QTest::addColumn<int>("start");
    const auto row = [](const std::string& reference, const char* numbers, StartMode start) { QTest::newRow(reference.c_str()) << QString::fromStdString(reference) << numbers << int(start); };
    row("postgres:16", "999:999", StartMode::StepsDown);
    row("postgres:16-alpine", "70:70", StartMode::StepsDown);
    row("postgres:16.3-alpine3.20", "70:70", StartMode::StepsDown);
    row("postgres:alpine", "70:70", StartMode::StepsDown);
    row("postgres:16-notalpine", "999:999", StartMode::StepsDown);
    row("postgres@sha256:" + std::string(64, 'b'), "", StartMode::StepsDown);
    row("postgres:16-alpine@sha256:" + std::string(64, 'b'), "70:70", StartMode::StepsDown);
    row("mysql@sha256:" + std::string(64, 'b'), "999:999", StartMode::StepsDown);
    row("timescale/timescaledb:latest-pg16", "70:70", StartMode::StepsDown);
    row("redis:7-alpine", "999:1000", StartMode::StepsDown);
    row("haproxy:2.3", "0:0", StartMode::StaysRoot);
    row("haproxy:2.10", "99:99", StartMode::NonRoot);
    row("haproxy:lts", "99:99", StartMode::NonRoot);
    row("grafana/grafana:7.2.1", "472:472", StartMode::NonRoot);
    row("grafana/grafana:11.1.0", "472:0", StartMode::NonRoot);
    row("influxdb:1.8", "0:0", StartMode::StaysRoot);
    row("influxdb", "1000:1000", StartMode::StepsDown);
    row("php:8.3-fpm-alpine", "82:82", StartMode::RootMaster);
    row("php:8.3-fpm", "33:33", StartMode::RootMaster);
    row("php:8.3-cli", "0:0", StartMode::StaysRoot);
    row("php:8.3-alpine", "0:0", StartMode::StaysRoot);
    row("gitea/gitea:1.22-rootless", "1000:1000", StartMode::NonRoot);
    row("gitea/gitea:1.22", "1000:1000", StartMode::Supervisor);
    row("wordpress:cli", "82:82", StartMode::NonRoot);
    row("elasticsearch:7.17.0", "1000:0", StartMode::StepsDown);
    row("elasticsearch:8.15.0", "1000:0", StartMode::NonRoot);
}

void KnowledgeImagesTest::users()
{
    QFETCH(QString, reference);
    QFETCH(QString, numbers);
    QFETCH(int, start);
    const KnownImage known = imageOf(reference.toStdString());
    QVERIFY(known.known());
    QCOMPARE(QString::fromStdString(known.user != nullptr ? known.user->numbers() : std::string()), numbers);
    QCOMPARE(int(known.start), start);
}

void KnowledgeImagesTest::parsesNames()
{
    const auto name = parseImageName("registry.example.com:5000/team/app:1.2@sha256:" + std::string(64, '0'));
    QVERIFY(name.has_value());
    QCOMPARE(name->registry, std::string("registry.example.com:5000"));
    QCOMPARE(name->repository, std::string("team/app"));
    QCOMPARE(name->tag, std::string("1.2"));
    QVERIFY(name->digest.starts_with("sha256:"));
    QCOMPARE(parseImageName("localhost/app")->registry, std::string("localhost"));
    QCOMPARE(parseImageName("app")->familiar(), std::string("app"));
    QCOMPARE(parseImageName("team/app")->familiar(), std::string("team/app"));
    for (const char* bad : {"a//b", "a/", "-a", "a:b:c", "a@b", "a/B", "a b", "é"})
        QVERIFY2(!parseImageName(bad), bad);
    // Anything may stand in a file: no length makes it slow or crash.
    QVERIFY(!parseImageName(std::string(1 << 20, 'a')));
    QVERIFY(!parseImageName(std::string(1 << 20, '/')));
    QVERIFY(!parseImageName(std::string(1 << 20, ':')));
}

void KnowledgeImagesTest::volumesFollowTheVersion()
{
    const auto path = [](const char* reference) {
        const auto volumes = imageOf(reference).volumes();
        return volumes.size() == 1 ? volumes.front()->path : std::to_string(volumes.size());
    };
    QCOMPARE(path("postgres:17"), std::string("/var/lib/postgresql/data"));
    QCOMPARE(path("postgres:9.6-alpine"), std::string("/var/lib/postgresql/data"));
    QCOMPARE(path("postgres:18.1-alpine"), std::string("/var/lib/postgresql"));
    QCOMPARE(path("postgres"), std::string("/var/lib/postgresql"));
}

void KnowledgeImagesTest::confidenceFollowsTheWay()
{
    QCOMPARE(imageOf("postgres:16").confidence(Confidence::Measured), Confidence::Measured);
    QCOMPARE(imageOf("postgis/postgis:16").confidence(Confidence::Measured), Confidence::Inferred);
    QCOMPARE(imageOf("registry.example.com/library/postgres:16").confidence(Confidence::Measured), Confidence::Inferred);
    QCOMPARE(imageOf("bitnami/redis").confidence(Confidence::Unknown), Confidence::Unknown);
}

void KnowledgeImagesTest::signsOfFailures()
{
    const ImageFacts* nginx = imageOf("nginx").facts;
    const FailureSign* sign = signIn("nginx: [emerg] chown(\"/var/cache/nginx/client_temp\", 101) failed (1: Operation not permitted)", nginx);
    QVERIFY(sign != nullptr);
    QCOMPARE(sign->measure, Measure::Capabilities);
    QCOMPARE(sign->missing, std::string("CHOWN"));
    // Without facts a general sign is found; a measure that was not taken is no cause.
    sign = signIn("mkdir: can't create directory '/x': Read-only file system", nullptr);
    QVERIFY(sign != nullptr && sign->measure == Measure::ReadOnly);
    QVERIFY(signIn("mkdir: can't create directory '/x': Read-only file system", nullptr, {Measure::Memory}) == nullptr);
    QVERIFY(signIn("ready to accept connections", nginx) == nullptr);
    for (int measure = 0; measure <= int(Measure::Secrets); ++measure)
        QVERIFY2(!signsOf(Measure(measure), nullptr).empty(), std::string(name(Measure(measure))).c_str());
}

void KnowledgeImagesTest::readsQuickly()
{
    QElapsedTimer timer;
    timer.start();
    for (int i = 0; i < 1000; ++i)
        QVERIFY(!imageOf("registry.example.com/team/app" + std::to_string(i)).known());
    qInfo("1000 look-ups: %lld ms", static_cast<long long>(timer.elapsed()));
    QVERIFY(timer.elapsed() < 500);
}

QTEST_GUILESS_MAIN(KnowledgeImagesTest)
#include "knowledge_images_test.moc"
