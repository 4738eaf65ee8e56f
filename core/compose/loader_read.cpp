// The first half of a load: from nodes to one model, variables filled in.
#include "core/compose/env_files.h"
#include "core/compose/extends.h"
#include "core/compose/interpolate.h"
#include "core/compose/loader.h"
#include "core/compose/merge.h"
#include "core/compose/normalise.h"

#include <algorithm>

namespace hullwright::compose {
namespace {

using yaml::Kind;
using yaml::Node;

/// Whether a mapping's entries are just what stands there: no merge keys, no tags on its values.
bool standsAlone(const Node& mapping)
{
    for (std::size_t i = 0; i < mapping.size(); ++i) {
        const Node key = mapping.key(i);
        const Node item = mapping.item(i);
        if (key.kind() != Kind::Scalar || key.value() == "<<" || !item.tag().empty())
            return false;
    }
    return true;
}

Node servicesOf(const Node& root)
{
    const Node services = root.find("services");
    return services && services.kind() == Kind::Mapping ? services : Node{};
}

/// Whether a merge key's value could bring an `extends` along.
bool mayBringExtends(const Node& merged, int depth)
{
    constexpr int kDeepest = 8;
    const Node source = merged.kind() == Kind::Alias ? merged.target() : merged;
    if (!source || depth > kDeepest)
        return true;
    for (std::size_t i = 0; i < source.size(); ++i) {
        const Node key = source.key(i);
        if (key && key.value() == "extends")
            return true;
        if ((!key || key.value() == "<<") && mayBringExtends(source.item(i), depth + 1))
            return true;
    }
    return source.kind() != Kind::Mapping && source.kind() != Kind::Sequence;
}

/// One mapping without merge keys at the top and under `services`, and no service that builds on another.
bool isSimple(const Node& root)
{
    if (root.kind() != Kind::Mapping || !standsAlone(root))
        return false;
    const Node services = servicesOf(root);
    if (!services || !standsAlone(services))
        return false;
    for (std::size_t i = 0; i < services.size(); ++i) {
        const Node service = services.item(i);
        if (service.kind() != Kind::Mapping)
            return service.kind() != Kind::Alias;
        for (std::size_t k = 0; k < service.size(); ++k) {
            const Node key = service.key(k);
            if (key.kind() != Kind::Scalar || key.value() == "extends")
                return false;
            if (key.value() == "<<" && mayBringExtends(service.item(k), 0))
                return false;
        }
    }
    return true;
}

bool isEmpty(const Node& root)
{
    return !root || root.kind() == Kind::Null || (root.kind() == Kind::Scalar && root.style() == yaml::Style::Plain && (root.value().empty() || root.value() == "~" || root.value() == "null"));
}

} // namespace

/// The reference reads YAML 1.1 and refuses a file that says it is another version.
void Loader::checkDirective(const yaml::Tree& tree)
{
    std::string_view text = tree.text();
    if (text.starts_with("\xef\xbb\xbf"))
        text.remove_prefix(3);
    while (text.starts_with('%') || text.starts_with('#') || text.starts_with('\n') || text.starts_with('\r')) {
        const std::string_view line = text.substr(0, text.find('\n'));
        if (line.starts_with("%YAML") && line.find("1.1") == std::string_view::npos)
            m_problems.error({}, {}, say(HULLWRIGHT_TR("compose", "Docker Compose refuses a file with this directive: %1"), {std::string(line)}), say(HULLWRIGHT_TR("compose", "Remove the line.")), ErrorCode::Syntax);
        text.remove_prefix(std::min(line.size() + 1, text.size()));
    }
}

void Loader::readFiles()
{
    std::size_t named = 0;
    for (SourceFile& file : m_files) {
        file.used = isNamed(file);
        named += file.used ? 1 : 0;
    }
    m_simple = named == 1;
    for (const SourceFile& file : std::vector(m_files)) {
        if (file.used)
            readFile(file);
    }
}

void Loader::readFile(const SourceFile& file)
{
    const yaml::Tree& tree = *file.tree;
    checkDirective(tree);
    std::vector<Node> roots;
    for (std::size_t i = 0; i < tree.documentCount(); ++i) {
        const Node root = tree.root(i);
        if (!isEmpty(root))
            roots.push_back(root);
        else if (i + 1 < tree.documentCount() && roots.empty())
            m_problems.error({}, root ? root.place() : yaml::Place{}, say(HULLWRIGHT_TR("compose", "the first document of the file is empty")));
    }
    if (roots.empty()) {
        m_problems.error({}, {}, say(HULLWRIGHT_TR("compose", "the file is empty")), say(HULLWRIGHT_TR("compose", "A Compose file has services: at least.")));
        return;
    }
    m_simple = m_simple && roots.size() == 1 && isSimple(roots.front());
    for (const Node& root : roots) {
        if (root.kind() != Kind::Mapping && root.kind() != Kind::Alias)
            m_problems.error({}, root.place(), say(HULLWRIGHT_TR("compose", "a Compose file must be a mapping")), say(HULLWRIGHT_TR("compose", "A Compose file has services: at least.")));
        else
            readDocument(root);
    }
}

void Loader::readDocument(const Node& root)
{
    const Trail top;
    Value layer;
    if (m_simple) {
        layer = Value(Value::Map{}, Origin{root.place(), {}, Origin::Kind::File, 0});
        std::set<std::string> names;
        for (std::size_t i = 0; i < root.size() && !m_reader.exhausted(); ++i) {
            const auto name = m_reader.keyText(root.key(i), top);
            if (!name)
                continue;
            const Trail here(top, *name);
            if (!names.insert(*name).second) {
                m_problems.error(here, root.key(i).place(), say(HULLWRIGHT_TR("compose", "the key \"%1\" stands twice in one mapping"), {*name}), say(HULLWRIGHT_TR("compose", "Remove one of them.")), ErrorCode::Syntax);
                continue;
            }
            if (*name == "services") {
                readServices(root.item(i), here, layer);
                layer.find("services")->origin.key = root.key(i).place();
                continue;
            }
            Value value = m_reader.read(root.item(i), here);
            value.origin.key = root.key(i).place();
            layer.map()->push_back({*name, std::move(value)});
        }
    } else {
        layer = m_reader.read(root, top);
    }
    for (auto& region : m_reader.takeRegions())
        m_regions.push_back(std::move(region));
    addLayer(std::move(layer));
}

bool Loader::takeOver(const std::string& name, const Node& key, const Node& service)
{
    if (!m_previous)
        return false;
    const auto found = m_previous->services.find(name);
    if (found == m_previous->services.end() || !found->second.reusable)
        return false;
    const auto& regions = found->second.service->regions;
    const auto holds = [&regions](const Node& node) { return std::find(regions.begin(), regions.end(), node.region()) != regions.end(); };
    if (!holds(service) || !holds(key))
        return false;
    return std::all_of(regions.begin(), regions.end(), [this](const auto& region) { return fileOf(m_files, {region.get(), 0, 0}).has_value(); });
}

void Loader::readServices(const Node& services, const Trail& where, Value& model)
{
    Value map(Value::Map{}, Origin{services.place(), {}, Origin::Kind::File, 0});
    std::set<std::string> names;
    auto outside = m_reader.takeRegions();
    for (std::size_t i = 0; i < services.size() && !m_reader.exhausted(); ++i) {
        const auto name = m_reader.keyText(services.key(i), where);
        if (!name)
            continue;
        const Trail here(where, *name);
        if (!names.insert(*name).second) {
            m_problems.error(here, services.key(i).place(), say(HULLWRIGHT_TR("compose", "the key \"%1\" stands twice in one mapping"), {*name}), say(HULLWRIGHT_TR("compose", "Remove one of them.")), ErrorCode::Syntax);
            continue;
        }
        if (takeOver(*name, services.key(i), services.item(i))) {
            m_takenOver.insert(*name);
            m_reader.count(m_previous->services.find(*name)->second.visits);
            map.map()->push_back({*name, Value{}});
            continue;
        }
        Problems own;
        const std::size_t before = m_reader.visits();
        m_reader.reportTo(own);
        Value value = m_reader.read(services.item(i), here);
        m_reader.reportTo(m_problems);
        value.origin.key = services.key(i).place();
        m_serviceProblems[*name] = std::move(own);
        m_serviceVisits[*name] = m_reader.visits() - before;
        auto regions = m_reader.takeRegions();
        const auto keyRegion = services.key(i).region();
        if (std::find(regions.begin(), regions.end(), keyRegion) == regions.end())
            regions.push_back(keyRegion);
        m_serviceRegions[*name] = std::move(regions);
        map.map()->push_back({*name, std::move(value)});
    }
    for (auto& region : outside)
        m_reader.keepRegion(std::move(region));
    model.map()->push_back({"services", std::move(map)});
}

void Loader::findGround()
{
    m_cache->projectDirectory = m_options.projectDirectory;
    m_cache->homeDirectory = m_options.homeDirectory;
    m_cache->interpolation = m_options.interpolation;
    m_cache->profiles = m_options.profiles;
    m_cache->variables = projectVariables(m_options, m_problems);
    // Whoever starts a project stands in its folder, as a rule: taking ${PWD} for nothing would turn a mount of the project
    // into one of the host's root.
    m_cache->variables.emplace("PWD", m_options.projectDirectory.string());
    std::string name = projectNameFrom(m_options.projectName);
    if (name.empty() && variable("COMPOSE_PROJECT_NAME"))
        name = projectNameFrom(*variable("COMPOSE_PROJECT_NAME"));
    if (name.empty())
        name = writtenName();
    if (name.empty())
        name = projectNameFrom(m_options.projectDirectory.filename().string());
    m_cache->projectName = name;
    m_cache->variables["COMPOSE_PROJECT_NAME"] = name;
}

/// `name:` as the named files have it: the last one wins.
std::string Loader::writtenName() const
{
    std::string name;
    for (const SourceFile& file : m_files) {
        if (!isNamed(file))
            continue;
        for (std::size_t i = 0; i < file.tree->documentCount(); ++i) {
            const Node root = file.tree->root(i);
            const Node written = root && root.kind() == Kind::Mapping ? root.find("name") : Node{};
            const Node meant = written && written.kind() == Kind::Alias ? written.target() : written;
            if (!meant || meant.kind() != Kind::Scalar)
                continue;
            const auto filled = substitute(meant.value(), [this](std::string_view wanted) { return variable(wanted); });
            if (const std::string found = projectNameFrom(filled.text); !found.empty())
                name = found;
        }
    }
    return name;
}

void Loader::applyVariables(Value& model, Problems& problems)
{
    const Lookup lookup = [this](std::string_view name) { return variable(name); };
    const auto mode = m_options.interpolation == LoadOptions::Interpolation::On ? Substitute::On : Substitute::Off;
    if (!model.map())
        return;
    const Trail top;
    std::erase_if(*model.map(), [&](Value::Entry& entry) {
        const Trail here(top, entry.key);
        if (entry.key != "services" || !entry.value.map()) {
            const bool wasNull = entry.value.isNull();
            interpolate(entry.value, projectShape().find(entry.key), mode, lookup, here, problems);
            return entry.value.isNull() && !wasNull;
        }
        for (Value::Entry& service : *entry.value.map())
            interpolate(service.value, &serviceShape(), mode, lookup, Trail(here, service.key), problemsOf(service.key));
        return false;
    });
}

void Loader::addLayer(Value layer)
{
    applyVariables(layer, m_problems);
    const auto marks = m_reader.takeMarks();
    Value* services = layer.find("services");
    if (!m_simple && services && services->map())
        applyExtends(*services, marks, m_serviceProblems);
    if (m_model.map())
        mergeLayer(m_model, std::move(layer), marks, m_problems);
    else
        m_model = std::move(layer);
}

} // namespace hullwright::compose
