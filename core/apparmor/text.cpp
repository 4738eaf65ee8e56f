#include "core/apparmor/marks.h"
#include "core/apparmor/profile.h"

#include <algorithm>
#include <set>

namespace hullwright::apparmor {

namespace {

/// One line, whatever the text holds: a reason may name a path of the user's file, and must not become a rule.
std::string oneLine(std::string_view text)
{
    std::string line(text);
    std::replace_if(line.begin(), line.end(), [](char c) { return static_cast<unsigned char>(c) < 0x20 || c == 0x7f; }, ' ');
    return line;
}

std::string nameOf(const Profile& profile)
{
    std::string name = oneLine(profile.name);
    std::replace_if(name.begin(), name.end(), [](char c) { return c == '"' || c == '\\'; }, '_');
    return name;
}

/// As comments, from which readByHand() knows them; each once.
std::string leftOut(const Profile& profile)
{
    std::string text;
    std::set<std::string_view> said;
    for (const Rule& rule : profile.rules)
        if (rule.leftOut && said.insert(rule.text).second)
            text += "  " + std::string(kLeftOutMark) + oneLine(rule.text) + "\n";
    return text.empty() ? text : "\n  # Left out by hand, though the service would give it:\n" + text;
}

/// Of what the service gave and of every comment. What a person wrote has none: it is theirs.
std::set<std::uint32_t> marksOf(const Profile& profile, std::string_view text)
{
    std::set<std::uint32_t> marks;
    for (const Rule& rule : profile.rules)
        if (rule.from == Rule::From::Service && !rule.leftOut)
            marks.insert(markOf(oneLine(rule.text)));
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        const std::string_view line = text.substr(at, end - at);
        if (const std::size_t begin = line.find_first_not_of(' '); begin != std::string_view::npos && line[begin] == '#')
            marks.insert(markOf(line));
        at = end + 1;
    }
    return marks;
}

} // namespace

std::string_view name(Abi abi)
{
    return abi == Abi::V4 ? "4.0" : "3.0";
}

std::string toText(const Profile& profile)
{
    std::string text = "# AppArmor profile, made by Hullwright from the Compose file.\n"
                       "# Load: apparmor_parser -r FILE, as root, before the container starts and after every boot.\n"
                       "# Use:  security_opt: [\"apparmor=" + nameOf(profile) + "\"]\n";
    for (const text::Message& note : profile.notes)
        text += "# Note: " + oneLine(note.english()) + "\n";
    text += "abi <abi/" + std::string(name(profile.abi)) + ">,\n\nprofile \"" + nameOf(profile) + "\" flags=(attach_disconnected,mediate_deleted" + (profile.complain ? ",complain" : "") + ") {\n";
    std::string_view reason;
    for (const Rule& rule : profile.rules) {
        if (rule.leftOut)
            continue;
        if (rule.reason != reason)
            text += (reason.empty() ? "  # " : "\n  # ") + oneLine(rule.reason) + "\n";
        reason = rule.reason;
        text += "  " + oneLine(rule.text) + "\n";
    }
    text += leftOut(profile);
    return text + "\n  # Marks of the lines that were written here, by which a change by hand is known from one of the Compose file:\n" + written(marksOf(profile, text)) + "}\n";
}

} // namespace hullwright::apparmor
