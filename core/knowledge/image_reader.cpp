#include "core/knowledge/image_reader.h"

#include "core/knowledge/data.h"
#include "core/knowledge/embedded.h"

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

namespace hullwright::knowledge {

namespace {

using nlohmann::json;

/// The value of a word in an enum's table; the first one where the word is none.
template <class Enum, std::size_t N>
Enum wordOf(const json& entry, const char* key, const std::array<std::pair<std::string_view, Enum>, N>& words)
{
    const std::string word = stringOf(entry, key);
    const auto found = std::find_if(words.begin(), words.end(), [&](const auto& pair) { return pair.first == word; });
    return found == words.end() ? words.front().second : found->second;
}

Confidence confidenceOf(const json& entry)
{
    static constexpr std::array<std::pair<std::string_view, Confidence>, 4> kWords{
        {{"unknown", Confidence::Unknown}, {"inferred", Confidence::Inferred}, {"documented", Confidence::Documented}, {"measured", Confidence::Measured}}};
    return wordOf(entry, "confidence", kWords);
}

Works worksOf(const json& entry)
{
    static constexpr std::array<std::pair<std::string_view, Works>, 4> kWords{{{"unknown", Works::Unknown}, {"no", Works::No}, {"conditional", Works::Conditional}, {"yes", Works::Yes}}};
    return wordOf(entry, "works", kWords);
}

StartMode startOf(const json& entry, const char* key)
{
    static constexpr std::array<std::pair<std::string_view, StartMode>, 5> kWords{{{"stays-root", StartMode::StaysRoot},
                                                                                   {"non-root", StartMode::NonRoot},
                                                                                   {"steps-down", StartMode::StepsDown},
                                                                                   {"root-master", StartMode::RootMaster},
                                                                                   {"supervisor", StartMode::Supervisor}}};
    return wordOf(entry, key, kWords);
}

Measure measureOf(const json& entry)
{
    static const auto kWords = [] {
        std::array<std::pair<std::string_view, Measure>, 11> words;
        for (std::size_t i = 0; i < words.size(); ++i)
            words[i] = {name(static_cast<Measure>(i)), static_cast<Measure>(i)};
        return words;
    }();
    return wordOf(entry, "measure", kWords);
}

/// An object below a key; an empty one where it is missing.
const json& part(const json& entry, const char* key)
{
    static const json kNone = json::object();
    const auto found = entry.find(key);
    return found != entry.end() && found->is_object() ? *found : kNone;
}

const json& list(const json& entry, const char* key)
{
    static const json kNone = json::array();
    const auto found = entry.find(key);
    return found != entry.end() && found->is_array() ? *found : kNone;
}

std::vector<std::string> strings(const json& entry, const char* key)
{
    std::vector<std::string> result;
    for (const json& item : list(entry, key))
        if (item.is_string())
            result.push_back(item.get<std::string>());
    return result;
}

template <class T>
std::vector<T> each(const json& entry, const char* key, T (*read)(const json&))
{
    std::vector<T> result;
    for (const json& item : list(entry, key))
        result.push_back(read(item));
    return result;
}

ImageTerms readTerms(const json& entry, const char* key)
{
    const json& terms = part(entry, key);
    return {strings(terms, "tags"), strings(terms, "environment"), strings(terms, "command"), strings(terms, "mounted"), strings(terms, "network"), strings(terms, "published")};
}

ImageCondition readCondition(const json& entry)
{
    return {stringOf(entry, "from"), stringOf(entry, "below"), readTerms(entry, "needs"), readTerms(entry, "any"), readTerms(entry, "unless")};
}

std::optional<ImageCondition> readIf(const json& entry)
{
    return entry.contains("if") ? std::optional(readCondition(entry.at("if"))) : std::nullopt;
}

ImageDoubt readDoubt(const json& entry)
{
    return {readCondition(part(entry, "if")), textOf(entry, "why")};
}

ImageSetting readSetting(const json& entry)
{
    return {stringOf(entry, "command"), stringOf(entry, "environment"), stringOf(entry, "option")};
}

ImageCapabilities readCapabilities(const json& entry)
{
    ImageCapabilities capabilities;
    capabilities.start = strings(entry, "start");
    capabilities.volume = strings(entry, "volume");
    capabilities.user = strings(entry, "user");
    for (const json& item : list(entry, "optional"))
        capabilities.optional.push_back({stringOf(item, "name"), textOf(item, "when"), readIf(item)});
    capabilities.why = textOf(entry, "why");
    capabilities.confidence = confidenceOf(entry);
    return capabilities;
}

ImageUser readUser(const json& entry)
{
    ImageUser user;
    user.tags = strings(entry, "tags");
    user.below = stringOf(entry, "below");
    user.uid = static_cast<std::uint32_t>(numberOf(entry, "uid"));
    user.gid = static_cast<std::uint32_t>(numberOf(entry, "gid"));
    user.name = stringOf(entry, "name");
    if (entry.contains("start"))
        user.start = startOf(entry, "start");
    if (const json& suggested = list(entry, "suggested"); suggested.size() == 2)
        user.suggested = {suggested[0].get<std::uint32_t>(), suggested[1].get<std::uint32_t>()};
    if (entry.contains("capabilities"))
        user.capabilities = readCapabilities(entry.at("capabilities"));
    user.job = flagOf(entry, "job");
    user.confidence = confidenceOf(entry);
    return user;
}

ImageTmpfs readTmpfs(const json& entry)
{
    static constexpr std::array<std::pair<std::string_view, ImageTmpfs::Owner>, 3> kOwners{{{"root", ImageTmpfs::Owner::Root}, {"user", ImageTmpfs::Owner::User}, {"always", ImageTmpfs::Owner::Always}}};
    return {stringOf(entry, "path"), textOf(entry, "for"), wordOf(entry, "owner", kOwners), flagOf(entry, "exec"), flagOf(entry, "hides"), textOf(entry, "when"), readIf(entry)};
}

ImageVolume readVolume(const json& entry)
{
    return {stringOf(entry, "path"), flagOf(entry, "declared"), stringOf(entry, "from"), stringOf(entry, "below")};
}

ImagePort readPort(const json& entry)
{
    static constexpr std::array<std::pair<std::string_view, ImagePort::Role>, 5> kRoles{
        {{"data", ImagePort::Role::Data}, {"web", ImagePort::Role::Web}, {"admin", ImagePort::Role::Admin}, {"cluster", ImagePort::Role::Cluster}, {"metrics", ImagePort::Role::Metrics}}};
    static constexpr std::array<std::pair<std::string_view, ImagePort::Publish>, 3> kPublish{{{"never", ImagePort::Publish::Never}, {"loopback", ImagePort::Publish::Loopback}, {"ok", ImagePort::Publish::Ok}}};
    return {static_cast<std::uint32_t>(numberOf(entry, "port")), stringOf(entry, "protocol"), wordOf(entry, "role", kRoles), wordOf(entry, "publish", kPublish)};
}

DangerousSetting readDangerous(const json& entry)
{
    using Where = DangerousSetting::Where;
    static constexpr std::array<std::pair<std::string_view, Where>, 4> kWhere{{{"environment", Where::Environment}, {"command", Where::Command}, {"config", Where::Config}, {"compose", Where::Compose}}};
    return {wordOf(entry, "where", kWhere), stringOf(entry, "setting"), stringOf(entry, "value"), textOf(entry, "why"), confidenceOf(entry)};
}

ImageNeed readNeed(const json& entry)
{
    return {stringOf(entry, "kind"), stringOf(entry, "value"), textOf(entry, "why"), confidenceOf(entry)};
}

/// "k", "8k", "10m"; a piece where there is none.
std::int64_t unitOf(std::string_view text)
{
    std::int64_t number = 0;
    std::size_t at = 0;
    for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at)
        number = number * 10 + (text[at] - '0');
    static constexpr std::string_view kUnits = "bkmg";
    const std::size_t power = at < text.size() ? kUnits.find(text[at]) : 0;
    return std::max<std::int64_t>(number, 1) << (power == std::string_view::npos ? 0 : 10 * power);
}

ImageLimits::Follows readFollows(const json& entry)
{
    const auto times = entry.find("times");
    return {stringOf(entry, "limit") != "pids", readSetting(entry), unitOf(stringOf(entry, "unit")), times != entry.end() && times->is_number() ? times->get<double>() : 1};
}

ImageLimits readLimits(const json& entry)
{
    const auto cpus = entry.find("cpus");
    ImageLimits limits{stringOf(entry, "memory"), cpus != entry.end() && cpus->is_number() ? cpus->get<double>() : 0, numberOf(entry, "pids"), textOf(entry, "why"), confidenceOf(entry), {}, {}, {}};
    limits.follows = each(entry, "follows", readFollows);
    limits.room = stringOf(entry, "room");
    limits.elsewhere = readTerms(entry, "elsewhere");
    return limits;
}

ImageHealth readHealth(const json& entry)
{
    return {stringOf(entry, "test"), readCondition(entry), confidenceOf(entry)};
}

ImageSocket readSocket(const json& entry)
{
    static constexpr std::array<std::pair<std::string_view, ImageSocket::How>, 3> kHow{
        {{"unknown", ImageSocket::How::Unknown}, {"environment", ImageSocket::How::Environment}, {"argument", ImageSocket::How::Argument}}};
    return {wordOf(entry, "how", kHow), stringOf(entry, "argument"), strings(entry, "allows"), textOf(entry, "note"), confidenceOf(entry)};
}

FailureSign readFailure(const json& entry)
{
    return {measureOf(entry), stringOf(entry, "missing"), stringOf(entry, "log"), textOf(entry, "why")};
}

void readHow(ImageFacts& facts, const json& entry)
{
    const json& start = part(entry, "start");
    facts.start = startOf(start, "mode");
    facts.startTool = stringOf(start, "tool");
    facts.server = strings(start, "server");
    facts.startNote = textOf(start, "note");
    facts.startConfidence = confidenceOf(start);
    facts.users = each(entry, "users", readUser);
    if (entry.contains("capabilities"))
        facts.capabilities = readCapabilities(entry.at("capabilities"));
    const json& user = part(entry, "user");
    facts.userWorks = worksOf(user);
    facts.userNeeds = textOf(user, "needs");
    facts.userDoubts = each(user, "doubts", readDoubt);
    facts.userConfidence = confidenceOf(user);
    for (const auto& [key, value] : part(user, "environment").items())
        facts.userEnvironment.emplace_back(key, value.is_string() ? value.get<std::string>() : std::string());
}

void readFiles(ImageFacts& facts, const json& entry)
{
    const json& readOnly = part(entry, "read-only");
    facts.readOnly = worksOf(readOnly);
    facts.tmpfs = each(readOnly, "tmpfs", readTmpfs);
    facts.volumes = each(readOnly, "volumes", readVolume);
    facts.writes = each(readOnly, "writes", readSetting);
    facts.readOnlyNote = textOf(readOnly, "note");
    facts.readOnlyConfidence = confidenceOf(readOnly);
    const json& variables = part(entry, "file-variables");
    facts.fileVariables = strings(variables, "names");
    static constexpr std::array<std::pair<std::string_view, FileReader>, 4> kReaders{
        {{"unknown", FileReader::Unknown}, {"start", FileReader::Start}, {"worker", FileReader::Worker}, {"both", FileReader::Both}}};
    facts.fileReader = wordOf(variables, "read-by", kReaders);
    for (const json& group : list(variables, "together"))
        if (group.is_array())
            facts.filesTogether.push_back(group.get<std::vector<std::string>>());
    facts.fileVariablesNote = textOf(variables, "note");
    facts.fileVariablesConfidence = confidenceOf(variables);
}

ImageFacts factsOf(const json& entry)
{
    ImageFacts facts;
    facts.title = stringOf(entry, "title");
    facts.kind = stringOf(entry, "kind");
    facts.below = stringOf(entry, "below");
    readHow(facts, entry);
    readFiles(facts, entry);
    const json& privileges = part(entry, "no-new-privileges");
    facts.noNewPrivileges = worksOf(privileges);
    facts.noNewPrivilegesNote = textOf(privileges, "note");
    facts.noNewPrivilegesHolds = readIf(privileges);
    facts.noNewPrivilegesConfidence = confidenceOf(privileges);
    facts.ports = each(entry, "ports", readPort);
    facts.dangerous = each(entry, "dangerous", readDangerous);
    facts.credentials = textOf(part(entry, "credentials"), "text");
    facts.credentialsConfidence = confidenceOf(part(entry, "credentials"));
    facts.needs = each(entry, "needs", readNeed);
    if (entry.contains("limits"))
        facts.limits = readLimits(entry.at("limits"));
    facts.health = each(entry, "health", readHealth);
    if (entry.contains("socket"))
        facts.socket = readSocket(entry.at("socket"));
    facts.failures = each(entry, "failures", readFailure);
    facts.sources = strings(entry, "sources");
    return facts;
}

} // namespace

std::vector<ImageEntry> imageEntries()
{
    const std::string_view texts = resource("images.text");
    std::vector<ImageEntry> all;
    for (const json& row : entries("images.json", "images")) {
        const auto begin = static_cast<std::size_t>(numberOf(row, "begin"));
        const auto end = static_cast<std::size_t>(numberOf(row, "end"));
        if (begin < end && end <= texts.size())
            all.push_back({stringOf(row, "id"), strings(row, "names"), strings(row, "derived"), texts.substr(begin, end - begin)});
    }
    std::sort(all.begin(), all.end(), [](const ImageEntry& a, const ImageEntry& b) { return a.id < b.id; });
    return all;
}

ImageFacts readImage(const ImageEntry& entry)
{
    const auto text = json::parse(entry.text, nullptr, false);
    ImageFacts facts = text.is_object() ? factsOf(text) : ImageFacts{};
    facts.id = entry.id;
    facts.names = entry.names;
    facts.derived = entry.derived;
    return facts;
}

std::vector<FailureSign> readFailures()
{
    std::vector<FailureSign> all;
    for (const json& row : entries("failures.json", "failures"))
        all.push_back(readFailure(row));
    return all;
}

} // namespace hullwright::knowledge
