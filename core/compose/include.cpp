// `include`: whole projects with folder and variables of their own, whose resources come in under those of the file that names them.
#include "core/compose/assembler.h"
#include "core/compose/draft_steps.h"
#include "core/compose/merge.h"
#include "core/compose/paths.h"
#include "core/compose/remote.h"
#include "core/compose/schema.h"

#include <algorithm>

namespace hullwright::compose {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kResources[] = {"volumes", "networks", "secrets", "configs", "models"};
/// Includes within includes; each level costs stack.
constexpr std::size_t kDeepest = 50;

/// One entry of `include`, both forms alike.
struct Entry {
    std::vector<std::string> paths;
    std::vector<fs::path> files; ///< where the paths lie; Includer finds them
    std::vector<std::string> environmentFiles;
    std::string projectDirectory;
    yaml::Place place;
};

std::vector<std::string> textsOf(const Value* value)
{
    std::vector<std::string> texts;
    if (value && value->string())
        texts.push_back(*value->string());
    for (const Value& item : value && value->list() ? *value->list() : Value::List()) {
        if (item.string())
            texts.push_back(*item.string());
    }
    return texts;
}

Entry entryOf(const Value& value)
{
    Entry entry;
    entry.place = value.origin.place;
    if (value.string()) {
        entry.paths.push_back(*value.string());
        return entry;
    }
    entry.paths = textsOf(value.find("path"));
    entry.environmentFiles = textsOf(value.find("env_file"));
    if (const Value* folder = value.find("project_directory"); folder && folder->string())
        entry.projectDirectory = *folder->string();
    return entry;
}

class Includer {
public:
    Includer(LoadSession& session, const GroundPtr& ground, const std::vector<fs::path>& chain, Layer& layer) : m_session(session), m_ground(ground), m_chain(chain), m_layer(layer) {}

    void add(Entry entry, const Trail& where);

private:
    [[nodiscard]] fs::path absolute(const std::string& path) const { return absolutePath(path, m_ground->folder, m_session.options.homeDirectory); }
    [[nodiscard]] bool locate(Entry& entry, const Trail& where);
    [[nodiscard]] bool mayRead(const Entry& entry, const Trail& where);
    [[nodiscard]] GroundPtr groundOf(const Entry& entry, const Trail& where);
    void importServices(Assembly& assembly, const GroundPtr& ground);
    void importResources(Assembly& assembly, const Ground& ground);

    LoadSession& m_session;
    const GroundPtr& m_ground;
    const std::vector<fs::path>& m_chain;
    Layer& m_layer;
};

bool Includer::locate(Entry& entry, const Trail& where)
{
    for (const std::string& path : entry.paths) {
        if (!isRemoteFile(path)) {
            entry.files.push_back(absolute(path).lexically_normal());
            continue;
        }
        auto file = m_session.located(path);
        if (!file) {
            m_session.problems.error(where, entry.place, std::move(file.error().message), std::move(file.error().hint), file.error().code);
            return false;
        }
        entry.files.push_back(std::move(*file));
    }
    return true;
}

bool Includer::mayRead(const Entry& entry, const Trail& where)
{
    const auto fail = [&](text::Message message, ErrorCode code, text::Message hint = {}) {
        m_session.problems.error(where, entry.place, std::move(message), std::move(hint), code);
        return false;
    };
    if (entry.paths.empty())
        return fail(say(HULLWRIGHT_TR("compose", "this include names no file")), ErrorCode::Schema, say(HULLWRIGHT_TR("compose", "Write its path.")));
    if (std::find(m_chain.begin(), m_chain.end(), entry.files.front()) != m_chain.end())
        return fail(say(HULLWRIGHT_TR("compose", "%1 includes itself"), {entry.paths.front()}), ErrorCode::Schema, say(HULLWRIGHT_TR("compose", "Remove one of the includes that lead in a circle.")));
    if (m_chain.size() > kDeepest)
        return fail(say(HULLWRIGHT_TR("compose", "includes are nested too deep")), ErrorCode::Limit);
    return true;
}

GroundPtr Includer::groundOf(const Entry& entry, const Trail& where)
{
    const fs::path folder = entry.projectDirectory.empty() ? entry.files.front().parent_path() : absolute(entry.projectDirectory).lexically_normal();
    std::vector<fs::path> files;
    for (const std::string& file : entry.environmentFiles)
        files.push_back(absolute(file).lexically_normal());
    return m_session.ground(includedGround(*m_ground, folder, files, m_session.texts, where, entry.place, m_session.problems));
}

void Includer::add(Entry entry, const Trail& where)
{
    if (!locate(entry, where) || !mayRead(entry, where))
        return;
    const GroundPtr ground = groundOf(entry, where);
    Assembler assembler(m_session, ground, m_chain);
    for (const fs::path& path : entry.files) {
        if (const auto file = m_session.sources.find(path, FileRole::Included, where, entry.place, m_session.problems))
            assembler.addFile(*file);
    }
    Assembly assembly = assembler.take();
    importServices(assembly, ground);
    if (assembly.top.map())
        importResources(assembly, *ground);
}

void Includer::importServices(Assembly& assembly, const GroundPtr& ground)
{
    std::map<std::string, std::size_t> own;
    for (std::size_t i = 0; i < m_layer.services.size(); ++i)
        own.emplace(m_layer.services[i].first, i);
    for (const auto& [name, draft] : assembly.services) {
        const DraftPtr service = imported(m_session, name, draft, ground);
        if (const auto conflict = own.find(name); conflict != own.end())
            m_layer.services[conflict->second].second = mergedOver(m_session, name, service, m_layer.services[conflict->second].second);
        else
            m_layer.services.emplace_back(name, service);
    }
    m_layer.hasServices = m_layer.hasServices || assembly.hasServices;
}

void Includer::importResources(Assembly& assembly, const Ground& ground)
{
    settleTop(assembly.top, m_session.problems);
    for (const std::string_view section : kResources) {
        Value* resources = assembly.top.find(section);
        if (!resources || !resources->map())
            continue;
        Value* own = m_layer.top.find(section);
        if (!own || !own->map())
            own = &m_layer.top.set(section, Value(Value::Map{}, resources->origin));
        for (Value::Entry& entry : *resources->map()) {
            resolveResourcePaths(entry.value, section, {ground.folder, m_session.options.homeDirectory});
            Value* conflict = own->find(entry.key);
            if (!conflict) {
                own->map()->push_back({entry.key, std::move(entry.value)});
                continue;
            }
            const Trail top;
            const Trail list(top, section);
            const Origin origin = conflict->origin;
            mergeValue(entry.value, std::move(*conflict), Trail(list, entry.key), m_session.problems);
            *conflict = std::move(entry.value);
            conflict->origin = origin;
        }
    }
}

} // namespace

void applyIncludes(LoadSession& session, const GroundPtr& ground, const std::vector<fs::path>& chain, Layer& layer)
{
    Value* found = layer.top.find("include");
    if (!found)
        return;
    const Trail top;
    const Trail where(top, "include");
    Value include = std::move(*found);
    layer.top.erase("include");
    validate(include, *projectShape().find("include"), where, session.problems);
    if (!include.list())
        return;
    Includer includer(session, ground, chain, layer);
    std::size_t index = 0;
    for (const Value& item : *include.list())
        includer.add(entryOf(item), Trail(where, index++));
}

} // namespace hullwright::compose
