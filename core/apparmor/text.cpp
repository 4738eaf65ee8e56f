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

} // namespace

std::string toText(const Profile& profile)
{
    std::string text = "# AppArmor profile, made by Hullwright from the Compose file.\n"
                       "# Load: apparmor_parser -r FILE, as root, before the container starts and after every boot.\n"
                       "# Use:  security_opt: [\"apparmor=" + nameOf(profile) + "\"]\n";
    for (const text::Message& note : profile.notes)
        text += "# Note: " + oneLine(note.english()) + "\n";
    text += "abi <abi/3.0>,\n\nprofile \"" + nameOf(profile) + "\" flags=(attach_disconnected,mediate_deleted" + (profile.complain ? ",complain" : "") + ") {\n";
    std::string_view reason;
    for (const Rule& rule : profile.rules) {
        if (rule.leftOut)
            continue;
        if (rule.reason != reason)
            text += (reason.empty() ? "  # " : "\n  # ") + oneLine(rule.reason) + "\n";
        reason = rule.reason;
        text += "  " + oneLine(rule.text) + "\n";
    }
    return text + leftOut(profile) + "}\n";
}

} // namespace hullwright::apparmor
