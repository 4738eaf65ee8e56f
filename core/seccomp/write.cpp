#include "core/seccomp/flavour.h"
#include "core/seccomp/names.h"
#include "core/seccomp/words.h"

#include <algorithm>
#include <array>
#include <cstdio>

namespace hullwright::seccomp {

namespace {

std::string jsonString(std::string_view text)
{
    std::string out = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') {
            out += '\\';
            out += c;
        } else if (static_cast<unsigned char>(c) < 0x20) {
            char escape[8];
            std::snprintf(escape, sizeof escape, "\\u%04x", static_cast<unsigned>(static_cast<unsigned char>(c)));
            out += escape;
        } else {
            out += c;
        }
    }
    return out + '"';
}

std::string listOf(const std::vector<std::string>& texts)
{
    std::string out = "[";
    for (const std::string& text : texts)
        out += (out.size() > 1 ? ", " : "") + jsonString(text);
    return out + "]";
}

/// Names one a line: a change of a profile is then a change of lines.
std::string namesOf(const std::vector<std::string>& names)
{
    if (names.empty())
        return "[]";
    std::string out = "[";
    for (const std::string& name : names)
        out += (out.size() > 1 ? ",\n        " : "\n        ") + jsonString(name);
    return out + "\n      ]";
}

/// Collects the members of one object, each on a line.
class Members {
public:
    explicit Members(std::string indent) : m_indent(std::move(indent)) {}

    void add(std::string_view key, const std::string& value)
    {
        m_text += (m_text.empty() ? "" : ",") + std::string("\n") + m_indent + jsonString(key) + ": " + value;
    }
    void addText(std::string_view key, const std::string& text)
    {
        if (!text.empty())
            add(key, jsonString(text));
    }
    void addList(std::string_view key, const std::vector<std::string>& texts)
    {
        if (!texts.empty())
            add(key, listOf(texts));
    }
    [[nodiscard]] std::string object() const { return "{" + m_text + "\n" + m_indent.substr(2) + "}"; }

private:
    std::string m_indent;
    std::string m_text;
};

std::string conditionsOf(const std::vector<Condition>& conditions)
{
    std::string out = "[";
    for (const Condition& condition : conditions) {
        out += out.size() > 1 ? ",\n        " : "\n        ";
        // Numbers are written digit by digit: a JSON library that holds doubles would round the large ones.
        out += "{\"index\": " + std::to_string(condition.index) + ", \"value\": " + std::to_string(condition.value);
        if (condition.valueTwo != 0 || condition.op == Operator::MaskedEqual)
            out += ", \"valueTwo\": " + std::to_string(condition.valueTwo);
        out += ", \"op\": " + jsonString(wordOf(condition.op)) + "}";
    }
    return out + "\n      ]";
}

void addFilter(Members& rule, std::string_view key, const Filter& filter)
{
    if (filter == Filter())
        return;
    Members members("        ");
    members.addList("caps", filter.caps);
    members.addList("arches", filter.arches);
    if (filter.minKernel)
        members.addText("minKernel", *filter.minKernel);
    rule.add(key, members.object());
}

/// Podman prefers the error's name, and an older one reads the number; Docker reads the number alone.
void addErrnoName(Members& members, std::string_view key, const std::optional<std::uint32_t>& number)
{
    if (number)
        members.addText(key, errnoName(*number));
}

std::string ruleOf(const Rule& rule, Flavour flavour)
{
    Members members("      ");
    members.add("names", namesOf(rule.names));
    members.add("action", jsonString(wordOf(rule.action)));
    if (rule.errnoReturn)
        members.add("errnoRet", std::to_string(*rule.errnoReturn));
    addErrnoName(members, "errno", flavour == Flavour::Podman && rule.action == Action::Errno && !rule.errnoByName ? rule.errnoReturn : rule.errnoByName);
    if (!rule.args.empty())
        members.add("args", conditionsOf(rule.args));
    members.addText("comment", rule.comment);
    addFilter(members, "includes", rule.includes);
    addFilter(members, "excludes", rule.excludes);
    return members.object();
}

std::string archMapOf(const std::vector<Architecture>& map)
{
    std::string out = "[";
    for (const Architecture& entry : map) {
        Members members("      ");
        members.addText("architecture", entry.native);
        members.addList("subArchitectures", entry.sub);
        out += (out.size() > 1 ? ",\n    " : "\n    ") + members.object();
    }
    return out + "\n  ]";
}

std::string written(const Profile& profile, Flavour flavour)
{
    Members members("  ");
    members.add("defaultAction", jsonString(wordOf(profile.defaultAction)));
    if (profile.defaultErrno)
        members.add("defaultErrnoRet", std::to_string(*profile.defaultErrno));
    addErrnoName(members, "defaultErrno", flavour == Flavour::Podman && profile.defaultAction == Action::Errno && !profile.defaultErrnoByName ? profile.defaultErrno : profile.defaultErrnoByName);
    members.addList("architectures", profile.architectures);
    if (!profile.archMap.empty())
        members.add("archMap", archMapOf(profile.archMap));
    members.addList("flags", profile.flags);
    members.addText("listenerPath", profile.listenerPath);
    members.addText("listenerMetadata", profile.listenerMetadata);
    std::string rules = "[";
    for (const Rule& rule : profile.rules)
        rules += (rules.size() > 1 ? ",\n    " : "\n    ") + ruleOf(rule, flavour);
    members.add("syscalls", profile.rules.empty() ? "[]" : rules + "\n  ]");
    return members.object() + "\n";
}

bool isReached(const std::optional<std::string>& kernel, const Target& target)
{
    unsigned major = 0, minor = 0;
    return kernel && std::sscanf(kernel->c_str(), "%u.%u", &major, &minor) == 2 && std::pair(target.kernelMajor, target.kernelMinor) >= std::pair(major, minor);
}

/// What Podman would take for a rule of every kernel.
Profile forPodman(Profile profile, const Target& target)
{
    std::erase_if(profile.rules, [&target](const Rule& rule) { return isReached(rule.excludes.minKernel, target) || (rule.includes.minKernel && !isReached(rule.includes.minKernel, target)); });
    for (Rule& rule : profile.rules) {
        rule.includes.minKernel.reset();
        rule.excludes.minKernel.reset();
    }
    return profile;
}

Profile forRuntimes(const Profile& profile, const Target& target)
{
    Profile plain = resolve(profile, target);
    for (Rule& rule : plain.rules)
        rule.comment.clear();
    std::erase_if(plain.rules, [](const Rule& rule) { return rule.names.empty(); }); // the specification asks for one at least
    return plain;
}

} // namespace

std::string toJson(const Profile& profile)
{
    return written(profile, Flavour::Docker);
}

std::optional<Flavour> flavourOf(std::string_view word)
{
    constexpr std::array kWords{std::pair{std::string_view("docker"), Flavour::Docker}, std::pair{std::string_view("oci"), Flavour::Oci}, std::pair{std::string_view("podman"), Flavour::Podman}};
    const auto found = std::find_if(kWords.begin(), kWords.end(), [word](const auto& entry) { return entry.first == word; });
    return found == kWords.end() ? std::nullopt : std::optional(found->second);
}

std::string toJson(const Profile& profile, Flavour flavour, const Target& target)
{
    return written(flavour == Flavour::Oci ? forRuntimes(profile, target) : flavour == Flavour::Podman ? forPodman(profile, target) : profile, flavour);
}

} // namespace hullwright::seccomp
