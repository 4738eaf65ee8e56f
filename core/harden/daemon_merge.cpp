// Puts keys into a daemon.json that somebody else wrote: by inserting text, so that every byte that was there stays.

#include "core/harden/daemon.h"

#include "core/seccomp/json_reader.h"

#include <algorithm>
#include <fmt/format.h>

namespace hullwright::harden {

namespace {

using Json = nlohmann::ordered_json;
using seccomp::JsonValue;

constexpr std::string_view kMark = "\xEF\xBB\xBF"; ///< engines skip it

struct DaemonLayout {
    std::string newline = "\n", step = "  ";
    bool lines = true; ///< a member a line
};

DaemonLayout layoutOf(std::string_view text, const JsonValue& object)
{
    DaemonLayout layout;
    if (text.find("\r\n") != std::string_view::npos)
        layout.newline = "\r\n";
    if (object.members.empty())
        return layout;
    const std::size_t open = object.span.begin;
    const std::size_t first = text.find('"', open);
    const std::string_view between = text.substr(open + 1, first - open - 1);
    layout.lines = between.find('\n') != std::string_view::npos;
    if (layout.lines)
        layout.step = std::string(between.substr(between.rfind('\n') + 1));
    return layout;
}

std::string replacedAll(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos; at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

/// A value as it is written `depth` steps deep.
std::string written(const Json& value, const DaemonLayout& layout, std::size_t depth)
{
    if (!layout.lines)
        return replacedAll(value.dump(), "\":", "\": ");
    std::string indent;
    for (std::size_t i = 0; i < depth; ++i)
        indent += layout.step;
    std::string text = value.dump(2);
    // Nothing of ours has a line end or two blanks within a string.
    text = replacedAll(text, "  ", layout.step);
    return replacedAll(text, "\n", layout.newline + indent);
}

/// The text with one more member at the end of an object.
std::string withMember(const std::string& text, const JsonValue& object, const std::string& name, const Json& value, const DaemonLayout& layout, std::size_t depth)
{
    const std::string member = Json(name).dump() + ": " + written(value, layout, depth);
    std::string indent;
    for (std::size_t i = 0; i < depth; ++i)
        indent += layout.step;
    std::string out = text;
    if (!object.members.empty())
        return out.insert(object.members.back().value.span.end, layout.lines ? "," + layout.newline + indent + member : ", " + member);
    const std::string outer = indent.substr(std::min(indent.size(), layout.step.size()));
    const std::string inner = layout.lines ? layout.newline + indent + member + layout.newline + outer : member;
    return out.replace(object.span.begin, object.span.end - object.span.begin, "{" + inner + "}");
}

Json jsonOf(std::string_view text)
{
    return Json::parse(text, nullptr, false);
}

const Json* valueAt(const Json& root, const std::vector<std::string>& path)
{
    const Json* at = &root;
    for (const std::string& step : path) {
        if (!at->is_object() || !at->contains(step))
            return nullptr;
        at = &at->at(step);
    }
    return at;
}

class DaemonMerger {
public:
    explicit DaemonMerger(const DaemonFile& existing) : m_existing(existing) {}
    Result<DaemonMerge> run(const DaemonFragment& fragment);

private:
    Result<void> read();
    void add(const DaemonKey& key);
    void lookAtTheRest();
    void note(text::Text what, std::vector<std::string> arguments) { m_merge.notes.push_back({what, std::move(arguments)}); }
    [[nodiscard]] bool refused(const DaemonKey& key);

    const DaemonFile& m_existing;
    std::string m_mark, m_text;
    JsonValue m_tree;
    Json m_json;
    DaemonLayout m_layout;
    DaemonMerge m_merge;
};

Result<void> DaemonMerger::read()
{
    auto tree = seccomp::readJson(m_text);
    if (!tree) {
        Error error = tree.error();
        error.file = m_existing.name;
        return tl::unexpected(error);
    }
    if (tree->type != JsonValue::Type::Object) {
        Error error = seccomp::errorAt(m_text, tree->span, ErrorCode::Schema, "A daemon.json is one object", "Begin it with {.");
        error.file = m_existing.name;
        return tl::unexpected(error);
    }
    m_tree = std::move(*tree);
    m_json = jsonOf(m_text);
    return {};
}

/// What the file says elsewhere, and would keep the engine from starting or the key from holding.
bool DaemonMerger::refused(const DaemonKey& key)
{
    const auto has = [this](const char* name) { return m_json.contains(name); };
    if (key.name() == "icc" && has("iptables") && m_json["iptables"] == false) {
        note(HULLWRIGHT_TR("harden", "icc is left out: it works by iptables, which the file turns off"), {});
        return true;
    }
    if (key.name() == "live-restore" && (has("swarm-default-advertise-addr") || has("cluster-store"))) {
        note(HULLWRIGHT_TR("harden", "live-restore is left out: the file is of a Swarm, which does not start with it"), {});
        return true;
    }
    return false;
}

void DaemonMerger::add(const DaemonKey& key)
{
    if (const Json* there = valueAt(m_json, key.path)) {
        if (*there == key.value)
            m_merge.there.push_back(key);
        else
            note(HULLWRIGHT_TR("harden", "%1 stays %2, as the file has it; this stack would have %3"), {key.name(), there->dump(), key.value.dump()});
        return;
    }
    if (refused(key))
        return;
    const JsonValue* object = &m_tree;
    std::vector<std::string> rest = key.path;
    std::size_t depth = 1;
    for (const JsonValue* below = object->member(rest.front()); rest.size() > 1 && below != nullptr; below = object->member(rest.front())) {
        if (below->type != JsonValue::Type::Object) {
            note(HULLWRIGHT_TR("harden", "%1 stays %2, as the file has it; this stack would have %3"), {key.name(), valueAt(m_json, {key.path.front()})->dump(), key.value.dump()});
            return;
        }
        object = below;
        rest.erase(rest.begin());
        ++depth;
    }
    Json value = key.value;
    for (std::size_t i = rest.size(); i > 1; --i)
        value = Json{{rest[i - 1], value}};
    m_text = withMember(m_text, *object, rest.front(), value, m_layout, depth);
    m_merge.added.push_back(key);
}

/// No key for it: where it is not written the engine's own profile holds, and engines before 23 don't start with its name.
void DaemonMerger::lookAtTheRest()
{
    if (!m_json.contains("seccomp-profile"))
        return note(HULLWRIGHT_TR("harden", "seccomp-profile is left out: without the key the engine's own profile holds for every container that names none, and engines before 23 don't start with its name"), {});
    const Json& profile = m_json["seccomp-profile"];
    if (profile != "builtin" && !(profile.is_string() && profile.get_ref<const std::string&>().empty()))
        note(HULLWRIGHT_TR("harden", "seccomp-profile stays %1, as the file has it: it holds for every container that names no profile. Without the key that is the engine's own"), {profile.dump()});
}

Result<DaemonMerge> DaemonMerger::run(const DaemonFragment& fragment)
{
    m_text = m_existing.text;
    if (m_text.starts_with(kMark)) {
        m_mark = kMark;
        m_text.erase(0, kMark.size());
    }
    if (m_text.find_first_not_of(" \t\r\n") == std::string::npos)
        m_text = "{}\n";
    if (auto done = read(); !done)
        return tl::unexpected(done.error());
    m_layout = layoutOf(m_text, m_tree);
    Json wanted = m_json;
    for (const DaemonKey& key : fragment.keys) {
        const std::size_t before = m_merge.added.size();
        add(key);
        if (m_merge.added.size() == before)
            continue;
        Json* at = &wanted;
        for (const std::string& step : key.path)
            at = &(*at)[step];
        *at = key.value;
        if (auto done = read(); !done || m_json != wanted)
            return tl::unexpected(Error{ErrorCode::Verification, fmt::format("'{}' could not be put into the file", key.name()), "Add it by hand.", m_existing.name, {}, {}});
    }
    lookAtTheRest();
    m_merge.notes.insert(m_merge.notes.end(), fragment.notes.begin(), fragment.notes.end());
    m_merge.text = m_mark + m_text;
    return std::move(m_merge);
}

} // namespace

Result<DaemonMerge> mergedDaemon(const DaemonFragment& fragment, const DaemonFile& existing)
{
    return DaemonMerger(existing).run(fragment);
}

} // namespace hullwright::harden
